"""What the arguments of a call say of the request that it sends: method, address, headers, body, options.

Must not live here: calls that come later (`code_setters.py`).
"""

from itertools import dropwhile

from flinks_desk.core.artefacts.code_drafts import (
    Client,
    Draft,
    body_from,
    headers_from,
    looks_like_headers,
    method_from,
    query_from,
    seconds_of,
)
from flinks_desk.core.artefacts.code_swift import swift_options
from flinks_desk.core.artefacts.code_vocabulary import JSON_POSTS, MODULES, OPTIONS, STRICT, VERBS
from flinks_desk.core.artefacts.code_walk import LAST, Call, Walk
from flinks_desk.core.artefacts.expressions import Node, NodeKind
from flinks_desk.core.artefacts.lexer import Language
from flinks_desk.core.artefacts.model import HOLE_OPEN, Span, hole, whole_hole
from flinks_desk.core.endpoints import endpoint_of
from flinks_desk.core.lean import regex

__all__ = ["fill", "options", "put_url"]

_MEDIA_TYPE = regex(r"\w+/[\w.+-]+")
_SAYS_NOTHING = frozenset({NodeKind.NULL, NodeKind.NUMBER, NodeKind.BOOL, NodeKind.OTHER})


def fill(walk: Walk, draft: Draft, call: Call) -> None:
    """Put what the arguments say into the draft."""
    rest = _after_method(draft, call)
    if rest and rest[0].kind in {NodeKind.TEXT, NodeKind.CALL} and not draft.url:
        _take_address(walk, draft, call, rest[0])
        rest = rest[1:]
    for node in rest:
        _argument(walk, draft, call.name, node)
    pairs = Node(NodeKind.TABLE, draft.start, draft.end, pairs=call.named)
    if walk.code.language in {Language.RUBY, Language.OTHER} and looks_like_headers(pairs) and not _is_options(pairs):
        for header in headers_from(pairs)[0]:
            draft.put_header(header.name, header.value, header.span)
    elif call.named:
        options(walk, draft, Node(NodeKind.TABLE, draft.start, draft.end, pairs=call.named), top=True)
    if _may_have_other_headers(draft, call):
        draft.headers_known = draft.headers_known and any(key.lower() == "headers" for key, _ in call.named)


def _after_method(draft: Draft, call: Call) -> list[Node]:
    """The arguments behind the method, where that comes first; Go puts a context before it."""
    rest = list(call.items[1:] if call.name == "newrequestwithcontext" else call.items)
    alone_counts = call.name in {"httprequestmessage", "restrequest"} or bool(call.named)
    if rest and (method := method_from(_word_of_method(rest[0]))) and (len(rest) > 1 or alone_counts):
        draft.method = method
        return list(dropwhile(lambda node: node.kind is NodeKind.BOOL, rest[1:]))
    return rest


def _take_address(walk: Walk, draft: Draft, call: Call, node: Node) -> None:
    """The address, also inside `new Uri(…)`, or inside a request object that is handed over."""
    address = node.items[0] if node.kind is NodeKind.CALL and node.items else node
    if address.kind is NodeKind.TEXT:
        put_url(draft, address)
        if draft.client is None and LAST not in walk.clients and _is_endpoint(walk, address.text):
            draft.url = f"{hole('base')}/{address.text}"
    if node.kind is NodeKind.CALL and node.text.endswith("Request"):
        fill(walk, draft, Call("request", node.items[1:], node.named, call.start, call.end, call.head))


def _is_endpoint(walk: Walk, text: str) -> bool:
    """Whether a text is nothing but an endpoint's name, to which a function that is not in sight adds the rest."""
    if "/" in text or not endpoint_of(f"/{text}"):
        return False
    return "flinks" in walk.code.text.lower() or text.startswith(("Get", "Generate"))


def _may_have_other_headers(draft: Draft, call: Call) -> bool:
    """Whether the call goes through an object that is not in sight and may add headers of its own."""
    if call.name not in VERBS and call.name not in {"request", "send"}:
        return False
    has_table = any(each.kind is NodeKind.TABLE for each in call.items)
    return not has_table and not draft.headers and call.head not in MODULES and draft.client is None


def _word_of_method(node: Node) -> str:
    """`"POST"`, and C#'s `new HttpMethod("POST")`."""
    if node.kind is NodeKind.CALL and node.text.endswith("Method") and len(node.items) == 1:
        node = node.items[0]
    return node.as_text() if node.kind is NodeKind.TEXT else ""


def put_url(draft: Draft, node: Node) -> None:
    draft.url, draft.url_span = node.as_text(), Span(node.start, node.end)


