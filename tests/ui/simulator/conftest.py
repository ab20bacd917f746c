"""The Simulator room over a real desk and the real simulator: no socket, and no clock but ours."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import httpx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTabWidget, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from flinks_desk.core.profile import Profile
from flinks_desk.core.secret import Secret
from flinks_desk.core.simulator import Picture
from flinks_desk.services.archive import Archive
from flinks_desk.services.clock import AheadClock
from flinks_desk.services.desk import Desk
from flinks_desk.services.profiles import Profiles
from flinks_desk.services.simulator_control import SimulatorControl
from flinks_desk.services.vault import MemoryVault, PublishedVault
from flinks_desk.services.wire import Wire
from flinks_desk.simulator.app import create_app
from flinks_desk.simulator.clock import SimulatorClock
from flinks_desk.simulator.faults import FAULTS
from flinks_desk.simulator.policies import SWITCHES
from flinks_desk.simulator.world import World
from flinks_desk.ui.bridge import Bridge
from flinks_desk.ui.simulator.panel import SimulatorPanel
from flinks_desk.ui.simulator.trouble_page import TroublePage
from flinks_desk.ui.simulator.trouble_row import TroubleRow
from flinks_desk.ui.simulator.watch import SimulatorWatch
from tests.fixed_clock import FixedClock
from tests.ui.seek import the

Kind = TypeVar("Kind", bound=QWidget)
ALL_ROWS = len(FAULTS) + len(SWITCHES)


class StillClock(FixedClock):
    """Nobody's waiting moves it: who polls goes on polling until a person moves the simulator's clock."""

    @override
    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(0)


class Line(httpx.AsyncBaseTransport):
    """To the simulator's app; it can be cut."""

    def __init__(self, world: World) -> None:
        self.is_cut = False
        self._app = httpx.ASGITransport(create_app(world))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if self.is_cut:
            raise httpx.ConnectError("All connection attempts failed")
        return await self._app.handle_async_request(request)


@dataclass
class Room:
    """The room, the desk beside it, and the simulator behind it."""

    panel: SimulatorPanel
    watch: SimulatorWatch
    desk: Desk
    world: World
    line: Line
    real: FixedClock
    profile: Profile
    qtbot: QtBot
    run: Callable[[Coroutine[Any, Any, Any]], Any]
    loop: asyncio.AbstractEventLoop
    started_over: list[bool] = field(default_factory=list)

    def enter(self) -> "Room":
        """Until everything stands there."""
        self.panel.show()
        self.panel.activateWindow()
        self.until(self.panel.isActiveWindow)
        self.until(lambda: self.watch.picture() is not None and len(self.rows()) == ALL_ROWS)
        return self

    def the(self, kind: type[Kind], name: str) -> Kind:
        return the(self.panel, kind, name)

    def rows(self) -> dict[str, QWidget]:
        return dict(self.the(TroublePage, "simulator_troubles")._rows)

    def shown(self) -> list[str]:
        """The names of the rows that can be seen, from the top."""
        rows = [(name, row) for name, row in self.rows().items() if not row.isHidden()]
        order = {id(row): place for place, row in enumerate(self._laid_out())}
        return [name for name, row in sorted(rows, key=lambda pair: order[id(pair[1])])]

    def _laid_out(self) -> list[QWidget]:
        layout = self.the(TroublePage, "simulator_troubles")._list
        items = [layout.itemAt(place) for place in range(layout.count())]
        return [widget for item in items if item is not None and (widget := item.widget()) is not None]

    def trouble(self, name: str) -> TroubleRow:
        return self.the(TroubleRow, f"trouble_{name}")

    def toggle(self, name: str) -> None:
        """A click on the switch, and the simulator's answer."""
        before = self.watch.picture()
        self.press(self.trouble(name).switch)
        self.until(lambda: self.watch.picture() is not before)

    def toggle_at(self, name: str) -> None:
        """The same where another part of the room is looked at."""
        before = self.watch.picture()
        self.watch.order(name, {})
        self.until(lambda: self.watch.picture() is not before)

    def fetch(self) -> "asyncio.Task[None]":
        """Accounts are fetched meanwhile; waiting between two polls takes no time."""
        return self.loop.create_task(self.desk.fetch_accounts())

    def call_outside(self, endpoint: str, headers: dict[str, str], body: dict[str, str]) -> None:
        """Somebody else's program calls the simulator."""
        address = f"{self.profile.api}/v3/{self.profile.customer_id}/BankingServices/{endpoint}"
        client = httpx.AsyncClient(transport=httpx.ASGITransport(create_app(self.world)))
        self.run(client.post(address, json=body, headers=headers))

    def type(self, field: QLineEdit, text: str) -> None:
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)

    def press(self, widget: QWidget) -> None:
        """On the left, where a box is; a button takes it anywhere."""
        place = widget.rect().center()
        if not isinstance(widget, QPushButton):
            place.setX(min(place.x(), 12))
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)

    def click(self, name: str) -> None:
        self.press(self.the(QPushButton, name))

    def open_tab(self, place: int) -> None:
        bar = self.the(QTabWidget, "simulator_tabs").tabBar()
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(place).center())
        QApplication.processEvents()  # what was hidden until now is laid out

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=10_000)

    def picture(self) -> Picture:
        picture = self.watch.picture()
        assert picture is not None
        return picture

    def reads(self) -> str:
        """All words that can be seen."""
        kinds: list[type[QLabel | QPushButton]] = [QLabel, QPushButton]
        return "\n".join(one.text() for kind in kinds for one in self.panel.findChildren(kind) if one.isVisible())


@pytest.fixture
def room(
    run: Callable[[Coroutine[Any, Any, Any]], Any], loop: asyncio.AbstractEventLoop, qtbot: QtBot, tmp_path: Path
) -> Iterator[Room]:
    """A desk that has chosen the simulator; the room is not shown yet."""
    real = StillClock()
    world = World(clock=SimulatorClock(real.now))
    keys = world.credentials
    profile = Profile.of_simulator("http://127.0.0.1:8014", "http://localhost:8014", keys.customer_id)
    vault = PublishedVault(MemoryVault())
    vault.publish(profile, Secret(keys.secret_key), Secret(keys.x_api_key))
    clock, line = AheadClock(real), Line(world)
    wire = Wire(clock, transport=lambda: line)
    desk = Desk(
        wire=wire,
        vault=vault,
        clock=clock,
        profiles=Profiles(tmp_path / "profiles"),
        journal=Archive(),
        salt=b"salt",
        profile=Profile.of_simulator("", "", ""),
    )
    bridge = Bridge(desk, loop)
    watch = SimulatorWatch(SimulatorControl(wire, clock), bridge)
    started_over: list[bool] = []
    panel = SimulatorPanel(watch, clock.now, lambda: started_over.append(True))
    qtbot.addWidget(panel)
    panel.resize(800, 480)
    crashes: list[object] = []
    bridge.crashed.connect(crashes.append)
    yield Room(panel, watch, desk, world, line, real, profile, qtbot, run, loop, started_over)
    panel.hide()
    run(bridge.stop())
    run(desk.close())
    assert crashes == []


@pytest.fixture
def entered(room: Room) -> Room:
    """Somebody stands in the room, and everything has come."""
    room.run(room.desk.choose(room.profile))
    return room.enter()
