"""The requests that code would send, whatever library it uses: one walk over its calls, and tables of what calls mean.

Lives here: `requests_in`. Must not live here: expressions (`expressions.py`), what a request is made of (`code_drafts.py`).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import dropwhile

from flinks_desk.core.artefacts.address import Host, is_of_interest
from flinks_desk.core.artefacts.address import parsed as address_parsed
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
from flinks_desk.core.artefacts.expressions import Code, Node, NodeKind
from flinks_desk.core.artefacts.lexer import Language, TokenKind
from flinks_desk.core.artefacts.model import HOLE_OPEN, Header, Span, whole_hole
from flinks_desk.core.endpoints import endpoint_of

__all__ = ["Sent", "requests_in"]

_VERBS = {
    "get": "GET",
    "post": "POST",
    "put": "PUT",
    "patch": "PATCH",
    "delete": "DELETE",
    "head": "HEAD",
    "getasync": "GET",
    "getstringasync": "GET",
    "getfromjsonasync": "GET",
    "postasync": "POST",
    "postasjsonasync": "POST",
    "putasync": "PUT",
    "patchasync": "PATCH",
    "deleteasync": "DELETE",
    "wp_remote_post": "POST",
    "wp_remote_get": "GET",
    "postforentity": "POST",
    "postforobject": "POST",
    "getforobject": "GET",
    "getforentity": "GET",
    "del": "DELETE",
}
_SENDERS = frozenset(
    {
        "request", "fetch", "axios", "got", "urlopen", "unirest", "open", "newrequest", "newrequestwithcontext", "prepare",
        "ajax", "execute", "httprequestmessage", "restrequest", "curl_init", "send", "requestasync", "wp_remote_request", "ky",
        "$fetch", "usefetch", "superagent", "http_request2", "build_request", "stream", "exchange", "http", "req", "rp", "nodefetch",
        "makerequest", "call", "httprequest", "file_get_contents", "streamrequest", "setrequesturl", "seturl", "requesturl", "run_request",
    }
)  # fmt: skip
_JSON_POSTS = frozenset({"postasjsonasync", "putasjsonasync", "addjsonbody"})
_URL_SETTERS = frozenset({"url", "uri", "seturl", "seturi", "setrequesturl", "setrequesturi", "requesturi"})
_HEADER_SETTERS = frozenset(
    {
        "setrequestheader",
        "addheader",
        "setheader",
        "header",
        "add",
        "set",
        "setrequestproperty",
        "addrequestproperty",
        "tryaddwithoutvalidation",
        "append",
        "headers",
        "withheaders",
        "setheaders",
        "addheaders",
        "putheader",
        "add_field",
        "withheader",
        "addorupdateheader",
        "addheaderparameter",
        "setcontenttype",
        "type",
        "accept",
        "contenttype",
    }
)
_BODY_SETTERS = frozenset(
    {
        "send",
        "body",
        "setbody",
        "addstringbody",
        "addjsonbody",
        "addparameter",
        "write",
        "writebytes",
        "bodyvalue",
        "append",
        "setentity",
        "setpostfields",
        "json",
        "withbody",
    }
)
_QUERY_SETTERS = frozenset({"query", "setquery", "setquerydata", "addqueryparameter", "queryparam"})
_METHOD_SETTERS = frozenset({"setrequestmethod", "setmethod", "method"})
_CLIENTS = frozenset(
    {
        "create",
        "extend",
        "client",
        "asyncclient",
        "session",
        "clientsession",
        "restclient",
        "httpclient",
        "new",
        "restclientoptions",
        "httpsconnection",
        "httpconnection",
        "faraday",
        "defaults",
        "baseurl",
        "resource",
    }
)
_BASES = ("base_url", "baseurl", "base_uri", "prefixurl", "prefix_url", "baseaddress", "url", "uri", "host")
_STRICT = frozenset({"base_uri", "baseaddress"})
_MODULES = frozenset(
    {
        "requests",
        "httpx",
        "axios",
        "fetch",
        "got",
        "unirest",
        "request",
        "superagent",
        "ky",
        "RestClient",
        "Faraday",
        "HTTParty",
        "Net",
        "http",
        "https",
        "Http",
        "Unirest",
        "$",
        "jQuery",
        "urllib",
        "aiohttp",
        "curl_init",
        "rp",
        "HTTP",
        "new",
        "XMLHttpRequest",
        "nodefetch",
        "undici",
    }
)
_HEADER_KEYS = ("headers", "httpheaders", "header", "HTTPHEADER", "CURLOPT_HTTPHEADER")
_PAGE_SIGNS = re.compile(
    r"\b(?:document\.|window\.|useEffect\b|useState\b|localStorage|sessionStorage|NEXT_PUBLIC_|REACT_APP_|VITE_|import\.meta\.env|@Component|@Injectable|createApp\()|[\"']use client[\"']|<[A-Z]\w+ |<div"
)
_SERVER_SIGNS = re.compile(
    r"\brequire\(['\"](?:express|http|https|fs|koa|fastify|crypto)|from ['\"](?:express|fs|node:|koa|fastify|next/server|crypto)|\bapp\.(?:get|post|use)\(|[\"']use server[\"']|process\.env\.(?!NEXT_PUBLIC|REACT_APP)|\bres\.(?:json|send|status)\(|NextRequest|module\.exports"
)
_ADDRESS_NAME = re.compile(r"ur[il]|path|endpoint|href|addr|route|target", re.IGNORECASE)
_TIMEOUTS = (
    re.compile(r"Timeout\s*[=:]\s*(?:TimeSpan\.FromSeconds\()?(?P<seconds>\d+)(?:\)|\s*\*\s*time\.Second)"),
    re.compile(
        r"\.(?:readTimeout|timeout|callTimeout)\(\s*(?:Duration\.ofSeconds\(\s*)?(?P<seconds>\d+)\s*(?:,\s*TimeUnit\.SECONDS)?\)"
    ),
    re.compile(r"setReadTimeout\(\s*(?P<ms>\d+)"),
    re.compile(r"read_timeout\s*=\s*(?P<seconds>\d+)"),
)


@dataclass(frozen=True, slots=True)
class Sent:
    """The drafts in their order, and which variable holds whose answer."""

    drafts: tuple[Draft, ...]
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class _Segment:
    """One name of a chain of members, and the index of its bracket if it is called."""

    name: str
    index: int
    opening: int | None = None


@dataclass
class _Walk:
    code: Code
    in_page: bool
    drafts: list[Draft] = field(default_factory=list)
    by_variable: dict[str, Draft] = field(default_factory=dict)
    clients: dict[str, Client] = field(default_factory=dict)
    left_out: int = 0
    until: int = 0
    """Character up to which a chain was taken already."""


def requests_in(code: Code, *, in_page: bool | None = None) -> Sent:
    """The requests of a piece of code. `in_page` is told where the code stands in a page."""
    page = in_page if in_page is not None else _is_page(code)
    walk = _Walk(code, page)
    for index in range(len(code.tokens)):
        if code.is_name(index) and code.at(index - 1) not in {".", "->", "?.", "::"}:
            _take_chain(walk, index)
    kept = [draft for draft in walk.drafts if _is_ours(draft)]
    limit = next((found for pattern in _TIMEOUTS if (found := pattern.search(code.text))), None)
    for draft in kept:
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
    if is_of_interest(url, [header.name for header in draft.headers]):
        return True
    address = address_parsed(url)
    return address.host_kind is Host.OPEN and "://" not in url and endpoint_of(address.path) is not None


# --- chains ---


def _segments(code: Code, index: int) -> Iterator[_Segment]:
    at = index
    while code.is_name(at):
        following = at + 1
        if code.at(following) == "<" and (after := code.generic_end(following)) is not None:
            following = after
        if code.at(following) == "(":
            yield _Segment(code.at(at), at, following)
            following = code.closing.get(following, len(code.tokens)) + 1
        else:
            yield _Segment(code.at(at), at)
        while code.at(following) == "[" and code.language is not Language.RUBY:
            following = code.closing.get(following, len(code.tokens)) + 1
        if code.at(following) in {"!", "?"} and code.at(following + 1) == ".":
            following += 1
        if code.at(following) not in {".", "->", "?.", "::", "&."}:
            return
        at = following + 1


def _take_chain(walk: _Walk, index: int) -> None:
    code = walk.code
    segments = list(_segments(code, index))
    head = segments[0].name.lstrip("$@")
    if head in {"this", "self"} and len(segments) > 1:
        head = segments[1].name
    calls = [each for each in segments if each.opening is not None]
    if code.at(index - 1) == "new" and _take_object(walk, index, segments):
        return
    if not calls:
        _take_bare(walk, index, segments, head)
        return
    draft: Draft | None = None
    for position, segment in enumerate(calls):
        draft = _take_call(walk, segments, segment, head, draft, is_first=position == 0) or draft


def _take_object(walk: _Walk, index: int, segments: list[_Segment]) -> bool:
    """`new HttpRequestMessage { Method = …, RequestUri = … }`, and PHP's `new http\\Client\\Request;` without brackets."""
    code, last = walk.code, segments[-1]
    name = last.name.rpartition("\\")[2].lower()
    after = last.index + 1 if last.opening is None else code.closing.get(last.opening, len(code.tokens)) + 1
    if name not in _REQUEST_OBJECTS | {"httpclient"} or not (code.at(after) == "{" or last.opening is None):
        return False
    node, _ = code.expression(index)
    if name == "httpclient":
        client = walk.clients.setdefault(_variable_before(code, index), Client())
        _client_options(walk, client, Node(NodeKind.TABLE, node.start, node.end, pairs=node.pairs))
        return True
    draft = Draft(node.start, node.end, in_page=walk.in_page)
    if node.kind is NodeKind.CALL:
        _fill(walk, draft, name, node.items, node.named, last.name)
        _options(walk, draft, Node(NodeKind.TABLE, node.start, node.end, pairs=node.pairs))
    _register(walk, draft, _variable_before(code, index))
    return True


