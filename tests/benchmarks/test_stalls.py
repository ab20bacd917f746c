"""How long the window's event loop is held up at a time while something bad or much happens, the log being shown."""

import asyncio
import gc
import json
import os
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from pytestqt.qtbot import QtBot

from flinks_desk.core.exchange import Call, Exchange, Reply
from flinks_desk.core.journal import Kind
from flinks_desk.core.profile import Profile
from flinks_desk.core.secret import Secret
from flinks_desk.services.archive import Archive
from flinks_desk.services.clock import SystemClock
from flinks_desk.services.desk import Desk
from flinks_desk.services.history import History
from flinks_desk.services.home import Home
from flinks_desk.services.journal_file import JournalFile
from flinks_desk.services.past_sessions import PastSessions
from flinks_desk.services.profiles import Profiles
from flinks_desk.services.vault import MemoryVault, PublishedVault
from flinks_desk.services.wire import Wire
from flinks_desk.ui.bridge import Bridge
from flinks_desk.ui.journal.history_room import HistoryRoom
from flinks_desk.ui.journal.pane import JournalPane
from tests.benchmarks.conftest import Figure
from tests.benchmarks.footprint import memory_of_tree
from tests.benchmarks.test_history import ROWS as ROWS_OF_ONE
from tests.benchmarks.test_history import many
from tests.benchmarks.test_large_answer import Stalls, no_collector  # noqa: F401 - a fixture
from tests.services.hostile import http
from tests.services.in_between import in_thread
from tests.ui.conftest import dressed, loop, run  # noqa: F401 - fixtures

pytestmark = [pytest.mark.benchmark, pytest.mark.usefixtures("no_collector")]

Run = Callable[[Coroutine[Any, Any, Any]], Any]

AT = datetime(2026, 3, 2, tzinfo=UTC)
AT_MOST = 0.15
"""Seconds; the best of some rounds counts, since others use this machine. Alone it is less than half of that."""
ROUNDS = 2
CALLS, ROWS, BATCH = 200, 10_000, 50
FEW, MORE = 10, 1_000
GROWN = 1.2

REFUSED = json.dumps({"HttpStatusCode": 500, "FlinksCode": "AGGREGATION_ERROR", "Message": "no"}).encode()
FLAT = ["canary " + "x" * 100] * 50_000
HOSTILE = {
    "texts under one another": json.dumps({"a": [[[[[[FLAT]]]]]]}).encode(),
    "names": json.dumps({f"name {number}": number for number in range(150_000)}).encode(),
    "nothing but openings": b"[" * 10_000_000,
    "one text": json.dumps({"Message": "x" * 10_000_000}).encode(),
}


class Window:
    """The part of it that an answer meets: desk, bridge and log."""

    def __init__(
        self,
        made: asyncio.AbstractEventLoop,
        folder: Path,
        archive: Archive | None = None,
        wire: Wire | None = None,
        port: int = 1,
    ) -> None:
        profile = Profile.of_simulator(f"http://127.0.0.1:{port}", "http://localhost:1", "c1")
        vault, clock = PublishedVault(MemoryVault()), SystemClock()
        vault.publish(profile, Secret("canary-1"), Secret("canary-2"))
        self.journal = archive or Archive()
        self.desk = Desk(
            wire=wire or Wire(clock),
            vault=vault,
            clock=clock,
            profiles=Profiles(folder),
            journal=self.journal,
            salt=b"s",
            profile=profile,
        )
        self.bridge = Bridge(self.desk, made)
        self.log = JournalPane(self.desk, self.bridge)
        self.log.resize(1000, 400)
        self.log.show()

    async def call(self, times: int) -> None:
        for _ in range(times):
            await self.desk.make_token()


@dataclass
class Flinks:
    """Answers everything with the same."""

    answer: bytes

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            await reader.readuntil(b"\r\n\r\n")
            writer.write(self.answer)
            await writer.drain()


@pytest.fixture
def flinks() -> Flinks:
    return Flinks(http(REFUSED, status="500 No"))


@pytest.fixture
def window(
    run: Run,  # noqa: F811 - the fixture
    loop: asyncio.AbstractEventLoop,  # noqa: F811 - the fixture
    qtbot: QtBot,
    tmp_path: Path,
    flinks: Flinks,
) -> Iterator[Window]:
    with in_thread(flinks) as (port,):
        made = Window(loop, tmp_path, port=port)
        qtbot.addWidget(made.log)
        run(made.desk.choose(made.desk.session.profile))
        run(made.call(1))  # what is imported late is
        yield made
        run(made.bridge.stop())
        run(made.desk.close())


def longest(run: Run, *rounds: Coroutine[Any, Any, Any]) -> float:  # noqa: F811 - the fixture
    found = []
    for one in rounds:
        gc.collect()
        stalls = Stalls()
        run(one)
        run(asyncio.sleep(0.2))  # the log shows what came
        found.append(stalls.stop())
    return min(found)


