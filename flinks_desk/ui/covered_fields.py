"""Fields in front of an audience: what is typed or pasted into them is covered at once, and answers are dots.

Must not live here: what is covered (`core/presenting.py`).
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from flinks_desk.core.presenting import Cloak

__all__ = ["CoveredFields"]

PERSONAL = frozenset({"bank_username"})
"""Fields for what no pattern tells from any other word: dots from the first letter."""
UNCOVERING = "secret_reveal"
"""The button that shows a secret while it is held."""
_DONE = "covered"


class CoveredFields(QObject):
    """Looks after every field below a widget; `look` again when there may be new ones."""

    covered = Signal(object)
    """The `QLineEdit` or `QPlainTextEdit` in which something was covered."""

    def __init__(self, cloak: Cloak, whole: QWidget) -> None:
        super().__init__(whole)
        self._cloak, self._whole = cloak, whole

    @Slot()
    def look(self) -> None:
        """Takes the new fields under its care."""
        for line in self._whole.findChildren(QLineEdit):
            if _is_new(line):
                self._take_line(line)
        for page in self._whole.findChildren(QPlainTextEdit):
            if _is_new(page):
                self._take(page, page.toPlainText, page.setPlainText)
        for button in self._whole.findChildren(QAbstractButton, UNCOVERING):
            if _is_new(button):
                _keep_dots(button)

    def _take_line(self, line: QLineEdit) -> None:
        if line.echoMode() is not QLineEdit.EchoMode.Normal or line.objectName() in PERSONAL:
            line.setEchoMode(QLineEdit.EchoMode.Password)
        else:
            self._take(line, line.text, line.setText)

    def _take(self, field: QLineEdit | QPlainTextEdit, read: Callable[[], str], write: Callable[[str], None]) -> None:
        def cover() -> None:
            shown = self._cloak.presented(read())
            if isinstance(shown, str) and shown != read():
                write(shown)
                self.covered.emit(field)

        field.textChanged.connect(cover)
        cover()


def _keep_dots(button: QAbstractButton) -> None:
    """It does nothing any more: where it is pressed, dots come back before anything is drawn."""
    beside = button.parentWidget()
    for line in beside.findChildren(QLineEdit) if beside else ():
        button.pressed.connect(partial(line.setEchoMode, QLineEdit.EchoMode.Password))


def _is_new(field: QWidget) -> bool:
    if field.property(_DONE):
        return False
    field.setProperty(_DONE, "yes")
    return True
