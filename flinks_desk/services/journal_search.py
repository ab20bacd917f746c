"""What is asked of the journal's rows, as SQL: words that stand in them, and the fields of the log's filter.

The index of pieces names rows that may hold a phrase; each is then looked at as it is written, so that a phrase is
found wherever it stands, within a word too. Rows that are not in the index yet are looked at one by one.
Must not live here: what a filter means (`core/log_search.py`), or files (`past_sessions.py`).
"""

import contextlib
import json
import sqlite3
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from flinks_desk.core.journal import Kind
from flinks_desk.core.log_search import Mark, Query, Term

__all__ = ["FIELDS", "MARKS", "Condition", "conditions", "holding", "matching", "word"]

PIECE = 3
"""Letters that the index knows together."""
FEW = 5_000
"""Rows of all sessions that are looked at together."""
FIRST = 300
"""Rows of one session in which a word that stands in many rows is looked for first."""

NAMED = (
    "SELECT words.rowid, entries.number, entries.session FROM words"
    " CROSS JOIN entries ON entries.rowid = words.rowid"
    " WHERE words MATCH ? AND words.rowid > ? AND words.rowid <= ?"
)
# Row by row in the order of the file, not by the sessions' own index, which would be read from its start.
READ = "SELECT rowid, number, session FROM entries NOT INDEXED WHERE rowid > ? AND rowid <= ?"
INDEXED = "SELECT indexed FROM search"
ENDS = (
    "SELECT rowid FROM entries WHERE session = ? ORDER BY number LIMIT 1",
    "SELECT rowid FROM entries WHERE session = ? ORDER BY number DESC LIMIT 1",
)
LAST = 2**62
CODE = (
    "coalesce(json_extract(entries.record, '$.is.exchange.is.outcome.is.json.FlinksCode'),"
    " json_extract(entries.record, '$.is.data.flinksCode'), '')"
)


@dataclass(frozen=True, slots=True)
class Condition:
    """What a row must be like. `phrase`, if there is one, stands in each such row as it is written."""

    sql: str
    given: tuple[str, ...] = ()
    phrase: str = ""


def word(plain: str) -> Condition:
    """These letters stand somewhere in the row, large or small."""
    written = json.dumps(plain)[1:-1]
    return _written(written, written)


def conditions(query: Query) -> Sequence[Condition]:
    """All that a filter asks for."""
    found = [_negated(FIELDS[term.field](term)) if term.negated else FIELDS[term.field](term) for term in query.terms]
    return found if query.kinds == frozenset(Kind) else [*found, _of_kinds(query.kinds)]


def matching(
    base: sqlite3.Connection, session: str, wanted: Sequence[Condition], after: int, most: int
) -> Sequence[tuple[int, int]]:
    """The next rows of a session that are so, as their places in the file and their numbers."""
    ends = _ends(base, session)
    if ends is None:
        return ()
    mine = Condition("entries.session = ?", (session,))
    found = _found(base, [mine, *wanted], max(after, ends[0] - 1), ends[1], most)
    return [(place, number) for place, number, _ in found]


def holding(base: sqlite3.Connection, asked: Condition, sessions: Collection[str]) -> frozenset[str]:
    """Those of the sessions in which a row is so: few rows are asked for together, many session by session."""
    some = _found(base, [asked], 0, LAST, FEW)
    held = {session for _, _, session in some}
    if len(some) == FEW:
        held |= {one for one in sessions if one not in held and _stands_in(base, asked, one)}
    return frozenset(held.intersection(sessions))


def _stands_in(base: sqlite3.Connection, asked: Condition, session: str) -> bool:
    first = f"SELECT 1 FROM (SELECT record FROM entries WHERE session = ? LIMIT {FIRST}) AS entries WHERE {asked.sql}"  # noqa: S608 - our own words
    is_early = base.execute(f"{first} LIMIT 1", (session, *asked.given)).fetchone() is not None
    return is_early or bool(matching(base, session, [asked], 0, 1))


