"""Dumps of what went over the wire: `curl -v`, OkHttp, Faraday, http.client, Net::HTTP, a raw request or answer.

Lives here: `dump_at`, one message with its headers and its body. Must not live here: pairing messages (`logs.py`).
"""

import re

from flinks_desk.core.artefacts.address import is_of_interest
from flinks_desk.core.artefacts.literals import literal_at, unescaped
from flinks_desk.core.artefacts.model import Answer, Body, Header, Request, Span
from flinks_desk.core.lean import dataclass, regex

__all__ = ["Dump", "dump_at"]

_STARTS = regex(
    r"(?P<lead>(?:>[ ]|\*[ ]|-->[ ]?|send: b?['\"]|<-[ ]['\"]|(?:[^\n]{0,160}?(?:request|INFO)[: -]{1,5}))?)"
    r"(?P<method>GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) (?P<target>https?://\S+?|/\S*?)"
    r"(?P<version> HTTP/\d(?:\.\d)?(?=$|\\r|[\s'\"])|$|\s+\(\d+-byte body\)|\s+http/1\.1)",
)
_ANSWERS = regex(
    r"(?P<lead>(?:<[ ]|<--[ ]?|->[ ]['\"]|reply: b?['\"]|(?:[^\n]{0,160}?response[: -]{1,5}))?)"
    r"(?:HTTP/\d(?:\.\d)?[ ](?P<status>\d{3})\b|(?<=<-- )(?P<ok>\d{3})\b|Status (?P<faraday>\d{3})\b)(?P<rest>[^\n]*)"
)
_HEADER = regex(r"(?P<name>[A-Za-z][A-Za-z0-9_-]{1,60}): ?(?P<value>.*)")
_NOISE = regex(r"^(?:\*[ ]|[{}] \[\d+ bytes|-->\s*END|<--\s*END|\s*\d+ +\d+ +\d+|\[\d+ bytes data\])")
_LOG_HEAD = regex(r"^[A-Z], \[[^\]]*\] +[A-Z]+ -- (?P<who>\w+): ?")
_QUOTED_LINE = regex(r"^(?P<lead>send: |reply: |header: |<- |-> )b?(?P<quote>['\"])?(?P<inner>.*?)(?P=quote)?$")
_INTERESTING = regex(r"GET |POST |PUT |PATCH |DELETE |HEAD |HTTP/|<-- |Status ")
_MOST_LINES = 400
_LONGEST_BODY = 2_000_000


@dataclass(frozen=True, slots=True)
class Dump:
    """One message, and where it ended."""

    end: int
    request: Request | None = None
    answer: Answer | None = None


@dataclass(frozen=True, slots=True)
class _Message:
    headers: tuple[Header, ...]
    body: str | None
    body_span: Span | None
    end: int


def dump_at(text: str, start: int) -> Dump | None:
    """The message that begins with the line at `start`, if one does."""
    line_end = _line_end(text, start)
    line = text[start : min(line_end, start + 4000)]
    if not _INTERESTING.search(line):
        return None
    if found := _STARTS.match(line):
        return _request_dump(text, start, line, found)
    if found := _ANSWERS.match(line):
        return _answer_dump(text, start, line, found)
    return None


def _request_dump(text: str, start: int, line: str, found: re.Match[str]) -> Dump | None:
    message = _message(text, start, line)
    wanted = found["version"].strip() or found["lead"].strip() == "-->" or _LOG_HEAD.match(line)
    if not wanted or (not message.headers and not found["version"].strip()):
        return None
    host = next((header.value for header in message.headers if header.name.lower() == "host"), "")
    url = _whole(found["target"], host, message.headers)
    if not is_of_interest(url, [header.name for header in message.headers]):
        return Dump(message.end) if message.headers else None
    target = text.find(found["target"], start)
    request = Request(
        method=found["method"],
        url=url,
        headers=tuple(header for header in message.headers if not header.name.startswith(":")),
        headers_known=bool(message.headers) and not _LOG_HEAD.match(line),
        body=Body(message.body, span=message.body_span) if message.body else None,
        body_known=bool(message.body),
        span=Span(start, message.end),
        url_span=Span(target, target + len(found["target"])) if target >= 0 else None,
    )
    return Dump(message.end, request=request)


def _answer_dump(text: str, start: int, line: str, found: re.Match[str]) -> Dump:
    message = _message(text, start, line)
    status = int(found["status"] or found["ok"] or found["faraday"])
    if status == 100 and not message.headers:
        return Dump(message.end)
    answer = Answer(status, message.body, headers=message.headers, span=Span(start, message.end))
    return Dump(message.end, answer=answer)


def _whole(target: str, host: str, headers: tuple[Header, ...]) -> str:
    if "://" in target:
        return target
    authority = host or next((header.value for header in headers if header.name == ":authority"), "")
    if not authority:
        return target
    plain = authority.startswith(("localhost", "127.", "[::1]")) or authority.endswith(":80")
    return f"{'http' if plain else 'https'}://{authority.removesuffix(':443')}{target}"


