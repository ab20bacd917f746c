"""Large JSON, read and rebuilt in slices, so that ten megabytes hold up nothing else.

Each function is a generator that yields now and then, and returns what its plain counterpart would.
A thread would not do: the parser in C never lets go of the interpreter while it reads.
Must not live here: when to go on (`services/slices.py`).
"""

import json
import re
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence, Sized
from typing import TypeVar

from flinks_desk.core.exchange import Json
from flinks_desk.core.json_door import DECODER, LEVELS

__all__ = ["Steps", "parsed", "rebuilt"]

T = TypeVar("T")
Steps = Generator[None, None, T]
"""Work that can be left alone between two of its steps."""

DEEPEST = 4
"""Levels that are taken apart in any case: the transactions of an account are the fifth (api-facts §7.1)."""
SLICE = 64
"""Values read between two chances to do something else."""

_BLANKS = re.compile(r"[ \t\n\r]*")


def parsed(text: str) -> Steps[Json]:
    """What `json.loads` would make of it; a `ValueError` or `RecursionError` as there."""
    value, end = yield from _value(text, _past_blanks(text, 0), 0)
    if _past_blanks(text, end) != len(text):
        raise json.JSONDecodeError("Extra data", text, end)
    return value


def rebuilt(value: Json, member: Callable[[str, Json], Json], name: Callable[[str], str]) -> Steps[Json]:
    """The same JSON with every name and every deep or single value replaced.

    `member` is given the name under which a value stands, or an empty text, and does all that lies below it.
    """
    return (yield from _rebuilt("", value, member, name, 0))


def _value(text: str, at: int, depth: int) -> Steps[tuple[Json, int]]:
    opening = text[at : at + 1]
    if depth >= DEEPEST or opening not in {"{", "["}:
        return DECODER.raw_decode(text, at)
    return (yield from (_object if opening == "{" else _list)(text, at, depth))


def _object(text: str, at: int, depth: int) -> Steps[tuple[Json, int]]:
    found: dict[str, Json] = {}
    at = _past_blanks(text, at + 1)
    if text[at : at + 1] == "}":
        return found, at + 1
    while True:
        if text[at : at + 1] != '"':
            raise json.JSONDecodeError("Expecting property name enclosed in double quotes", text, at)
        name, at = DECODER.raw_decode(text, at)
        at = _past(text, _past_blanks(text, at), ":")
        found[name], at = yield from _value(text, at, depth + 1)
        if len(found) % SLICE == 0:
            yield
        at = _past_blanks(text, at)
        if text[at : at + 1] == "}":
            return found, at + 1
        at = _past(text, at, ",")


def _list(text: str, at: int, depth: int) -> Steps[tuple[Json, int]]:
    found: list[Json] = []
    at = _past_blanks(text, at + 1)
    if text[at : at + 1] == "]":
        return found, at + 1
    while True:
        item, at = yield from _value(text, at, depth + 1)
        found.append(item)
        if len(found) % SLICE == 0:
            yield
        at = _past_blanks(text, at)
        if text[at : at + 1] == "]":
            return found, at + 1
        at = _past(text, at, ",")


def _past(text: str, at: int, mark: str) -> int:
    if text[at : at + 1] != mark:
        raise json.JSONDecodeError(f"Expecting '{mark}' delimiter", text, at)
    return _past_blanks(text, at + 1)


def _past_blanks(text: str, at: int) -> int:
    found = _BLANKS.match(text, at)
    return found.end() if found else at


def _rebuilt(
    under: str, value: Json, member: Callable[[str, Json], Json], name: Callable[[str], str], depth: int
) -> Steps[Json]:
    if depth > LEVELS:
        raise RecursionError
    if isinstance(value, Mapping) and (depth < DEEPEST or _is_more(value, value.values())):
        made: dict[str, Json] = {}
        for count, (key, item) in enumerate(value.items(), start=1):
            made[name(key)] = yield from _rebuilt(key, item, member, name, depth + 1)
            if count % SLICE == 0:
                yield
        return made
    if isinstance(value, Sequence) and not isinstance(value, str) and (depth < DEEPEST or _is_more(value, value)):
        items: list[Json] = []
        for count, item in enumerate(value, start=1):
            items.append((yield from _rebuilt("", item, member, name, depth + 1)))
            if count % SLICE == 0:
                yield
        return items
    return member(under, value)


def _is_more(value: Sized, items: Iterable[Json]) -> bool:
    """Whether a deep value is more than a row: it is long, or something lies below it again."""
    return len(value) > SLICE or any(isinstance(item, dict | list) for item in items)