def test_calls_that_fail(window: Window, run: Run, figure: Figure) -> None:  # noqa: F811 - the fixture
    found = longest(run, *(window.call(CALLS) for _ in range(ROUNDS)))

    figure(f"longest stall, {CALLS} failing calls, seconds", found, AT_MOST, is_ratio=False)
    assert len(window.desk.entries) > ROUNDS * CALLS


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_answer(
    window: Window,
    run: Run,  # noqa: F811 - the fixture
    figure: Figure,
    flinks: Flinks,
    kind: str,
) -> None:
    flinks.answer = http(HOSTILE[kind])

    found = longest(run, *(window.call(1) for _ in range(ROUNDS)))

    figure(f"longest stall, {len(flinks.answer) / 1e6:.0f} MB of {kind}, seconds", found, AT_MOST, is_ratio=False)
    assert window.desk.session.findings


async def written(journal: Archive, rows: int) -> None:
    call = Call("Authorize", "POST", "https://x/v3/a/BankingServices/Authorize", (), {"a": 1})
    for number in range(rows):
        exchange = Exchange(call, AT, 0.1, Reply(200, (), "", {"RequestId": f"{number:030}"}, is_json=True))
        journal.add(AT, Kind.CALL, "POST Authorize", exchange=exchange)
        if number % BATCH == 0:
            await asyncio.sleep(0)


def test_rows_that_are_written(
    run: Run,  # noqa: F811 - the fixture
    loop: asyncio.AbstractEventLoop,  # noqa: F811 - the fixture
    qtbot: QtBot,
    tmp_path: Path,
    figure: Figure,
) -> None:
    file = JournalFile(tmp_path / "journal.sqlite3", "now", AT)
    window = Window(loop, tmp_path, Archive(file))
    qtbot.addWidget(window.log)
    run(written(window.journal, BATCH))

    found = longest(run, *(written(window.journal, ROWS) for _ in range(ROUNDS)))

    figure(f"longest stall, {ROWS:,} rows into the journal, seconds", found, AT_MOST, is_ratio=False)
    run(window.bridge.stop())
    run(window.desk.close())


async def at_rest(bridge: Bridge) -> None:
    """Until nothing goes on any more."""
    while going := list(bridge._tasks.values()):
        await asyncio.wait(going)
        await asyncio.sleep(0)


def test_history_that_is_opened(
    run: Run,  # noqa: F811 - the fixture
    loop: asyncio.AbstractEventLoop,  # noqa: F811 - the fixture
    qtbot: QtBot,
    tmp_path: Path,
    figure: Figure,
) -> None:
    """A hundred thousand rows in twenty sessions; the first of them is opened."""
    path = tmp_path / "past.sqlite3"
    many(path)
    history = History(Home.of_environment({"FLINKS_DESK_HOME": str(tmp_path)}), "now", lambda: AT)
    window = Window(loop, tmp_path, history.archive)
    past = PastSessions(path, "now")
    room = HistoryRoom(history, past, window.bridge)
    qtbot.addWidget(window.log)
    qtbot.addWidget(room)
    room.resize(1000, 600)

    async def opened() -> None:
        room.hide()
        room.show()
        await at_rest(window.bridge)
        sessions = await past.all()
        assert sessions
        room._pick(sessions[0])
        await at_rest(window.bridge)
        assert room.log._model.rowCount() == ROWS_OF_ONE

    found = longest(run, *(opened() for _ in range(ROUNDS)))

    figure("longest stall, history of 100,000 rows opened, seconds", found, 2 * AT_MOST, is_ratio=False)
    run(window.bridge.stop())
    run(window.desk.close())


def test_memory_after_a_thousand_exchanges(
    run: Run,  # noqa: F811 - the fixture
    loop: asyncio.AbstractEventLoop,  # noqa: F811 - the fixture
    qtbot: QtBot,
    tmp_path: Path,
    figure: Figure,
) -> None:
    """Against after ten: each is kept, in the journal and in the log, and little more than that."""
    refuses = httpx.MockTransport(lambda _: httpx.Response(500, stream=httpx.ByteStream(REFUSED)))
    window = Window(loop, tmp_path, wire=Wire(SystemClock(), transport=lambda: refuses))
    qtbot.addWidget(window.log)
    run(window.desk.choose(window.desk.session.profile))
    run(window.call(FEW))
    gc.collect()
    before = memory_of_tree(os.getpid())
    run(window.call(MORE - FEW))
    gc.collect()

    figure(f"memory after {MORE:,} exchanges, of after {FEW}", memory_of_tree(os.getpid()) / before, GROWN)
    assert len(window.desk.entries) >= MORE
    run(window.bridge.stop())
    run(window.desk.close())
