"""A request while code still says things about it, and what the libraries add to it of their own.

Must not live here: which calls say what (`code_requests.py`).
"""

import re
from collections.abc import Iterable, Sequence
from urllib.parse import parse_qsl, quote, urljoin

from flinks_desk.core.artefacts.caps import Cap, most
from flinks_desk.core.artefacts.expressions import Node, NodeKind
from flinks_desk.core.artefacts.lexer import Language
from flinks_desk.core.artefacts.mending import mended
from flinks_desk.core.artefacts.model import HOLE_OPEN, Body, BodyForm, Header, Request, Span, hole_names, whole_hole
from flinks_desk.core.lean import dataclass, field, regex

__all__ = [
    "Client",
    "Draft",
    "body_from",
    "headers_from",
    "looks_like_headers",
    "method_from",
    "query_from",
    "seconds_of",
]

_BASE_NAME = regex(r"ur[il]|base|host|domain|endpoint|api", re.IGNORECASE)
JSON_TYPE = "application/json"
FORM_TYPE = "application/x-www-form-urlencoded"
_HEADER_NAME = regex(
    r"^[A-Za-z][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)+$|^(?:accept|authorization|host|cookie|content-type"
    r"|x-api-key|auth|flinks_auth_key)$",
    re.IGNORECASE,
)
_HEADER_LINE = regex(r"^(?P<name>[A-Za-z][\w-]{1,60}):[ \t]*(?P<value>.*)$", re.DOTALL)
_METHOD = regex(r"(?:^|[.:_ \ue000])(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)(?:Async)?\ue001?$", re.IGNORECASE)
_TEXT_TYPES = {
    Language.JAVASCRIPT: "text/plain",
    Language.CSHARP: "text/plain",
    Language.PHP: FORM_TYPE,
    Language.RUBY: FORM_TYPE,
    Language.PYTHON: "",
    Language.GO: "",
    Language.JAVA: "",
    Language.KOTLIN: "",
    Language.SWIFT: "",
    Language.OTHER: "",
}
"""What is sent with a body that is a text, where nobody says what it is."""


@dataclass(slots=True)
class Client:
    """What a client object adds to each of its requests."""

    base: str = ""
    strict: bool = False
    """The path is joined by the rules of addresses: a leading slash throws the base's path away."""
    adds_slash: bool = False
    """The base gets a slash at its end before, as Faraday sees to."""
    writes_json: bool = False
    """It writes a table that is given as the body as JSON (Faraday's `request :json`)."""
    headers: list[Header] = field(default_factory=list)
    patience: float | None = None

    def whole(self, path: str) -> str:
        """The address of a request with this path."""
        if not path:
            return self.base
        opening = hole_names(path[:200])
        is_whole = path.startswith(HOLE_OPEN) and (
            bool(_BASE_NAME.search(opening[0] if opening else "")) or "/" not in path
        )
        if not self.base or "://" in path[:40] or is_whole:
            return path
        if self.adds_slash and not path.startswith("/"):
            return f"{self.base.rstrip('/')}/{path}"
        if self.strict and HOLE_OPEN not in self.base.partition("/v3")[0]:
            try:
                return urljoin(self.base, path)
            except ValueError:
                return self.base + path
        if self.strict and path.startswith("/"):
            host = re.match(r"^([a-z]+://[^/]*)", self.base)
            return f"{host[1]}{path}" if host else path
        return f"{self.base.rstrip('/')}/{path.lstrip('/')}"


