"""HAR 1.1 and 1.2 of every tool (real-world §5.4): what went to Flinks, what came back, and what the browser refused.

Lives here: `read` for a HAR that is held as text, `streamed` for one that is too big to be held.
Must not live here: cutting the file into entries (`har_entries.py`).
Files by themselves, preflights and calls between other parties are left out (contract §2).
"""

import base64
import binascii
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime

from flinks_desk.core.artefacts import troubles
from flinks_desk.core.artefacts.address import Address, Host, Purpose, is_our_business
from flinks_desk.core.artefacts.address import parsed as address_parsed
from flinks_desk.core.artefacts.har_entries import Entry, Splitter
from flinks_desk.core.artefacts.mending import mended
from flinks_desk.core.artefacts.model import (
    Answer,
    Artefact,
    Body,
    BodyForm,
    Header,
    Kind,
    Request,
    Source,
    Span,
    Trouble,
    TroubleKind,
)
from flinks_desk.core.artefacts.moments import moment_of
from flinks_desk.core.artefacts.source import decoded_chunks
from flinks_desk.core.lean import dataclass, field, regex, replace
from flinks_desk.core.text import text

__all__ = ["read", "streamed"]

Loose = Mapping[str, object]

_SCRIPTED = frozenset({"xhr", "fetch", "websocket", "eventsource", "ping", "beacon"})
_FILES = frozenset({"script", "stylesheet", "image", "font", "media", "manifest", "texttrack", "other"})
_FILE_NAME = regex(
    r"\.(?:js|mjs|css|png|jpe?g|gif|svg|ico|woff2?|ttf|otf|map|json|webmanifest|txt|wasm)$", re.IGNORECASE
)
_WIDGET_HOST = regex(r"[\w-]+-iframe\.private\.fin\.ag", re.IGNORECASE)
_BASE64 = regex(r"\s*(?:[A-Za-z0-9+/]{4}\s*)*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?\s*\Z")
_BLOCKED = {
    "ERR_BLOCKED_BY_RESPONSE": "x-frame-options",
    "ERR_BLOCKED_BY_CSP": "frame-src",
    "csp": "frame-src",
    "ERR_BLOCKED_BY_XSS_AUDITOR": "",
}
_MOST_PAGES = 200
_CUT_SHORT = text("The file ends, or is damaged, in the middle of its entries; those before were read.")


def read(source: Source) -> Artefact | None:
    """The HAR in a text; `None` if it has no list of entries."""
    splitter = Splitter([source.text])
    gathered = _Gathered(text=source.text)
    for entry in splitter.entries():
        gathered.take(entry)
    return gathered.artefact(cut=splitter.broken) if splitter.head or gathered.seen else None


def streamed(chunks: Iterable[bytes], progress: Callable[[int], None] = lambda _read: None) -> Artefact:
    """The HAR in a file that is read piece by piece; `progress` is told the bytes so far, and may raise to stop."""
    splitter = Splitter(decoded_chunks(_counted(chunks, progress)))
    gathered = _Gathered()
    for entry in splitter.entries():
        gathered.take(entry)
    return gathered.artefact(cut=splitter.broken)


def _counted(chunks: Iterable[bytes], progress: Callable[[int], None]) -> Iterator[bytes]:
    total = 0
    for chunk in chunks:
        total += len(chunk)
        progress(total)
        yield chunk


