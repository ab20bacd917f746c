"""Past sessions in the journal's file: listed, searched, read back, pinned, annotated, deleted.

Each question opens the file, asks, and closes it, in a thread. Must not live here: writing entries (`journal_file.py`).
"""

import asyncio
import contextlib
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import NamedTuple, TypeVar

from flinks_desk.core.diagnosis.finding import Severity
from flinks_desk.core.journal import Entry
from flinks_desk.core.journal_record import entry_of
from flinks_desk.core.log_search import Query
from flinks_desk.services.journal_index import GOING
from flinks_desk.services.journal_search import conditions, holding, matching
from flinks_desk.services.journal_search import word as written

__all__ = ["NEWEST", "Found", "PastSession", "PastSessions"]

Answer = TypeVar("Answer")

NEWEST = 5_000
"""Entries of one session that are read back at once; of a longer one those that are looked at are."""
MOST = 1_000
"""Sessions that are listed."""
WAIT = 2.0
"""Seconds to wait for a window that writes at this moment."""

LIST = """
SELECT id, started, place, entries, calls, worst, pinned, note FROM sessions
WHERE id <> ? AND entries > 0 AND NOT deleted ORDER BY started DESC, id LIMIT ?
"""
READ = """
SELECT record FROM (SELECT number, record FROM entries WHERE session = ? ORDER BY number DESC LIMIT ?) ORDER BY number
"""
NUMBERED = "SELECT min(number), max(number), count(*) FROM entries WHERE session = ?"
EACH_NUMBER = "SELECT number FROM entries WHERE session = ? ORDER BY number"
ONE = "SELECT record FROM entries WHERE session = ? AND number = ?"
PIN = "UPDATE sessions SET pinned = ? WHERE id = ?"
ANNOTATE = "UPDATE sessions SET note = ? WHERE id = ?"
DELETE = f"UPDATE sessions SET deleted = ? WHERE id = ? AND deleted < {GOING}"  # noqa: S608 - our own words


class Found(NamedTuple):
    """One entry that a filter leaves."""

    place: int
    """In the file, to go on from."""
    number: int


@dataclass(frozen=True, slots=True)
class PastSession:
    """One run of the program."""

    id: str
    started: datetime
    place: str
    """The host that was called first; empty if none was."""
    entries: int
    calls: int
    worst: Severity | None
    is_pinned: bool
    note: str


class PastSessions:
    """All but the one that is going on. `None` is the answer where the file cannot be read or written now."""

    def __init__(self, path: Path, current: str) -> None:
        self._path, self._current = path, current

    async def all(self, words: str = "") -> Sequence[PastSession] | None:
        """The newest first; with words, those in whose place, note or entries each of them stands."""

        def ask(base: sqlite3.Connection) -> Sequence[PastSession]:
            found = [one for row in base.execute(LIST, (self._current, MOST)) if (one := _session(row))]
            for word in words.split():
                held = holding(base, written(word), [one.id for one in found])
                found = [one for one in found if one.id in held or _says(one, word)]
            return found

        return await self._asked(ask, ())

    async def entries(self, session: PastSession) -> Sequence[Entry] | None:
        """Its newest entries, in their order."""

        def ask(base: sqlite3.Connection) -> Sequence[Entry]:
            records = base.execute(READ, (session.id, NEWEST))
            return [entry for (record,) in records if (entry := entry_of(record))]

        return await self._asked(ask, ())

    async def numbers(self, session: PastSession) -> Sequence[int] | None:
        """The numbers of all its entries, in their order."""

        def ask(base: sqlite3.Connection) -> Sequence[int]:
            first, last, count = base.execute(NUMBERED, (session.id,)).fetchone()
            if not count or last - first + 1 == count:
                return range(first, last + 1) if count else ()
            return [number for (number,) in base.execute(EACH_NUMBER, (session.id,))]

        return await self._asked(ask, ())

    async def find(self, session: PastSession, query: Query, after: int, most: int) -> Sequence[Found] | None:
        """The next of its entries that a filter leaves, from this place in the file on; 0 is its beginning."""

        def ask(base: sqlite3.Connection) -> Sequence[Found]:
            return [Found(*one) for one in matching(base, session.id, conditions(query), after, most)]

        return await self._asked(ask, ())

    async def read(self, session: PastSession, numbers: Sequence[int]) -> Mapping[int, Entry] | None:
        """These of its entries, as far as they can be read."""

        def ask(base: sqlite3.Connection) -> Mapping[int, Entry]:
            records = (base.execute(ONE, (session.id, number)).fetchone() for number in numbers)
            entries = (entry_of(record[0]) for record in records if record)
            return {entry.number: entry for entry in entries if entry}

        return await self._asked(ask, {})

    async def pin(self, session: PastSession, *, pinned: bool) -> bool:
        """Keep it however old it gets, or no longer."""
        return await self._set(PIN, session, int(pinned))

    async def annotate(self, session: PastSession, note: str) -> bool:
        """Keep these words with it."""
        return await self._set(ANNOTATE, session, note)

    async def delete(self, session: PastSession, *, deleted: bool = True) -> bool:
        """Show it no more, or again; what is deleted leaves the file when the program starts next."""
        return await self._set(DELETE, session, int(deleted))

    async def _set(self, statement: str, session: PastSession, value: str | int) -> bool:
        def ask(base: sqlite3.Connection) -> bool:
            return base.execute(statement, (value, session.id)).rowcount == 1

        return bool(await self._asked(ask, default=False))

    async def _asked(self, ask: Callable[[sqlite3.Connection], Answer], default: Answer) -> Answer | None:
        def work() -> Answer | None:
            if not self._path.exists():
                return default
            try:
                with contextlib.closing(sqlite3.connect(self._path, timeout=WAIT, isolation_level=None)) as base:
                    base.text_factory = _text  # a letter that was lost takes no row away
                    return ask(base)
            except (sqlite3.Error, TypeError, ValueError):  # in a damaged file anything can stand anywhere
                return None

        return await asyncio.to_thread(work)


def _session(row: tuple[str, str, str, int, int, str | None, int, str]) -> PastSession | None:
    """`None` where the disk has lost a letter of it."""
    name, started, place, entries, calls, worst, pinned, note = row
    try:
        begun, severity = datetime.fromisoformat(started), Severity(worst) if worst else None
    except (TypeError, ValueError):
        return None
    return PastSession(name, begun, place, entries, calls, severity, bool(pinned), note)


def _says(session: PastSession, word: str) -> bool:
    return word.lower() in f"{session.place}\n{session.note}".lower()


def _text(content: bytes) -> str:
    return content.decode(errors="replace")
