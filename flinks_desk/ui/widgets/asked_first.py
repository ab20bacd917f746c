"""Says what a click will cost or show before it is done, and does it with one more.

Must not live here: what is done then.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.buttons import link_button, quiet_button
from flinks_desk.ui.widgets.labels import label

__all__ = ["AskedFirst"]


class AskedFirst(QFrame):
    """One question at a time; hidden while nothing is asked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("asked_first")
        self.setProperty("card", "note")
        self._then: Callable[[], None] | None = None
        self._words = label("", "body", name="asked_first_words")
        self.go = quiet_button(name="asked_first_go")
        self.cancel = link_button(name="asked_first_cancel")
        self.go.clicked.connect(self._answer)
        self.cancel.clicked.connect(self.hide)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP.item, GAP.item, GAP.item, GAP.item)
        column.setSpacing(GAP.within)
        for part in (self._words, self.go, self.cancel):
            column.addWidget(part, 0, Qt.AlignmentFlag(0) if part is self._words else Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def ask(self, words: str, go: str, cancel: str, then: Callable[[], None]) -> None:
        """Shows the question; `then` is done if the person wants it."""
        self._then = then
        self._words.setText(words)
        self.go.setText(go)
        self.go.setAccessibleDescription(words)
        self.cancel.setText(cancel)
        self.setAccessibleName(words)
        self.show()
        self.go.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self) -> None:
        self.hide()
        if self._then:
            self._then()
