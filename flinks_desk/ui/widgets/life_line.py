"""The life of something as a short line with a mark for each moment.

Must not live here: what the moments mean; whoever knows says it in words.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from flinks_desk.ui import style
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.sign import Sign, paint_sign

__all__ = ["LifeLine", "Moment"]

SIGN = 16
WIDEST = 190


@dataclass(frozen=True, slots=True)
class Moment:
    """A mark on the line: what happened, when, and how it is marked."""

    words: str
    when: str
    sign: Sign = Sign.GOOD


class LifeLine(QWidget):
    """Moments from left to right; the line goes on dashed where the life does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moments: tuple[Moment, ...] = ()
        self._goes_on = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_moments(self, moments: Sequence[Moment], *, goes_on: bool) -> None:
        """Shows these moments. `goes_on` while the life is not over."""
        self._moments, self._goes_on = tuple(moments), goes_on
        self.setAccessibleName("; ".join(f"{moment.words} {moment.when}" for moment in moments))
        self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    def moments(self) -> tuple[Moment, ...]:
        return self._moments

    @override
    def sizeHint(self) -> QSize:
        lines = QFontMetrics(style.font(style.Type.BODY)).lineSpacing()
        small = QFontMetrics(style.font(style.Type.SECONDARY)).lineSpacing()
        return QSize(WIDEST * max(1, len(self._moments)), SIGN + GAP.hair + lines + small + GAP.hair)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80 * max(1, len(self._moments)), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._moments:
            return
        step = min(WIDEST, self.width() // len(self._moments))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_line(painter, step)
            for number, moment in enumerate(self._moments):
                self._paint_moment(painter, QRect(number * step, 0, step, self.height()), moment)

    def _paint_line(self, painter: QPainter, step: int) -> None:
        middle, last = SIGN // 2, (len(self._moments) - 1) * step + SIGN // 2
        pen = QPen(style.colour("line_strong"), 1.5)
        painter.setPen(pen)
        painter.drawLine(SIGN // 2, middle, last, middle)
        if self._goes_on:
            pen.setStyle(Qt.PenStyle.DotLine)
            painter.setPen(pen)
            painter.drawLine(last, middle, min(last + step * 2 // 3, self.width()), middle)

    def _paint_moment(self, painter: QPainter, place: QRect, moment: Moment) -> None:
        mark = QRect(place.left(), 0, SIGN, SIGN)
        painter.fillRect(mark.adjusted(-2, 0, 3, 0), style.colour("surface"))
        paint_sign(painter, mark, moment.sign)
        room = place.width() - GAP.within
        top = SIGN + GAP.hair
        for words, font, role in (
            (moment.words, style.font(style.Type.BODY), "text"),
            (moment.when, style.font(style.Type.SECONDARY, tabular=True), "text_quiet"),
        ):
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(style.colour(role))
            cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRect(place.left(), top, room, metrics.lineSpacing()), Qt.AlignmentFlag.AlignLeft, cut)
            top += metrics.lineSpacing()