@dataclass(slots=True)
class _Gathered:
    """What the entries told so far."""

    text: str | None = None
    requests: list[Request] = field(default_factory=list)
    errors: dict[int, str] = field(default_factory=dict)
    policies: dict[str, str] = field(default_factory=dict)
    """The frame policy of each page, by its origin."""
    promised: dict[str, str] = field(default_factory=dict)
    """The widget's host that a page, or an answer to it, names, by the page's origin."""
    left_out: int = 0
    seen: int = 0

    def take(self, entry: Entry) -> None:
        self.seen += 1
        asked, answered = _map(entry.value.get("request")), _map(entry.value.get("response"))
        url = _url(asked)
        headers = _headers(asked.get("headers"), self._place(entry))
        if not _is_ours(url, headers, entry.value, asked):
            self.left_out += 1
            self._take_page(url, entry, answered)
            return
        error = (
            _text(entry.value.get("_error")) or _text(answered.get("_error")) or _text(entry.value.get("_failureText"))
        )
        if error or _number(answered.get("status")) == 0:
            self.errors[len(self.requests)] = error or _text(answered.get("statusText"))
        self.requests.append(_request(entry, url, headers, self._place(entry)))

    def _place(self, entry: Entry) -> "_Place":
        return _Place(entry.text, entry.start if self.text is not None else None)

    def _take_page(self, url: str, entry: Entry, answered: Loose) -> None:
        """Pages may forbid the frame; they, or answers to them, name the widget that was to stand in it."""
        content = _map(answered.get("content"))
        given = _headers(answered.get("headers"), _Place("", None))
        policy = next((each.value for each in given if each.name.lower() == "content-security-policy"), "")
        origin = _origin(url)
        if policy and len(self.policies) < _MOST_PAGES and "html" in _text(content.get("mimeType")):
            self.policies[origin] = policy
        if (
            len(self.promised) < _MOST_PAGES
            and "private.fin.ag" in entry.text
            and (host := _WIDGET_HOST.search(entry.text))
        ):
            self.promised.setdefault(origin, host[0])

    def artefact(self, *, cut: bool) -> Artefact:
        order = _in_time(self.requests)
        place = {old: new for new, old in enumerate(order)}
        found = [
            replace(each, request=place[each.request]) if each.request is not None else each
            for each in self._troubles()
        ]
        return Artefact(
            Kind.HAR,
            notes=(_CUT_SHORT,) if cut else (),
            requests=tuple(self.requests[index] for index in order),
            troubles=tuple(found),
            others_left_out=self.left_out,
        )

    def _troubles(self) -> Iterator[Trouble]:
        loaded = set()
        for index, request in enumerate(self.requests):
            address = address_parsed(request.url)
            if index in self.errors:
                yield from _of_error(self.errors[index], address, index, request)
            if address.host_kind is not Host.CONNECT:
                continue
            page = next((_origin(each.value) for each in request.headers if each.name.lower() == "referer"), "")
            if request.answer is not None:
                loaded.add(address.host)
                yield from _of_widget_answer(request.answer, page, address.host, index)
            elif page in self.policies and (trouble := troubles.of_policy(self.policies[page], address.host)):
                loaded.add(address.host)
                yield replace(trouble, request=index)
        for origin, host in self.promised.items():
            if host not in loaded and origin in self.policies:
                trouble = troubles.of_policy(self.policies[origin], host)
                if trouble:
                    yield trouble


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an entry stands, in order to find values in it."""

    text: str
    start: int | None

    def of(self, value: str) -> Span | None:
        if self.start is None or not value:
            return None
        written = json.dumps(value, ensure_ascii=False)[1:-1]
        at = self.text.find(written)
        if at < 0 and not value.isascii():
            written = json.dumps(value)[1:-1]
            at = self.text.find(written)
        return Span(self.start + at, self.start + at + len(written)) if at >= 0 else None

    def whole(self) -> Span | None:
        return None if self.start is None else Span(self.start, self.start + len(self.text))


def _is_ours(url: str, headers: tuple[Header, ...], entry: Loose, asked: Loose) -> bool:
    method = _text(asked.get("method")).upper()
    address = address_parsed(url)
    if method in {"OPTIONS", "CONNECT"} or not is_our_business(address, [header.name for header in headers]):
        return False
    kind = _text(entry.get("_resourceType")).lower()
    if address.host_kind is Host.CONNECT or address.purpose in {Purpose.CONNECT, Purpose.CALLBACK}:
        return method in {"GET", ""} and kind not in _SCRIPTED and not _is_file(address, kind, headers)
    return not _is_file(address, kind, headers) or address.purpose is Purpose.BANKING


def _is_file(address: Address, kind: str, headers: tuple[Header, ...]) -> bool:
    goal = next((each.value for each in headers if each.name.lower() == "sec-fetch-dest"), "").lower()
    if kind in _FILES or goal in _FILES:
        return not (kind == "other" and address.query)
    if goal == "empty" and address.host_kind is Host.CONNECT:
        return True
    return bool(_FILE_NAME.search(address.path))


def _request(entry: Entry, written: str, headers: tuple[Header, ...], place: _Place) -> Request:
    asked, answered = _map(entry.value.get("request")), _map(entry.value.get("response"))
    kind = _text(entry.value.get("_resourceType")).lower()
    took = _number(entry.value.get("time"))
    url, damage = mended(written, place.of(written))
    status = _number(answered.get("status"))
    body = _body(_map(asked.get("postData")), place)
    return Request(
        method=_text(asked.get("method")).upper() or "GET",
        url=url,
        method_known=bool(asked.get("method")),
        headers=headers,
        headers_known=bool(headers) or bool(status),
        body=body,
        body_known=body is not None or _number(asked.get("bodySize")) in {None, 0, -1},
        damage=damage,
        answer=_answer(answered, entry, place) if status else None,
        started=moment_of(_text(entry.value.get("startedDateTime"))),
        seconds=took / 1000 if took is not None and took >= 0 else None,
        in_page=kind in _SCRIPTED,
        label=_text(entry.value.get("comment")),
        span=place.whole(),
        url_span=place.of(written),
    )


def _url(asked: Loose) -> str:
    """The address; some tools put the query beside it."""
    url = _text(asked.get("url"))
    pairs = asked.get("queryString")
    if "?" in url or not isinstance(pairs, list) or not pairs:
        return url
    query = "&".join(f"{_text(_map(pair).get('name'))}={_text(_map(pair).get('value'))}" for pair in pairs)
    return f"{url}?{query}"


def _headers(given: object, place: _Place) -> tuple[Header, ...]:
    if not isinstance(given, list):
        return ()
    pairs = ((_text(_map(each).get("name")), _text(_map(each).get("value"))) for each in given)
    return tuple(Header(name, value, place.of(value)) for name, value in pairs if name and not name.startswith(":"))


def _body(given: Loose, place: _Place) -> Body | None:
    content = given.get("text")
    if isinstance(content, str) and content:
        if _text(given.get("encoding")).lower() == "base64":
            content = _from_base64(content) or content
        return Body(content, span=place.of(_text(given.get("text"))))
    params = given.get("params")
    if isinstance(params, list) and params:
        fields = tuple((_text(_map(each).get("name")), _text(_map(each).get("value"))) for each in params)
        return Body(form=BodyForm.FORM, fields=fields)
    return None


def _answer(answered: Loose, entry: Entry, place: _Place) -> Answer:
    content = _map(answered.get("content"))
    held = content.get("text")
    body = held if isinstance(held, str) else None
    mime = _text(content.get("mimeType")).lower()
    if body and (_text(content.get("encoding")).lower() == "base64" or _looks_encoded(body, mime)):
        body = _from_base64(body) or body
    if body == "" and (_number(content.get("size")) or 0) > 0:
        body = None
    given = _headers(answered.get("headers"), _Place("", None))
    if mime and not any(header.name.lower() == "content-type" for header in given):
        given = (*given, Header("Content-Type", _text(content.get("mimeType"))))
    started, took = moment_of(_text(entry.value.get("startedDateTime"))), _number(entry.value.get("time"))
    at = _after(started, took)
    status = _number(answered.get("status"))
    return Answer(int(status) if status else None, body, headers=given, at=at, span=place.of(body or ""))


def _after(started: datetime | None, took: float | None) -> datetime | None:
    if started is None or took is None or not 0 <= took < 1e9:
        return None
    return datetime.fromtimestamp(started.timestamp() + took / 1000, UTC)


def _looks_encoded(body: str, mime: str) -> bool:
    """base64 without the flag, where JSON was to stand."""
    if "json" not in mime or body.lstrip()[:1] in {"{", "[", '"', "<"} or len(body) < 16:
        return False
    decoded = _from_base64(body) if _BASE64.match(body[:100_000]) else None
    return bool(decoded) and (decoded or "").lstrip()[:1] in {"{", "["}


def _from_base64(content: str) -> str | None:
    try:
        return base64.b64decode(content).decode("utf-8", errors="replace")
    except (binascii.Error, ValueError):
        return None


def _of_error(error: str, address: Address, index: int, request: Request) -> Iterator[Trouble]:
    told = troubles.found_in(f"{error} https://{address.host}/")
    if told:
        yield replace(told[0], host=address.host, request=index, span=None)
        return
    detail = next((value for name, value in _BLOCKED.items() if name in error), None)
    if detail is not None and address.host_kind is Host.CONNECT:
        yield Trouble(TroubleKind.FRAME, detail, address.host, index)
    elif request.in_page and "ERR_FAILED" in error:
        yield Trouble(TroubleKind.CORS, "", address.host, index)


def _of_widget_answer(answer: Answer, page: str, host: str, index: int) -> Iterator[Trouble]:
    """The widget's own headers, where they keep it out of the page that shows it."""
    if not page or page.endswith(f"//{host}"):
        return
    given = {header.name.lower(): header.value for header in answer.headers}
    ancestors = re.search(r"frame-ancestors([^;]*)", given.get("content-security-policy", ""), re.IGNORECASE)
    if ancestors:
        allowed = ancestors[1].split()
        if page not in {each.rstrip("/") for each in allowed} and "*" not in allowed and not _covers(allowed, page):
            yield Trouble(TroubleKind.FRAME, f"frame-ancestors {' '.join(allowed)}", host, index)
    elif given.get("x-frame-options", "").strip().lower() in {"deny", "sameorigin"}:
        yield Trouble(TroubleKind.FRAME, "x-frame-options", host, index)


def _covers(allowed: list[str], page: str) -> bool:
    host = page.partition("://")[2]
    bare = [each.partition("://")[2] or each for each in allowed]
    return any(each == host or (each.startswith("*.") and host.endswith(each[1:])) or each == "https:" for each in bare)


def _in_time(requests: list[Request]) -> list[int]:
    indices = list(range(len(requests)))
    if any(request.started is None for request in requests):
        return indices
    return sorted(indices, key=lambda index: requests[index].started or datetime.min.replace(tzinfo=UTC))


def _origin(url: str) -> str:
    address = address_parsed(url)
    return f"{address.scheme}://{address.host}" + (f":{address.port}" if address.port else "")


def _map(value: object) -> Loose:
    return value if isinstance(value, dict) else {}


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None
