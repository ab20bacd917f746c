"""The balance as a line of steps: it stays as it is from one booking to the next.

The same numbers stand in a table beside it, for whoever does not see the line. Painted by hand: QtCharts would load a
library of several megabytes for one line.
Must not live here: where the numbers come from (`core/balances.py`).
"""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from flinks_desk.core.balances import DayEnd
from flinks_desk.ui import style
from flinks_desk.ui.style import GAP, Type
from flinks_desk.ui.wizard.data.amounts import money

__all__ = ["BalanceChart"]


class BalanceChart(QWidget):
    """One account's balance over time, with its lowest and highest value and the line of zero."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("balance_chart")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._points: list[tuple[int, Decimal]] = []
        self._ends: tuple[DayEnd, ...] = ()

    def show_days(self, days: tuple[DayEnd, ...], said: str) -> None:
        """Show these days; `said` is what a screen reader says of them."""
        self._ends = days
        dated = [(_ordinal(end.day), end.balance) for end in days]
        self._points = [(day, balance) for day, balance in dated if day is not None]
        self.setAccessibleDescription(said)
        self.update()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(220, 120)

    @override
    def paintEvent(self, event: object) -> None:
        if not self._points:
            return
        with QPainter(self) as painter:
            painter.setFont(style.font(Type.SECONDARY))
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        metrics = painter.fontMetrics()
        low = min(balance for _, balance in self._points)
        high = max(balance for _, balance in self._points)
        floor, ceiling = min(low, Decimal()), max(high, Decimal())
        marks = sorted({low, high, Decimal()} if floor <= 0 <= ceiling else {low, high})
        left = max(metrics.horizontalAdvance(money(mark)) for mark in marks) + GAP.within
        line = metrics.height()
        area = QRectF(left, line / 2 + 2, self.width() - left - GAP.within, self.height() - 2 * line - GAP.within)
        self._marks(painter, area, _spread(marks, floor, ceiling, area, line), floor, ceiling)
        self._days(painter, area, metrics)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(style.colour("accent"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawPath(self._steps(area, floor, ceiling))

    def _marks(self, painter: QPainter, area: QRectF, marks: list[Decimal], floor: Decimal, ceiling: Decimal) -> None:
        height = painter.fontMetrics().height()
        for mark in marks:
            y = _height(mark, floor, ceiling, area)
            painter.setPen(style.colour("line_strong" if not mark else "line"))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(style.colour("text_quiet"))
            room = QRectF(0, y - height / 2, area.left() - GAP.within, height)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), money(mark))

    def _days(self, painter: QPainter, area: QRectF, metrics: QFontMetrics) -> None:
        painter.setPen(style.colour("text_quiet"))
        room = QRectF(area.left(), area.bottom() + GAP.hair, area.width(), metrics.height())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft), self._ends[0].day)
        if len(self._ends) > 1:
            painter.drawText(room, int(Qt.AlignmentFlag.AlignRight), self._ends[-1].day)

    def _steps(self, area: QRectF, floor: Decimal, ceiling: Decimal) -> QPainterPath:
        first, last = self._points[0][0], self._points[-1][0]
        days = max(1, last - first)
        path = QPainterPath(QPointF(area.left(), _height(self._points[0][1], floor, ceiling, area)))
        for day, balance in self._points[1:]:
            x = area.left() + area.width() * (day - first) / days
            path.lineTo(x, path.currentPosition().y())
            path.lineTo(x, _height(balance, floor, ceiling, area))
        if len(self._points) == 1:
            path.lineTo(area.right(), path.currentPosition().y())
        return path


def _height(value: Decimal, floor: Decimal, ceiling: Decimal, area: QRectF) -> float:
    whole = ceiling - floor
    return area.bottom() if not whole else area.bottom() - area.height() * float((value - floor) / whole)


def _spread(marks: list[Decimal], floor: Decimal, ceiling: Decimal, area: QRectF, line: int) -> list[Decimal]:
    """Only marks that do not stand on one another; zero is the first to be kept."""
    kept: list[Decimal] = []
    for mark in sorted(marks, key=bool):
        y = _height(mark, floor, ceiling, area)
        if all(abs(y - _height(other, floor, ceiling, area)) >= line for other in kept):
            kept.append(mark)
    return kept


def _ordinal(day: str) -> int | None:
    try:
        return date.fromisoformat(day).toordinal()
    except ValueError:
        return None