def _take_call(
    walk: _Walk, segments: list[_Segment], segment: _Segment, head: str, draft: Draft | None, *, is_first: bool
) -> Draft | None:
    code, name = walk.code, segment.name.rpartition("\\")[2].lower().lstrip("$@")
    if not _means_something(name) or segment.opening is None:
        return None
    items, named, closing = code.arguments(segment.opening)
    end = code.tokens[closing].end if closing < len(code.tokens) else len(code.text)
    start = code.tokens[segments[0].index].start
    known = draft or walk.by_variable.get(head)
    if name == "getoutputstream" and known is not None:
        walk.by_variable[_declared_before(code, segments[0].index)] = known
        return None
    if name == "curl_setopt" and len(items) >= 3:
        _curl_option(walk, items[1].as_text(), items[2])
        return None
    if name == "curl_setopt_array" and len(items) >= 2:
        for option, value in items[1].pairs:
            _curl_option(walk, option, value)
        return None
    if known is not None and _tell(walk, known, name, items, named, end, in_chain=draft is not None):
        return known
    if (sent := _sent_object(walk, segment)) is not None:
        sent.answer_variable = _variable_before(code, segments[0].index) or sent.answer_variable
        return None
    made = _made(walk, segments, segment, name, items, named, start, end, head)
    if made is not None:
        if block := _block_variable(code, closing):
            walk.by_variable[block] = made
        return made
    _take_client(walk, segments, name, items, named, head)
    return None


