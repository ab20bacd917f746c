"""Client objects with a base address and headers of their own, and members that are set on them or on a request.

Must not live here: requests (`code_requests.py`).
"""

from flinks_desk.core.artefacts.code_arguments import put_url
from flinks_desk.core.artefacts.code_drafts import Client, Draft, body_from, headers_from, method_from, seconds_of
from flinks_desk.core.artefacts.code_swift import MEMBERS
from flinks_desk.core.artefacts.code_vocabulary import BASES, CLIENTS, STRICT
from flinks_desk.core.artefacts.code_walk import LAST, Call, Walk, variable_before
from flinks_desk.core.artefacts.expressions import Node, NodeKind
from flinks_desk.core.artefacts.model import HOLE_OPEN, Header, Span
from flinks_desk.core.lean import regex

__all__ = ["client_options", "set_member", "set_pair", "take_client"]

_REQUEST_JSON = regex(r"\.request[ (]+:json\b|\.use[ (]+(?:Faraday::)?(?:Request::Json|FaradayMiddleware::EncodeJson)")
_ADDERS = frozenset({"add", "update", "tryaddwithoutvalidation", "adddefaultheader", "set"})


def take_client(walk: Walk, call: Call) -> None:
    """A client that is made, or headers that are added to one."""
    variable = variable_before(walk.code, call.segments[0].index)
    if call.name in CLIENTS and variable:
        client = _client_of(walk, call)
        walk.clients[variable] = client
        if client.base and any(each.name == "RestClient" for each in call.segments):
            walk.clients[LAST] = client
    elif call.name == "defaultheader" and variable in walk.clients and len(call.items) == 2:
        span = Span(call.items[0].start, call.items[1].end)
        walk.clients[variable].headers.append(Header(call.texts[0], call.texts[1], span))
    elif call.name in _ADDERS and (call.head in walk.clients or _adds_defaults(call)):
        client = walk.clients.setdefault(call.head, Client())
        if len(call.items) == 2:
            span = Span(call.items[0].start, call.items[1].end)
            client.headers.append(Header(call.texts[0], call.texts[1], span))
        elif call.items:
            client.headers += headers_from(call.items[0])[0]


def _adds_defaults(call: Call) -> bool:
    """`client.DefaultRequestHeaders.Add(…)` of a client that is made elsewhere."""
    return any(each.name.lower() == "defaultrequestheaders" for each in call.segments)


def _client_of(walk: Walk, call: Call) -> Client:
    is_faraday = any(each.name == "Faraday" for each in call.segments)
    client = Client(
        strict=is_faraday or any(each.name == "ClientSession" for each in call.segments),
        adds_slash=is_faraday,
        writes_json=is_faraday and bool(_REQUEST_JSON.search(walk.code.text)),
    )
    for table in (Node(NodeKind.TABLE, 0, 0, pairs=call.named), *call.items):
        if table.kind is NodeKind.TABLE:
            client_options(walk, client, table)
    first = call.items[0] if call.items else None
    if first is not None and first.kind is NodeKind.CALL and first.items:
        first = first.items[0]
    if first is None or client.base:
        return client
    if first.kind is NodeKind.TABLE:
        client_options(walk, client, first)
    elif first.kind is NodeKind.TEXT and ("." in first.text or HOLE_OPEN in first.text):
        is_whole = "://" in first.text or (first.text.startswith(HOLE_OPEN) and "private" not in first.text)
        client.base = first.text if is_whole else f"https://{first.text}"
    return client


def client_options(walk: Walk, client: Client, table: Node) -> None:
    """The options of a client, as an object or as keyword arguments."""
    for key, value in table.pairs:
        lowered = key.lower()
        if lowered in BASES and not client.base:
            client.base = _inner(value).as_text()
            client.strict = client.strict or lowered in STRICT
        elif lowered in {"headers", "defaultheaders"}:
            client.headers += headers_from(value)[0]
        elif lowered == "timeout":
            client.patience = seconds_of(value, walk.code.language)


def _inner(value: Node) -> Node:
    """What stands in `new Uri(…)`."""
    return value.items[0] if value.kind is NodeKind.CALL and value.items else value


def set_pair(walk: Walk, head: str, of: str, key: Node, value: Node) -> None:
    """`request["k"] = v` and `request.headers["k"] = v` set a header, Faraday's `request.params["k"] = v` a pair."""
    span = Span(key.start, value.end)
    if (draft := walk.by_variable.get(head)) and of == "params":
        draft.query.append((key.as_text(), value.as_text()))
    elif draft:
        draft.put_header(key.as_text(), value.as_text(), span)
    elif client := walk.clients.get(head):
        client.headers.append(Header(key.as_text(), value.as_text(), span))


def _set_authorization(walk: Walk, head: str, value: Node) -> None:
    """C#'s `….Headers.Authorization = new AuthenticationHeaderValue("Bearer", token)`, of a request or a client."""
    span = Span(value.start, value.end)
    written = " ".join(each.as_text() for each in value.items)
    if draft := walk.by_variable.get(head):
        draft.put_header("Authorization", written, span)
    else:
        walk.clients.setdefault(head, Client()).headers.append(Header("Authorization", written, span))


def set_member(walk: Walk, head: str, member: str, value: Node) -> None:
    """`req.body = x`, `request.Method = HttpMethod.Post`, `client.BaseAddress = …`."""
    draft, client = walk.by_variable.get(head), walk.clients.get(head)
    member = MEMBERS.get(member, member)
    if member in {"baseaddress", "baseurl", "base_url", "base_uri"}:
        client = client or walk.clients.setdefault(head, Client())
        client.base, client.strict = _inner(value).as_text(), member in STRICT
    elif client is not None and member in {"headers", "defaultrequestheaders"}:
        client.headers += headers_from(value)[0]
    elif member == "authorization" and value.kind is NodeKind.CALL:
        _set_authorization(walk, head, value)
    elif draft is not None:
        _set_on_draft(walk, draft, member, value)


def _set_on_draft(walk: Walk, draft: Draft, member: str, value: Node) -> None:
    if member == "headers":
        draft.headers += headers_from(value)[0]
    elif member == "timeout":
        draft.patience = seconds_of(value, walk.code.language) or draft.patience
    elif member in {"body", "content"}:
        draft.body, draft.implied = body_from(value, walk.code.language)
    elif member in {"method", "requestmethod"}:
        draft.method = method_from(value.as_text()) or draft.method
    elif member in {"requesturi", "url", "uri"}:
        put_url(draft, _inner(value))
    elif member in {"content_type", "contenttype"}:
        draft.put_header("Content-Type", value.as_text(), Span(value.start, value.end))
