"""The field for a secret: cleaned when pasted, never shown again once stored."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from flinks_desk.core.secret import Secret
from flinks_desk.ui.widgets.secret_field import SecretField
from tests.ui.seek import the

KEY = "4f0c2a1e-canary-9b7d"


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[SecretField]:
    made = SecretField("Secret key")
    qtbot.addWidget(made)
    made.show()
    yield made
    QGuiApplication.clipboard().clear()


def edit_of(field: SecretField) -> QLineEdit:
    return the(field, QLineEdit, "secret_edit")


def paste(field: SecretField, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    edit_of(field).paste()


def shown(field: SecretField) -> str:
    """Everything a person can read in the field."""
    words = [part.text() for part in field.findChildren(QLabel) if part.isVisible()]
    return " ".join([*words, edit_of(field).displayText()])


def test_pasted_text_is_cleaned_and_the_person_is_told(field: SecretField) -> None:
    """The header's name and the quotes are gone, and a note says so."""
    paste(field, f'flinks-auth-key: "{KEY}" ')

    assert field.value() == Secret(KEY)
    assert "header's name was removed" in field.notes()
    assert field.notes() == edit_of(field).accessibleDescription()


def test_typed_letters_are_dots_until_the_eye_is_held(field: SecretField, qtbot: QtBot) -> None:
    """The letters are seen while the button is down, and not a moment longer."""
    QTest.keyClicks(edit_of(field), KEY)
    eye = the(field, QToolButton, "secret_reveal")
    before = KEY in shown(field)

    QTest.mousePress(eye, Qt.MouseButton.LeftButton)
    held = KEY in shown(field)
    QTest.mouseRelease(eye, Qt.MouseButton.LeftButton)

    assert (before, held, KEY in shown(field)) == (False, True, False)


def test_each_change_gives_the_value_as_a_secret(field: SecretField, qtbot: QtBot) -> None:
    """What leaves the field prints as dots."""
    with qtbot.waitSignal(field.value_changed) as changed:
        paste(field, KEY)

    assert changed.args == [Secret(KEY)]
    assert KEY not in repr(changed.args)


def test_a_stored_secret_is_never_in_the_field_again(field: SecretField) -> None:
    """The line says where it is kept; the typed letters are gone, also from undo."""
    paste(field, KEY)

    field.show_stored("Kept in the system's keyring, ends in ••••7d")
    edit_of(field).undo()

    assert not field.is_editing()
    assert KEY not in shown(field)
    assert edit_of(field).text() == ""
    assert "ends in ••••7d" in shown(field)


def test_replace_opens_an_empty_field_and_escape_goes_back(field: SecretField, qtbot: QtBot) -> None:
    """Who changes their mind keeps what was stored."""
    field.show_stored("Kept in memory")

    with qtbot.waitSignal(field.replace_requested):
        QTest.mouseClick(the(field, QPushButton, "secret_replace"), Qt.MouseButton.LeftButton)
    editing = field.is_editing()
    QTest.keyClick(edit_of(field), Qt.Key.Key_Escape)

    assert editing
    assert not field.is_editing()


def test_forget_asks(field: SecretField, qtbot: QtBot) -> None:
    """The field itself forgets nothing: it asks."""
    field.show_stored("Kept in memory")

    with qtbot.waitSignal(field.forget_requested):
        QTest.mouseClick(the(field, QPushButton, "secret_forget"), Qt.MouseButton.LeftButton)


def test_a_password_is_left_as_it_is(qtbot: QtBot) -> None:
    """Blanks and quotes may belong to a bank password."""
    field = SecretField("Password", clean=False)
    qtbot.addWidget(field)

    paste(field, ' "Everyday" ')
    value = field.value()
    QGuiApplication.clipboard().clear()

    assert value == Secret(' "Everyday" ')
    assert field.notes() == ""


def test_enter_submits(field: SecretField, qtbot: QtBot) -> None:
    """Enter in the field is as good as the button."""
    with qtbot.waitSignal(field.submitted):
        QTest.keyClick(edit_of(field), Qt.Key.Key_Return)


def test_what_was_stored_cannot_be_brought_back(field: SecretField) -> None:
    """Neither by undoing, nor by undoing while the letters are shown."""
    edit = edit_of(field)
    QTest.keyClicks(edit, "canary")
    field.show_stored("Kept")
    field.replace()

    edit.setEchoMode(QLineEdit.EchoMode.Normal)
    edit.undo()

    assert edit.text() == ""
