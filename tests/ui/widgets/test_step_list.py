"""The steps at the side: picked by mouse and by keys, told in words."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from flinks_desk.ui.widgets.sign import Sign
from flinks_desk.ui.widgets.step_list import StepList, StepRow
from tests.ui.seek import the

ROWS = [
    StepRow("key", "Secret key", "Done", Sign.GOOD),
    StepRow("token", "Authorize token", "Needs attention", Sign.WARNING),
    StepRow("data", "Account data", "Needs the secret key", Sign.LOCKED, enabled=False),
    StepRow("summary", "Summary"),
]


@pytest.fixture
def steps(qtbot: QtBot) -> StepList:
    made = StepList()
    qtbot.addWidget(made)
    made.set_rows(ROWS)
    made.set_current("token")
    made.show()
    return made


@pytest.fixture
def button(steps: StepList) -> Callable[[int], QAbstractButton]:
    def find(number: int) -> QAbstractButton:
        return the(steps, QAbstractButton, f"step_{number}")

    return find


def test_a_click_picks(steps: StepList, button: Callable[[int], QAbstractButton], qtbot: QtBot) -> None:
    """Whoever listens gets the key of the row; the list waits to be told that it is the current one."""
    with qtbot.waitSignal(steps.picked) as picked:
        QTest.mouseClick(button(1), Qt.MouseButton.LeftButton)

    assert picked.args == ["key"]
    assert steps.current() == "token"


def test_a_locked_step_cannot_be_picked(
    steps: StepList, button: Callable[[int], QAbstractButton], qtbot: QtBot
) -> None:
    """Nothing happens, and the words say what is missing."""
    with qtbot.assertNotEmitted(steps.picked):
        QTest.mouseClick(button(3), Qt.MouseButton.LeftButton)

    assert button(3).accessibleName() == "3, Account data, Needs the secret key"


def test_arrows_walk_past_what_is_locked(
    steps: StepList, button: Callable[[int], QAbstractButton], qtbot: QtBot
) -> None:
    """Down goes to the next row that can be picked, End to the last, Home to the first; Enter picks."""
    steps.activateWindow()
    button(2).setFocus()
    qtbot.waitUntil(lambda: button(2).hasFocus())

    QTest.keyClick(button(2), Qt.Key.Key_Down)
    after_down = button(4).hasFocus()
    QTest.keyClick(button(4), Qt.Key.Key_Home)
    after_home = button(1).hasFocus()
    with qtbot.waitSignal(steps.picked) as picked:
        QTest.keyClick(button(1), Qt.Key.Key_Return)

    assert (after_down, after_home, picked.args) == (True, True, ["key"])


def test_the_current_step_is_the_checked_one(steps: StepList, button: Callable[[int], QAbstractButton]) -> None:
    """Screen readers tell it by the check, eyes by the ground and the weight."""
    steps.set_current("summary")

    assert [button(number).isChecked() for number in range(1, 5)] == [False, False, False, True]


def test_new_words_keep_the_rows(steps: StepList, button: Callable[[int], QAbstractButton]) -> None:
    """A change of state leaves the widgets, and so the focus, where they are."""
    before = button(1)

    steps.set_rows([StepRow("key", "Clé secrète", "Terminé", Sign.GOOD), *ROWS[1:]])

    assert button(1) is before
    assert before.accessibleName() == "1, Clé secrète, Terminé"
    assert steps.rows()[0].title == "Clé secrète"
