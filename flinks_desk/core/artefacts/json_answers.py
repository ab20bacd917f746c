"""One JSON document: an answer of Flinks, a list of events or of exchanges, a file of settings.

Must not live here: HAR and Postman, which have readers of their own; JSON lines (`logs.py`).
"""

import json
import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import cast

from flinks_desk.core.artefacts import events
from flinks_desk.core.artefacts.caps import Cap, left_out, most
from flinks_desk.core.artefacts.literals import literal_at
from flinks_desk.core.artefacts.model import (
    Answer,
    Artefact,
    Event,
    JsonValue,
    Kind,
    Request,
    Setting,
    SettingPlace,
    Source,
    Span,
)
from flinks_desk.core.artefacts.moments import moment_of
from flinks_desk.core.artefacts.structures import answer_of, exchange_of, looks_like_answer
from flinks_desk.core.lean import regex, replace
from flinks_desk.core.text import Text

__all__ = ["read"]

_FLINKS_SETTING = regex(r"flinks|private\.fin\.ag", re.IGNORECASE)
_CUT = regex(r'"(?:HttpStatusCode|FlinksCode|SecurityChallenges|RequestId|Accounts|Token)"\s*:')
_RECORD = regex(
    r'"(?:level|lvl|severity|logger|msg|levelname|@timestamp|remote_?addr|remote_?ip|http_referer|user_?agent)"\s*:',
    re.IGNORECASE,
)
_DEEPEST = 12
_NEAR = 100_000
"""Characters within which the next value of a document stands; if its letters are written otherwise, nowhere."""
_JUDGED_BY = 1_000_000
"""Characters by which a damaged document is told to be an answer."""


def read(source: Source) -> Artefact | None:
    """The document, or `None` if it is none."""
    text = source.text.rstrip()
    try:
        value = cast("JsonValue", json.loads(text))
    except (ValueError, RecursionError):
        return _broken(text)
    if isinstance(value, str):
        return (
            Artefact(Kind.JSON, answers=(Answer(text=text, span=Span(0, len(text))),)) if "LoginId" in value else None
        )
    found = _events(text, value)
    if found:
        return Artefact(Kind.EVENTS, notes=_unread(value), events=tuple(found))
    if isinstance(value, dict) and _RECORD.search(text) and "\n" not in text:
        return None
    return _document(text, value)


def _document(text: str, value: JsonValue) -> Artefact:
    items = value if isinstance(value, list) else [value]
    requests: list[Request] = []
    answers: list[Answer] = []
    for item, span in zip(items[: most(Cap.ITEMS)], _spans(text, value), strict=False):
        if not isinstance(item, dict):
            continue
        if answer := answer_of(item, text[span.start : span.end]):
            answers.append(replace(answer, span=span))
            continue
        exchange = exchange_of(item, headers_known=True)
        if exchange.request:
            requests.append(replace(exchange.request, span=span))
        elif exchange.answer and (exchange.answer.text is not None or exchange.answer.flinks_code):
            answers.append(replace(exchange.answer, at=exchange.at, span=span))
    leaves = () if requests or answers or not _FLINKS_SETTING.search(text) else tuple(_leaves("", value, 0))
    settings = tuple(_settings(text, leaves[: most(Cap.SETTINGS)]))
    unread = (*_unread(value), *left_out(Cap.SETTINGS, len(leaves) - most(Cap.SETTINGS)))
    return Artefact(Kind.JSON, notes=unread, requests=tuple(requests), answers=tuple(answers), settings=settings)


def _unread(value: JsonValue) -> tuple[Text, ...]:
    return left_out(Cap.ITEMS, len(value) - most(Cap.ITEMS)) if isinstance(value, list) else ()


def _spans(text: str, value: JsonValue) -> Iterator[Span]:
    """Where each item stands: the whole text for one, its own stretch for each of a list."""
    if not isinstance(value, list):
        yield Span(0, len(text))
        return
    at = text.find("[") + 1
    for _ in value:
        while at < len(text) and text[at] in " \t\n,":
            at += 1
        literal = literal_at(text, at)
        end = literal.end if literal else _scalar_end(text, at)
        yield Span(at, end)
        at = end


def _scalar_end(text: str, at: int) -> int:
    try:
        return json.JSONDecoder().raw_decode(text, at)[1]
    except ValueError:
        return at + 1


def _events(text: str, value: JsonValue) -> list[Event]:
    items = value[: most(Cap.ITEMS)] if isinstance(value, list) else [value]
    if isinstance(value, dict) and not events.event_of(value):
        inner = [each for each in value.values() if isinstance(each, list) and each]
        items = inner[0] if len(inner) == 1 else items
    told = [(item, events.event_of(item)) for item in items]
    count = sum(1 for _, each in told if each)
    if not count or count * 2 < len(told):
        return []
    places = list(_spans(text, items)) if isinstance(value, list) else [Span(0, len(text))] * len(told)
    return [
        Event(each.data, each.origin, each.was_text, _time_of(item), span)
        for (item, each), span in zip(told, places, strict=False)
        if each
    ]


def _time_of(item: JsonValue) -> datetime | None:
    if not isinstance(item, dict):
        return None
    return next(
        (moment for name in ("time", "timestamp", "ts", "at", "timeStamp") if (moment := moment_of(item.get(name)))),
        None,
    )


def _broken(text: str) -> Artefact | None:
    """A body that was cut off or damaged is still an answer, if its members say so."""
    if text[:1] != "{" or not _CUT.search(text[:4000]) or "\n{" in text:
        return None
    head = text[:_JUDGED_BY]
    literal = literal_at(head, 0)
    if literal is None or not isinstance(literal.value, dict) or literal.end < len(head) * 0.9:
        return None
    if not looks_like_answer(literal.value):
        return None
    return Artefact(Kind.JSON, answers=(Answer(text=text, span=Span(0, len(text))),))


def _settings(text: str, leaves: Iterable[tuple[str, str]]) -> Iterator[Setting]:
    """The leaves of a file of settings, each behind the one before."""
    done = 0
    for name, leaf in leaves:
        written = json.dumps(leaf, ensure_ascii=False)
        at = text.find(written, done, done + len(written) + _NEAR)
        done = at + len(written) if at >= 0 else done
        yield Setting(name, leaf, SettingPlace.FILE, Span(at + 1, at + 1 + len(leaf)) if at >= 0 else None)


def _leaves(name: str, value: JsonValue, depth: int) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield name, value
    elif depth < _DEEPEST:
        pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        for inner, item in pairs:
            yield from _leaves(f"{name}:{inner}" if name else str(inner), item, depth + 1)
