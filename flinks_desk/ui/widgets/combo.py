"""A field with a list, which is changed on purpose only.

Must not live here: what stands in a list.
"""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox
from typing_extensions import override

__all__ = ["Combo"]


class Combo(QComboBox):
    """The wheel scrolls the page that the field lies on. Qt's own field would take another choice as it passes by."""

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
