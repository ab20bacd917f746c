"""Parts of a page beside each other, or below each other where there is no room.

Must not live here: what the parts are.
"""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.ui.style import GAP

__all__ = ["SideBySide"]

DOWN, ALONG = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight


class SideBySide(QWidget):
    """Looks at the room whenever it changes. The parts share it, or, with `packed`, keep their own width."""

    def __init__(self, *parts: QWidget, gap: int = GAP.page, packed: bool = False) -> None:
        super().__init__()
        self._parts = parts
        self._row = QBoxLayout(DOWN, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap)
        for part in parts:
            self._row.addWidget(part, 0 if packed else 1)
        if packed:
            self._row.addStretch(1)

    @override
    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest part alone: then they lie below each other."""
        widest = max((part.minimumSizeHint().width() for part in self._shown()), default=0)
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
        shown = self._shown()
        needed = sum(max(part.minimumSizeHint().width(), part.minimumWidth()) for part in shown)
        fits = needed + self._row.spacing() * (len(shown) - 1) <= self.width()
        self._row.setDirection(ALONG if fits else DOWN)

    def _shown(self) -> list[QWidget]:
        """Also what keeps its room while it is hidden, so that nothing jumps when it comes."""
        return [part for part in self._parts if not part.isHidden() or part.sizePolicy().retainSizeWhenHidden()]
