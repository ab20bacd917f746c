"""How a row of the JSON tree is painted: the name, then the value in the colour of its kind.

Must not live here: what the row says (`json_model.py`).
"""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from flinks_desk.core.text import plural
from flinks_desk.ui import style
from flinks_desk.ui.language import say
from flinks_desk.ui.widgets.json_model import NODE, Node, Shape

__all__ = ["JsonPaint"]

ROLES: Mapping[Shape, str] = {
    Shape.OBJECT: "code_mark",
    Shape.LIST: "code_mark",
    Shape.TEXT: "code_string",
    Shape.NUMBER: "code_number",
    Shape.TRUTH: "code_literal",
    Shape.NULL: "code_literal",
    Shape.SECRET: "code_secret",
    Shape.PART: "text_quiet",
}
PADDING = 3


class JsonPaint(QStyledItemDelegate):
    """Paints one row."""

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        node = index.data(NODE)
        if not isinstance(node, Node):
            return
        option.text = ""
        widget = option.widget
        drawn_by = widget.style()
        drawn_by.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        painter.save()
        painter.setFont(option.font)
        rect: QRect = option.rect
        rect = rect.adjusted(PADDING, 0, -PADDING, 0)
        for text, role in self._pieces(node):
            rect = self._piece(painter, rect, text, role)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        node = index.data(NODE)
        metrics = QFontMetrics(option.font)
        said = "".join(text for text, _ in self._pieces(node)) if isinstance(node, Node) else ""
        return QSize(metrics.horizontalAdvance(said) + 2 * PADDING + 2, metrics.height() + 4)

    def _pieces(self, node: Node) -> list[tuple[str, str]]:
        pieces = [(f"{node.name}", "code_key"), (": ", "code_mark")] if node.name != "" else []
        pieces.append((node.written, ROLES[node.shape]))
        if node.length and node.shape is Shape.OBJECT:
            pieces.append(("  " + say(plural("{count} member", "{count} members", node.length)), "text_quiet"))
        elif node.length and node.shape is Shape.LIST:
            pieces.append(("  " + say(plural("{count} item", "{count} items", node.length)), "text_quiet"))
        return pieces

    @staticmethod
    def _piece(painter: QPainter, rect: QRect, text: str, role: str) -> QRect:
        painter.setPen(style.colour(role))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), text)
        return rect.adjusted(painter.fontMetrics().horizontalAdvance(text), 0, 0, 0)
