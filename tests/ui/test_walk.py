"""The walk: one page at a time, Back and Next, Enter and Escape, over the journey's rules."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from flinks_desk.core.clock_skew import Skew
from flinks_desk.core.diagnosis.finding import Finding, Severity
from flinks_desk.core.journey import Step
from flinks_desk.core.profile import TOOLBOX
from flinks_desk.core.session import KeyMissing, KeyStored, Preview, Session
from flinks_desk.core.text import text
from flinks_desk.ui.walk import Walk
from flinks_desk.ui.widgets.busy_strip import BusyStrip
from flinks_desk.ui.widgets.buttons import primary_button, set_kind
from flinks_desk.ui.widgets.sign import Sign
from tests.ui.seek import the

KEYED = Session(TOOLBOX, secret_key=KeyStored("published"), x_api_key=KeyStored("published"))


class OwnPage(QWidget):
    """A page with one primary button and something that may take long."""

    def __init__(self, step: Step) -> None:
        super().__init__()
        self.sessions: list[Session] = []
        self.pressed: list[str] = []
        self.begun = 0
        self.takes_away: list[QWidget] = []
        self.calms = False
        self.neighbour: QWidget | None = None
        self.ticks = 0
        self.left_over = ""
        self.work = primary_button("Work", name=f"work_{step.value}")
        self.work.clicked.connect(lambda: self.pressed.append("work"))
        self.busy = BusyStrip()
        self.busy.cancelled.connect(lambda: self.pressed.append("cancel"))
        layout = QVBoxLayout(self)
        layout.addWidget(self.work)
        layout.addWidget(self.busy)

    def show_session(self, session: Session) -> None:
        self.sessions.append(session)
        for widget in self.takes_away:
            widget.hide()
        if self.calms:
            set_kind(self.work, "quiet")

    def tick(self) -> None:
        self.ticks += 1

    def start_here(self) -> None:
        self.begun += 1

    def beside(self) -> QWidget | None:
        return self.neighbour

    def unfinished(self) -> str:
        return self.left_over


@dataclass
class Scene:
    """A walk and the pages that it asked for."""

    walk: Walk
    pages: dict[Step, OwnPage] = field(default_factory=dict)

    @property
    def back(self) -> QPushButton:
        return the(self.walk, QPushButton, "back")

    @property
    def next(self) -> QPushButton:
        return the(self.walk, QPushButton, "next")


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    pages: dict[Step, OwnPage] = {}

    def make(step: Step) -> OwnPage:
        pages[step] = OwnPage(step)
        return pages[step]

    walk = Walk(make, KEYED)
    qtbot.addWidget(walk)
    walk.show()
    return Scene(walk, pages)


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_page_is_made_when_it_is_first_entered(scene: Scene) -> None:
    """And the same page is there when a person comes back."""
    click(scene.next)
    first = scene.pages[Step.TOKEN]
    click(scene.back)
    scene.walk.go(Step.TOKEN)

    assert set(scene.pages) == {Step.SECRET_KEY, Step.TOKEN}
    assert scene.walk.page() is first
    assert first.begun == 2


def test_next_waits_for_what_the_step_needs(scene: Scene) -> None:
    """A step without its token leads nowhere; Connect may be skipped, and says so."""
    scene.walk.go(Step.TOKEN)
    at_token = scene.next.isEnabled()
    scene.walk.go(Step.CONNECT)

    assert not at_token
    assert scene.next.isEnabled()
    assert scene.next.text() == "Skip this step"


def test_next_leaves_nothing_typed_behind_in_silence(scene: Scene) -> None:
    """What is not in use holds Next, with a sentence that is spoken too; once it is, Next leads on without one."""
    spoken: list[str] = []
    scene.walk.said.connect(spoken.append)
    page = scene.pages[Step.SECRET_KEY]
    page.left_over = "Not in use."
    click(scene.next)
    held = scene.walk.step()
    said = scene.walk.banner.words()
    page.left_over = ""
    click(scene.next)

    assert (held, said, spoken) == (Step.SECRET_KEY, "Not in use.", ["Not in use."])
    assert scene.walk.step() is Step.TOKEN
    assert scene.walk.banner.isHidden()


def test_who_jumps_past_it_is_told(scene: Scene) -> None:
    """By a shortcut a person may leave it behind, and hears that it is not in use."""
    scene.pages[Step.SECRET_KEY].left_over = "Not in use."
    scene.walk.go(Step.CONNECT)

    assert scene.walk.step() is Step.CONNECT
    assert scene.walk.banner.words() == "Not in use."


def test_the_presenters_key_says_why_it_does_nothing(scene: Scene) -> None:
    """Where only a person can go on, as in the open widget, the key says so."""
    scene.walk.go(Step.CONNECT)
    scene.pages[Step.CONNECT].work.setEnabled(False)
    scene.walk.advance()

    assert scene.walk.step() is Step.CONNECT
    assert scene.walk.banner.words().startswith("This step needs you")


def test_next_is_primary_once_the_step_is_complete(scene: Scene) -> None:
    """Before it is, it may be pressed, but nothing asks for it."""
    scene.walk.go(Step.CONNECT)
    scene.pages[Step.CONNECT].work.setEnabled(False)
    before = scene.next.property("kind")

    scene.walk.show_session(replace(KEYED, preview=Preview(login_id="5e115eac-1209-4f19-641c-08d6d484e2fe")))

    assert (before, scene.next.property("kind"), scene.next.text()) == ("quiet", "primary", "Next")


def test_a_page_has_one_primary_button(scene: Scene) -> None:
    """While the page's own button is the thing to do, Next stays quiet, also for a step that is complete."""
    page = scene.pages[Step.SECRET_KEY]
    with_own = scene.next.property("kind")

    page.work.setEnabled(False)
    scene.walk.tick()

    assert (with_own, scene.next.property("kind")) == ("quiet", "primary")


