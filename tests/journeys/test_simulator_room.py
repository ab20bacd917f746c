"""The Simulator room in the whole program: trouble on demand, and a clock that moves with one click."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from flinks_desk.core import token
from flinks_desk.core.countdown import Phase
from flinks_desk.core.profile import TOOLBOX
from flinks_desk.ui.simulator.panel import SimulatorPanel
from flinks_desk.ui.simulator.trouble_row import TroubleRow
from flinks_desk.ui.widgets.countdown import CompactCountdown
from tests.journeys.conftest import Person
from tests.ui.seek import the

pytestmark = pytest.mark.webengine


def enter(person: Person) -> SimulatorPanel:
    """By its shortcut."""
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(person.window, Qt.Key.Key_S, keys)
    room = the(person.window, SimulatorPanel)
    person.until(lambda: bool(room.findChildren(TroubleRow, "trouble_callback-error")))
    return room


def test_29_minutes_later_in_the_window(person: Person) -> None:
    """The bar's countdown falls below a minute at once; a minute more, and the token is over."""
    person.go_on()
    person.click("make_token")
    person.until(lambda: person.state("token") is token.Live)
    enter(person)

    person.click("later_1740")
    person.until(lambda: person.desk.remaining().phase is Phase.LAST)
    dial = the(person.window, CompactCountdown)
    person.until(lambda: "0:5" in dial.shown_text())
    person.click("later_60")

    person.until(lambda: person.state("token") is token.Spent)
    assert person.desk.session.token.because is token.SpentBecause.EXPIRED  # type: ignore[union-attr]


def test_what_is_on_is_counted_at_the_side_and_gone_elsewhere(person: Person) -> None:
    """The number tells of trouble wherever one is; at the public sandbox there is no such room, and real time."""
    room = enter(person)
    QTest.mouseClick(the(room, TroubleRow, "trouble_strict").switch, Qt.MouseButton.LeftButton, pos=QPoint(12, 12))
    count = the(person.window, QLabel, "room_simulator_count")
    person.until(count.isVisible)
    assert count.text() == "1"
    person.click("later_480")
    person.until(lambda: person.world.clock.ahead.total_seconds() == 480)

    person.program.bridge.spawn("test", person.desk.choose(TOOLBOX))
    person.until(lambda: person.desk.session.profile is TOOLBOX)

    assert not the(person.window, QPushButton, "room_simulator").isVisible()
    assert not room.isVisible()
    assert not count.isVisible()


def test_start_over_forgets_on_both_sides(person: Person) -> None:
    """The simulator is as new, and so is the desk: no token that only one of them knows."""
    person.go_on()
    person.click("make_token")
    person.until(lambda: person.state("token") is token.Live)
    enter(person)
    person.click("later_1740")
    person.until(lambda: person.desk.remaining().phase is Phase.LAST)

    person.click("simulator_reset")
    person.until(lambda: person.state("token") is token.Absent)

    assert person.world.tokens() == ()
    assert person.world.clock.ahead.total_seconds() == 0
    person.until(lambda: "real time" in person.reads())
