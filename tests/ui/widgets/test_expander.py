"""The expander: opened and closed by mouse and by keys."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from flinks_desk.ui.widgets.expander import Expander


def test_a_click_opens_and_another_closes(qtbot: QtBot) -> None:
    """What is inside is seen while it is open."""
    content = QLabel("inside")
    expander = Expander("More", content)
    qtbot.addWidget(expander)
    expander.show()

    QTest.mouseClick(expander.button, Qt.MouseButton.LeftButton)
    opened = content.isVisible()
    QTest.mouseClick(expander.button, Qt.MouseButton.LeftButton)

    assert opened
    assert not content.isVisible()


def test_space_opens(qtbot: QtBot) -> None:
    """The keyboard does as the mouse."""
    expander = Expander("More", QLabel("inside"))
    qtbot.addWidget(expander)
    expander.show()

    with qtbot.waitSignal(expander.opened):
        QTest.keyClick(expander.button, Qt.Key.Key_Space)

    assert expander.is_open()