@dataclass(slots=True)
class Draft:
    """One request that is being put together."""

    start: int
    end: int
    url: str = ""
    url_span: Span | None = None
    method: str = ""
    headers: list[Header] = field(default_factory=list)
    headers_known: bool = True
    body: Body | None = None
    implied: str = ""
    patience: float | None = None
    variable: str = ""
    answer_variable: str = ""
    client: Client | None = None
    in_page: bool = False
    label: str = ""
    query: list[tuple[str, str]] = field(default_factory=list)
    """Pairs that the library adds to the address."""
    unread: int = 0
    """How many headers were too many."""

    def request(self) -> Request:
        """What would be sent."""
        whole = self.client.whole(self.url) if self.client else self.url
        url, damage = mended(with_query(whole, self.query), self.url_span)
        named = {header.name.lower() for header in self.headers}
        defaults = [each for each in (self.client.headers if self.client else []) if each.name.lower() not in named]
        headers = (*self.headers, *defaults)
        typed = any(header.name.lower() == "content-type" for header in headers)
        return Request(
            method=self.method or ("POST" if self.body is not None else "GET"),
            url=url,
            headers=headers,
            headers_known=self.headers_known,
            body=self.body,
            body_known=self.body is None or self.body.form is not BodyForm.UNKNOWN,
            implied_content_type="" if typed or self.body is None else self.implied,
            damage=damage,
            patience=self.patience or (self.client.patience if self.client else None),
            in_page=self.in_page,
            span=Span(self.start, self.end),
            url_span=self.url_span,
        )

    def put_header(self, name: str, value: str, span: Span | None) -> None:
        """Set a header; the last value counts. Thousands of them are no request any more."""
        if len(self.headers) >= most(Cap.CODE_HEADERS):
            self.unread += 1
            return
        self.headers = [header for header in self.headers if header.name.lower() != name.lower()]
        self.headers.append(Header(name, value, span))


def with_query(url: str, pairs: Sequence[tuple[str, str]]) -> str:
    """The address with these pairs behind it, as every library writes them."""
    if not pairs:
        return url
    written = "&".join(f"{name}={text if HOLE_OPEN in text else quote(text, safe='')}" for name, text in pairs)
    return url + ("&" if "?" in url else "?") + written


def query_from(node: Node) -> list[tuple[str, str]]:
    """The pairs in a table, in an object made of one, or in a text."""
    if node.kind is NodeKind.CALL and node.items:
        return query_from(node.items[0])
    if node.kind is NodeKind.TEXT and whole_hole(node.text) is None:
        return parse_qsl(node.text.lstrip("?"), keep_blank_values=True)
    return [
        (name, each.as_text())
        for name, value in node.pairs
        for each in (value.items if value.kind is NodeKind.LIST else (value,))
    ]


def headers_from(node: Node) -> tuple[list[Header], bool]:
    """The headers in a table or in a list of lines, and whether these are all."""
    if node.kind is NodeKind.TABLE:
        known = not any(HOLE_OPEN in name for name, _ in node.pairs)
        return [Header(name, _one(value), Span(value.start, value.end)) for name, value in node.pairs], known
    if node.kind is NodeKind.LIST and (pairs := _pairs_of(node)):
        return [Header(name.as_text(), value.as_text(), Span(name.start, value.end)) for name, value in pairs], True
    if node.kind is NodeKind.LIST:
        lines = [(found, each) for each in node.items if (found := _HEADER_LINE.match(each.as_text()))]
        return [Header(found["name"], found["value"], Span(each.start, each.end)) for found, each in lines], len(
            lines
        ) == len(node.items)
    if node.kind is NodeKind.CALL and node.items:
        return headers_from(node.items[0])
    if node.kind is NodeKind.CALL and node.pairs:
        return [Header(name, _one(value), Span(value.start, value.end)) for name, value in node.pairs], True
    return [], node.kind is NodeKind.CALL and not node.items


def _pairs_of(node: Node) -> list[tuple[Node, Node]]:
    """`[{"name", "value"}, …]` and `[("name", "value"), …]`; none where an item is no such pair."""
    pairs = [(each.items[0], each.items[1]) for each in node.items if _is_pair(each)]
    return pairs if len(pairs) == len(node.items) else []


def _is_pair(node: Node) -> bool:
    return node.kind is NodeKind.LIST and len(node.items) == 2 and node.items[0].kind is NodeKind.TEXT


def _one(value: Node) -> str:
    return value.items[0].as_text() if value.kind is NodeKind.LIST and len(value.items) == 1 else value.as_text()


def looks_like_headers(node: Node) -> bool:
    """Whether a table's names are those of headers."""
    names = [name for name, _ in node.pairs] or [name.as_text() for name, _ in _pairs_of(node)]
    return bool(names) and node.kind in {NodeKind.TABLE, NodeKind.LIST} and all(map(_HEADER_NAME.match, names))


def method_from(text: str) -> str:
    """The method in `POST`, `HttpMethod.Post`, `Method.POST`, `http.MethodPost`; an empty text for anything else."""
    found = _METHOD.search(text.replace("METHOD_", "").replace("HTTP_METH_", "").replace("Method", "").strip())
    return found[1].upper() if found and len(text) < 60 else ""


