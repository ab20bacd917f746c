"""The whole program, started once for all places, with a session that has been through the wizard."""

import asyncio
import contextlib
import importlib
import io
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from flinks_desk.app import Front, Wishes
from flinks_desk.core.authorize import ByLogin
from flinks_desk.core.text import ENGLISH
from flinks_desk.services.home import Home
from flinks_desk.simulator.world import SignIn
from flinks_desk.ui import language, style
from tests.accessibility.places import Visit

SCRIPTS = Path(__file__).parents[2] / "packaging"
PATIENCE = 20.0
SMALLEST = (1024, 640)


@pytest.fixture(scope="module")
def fresh(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Front]:
    """Started with the built-in simulator, in French, whose words are the longest, in the smallest window."""
    hooks = sys.excepthook, sys.unraisablehook
    home = {"FLINKS_DESK_HOME": str(tmp_path_factory.mktemp("home")), "FLINKS_DESK_KEYRING": "memory"}
    with contextlib.redirect_stderr(io.StringIO()):
        made = Front(qapp, Home.of_environment(home), Wishes(simulator=True, language="fr"), home)
    style.apply(qapp, style.Scheme.LIGHT)
    made.open()
    made.frame.resize(*SMALLEST)
    _until(lambda: made.program is not None and bool(made.program.desk.session.profile.api))
    program = made.program
    assert program
    _until(lambda: not program.bridge.busy("secret-key"))
    yield made
    program.loop.stop = lambda: None  # Qt's own loop is the test runner's
    made._leave()
    _until(lambda: not made.frame.isVisible())
    program.loop._QEventLoop__is_running = False  # as qasync does when it stops
    asyncio.events._set_running_loop(None)
    made.end()
    asyncio.set_event_loop(None)
    made.frame.deleteLater()
    QCoreApplication.sendPostedEvents(made.frame, QEvent.Type.DeferredDelete)  # before another language is spoken
    language.speak(qapp, "en", lambda _: ENGLISH)
    sys.excepthook, sys.unraisablehook = hooks


@pytest.fixture(scope="module")
def front(fresh: Front) -> Front:
    """A token, a session and account data are there."""
    assert fresh.program
    work = fresh.program.loop.create_task(_through_the_wizard(fresh))
    _until(work.done)
    work.result()
    return fresh


async def _through_the_wizard(front: Front) -> None:
    program = front.program
    assert program
    desk, server = program.desk, program._simulator._server
    assert server
    world = server.world
    world.switches.order("details-immediate")
    opened = world.open_session(
        SignIn("FlinksCapital", "greatday_nomfa", "Everyday"), by="test", token=world.mint(by="test")
    )
    await desk.make_token()
    await desk.authorize(ByLogin(str(opened.session.login_id)))  # type: ignore[union-attr]
    await desk.fetch_accounts()
    await desk.make_token()


def _until(holds: Callable[[], bool]) -> None:
    """A fixture of a module has no robot of its own that waits."""
    limit = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < limit, "The window did not come so far."
        QTest.qWait(10)  # a loop of its own, in which timers and sockets are heard


@pytest.fixture
def visit(front: Front, qtbot: QtBot) -> Iterator[Visit]:
    """At the window, and back at it without a dialog."""
    yield Visit(front, qtbot)
    while (dialog := QApplication.activeModalWidget()) is not None:
        dialog.close()
        QApplication.processEvents()
    if (preview := front.frame.findChild(QWidget, "preview_own_window")) and preview.isVisible():
        preview.close()  # which brings the preview back
    if details := front.frame.findChild(QAbstractButton, "log_details_close"):
        details.click()
        qtbot.waitUntil(lambda: not front.frame._lent)
    if front._presentation:
        front._presentation.leave()


@pytest.fixture
def cut_words(monkeypatch: pytest.MonkeyPatch) -> Callable[[QWidget], list[str]]:
    """The contact sheet's own measure; the scripts of `packaging/` are no package."""
    monkeypatch.syspath_prepend(str(SCRIPTS))
    return importlib.import_module("fit").cut_words  # type: ignore[no-any-return]