def _message(text: str, start: int, line: str) -> _Message:
    """Header lines behind the first one, then a body up to what is clearly something else."""
    style = _style(line)
    headers: list[Header] = []
    if style == "quoted":
        headers += [
            _header(part, Span(start, start + len(line))) for part in _inner(line).split("\r\n")[1:] if ":" in part
        ]
    at = _line_end(text, start) + 1
    for _ in range(_MOST_LINES):
        if at >= len(text):
            return _Message(tuple(headers), None, None, len(text))
        end = _line_end(text, at)
        current = _bare(text[at : min(end, at + 20_000)], style)
        if current is None:
            return _Message(tuple(headers), None, None, at)
        if not current.strip():
            body, span, stop = _body(text, end + 1, style)
            return _Message(tuple(headers), body, span, stop if body is not None else end + 1)
        if current.lstrip().startswith(("{", "[", "<!", "<html")):
            body, span, stop = _body(text, at, style)
            return _Message(tuple(headers), body, span, stop)
        if found := _HEADER.fullmatch(current.rstrip("\r")):
            headers.append(Header(found["name"], _value(found["value"], style), Span(at, end)))
        elif not _NOISE.match(current):
            return _Message(tuple(headers), None, None, at)
        at = end + 1
    return _Message(tuple(headers), None, None, at)


def _style(line: str) -> str:
    if line.startswith(("> ", "< ", "* ")):
        return line[0]
    if _QUOTED_LINE.match(line) and line.startswith(("send: ", "reply: ", "<- ", "-> ")):
        return "quoted"
    return "logger" if _LOG_HEAD.match(line) else "plain"


def _bare(line: str, style: str) -> str | None:
    """The line without what its dump puts before each; `None` if it belongs to another message."""
    if style in "<>*":
        if line.startswith(f"{style} ") or line.strip() == style:
            return line[2:]
        if line.startswith(("* ", "{ [", "} [")):
            return "* "
        return None if line.startswith(("< ", "> ")) else line
    if style == "quoted":
        return _of_quoted(line)
    if style == "logger":
        head = _LOG_HEAD.match(line)
        return line[head.end() :] if head else line
    if (
        _STARTS.match(line)
        or (_ANSWERS.match(line) and line.startswith(("HTTP/", "<--")))
        or line.startswith("--> END")
    ):
        return None
    return line


def _of_quoted(line: str) -> str | None:
    if line.startswith(("reply: ", "opening ", "opened", "reading ", "read ", "Conn ", '<- "POST', '<- "GET')):
        return "* " if line.startswith(("opening ", "opened", "reading ", "read ", "Conn ")) else None
    if line.startswith("header: "):
        return line.removeprefix("header: ")
    if line.startswith(("send: ", "<- ", "-> ")):
        inner = _inner(line)
        return None if inner.startswith("HTTP/") else inner.rstrip("\r\n")
    return None


def _inner(line: str) -> str:
    found = _QUOTED_LINE.match(line)
    return unescaped(found["inner"]) if found else line


def _header(part: str, span: Span) -> Header:
    name, _, value = part.partition(":")
    return Header(name.strip(), value.strip(), span)


def _value(value: str, style: str) -> str:
    if style == "logger" and len(value) > 1 and value[0] == value[-1] == '"':
        return value[1:-1]
    return value


def _body(text: str, start: int, style: str) -> tuple[str | None, Span | None, int]:
    if start >= len(text):
        return None, None, len(text)
    if style == "quoted":
        return _quoted_body(text, start)
    first = start
    while first < len(text) and text[first] in " \t\n":
        first += 1
    if head := _LOG_HEAD.match(text, first):
        first = head.end()
    if text[first : first + 1] in {"{", "["} and not _NOISE.match(text[first : first + 40]):
        literal = literal_at(text, first)
        end = literal.end if literal and not literal.cut else _line_end(text, first)
        return text[first:end], Span(first, end), end
    if text[first : first + 200].lstrip().lower().startswith(("<!doctype", "<html")):
        close = text.find("</html>", first, first + _LONGEST_BODY)
        end = close + 7 if close >= 0 else _line_end(text, first)
        return text[first:end], Span(first, end), end
    return None, None, start


def _quoted_body(text: str, start: int) -> tuple[str | None, Span | None, int]:
    end = _line_end(text, start)
    line = text[start:end]
    while line.startswith(("reading ", "read ")) and end < len(text):
        start, end = end + 1, _line_end(text, end + 1)
        line = text[start:end]
    if not line.startswith(("send: ", "<- ", "-> ")):
        return None, None, start
    inner = _inner(line)
    return (
        (inner, Span(start, end), end + 1) if not inner.startswith(("HTTP/", "POST ", "GET ")) else (None, None, start)
    )


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return end if end >= 0 else len(text)