def body_from(node: Node, language: Language, *, as_json: bool = False) -> tuple[Body | None, str]:
    """The body in an expression, and the type that is sent with it unless a header says another."""
    span = Span(node.start, node.end)
    match node.kind:
        case NodeKind.NULL:
            return None, ""
        case NodeKind.JSON:
            value = node.items[0].as_json() if node.items else None
            form = BodyForm.UNKNOWN if isinstance(value, str) and whole_hole(value) is not None else BodyForm.STRUCTURE
            return Body(form=form, json=value, span=span), JSON_TYPE if as_json else _TEXT_TYPES[language]
        case NodeKind.TABLE | NodeKind.LIST:
            if as_json or language in {Language.JAVA, Language.KOTLIN}:
                return Body(form=BodyForm.STRUCTURE, json=node.as_json(), span=span), JSON_TYPE
            if not node.pairs and not node.items:
                return None, ""
            return Body(
                form=BodyForm.FORM, fields=tuple((name, each.as_text()) for name, each in node.pairs), span=span
            ), FORM_TYPE
        case NodeKind.TEXT:
            if whole_hole(node.text) is not None:
                return Body(form=BodyForm.UNKNOWN, span=span), JSON_TYPE if as_json else ""
            return (
                (Body(node.text, span=span), JSON_TYPE if as_json else _TEXT_TYPES[language])
                if node.text
                else (None, "")
            )
        case NodeKind.CALL:
            return _content(node, language)
        case _:
            return Body(form=BodyForm.UNKNOWN, span=span), ""


def _content(node: Node, language: Language) -> tuple[Body | None, str]:
    """`new StringContent(x, null, "application/json")`, `RequestBody.create(type, x)`, `new FormUrlEncodedContent`."""
    last = node.text.rpartition(".")[2].lower()
    texts = [each for each in node.items if each.kind in {NodeKind.TEXT, NodeKind.JSON}]
    types = [each.as_text() for each in texts if re.fullmatch(r"\w+/[\w.+-]+(?:; ?charset=[\w-]+)?", each.as_text())]
    given = next((each for each in node.items if each.as_text() not in types and each.kind is not NodeKind.NULL), None)
    if "form" in last or "multipart" in last:
        fields = tuple((name, each.as_text()) for item in node.items for name, each in item.pairs)
        return Body(form=BodyForm.FORM, fields=fields, span=Span(node.start, node.end)), FORM_TYPE
    if given is None:
        return (
            (Body(form=BodyForm.UNKNOWN, span=Span(node.start, node.end)), "")
            if last not in {"build", "nobody"}
            else (None, "")
        )
    as_json = last == "create_json" or "jsoncontent" in node.text.lower()
    body, implied = body_from(given, language, as_json=as_json)
    if types:
        implied = types[0]
    elif node.pairs and (inner := node.get("Headers")) is not None:
        media = next((item.as_text() for _, each in inner.pairs for item in each.items), "")
        implied = media or implied
    return body, implied


def seconds_of(node: Node, language: Language) -> float | None:
    """A time-out in seconds; JavaScript counts in milliseconds."""
    if node.kind is NodeKind.NUMBER and node.number > 0:
        return node.number / 1000 if language is Language.JAVASCRIPT else node.number
    if node.kind is NodeKind.TABLE:
        inner = node.get("request", "response", "read", "total")
        return seconds_of(inner, language) if inner else None
    if node.kind is NodeKind.LIST and node.items:
        return seconds_of(node.items[-1], language)
    if node.kind is NodeKind.CALL and node.items and node.items[0].kind is NodeKind.NUMBER:
        last = node.text.rpartition(".")[2].lower()
        number = node.items[0].number
        return (
            number / 1000
            if last in {"timeout", "frommilliseconds", "ofmillis"} and language is not Language.PYTHON
            else number * (60 if "minute" in last else 1)
        )
    if node.kind is NodeKind.CALL and node.named:
        return next(
            (
                each.number
                for name, each in node.named
                if name in {"read", "total", "timeout"} and each.kind is NodeKind.NUMBER
            ),
            None,
        )
    return None


def spans(nodes: Iterable[Node]) -> list[Span]:
    """Where expressions stand."""
    return [Span(each.start, each.end) for each in nodes]
