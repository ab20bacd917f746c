"""The requests that code would send, whatever library it uses: one walk over its calls, and tables of what calls mean.

Lives here: `requests_in`. Must not live here: expressions (`expressions.py`), what a request is (`code_drafts.py`).
"""

import re

from flinks_desk.core.artefacts.address import Host, is_of_interest
from flinks_desk.core.artefacts.address import parsed as address_parsed
from flinks_desk.core.artefacts.code_arguments import fill, options, put_url
from flinks_desk.core.artefacts.code_clients import client_options, set_member, set_pair, take_client
from flinks_desk.core.artefacts.code_drafts import Client, Draft
from flinks_desk.core.artefacts.code_flurl import flurl_requests_in
from flinks_desk.core.artefacts.code_setters import curl_option, tell
from flinks_desk.core.artefacts.code_vocabulary import (
    CONSTRUCTORS,
    GETS,
    NET_HTTP,
    REQUEST_OBJECTS,
    SENDERS,
    URL_SETTERS,
    VERBS,
    means_something,
)
from flinks_desk.core.artefacts.code_walk import (
    LAST,
    Call,
    Segment,
    Walk,
    block_variable,
    declared_before,
    segments_at,
    value_before,
    variable_before,
)
from flinks_desk.core.artefacts.expressions import Code, Node, NodeKind
from flinks_desk.core.artefacts.lexer import Language
from flinks_desk.core.artefacts.model import Body, BodyForm, hole, whole_hole
from flinks_desk.core.endpoints import endpoint_of
from flinks_desk.core.lean import dataclass, regex, replace

__all__ = ["Sent", "requests_in"]

_PAGE_SIGNS = regex(
    r"\b(?:document\.|window\.|useEffect\b|useState\b|localStorage|sessionStorage|NEXT_PUBLIC_"
    r"|REACT_APP_|VITE_|import\.meta\.env|@Component|@Injectable\(\{|@angular/|new HttpHeaders\("
    r"|createApp\()|[\"']use client[\"']"
    r"|<[A-Z]\w+ |<div"
)
_SERVER_SIGNS = regex(
    r"\brequire\(['\"](?:express|http|https|fs|koa|fastify|crypto)|from ['\"](?:express|fs|node:|koa"
    r"|fastify|next/server|crypto)|\bapp\.(?:get|post|use)\(|[\"']use server[\"']"
    r"|process\.env\.(?!NEXT_PUBLIC|REACT_APP)|\bres\.(?:json|send|status)\(|NextRequest"
    r"|module\.exports|@nestjs/|axiosRef|\bConfigService\b"
)
_CLIENT_CLASSES = frozenset({"WebClient", "HttpClient", "RestClient", "OkHttpClient", "RestTemplateBuilder"})
_ADDRESS_NAME = regex(r"ur[il]|path|endpoint|href|addr|route|target", re.IGNORECASE)
_COMPLETED_ELSEWHERE = regex(
    r"interceptor|DelegatingHandler|HandlerStack|HttpMessageHandler|\bdefaultRequest\b|\.hooks\b|beforeRequest|RequestAdapter",
    re.IGNORECASE,
)
"""Something that adds headers to each request before it goes out."""
_IN_PATH = regex(r"\{(?P<name>[A-Za-z_]\w{0,60})\}")
_TIMEOUTS = (
    regex(r"Timeout\s*[=:]\s*(?:TimeSpan\.FromSeconds\()?(?P<seconds>\d+)(?:\)|\s*\*\s*time\.Second)"),
    regex(
        r"\.(?:readTimeout|timeout"
        r"|callTimeout)\(\s*(?:Duration\.ofSeconds\(\s*)?(?P<seconds>\d+)\s*(?:,\s*TimeUnit\.SECONDS)?\)"
    ),
    regex(r"setReadTimeout\(\s*(?P<ms>\d+)"),
    regex(r"read_timeout\s*=\s*(?P<seconds>\d+)"),
)


