"""A frame in a phone's shape around the preview: a line with round corners, no shadow, no effect.

Must not live here: the preview.
"""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.ui import style

__all__ = ["PhoneFrame"]

WIDTH, HEIGHT, TALLEST = 375, 667, 812
"""A usual phone, and a tall one, in the pixels of a page."""
SMALLEST_SCALE = 0.75
"""Letters of a page are hard to read below it; a phone that has less room is cut off, and its page scrolls."""
EDGE = 12
BROW = 16


class PhoneFrame(QWidget):
    """Holds one widget, as wide as a phone would be at this height."""

    scaled = Signal(float)
    """By how much a page has to be made smaller, so that it lies as on a phone."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("phone_frame")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(EDGE, BROW, EDGE, BROW)
        layout.addWidget(content)
        self.setFixedWidth(round(WIDTH * SMALLEST_SCALE) + 2 * EDGE)
        self.setMinimumHeight(200)
        self.setMaximumHeight(TALLEST + 2 * BROW)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        scale = min(1.0, max(SMALLEST_SCALE, (event.size().height() - 2 * BROW) / HEIGHT))
        self.setFixedWidth(round(WIDTH * scale) + 2 * EDGE)
        self.scaled.emit(scale)

    @override
    def paintEvent(self, event: object) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(style.colour("line_control"), 1))
            painter.setBrush(style.colour("surface_raised"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), BROW, BROW)
            painter.setPen(QPen(style.colour("line"), 1))
            painter.drawRect(QRectF(EDGE - 0.5, BROW - 0.5, self.width() - 2 * EDGE + 1, self.height() - 2 * BROW + 1))
