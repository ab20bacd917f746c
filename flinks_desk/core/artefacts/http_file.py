"""`.http` files of REST Client and JetBrains, and requests written out as they go over the wire.

Lives here: finding such requests in a text, with their variables. Must not live here: dumps with prefixes (`wire.py`).
"""

import re
from collections.abc import Mapping

from flinks_desk.core.artefacts.address import is_of_interest
from flinks_desk.core.artefacts.mending import mended
from flinks_desk.core.artefacts.merge import Piece, noted
from flinks_desk.core.artefacts.model import (
    Answer,
    Artefact,
    Body,
    BodyForm,
    Header,
    Kind,
    Request,
    Setting,
    SettingPlace,
    Span,
    hole,
)
from flinks_desk.core.artefacts.variables import Variables
from flinks_desk.core.lean import dataclass, regex, replace

__all__ = ["commands_in", "filled", "requests_in", "score"]

_METHODS = "GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS"
_REQUEST = regex(
    rf"^[ \t]*(?P<method>{_METHODS})[ \t]+(?P<url>(?:https?://|\{{\{{|[“\"'<]?https?://|/|[\w.-]+\.[\w.-]+/|localhost)[^\n]*?)"
    r"(?P<version>[ \t]+HTTP/\d(?:\.\d)?)?[ \t]*$",
    re.MULTILINE,
)
_BARE = regex(r"^(?P<url>(?:https?://|\{\{)\S+)[ \t]*$", re.MULTILINE)
_VARIABLE = regex(r"^[ \t]*@(?P<name>[\w-]+)[ \t]*=[ \t]*(?P<value>[^\n]*?)[ \t]*$", re.MULTILINE)
_SEPARATOR = regex(r"^###[ \t]*(?P<title>[^\n]*)$", re.MULTILINE)
_HEADER = regex(
    r"^(?P<name>(?![\w.]*(?:Error|Exception|Timeout)\b)[A-Za-z0-9][A-Za-z0-9_.-]{0,60})[ \t]*:[ \t]?(?P<value>[^\n]*)$"
)
_MORE_QUERY = regex(r"^[ \t]+[?&][^\n]*$|^[?&]\S*$")
_COMMENT = regex(r"^[ \t]*(?:#(?!##)|//)")
_BRACES = regex(r"\{\{[ \t]*(?P<name>[^{}\n]{1,120}?)[ \t]*\}\}")
_RUN_TIME = regex(r"^(?:\$|[\w-]+\.(?:request|response)\.)")
_FROM_FILE = regex(r"^<@?[ \t]+\S")
_ANSWER = regex(r"^HTTP/\d(?:\.\d)?[ ](?P<status>\d{3})[^\n]*$", re.MULTILINE)
_SCRIPT = regex(r"^>[ \t]*\{%|^<>[ \t]|^>[ \t]+\S+\.js", re.MULTILINE)
_TITLE = regex(r"^(?:#|//)[ \t]*@(?:name)[ \t]+(?P<title>[\w-]+)", re.MULTILINE)
_SET_BY_SCRIPT = regex(r"\.set\(\s*[\"'](?P<name>[\w-]{1,80})[\"']")
_DEEPEST = 10


@dataclass(frozen=True, slots=True)
class _Section:
    """What stands between two `###`."""

    title: str
    start: int
    end: int
    variables: Mapping[str, str]


def score(text: str) -> int:
    """How much the text looks like such a file, in per cent."""
    head = text[:20_000]
    found = _REQUEST.search(head)
    if not found:
        return 60 if _VARIABLE.search(head) and _SEPARATOR.search(head) and _BARE.search(head) else 0
    following = head[found.end() + 1 :].split("\n", 1)[0]
    if found["version"] or _SEPARATOR.search(head) or _VARIABLE.search(head):
        return (
            90
            if not following or _HEADER.match(following) or not following.strip() or following.startswith("#")
            else 60
        )
    return 80 if _HEADER.match(following) else 0


def filled(text: str, variables: Mapping[str, str]) -> str:
    """The text with `{{name}}` put in, again and again, and with holes for what is made at run time."""
    for _ in range(_DEEPEST):
        changed = _BRACES.sub(lambda found: _value(found, variables), text)
        if changed == text or len(changed) > 1_000_000:
            return changed
        text = changed
    return text


def _value(found: re.Match[str], variables: Mapping[str, str]) -> str:
    name = found["name"]
    if name in variables:
        return variables[name]
    return hole(name) if _RUN_TIME.match(name) else found[0]


def commands_in(text: str) -> list[Piece]:
    """The requests of a whole file, or those in a letter."""
    return requests_in(text, whole_file=score(text) >= 60)


def requests_in(text: str, given: Mapping[str, str] | None = None, *, whole_file: bool = True) -> list[Piece]:
    """The requests, each with the lines that belong to it. In a letter (`whole_file=False`) only what has headers."""
    variables = Variables.of_texts((given or {}).items())
    pieces: list[Piece] = []
    if "{%" in text:
        variables.update({found["name"]: hole(found["name"]) for found in _SET_BY_SCRIPT.finditer(text)})
    for found in _VARIABLE.finditer(text):
        variables[found["name"]] = found["value"]
    for found in _VARIABLE.finditer(text) if whole_file else ():
        value = filled(found["value"], variables)
        setting = Setting(found["name"], value, SettingPlace.SCRIPT, Span(found.start("name"), found.end("value")))
        pieces.append(Piece(found.start(), found.end(), Artefact(Kind.HTTP_FILE, settings=(setting,))))
    for section in _sections(text, variables):
        pieces += _in_section(text, section, whole_file=whole_file)
    return noted(sorted(pieces, key=lambda piece: piece.start), variables.notes())


