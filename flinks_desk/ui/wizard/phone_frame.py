"""A frame of a phone's size around the preview: a line with round corners, no shadow, no effect.

Must not live here: the preview.
"""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.ui import style

__all__ = ["PhoneFrame"]

INSIDE = 375
"""The width of a usual phone, in the pixels of a page."""
NARROWEST = 280
EDGE = 12
CORNER = 22


class PhoneFrame(QWidget):
    """Holds one widget."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("phone_frame")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(EDGE, EDGE + 8, EDGE, EDGE + 8)
        layout.addWidget(content)
        self.setMinimumWidth(NARROWEST + 2 * EDGE)
        self.setMaximumWidth(INSIDE + 2 * EDGE)
        self.setMinimumHeight(200)
        self.setMaximumHeight(780)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @override
    def paintEvent(self, event: object) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(style.colour("line_control"), 1))
            painter.setBrush(style.colour("surface_raised"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)
            painter.setPen(QPen(style.colour("line"), 1))
            painter.drawRect(QRectF(EDGE - 0.5, EDGE + 7.5, self.width() - 2 * EDGE + 1, self.height() - 2 * EDGE - 15))
