"""Code: shown as it is, copied as it is, and the button says so."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from flinks_desk.ui.widgets.code_view import CodeView
from tests.ui.seek import the


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[CodeView]:
    made = CodeView("POST Authorize", "curl -X POST\n  -H 'x-api-key: $FLINKS_X_API_KEY'")
    qtbot.addWidget(made)
    yield made
    QGuiApplication.clipboard().clear()


def copy_button(view: CodeView) -> QPushButton:
    return the(view, QPushButton, "copy_code")


def test_the_button_copies_and_says_so(view: CodeView, qtbot: QtBot) -> None:
    """What is on the clipboard is what is shown."""
    button = copy_button(view)
    before = button.text()

    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert QGuiApplication.clipboard().text() == view.code()
    assert button.text() != before


def test_it_is_as_high_as_its_code_up_to_a_limit(view: CodeView) -> None:
    """Two lines are lower than ten, and a thousand are no higher than the limit."""
    edit = the(view, QPlainTextEdit, "code")
    heights = []
    for lines in (2, 10, 12, 1000):
        view.set_code("\n".join("line" for _ in range(lines)))
        heights.append(edit.height())

    assert heights == sorted(heights)
    assert heights[2] == heights[3]


def test_tab_leaves_it(view: CodeView) -> None:
    """The code is no trap for the keyboard."""
    edit = the(view, QPlainTextEdit, "code")

    assert edit.tabChangesFocus()
    assert edit.accessibleName() == "POST Authorize"
