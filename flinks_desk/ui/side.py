"""The column at the side: what leads somewhere, one below the other. Where the window is too low for it, it scrolls.

Must not live here: what stands in the column.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from flinks_desk.ui.style import GAP

__all__ = ["WIDTH", "Side"]

WIDTH = 224
USUAL_LETTER = 8
"""How wide a letter is, for which the width is right."""
MOST = 1.6
"""How much of the window the column takes where letters are large: beyond, names end in dots."""


class Side(QScrollArea):
    """The bar lies over the column's margin: nothing moves aside when it comes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        content = QWidget()
        content.setProperty("transparent", "true")
        self._content = content
        self.widen(1)
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(GAP.within, GAP.item, GAP.item, GAP.within)
        self._column.addStretch(1)
        self.setWidget(content)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def widen(self, factor: float) -> None:
        """Room for larger names, and for those of a system with large letters."""
        letters = QFontMetrics(QApplication.font()).averageCharWidth() / USUAL_LETTER
        width = round(WIDTH * max(factor, min(letters, MOST)))
        self.setFixedWidth(width)
        self._content.setFixedWidth(width - 1)

    def add(self, what: QWidget) -> None:
        """Puts it below the others."""
        self._column.insertWidget(self._column.count() - 1, what)

    def _follow(self, _: QWidget | None, focused: QWidget | None) -> None:
        """Who walks through it with the keyboard sees where they are."""
        if focused is not None and self.isAncestorOf(focused):
            self.ensureWidgetVisible(focused, 0, GAP.within)
