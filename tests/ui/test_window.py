"""The window as a whole, furnished with plain parts: what they tell each other, and the keys that work anywhere."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from flinks_desk.core.countdown import Phase, Remaining
from flinks_desk.core.diagnosis.finding import Finding, Severity
from flinks_desk.core.journey import Step
from flinks_desk.core.mishap import Mishap
from flinks_desk.core.profile import TOOLBOX
from flinks_desk.core.session import KeyMissing, KeyStored, Session
from flinks_desk.core.text import text
from flinks_desk.ui.frame import Frame
from flinks_desk.ui.rooms import Room
from flinks_desk.ui.window import Parts, Window
from tests.ui.seek import the

KEYED = Session(TOOLBOX, secret_key=KeyStored("published"), x_api_key=KeyStored("published"))
CTRL = Qt.KeyboardModifier.ControlModifier
USED = Finding("token-reused", Severity.ERROR, text("The token was used."), text("Make a new one."))


class PlainPage(QWidget):
    """A page that counts what it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.sessions: list[Session] = []
        self.ticks = 0
        self.begun = 0

    def show_session(self, session: Session) -> None:
        self.sessions.append(session)

    def tick(self) -> None:
        self.ticks += 1

    def start_here(self) -> None:
        self.begun += 1

    def beside(self) -> QWidget | None:
        return None


@dataclass
class Scene:
    """A furnished window, and what it asked for."""

    frame: Frame
    window: Window
    pages: dict[Step, PlainPage]
    asked: list[str] = field(default_factory=list)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = CTRL) -> None:
        QTest.keyClick(self.frame, key, modifiers)


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    frame = Frame(TOOLBOX, lambda: (TOOLBOX,))
    qtbot.addWidget(frame, before_close_func=lambda window: window.let_go())
    pages: dict[Step, PlainPage] = {}
    asked: list[str] = []

    def ask(what: str) -> Callable[[], None]:
        return lambda: asked.append(what)

    def make(step: Step) -> PlainPage:
        pages[step] = PlainPage()
        return pages[step]

    parts = Parts(
        make_page=make,
        rooms=(Room("other", "search", lambda: "Other room", "Ctrl+D", lambda: QLabel("other")),),
        log=QLabel("log"),
        focus_log_filter=ask("filter"),
        tick=ask("tick"),
        remaining=lambda: Remaining(1661, Phase.CALM),
        new_token=ask("new token"),
    )
    frame.show()
    qtbot.waitUntil(frame.isVisible)
    frame.activateWindow()
    return Scene(frame, Window(frame, KEYED, parts), pages, asked)


def test_it_opens_on_the_first_step(scene: Scene, qtbot: QtBot) -> None:
    """Work begins there, and the side says so; with the keys in place, Enter leads on."""
    assert scene.window.walk.step() is Step.SECRET_KEY
    assert scene.frame.steps.current() is Step.SECRET_KEY
    qtbot.waitUntil(the(scene.frame, QPushButton, "next").hasFocus)


@pytest.mark.parametrize(("key", "step"), [(Qt.Key(49 + place), step) for place, step in enumerate(Step)])
def test_each_step_has_a_key(scene: Scene, key: Qt.Key, step: Step) -> None:
    """Ctrl and the step's number lead there, and the title follows."""
    scene.press(key)

    assert scene.window.walk.step() is step
    assert scene.frame.steps.current() is step
    assert scene.frame.windowTitle().endswith("Flinks Desk")


def test_a_new_token_is_one_key_away(scene: Scene) -> None:
    """Ctrl+N asks for it and shows its page."""
    scene.press(Qt.Key.Key_N)

    assert "new token" in scene.asked
    assert scene.window.walk.step() is Step.TOKEN


def test_without_a_key_no_token_is_asked_for(scene: Scene) -> None:
    """Ctrl+N does nothing where nothing can be asked."""
    scene.window.show_session(replace(KEYED, secret_key=KeyMissing()))

    scene.press(Qt.Key.Key_N)

    assert "new token" not in scene.asked


def test_a_click_on_a_step_leads_there(scene: Scene) -> None:
    """The side and the page go together."""
    QTest.mouseClick(the(scene.frame, QWidget, "step_4"), Qt.MouseButton.LeftButton)

    assert scene.window.walk.step() is Step.AUTHORIZE


def test_a_room_takes_the_place_of_the_steps_and_gives_it_back(scene: Scene) -> None:
    """No step is marked while the person is elsewhere; a step leads back."""
    QTest.mouseClick(the(scene.frame, QPushButton, "room_other"), Qt.MouseButton.LeftButton)
    in_room = (scene.frame.steps.current(), scene.frame.windowTitle())

    scene.press(Qt.Key.Key_2)

    assert in_room == (None, "Other room – Flinks Desk")
    assert scene.frame.steps.current() is Step.TOKEN
    assert not the(scene.frame, QPushButton, "room_other").isChecked()


def test_each_session_reaches_bar_side_page_and_voice(scene: Scene) -> None:
    """One telling redraws everything."""
    said: list[str] = []
    scene.window.announcer.announced.connect(said.append)
    later = replace(KEYED, findings=(USED,), secret_key=KeyMissing())

    scene.window.show_session(later)

    assert scene.pages[Step.SECRET_KEY].sessions[-1] is later
    assert [row.enabled for row in scene.frame.steps.rows()] == [True, *[False] * 5]
    assert said == ["The token was used. Make a new one."]


def test_nothing_ticks_while_nobody_looks(scene: Scene) -> None:
    """A hidden window has no timer; a window that is shown again looks at the clock at once."""
    before = scene.window.ticker.is_running()
    scene.frame.hide()
    hidden = scene.window.ticker.is_running()
    ticks = scene.pages[Step.SECRET_KEY].ticks
    scene.frame.show()

    assert (before, hidden, scene.window.ticker.is_running()) == (True, False, True)
    assert scene.pages[Step.SECRET_KEY].ticks > ticks


def test_the_magnifier_and_the_countdown_lead_where_they_say(scene: Scene) -> None:
    """The bar's wishes are met."""
    scene.frame.bar.search_wanted.emit()
    scene.frame.bar.token_wanted.emit()

    assert "filter" in scene.asked
    assert scene.window.walk.step() is Step.TOKEN


def test_how_the_last_run_ended_is_said_and_can_be_copied(scene: Scene) -> None:
    """Only if it ended by itself."""
    scene.window.tell_crash(Mishap("Segmentation fault", ("Segmentation fault", "  walk.py:12 go")))

    banner = scene.window.walk.banner
    assert "Segmentation fault" in banner.words()
    the(banner, QPushButton, "banner_action").click()
    assert "  walk.py:12 go" in QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()


def test_a_mistake_of_ours_is_said_and_the_work_goes_on(scene: Scene) -> None:
    """The banner names its kind, and no value; what may be passed on can be copied."""
    scene.window.tell_failure(Mishap("LookupError", ("builtins.LookupError", "  walk.py:12 go")))

    banner = scene.window.walk.banner
    assert "LookupError" in banner.words()
    assert not banner.isHidden()
    the(banner, QPushButton, "banner_action").click()
    copied = QGuiApplication.clipboard().text().splitlines()
    QGuiApplication.clipboard().clear()
    assert copied[1:] == ["builtins.LookupError", "  walk.py:12 go"]
