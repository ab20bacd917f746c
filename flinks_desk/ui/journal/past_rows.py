"""The rows of a past session that is too long to be read at once: those come that are looked at, a window at a time.

Must not live here: SQL (`services/journal_search.py`), or how a row looks (`rows.py`).
"""

import asyncio
from array import array
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import replace

from flinks_desk.core.journal import Entry
from flinks_desk.core.log_search import Query
from flinks_desk.services.past_sessions import Found, PastSession, PastSessions

__all__ = ["PastRows", "without_mends"]

WINDOW = 100
"""Rows that come together."""
AWAITED = 4
"""Windows that are waited for at most: who drags a scroll bar passes by many, and looks at the last."""
HELD = 40
"""Windows that are held."""
FIRST, MORE = 200, 20_000
"""Rows that a filter names first, so that they are seen at once, and then at a time."""


class PastRows:
    """One session. Whoever shows it says what is to be done when rows came, and when a filter found more."""

    def __init__(self, past: PastSessions, session: PastSession) -> None:
        self._past, self._session = past, session
        self._all: Sequence[int] = ()
        self._found: array[int] | None = None
        """The numbers that the filter leaves; `None`: it leaves all."""
        self._windows: dict[int, Sequence[Entry | None]] = {}
        self._awaited: list[int] = []
        self.wanted: Callable[[], None] = _nothing
        """Called when a row is looked at that is not there: `fetch` is to be called soon."""

    @property
    def total(self) -> int:
        """How many entries the session has."""
        return len(self._all)

    def __len__(self) -> int:
        return len(self._numbers)

    def entry(self, row: int) -> Entry | None:
        """The entry of a shown row, if it is there already."""
        if not 0 <= row < len(self):
            return None
        window, place = divmod(row, WINDOW)
        held = self._windows.get(window)
        if held is None or place >= len(held):
            self._want(window)
            return None
        return held[place]

    def row_of(self, number: int) -> int:
        """The shown row of the entry with this number; -1 if the filter leaves it out."""
        row = bisect_left(self._numbers, number)
        return row if row < len(self) and self._numbers[row] == number else -1

    async def begin(self) -> None:
        """Learn how many rows there are."""
        self._all = await self._past.numbers(self._session) or ()

    async def fetch(self, came: Callable[[int, int], None]) -> None:
        """Read what is waited for, what was looked at last first; it is told of each window."""
        while self._awaited:
            window = self._awaited.pop()
            first = window * WINDOW
            numbers = self._numbers[first : first + WINDOW]
            entries = await self._past.read(self._session, numbers) or {}
            if numbers != self._numbers[first : first + len(numbers)]:
                continue  # another filter was set meanwhile
            self._hold(window, [without_mends(entries[one]) if one in entries else None for one in numbers])
            came(first, first + len(numbers) - 1)

    def show(self, *, is_all: bool) -> None:
        """No filter, or nothing as long as nothing was found; what is looked for still is given up."""
        self._change(None if is_all else array("q"))

    async def search(self, query: Query, grow: Callable[[int, Callable[[], None]], None]) -> None:
        """Leave only what matches, the first rows at once and the others as they are found."""
        self._change(array("q"))
        numbers, after, most = self._numbers, 0, FIRST
        while found := await self._past.find(self._session, query, after, most):
            if numbers is not self._numbers:
                return
            grow(len(found), lambda found=found: self._extend(found))  # type: ignore[misc] # bound now, called now
            if len(found) < most:
                return
            after, most = found[-1].place, MORE
            await asyncio.sleep(0)

    @property
    def _numbers(self) -> "Sequence[int] | array[int]":
        return self._all if self._found is None else self._found

    def _change(self, found: "array[int] | None") -> None:
        self._found = found
        self._windows.clear()
        self._awaited.clear()

    def _extend(self, found: Sequence[Found]) -> None:
        if self._found is not None:
            self._windows.pop(len(self._found) // WINDOW, None)  # it was not full
            self._found.extend(one.number for one in found)

    def _want(self, window: int) -> None:
        if window not in self._awaited:
            self._awaited = [*self._awaited[-AWAITED + 1 :], window]
            self.wanted()

    def _hold(self, window: int, entries: Sequence[Entry | None]) -> None:
        self._windows[window] = entries
        if len(self._windows) > HELD:
            del self._windows[next(iter(self._windows))]


def without_mends(entry: Entry) -> Entry:
    """What could be mended then is no button now."""
    return replace(entry, findings=tuple(replace(one, mend=None) for one in entry.findings))


def _nothing() -> None:
    """Nobody looks yet."""
