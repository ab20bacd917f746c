"""What stands where in the journal: an index of all rows by their three-letter pieces, and the end of old sessions.

The work is done in small steps, each a transaction of its own, by the thread that writes when nothing waits to be
written. Rows that are not in the index yet are searched one by one, so no search misses any, however far it is; and
a SQLite without the index searches all of them so.
Must not live here: asking it (`journal_search.py`), or writing entries (`journal_file.py`).
"""

import sqlite3
from datetime import datetime, timedelta
from enum import IntEnum

__all__ = ["GOING", "STEP", "Index", "mark_old"]

STEP = 200
"""Rows that are taken at once: some ten milliseconds, for which new entries wait."""
MERGED = 64
"""Pages of the index that are put in order at once; a negative number begins with it."""

# No text is kept in it a second time, and no positions: who asks compares the rows that it names.
WORDS = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS words USING"
    " fts5(record, content='', tokenize='trigram', detail=none, columnsize=0)"
)
LATER = frozenset({"SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_FULL"})
"""What may be over soon, and hinders no entry from being written."""
GOING = 2
"""What `deleted` says of a session that leaves the file piece by piece, and cannot come back."""
MARK = "UPDATE sessions SET deleted = 2 WHERE deleted OR (started < ? AND NOT pinned)"
GONE = "SELECT rowid FROM entries WHERE session IN (SELECT id FROM sessions WHERE deleted = 2) LIMIT ?"
UNWORD = (
    "INSERT INTO words (words, rowid, record) SELECT 'delete', rowid, record FROM entries"
    " WHERE rowid = ? AND rowid <= (SELECT indexed FROM search)"
)
LAST = "SELECT coalesce(max(rowid), 0) FROM entries"
TAKE = (
    "INSERT INTO words (rowid, record) SELECT rowid, record FROM entries"
    " WHERE rowid > (SELECT indexed FROM search) AND rowid <= ?"
)
NEXT = (
    "SELECT max(rowid), count(*) FROM (SELECT rowid FROM entries"
    " WHERE rowid > (SELECT indexed FROM search) ORDER BY rowid LIMIT ?)"
)
# A number that is free again is given to a new row, which the index does not know.
REUSED = "UPDATE search SET indexed = min(indexed, (SELECT coalesce(max(rowid), 0) FROM entries))"
MERGE = "INSERT INTO words (words, rank) VALUES ('merge', ?)"


class Tidy(IntEnum):
    """How far the index is put in order."""

    NO = 0
    BEGUN = 1
    DONE = 2


class Index:
    """The index of one file, as far as this SQLite can keep one."""

    def __init__(self, base: sqlite3.Connection) -> None:
        self._base = base
        self._can_index = _is_there(base)

    def step(self) -> bool:
        """Do a little of what is left to do; false if nothing is. A damaged index is made anew, once."""
        try:
            return _let_go(self._base, can_index=self._can_index) or (
                self._can_index and (_take(self._base) or _tidy(self._base))
            )
        except sqlite3.OperationalError as problem:
            if problem.sqlite_errorname in LATER:
                return False
            raise
        except sqlite3.DatabaseError:
            if not self._can_index:
                raise
            _forget(self._base)
            self._can_index = False
            return True


def mark_old(base: sqlite3.Connection, started: datetime, days: int) -> None:
    """Sessions that are deleted or older than that are not seen any more, and leave step by step."""
    base.execute(MARK, ((started - timedelta(days=days)).isoformat(),))


def _is_there(base: sqlite3.Connection) -> bool:
    """Whether this SQLite can keep such an index; it is there then."""
    try:
        base.execute(WORDS)
        base.execute("SELECT rowid FROM words WHERE words MATCH 'abc' LIMIT 1").fetchone()
    except sqlite3.DatabaseError:
        return False
    return True


def _forget(base: sqlite3.Connection) -> None:
    """Let a damaged index go; the next start makes it anew."""
    base.execute("BEGIN IMMEDIATE")
    with base:
        base.execute("DROP TABLE IF EXISTS words")
        base.execute("UPDATE search SET indexed = 0, tidy = ?", (Tidy.DONE,))


def _let_go(base: sqlite3.Connection, *, can_index: bool) -> bool:
    """Rows of sessions that leave, out of the index and out of the file."""
    if not base.execute("SELECT 1 FROM sessions WHERE deleted = ?", (GOING,)).fetchone():
        return False
    base.execute("BEGIN IMMEDIATE")
    with base:
        rows = base.execute(GONE, (STEP,)).fetchall()
        if can_index:
            base.executemany(UNWORD, rows)
        base.executemany("DELETE FROM entries WHERE rowid = ?", rows)
        base.execute(REUSED)
        if len(rows) < STEP:
            base.execute("DELETE FROM sessions WHERE deleted = ?", (GOING,))
            base.execute("UPDATE search SET tidy = 0")
    return True


def _take(base: sqlite3.Connection) -> bool:
    """Rows into the index; a few are left until there are more, since each step costs something of its own."""
    indexed = base.execute("SELECT indexed FROM search").fetchone()[0]
    if base.execute(LAST).fetchone()[0] - indexed < STEP:
        return False
    base.execute("BEGIN IMMEDIATE")
    with base:
        end, count = base.execute(NEXT, (STEP,)).fetchone()
        if count:
            base.execute(TAKE, (end,))
            base.execute("UPDATE search SET indexed = ?", (end,))
    return bool(count == STEP)


def _tidy(base: sqlite3.Connection) -> bool:
    """Put the index in order after rows have left it, so that nothing of theirs stays in it."""
    tidy = base.execute("SELECT tidy FROM search").fetchone()[0]
    if tidy == Tidy.DONE:
        return False
    base.execute("BEGIN IMMEDIATE")
    with base:
        before = base.total_changes
        base.execute(MERGE, (-MERGED if tidy == Tidy.NO else MERGED,))
        is_done = base.total_changes - before < 2  # SQLite's own sign that nothing was left to do
        base.execute("UPDATE search SET tidy = ?", (Tidy.DONE if is_done else Tidy.BEGUN,))
    return True
