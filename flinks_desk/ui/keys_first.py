"""The window's own Ctrl keys work in a field as well, where Qt would delete to the end of the line for Ctrl+K.

Must not live here: what a key does.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from typing_extensions import override

__all__ = ["KeysFirst"]

FIELDS = QLineEdit | QPlainTextEdit | QTextEdit


class KeysFirst(QObject):
    """Listens to the field that has the focus, and to nothing else: a key is asked for before it is typed."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    @Slot(QWidget, QWidget)
    def _follow(self, left: QWidget | None, reached: QWidget | None) -> None:
        if isinstance(left, FIELDS):
            left.removeEventFilter(self)
        if isinstance(reached, FIELDS) and self._window.isAncestorOf(reached):
            reached.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_ours(event):
            event.ignore()  # so that it is a shortcut, and no letter
            return True
        return False

    def _is_ours(self, event: QKeyEvent) -> bool:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        keys = QKeySequence(event.keyCombination())
        return any(
            one.key() == keys and one.isEnabled() and one.context() == Qt.ShortcutContext.WindowShortcut
            for one in self._window.findChildren(QShortcut)
        )
