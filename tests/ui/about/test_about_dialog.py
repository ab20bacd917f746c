"""About, as a person opens it: versions, places, licences, and details that can be sent."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from flinks_desk import resources
from flinks_desk.core.about import Detail
from flinks_desk.core.text import text
from flinks_desk.ui.about.dialog import AboutDialog
from flinks_desk.ui.about.licences import PARTS
from tests.ui.seek import the

ROOT = Path(__file__).parents[3]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(1024, 640)
    qtbot.addWidget(made)
    return made


def opened(window: QWidget) -> AboutDialog:
    dialog = AboutDialog([Detail(text("Python"), "3.11.7")], [Detail(text("Journal"), "~/journal.sqlite3")], window)
    dialog.open()
    return dialog


def test_versions_and_places_are_read_and_copied(window: QWidget) -> None:
    """Also what came later; one click puts all of it on the clipboard."""
    dialog = opened(window)
    dialog.add(Detail(text("Keys"), "SecretService Keyring"))
    QTest.mouseClick(the(dialog, QPushButton, "about_copy"), Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()

    words = [one.text() for one in dialog.findChildren(QLabel)]
    assert {"3.11.7", "~/journal.sqlite3", "SecretService Keyring"} <= set(words)
    assert copied == "Python: 3.11.7\nJournal: ~/journal.sqlite3\nKeys: SecretService Keyring"


def test_each_licence_can_be_read(window: QWidget) -> None:
    """Every part shows its text, or says where it is; Qt's is the LGPL."""
    dialog = opened(window)
    rows, shown = the(dialog, QListWidget, "licence_list"), the(dialog, QPlainTextEdit, "licence_text")
    texts = []
    for row in range(rows.count()):
        rows.setCurrentRow(row)
        texts.append(shown.toPlainText())

    assert len(texts) == len(PARTS)
    assert all(texts)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in texts[1]


def test_our_own_licence_is_the_repositorys() -> None:
    """The text that goes with the program is that at the top of the sources."""
    assert resources.read_text("licences", "flinks-desk.txt") == (ROOT / "LICENSE").read_text(encoding="utf-8")