def _declared_before(code: Code, index: int) -> str:
    """The variable of a declaration, also where a stream is wrapped into another."""
    sign = next((at for at in range(index - 1, max(index - 10, 0), -1) if code.at(at) == "="), 0)
    return code.at(sign - 1)


def _sent_object(walk: _Walk, segment: _Segment) -> Draft | None:
    """`http.request(request)`, `client.SendAsync(request)`: no new request, but the one that the variable holds."""
    code, opening = walk.code, segment.opening or 0
    if code.is_name(opening + 1) and code.at(opening + 2) in {")", ","}:
        return walk.by_variable.get(code.at(opening + 1).lstrip("$@"))
    return None


def _block_variable(code: Code, closing: int) -> str:
    """`conn.post(path) do |req| … end`."""
    if code.language is Language.RUBY and code.at(closing + 1) in {"do", "{"} and code.at(closing + 2) == "|":
        return code.at(closing + 3)
    return ""


def _means_something(name: str) -> bool:
    return (
        name in _VERBS
        or name in _SENDERS
        or name in _HEADER_SETTERS
        or name in _BODY_SETTERS
        or name in _METHOD_SETTERS
        or name in _URL_SETTERS
        or name in _QUERY_SETTERS
        or name in _CLIENTS
        or name == "getoutputstream"
        or name.startswith(("curl_", "newrequest"))
        or name
        in {
            "newbuilder",
            "builder",
            "update",
            "xmlhttprequest",
            "request",
            "timeout",
            "openconnection",
            "write",
            "ofstring",
        }
    )


