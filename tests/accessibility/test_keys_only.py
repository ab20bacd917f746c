"""Everything main is done without a mouse: the wizard, the data, Diagnose, the log, History, and the palette."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from flinks_desk.app import Front
from flinks_desk.core import accounts, authorize, token
from flinks_desk.core.journey import Step
from flinks_desk.ui.diagnose.view import DiagnoseView
from tests.accessibility.places import LETTER, PATIENCE

Key, Held = Qt.Key, Qt.KeyboardModifier
FAR = 150
"""So many times Tab is pressed before somebody gives up."""


@dataclass
class Typist:
    """Somebody who has a keyboard, and sees only what has the focus."""

    front: Front
    qtbot: QtBot

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=PATIENCE)

    def focus(self) -> QWidget:
        self.until(lambda: QApplication.focusWidget() is not None)
        found = QApplication.focusWidget()
        assert found
        return found

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
        QTest.keyClick(self.focus(), key, held)

    def write(self, words: str) -> None:
        QTest.keyClicks(self.focus(), words)

    def tab_to(self, name: str) -> QWidget:
        """Tab until the control with this name has the focus."""
        passed: list[str] = []
        for _ in range(FAR):
            here = self.focus()
            if here.objectName() == name:
                return here
            passed.append(here.objectName())
            self.press(Key.Key_Tab)
        raise AssertionError(f"Tab does not come to {name}: {passed[:60]}")

    def tab_to_tabs(self) -> QTabBar:
        found = self.tab_to("qt_tabwidget_tabbar")
        assert isinstance(found, QTabBar)
        return found

    def is_in(self, part: str, state: type) -> None:
        program = self.front.program
        assert program
        self.until(lambda: isinstance(getattr(program.desk.session, part), state))

    def step(self) -> Step:
        assert self.front.program
        return self.front.program.window.walk.step()

    def room(self) -> str:
        assert self.front.program
        shown = self.front.program.window.rooms.currentWidget()
        return shown.objectName() if shown else ""


@pytest.fixture
def typist(fresh: Front, qtbot: QtBot) -> Typist:
    fresh.frame.activateWindow()
    qtbot.waitUntil(fresh.frame.isActiveWindow, timeout=PATIENCE)
    assert fresh.program
    server = fresh.program._simulator._server
    assert server
    server.world.switches.order("details-immediate")
    return Typist(fresh, qtbot)


def test_the_wizard_is_walked_by_keys(typist: Typist) -> None:
    """Enter leads on, and where there is more than one way, Tab and a key for the step."""
    typist.tab_to("next")
    typist.press(Key.Key_Return)
    assert typist.step() is Step.TOKEN
    typist.press(Key.Key_Return)
    typist.is_in("token", token.Live)
    typist.press(Key.Key_4, Held.ControlModifier)
    typist.tab_to("test_user")
    typist.press(Key.Key_Space)
    typist.tab_to("open_session")
    typist.press(Key.Key_Return)
    typist.is_in("authorize", authorize.Opened)
    typist.press(Key.Key_5, Held.ControlModifier)
    typist.tab_to("fetch_accounts")
    typist.press(Key.Key_Return)
    typist.is_in("accounts", accounts.Ready)

    assert typist.step() is Step.ACCOUNTS


def test_the_data_are_read_by_keys(typist: Typist) -> None:
    """Arrows lead through the tabs and the rows, and each row says what it holds."""
    typist.press(Key.Key_5, Held.ControlModifier)
    tabs = typist.tab_to_tabs()
    typist.press(Key.Key_Right)
    table = typist.tab_to("transactions")
    typist.press(Key.Key_Down)
    face = QAccessible.queryAccessibleInterface(table)
    said = [face.child(place).text(QAccessible.Text.Name) for place in range(16)]

    assert tabs.currentIndex() == 1
    assert any(any(letter.isdigit() for letter in words) for words in said)


def test_what_a_customer_sent_is_read_by_keys(typist: Typist) -> None:
    """Ctrl+D, paste, and Tab to what was found and to the corrected request."""
    QGuiApplication.clipboard().setText(LETTER)
    typist.press(Key.Key_D, Held.ControlModifier)
    typist.tab_to("diagnose_paper")
    typist.press(Key.Key_V, Held.ControlModifier)
    QGuiApplication.clipboard().clear()
    view = typist.front.frame.findChild(DiagnoseView)
    assert view
    typist.until(lambda: view.report() is not None)
    typist.tab_to("diagnose_place")
    tabs = typist.tab_to_tabs()
    typist.press(Key.Key_Right)

    assert tabs.currentIndex() == 1


def test_the_log_is_searched_by_keys(typist: Typist) -> None:
    """Ctrl+L, some letters, Down to a row, its details, and Escape out of them."""
    typist.press(Key.Key_L, Held.ControlModifier)
    typist.write("status:200")
    typist.press(Key.Key_Down)
    typist.tab_to("log_table")
    typist.press(Key.Key_Down)
    close = typist.front.frame.findChild(QWidget, "log_details_close")
    assert close
    typist.until(close.isVisible)
    typist.press(Key.Key_Escape)
    typist.until(lambda: not close.isVisible())

    typist.press(Key.Key_L, Held.ControlModifier)
    typist.press(Key.Key_Escape)


def test_history_is_searched_by_keys(typist: Typist) -> None:
    """Ctrl+H, and the field is there to type into."""
    typist.press(Key.Key_H, Held.ControlModifier)
    typist.tab_to("history_words")
    typist.write("401")

    assert typist.room() == "history"


def test_the_palette_leads_anywhere(typist: Typist) -> None:
    """Ctrl+K, some letters, Enter; and the steps by Ctrl and their number."""
    typist.press(Key.Key_K, Held.ControlModifier)
    typist.until(lambda: typist.focus().objectName() == "palette_filter")
    typist.write("webh")
    typist.press(Key.Key_Return)
    typist.until(lambda: typist.room() == "webhooks")
    typist.front.frame.activateWindow()  # as the system does where a dialog was closed
    typist.press(Key.Key_2, Held.ControlModifier)

    assert typist.room() == "walk"
    assert typist.step() is Step.TOKEN
