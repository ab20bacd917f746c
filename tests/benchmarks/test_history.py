"""A long history is listed, searched and read back while the event loop goes on.

The gate takes 20,000 rows for what the index answers; the soak a million: `pytest -s -m soak tests/benchmarks`.
"""

import asyncio
import random
import sqlite3
import sys
import time
from collections.abc import Coroutine
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from flinks_desk.core.exchange import Call, Exchange, Reply
from flinks_desk.core.journal import Entry, Kind
from flinks_desk.core.journal_record import StandIns, record_of
from flinks_desk.core.log_search import parse
from flinks_desk.services.journal_file import SCHEMA, JournalFile
from flinks_desk.services.journal_index import Index
from flinks_desk.services.past_sessions import NEWEST, PastSession, PastSessions
from flinks_desk.ui.journal.past_rows import WINDOW

AT = datetime(2026, 3, 2, tzinfo=UTC)
SESSIONS, ROWS = 20, 5_000
LISTED, STALL, SEARCHED = 0.1, 0.25, 3.0
"""Seconds: a list at once, a stall that stays small though garbage is collected in it, and a search of everything."""
TICK = 0.001


def many(path: Path) -> None:
    call = Call("Authorize", "POST", "https://x/v3/a/BankingServices/Authorize", (), {"a": 1})
    exchange = Exchange(call, AT, 0.1, Reply(200, (), "", {"RequestId": "a" * 300}, is_json=True))
    record = record_of(Entry(1, AT, Kind.CALL, "POST Authorize", exchange=exchange), StandIns())
    with closing(sqlite3.connect(path)) as base:
        base.executescript(SCHEMA)
        for session in range(SESSIONS):
            started = (AT + timedelta(days=session)).isoformat()
            base.execute("INSERT INTO sessions (id, started, entries) VALUES (?, ?, ?)", (session, started, ROWS))
            rows = ((session, number, record) for number in range(ROWS))
            base.executemany("INSERT INTO entries VALUES (?, ?, '', 'call', 'POST Authorize', NULL, ?)", rows)
        base.commit()


async def timed(work: Coroutine[Any, Any, Any]) -> tuple[float, float, Any]:
    """Seconds that it took, the longest that the loop stood still meanwhile, and what came."""
    task, began, longest = asyncio.ensure_future(work), time.perf_counter(), 0.0
    while not task.done():
        before = time.perf_counter()
        await asyncio.sleep(TICK)
        longest = max(longest, time.perf_counter() - before - TICK)
    return time.perf_counter() - began, longest, task.result()


@pytest.mark.benchmark
def test_a_hundred_thousand_rows_leave_the_loop_free(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    many(path)
    past = PastSessions(path, "now")

    listed, stall, sessions = asyncio.run(timed(past.all()))
    searched, stall_of_search, none = asyncio.run(timed(past.all("nowhere")))
    read, stall_of_reading, entries = asyncio.run(timed(past.entries(sessions[0])))

    worst = max(stall, stall_of_search, stall_of_reading)
    took = f"list {listed * 1000:.0f} ms, search {searched * 1000:.0f} ms, read {read * 1000:.0f} ms"
    sys.stdout.write(
        f"\n{took}; longest stalls {stall * 1000:.1f}, {stall_of_search * 1000:.1f}, {stall_of_reading * 1000:.1f} ms\n"
    )
    assert (len(sessions), list(none), len(entries)) == (SESSIONS, [], min(ROWS, NEWEST))
    assert listed < LISTED
    assert searched < SEARCHED
    assert worst < STALL


BANKS = ("FlinksCapital", "Desjardins", "Tangerine", "RBC", "TD")
SOUGHT = ("nowhere", "tangerine", "authorize", "authorize tangerine {first}", "{first}")
"""What stands nowhere, in one row of five, in each, together, and in one."""
FILTERED = 0.1
"""Seconds in which a filter answers."""
SMALL, LARGE = 20_000, 1_000_000


def varied(path: Path, rows: int, sessions: int) -> str:
    """Rows of which no two are alike, in the index; what stands in the first of them only."""
    call = Call("Authorize", "POST", "https://x/v3/a/BankingServices/Authorize", (), {"Institution": "BANK"})
    exchange = Exchange(call, AT, 0.1, Reply(200, (), "", {"RequestId": "ID"}, is_json=True))
    record = record_of(Entry(0, AT, Kind.CALL, "POST Authorize", exchange=exchange), StandIns())
    chance = random.Random(6)
    ids = [str(UUID(int=chance.getrandbits(128))) for _ in range(rows)]
    JournalFile(path, "begun", AT).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as base:
        base.execute("BEGIN")
        share = rows // sessions
        for session in range(sessions):
            base.execute(
                "INSERT INTO sessions (id, started, entries) VALUES (?, ?, ?)", (session, AT.isoformat(), share)
            )
        written = (
            (
                place // share,
                place % share + 1,
                record.replace("ID", one)
                .replace("BANK", BANKS[place % len(BANKS)])
                .replace('"number":0', f'"number":{place % share + 1}'),
            )
            for place, one in enumerate(ids)
        )
        base.executemany("INSERT INTO entries VALUES (?, ?, '', 'call', 'POST Authorize', NULL, ?)", written)
        base.execute("COMMIT")
        index = Index(base)
        while index.step():
            pass
    return ids[0]


@pytest.mark.parametrize(
    "rows", [pytest.param(SMALL, marks=pytest.mark.benchmark), pytest.param(LARGE, marks=pytest.mark.soak)]
)
def test_a_filter_answers_at_once(tmp_path: Path, rows: int) -> None:
    """Over all sessions, and within one that holds every row; the best of three, since other programs run beside it."""
    many_sessions, one_session = tmp_path / "many", tmp_path / "one"
    first, alone = varied(many_sessions, rows, 100), varied(one_session, rows, 1)
    over_all, within = PastSessions(many_sessions, "now"), PastSessions(one_session, "now")
    session = PastSession("0", AT, "", rows, rows, None, is_pinned=False, note="")

    took, stalls = {}, [0.0]
    for sought in SOUGHT:
        query = parse(sought.format(first=alone))
        for name, ask in (
            ("all", lambda sought=sought: over_all.all(sought.format(first=first))),
            ("one", lambda query=query: within.find(session, query, 0, WINDOW)),
        ):
            rounds = [asyncio.run(timed(ask())) for _ in range(3)]
            took[f"{name} {sought}"] = min(one[0] for one in rounds)
            stalls.append(min(one[1] for one in rounds))
    counted, _, numbers = asyncio.run(timed(within.numbers(session)))
    read, _, entries = asyncio.run(timed(within.read(session, numbers[rows // 2 : rows // 2 + WINDOW])))

    for name, seconds in took.items():
        sys.stdout.write(f"\n{rows:,} rows, {name}: {seconds * 1000:.1f} ms")
    sys.stdout.write(f"\ncounted in {counted * 1000:.0f} ms, a window read in {read * 1000:.0f} ms")
    sys.stdout.write(f"\nlongest stall {max(stalls) * 1000:.1f} ms\n")
    assert len(entries) == WINDOW
    assert max(took.values()) < FILTERED