def _made(
    walk: _Walk,
    segments: list[_Segment],
    segment: _Segment,
    name: str,
    items: tuple[Node, ...],
    named: tuple[tuple[str, Node], ...],
    start: int,
    end: int,
    head: str,
) -> Draft | None:
    """A new request, if the call names an address that is, or may become, one of Flinks'."""
    code = walk.code
    variable = _variable_before(code, segments[0].index)
    names = [each.name for each in segments]
    if name in _CONSTRUCTORS or (name == "request" and code.at(segments[0].index - 1) == "new" and not items):
        draft = Draft(start, end, variable=variable, in_page=walk.in_page or name == "xmlhttprequest")
        if name == "openconnection":
            url_node = _value_before(code, segments)
            draft.url, draft.url_span = (
                (url_node.as_text(), Span(url_node.start, url_node.end)) if url_node else ("", None)
            )
            draft.method = "GET"
        _fill(walk, draft, name, items, named, head)
        return _register(walk, draft, variable)
    is_sender = name in _VERBS or name in _SENDERS or (name == "new" and any(each in _NET_HTTP for each in names))
    if not is_sender:
        return None
    draft = Draft(start, end, variable=variable, answer_variable=variable, in_page=walk.in_page or (name == "ajax"))
    if name.startswith(("newrequest", "prepare")) or name in _CONSTRUCTORS or name == "new":
        draft.answer_variable = ""
    draft.method = _VERBS.get(name, "") or next(
        (_NET_HTTP[each] for each in names if each in _NET_HTTP and name == "new"), ""
    )
    draft.client = walk.clients.get(head) or (walk.clients.get(segments[-2].name) if len(segments) > 2 else None)
    _fill(walk, draft, name, items, named, "new" if code.at(segments[0].index - 1) == "new" else head)
    if not draft.url and draft.client is None:
        return None
    name_of_hole = whole_hole(draft.url)
    if not draft.url or (name_of_hole is not None and not _ADDRESS_NAME.search(name_of_hole)):
        return None
    if not _may_be_address(draft):
        return None
    return _register(walk, draft, variable)


_CONSTRUCTORS = frozenset(
    {
        "newbuilder",
        "builder",
        "xmlhttprequest",
        "restrequest",
        "httprequestmessage",
        "httprequest",
        "http_request2",
        "openconnection",
    }
)
_REQUEST_OBJECTS = frozenset({"httprequestmessage", "request", "restrequest", "httprequest", "http_request2"})
_NET_HTTP = {
    "HTTPGenericRequest": "",
    "Post": "POST",
    "Get": "GET",
    "Put": "PUT",
    "Patch": "PATCH",
    "Delete": "DELETE",
    "Head": "HEAD",
}


def _may_be_address(draft: Draft) -> bool:
    whole = draft.client.whole(draft.url) if draft.client else draft.url
    if "://" in whole or whole.startswith("/") or "private.fin.ag" in whole:
        return True
    return bool(draft.client and draft.client.base) or "/" in whole


def _register(walk: _Walk, draft: Draft, variable: str) -> Draft:
    if draft.client is None and not draft.url.partition("?")[0].count("://"):
        draft.client = walk.clients.get("\0last")
    walk.drafts.append(draft)
    if variable:
        walk.by_variable[variable] = draft
    return draft


