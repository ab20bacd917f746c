"""Signs: a shape and a colour each, so that neither is needed alone to tell them apart.

Must not live here: words; whoever shows a sign says beside it what it means.
"""

from collections.abc import Callable, Mapping, Sequence
from enum import Enum

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from flinks_desk.core.diagnosis.finding import Severity
from flinks_desk.ui import style

__all__ = ["SEVERITY_SIGNS", "Sign", "SignMark", "paint_sign"]


class Sign(Enum):
    """What can be marked, and the role of its colour."""

    ERROR = "bad"
    WARNING = "warn"
    NOTE = "note"
    GOOD = "good"
    CURRENT = "accent"
    READY = "line_strong"
    LOCKED = "text_disabled"


SEVERITY_SIGNS: Mapping[Severity, Sign] = {
    Severity.ERROR: Sign.ERROR,
    Severity.WARNING: Sign.WARNING,
    Severity.NOTE: Sign.NOTE,
}


class SignMark(QWidget):
    """A sign, alone. It only decorates: the words beside it are what a screen reader says."""

    def __init__(self, sign: Sign, size: int = 18, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = sign
        self.setFixedSize(size, size)

    def sign(self) -> Sign:
        return self._sign

    def set_sign(self, sign: Sign) -> None:
        self._sign = sign
        self.update()

    @override
    def paintEvent(self, event: object) -> None:
        with QPainter(self) as painter:
            paint_sign(painter, self.rect(), self._sign)


def paint_sign(painter: QPainter, rect: QRect, sign: Sign) -> None:
    """Paints the sign into the middle of the rectangle, as large as fits."""
    side = min(rect.width(), rect.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center().x() + 0.5 - side / 2, rect.center().y() + 0.5 - side / 2)
    painter.scale(side / 16, side / 16)
    _SHAPES[sign](painter, sign)
    painter.restore()


def _filled(painter: QPainter, sign: Sign, outline: QPainterPath, inner: QPainterPath) -> None:
    """A filled shape, and a drawing in it in the colour of the ground."""
    painter.fillPath(outline, style.colour(sign.value))
    pen = QPen(style.colour("surface_raised"), 1.7)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(inner, pen)


def _error(painter: QPainter, sign: Sign) -> None:
    corners = [(5, 1), (11, 1), (15, 5), (15, 11), (11, 15), (5, 15), (1, 11), (1, 5)]
    _filled(painter, sign, _polygon(corners), _lines([(5.6, 5.6), (10.4, 10.4)], [(10.4, 5.6), (5.6, 10.4)]))


def _warning(painter: QPainter, sign: Sign) -> None:
    _filled(
        painter, sign, _polygon([(8, 1.2), (15.4, 14.4), (0.6, 14.4)]), _lines([(8, 6), (8, 9.4)], [(8, 12), (8, 12.1)])
    )


def _note(painter: QPainter, sign: Sign) -> None:
    _filled(painter, sign, _circle(), _lines([(8, 4.6), (8, 4.7)], [(8, 7.6), (8, 11.4)]))


def _good(painter: QPainter, sign: Sign) -> None:
    _filled(painter, sign, _circle(), _lines([(4.8, 8.3), (7, 10.5), (11.2, 5.9)]))


def _current(painter: QPainter, sign: Sign) -> None:
    painter.setPen(QPen(style.colour(sign.value), 1.8))
    painter.drawEllipse(QRectF(1.5, 1.5, 13, 13))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.colour(sign.value))
    painter.drawEllipse(QRectF(5, 5, 6, 6))


def _ready(painter: QPainter, sign: Sign) -> None:
    painter.setPen(QPen(style.colour(sign.value), 1.5))
    painter.drawEllipse(QRectF(1.5, 1.5, 13, 13))


def _locked(painter: QPainter, sign: Sign) -> None:
    ink = style.colour(sign.value)
    painter.setPen(QPen(ink, 1.5))
    painter.drawArc(QRectF(5, 2.5, 6, 8), 0, 180 * 16)
    body = QPainterPath()
    body.addRoundedRect(QRectF(3.2, 7, 9.6, 7), 1.5, 1.5)
    painter.fillPath(body, ink)


def _polygon(corners: Sequence[tuple[float, float]]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    path.closeSubpath()
    return path


def _circle() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QRectF(0.8, 0.8, 14.4, 14.4))
    return path


def _lines(*strokes: Sequence[tuple[float, float]]) -> QPainterPath:
    path = QPainterPath()
    for first, *rest in strokes:
        path.moveTo(*first)
        for x, y in rest:
            path.lineTo(x, y)
    return path


_SHAPES: Mapping[Sign, Callable[[QPainter, Sign], None]] = {
    Sign.ERROR: _error,
    Sign.WARNING: _warning,
    Sign.NOTE: _note,
    Sign.GOOD: _good,
    Sign.CURRENT: _current,
    Sign.READY: _ready,
    Sign.LOCKED: _locked,
}