def _sections(text: str, variables: Mapping[str, str]) -> list[_Section]:
    found = list(_SEPARATOR.finditer(text))
    starts = [("", 0), *((each["title"].strip(), each.end()) for each in found)]
    ends = [*(each.start() for each in found), len(text)]
    return [_Section(title, start, end, variables) for (title, start), end in zip(starts, ends, strict=True)]


def _in_section(text: str, section: _Section, *, whole_file: bool) -> list[Piece]:
    pieces: list[Piece] = []
    at, end = section.start, section.end
    has_bare = bool(section.title) and whole_file
    while found := _REQUEST.search(text, at, end) or (_BARE.search(text, at, end) if has_bare and not pieces else None):
        head = _head(text, found, end)
        if not whole_file and not head.headers and "version" in found.groupdict() and not found["version"]:
            at = found.end()
            continue
        piece, at = _read(text, found, head, section)
        section = replace(section, title="")
        pieces.append(piece)
    return pieces


@dataclass(frozen=True, slots=True)
class _Head:
    url: str
    headers: tuple[Header, ...]
    end: int
    """Where the body begins."""


def _head(text: str, found: re.Match[str], stop: int) -> _Head:
    url, at = found["url"], found.end() + 1
    headers: list[Header] = []
    while at < stop:
        end = text.find("\n", at, stop)
        end = end if end >= 0 else stop
        line = text[at:end]
        if _MORE_QUERY.match(line) and not headers:
            url += line.strip()
        elif header := _HEADER.match(line):
            headers.append(Header(header["name"], header["value"].lstrip(), Span(at, end)))
        elif not _COMMENT.match(line):
            return _Head(url, tuple(headers), end + 1 if not line.strip() else at)
        at = end + 1
    return _Head(url, tuple(headers), min(at, stop))


def _read(text: str, found: re.Match[str], head: _Head, section: _Section) -> tuple[Piece, int]:
    stop, variables = section.end, section.variables
    following = _REQUEST.search(text, head.end, stop)
    answer_at = _ANSWER.search(text, head.end, following.start() if following else stop)
    body_stop = min(each.start() for each in (following, answer_at) if each) if following or answer_at else stop
    headers = tuple(replace(each, value=filled(each.value, variables)) for each in head.headers)
    where = Span(found.start("url"), found.end("url"))
    url, damage = mended(filled(head.url, variables), where)
    url = _with_host(url, headers)
    method = found["method"] if "method" in found.groupdict() else "GET"
    body = _body(text, head.end, body_stop, variables)
    end = body.span.end if body and body.span else body_stop
    answer, end = _answer(text, answer_at, following.start() if following else stop) if answer_at else (None, end)
    request = Request(
        method=method,
        url=url,
        headers=headers,
        body=body,
        damage=damage,
        answer=answer,
        label=section.title or _title_before(text, found.start()),
        span=Span(found.start(), max(end, found.end())),
        url_span=where,
    )
    kept = is_of_interest(url, [header.name for header in headers]) or "{{" in url
    held = Artefact(Kind.HTTP_FILE, requests=(request,) if kept else (), others_left_out=0 if kept else 1)
    return Piece(found.start(), max(end, found.end()), held), max(end, found.end())


def _title_before(text: str, start: int) -> str:
    before = text[max(0, start - 200) : start].rstrip("\n").rpartition("\n")[2]
    found = _TITLE.match(before)
    return found["title"] if found else ""


def _with_host(url: str, headers: tuple[Header, ...]) -> str:
    host = next((header.value.strip() for header in headers if header.name.lower() == "host"), "")
    if url.startswith("/") and host:
        scheme = "http" if host.startswith(("localhost", "127.", "[::1]")) else "https"
        return f"{scheme}://{host}{url}"
    return url


def _body(text: str, start: int, stop: int, variables: Mapping[str, str]) -> Body | None:
    script = _SCRIPT.search(text, start, stop)
    inner = text[start : script.start() if script else stop]
    stripped = inner.strip()
    if not stripped:
        return None
    first = start + len(inner) - len(inner.lstrip())
    if text[start:first].count("\n") > 3 and stripped[0] not in "{[":
        return None
    stripped = stripped if stripped[0] not in "{[" else _json_part(stripped)
    place = Span(first, first + len(stripped))
    if _FROM_FILE.match(stripped):
        return Body(form=BodyForm.FILE, span=place)
    return Body(filled(stripped, variables), span=place)


def _json_part(body: str) -> str:
    """The JSON at the beginning, if prose follows it after blank lines."""
    end = re.search(r"[}\]](?:[ \t]*\n){2,8}(?=[^\s{}\[\]\"])", body)
    return body[: end.start() + 1] if end else body


def _answer(text: str, found: re.Match[str], stop: int) -> tuple[Answer, int]:
    headers, at = [], found.end() + 1
    while at < stop:
        end = text.find("\n", at, stop)
        end = end if end >= 0 else stop
        header = _HEADER.match(text[at:end])
        if not header:
            break
        headers.append(Header(header["name"], header["value"].strip(), Span(at, end)))
        at = end + 1
    inner = text[at:stop]
    body = inner.strip()
    if body[:1] in {"{", "["}:
        body = _json_part(body)
    first = at + len(inner) - len(inner.lstrip())
    end = first + len(body)
    return Answer(int(found["status"]), body, headers=tuple(headers), span=Span(found.start(), end)), max(
        end, found.end()
    )