def _found(
    base: sqlite3.Connection, wanted: Sequence[Condition], after: int, last: int, most: int
) -> Sequence[tuple[int, int, str]]:
    """Rows by way of the index, and those that are not in it yet."""
    tests = "".join(f" AND {one.sql}" for one in wanted)
    given = [value for one in wanted for value in one.given]
    indexed = after
    found: list[tuple[int, int, str]] = []
    if pieces := _pieces(wanted):
        # An index that cannot be asked, or is damaged, costs time and takes no row away.
        with contextlib.suppress(sqlite3.DatabaseError):
            known = base.execute(INDEXED).fetchone()[0]
            ask = f"{NAMED}{tests} ORDER BY words.rowid LIMIT ?"
            found = base.execute(ask, (pieces, after, min(known, last), *given, most)).fetchall()
            indexed = max(after, known)
    if len(found) < most:
        ask = f"{READ}{tests} ORDER BY rowid LIMIT ?"
        found += base.execute(ask, (indexed, last, *given, most - len(found)))
    return found


def _ends(base: sqlite3.Connection, session: str) -> tuple[int, int] | None:
    """The first and the last place of a session's rows in the file."""
    first, last = (base.execute(ask, (session,)).fetchone() for ask in ENDS)
    return (first[0], last[0]) if first and last else None


def _pieces(wanted: Sequence[Condition]) -> str:
    """What the index is asked: pieces side by side, and the last one, which may overlap."""
    phrases = [one.phrase for one in wanted if len(one.phrase) >= PIECE]
    starts = [
        (phrase, start) for phrase in phrases for start in (*range(0, len(phrase) - PIECE, PIECE), len(phrase) - PIECE)
    ]
    pieces = [phrase[start : start + PIECE].replace('"', '""') for phrase, start in starts]
    return " ".join(f'"{piece}"' for piece in dict.fromkeys(pieces))


def _written(written: str, phrase: str = "") -> Condition:
    escaped = written.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return Condition("entries.record LIKE ? ESCAPE '\\'", (f"%{escaped}%",), phrase)


def _negated(condition: Condition) -> Condition:
    return Condition(f"NOT ({condition.sql})", condition.given)


def _any(some: Sequence[Condition]) -> Condition:
    """One of them is so; none of no conditions ever is."""
    phrase = some[0].phrase if len(some) == 1 else ""
    sql = " OR ".join(one.sql for one in some) or "0"
    return Condition(f"({sql})", tuple(value for one in some for value in one.given), phrase)


def _of_kinds(kinds: Collection[Kind]) -> Condition:
    return _any(
        [_written(f'"kind":{{"$":"Kind","is":"{kind.value}"}}', f'"{kind.value}"') for kind in Kind if kind in kinds]
    )


def _by_word(term: Term) -> Condition:
    return word(term.value)


def _by_status(term: Term) -> Condition:
    start = f'"status":{term.value.rstrip("x")}'
    return _written(f'"Reply","is":{{{start}', start)


def _by_code(term: Term) -> Condition:
    held = word(term.value)
    return Condition(f"({held.sql} AND instr(lower({CODE}), ?))", (*held.given, term.value), held.phrase)


def _by_kind(term: Term) -> Condition:
    return _of_kinds([kind for kind in Kind if kind.value.startswith(term.value)])


def _by_mark(term: Term) -> Condition:
    return _any([MARKS[mark] for mark in Mark if mark.value.startswith(term.value)])


FIELDS: Mapping[str, Callable[[Term], Condition]] = {
    "": _by_word,
    "status": _by_status,
    "code": _by_code,
    "kind": _by_kind,
    "is": _by_mark,
}
"""How each field of the log's filter is asked."""

MARKS: Mapping[Mark, Condition] = {
    Mark.FINDING: _written('{"$":"Severity","is":"', "Severity"),
    Mark.ERROR: _written('{"$":"Severity","is":"error"}', "Severity"),
    Mark.WARNING: _written('{"$":"Severity","is":"warning"}', "Severity"),
    Mark.NOTE: _written('{"$":"Severity","is":"note"}', "Severity"),
    Mark.UNANSWERED: _written('"outcome":{"$":"Unreachable"', "Unreachable"),
    Mark.REFUSED: _any([_written('"Reply","is":{"status":4'), _written('"Reply","is":{"status":5')]),
}
"""How each mark is asked."""
