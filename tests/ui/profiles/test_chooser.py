"""Another place in two keystrokes: Ctrl+P, and a digit; or some letters and Enter."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from flinks_desk.core.profile import TOOLBOX, Environment, Profile
from flinks_desk.ui.bar import Bar
from flinks_desk.ui.profiles.chooser import Chooser
from flinks_desk.ui.profiles.production_strip import ProductionStrip
from flinks_desk.ui.widgets.environment_badge import EnvironmentBadge
from tests.ui.seek import the

SIMULATOR = Profile.of_simulator("http://127.0.0.1:8014", "http://localhost:8014", "c")
ACME = Profile.of_instance("acme-ca", "5602459c-f6d0-4ca0-6750-08dccdcadcc0", name="Acme")
LIAR = replace(Profile.of_instance("beta-us", "b", name="Beta"), environment=Environment.SANDBOX)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def chosen() -> list[object]:
    return []


@pytest.fixture
def chooser(parent: QWidget, chosen: list[object]) -> Chooser:
    made = Chooser(SIMULATOR, (TOOLBOX, ACME, LIAR), ACME, parent)
    made.simulator_chosen.connect(lambda: chosen.append("simulator"))
    made.profile_chosen.connect(chosen.append)
    made.manage_wanted.connect(lambda: chosen.append("manage"))
    made.open()
    return made


def test_a_digit_is_enough(chooser: Chooser, chosen: list[object]) -> None:
    QTest.keyClicks(chooser.filter, "3")

    assert chosen == [ACME]
    assert not chooser.isVisible()


def test_the_first_is_the_simulator(chooser: Chooser, chosen: list[object]) -> None:
    QTest.keyClicks(chooser.filter, "1")

    assert chosen == ["simulator"]


def test_letters_find_by_name_and_host_and_enter_picks(chooser: Chooser, chosen: list[object]) -> None:
    QTest.keyClicks(chooser.filter, "beta-us-api")
    assert chooser.list.count() == 1
    QTest.keyClick(chooser.filter, Qt.Key.Key_Return)

    assert chosen == [LIAR]


def test_arrows_move_and_a_digit_within_a_word_is_a_digit(chooser: Chooser, chosen: list[object]) -> None:
    assert chooser.list.currentRow() == 2, "it begins where calls go now"
    QTest.keyClicks(chooser.filter, "a5602459c")
    assert chooser.list.count() == 0
    QTest.keyClick(chooser.filter, Qt.Key.Key_Return)
    assert chosen == []
    chooser.filter.clear()

    QTest.keyClick(chooser.filter, Qt.Key.Key_Up)
    QTest.keyClick(chooser.filter, Qt.Key.Key_Return)

    assert chosen == [TOOLBOX]


def test_the_badge_tells_by_the_host_that_is_really_called(chooser: Chooser) -> None:
    """Whatever a profile says of itself, production is shown as production."""
    badges = [badge.words() for badge in chooser.findChildren(EnvironmentBadge)]

    assert badges == ["SIMULATOR", "SANDBOX", "PRODUCTION", "PRODUCTION"]


def test_it_leads_to_managing(chooser: Chooser, chosen: list[object]) -> None:
    QTest.mouseClick(the(chooser, QPushButton, "manage_profiles"), Qt.MouseButton.LeftButton)

    assert chosen == ["manage"]


def test_enter_on_the_button_that_leads_to_managing(chooser: Chooser, chosen: list[object], qtbot: QtBot) -> None:
    button = the(chooser, QPushButton, "manage_profiles")
    chooser.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)

    QTest.keyClick(button, Qt.Key.Key_Return)

    assert chosen == ["manage"]


def test_ctrl_p_asks_for_it_anywhere(qtbot: QtBot) -> None:
    bar = Bar(lambda: ())
    qtbot.addWidget(bar)
    bar.show()
    bar.activateWindow()
    qtbot.waitUntil(bar.isActiveWindow)

    with qtbot.waitSignal(bar.chooser_wanted, timeout=1000):
        QTest.keyClick(bar, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)


def test_at_production_the_whole_bar_says_so(qtbot: QtBot) -> None:
    bar = Bar(lambda: ())
    qtbot.addWidget(bar)
    bar.show_profile(LIAR)
    assert bar.property("production") == "true"

    bar.show_profile(TOOLBOX)

    assert bar.property("production") == "false"


def test_the_strip_is_there_at_production_alone(qtbot: QtBot) -> None:
    strip = ProductionStrip()
    qtbot.addWidget(strip)
    strip.show_profile(LIAR)
    assert not strip.isHidden()
    assert "beta-us-api.private.fin.ag" in strip.accessibleName()

    strip.show_profile(TOOLBOX)

    assert strip.isHidden()
