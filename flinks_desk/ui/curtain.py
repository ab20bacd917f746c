"""The curtain: one key, and nothing of the window can be seen; the same key, and it is as it was.

Must not live here: when somebody presents.
"""

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from flinks_desk.ui.frame import Frame

__all__ = ["Curtain"]

KEYS = ("B", ".")
"""What presenter remotes send for it."""


class Curtain(QWidget):
    """An empty ground in the place of everything. What is behind it is hidden, and not only covered."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.setObjectName("curtain")
        self.setAccessibleName(self.tr("Hidden for the moment. B shows the window again."))
        self._frame = frame
        self._behind = frame.takeCentralWidget() or QWidget()
        self._stage = QStackedWidget()
        self._stage.addWidget(self._behind)
        self._stage.addWidget(self)
        frame.setCentralWidget(self._stage)
        for keys in KEYS:
            QShortcut(QKeySequence(keys), frame).activated.connect(self.turn)
        self._escape = QShortcut(QKeySequence("Esc"), frame, self.turn)
        self._escape.setEnabled(False)

    def is_drawn(self) -> bool:
        """Whether everything is hidden."""
        return self._stage.currentWidget() is self

    @Slot()
    def turn(self) -> None:
        """Hides everything, or shows it again as it was."""
        is_drawn = not self.is_drawn()
        self._stage.setCurrentWidget(self if is_drawn else self._behind)
        self._escape.setEnabled(is_drawn)
        if is_drawn:
            self.setFocus()
