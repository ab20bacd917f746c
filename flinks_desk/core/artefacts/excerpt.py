"""A very large text → the stretches of it that are worth being read: those near a word of Flinks.

Lives here: which stretches. Must not live here: reading them, or what is said about the rest (`caps.py`).
"""

import re
from collections.abc import Iterator

from flinks_desk.core.artefacts.caps import Cap, left_out, most
from flinks_desk.core.lean import dataclass, regex
from flinks_desk.core.text import Text

__all__ = ["Excerpt", "excerpt_of"]

Run = tuple[int, int]

SIGNS = (
    *("fin.ag", "flinks", "authorize", "bankingservices", "loginid", "login_id", "requestid", "request_id"),
    *("curl", "wget", "invoke-", "api-key", "api_key", "auth-key", "addeventlistener", "<iframe", "hmac"),
    *("app_mounted", '"step"', "step:", "redirecturl", "redirect_uri", "insight/login", "getaccounts"),
)
"""In lower case. A line of another service names none of them."""
_ANY_SIGN = regex("|".join(re.escape(sign) for sign in SIGNS), re.IGNORECASE)
_LINES_BEFORE, _LINES_AFTER = 3, 12
_FAR = 4_000
"""Characters: no stretch goes further from its word, for a text may be all in one line."""
_BEGINNING = 50_000
_AT_THE_END = 3
"""The last third of what is read comes from the end, for there is what went wrong at last."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Stretches in order, and what is said about those that are left out."""

    runs: tuple[Run, ...]
    notes: tuple[Text, ...] = ()


def excerpt_of(text: str) -> Excerpt:
    """The whole text if it is short enough."""
    if len(text) <= most(Cap.TEXT):
        return Excerpt(((0, len(text)),))
    near = _merged([(0, _line_end(text, _BEGINNING)), *_near_signs(text)])
    kept = _bounded(text, near)
    skipped = _length(near) - _length(kept)
    notes = (*left_out(Cap.TEXT, len(text) - _length(near)), *left_out(Cap.NAMING, skipped))
    return Excerpt(tuple(kept), notes)


def _near_signs(text: str) -> Iterator[Run]:
    lowered = text.lower()
    if len(lowered) != len(text):  # A few letters grow when they are lowered, and places would not fit any more.
        return (_around(text, found.start()) for found in _ANY_SIGN.finditer(text))
    return (run for sign in SIGNS for run in _near(text, lowered, sign))


def _near(text: str, lowered: str, sign: str) -> Iterator[Run]:
    """The stretches around a word, which is looked for again from the middle of the last stretch."""
    at = lowered.find(sign)
    while at >= 0:
        start, end = _around(text, at)
        yield start, end
        at = lowered.find(sign, max(at + len(sign), (at + end) // 2))


def _around(text: str, at: int) -> Run:
    start, end = at, at
    for _ in range(_LINES_BEFORE):
        start = text.rfind("\n", max(0, at - _FAR), max(0, start))
        if start < 0:
            break
    for _ in range(_LINES_AFTER):
        end = text.find("\n", end + 1, at + _FAR)
        if end < 0:
            break
    first = start + 1 if start >= 0 else max(0, at - _FAR)
    return first, end + 1 if end >= 0 else min(len(text), at + _FAR)


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at, at + _FAR)
    return end + 1 if end >= 0 else at


def _merged(runs: list[Run]) -> list[Run]:
    merged: list[Run] = []
    for start, end in sorted(runs):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _bounded(text: str, runs: list[Run]) -> list[Run]:
    """All of the stretches, or their beginning and their end."""
    whole, room = _length(runs), most(Cap.NAMING)
    if whole <= room:
        return runs
    last = room // _AT_THE_END
    first = _cut(runs, 0, room - last)
    tail = _cut(runs, whole - last, whole)
    start, end = tail[0]
    return [*first, (min(_line_end(text, start), end), end), *tail[1:]]


def _cut(runs: list[Run], first: int, last: int) -> list[Run]:
    """The characters from `first` to `last`, counted through the stretches."""
    kept: list[Run] = []
    before = 0
    for start, end in runs:
        low, high = max(start, start + first - before), min(end, start + last - before)
        if low < high:
            kept.append((low, high))
        before += end - start
    return kept


def _length(runs: list[Run]) -> int:
    return sum(end - start for start, end in runs)
