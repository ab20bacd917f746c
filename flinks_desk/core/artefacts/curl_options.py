"""What curl would send, given its words: the options of real-world §5.1 and curl's own choices.

Must not live here: shells and their quotes (`shell_words.py`, `cmd_words.py`).
"""

from collections.abc import Iterator, Mapping, Sequence

from flinks_desk.core.artefacts.caps import Cap, left_out, most
from flinks_desk.core.artefacts.mending import mended
from flinks_desk.core.artefacts.model import (
    HOLE_OPEN,
    Body,
    BodyForm,
    Damage,
    DamageKind,
    Header,
    Request,
    Span,
    whole_hole,
)
from flinks_desk.core.artefacts.shell_words import Oddity, Word
from flinks_desk.core.lean import dataclass, field, regex
from flinks_desk.core.text import Text

__all__ = ["requests_of"]

FORM_TYPE = "application/x-www-form-urlencoded"
JSON_TYPE = "application/json"

_SHORT_WITH_VALUE = "AbcCdDeEFHKmoPQrtTuUwxXyYz"
_LONG_OF_SHORT = {
    "A": "user-agent",
    "b": "cookie",
    "d": "data",
    "e": "referer",
    "F": "form",
    "G": "get",
    "H": "header",
    "I": "head",
    "m": "max-time",
    "T": "upload-file",
    "u": "user",
    "X": "request",
    ":": "next",
}
_LONG_WITH_VALUE = frozenset(
    [
        "abstract-unix-socket",
        "alt-svc",
        "aws-sigv4",
        "cacert",
        "capath",
        "cert",
        "cert-type",
        "ciphers",
        "config",
        "connect-timeout",
        "connect-to",
        "continue-at",
        "cookie",
        "cookie-jar",
        "create-file-mode",
        "crlfile",
        "curves",
        "data",
        "data-ascii",
        "data-binary",
        "data-raw",
        "data-urlencode",
        "dns-interface",
        "dns-servers",
        "doh-url",
        "dump-header",
        "engine",
        "etag-compare",
        "etag-save",
        "expect100-timeout",
        "form",
        "form-string",
        "happy-eyeballs-timeout-ms",
        "header",
        "hsts",
        "interface",
        "ip-tos",
        "ipfs-gateway",
        "json",
        "keepalive-time",
        "key",
        "key-type",
        "krb",
        "libcurl",
        "limit-rate",
        "local-port",
        "login-options",
        "max-filesize",
        "max-redirs",
        "max-time",
        "netrc-file",
        "noproxy",
        "oauth2-bearer",
        "output",
        "output-dir",
        "parallel-max",
        "pass",
        "pinnedpubkey",
        "post301",
        "preproxy",
        "proto",
        "proto-default",
        "proto-redir",
        "proxy",
        "proxy-cacert",
        "proxy-cert",
        "proxy-header",
        "proxy-key",
        "proxy-user",
        "pubkey",
        "range",
        "rate",
        "referer",
        "request",
        "request-target",
        "resolve",
        "retry",
        "retry-delay",
        "retry-max-time",
        "service-name",
        "socks5",
        "socks5-hostname",
        "speed-limit",
        "speed-time",
        "stderr",
        "telnet-option",
        "time-cond",
        "tls-max",
        "tls13-ciphers",
        "trace",
        "trace-ascii",
        "unix-socket",
        "upload-file",
        "url",
        "url-query",
        "user",
        "user-agent",
        "write-out",
    ],
)
_DATA = frozenset({"data", "data-ascii", "data-binary", "data-raw", "data-urlencode", "json"})
_LONG_DASHES = ("–", "—", "‒", "−")
_DASHES = regex(rf"^[{''.join(_LONG_DASHES)}]{{1,2}}(?=[A-Za-z])")
_HAS_SCHEME = regex(r"^[A-Za-z][A-Za-z0-9+.-]*://")
_SECONDS = regex(r"\d+(?:\.\d+)?")


@dataclass(slots=True)
class _Call:
    """What the words said so far, up to `--next`."""

    urls: list[Word] = field(default_factory=list)
    headers: list[Header] = field(default_factory=list)
    removed: set[str] = field(default_factory=set)
    data: list[tuple[str, Word]] = field(default_factory=list)
    form: list[tuple[str, str]] = field(default_factory=list)
    flags: set[str] = field(default_factory=set)
    method: str = ""
    patience: float | None = None
    upload: bool = False
    query: list[str] = field(default_factory=list)


