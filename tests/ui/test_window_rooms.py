"""The window and the rooms beside its steps."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from flinks_desk.core import countdown, token
from flinks_desk.core.journey import Step
from flinks_desk.core.profile import TOOLBOX
from flinks_desk.core.session import KeyStored, Session
from flinks_desk.ui.frame import Frame
from flinks_desk.ui.rooms import Room
from flinks_desk.ui.window import Parts, Window
from tests.ui.journal.entries import NOON


class Page(QLabel):
    """The least that is a page of the walk."""

    def show_session(self, session: Session) -> None:
        """Nothing of it is shown."""

    def tick(self) -> None:
        """Nothing ticks."""

    def start_here(self) -> None:
        """There is nothing to start with."""

    def beside(self) -> None:
        """Nothing stands beside it."""


class House:
    """A window with the public sandbox's keys, and one room."""

    def __init__(self, qtbot: QtBot) -> None:
        session = Session(TOOLBOX, secret_key=KeyStored("published"))
        self.frame = Frame(TOOLBOX, lambda: ())
        qtbot.addWidget(self.frame)
        self.log = QLabel("log")
        room = Room("diagnose", "search", lambda: "Diagnose", "Ctrl+D", lambda: QLineEdit("room"))
        self.window = Window(
            self.frame,
            session,
            Parts(
                make_page=lambda step: Page(step.value),
                rooms=(room,),
                log=self.log,
                focus_log_filter=lambda: None,
                tick=lambda: None,
                remaining=lambda: countdown.remaining(token.Absent(), NOON, 0.0),
                new_token=lambda: None,
            ),
        )
        self.frame.show()

    def button(self) -> QPushButton:
        found = self.frame.findChild(QPushButton, "room_diagnose")
        assert isinstance(found, QPushButton)
        return found


@pytest.fixture
def house(qtbot: QtBot) -> Iterator[House]:
    made = House(qtbot)
    yield made
    made.frame.let_go()


def test_diagnose_takes_the_place_of_the_steps(house: House) -> None:
    """A click on it shows the room, names the window for it, and marks no step; a step leads back."""
    QTest.mouseClick(house.button(), Qt.MouseButton.LeftButton)
    assert house.window.rooms.currentWidget() is not house.window.walk
    assert house.frame.windowTitle() == "Diagnose – Flinks Desk"
    assert house.frame.steps.current() is None

    house.window.go(Step.TOKEN)

    assert house.window.rooms.currentWidget() is house.window.walk
    assert house.frame.steps.current() is Step.TOKEN
    assert not house.button().isChecked()


def test_work_in_a_room_keeps_the_focus_when_the_session_changes(house: House, qtbot: QtBot) -> None:
    """The steps behind it lead on only who is in them."""
    house.frame.activateWindow()
    house.window.go(Step.SECRET_KEY)
    following = house.frame.findChild(QPushButton, "next")
    assert following
    following.setFocus()
    qtbot.waitUntil(following.hasFocus)
    QTest.mouseClick(house.button(), Qt.MouseButton.LeftButton)
    room = house.window.rooms.currentWidget()
    assert room
    qtbot.waitUntil(room.hasFocus)

    house.window.show_session(Session(TOOLBOX, secret_key=KeyStored("published"), x_api_key=KeyStored("published")))

    assert room.hasFocus()


def test_the_log_gets_room_but_not_the_larger_half(house: House) -> None:
    """It grows to what details need, never above the page, and is not made smaller."""
    house.frame.resize(1280, 800)
    before = house.log.height()

    house.frame.give_log_room(before + 60)
    grown = house.log.height()
    house.frame.give_log_room(5_000)
    limited = house.log.height()
    house.frame.give_log_room(10)

    assert grown >= before + 50
    assert limited < house.frame.height() / 2
    assert house.log.height() == limited


def test_who_is_in_a_room_stays_there_when_the_walk_goes_back(house: House) -> None:
    """The key is gone and the walk begins again, but the person is elsewhere."""
    house.window.go(Step.TOKEN)
    QTest.mouseClick(house.button(), Qt.MouseButton.LeftButton)

    house.window.show_session(Session(TOOLBOX))

    assert house.window.rooms.currentWidget() is not house.window.walk
    assert house.button().isChecked()
    assert house.frame.windowTitle() == "Diagnose – Flinks Desk"
    assert house.frame.steps.current() is None
    assert house.window.walk.step() is Step.SECRET_KEY
