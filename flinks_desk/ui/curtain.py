"""The curtain: one key, and nothing of the window can be seen; the same key, and it is as it was.

Must not live here: when somebody presents.
"""

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from flinks_desk.ui.frame import Frame

__all__ = ["Curtain"]

KEYS = ("B", ".")
"""What presenter remotes send for it. While somebody types in the widget they are letters."""
ALWAYS = "Ctrl+B"


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
        self._letters = [QShortcut(QKeySequence(keys), frame, self.turn) for keys in KEYS]
        QShortcut(QKeySequence(ALWAYS), frame, self.turn)
        self._escape = QShortcut(QKeySequence("Esc"), frame, self.turn)
        self._escape.setEnabled(False)

    @Slot(QWidget, QWidget)
    def follow_focus(self, _: QWidget | None, focused: QWidget | None) -> None:
        """A page in the web engine does not ask for its letters before a shortcut takes them, as fields of Qt do."""
        for letter in self._letters:
            letter.setEnabled(not _is_web(focused))

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


def _is_web(widget: QWidget | None) -> bool:
    while widget is not None:
        if widget.inherits("QWebEngineView"):
            return True
        widget = widget.parentWidget()
    return False