def _fill(
    walk: _Walk, draft: Draft, name: str, items: tuple[Node, ...], named: tuple[tuple[str, Node], ...], head: str
) -> None:
    """What the arguments of the call say: method, address, options, headers, body."""
    rest = list(items)
    if (
        rest
        and (method := method_from(_word_of_method(rest[0])))
        and (len(rest) > 1 or name in {"httprequestmessage", "restrequest"} or named)
    ):
        draft.method = method
        rest = list(dropwhile(lambda node: node.kind is NodeKind.BOOL, rest[1:]))
    elif rest and name == "newrequestwithcontext":
        rest = rest[1:]
        draft.method = method_from(rest[0].as_text()) if rest else ""
        rest = rest[1:]
    if rest and rest[0].kind in {NodeKind.TEXT, NodeKind.CALL} and not draft.url:
        address = rest[0].items[0] if rest[0].kind is NodeKind.CALL and rest[0].items else rest[0]
        if address.kind is NodeKind.TEXT:
            _put_url(draft, address)
        if rest[0].kind is NodeKind.CALL and rest[0].text.endswith("Request"):
            _fill(walk, draft, "request", rest[0].items[1:], rest[0].named, head)
        rest = rest[1:]
    for node in rest:
        _argument(walk, draft, name, node)
    options = Node(NodeKind.TABLE, draft.start, draft.end, pairs=tuple(named))
    if named:
        _options(walk, draft, options, top=True)
    if (
        not any(each.kind is NodeKind.TABLE for each in items)
        and not draft.headers
        and head not in _MODULES
        and draft.client is None
    ):
        given = any(key.lower() == "headers" for key, _ in named)
        draft.headers_known = (
            given and draft.headers_known if name in _VERBS or name in {"request", "send"} else draft.headers_known
        )


def _word_of_method(node: Node) -> str:
    """`"POST"`, and C#'s `new HttpMethod("POST")`."""
    if node.kind is NodeKind.CALL and node.text.endswith("Method") and len(node.items) == 1:
        node = node.items[0]
    return node.as_text() if node.kind is NodeKind.TEXT else ""


def _put_url(draft: Draft, node: Node) -> None:
    draft.url, draft.url_span = node.as_text(), Span(node.start, node.end)


def _argument(walk: _Walk, draft: Draft, name: str, node: Node) -> None:
    text = node.as_text() if node.kind is NodeKind.TEXT else ""
    if node.kind is NodeKind.TABLE and _is_options(node):
        _options(walk, draft, node)
    elif looks_like_headers(node):
        headers, known = headers_from(node)
        draft.headers += headers
        draft.headers_known = draft.headers_known and known
    elif text and re.fullmatch(r"\w+/[\w.+-]+", text) and draft.body is None:
        draft.put_header("Content-Type", text, Span(node.start, node.end))
    elif method := method_from(text) if len(text) < 30 else "":
        draft.method = method
    elif (
        node.kind is NodeKind.NULL
        or node.kind is NodeKind.NUMBER
        or node.kind is NodeKind.BOOL
        or node.text == "=>"
        or node.kind is NodeKind.OTHER
    ):
        return
    elif draft.body is None and (draft.method not in {"GET", "HEAD", ""} or name in {"request", "send", "newrequest"}):
        as_json = name in _JSON_POSTS or (walk.code.language is Language.JAVASCRIPT and node.kind is NodeKind.TABLE)
        draft.body, draft.implied = body_from(node, walk.code.language, as_json=as_json)
    elif whole_hole(text) is not None:
        draft.headers_known = False


def _is_options(node: Node) -> bool:
    names = {name.lower() for name, _ in node.pairs}
    return (
        bool(
            names
            & {
                "headers",
                "method",
                "body",
                "data",
                "json",
                "timeout",
                "url",
                "uri",
                "form_params",
                "baseurl",
                "prefixurl",
                "hostname",
                "signal",
                "params",
                "qs",
                "query",
                "searchparams",
                "responsetype",
                "http_errors",
                "httpheaders",
                "payload",
                "type",
                "http",
                "form",
                "formdata",
                "credentials",
                "mode",
            }
        )
        and not looks_like_headers(node)
        and not names & {"loginid", "requestid", "username"}
    )


def _options(walk: _Walk, draft: Draft, node: Node, *, top: bool = False) -> None:
    """An object of options, as fetch, axios, got, jQuery, Guzzle and Python's keyword arguments have it."""
    language = walk.code.language
    for key, value in node.pairs:
        match key.lower():
            case "url" | "uri" | "requesturi" | "address":
                target = value.items[0] if value.kind is NodeKind.CALL and value.items else value
                if not draft.url and target.kind is NodeKind.TEXT:
                    _put_url(draft, target)
            case "hostname" | "host":
                draft.client = Client(
                    base=value.as_text() if "://" in value.as_text() else f"https://{value.as_text()}"
                )
            case "path":
                draft.url, draft.url_span = value.as_text(), Span(value.start, value.end)
            case "method" | "type" | "verb":
                draft.method = method_from(value.as_text()) or draft.method
            case "headers" | "httpheaders":
                headers, known = headers_from(value)
                draft.headers += headers
                draft.headers_known = draft.headers_known and known
            case "json":
                if value.kind is not NodeKind.BOOL:
                    draft.body, draft.implied = body_from(value, language, as_json=True)
                else:
                    draft.implied = "application/json"
            case "data" | "body" | "content" | "payload" | "form_params" | "form" | "formdata":
                _put_body(walk, draft, key.lower(), value)
            case "params" | "qs" | "query" | "searchparams" | "search_params":
                draft.query += query_from(value)
            case "timeout" | "signal" | "timeoutms":
                draft.patience = seconds_of(value, language) or draft.patience
            case "baseurl" | "base_url" | "base_uri" | "prefixurl":
                draft.client = Client(value.as_text(), key.lower() in _STRICT)
            case "http" if not top:
                _options(walk, draft, node.get("http") or node, top=True)
            case _ if HOLE_OPEN in key and not top:
                draft.headers_known = False


