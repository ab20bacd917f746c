"""A frame in a device's shape around the preview: a line with round corners, no shadow, no effect.

Must not live here: the preview, or which devices there are (`devices.py`).
"""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.ui import style
from flinks_desk.ui.wizard.devices import DEVICES, Device, Kind

__all__ = ["PhoneFrame"]

TALLEST = 812
"""A tall phone, in the pixels of a page."""
SMALLEST_SCALE = 0.75
"""Letters of a page are hard to read below it; a phone that has less room is cut off, and its page scrolls."""
LEAST_SCALE = 0.25
"""The engine shows no page smaller than this."""
EDGE = 12
BROW = 16


class PhoneFrame(QWidget):
    """Holds one widget. Beside a page it is as wide as a phone would be at this height; in a window of its own it is
    the whole device, as large as it fits.
    """

    scaled = Signal(float)
    """By how much a page has to be made smaller, so that it lies as on the device."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("phone_frame")
        self._device = DEVICES[Kind.PHONE]
        self._room: QSize | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(EDGE, BROW, EDGE, BROW)
        layout.addWidget(content)
        self.set_room(None)

    def show_device(self, device: Device) -> None:
        """Takes the shape of this device."""
        self._device = device
        self._settle()

    def set_room(self, room: QSize | None) -> None:
        """How much room there is for the whole device; `None` beside a page, where the height is given."""
        self._room = room
        if room is None:
            self.setMinimumHeight(200)
            self.setMaximumHeight(TALLEST + 2 * BROW)
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
            self.setFixedWidth(round(self._device.width * SMALLEST_SCALE) + 2 * EDGE)
        self._settle()

    def full_size(self) -> QSize:
        """What the device takes where nothing has to be made smaller."""
        return QSize(self._device.width + 2 * EDGE, self._device.height + 2 * BROW)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._room is None:
            self._settle()

    def _settle(self) -> None:
        device = self._device
        if self._room is None:
            scale = min(1.0, max(SMALLEST_SCALE, (self.height() - 2 * BROW) / device.height))
            self.setFixedWidth(round(device.width * scale) + 2 * EDGE)
        else:
            wide, high = self._room.width() - 2 * EDGE, self._room.height() - 2 * BROW
            scale = max(LEAST_SCALE, min(1.0, wide / device.width, high / device.height))
            self.setFixedSize(round(device.width * scale) + 2 * EDGE, round(device.height * scale) + 2 * BROW)
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