def test_a_hidden_focus_comes_back_to_the_page(scene: Scene, qtbot: QtBot) -> None:
    """When what had the focus goes, work begins anew on the page, not at the top of the window."""
    scene.walk.go(Step.TOKEN)
    page = scene.pages[Step.TOKEN]
    scene.walk.activateWindow()
    page.work.setFocus()
    qtbot.waitUntil(page.work.hasFocus)
    before = page.begun
    page.takes_away = [page.work]

    scene.walk.show_session(KEYED)

    assert page.begun == before + 1


def test_who_did_the_primary_thing_is_led_on(scene: Scene, qtbot: QtBot) -> None:
    """When the page's button has done its work, Enter once more is Next, not the same again."""
    page = scene.pages[Step.SECRET_KEY]
    scene.walk.activateWindow()
    page.work.setFocus()
    qtbot.waitUntil(page.work.hasFocus)
    page.calms = True

    scene.walk.show_session(KEYED)

    assert scene.next.hasFocus()


def test_where_all_is_done_next_has_the_focus(scene: Scene, qtbot: QtBot) -> None:
    """Who comes to a page on which nothing is left to do leaves it with Enter."""
    scene.walk.activateWindow()
    set_kind(scene.pages[Step.SECRET_KEY].work, "quiet")
    scene.walk.go(Step.SECRET_KEY)

    qtbot.waitUntil(scene.next.hasFocus)


def test_where_something_is_wrong_work_begins_on_the_page(scene: Scene) -> None:
    """A finding is about something on the page, so the page says where the focus goes."""
    page = scene.pages[Step.SECRET_KEY]
    set_kind(page.work, "quiet")
    found = Finding("secret-key-refused", Severity.ERROR, text("No."), text("Look."))
    scene.walk.show_session(replace(KEYED, findings=(found,)))
    before = page.begun

    scene.walk.go(Step.SECRET_KEY)

    assert page.begun == before + 1


def test_what_stands_beside_a_page_goes_with_it(qtbot: QtBot) -> None:
    """It is there with its page, over the whole height, footer and all."""
    beside = QWidget()

    def make(step: Step) -> OwnPage:
        page = OwnPage(step)
        page.neighbour = beside if step is Step.CONNECT else None
        return page

    walk = Walk(make, KEYED)
    qtbot.addWidget(walk)
    walk.show()
    walk.go(Step.CONNECT)
    qtbot.waitUntil(beside.isVisible)
    shown = beside.height()
    walk.go(Step.AUTHORIZE)

    assert shown == walk.height()
    assert beside.isHidden()


def test_the_ends_have_one_button_only(scene: Scene) -> None:
    """No way back from the first step, none on from the last."""
    at_first = scene.back.isEnabled()
    scene.walk.go(Step.SUMMARY)

    assert not at_first
    assert scene.back.isEnabled()
    assert scene.next.isHidden()


def test_without_a_key_only_the_first_step_is_open(scene: Scene) -> None:
    """A forgotten key leads back to where it is entered."""
    scene.walk.go(Step.SUMMARY)

    scene.walk.show_session(replace(KEYED, secret_key=KeyMissing()))
    scene.walk.go(Step.TOKEN)

    assert scene.walk.step() is Step.SECRET_KEY


def test_only_the_page_that_is_seen_is_redrawn(scene: Scene) -> None:
    """The others are redrawn when they are entered; a tick, too, is for the page that is seen."""
    scene.walk.go(Step.TOKEN)
    first, seen = scene.pages[Step.SECRET_KEY], scene.pages[Step.TOKEN]
    before = len(first.sessions)
    later = replace(KEYED, skew=Skew("", datetime(2026, 3, 2, tzinfo=UTC), 2.0, 0.5, 1))

    scene.walk.show_session(later)
    scene.walk.tick()

    assert (len(first.sessions), first.ticks) == (before, 0)
    assert (seen.sessions[-1], seen.ticks) == (later, 1)


def test_enter_does_the_primary_thing(scene: Scene) -> None:
    """The page's primary button first; with none that can be pressed, Next."""
    page = scene.pages[Step.SECRET_KEY]
    QTest.keyClick(page, Qt.Key.Key_Return)
    pressed = list(page.pressed)

    page.work.setEnabled(False)
    QTest.keyClick(page, Qt.Key.Key_Return)

    assert pressed == ["work"]
    assert scene.walk.step() is Step.TOKEN


def test_enter_on_a_button_presses_that_button(scene: Scene, qtbot: QtBot) -> None:
    """Whoever walked to Next with Tab means Next."""
    scene.walk.activateWindow()
    scene.next.setFocus()
    qtbot.waitUntil(scene.next.hasFocus)

    QTest.keyClick(scene.next, Qt.Key.Key_Return)

    assert scene.walk.step() is Step.TOKEN
    assert scene.pages[Step.SECRET_KEY].pressed == []


def test_escape_cancels_what_is_under_way(scene: Scene) -> None:
    """And does nothing where nothing is."""
    page = scene.pages[Step.SECRET_KEY]
    QTest.keyClick(page, Qt.Key.Key_Escape)
    before = list(page.pressed)
    page.busy.begin("Waiting")

    QTest.keyClick(page, Qt.Key.Key_Escape)

    assert (before, page.pressed) == ([], ["cancel"])


def test_escape_closes_the_banner(scene: Scene) -> None:
    """What was read can go."""
    scene.walk.banner.say(Sign.NOTE, "Keys are kept in memory.")

    QTest.keyClick(scene.pages[Step.SECRET_KEY], Qt.Key.Key_Escape)

    assert scene.walk.banner.isHidden()
