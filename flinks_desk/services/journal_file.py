"""The journal on disk: one SQLite file, written by one thread as things happen.

Whoever gives it an entry never waits for the disk; a disk that cannot take it is told of once, and takes no work away.
Must not live here: how an entry is written as text (`core/journal_record.py`), or what stands where
(`journal_index.py`).
"""

import contextlib
import os
import queue
import threading
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from flinks_desk.core.diagnosis.finding import Severity
from flinks_desk.core.journal import Entry, Kind
from flinks_desk.core.text import Text, text
from flinks_desk.services.safe_file import set_aside

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping, Sequence

    from flinks_desk.core.journal_record import StandIns

__all__ = ["KEPT_DAYS", "VERSION", "JournalFile"]

KEPT_DAYS = 30
WAITING = 10_000
"""Entries that may wait for the disk; more are not kept."""
BATCH = 500
"""Entries that are written at once, at most."""
PATIENCE = 2.0
"""Seconds that the last entries have to reach the disk when the program ends."""
BUSY_MS = 5000
"""Milliseconds to wait for another window that writes at this moment."""

SCHEMA = """
CREATE TABLE sessions (
    id TEXT PRIMARY KEY, started TEXT NOT NULL, place TEXT NOT NULL DEFAULT '', entries INTEGER NOT NULL DEFAULT 0,
    calls INTEGER NOT NULL DEFAULT 0, worst TEXT, pinned INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0, note TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;
CREATE TABLE entries (
    session TEXT NOT NULL, number INTEGER NOT NULL, at TEXT NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL,
    worst TEXT, record TEXT NOT NULL, PRIMARY KEY (session, number)
);
"""
"""The first format. Files of it are on people's disks, so it stays as it is, and `MIGRATIONS` lead on from it."""
SEARCH = """
CREATE TABLE search (indexed INTEGER NOT NULL, tidy INTEGER NOT NULL);
INSERT INTO search VALUES (0, 2);
"""
"""How far the index of words is (`journal_index.py`). Rows of an older file come into it when nothing else is done."""
MIGRATIONS = (SCHEMA, SEARCH)
"""What leads from each version to the next. A new file has version 0."""
VERSION = len(MIGRATIONS)
EARLY: "Mapping[str, str]" = {
    "place": "TEXT NOT NULL DEFAULT ''",
    "entries": "INTEGER NOT NULL DEFAULT 0",
    "calls": "INTEGER NOT NULL DEFAULT 0",
    "worst": "TEXT",
    "pinned": "INTEGER NOT NULL DEFAULT 0",
    "deleted": "INTEGER NOT NULL DEFAULT 0",
    "note": "TEXT NOT NULL DEFAULT ''",
}
"""What the very first files did not say of a session, though they called themselves the first format as well."""
RECOUNT = """
UPDATE sessions SET entries = (SELECT count(*) FROM entries WHERE session = id),
    calls = (SELECT count(*) FROM entries WHERE session = id AND kind = 'call'),
    worst = (SELECT worst FROM entries WHERE session = id AND worst IS NOT NULL
        ORDER BY worst = 'error' DESC, worst = 'warning' DESC LIMIT 1)
"""
# A session of another window may have been deleted while it goes on.
COUNT = """
INSERT INTO sessions (entries, calls, worst, place, id, started) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET entries = entries + excluded.entries, calls = calls + excluded.calls,
    worst = excluded.worst, place = CASE place WHEN '' THEN excluded.place ELSE place END
"""
UNREADABLE = text("The journal on disk could not be read. It was set aside as {name}, and a new one was begun.")
NOT_WRITTEN = text("The journal cannot be written to the disk. What happens is kept until the program ends.")
NEWER = text("The journal on disk was written by a newer version. What happens is kept until the program ends.")


class _NewerError(Exception):
    """A later version of this program made the file."""


