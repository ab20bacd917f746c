"""Rings around the things of which the tour speaks, drawn over the window; a click on it is a click elsewhere.

Must not live here: which things those are.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from flinks_desk.ui import style
from flinks_desk.ui.style import GAP, RADIUS

__all__ = ["Rings"]

LINE = 2.0


class Rings(QWidget):
    """As large as the window that it lies over."""

    pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tour_rings")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._around: tuple[QRect, ...] = ()

    def around(self) -> tuple[QRect, ...]:
        """What has a ring now."""
        return self._around

    def draw(self, around: Sequence[QRect]) -> None:
        """Rings around these places, in coordinates of the parent."""
        self._around = tuple(around)
        self.update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        inside = QRectF(self.rect()).adjusted(LINE, LINE, -LINE, -LINE)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(style.colour("focus"), LINE))
            for place in self._around:
                ring = QRectF(place).adjusted(-GAP.hair, -GAP.hair, GAP.hair, GAP.hair)
                painter.drawRoundedRect(ring.intersected(inside), RADIUS + 2, RADIUS + 2)
