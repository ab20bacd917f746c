"""A scenario in the list: two lines, and both are seen."""

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from flinks_desk.ui.scenarios.title_delegate import TitleDelegate


def inked(image: QImage, top: int, bottom: int) -> int:
    """Pixels between these lines that are not as the corner is."""
    ground = image.pixel(image.width() - 2, image.height() - 2)
    return sum(image.pixel(x, y) != ground for y in range(top, bottom) for x in range(image.width() - 2))


def shown(qtbot: QtBot, words: str) -> tuple[int, int]:
    """How much is drawn in the upper and in the lower half of an item."""
    made = QListWidget()
    qtbot.addWidget(made)
    made.setFrameShape(QListWidget.Shape.NoFrame)
    made.setItemDelegate(TitleDelegate(made))
    made.addItem(words)
    made.resize(300, 200)
    made.show()
    item = made.visualItemRect(made.item(0))
    image = made.viewport().grab().toImage()
    middle = item.top() + item.height() // 2
    return inked(image, item.top() + 1, middle), inked(image, middle, item.bottom())


def test_the_title_stands_out_above_what_it_is_about(qtbot: QtBot) -> None:
    upper, lower = shown(qtbot, "The same words\nThe same words")

    assert upper > lower > 0