def _put_body(walk: _Walk, draft: Draft, key: str, value: Node) -> None:
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


def _tell(
    walk: _Walk,
    draft: Draft,
    name: str,
    items: tuple[Node, ...],
    named: tuple[tuple[str, Node], ...],
    end: int,
    *,
    in_chain: bool,
) -> bool:
    """What a later call says about a request that is known; whether it said something."""
    texts = [each.as_text() for each in items]
    language = walk.code.language
    if name in _VERBS and in_chain and not (texts and "://" in texts[0]) and not draft.url.startswith("\0"):
        draft.method = _VERBS[name]
        if items:
            draft.body, draft.implied = body_from(items[0], language)
    elif name in {"method", "setmethod", "setrequestmethod"} and items and method_from(texts[0]):
        draft.method = method_from(texts[0])
        if len(items) > 1:
            draft.body, draft.implied = body_from(items[1], language)
    elif name in _URL_SETTERS and items:
        _put_url(draft, items[0])
    elif name in _QUERY_SETTERS and items:
        draft.query += [(texts[0], texts[1])] if len(items) == 2 else query_from(items[0])
    elif name in {"open", "prepare"} and len(items) >= 2 and method_from(texts[0]):
        draft.method = method_from(texts[0])
        _put_url(draft, items[1])
    elif name in {"type", "contenttype", "accept", "setcontenttype"} and len(items) == 1:
        media = {"json": "application/json", "form": "application/x-www-form-urlencoded"}.get(texts[0], texts[0])
        draft.put_header("Accept" if name == "accept" else "Content-Type", media, Span(items[0].start, items[0].end))
    elif (
        name in {"headers", "withheaders", "setheaders", "addheaders", "set", "header", "setheader", "add"}
        and items
        and items[0].kind in {NodeKind.TABLE, NodeKind.LIST}
    ):
        for header in headers_from(items[0])[0]:
            draft.put_header(header.name, header.value, header.span)
    elif name in _HEADER_SETTERS and len(items) == 2 and items[0].kind is NodeKind.TEXT and name != "append":
        if name == "add" and not re.search(r"-|^[A-Z]?[a-z]+$", texts[0]):
            return False
        draft.put_header(texts[0], texts[1], Span(items[0].start, items[1].end))
    elif name == "addparameter" and len(items) >= 2:
        if "/" in texts[0] or any("RequestBody" in each for each in texts[2:]):
            draft.body, _ = body_from(items[1], language)
            draft.implied = texts[0] if "/" in texts[0] else "application/json"
        elif any("HttpHeader" in each for each in texts[2:]):
            draft.put_header(texts[0], texts[1], Span(items[0].start, items[1].end))
    elif name in _BODY_SETTERS and items and name != "append":
        as_json = name in {"addjsonbody", "json"} or any("DataFormat.Json" in each for each in texts[1:])
        draft.body, draft.implied = body_from(
            items[0], language, as_json=as_json or (language is Language.JAVASCRIPT and items[0].kind is NodeKind.TABLE)
        )
        if any(re.fullmatch(r"\w+/[\w.+-]+", each) for each in texts[1:]):
            draft.implied = next(each for each in texts[1:] if "/" in each)
        if draft.method == "GET" and language is Language.JAVA and name == "write":
            draft.method = "POST"
    elif name == "timeout" and items:
        draft.patience = seconds_of(items[0], language) or draft.patience
    else:
        return False
    draft.end = max(draft.end, end) if in_chain else draft.end
    return True


