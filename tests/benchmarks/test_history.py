"""A long history is listed, searched and read back while the event loop goes on."""

import asyncio
import sqlite3
import sys
import time
from collections.abc import Coroutine
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from flinks_desk.core.exchange import Call, Exchange, Reply
from flinks_desk.core.journal import Entry, Kind
from flinks_desk.core.journal_record import StandIns, record_of
from flinks_desk.services.journal_file import SCHEMA
from flinks_desk.services.past_sessions import NEWEST, PastSessions

pytestmark = pytest.mark.benchmark

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
