"""The bridge: named work, held and reported, and a desk's news as signals."""

import asyncio
import gc
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot

from flinks_desk.core.journal import Entry
from flinks_desk.core.profile import TOOLBOX
from flinks_desk.core.session import Session
from flinks_desk.ui.bridge import Bridge


@dataclass
class Teller:
    """Tells its listeners what a test wants told."""

    sessions: list[Callable[[Session], None]] = field(default_factory=list)
    entries: list[Callable[[Entry], None]] = field(default_factory=list)

    def on_session(self, listener: Callable[[Session], None]) -> None:
        self.sessions.append(listener)

    def on_entry(self, listener: Callable[[Entry], None]) -> None:
        self.entries.append(listener)


def bridge_on(runner: asyncio.Runner, teller: Teller | None = None) -> Bridge:
    return Bridge(teller or Teller(), runner.get_loop())


async def quiet(bridge: Bridge, name: str) -> None:
    """Until no work of that name goes on."""
    ended = asyncio.Event()

    def look() -> None:
        if not bridge.busy(name):
            ended.set()

    bridge.busy_changed.connect(look)
    look()
    await ended.wait()


async def failing() -> None:
    raise ValueError("our mistake")


def test_sessions_are_told_as_they_are(qtbot: QtBot) -> None:
    """The very session arrives, not a copy of it."""
    teller, session = Teller(), Session(TOOLBOX)
    with asyncio.Runner() as runner:
        bridge = bridge_on(runner, teller)
        with qtbot.waitSignal(bridge.session_changed) as told:
            teller.sessions[0](session)

    assert told.args is not None
    assert told.args[0] is session


def test_work_is_held_until_it_ends() -> None:
    """A task that nobody else holds survives the garbage collector."""
    done: list[str] = []

    async def work() -> None:
        waiting = asyncio.Event()
        asyncio.get_running_loop().call_later(0.01, waiting.set)
        await waiting.wait()
        done.append("done")

    async def scene() -> None:
        bridge.spawn("work", work())
        gc.collect()
        await quiet(bridge, "work")

    with asyncio.Runner() as runner:
        bridge = bridge_on(runner)
        runner.run(scene())

    assert done == ["done"]


def test_a_second_piece_of_the_same_work_is_turned_away() -> None:
    """A double click sends nothing twice."""
    begun: list[str] = []

    async def work() -> None:
        begun.append("begun")
        await asyncio.sleep(0)

    async def scene() -> bool:
        bridge.spawn("make token", work())
        refused = bridge.spawn("make token", work()) is None
        await quiet(bridge, "make token")
        return refused

    with asyncio.Runner() as runner:
        bridge = bridge_on(runner)
        refused = runner.run(scene())

    assert refused
    assert begun == ["begun"]


def test_work_that_has_ended_turns_nothing_away() -> None:
    """Also in the moment before its end is told: what is asked for then is done, and is busy until it ends."""
    done: list[str] = []
    seen: list[bool] = []

    async def work(number: str) -> None:
        done.append(number)

    def again() -> None:
        bridge.spawn("look", work("second"))
        bridge.busy_changed.connect(lambda: seen.append(bridge.busy("look")))

    async def first() -> None:
        await work("first")
        asyncio.get_running_loop().call_soon(again)

    async def scene() -> None:
        bridge.spawn("look", first())
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        await quiet(bridge, "look")

    with asyncio.Runner() as runner:
        bridge = bridge_on(runner)
        runner.run(scene())

    assert done == ["first", "second"]
    assert seen == [True, False]


def test_a_failure_is_told_once() -> None:
    """An exception of ours reaches whoever reports it, and the work is no longer busy."""
    told: list[BaseException] = []

    async def scene() -> None:
        bridge.crashed.connect(told.append)
        bridge.spawn("work", failing())
        await quiet(bridge, "work")

    with asyncio.Runner() as runner:
        bridge = bridge_on(runner)
        runner.run(scene())

    assert [type(failure) for failure in told] == [ValueError]


def test_cancelled_work_is_no_failure() -> None:
    """Cancel ends the work silently; cancelling what is not there does nothing."""
    told: list[BaseException] = []

    async def scene() -> None:
        bridge.crashed.connect(told.append)
        bridge.spawn("work", asyncio.sleep(60))
        bridge.cancel("other work")
        bridge.cancel("work")
        await quiet(bridge, "work")

    with asyncio.Runner() as runner:
        bridge = bridge_on(runner)
        runner.run(scene())

    assert told == []


@pytest.mark.parametrize("going", [0, 3])
def test_stop_ends_everything_but_the_one_who_asks(going: int) -> None:
    """Leaving is work too: it stops all other work and goes on."""
    ended: list[str] = []

    async def leave() -> None:
        await bridge.stop()
        ended.append("left")

    async def scene() -> None:
        for number in range(going):
            bridge.spawn(f"work {number}", asyncio.sleep(60))
        bridge.spawn("leaving", leave())
        await quiet(bridge, "leaving")

    with asyncio.Runner() as runner:
        bridge = bridge_on(runner)
        runner.run(scene())

    assert ended == ["left"]
    assert not any(bridge.busy(f"work {number}") for number in range(going))


def test_work_that_begins_and_ends_is_told() -> None:
    """Whoever shows that something goes on hears of both ends."""
    seen: list[bool] = []

    async def scene() -> None:
        bridge.busy_changed.connect(lambda: seen.append(bridge.busy("work")))
        bridge.spawn("work", asyncio.sleep(0))
        await quiet(bridge, "work")

    with asyncio.Runner() as runner:
        bridge = bridge_on(runner)
        runner.run(scene())

    assert seen == [True, False]
