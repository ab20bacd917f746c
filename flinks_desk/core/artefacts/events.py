"""What a console or a listener printed of the widget's messages.

Lives here: finding events in a text, in every dress: JavaScript literals, JSON, text inside text, `MessageEvent {…}`.
Must not live here: which steps exist (`core/diagnosis`).
"""

import json
import re
from collections.abc import Iterator
from datetime import datetime

from flinks_desk.core.artefacts.literals import literal_at, unescaped
from flinks_desk.core.artefacts.model import Event, JsonValue, Span
from flinks_desk.core.artefacts.moments import Clock, moment_of
from flinks_desk.core.lean import dataclass, regex

__all__ = ["Told", "event_of", "events_in"]

_OPENING = regex(
    r"(?P<text>(?P<quote>[\"'`])(?=\s*\{(?:[^\n]{0,400}?)(?:step|flinksCode)))|(?P<object>[{\[](?=[\s\"'\\\w.:{}\[]))"
)
_NEEDED = regex(r"step|flinksCode", re.IGNORECASE)
_STEP_WORD = regex(
    r"^[ \t>*•\d.)-]*(?:step[ \t]*[:=][ \t]*)?[\"']?(?P<step>(?:APP|COMPONENT|SUBMIT|INSTITUTION"
    r"|ACCOUNT|POPUP|TOKEN|ENHANCED|MAXIMUM"
    r"|DISABLED)_[A-Z0-9_]+|REDIRECT)[\"']?[,;]?[ \t]*$",
    re.MULTILINE,
)
_QUOTED = regex(r"\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.){0,4000}`")
_ORIGIN = regex(r"(?<![\w=/])(https?://[\w.-]+(?::\d+)?)/?(?=[\s\"'\],:)}>]|$)", re.IGNORECASE)
_ORIGIN_WORD = regex(r"origin|from|source|\[\s*https?://", re.IGNORECASE)
_TIMES = ("time", "timestamp", "ts", "at", "@timestamp", "timeStamp")
_LONGEST_LIST = 200_000
_DEEPEST = 4


@dataclass(frozen=True, slots=True)
class Told:
    """An event before its place and time are known."""

    data: JsonValue
    origin: str = ""
    was_text: bool = False


def event_of(value: JsonValue, depth: int = 0) -> Told | None:
    """The event that a value is, or holds: under `data`, in a text, in a wrapper."""
    if isinstance(value, str):
        return _of_text(value, depth)
    if not isinstance(value, dict) or depth > _DEEPEST:
        return None
    if _is_event(value):
        return Told(value)
    origin = value.get("origin")
    for name in ("data", "nativeEvent", "detail", "payload", "event", "message", "body", "msg", "args"):
        inner = value.get(name)
        inner = inner[0] if isinstance(inner, list) and len(inner) == 1 else inner
        told = event_of(inner, depth + 1) if isinstance(inner, str | dict) else None
        if told:
            return Told(told.data, told.origin or (origin if isinstance(origin, str) else ""), told.was_text)
    return None


def events_in(text: str) -> list[Event]:
    """The events of a text, each with its place."""
    if "step" not in text and "linksCode" not in text and not _STEP_WORD.search(text, 0, _LONGEST_LIST):
        return []
    clock = Clock()
    found = [_placed(text, span, told, moment_of(moment), clock) for span, told, moment in _told(text)]
    return found or [
        Event({"step": word["step"]}, span=Span(word.start("step"), word.end("step")))
        for word in _STEP_WORD.finditer(text, 0, _LONGEST_LIST)
    ]


def _told(text: str) -> Iterator[tuple[Span, Told, JsonValue]]:
    at = 0
    while opening := _OPENING.search(text, at):
        start = opening.start()
        if opening["text"]:
            quoted = _QUOTED.match(text, start)
            at = quoted.end() if quoted else start + 1
            told = _of_text(unescaped(quoted[0][1:-1]), 0) if quoted else None
            if told:
                yield Span(start, at), told, None
            elif quoted is None or not told:
                at = start + 1
            continue
        literal = literal_at(text, start)
        at = literal.end if literal else start + 1
        if literal is None:
            continue
        values = literal.value if isinstance(literal.value, list) else [literal.value]
        told_here = [(value, told) for value in values for told in (event_of(value),) if told]
        for value, told in told_here:
            yield Span(start, at), told, _time_in(value)
        if not told_here and len(values) != 1:
            at = start + 1


def _placed(text: str, span: Span, told: Told, moment: datetime | None, clock: Clock) -> Event:
    near = text[max(0, span.start - 300) : span.start]
    before = near.rpartition("\n")[2]
    origin = told.origin or _origin_near(before, text[span.end : span.end + 200].split("\n", 1)[0])
    return Event(told.data, origin, told.was_text, moment or clock.moment_in(before), span)


def _origin_near(before: str, after: str) -> str:
    for near in (before, after):
        found = _ORIGIN.search(near)
        if found and _ORIGIN_WORD.search(near):
            return found[1]
    return ""


def _of_text(value: str, depth: int) -> Told | None:
    stripped = value.strip()
    if not stripped.startswith("{") or depth > _DEEPEST or not _NEEDED.search(stripped):
        return None
    try:
        inner = json.loads(stripped)
    except (ValueError, RecursionError):
        return None
    told = event_of(inner, depth + 1)
    return Told(told.data, told.origin, was_text=True) if told else None


_OF_RECORDS = frozenset({"url", "uri", "method", "level", "severity"})
"""What loggers write beside a FlinksCode, and the widget does not."""


def _is_event(value: dict[str, JsonValue]) -> bool:
    if isinstance(value.get("step"), str):
        return True
    is_record = bool(_OF_RECORDS & value.keys())
    return "flinksCode" in value and "HttpStatusCode" not in value and not is_record


def _time_in(value: JsonValue) -> JsonValue:
    if not isinstance(value, dict):
        return None
    return next((value[name] for name in _TIMES if name in value), None)