def _curl_option(walk: _Walk, option: str, value: Node) -> None:
    """PHP's `CURLOPT_…`; the handle that was made last is meant."""
    name = option.strip("\ue000\ue001").rpartition("CURLOPT_")[2].upper()
    if not walk.drafts or name == "URL":
        if name != "URL" and walk.drafts:
            return
        if not walk.drafts or walk.drafts[-1].url:
            walk.drafts.append(Draft(value.start, value.end))
    draft = walk.drafts[-1]
    draft.end = max(draft.end, value.end)
    match name:
        case "URL":
            _put_url(draft, value)
        case "CUSTOMREQUEST":
            draft.method = method_from(value.as_text())
        case "POST" if not draft.method and value.as_text() not in {"false", "0"}:
            draft.method = "POST"
        case "POSTFIELDS":
            draft.body, draft.implied = body_from(value, walk.code.language)
            draft.method = draft.method or "POST"
        case "HTTPHEADER":
            headers, known = headers_from(value)
            draft.headers += headers
            draft.headers_known = draft.headers_known and known
        case "TIMEOUT":
            draft.patience = seconds_of(value, walk.code.language)
        case "TIMEOUT_MS":
            draft.patience = value.number / 1000 if value.kind is NodeKind.NUMBER else None


# --- clients, and lines without a call ---


def _take_client(
    walk: _Walk,
    segments: list[_Segment],
    name: str,
    items: tuple[Node, ...],
    named: tuple[tuple[str, Node], ...],
    head: str,
) -> None:
    """A client object with a base and headers of its own, or headers that are added to one."""
    variable = _variable_before(walk.code, segments[0].index)
    if name in _CLIENTS and variable:
        client = Client(strict=any(each.name in {"Faraday", "ClientSession"} for each in segments))
        tables = [
            Node(NodeKind.TABLE, 0, 0, pairs=tuple(named)),
            *(each for each in items if each.kind is NodeKind.TABLE),
        ]
        for table in tables:
            _client_options(walk, client, table)
        first = items[0] if items else None
        if first is not None and first.kind is NodeKind.CALL and first.items:
            first = first.items[0]
        if (
            not client.base
            and first is not None
            and first.kind is NodeKind.TEXT
            and ("." in first.text or HOLE_OPEN in first.text)
        ):
            base = first.text
            client.base = (
                base if "://" in base or (base.startswith(HOLE_OPEN) and "private" not in base) else f"https://{base}"
            )
        if first is not None and first.kind is NodeKind.TABLE and not client.base:
            _client_options(walk, client, first)
        walk.clients[variable] = client
        if any(each.name == "RestClient" for each in segments) and client.base:
            walk.clients["\0last"] = client
    elif head in walk.clients and name in {"add", "update", "tryaddwithoutvalidation", "adddefaultheader", "set"}:
        client = walk.clients[head]
        if len(items) == 2:
            client.headers.append(Header(items[0].as_text(), items[1].as_text(), Span(items[0].start, items[1].end)))
        elif items:
            client.headers += headers_from(items[0])[0]


def _client_options(walk: _Walk, client: Client, table: Node) -> None:
    for key, value in table.pairs:
        lowered = key.lower()
        if lowered in _BASES and not client.base:
            target = value.items[0] if value.kind is NodeKind.CALL and value.items else value
            client.base = target.as_text()
            client.strict = client.strict or lowered in _STRICT
        elif lowered in {"headers", "defaultheaders"}:
            client.headers += headers_from(value)[0]
        elif lowered == "timeout":
            client.patience = seconds_of(value, walk.code.language)


def _take_bare(walk: _Walk, index: int, segments: list[_Segment], head: str) -> None:
    """`req.body = x`, `request["k"] = v`, `client.BaseAddress = …`, and Ruby's calls without brackets."""
    code = walk.code
    last = segments[-1]
    after = last.index + 1
    if code.at(after) == "[" and (code.language is Language.RUBY or last.name.lower() == "headers"):
        after_key = code.closing.get(after, after)
        if code.at(after_key + 1) == "=":
            key, value = code.expression(after + 1)[0], code.expression(after_key + 2)[0]
            _set_member(walk, head, last.name, key, value)
        return
    if code.at(after) == "=" and len(segments) > 1:
        _take_member(walk, head, last.name.lower(), code.expression(after + 1)[0])
    elif (
        code.language is Language.RUBY
        and last.name.lower() in _VERBS
        and len(segments) > 1
        and after < len(code.tokens)
        and not code.tokens[after].first
    ):
        items, named = _bare_arguments(code, after)
        variable = _variable_before(code, segments[0].index)
        end = items[-1].end if items else code.tokens[last.index].end
        _made(walk, segments, last, last.name.lower(), items, named, code.tokens[index].start, end, head)
        if variable and walk.drafts:
            walk.drafts[-1].answer_variable = variable


