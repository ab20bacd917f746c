"""Two parts of a page beside each other, or below each other where there is no room.

Must not live here: what the parts are.
"""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.ui.style import GAP

__all__ = ["SideBySide"]


class SideBySide(QWidget):
    """Looks at the room whenever it changes."""

    def __init__(self, first: QWidget, second: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = (first, second)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP.page)
        self._row.addWidget(first, 1)
        self._row.addWidget(second, 1)

    @override
    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider part alone: then they lie below each other."""
        widest = max(part.minimumSizeHint().width() for part in self._parts)
        return QSize(widest, self._row.minimumSize().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._choose()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._choose()
        return super().event(event)

    def _choose(self) -> None:
        needed = sum(part.minimumSizeHint().width() for part in self._parts) + GAP.page
        fits = needed <= self.width()
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