def _put_body(walk: Walk, draft: Draft, key: str, value: Node) -> None:
    language = walk.code.language
    is_axios = language is Language.JAVASCRIPT and key == "data"
    old_type = draft.implied
    draft.body, draft.implied = body_from(value, language, as_json=is_axios and value.kind is NodeKind.TABLE)
    if is_axios and draft.body is not None and value.kind is not NodeKind.TABLE:
        draft.implied = "application/x-www-form-urlencoded"
    if value.kind is NodeKind.TABLE and key == "body" and language is Language.JAVASCRIPT:
        draft.body, draft.implied = body_from(value, language, as_json=True)
    draft.implied = old_type if old_type == "application/json" else draft.implied
    if key in {"content", "payload"} and language is Language.PYTHON:
        draft.implied = ""


def _argument(walk: Walk, draft: Draft, name: str, node: Node) -> None:
    """One argument behind the address: options, headers, a media type, a method, or the body."""
    text = node.as_text() if node.kind is NodeKind.TEXT else ""
    if node.kind is NodeKind.TABLE and _is_options(node):
        options(walk, draft, node)
    elif looks_like_headers(node):
        headers, known = headers_from(node)
        draft.headers += headers
        draft.headers_known = draft.headers_known and known
    elif _MEDIA_TYPE.fullmatch(text) and draft.body is None:
        draft.put_header("Content-Type", text, Span(node.start, node.end))
    elif method := method_from(text) if len(text) < 30 else "":
        draft.method = method
    elif node.kind not in _SAYS_NOTHING and node.text != "=>":
        _body_or_headers(walk, draft, name, node)


def _body_or_headers(walk: Walk, draft: Draft, name: str, node: Node) -> None:
    language = walk.code.language
    may_have_body = draft.method not in {"GET", "HEAD", ""} or name in {"request", "send", "newrequest"}
    if draft.body is None and may_have_body:
        is_table = node.kind is NodeKind.TABLE
        by_client = draft.client is not None and draft.client.writes_json
        as_json = name in JSON_POSTS or (is_table and (language is Language.JAVASCRIPT or by_client))
        draft.body, draft.implied = body_from(node, language, as_json=as_json)
    elif node.kind is NodeKind.TEXT and whole_hole(node.text) is not None:
        draft.headers_known = False


def _is_options(node: Node) -> bool:
    names = {name.lower() for name, _ in node.pairs}
    return bool(names & OPTIONS) and not looks_like_headers(node) and not names & {"loginid", "requestid", "username"}


def options(walk: Walk, draft: Draft, node: Node, *, top: bool = False) -> None:
    """An object of options, as fetch, axios, got, jQuery, Guzzle and Python's keyword arguments have it."""
    for key, value in swift_options(node.pairs) if walk.code.language is Language.SWIFT else node.pairs:
        name = key.lower()
        if name == "http" and not top:
            options(walk, draft, value, top=True)
        elif HOLE_OPEN in key and not top:
            draft.headers_known = False
        elif not _where_option(draft, name, value):
            _what_option(walk, draft, name, value)


def _where_option(draft: Draft, name: str, value: Node) -> bool:
    """Options that tell where the request goes."""
    match name:
        case "url" | "uri" | "requesturi" | "address":
            target = value.items[0] if value.kind is NodeKind.CALL and value.items else value
            if not draft.url and target.kind is NodeKind.TEXT:
                put_url(draft, target)
        case "hostname" | "host":
            host = value.as_text()
            draft.client = Client(base=host if "://" in host else f"https://{host}")
        case "path":
            put_url(draft, value)
        case "baseurl" | "base_url" | "base_uri" | "prefixurl":
            draft.client = Client(value.as_text(), name in STRICT)
        case "method" | "type" | "verb":
            draft.method = method_from(value.as_text()) or draft.method
        case "params" | "qs" | "query" | "searchparams" | "search_params":
            draft.query += query_from(value)
        case _:
            return False
    return True


def _what_option(walk: Walk, draft: Draft, name: str, value: Node) -> None:
    """Options that tell what is sent, and how long is waited."""
    match name:
        case "headers" | "httpheaders":
            headers, known = headers_from(value)
            draft.headers += headers
            draft.headers_known = draft.headers_known and known
        case "json" if value.kind is NodeKind.BOOL:
            draft.implied = "application/json"
        case "json":
            draft.body, draft.implied = body_from(value, walk.code.language, as_json=True)
        case "data" | "body" | "content" | "payload" | "form_params" | "form" | "formdata":
            _put_body(walk, draft, name, value)
        case "timeout" | "signal" | "timeoutms" | "timeoutinterval":
            draft.patience = seconds_of(value, walk.code.language) or draft.patience
