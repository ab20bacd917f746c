"""Names and values: shown, spoken and copied."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from flinks_desk.ui.widgets.key_value import KeyValue, Row
from tests.ui.seek import the

ROWS = (Row("API host", "toolbox-api.private.fin.ag", mono=True, copy=True), Row("Made", "14:02:11"))


@pytest.fixture
def table(qtbot: QtBot) -> Iterator[KeyValue]:
    made = KeyValue(ROWS)
    qtbot.addWidget(made)
    made.show()
    yield made
    QGuiApplication.clipboard().clear()


def shown(table: KeyValue) -> list[str]:
    return [words.text() for words in table.findChildren(QLabel) if words.isVisible()]


def test_rows_are_shown_and_replaced(table: KeyValue, qtbot: QtBot) -> None:
    """Other rows take the place of the first ones."""
    assert shown(table) == ["API host", "toolbox-api.private.fin.ag", "Made", "14:02:11"]

    table.set_rows([Row("Made", "15:00:00")])

    qtbot.waitUntil(lambda: shown(table) == ["Made", "15:00:00"])


def test_a_value_is_copied_by_its_button(table: KeyValue, qtbot: QtBot) -> None:
    """The button names what it copies."""
    button = the(table, QToolButton, "copy_value")

    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert QGuiApplication.clipboard().text() == "toolbox-api.private.fin.ag"
    assert button.accessibleName() == "Copy API host"