def requests_of(
    words: Sequence[Word], *, stdin: str | None = None, files: Mapping[str, str] | None = None
) -> tuple[list[Request], frozenset[Oddity], tuple[Text, ...]]:
    """The requests of one curl command, what was odd in it, and what was not looked at; `stdin` and `files` are texts
    that the artefact itself shows."""
    oddities: set[Oddity] = set()
    calls = [_Call()]
    for name, value in _options(words, oddities):
        if name == "next":
            calls.append(_Call())
        else:
            _take(calls[-1], name, value)
    requests = [request for call in calls for request in _sent(call, stdin, files or {}, words)]
    unread = sum(len(call.urls[most(Cap.ADDRESSES) :]) for call in calls)
    return requests, frozenset(oddities), left_out(Cap.ADDRESSES, unread)


def _options(words: Sequence[Word], oddities: set[Oddity]) -> Iterator[tuple[str, Word]]:
    """Each option by its long name, with its value; an address comes as `url`."""
    rest = iter(words)
    for word in rest:
        written = word.text
        if written.startswith(_LONG_DASHES) and (dashes := _DASHES.match(written)):
            oddities.add(Oddity.LONG_DASH)
            body = written[dashes.end() :]
            written = ("-" if len(body) == 1 else "--") + body
        if written.startswith("--") and len(written) > 2:
            yield from _long(written[2:], word, rest)
        elif written.startswith("-") and len(written) > 1:
            yield from _short(written[1:], word, rest)
        elif written.strip():
            yield "url", word


def _long(name: str, word: Word, rest: Iterator[Word]) -> Iterator[tuple[str, Word]]:
    base, equals, value = name.partition("=")
    if equals and base in _LONG_WITH_VALUE:
        yield base, Word(value, word.start, word.end, word.smart, word.cut)
    elif name in _LONG_WITH_VALUE:
        following = next(rest, None)
        if following is not None:
            yield name, following
    else:
        yield name, word


def _short(letters: str, word: Word, rest: Iterator[Word]) -> Iterator[tuple[str, Word]]:
    for index, letter in enumerate(letters):
        name = _LONG_OF_SHORT.get(letter, letter)
        if letter not in _SHORT_WITH_VALUE:
            yield name, word
            continue
        joined = letters[index + 1 :]
        if joined:
            joined = joined[1:] if joined.startswith("=") and letter == "X" else joined
            yield name, Word(joined, word.start, word.end, word.smart, word.cut)
        elif (following := next(rest, None)) is not None:
            yield name, following
        return


def _take(call: _Call, name: str, value: Word) -> None:
    match name:
        case "url":
            call.urls.append(value)
        case "header":
            _take_header(call, value)
        case "request":
            call.method = value.text.strip().upper()
        case "form" | "form-string":
            field_name, _, content = value.text.partition("=")
            call.form.append((field_name, content))
        case "max-time":
            found = _SECONDS.fullmatch(value.text.strip())
            call.patience = float(found[0]) if found else call.patience
        case "user-agent" | "referer" | "cookie" | "user" | "oauth2-bearer":
            call.headers.append(_own_header(name, value))
        case "upload-file":
            call.upload = True
        case "url-query":
            call.query.append(value.text)
        case _:
            _take_data_or_flag(call, name, value)


def _take_data_or_flag(call: _Call, name: str, value: Word) -> None:
    if name in _DATA:
        call.data.append((name, value))
    else:
        call.flags.add(name)


def _own_header(name: str, value: Word) -> Header:
    """The header that an option of its own stands for."""
    if name == "user":
        from base64 import b64encode

        token = value.text if HOLE_OPEN in value.text else b64encode(value.text.encode()).decode()
        return Header("Authorization", f"Basic {token}", _span(value))
    if name == "oauth2-bearer":
        return Header("Authorization", f"Bearer {value.text}", _span(value))
    return Header(name.title(), value.text, _span(value))


def _take_header(call: _Call, value: Word) -> None:
    name, colon, content = value.text.partition(":")
    if colon and not content.strip():
        call.removed.add(name.strip().lower())
    elif colon:
        call.headers.append(Header(name.strip(), content.lstrip(), _span(value)))
    elif value.text.endswith(";"):
        call.headers.append(Header(value.text[:-1].strip(), "", _span(value)))
    elif whole_hole(value.text) is None and not value.text.startswith("@"):
        name, _, content = value.text.partition(" ")
        call.headers.append(Header(name, content, _span(value)))


