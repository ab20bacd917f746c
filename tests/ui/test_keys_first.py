"""Ctrl keys of the window in a field; letters, and keys of a part, stay with it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from flinks_desk.ui.keys_first import KeysFirst


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    """In a window with keys of its own."""
    window = QWidget()
    qtbot.addWidget(window)
    made = QLineEdit("some words", window)
    other = QLineEdit(window)
    layout = QVBoxLayout(window)
    for one in (other, made):
        layout.addWidget(one)
    KeysFirst(window)
    window.show()
    window.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


def pressed(field: QLineEdit, keys: str, context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut) -> list[str]:
    heard: list[str] = []
    shortcut = QShortcut(QKeySequence(keys), field.window())
    shortcut.setContext(context)
    shortcut.activated.connect(lambda: heard.append(keys))
    return heard


def test_a_key_of_the_window_is_heard_in_a_field(field: QLineEdit) -> None:
    """Ctrl+K opens the palette, and deletes nothing."""
    heard = pressed(field, "Ctrl+K")
    field.setCursorPosition(4)

    QTest.keyClick(field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)

    assert heard == ["Ctrl+K"]
    assert field.text() == "some words"


def test_keys_without_ctrl_are_typed(field: QLineEdit) -> None:
    """The keys of a presenter's remote move the cursor in a field."""
    heard = pressed(field, "Left")
    field.setCursorPosition(4)

    QTest.keyClick(field, Qt.Key.Key_Left)

    assert heard == []
    assert field.cursorPosition() == 3


def test_what_no_shortcut_has_is_the_fields(field: QLineEdit) -> None:
    """Ctrl+A selects all, as everywhere."""
    heard = pressed(field, "Ctrl+K")

    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

    assert heard == []
    assert field.selectedText() == "some words"
