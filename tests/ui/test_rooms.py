"""The rooms beside the steps."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from flinks_desk.core.profile import TOOLBOX, Profile
from flinks_desk.ui.rooms import Room, RoomList, Rooms
from tests.ui.seek import the


class House:
    """A walk, two rooms, and the list of them."""

    def __init__(self, qtbot: QtBot) -> None:
        self.words = {"diagnose": "Diagnose", "simulator": "Simulator"}
        self.made: list[str] = []
        self.walk = QLabel("walk")
        rooms = [
            Room(key, "science", lambda key=key: self.words[key], keys, lambda key=key: self._make(key))  # type: ignore[misc]
            for key, keys in (("diagnose", "Ctrl+D"), ("simulator", "Ctrl+R"))
        ]
        self.rooms, self.list = Rooms(self.walk), RoomList(rooms)
        self.list.picked.connect(self.rooms.go)
        self.rooms.entered.connect(self.list.set_current)
        self.window = QWidget()
        layout = QHBoxLayout(self.window)
        layout.addWidget(self.list)
        layout.addWidget(self.rooms)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()

    def _make(self, key: str) -> QWidget:
        self.made.append(key)
        return QLabel(key)

    def button(self, key: str) -> QPushButton:
        found = self.window.findChild(QPushButton, f"room_{key}")
        assert isinstance(found, QPushButton)
        return found

    def shown(self) -> str:
        label = self.rooms.currentWidget()
        assert isinstance(label, QLabel)
        return label.text()


@pytest.fixture
def house(qtbot: QtBot) -> House:
    return House(qtbot)


def test_a_room_is_made_when_it_is_entered(house: House) -> None:
    """Nothing is made before; a second visit finds the same room."""
    assert (house.shown(), house.made) == ("walk", [])

    for _ in range(2):
        QTest.mouseClick(house.button("diagnose"), Qt.MouseButton.LeftButton)
        house.rooms.leave()
    QTest.mouseClick(house.button("diagnose"), Qt.MouseButton.LeftButton)

    assert (house.shown(), house.made) == ("diagnose", ["diagnose"])
    current = house.list.current()
    assert current is not None
    assert current.key == "diagnose"


def test_where_one_is_is_marked(house: House) -> None:
    """The button of the room that is shown is marked, and none while the walk is."""
    QTest.mouseClick(house.button("diagnose"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(house.button("simulator"), Qt.MouseButton.LeftButton)
    assert [house.button(key).isChecked() for key in house.words] == [False, True]

    house.rooms.leave()

    assert [house.button(key).isChecked() for key in house.words] == [False, False]


def test_a_shortcut_leads_there(house: House) -> None:
    """Ctrl+D works from anywhere in the window, and is told in the tool tip."""
    QTest.keyClick(house.window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)

    assert house.shown() == "diagnose"
    assert house.button("diagnose").toolTip() == "Diagnose (Ctrl+D)"


def test_another_language_renames_the_rooms(house: House) -> None:
    """Names are asked for again when the language changes."""
    house.words["diagnose"] = "Diagnostic"

    QApplication.sendEvent(house.list, QEvent(QEvent.Type.LanguageChange))

    assert house.button("diagnose").text().strip() == "Diagnostic"


def test_a_room_is_offered_only_where_it_is(qtbot: QtBot) -> None:
    """Elsewhere there is neither its button nor its shortcut."""
    only_here = Room("simulator", "science", lambda: "Simulator", "Ctrl+R", QLabel, lambda place: place is not TOOLBOX)
    rooms = RoomList([only_here])
    qtbot.addWidget(rooms)
    picked: list[object] = []
    rooms.picked.connect(picked.append)
    rooms.show()
    rooms.activateWindow()
    qtbot.waitUntil(rooms.isActiveWindow)
    button = the(rooms, QPushButton, "room_simulator")

    rooms.show_profile(TOOLBOX)
    is_elsewhere = button.isVisible()
    QTest.keyClick(rooms, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert (is_elsewhere, picked) == (False, [])

    rooms.show_profile(Profile.of_simulator("", "", ""))
    QTest.keyClick(rooms, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)

    assert (button.isVisible(), picked) == (True, [only_here])


def test_a_number_stands_beside_a_room(house: House) -> None:
    """How much is switched on there; a screen reader says it too, and nought is nothing."""
    button = house.button("simulator")
    count = the(button, QLabel, "room_simulator_count")

    house.list.set_count("simulator", 3)
    shown = (count.isVisible(), count.text(), button.accessibleName())
    house.list.set_count("simulator", 0)

    assert shown == (True, "3", "Simulator (3)")
    assert (count.isVisible(), button.accessibleName()) == (False, "Simulator")
