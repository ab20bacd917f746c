"""The whole window with its web view: secrets of every role on every page and room, and nothing of them outside.

What is searched: every text that a screen reader or a tool tip would say, titles, the clipboard, all files of a fresh
machine, the command lines and environments of the processes that the web engine starts, and what is said on stderr.
"""

import asyncio
import io
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, qInstallMessageHandler
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from flinks_desk.app import Front, Wishes
from flinks_desk.core import authorize, token
from flinks_desk.core.data_requests import DataKind
from flinks_desk.core.journey import Step
from flinks_desk.core.known import Role
from flinks_desk.core.profile import Environment, Profile
from flinks_desk.core.secret import Secret
from flinks_desk.program import Program
from flinks_desk.services.home import Home
from flinks_desk.services.vault import withdrawn
from flinks_desk.simulator.server import SimulatorServer
from tests.canary.birds import Birds, Found, search
from tests.canary.scene import CUSTOMER, CanaryWorld
from tests.ui.seek import the

pytestmark = [
    pytest.mark.webengine,
    pytest.mark.qt_log_ignore(
        "Vulkan", "QRhi", "RHI", "GBM", "Sandboxing disabled", "propagateSizeHints", "GPUInfo", extend=True
    ),
]

PATIENCE = 20_000
ROOMS = ("diagnose", "oauth", "webhooks", "scenarios", "history")
COPIES = {"copy_code", "copy_value", "copy_address", "ways_copy", "diagnose_copy_correction", "diagnose_copy_reply"}
TEXTS = ("text", "plainText", "placeholderText", "windowTitle", "title", "accessibleName", "accessibleDescription")


@dataclass
class Outing:
    """A window at work, and where it may have left something."""

    front: Front
    program: Program
    birds: Birds
    folder: Path
    qtbot: QtBot
    complaints: io.StringIO

    def run(self, name: str, work: object) -> None:
        self.program.bridge.spawn(name, work)  # type: ignore[arg-type] # a coroutine of the desk
        self.qtbot.waitUntil(lambda: not self.program.bridge.busy(name), timeout=PATIENCE)

    def places(self) -> Iterator[tuple[str, bytes]]:
        yield from ((f"screen {name}", words.encode()) for name, words in self.seen())
        yield "clipboard", QGuiApplication.clipboard().text().encode()
        yield "stderr", self.complaints.getvalue().encode()
        yield from ((str(path), path.read_bytes()) for path in self.folder.rglob("*") if path.is_file())
        for process in children(os.getpid()):
            for what in ("cmdline", "environ"):
                yield f"{what} of a child", (process / what).read_bytes()

    def seen(self) -> Iterator[tuple[str, str]]:
        for widget in QApplication.allWidgets():
            yield widget.objectName(), "\n".join(_texts(widget))


def _texts(widget: QWidget) -> Iterator[str]:
    yield widget.toolTip()
    is_dotted = isinstance(widget, QLineEdit) and widget.echoMode() is not QLineEdit.EchoMode.Normal
    for name in TEXTS:
        if not (is_dotted and name == "text"):
            yield str(widget.property(name) or "")


def children(parent: int) -> list[Path]:
    """The processes that this one has started, and those that they have; empty where the system does not tell."""
    found = []
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = status.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == parent and fields[0] != "Z":
            found += [status.parent, *children(int(status.parent.name))]
    return found


@pytest.fixture
def outing(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Outing]:
    """A fresh machine whose keys stand in variables, and a Flinks that takes them."""
    birds, complaints = Birds(), io.StringIO()
    for hook in ("excepthook", "unraisablehook"):
        monkeypatch.setattr(sys, hook, getattr(sys, hook))
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(sys, "stderr", complaints)
    folders = {"FLINKS_DESK_HOME": "home", "TMPDIR": "tmp", "XDG_CACHE_HOME": "cache", "XDG_DATA_HOME": "data"}
    for name, folder in {**folders, "XDG_CONFIG_HOME": "config"}.items():
        (tmp_path / folder).mkdir()
        monkeypatch.setenv(name, str(tmp_path / folder))
    monkeypatch.setenv("FLINKS_DESK_KEYRING", "memory")
    monkeypatch.setenv("FLINKS_DESK_SECRET_KEY", birds.secret_key)
    monkeypatch.setenv("FLINKS_DESK_X_API_KEY", birds.x_api_key)
    world = CanaryWorld(birds)
    world.switches.order("details-immediate")  # nobody has to wait for the data
    with SimulatorServer(world) as server:
        environment = withdrawn(os.environ)
        home = Home.of_environment(environment)
        front = Front(qapp, home, Wishes(simulator=True, language="en"), environment)
        front.open()
        qtbot.waitUntil(lambda: front.program is not None, timeout=PATIENCE)
        program = front.program
        assert program
        qtbot.waitUntil(lambda: bool(program.desk.session.profile.api), timeout=PATIENCE)
        made = Outing(front, program, birds, tmp_path, qtbot, complaints)
        place = Profile("acme", Environment.SANDBOX, "acme", CUSTOMER, server.api, server.connect)
        made.run("secret-key", program.desk.choose(place))
        yield made
        monkeypatch.setattr(program.loop, "stop", lambda: None)
        front._leave()
        qtbot.waitUntil(lambda: not front.frame.isVisible(), timeout=PATIENCE)
    program.loop._QEventLoop__is_running = False
    asyncio.events._set_running_loop(None)
    front.end()
    asyncio.set_event_loop(None)
    front.frame.deleteLater()
    qInstallMessageHandler(None)


