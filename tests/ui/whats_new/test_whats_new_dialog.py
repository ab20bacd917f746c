"""What's new, as a person reads it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from flinks_desk.core.changes import Release
from flinks_desk.ui.whats_new.dialog import WhatsNewDialog
from tests.ui.seek import the


def test_it_tells_the_versions_that_it_is_given(qtbot: QtBot) -> None:
    """With their days; Enter or Escape closes it."""
    window = QWidget()
    qtbot.addWidget(window)
    dialog = WhatsNewDialog([Release("1.1.0", "2027-01-01", "- **Faster**: all of it.")], window)
    dialog.open()
    told = the(dialog, QTextBrowser, "whats_new_text").toPlainText()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    assert told.splitlines() == ["1.1.0 · 2027-01-01", "Faster: all of it."]
    assert not dialog.isVisible()