@dataclass(frozen=True, slots=True)
class Sent:
    """The drafts in their order, and which variable holds whose answer."""

    drafts: tuple[Draft, ...]
    left_out: int = 0


def requests_in(code: Code, *, in_page: bool | None = None) -> Sent:
    """The requests of a piece of code. `in_page` is told where the code stands in a page."""
    page = in_page if in_page is not None else _is_page(code)
    walk = Walk(code, page)
    for index in range(len(code.tokens)):
        if code.is_name(index) and code.at(index - 1) not in {".", "->", "?.", "::"}:
            _take_chain(walk, index)
    walk.drafts = sorted([*walk.drafts, *flurl_requests_in(code)], key=lambda draft: draft.start)
    kept = [draft for draft in walk.drafts if _is_ours(draft)]
    limit = next((found for pattern in _TIMEOUTS if (found := pattern.search(code.text))), None)
    is_completed = bool(_COMPLETED_ELSEWHERE.search(code.text))
    for draft in kept:
        draft.headers_known = draft.headers_known and not is_completed
        if draft.patience is None and limit is not None:
            parts = limit.groupdict()
            draft.patience = float(parts["seconds"]) if parts.get("seconds") else float(parts["ms"]) / 1000
        draft.patience = draft.patience or None
    return Sent(tuple(kept), len(walk.drafts) - len(kept))


def _is_page(code: Code) -> bool:
    if code.language is not Language.JAVASCRIPT:
        return False
    return bool(_PAGE_SIGNS.search(code.text)) and not _SERVER_SIGNS.search(code.text)


def _is_ours(draft: Draft) -> bool:
    if not draft.url and not (draft.client and draft.client.base):
        return False
    url = draft.request().url
    if _is_own_route(url):
        return False
    if is_of_interest(url, [header.name for header in draft.headers]):
        return True
    address = address_parsed(url)
    return address.host_kind is Host.OPEN and "://" not in url and endpoint_of(address.path) is not None


def _is_own_route(url: str) -> bool:
    """Whether it is a page of the customer's own server: a path in small letters, which Flinks' are not."""
    row = endpoint_of(url.partition("?")[0]) if url.startswith("/") else None
    return row is not None and row.name not in url and "BankingServices" not in url and "/v3/" not in url


def _take_chain(walk: Walk, index: int) -> None:
    code = walk.code
    segments = tuple(segments_at(code, index))
    head = segments[0].name.lstrip("$@")
    if head in {"this", "self"} and len(segments) > 1:
        head = segments[1].name
    calls = [each for each in segments if each.opening is not None]
    if code.at(index - 1) == "new" and _take_object(walk, index, segments):
        return
    if not calls:
        _take_bare(walk, segments, head)
        return
    draft: Draft | None = None
    before: list[Call] = []
    for segment in calls:
        name = segment.name.rpartition("\\")[2].lower().lstrip("$@")
        if not means_something(name) or segment.opening is None:
            continue
        call = _call_at(code, segment, name, head, segments)
        made = _take_call(walk, segment, call, draft)
        if made is not None and draft is None:
            for said in before:
                tell(walk, made, said, in_chain=True)
        before.append(call)
        draft = made or draft


def _call_at(code: Code, segment: Segment, name: str, head: str, segments: tuple[Segment, ...]) -> Call:
    items, named, closing = code.arguments(segment.opening or 0)
    end = code.tokens[closing].end if closing < len(code.tokens) else len(code.text)
    return Call(name, items, named, code.tokens[segments[0].index].start, end, head, segments)


