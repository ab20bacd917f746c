"""The tour, taken by keys and by mouse over a furnished window: five stops, and out at any of them."""

from functools import partial

import pytest
from PySide6.QtCore import QAbstractAnimation, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from flinks_desk.core.journey import Step
from flinks_desk.ui.tour.bubble import Bubble
from flinks_desk.ui.tour.rings import Rings
from flinks_desk.ui.tour.stops import STOPS
from flinks_desk.ui.tour.tour import Tour
from tests.ui.seek import the


class House:
    """A window with everything at which the tour points, and what it did there."""

    def __init__(self, qtbot: QtBot, *, without: str = "") -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(1024, 640)
        column = QVBoxLayout(self.window)
        names = [name for stop in STOPS for name in stop.points_at]
        for name in ["step_1", "step_2", *dict.fromkeys(names)]:
            if name != without:
                part = QLabel(name)
                part.setObjectName(name)
                column.addWidget(part)
        self.elsewhere = QLineEdit()
        column.addWidget(self.elsewhere)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.went: list[Step] = []
        self.said: list[str] = []
        self.ended = 0
        self.tour = Tour(self.window, self.went.append, partial(self.went.append, Step.ACCOUNTS), self.said.append)
        self.tour.ended.connect(self._count)

    def _count(self) -> None:
        self.ended += 1

    @property
    def bubble(self) -> Bubble:
        return the(self.window, Bubble)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.bubble.focusWidget(), key)


@pytest.fixture
def house(qtbot: QtBot) -> House:
    return House(qtbot)


def test_it_leads_through_five_stops_and_back_to_where_it_began(house: House) -> None:
    """By Right; each is spoken, says where one is, and points at something real."""
    titles = []
    for _ in STOPS:
        titles.append((house.bubble.title.text(), house.bubble.count.text()))
        assert the(house.window, Rings).around()
        house.press(Qt.Key.Key_Right)

    assert titles == [(str(stop.title), f"{place} of 5") for place, stop in enumerate(STOPS, start=1)]
    assert house.went == [*(stop.step for stop in STOPS), Step.ACCOUNTS]
    assert [words.split(",")[0] for words in house.said] == [str(stop.title).split(",")[0] for stop in STOPS]
    assert house.ended == 1


def test_left_leads_back_and_not_before_the_first(house: House) -> None:
    """The arrows work wherever the focus is in the bubble; Tab goes round in it."""
    house.press(Qt.Key.Key_Left)
    first = house.tour.stop()
    house.press(Qt.Key.Key_Right)
    house.press(Qt.Key.Key_Tab)
    tabbed = house.bubble.focusWidget().objectName()
    house.press(Qt.Key.Key_Left)

    assert first is house.tour.stop() is STOPS[0]
    assert tabbed == "tour_close"


@pytest.mark.parametrize("way", ["escape", "cross"])
def test_it_is_left_by_escape_or_its_cross(house: House, way: str) -> None:
    """And the person is where they were."""
    house.press(Qt.Key.Key_Right)
    if way == "escape":
        house.press(Qt.Key.Key_Escape)
    else:
        QTest.mouseClick(house.bubble.end, Qt.MouseButton.LeftButton)

    assert house.ended == 1
    assert house.went[-1] is Step.ACCOUNTS


@pytest.mark.parametrize("way", ["click", "key"])
def test_who_goes_elsewhere_stays_there(house: House, way: str, qtbot: QtBot) -> None:
    """A click beside the bubble, or a shortcut that moves the focus, ends the tour and leads nowhere."""
    if way == "click":
        QTest.mouseClick(the(house.window, Rings), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    else:
        house.elsewhere.setFocus()
    qtbot.waitUntil(lambda: house.ended == 1)

    assert house.went == [Step.SECRET_KEY]


def test_it_follows_when_the_window_gets_another_size(house: House, qtbot: QtBot) -> None:
    """The ring is where the thing is now, and the bubble inside the window."""
    house.press(Qt.Key.Key_Right)
    house.window.resize(700, 900)
    thing = the(house.window, QLabel, "make_token")
    qtbot.waitUntil(lambda: thing.geometry() in the(house.window, Rings).around())

    assert QRect(QPoint(), house.window.size()).contains(house.bubble.geometry())


def test_what_is_not_there_yet_is_pointed_at_by_its_step(qtbot: QtBot) -> None:
    """Before a key is given, the first page may look otherwise: the step's name at the side stands for it."""
    house = House(qtbot, without="key_row_secret_key")

    assert the(house.window, Rings).around() == (the(house.window, QLabel, "step_1").geometry(),)


def test_each_way_is_named_for_those_who_do_not_see(house: House) -> None:
    """Bubble and buttons have names, and the way on says the words as well."""
    buttons = [*house.bubble.findChildren(QPushButton), house.bubble.end]

    assert house.bubble.accessibleName() == "The secret key, 1 of 5"
    assert all(one.accessibleName() or one.text() for one in buttons if hasattr(one, "text"))
    assert house.bubble.on.accessibleDescription().endswith(house.bubble.words.text())


@pytest.mark.parametrize("animates", [True, False])
def test_it_moves_only_where_the_system_does(qtbot: QtBot, animates: bool) -> None:  # noqa: FBT001
    """Who asked the system for no effects sees none here."""
    QApplication.setEffectEnabled(Qt.UIEffect.UI_General, animates)
    house = House(qtbot)
    slides = house.tour._slide.state() is QAbstractAnimation.State.Running
    QApplication.setEffectEnabled(Qt.UIEffect.UI_General, enable=False)

    assert slides is animates
