"""How a row of the log is painted: a sign, columns that align, and a soft light on rows that belong together.

Must not live here: what the cells say (`rows.py`).
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from flinks_desk.core.exchange import Cause, Reply, Unreachable
from flinks_desk.core.journal import Entry
from flinks_desk.ui import style
from flinks_desk.ui.journal.rows import ENTRY, RELATED, Column, LogModel
from flinks_desk.ui.widgets.sign import SEVERITY_SIGNS, Sign, paint_sign

__all__ = ["RowDelegate", "paint_line", "sign_of", "status_role"]

SIGN = 14
EDGE = 3
"""Width of the stripe at the edge of a related row, so that the light is not told by colour alone."""
WIDTHS = {Column.TIME: "00:00:00", Column.KIND: "widgets"}
"""What the first columns of a line on its own make room for."""
RIGHT = {Column.DURATION}
QUIET = {Column.TIME, Column.KIND, Column.DURATION}


class RowDelegate(QStyledItemDelegate):
    """Paints one cell."""

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry, column, model = index.data(ENTRY), Column(index.column()), index.model()
        if not isinstance(entry, Entry) or not isinstance(model, LogModel):
            return
        painter.save()
        self._ground(painter, option, column, is_related=bool(index.data(RELATED)))
        inner = option.rect.adjusted(style.GAP.hair, 0, -style.GAP.within, 0)
        if column is Column.MARK:
            _sign(painter, option.rect, entry)
        elif column is Column.WHAT:
            _what(painter, inner, entry, model)
        else:
            _cell(painter, inner, model.text(entry, column), column, entry)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(option.rect.width(), row_height())

    @staticmethod
    def _ground(painter: QPainter, option: QStyleOptionViewItem, column: Column, *, is_related: bool) -> None:
        selected = QStyle.StateFlag.State_Selected in option.state
        if selected or is_related:
            painter.fillRect(option.rect, style.colour("accent_soft" if selected else "surface_sunken"))
        if column is Column.MARK and (selected or is_related):
            stripe = QRect(option.rect.left(), option.rect.top(), EDGE, option.rect.height())
            painter.fillRect(stripe, style.colour("accent" if selected else "focus"))


def paint_line(painter: QPainter, rect: QRect, entry: Entry, model: LogModel) -> None:
    """Paints what matters of a row into one line: sign, time, what, and at the end how it was answered."""
    _sign(painter, QRect(rect.left(), rect.top(), SIGN + style.GAP.within, rect.height()), entry)
    left = rect.left() + SIGN + style.GAP.item
    for column in (Column.TIME, Column.KIND):
        width = QFontMetrics(cell_font(column)).horizontalAdvance(WIDTHS[column]) + style.GAP.item
        _cell(painter, QRect(left, rect.top(), width, rect.height()), model.text(entry, column), column, entry)
        left += width
    status = " ".join(filter(None, (model.text(entry, Column.STATUS), model.text(entry, Column.CODE))))
    width = QFontMetrics(cell_font(Column.STATUS)).horizontalAdvance(status) + style.GAP.item if status else 0
    _cell(painter, QRect(rect.right() - width, rect.top(), width, rect.height()), status, Column.STATUS, entry)
    _what(painter, rect.adjusted(left - rect.left(), 0, -width - style.GAP.within, 0), entry, model)


def _sign(painter: QPainter, rect: QRect, entry: Entry) -> None:
    sign = sign_of(entry)
    if sign is None:
        return
    square = QRect(0, 0, SIGN, SIGN)
    square.moveCenter(rect.center())
    square.translate(1, 0)
    paint_sign(painter, square, sign)


def _cell(painter: QPainter, rect: QRect, text: str, column: Column, entry: Entry) -> None:
    painter.setFont(cell_font(column))
    role = "text_quiet" if column in QUIET else status_role(entry) if column is Column.STATUS else "text"
    painter.setPen(style.colour(role))
    side = Qt.AlignmentFlag.AlignRight if column in RIGHT else Qt.AlignmentFlag.AlignLeft
    elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), elided)


def _what(painter: QPainter, rect: QRect, entry: Entry, model: LogModel) -> None:
    flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
    title, summary = model.headline(entry), model.summary(entry)
    painter.setFont(cell_font(Column.WHAT if title == entry.title else Column.KIND))
    painter.setPen(style.colour("text"))
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, flags, shown)
    rest = rect.adjusted(metrics.horizontalAdvance(shown) + style.GAP.item, 0, 0, 0)
    if summary and rest.width() > style.GAP.page:
        painter.setFont(style.font(style.Type.SECONDARY))
        painter.setPen(style.colour("text_quiet"))
        painter.drawText(
            rest, flags, painter.fontMetrics().elidedText(summary, Qt.TextElideMode.ElideRight, rest.width())
        )


def cell_font(column: Column) -> QFont:
    """Columns that must align are monospaced; words are in the platform's font."""
    return style.font(style.Type.SECONDARY) if column is Column.KIND else style.mono_font(style.Type.SECONDARY)


def row_height() -> int:
    """The height of every row."""
    return QFontMetrics(style.mono_font(style.Type.SECONDARY)).height() + style.GAP.within


def sign_of(entry: Entry) -> Sign | None:
    """The sign of a row: its gravest finding, or that it went well; events without a finding have none."""
    if entry.worst is not None:
        return SEVERITY_SIGNS[entry.worst]
    match entry.exchange.outcome if entry.exchange else None:
        case Reply(status=status, location=led_on) if status < 300 or led_on:
            return Sign.GOOD
        case Unreachable(Cause.NOT_TOLD, _):
            return None
        case Reply() | Unreachable():
            return Sign.WARNING
        case _:
            return None


def status_role(entry: Entry) -> str:
    """The colour of the status; the sign before it says the same by its shape."""
    sign = sign_of(entry)
    return sign.value if sign else "text"