def _take_object(walk: Walk, index: int, segments: tuple[Segment, ...]) -> bool:
    """`new HttpRequestMessage { RequestUri = … }`, and PHP's `new http\\Client\\Request;` without brackets."""
    code, last = walk.code, segments[-1]
    name = last.name.rpartition("\\")[2].lower()
    after = last.index + 1 if last.opening is None else code.closing.get(last.opening, len(code.tokens)) + 1
    if name not in REQUEST_OBJECTS | {"httpclient"} or not (code.at(after) == "{" or last.opening is None):
        return False
    node, _ = code.expression(index)
    members = Node(NodeKind.TABLE, node.start, node.end, pairs=node.pairs)
    if name == "httpclient":
        client_options(walk, walk.clients.setdefault(variable_before(code, index), Client()), members)
        return True
    draft = Draft(node.start, node.end, in_page=walk.in_page)
    if node.kind is NodeKind.CALL:
        fill(walk, draft, Call(name, node.items, node.named, node.start, node.end, last.name))
        options(walk, draft, members)
    _register(walk, draft, variable_before(code, index))
    return True


def _take_call(walk: Walk, segment: Segment, call: Call, draft: Draft | None) -> Draft | None:
    """The draft that the call made, or told something about."""
    code, first = walk.code, call.segments[0].index
    known = draft or walk.by_variable.get(call.head)
    if call.name == "getoutputstream" and known is not None:
        walk.by_variable[declared_before(code, first)] = known
        return None
    if call.name.startswith("curl_setopt") and len(call.items) >= 2:
        _take_curl_options(walk, call)
        return None
    if known is not None and tell(walk, known, call, in_chain=draft is not None):
        return known
    if (sent := _sent_object(walk, segment)) is not None:
        sent.answer_variable = variable_before(code, first) or sent.answer_variable
        return None
    made = _made(walk, call)
    if made is None:
        take_client(walk, call)
    elif block := block_variable(code, code.closing.get(segment.opening or 0, 0)):
        walk.by_variable[block] = made
    return made


def _take_curl_options(walk: Walk, call: Call) -> None:
    if call.name == "curl_setopt" and len(call.items) >= 3:
        curl_option(walk, call.texts[1], call.items[2])
    elif call.name == "curl_setopt_array":
        for option, value in call.items[1].pairs:
            curl_option(walk, option, value)


def _sent_object(walk: Walk, segment: Segment) -> Draft | None:
    """`http.request(request)`, `client.SendAsync(request)`: no new request, but the one that the variable holds."""
    code, opening = walk.code, segment.opening or 0
    if code.is_name(opening + 1) and code.at(opening + 2) in {")", ","}:
        return walk.by_variable.get(code.at(opening + 1).lstrip("$@"))
    return None


def _made(walk: Walk, call: Call) -> Draft | None:
    """A new request, if the call names an address that is, or may become, one of Flinks'."""
    code, first = walk.code, call.segments[0].index
    variable = variable_before(code, first)
    is_new = code.at(first - 1) == "new"
    names = [each.name for each in call.segments]
    if call.name in CONSTRUCTORS and names[0] in _CLIENT_CLASSES:
        return None
    if call.name in CONSTRUCTORS or (call.name == "request" and is_new and not call.items):
        return _constructed(walk, call, variable)
    if not (
        call.name in VERBS or call.name in SENDERS or (call.name == "new" and any(each in NET_HTTP for each in names))
    ):
        return None
    draft = Draft(call.start, call.end, variable=variable, in_page=walk.in_page or call.name == "ajax")
    makes_only = call.name.startswith(("newrequest", "prepare")) or call.name == "new"
    draft.answer_variable = "" if makes_only else variable
    of_class = next((NET_HTTP[each] for each in names if each in NET_HTTP), "") if call.name == "new" else ""
    draft.method = VERBS.get(call.name, "") or of_class
    is_laravel = code.language is Language.PHP and call.head == "Http"
    draft.client = (
        Client(writes_json=True)
        if is_laravel
        else walk.clients.get(call.head) or (walk.clients.get(names[-2]) if len(names) > 2 else None)
    )
    fill(walk, draft, replace(call, head="new") if is_new else call)
    if code.at(first - 1) in {"@", "["}:
        _take_annotation(draft)
    is_told_later = not call.items and call.name in VERBS and any(each.lower() in URL_SETTERS for each in names)
    return _register(walk, draft, variable) if is_told_later or _may_be_address(draft) else None


