"""How a scenario stands in the list: its title first to the eye, and quietly below it what it is about.

Must not live here: the words (`list_page.py`).
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from flinks_desk.ui import style

__all__ = ["TitleDelegate"]

Index = QModelIndex | QPersistentModelIndex
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop


class TitleDelegate(QStyledItemDelegate):
    """Paints the first line of an item as its title; the item is as high as its words need."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        title, _, about = str(index.data()).partition("\n")  # the option has another sign for a new line
        look = whole.widget.style()
        place = look.subElementRect(QStyle.SubElement.SE_ItemViewItemText, whole, whole.widget)
        whole.text = ""
        look.drawControl(QStyle.ControlElement.CE_ItemViewItem, whole, painter, whole.widget)
        self._write(painter, place, whole.font, title, about)

    def _write(self, painter: QPainter, place: QRect, font: QFont, title: str, about: str) -> None:
        strong = QFont(font)
        strong.setWeight(QFont.Weight.DemiBold)
        line = QFontMetrics(strong).height()
        painter.save()
        painter.setFont(strong)
        painter.setPen(style.colour("text"))
        shown = QFontMetrics(strong).elidedText(title, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(QRect(place.left(), place.top(), place.width(), line), Qt.AlignmentFlag.AlignTop, shown)
        painter.setFont(font)
        painter.setPen(style.colour("text_quiet"))
        painter.drawText(place.adjusted(0, line, 0, line), WRAPPED, about)
        painter.restore()