def walk(outing: Outing) -> list[Found]:
    """Through the steps as a person goes, with the widget in its frame, then through the rooms."""
    desk, birds, window = outing.program.desk, outing.birds, outing.program.window
    outing.run("secret-key", desk.keep(Role.HMAC_SECRET, Secret(birds.hmac_secret), remember=True))
    window.go(Step.TOKEN)
    outing.run("token", desk.make_token())
    caught(outing)
    window.go(Step.CONNECT)
    QTest.mouseClick(the(window.walk.page(), QPushButton, "open_widget"), Qt.MouseButton.LeftButton)
    outing.qtbot.waitUntil(lambda: bool(desk.session.preview.events), timeout=PATIENCE)
    found = search_now(outing) + copies(outing)
    outing.run("token", desk.make_token())
    caught(outing)
    window.go(Step.AUTHORIZE)
    own = authorize.ByCredentials("FlinksCapital", birds.username, Secret(birds.password))
    outing.run("authorize", desk.authorize(own))
    asked = desk.session.authorize
    assert isinstance(asked, authorize.Challenged)
    outing.run("authorize", desk.answer({one.prompt: (Secret(birds.answer),) for one in asked.challenges}))
    window.go(Step.ACCOUNTS)
    outing.run("accounts", desk.fetch(DataKind.DETAIL))
    window.go(Step.SUMMARY)
    found += copies(outing) + copies_of_the_log(outing)
    for key in ROOMS:
        window.rooms.go(next(room for room in window._parts.rooms if room.key == key))
    return found


def copies(outing: Outing) -> list[Found]:
    """All on the page that copies by one click; the address with its token asks first, and is not here."""
    found = []
    for button in outing.program.window._frame.findChildren(QAbstractButton):
        if button.objectName() in COPIES and button.isVisible() and button.isEnabled():
            button.click()
            found += copied(outing, button.objectName())
    return found


def copies_of_the_log(outing: Outing) -> list[Found]:
    """One row of the log of each kind, in each form in which it can be copied."""
    found = []
    menu = outing.program.window._frame.findChild(QMenu, "log_copy_menu")
    assert isinstance(menu, QMenu)
    one_of_each = {entry.title: entry for entry in outing.program.desk.entries}
    for entry in one_of_each.values():
        outing.program.log.show_entry(entry.number)
        for action in _actions(menu):
            action.trigger()
            found += copied(outing, f"{action.text()} of {entry.title}")
    return found


def _actions(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _actions(inner)
        elif not action.isSeparator():
            yield action


def copied(outing: Outing, what: str) -> list[Found]:
    words = QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()
    assert words, what
    return search([(what, words.encode())], outing.birds.all())


def caught(outing: Outing) -> None:
    state = outing.program.desk.session.token
    assert isinstance(state, token.Live)
    outing.birds.more[f"token {state.value.reveal()[:4]}"] = state.value.reveal()


def search_now(outing: Outing) -> list[Found]:
    return search(outing.places(), outing.birds.all())


PLANTS: dict[str, Callable[[Outing, str], object]] = {
    "title": lambda outing, bird: outing.program.window._frame.setWindowTitle(bird),
    "screen reader": lambda outing, bird: outing.program.window._frame.setAccessibleDescription(bird),
    "tool tip": lambda outing, bird: outing.program.window.walk.setToolTip(bird),
    "clipboard": lambda _, bird: QGuiApplication.clipboard().setText(bird),
    "stderr": lambda outing, bird: outing.complaints.write(bird),
    "a cache": lambda outing, bird: (outing.folder / "cache" / "x").write_bytes(bird.encode()),
}


def prove(outing: Outing) -> None:
    """A leak that is planted is found in each place, and so is a process that inherits a key."""
    for place, plant in PLANTS.items():
        bird = Birds()
        plant(outing, bird.oauth_state)
        assert search(outing.places(), {"x": bird.oauth_state}), place
    QGuiApplication.clipboard().clear()
    outing.complaints.truncate(0)
    if sys.platform == "linux":
        secret = Birds().oauth_state
        with subprocess.Popen([sys.executable, "-c", "input()"], env={"KEY": secret}, stdin=subprocess.PIPE) as child:
            found = search(outing.places(), {"x": secret})
            child.communicate(b"\n")
        assert [one.place for one in found] == ["environ of a child"]


def test_a_whole_window_leaves_nothing(outing: Outing) -> None:
    """Also while the widget is open: its processes have neither token nor key in their arguments or variables."""
    found = walk(outing)

    assert found + search_now(outing) == []
    assert sys.platform != "linux" or children(os.getpid())
    prove(outing)


@pytest.mark.soak
def test_a_presentation_shows_nothing_either(outing: Outing) -> None:
    """Every page once more, before an audience."""
    walk(outing)
    presentation = outing.front.present()
    assert presentation

    found = []
    for step in Step:
        presentation.window.go(step)
        found += search_now(outing)
    presentation.leave()

    assert found == []