def _sent(call: _Call, stdin: str | None, files: Mapping[str, str], words: Sequence[Word]) -> list[Request]:
    body = _body(call, stdin, files)
    implied = _implied_type(call, body)
    json_headers = _json_headers(call)
    whole = Span(words[0].start, words[-1].end) if words else None
    has_open_header = any(HOLE_OPEN in header.name for header in call.headers)
    return [
        Request(
            method=_method(call, body),
            url=url,
            headers=(*call.headers, *json_headers),
            headers_known=not has_open_header,
            body=None if "get" in call.flags else body,
            implied_content_type=implied,
            damage=damage,
            patience=call.patience,
            span=whole,
            url_span=_span(word),
        )
        for word in call.urls[: most(Cap.ADDRESSES)]
        for url, damage in (_address(call, word, body),)
    ]


def _address(call: _Call, word: Word, body: Body | None) -> tuple[str, tuple[Damage, ...]]:
    span = _span(word)
    url, damage = mended(word.text, span)
    if word.smart and not any(each.kind is DamageKind.SMART_QUOTES for each in damage):
        damage = (Damage(DamageKind.SMART_QUOTES, span), *damage)
    if word.cut:
        damage = (*damage, Damage(DamageKind.SHELL_CUT, span))
    if not _HAS_SCHEME.match(url) and not url.startswith((HOLE_OPEN, "{", "<", "/")):
        url = f"http://{url.removeprefix('//')}"
    extra = [*call.query, *([body.text] if "get" in call.flags and body and body.text else [])]
    for each in extra:
        url += ("&" if "?" in url else "?") + each
    return url, damage


def _method(call: _Call, body: Body | None) -> str:
    if call.method:
        return call.method
    if "head" in call.flags:
        return "HEAD"
    if "get" in call.flags:
        return "GET"
    if call.upload:
        return "PUT"
    return "POST" if body is not None else "GET"


def _body(call: _Call, stdin: str | None, files: Mapping[str, str]) -> Body | None:
    if call.form:
        return Body(form=BodyForm.FORM, fields=tuple(call.form))
    if call.upload:
        return Body(form=BodyForm.FILE)
    if not call.data:
        return None
    span = Span(call.data[0][1].start, call.data[-1][1].end)
    parts, form = [], BodyForm.TEXT
    for name, word in call.data:
        content = _content(name, word, stdin, files)
        if content is None:
            form = BodyForm.FILE
        elif whole_hole(content) is not None and len(call.data) == 1:
            form = BodyForm.UNKNOWN
        parts.append(content or "")
    text = "".join(parts) if {name for name, _ in call.data} == {"json"} else "&".join(parts)
    return Body("" if form is not BodyForm.TEXT else text, form, span=span)


def _content(name: str, word: Word, stdin: str | None, files: Mapping[str, str]) -> str | None:
    """What one data option adds; `None` if that stands in a file which is not here."""
    written = word.text
    if name == "data-raw":
        return written
    if written.startswith("@"):
        held = stdin if written[1:].strip() in {"-", "/dev/stdin"} else files.get(written[1:])
        if held is None:
            return None
        return held.replace("\n", "") if name in {"data", "data-ascii"} else held
    if name == "data-urlencode":
        from urllib.parse import quote_plus

        field_name, equals, content = written.partition("=")
        return f"{field_name}={quote_plus(content)}" if equals and field_name else quote_plus(written.lstrip("="))
    return written


def _implied_type(call: _Call, body: Body | None) -> str:
    if body is None or "get" in call.flags or any(header.name.lower() == "content-type" for header in call.headers):
        return ""
    if call.form:
        return "multipart/form-data"
    if call.upload and not call.data:
        return ""
    return "" if any(name == "json" for name, _ in call.data) else FORM_TYPE


def _json_headers(call: _Call) -> list[Header]:
    """`--json` sets two headers unless they are given."""
    if not any(name == "json" for name, _ in call.data):
        return []
    given = {header.name.lower() for header in call.headers} | call.removed
    return [Header(name, JSON_TYPE) for name in ("Content-Type", "Accept") if name.lower() not in given]


def _span(word: Word) -> Span:
    return Span(word.start, word.end)
