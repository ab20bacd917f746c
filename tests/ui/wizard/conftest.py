"""One page of the wizard over a real desk and the real simulator: no socket, and no clock but ours."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import httpx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from flinks_desk.core.journey import Step
from flinks_desk.core.profile import Profile
from flinks_desk.core.secret import Secret
from flinks_desk.services.archive import Archive
from flinks_desk.services.desk import Desk
from flinks_desk.services.doorstep import Doorstep
from flinks_desk.services.presets import Presets
from flinks_desk.services.profiles import Profiles
from flinks_desk.services.vault import MemoryVault, PublishedVault
from flinks_desk.services.wire import Wire
from flinks_desk.simulator.app import create_app
from flinks_desk.simulator.clock import SimulatorClock
from flinks_desk.simulator.world import SignIn, World
from flinks_desk.ui.bridge import Bridge
from flinks_desk.ui.widgets.page import Page
from flinks_desk.ui.wizard.tools import Tools
from tests.fixed_clock import FixedClock

P = TypeVar("P", bound=Page)


class PatientClock(FixedClock):
    """A fixed clock on which somebody may have to wait for ever."""

    is_held = False

    @override
    async def sleep(self, seconds: float) -> None:
        if self.is_held:
            await asyncio.Event().wait()
        await super().sleep(seconds)


@dataclass
class Bench:
    """Everything that a test of a page touches."""

    tools: Tools
    world: World
    clock: PatientClock
    profile: Profile
    qtbot: QtBot
    run: Callable[[Coroutine[Any, Any, Any]], Any]
    crashes: list[object] = field(default_factory=list)
    went: list[Step] = field(default_factory=list)

    @property
    def desk(self) -> Desk:
        return self.tools.desk

    def show(self, kind: Callable[[Tools], P]) -> P:
        """The page on a screen of the smallest size, redrawn with each session."""
        page = kind(self.tools)
        self.qtbot.addWidget(page)
        page.resize(800, 460)
        page.go.connect(self.went.append)  # type: ignore[attr-defined] # every page of a step has it
        self.tools.bridge.session_changed.connect(page.show_session)  # type: ignore[attr-defined] # see above
        page.show_session(self.desk.session)  # type: ignore[attr-defined] # see above
        page.show()
        page.activateWindow()
        self.until(page.isActiveWindow)
        return page

    def click(self, button: QWidget) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=10_000)

    def idle(self) -> None:
        """Until nothing that a page started goes on."""
        self.until(lambda: not any(self.tools.bridge.busy(step.value) for step in Step))

    def state(self, part: str) -> type:
        """In which state a part of the session is."""
        return type(getattr(self.desk.session, part))

    def login(self, username: str = "greatday_nomfa") -> str:
        """Connects a test user the short way."""
        token = self.world.mint(by="test")
        sign_in = SignIn("FlinksCapital", username, "Everyday")
        return str(self.world.open_session(sign_in, by="test", token=token).session.login_id)  # type: ignore[union-attr]

    def fault(self, name: str, **parameters: str) -> None:
        self.world.switches.order(name, **parameters)


@pytest.fixture
def bench(
    run: Callable[[Coroutine[Any, Any, Any]], Any], loop: asyncio.AbstractEventLoop, qtbot: QtBot, tmp_path: Path
) -> Iterator[Bench]:
    """A desk that has chosen the simulator; its published keys are in use."""
    clock = PatientClock()
    world = World(clock=SimulatorClock(clock.now))
    keys = world.credentials
    profile = Profile.of_simulator("http://127.0.0.1:8014", "http://localhost:8014", keys.customer_id)
    vault = PublishedVault(MemoryVault())
    vault.publish(profile, Secret(keys.secret_key), Secret(keys.x_api_key), Secret(keys.hmac_secret))
    desk = Desk(
        wire=Wire(clock, transport=lambda: httpx.ASGITransport(create_app(world))),
        vault=vault,
        clock=clock,
        profiles=Profiles(tmp_path / "profiles"),
        journal=Archive(),
        salt=b"salt",
        profile=profile,
    )
    bridge = Bridge(desk, loop)

    async def start_simulator() -> Profile:
        return profile

    tools = Tools(desk, bridge, start_simulator, Doorstep(), Presets(tmp_path / "presets"), clock.now, lambda: None)
    made = Bench(tools, world, clock, profile, qtbot, run)
    bridge.crashed.connect(made.crashes.append)
    run(desk.choose(profile))
    yield made
    run(bridge.stop())
    run(desk.close())
    made.tools.doorstep.stop()
    assert made.crashes == []


def words_of(page: QWidget) -> str:
    """Everything that a person can read on it now."""
    QApplication.processEvents()
    labels = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    return "\n".join([*labels, *(button.text() for button in page.findChildren(QPushButton) if button.isVisible())])


def every_text_of(root: QWidget) -> str:
    """Every text that is in it, seen or not: for the test that a secret is nowhere."""
    texts: list[str] = []
    for widget in [root, *root.findChildren(QWidget)]:
        texts += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle()]
        texts += [str(widget.property(name) or "") for name in ("text", "plainText", "placeholderText")]
        if isinstance(widget, QLineEdit) and widget.echoMode() is not QLineEdit.EchoMode.Normal:
            assert widget.text() == ""
    return "\n".join(texts)