class JournalFile:
    """This run's place in the file."""

    def __init__(self, path: Path, session: str, started: datetime, days: int = KEPT_DAYS) -> None:
        self._path, self._session, self._started = path, session, started
        self._waiting: queue.SimpleQueue[Entry | None] = queue.SimpleQueue()
        self._told: queue.SimpleQueue[Text] = queue.SimpleQueue()
        self._days, self._worst = days, len(Severity)
        self._is_over = threading.Event()
        self._batch: Sequence[Entry | None] = ()
        """What is not safe yet."""
        self._damaged = False
        self.written = 0
        """How many entries are safe."""
        self._thread = threading.Thread(target=self._work, name="journal", daemon=True)
        self._thread.start()

    def keep(self, entry: Entry) -> None:
        """Take an entry, to be written in a moment."""
        if self._is_over.is_set():
            return
        if self._waiting.qsize() >= WAITING:
            self._give_up(NOT_WRITTEN)
            return
        self._waiting.put(entry)

    def news(self) -> Text | None:
        """What is to be told of the file and was not told yet."""
        with contextlib.suppress(queue.Empty):
            return self._told.get_nowait()
        return None

    def close(self) -> None:
        """Write what waits, and end."""
        self._waiting.put(None)
        self._thread.join(PATIENCE)

    def _give_up(self, why: Text) -> None:
        if not self._is_over.is_set():
            self._is_over.set()
            self._told.put(why)

    def _work(self) -> None:
        import sqlite3

        try:
            with contextlib.closing(self._opened()) as base:
                self._write_all(base)
        except _NewerError:
            self._give_up(NEWER)
        except (sqlite3.Error, TypeError, ValueError) as problem:
            if not _is_damage(problem) or self._damaged:
                self._give_up(NOT_WRITTEN)
            else:
                self._set_aside()
                self._work()
        except OSError:
            self._give_up(NOT_WRITTEN)

    def _set_aside(self) -> None:
        """Under another name, with what SQLite keeps beside it; nothing of it is lost."""
        self._damaged = True
        place = set_aside(self._path)
        for ending in ("-wal", "-shm"):
            with contextlib.suppress(OSError):
                self._path.with_name(self._path.name + ending).replace(place.with_name(place.name + ending))
        self._told.put(UNREADABLE.filled(name=place.name))

    def _opened(self) -> "sqlite3.Connection":
        import sqlite3

        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(self._path, os.O_CREAT | os.O_RDWR, 0o600))  # SQLite's other files take its mode
        base = sqlite3.connect(self._path, timeout=BUSY_MS / 1000, isolation_level=None)
        try:
            self._prepare(base)
        except BaseException:
            base.close()
            raise
        return base

    def _prepare(self, base: "sqlite3.Connection") -> None:
        from flinks_desk.services.journal_index import mark_old

        base.execute("PRAGMA journal_mode = WAL")
        base.execute("PRAGMA synchronous = NORMAL")
        base.execute("PRAGMA secure_delete = ON")
        base.execute("BEGIN IMMEDIATE")
        version = base.execute("PRAGMA user_version").fetchone()[0]
        if version > VERSION:
            raise _NewerError
        for statement in "".join(MIGRATIONS[version:]).split(";"):
            base.execute(statement)
        if version == 1:
            _complete(base)
        base.execute(f"PRAGMA user_version = {VERSION}")
        mark_old(base, self._started, self._days)
        base.execute(COUNT, (0, 0, None, "", self._session, self._started.isoformat()))
        base.execute("COMMIT")

    def _write_all(self, base: "sqlite3.Connection") -> None:
        from flinks_desk.core.journal_record import StandIns
        from flinks_desk.services.journal_index import Index

        stand_ins, index = StandIns(), Index(base)
        index.step()
        while not self._is_over.is_set():
            if not self._batch:
                while self._waiting.empty() and index.step():
                    pass
                self._batch = self._next()
            entries = [entry for entry in self._batch if entry]
            rows = [self._row(entry, stand_ins) for entry in entries]
            base.execute("BEGIN IMMEDIATE")
            base.executemany("INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?)", [row for row in rows if row])
            base.execute(COUNT, self._counted(entries))
            base.execute("COMMIT")
            self.written += len(rows)
            is_last, self._batch = None in self._batch, ()
            if is_last:
                return

    def _counted(self, entries: "Sequence[Entry]") -> tuple[int, int, str | None, str, str, str]:
        """What a list of sessions says of this one, so that it need not read the entries."""
        grave = list(Severity)
        found = [entry.worst for entry in entries if entry.findings]
        self._worst = min(self._worst, *(grave.index(one) for one in found if one), len(grave))
        worst = grave[self._worst].value if self._worst < len(grave) else None
        calls = [entry.exchange.call.url for entry in entries if entry.exchange and entry.kind is Kind.CALL]
        place = urlsplit(calls[0]).netloc if calls else ""
        return len(entries), len(calls), worst, place, self._session, self._started.isoformat()

    def _next(self) -> list[Entry | None]:
        """All that waits, or the next that comes."""
        batch = [self._waiting.get()]
        with contextlib.suppress(queue.Empty):
            while len(batch) < BATCH:
                batch.append(self._waiting.get_nowait())
        return batch

    def _row(self, entry: Entry, stand_ins: "StandIns") -> tuple[str | int | None, ...] | None:
        from flinks_desk.core.journal_record import record_of

        try:
            record = record_of(entry, stand_ins)
        except (ValueError, TypeError, RecursionError):  # for instance a number of more digits than Python writes
            return None
        worst = entry.worst.value if entry.findings and entry.worst else None
        title = entry.title.encode(errors="replace").decode()
        return (self._session, entry.number, entry.at.isoformat(), entry.kind.value, title, worst, record)


def _complete(base: "sqlite3.Connection") -> None:
    """What a very early file does not say of its sessions is counted."""
    there = {row[1] for row in base.execute("PRAGMA table_info(sessions)")}
    missing = {name: kind for name, kind in EARLY.items() if name not in there}
    for name, kind in missing.items():
        base.execute(f"ALTER TABLE sessions ADD COLUMN {name} {kind}")
    if missing:
        base.execute(RECOUNT)


def _is_damage(problem: Exception) -> bool:
    """Whether the file is none of ours or not whole, and not only in use, full, or not to be written.

    In a damaged file anything can stand where a number is looked for, or that the file is only to be read.
    """
    return isinstance(problem, TypeError | ValueError) or getattr(problem, "sqlite_errorname", "") in {
        "SQLITE_CORRUPT",
        "SQLITE_NOTADB",
        "SQLITE_ERROR",
        "SQLITE_CORRUPT_VTAB",
        "SQLITE_READONLY",
    }
