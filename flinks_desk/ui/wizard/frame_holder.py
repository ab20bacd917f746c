"""Where the device stands: beside the page it fills the height, in a window of its own it is shown whole.

Must not live here: the device itself (`phone_frame.py`).
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.ui.wizard.phone_frame import PhoneFrame

__all__ = ["FrameHolder"]


class FrameHolder(QWidget):
    """Tells the frame how much room there is, where it may use all of it."""

    def __init__(self, frame: PhoneFrame) -> None:
        super().__init__()
        self.frame = frame
        self._is_roomy = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(frame)

    def set_roomy(self, *, roomy: bool) -> None:
        """Whether the whole device is shown, in the middle."""
        self._is_roomy = roomy
        middle = Qt.AlignmentFlag.AlignCenter if roomy else Qt.AlignmentFlag(0)
        self._layout.setAlignment(self.frame, middle)
        self.frame.setMinimumSize(0, 0)
        self.frame.setMaximumSize(16_777_215, 16_777_215)
        self.frame.set_room(self.size() if roomy else None)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_roomy:
            self.frame.set_room(event.size())
