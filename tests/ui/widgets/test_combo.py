"""A field with a list keeps what was chosen until somebody chooses."""

import re
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import flinks_desk
from flinks_desk.ui.widgets.combo import Combo

DOWN = QPoint(0, -120)


def test_the_wheel_changes_nothing_and_goes_on_to_the_page(qtbot: QtBot) -> None:
    """Whoever scrolls a page past the field finds in it what was there, also while it has the focus."""
    field = Combo()
    field.addItems(["Keep for 30 days", "Keep for 7 days"])
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    turned = QWheelEvent(
        QPointF(5, 5),
        QPointF(field.mapToGlobal(QPoint(5, 5))),
        QPoint(),
        DOWN,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003
    )
    QApplication.sendEvent(field, turned)

    assert field.currentIndex() == 0
    assert not turned.isAccepted()


def test_keys_still_choose(qtbot: QtBot) -> None:
    field = Combo()
    field.addItems(["one", "two"])
    qtbot.addWidget(field)
    QTest.keyClick(field, Qt.Key.Key_Down)

    assert field.currentText() == "two"


def test_no_page_has_a_field_that_the_wheel_changes() -> None:
    """Qt's own is made nowhere."""
    sources = Path(flinks_desk.__file__).parent.rglob("*.py")
    makers = [path.name for path in sources if re.search(r"= QComboBox\(", path.read_text(encoding="utf-8"))]

    assert makers == []