def _take_annotation(draft: Draft) -> None:
    """Retrofit's and Refit's `@POST("v3/{customerId}/…")`: the parameters of a method fill in all the rest."""
    draft.url = _IN_PATH.sub(lambda found: hole(found["name"]), draft.url)
    draft.headers_known = False
    draft.body = draft.body or Body(form=BodyForm.UNKNOWN)


def _constructed(walk: Walk, call: Call, variable: str) -> Draft:
    """A request object that later calls fill: a builder, an `XMLHttpRequest`, an opened connection."""
    draft = Draft(call.start, call.end, variable=variable, in_page=walk.in_page or call.name == "xmlhttprequest")
    if call.name in GETS:
        draft.method = "GET"
    if call.name == "openconnection" and (address := value_before(walk.code, call.segments)) is not None:
        put_url(draft, address)
    fill(walk, draft, call)
    return _register(walk, draft, variable)


def _may_be_address(draft: Draft) -> bool:
    name = whole_hole(draft.url)
    if not draft.url or (name is not None and not _ADDRESS_NAME.search(name)):
        return False
    whole = draft.client.whole(draft.url) if draft.client else draft.url
    return "/" in whole or "private.fin.ag" in whole or bool(draft.client and draft.client.base)


def _register(walk: Walk, draft: Draft, variable: str) -> Draft:
    if draft.client is None and not draft.url.partition("?")[0].count("://"):
        draft.client = walk.clients.get(LAST)
    walk.drafts.append(draft)
    if variable:
        walk.by_variable[variable] = draft
    return draft


def _take_bare(walk: Walk, segments: tuple[Segment, ...], head: str) -> None:
    """`req.body = x`, `request["k"] = v`, `client.BaseAddress = …`, and Ruby's calls without brackets."""
    code, last = walk.code, segments[-1]
    after = last.index + 1
    is_ruby = code.language is Language.RUBY
    if head == "axios" and len(segments) > 1 and segments[1].name == "defaults":
        walk.clients.setdefault(head, Client())
    if code.at(after) == "[" and (is_ruby or last.name.lower() in {"headers", "common"}):
        closing = code.closing.get(after, after)
        if code.at(closing + 1) == "=":
            set_pair(walk, head, last.name, code.expression(after + 1)[0], code.expression(closing + 2)[0])
    elif is_ruby and head == "base_uri" and len(segments) == 1 and after < len(code.tokens):
        walk.clients[LAST] = Client(base=code.expression(after)[0].as_text())  # HTTParty's, of the class it stands in
    elif code.at(after) == "=" and len(segments) > 1:
        set_member(walk, head, last.name.lower(), code.expression(after + 1)[0])
    elif (
        is_ruby
        and last.name.lower() in VERBS
        and len(segments) > 1
        and after < len(code.tokens)
        and not code.tokens[after].first
    ):
        _take_ruby_call(walk, segments, head)


def _take_ruby_call(walk: Walk, segments: tuple[Segment, ...], head: str) -> None:
    """`RestClient.post url, body, headers`."""
    code, last = walk.code, segments[-1]
    items, named = _bare_arguments(code, last.index + 1)
    end = items[-1].end if items else code.tokens[last.index].end
    start = code.tokens[segments[0].index].start
    made = _made(walk, Call(last.name.lower(), items, named, start, end, head, segments))
    variable = variable_before(code, segments[0].index)
    if made is not None and variable:
        made.answer_variable = variable


def _bare_arguments(code: Code, index: int) -> tuple[tuple[Node, ...], tuple[tuple[str, Node], ...]]:
    items: list[Node] = []
    named: list[tuple[str, Node]] = []
    while index < len(code.tokens) and len(items) + len(named) < 10:
        if code.is_name(index) and code.at(index + 1) == ":":
            node, after = code.expression(index + 2)
            named.append((code.at(index), node))
        else:
            node, after = code.expression(index)
            items.append(node)
        if code.at(after) != ",":
            break
        index = after + 1
    return tuple(items), tuple(named)