def _set_member(walk: _Walk, head: str, of: str, key: Node, value: Node) -> None:
    """`request["k"] = v` and `request.headers["k"] = v` set a header, Faraday's `request.params["k"] = v` a pair."""
    span = Span(key.start, value.end)
    if (draft := walk.by_variable.get(head)) and of == "params":
        draft.query.append((key.as_text(), value.as_text()))
    elif draft:
        draft.put_header(key.as_text(), value.as_text(), span)
    elif client := walk.clients.get(head):
        client.headers.append(Header(key.as_text(), value.as_text(), span))


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


def _take_member(walk: _Walk, head: str, member: str, value: Node) -> None:
    draft, client = walk.by_variable.get(head), walk.clients.get(head)
    if draft is not None and member in {"body", "content"}:
        draft.body, draft.implied = body_from(value, walk.code.language)
    elif draft is not None and member in {"method", "requestmethod"}:
        draft.method = method_from(value.as_text()) or draft.method
    elif draft is not None and member in {"requesturi", "url", "uri"}:
        target = value.items[0] if value.kind is NodeKind.CALL and value.items else value
        _put_url(draft, target)
    elif draft is not None and member in {"content_type", "contenttype"}:
        draft.put_header("Content-Type", value.as_text(), Span(value.start, value.end))
    elif member in {"baseaddress", "baseurl", "base_url", "base_uri"}:
        target = value.items[0] if value.kind is NodeKind.CALL and value.items else value
        client = client or walk.clients.setdefault(head, Client())
        client.base, client.strict = target.as_text(), member in _STRICT
    elif client is not None and member in {"headers", "defaultrequestheaders"}:
        client.headers += headers_from(value)[0]


def _variable_before(code: Code, index: int) -> str:
    """The variable that is given what the chain at `index` comes to."""
    at = index - 1
    while code.at(at) in {"await", "new", "(", "&", "yield", "async"} or (
        code.at(at) == ")" and code.language in {Language.JAVA, Language.CSHARP}
    ):
        if code.at(at) == ")":
            at = code.opening_of(at) or at
        at -= 1
    if code.at(at) not in {"=", ":="}:
        if code.language is Language.PYTHON and code.at(at) == "with":
            return _as_variable(code, index)
        return ""
    at -= 1
    if code.language is Language.GO and code.at(at - 1) == ",":
        at -= 2
    while at > 0 and code.at(at) in {">", "]", "?"}:
        at -= 1
    if code.at(at) == "}" and "data" in {code.at(at - 1), code.at(at - 3)}:  # const { data } = await axios.post(…)
        at -= 1
    return code.at(at).lstrip("$@") if code.is_name(at) else ""


def _as_variable(code: Code, index: int) -> str:
    """`with httpx.Client(…) as http`, `async with session.post(…) as answer`."""
    for each in range(index, min(index + 200, len(code.tokens))):
        if code.at(each) == "as":
            return code.at(each + 1)
        if (
            code.at(each) == ":"
            and code.tokens[each].kind is TokenKind.SIGN
            and each + 1 < len(code.tokens)
            and code.tokens[each + 1].first
        ):
            return ""
    return ""


def _value_before(code: Code, segments: list[_Segment]) -> Node | None:
    """The address of `new URL(x).openConnection()` or of `url.openConnection()`."""
    first = segments[0]
    if first.opening is not None:
        items, _, _ = code.arguments(first.opening)
        return items[0] if items else None
    held = code.looked_up(first.name, first.index)
    if held is not None and held.kind is NodeKind.CALL and held.items:
        return held.items[0]
    return held


def with_answers(drafts: tuple[Draft, ...]) -> dict[str, int]:
    """Which variable holds whose answer."""
    return {draft.answer_variable: index for index, draft in enumerate(drafts) if draft.answer_variable}
