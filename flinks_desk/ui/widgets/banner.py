"""One line across a page or the window that says what just happened, and may offer one thing to do.

Must not live here: a finding; those have cards.
"""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.buttons import icon_button, link_button
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.widgets.sign import Sign, SignMark

__all__ = ["Banner"]

CARDS = {Sign.ERROR: "error", Sign.WARNING: "warning", Sign.NOTE: "note", Sign.GOOD: "good"}


class Banner(QFrame):
    """Hidden until it has something to say. Escape or its cross closes it."""

    action_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._mark = SignMark(Sign.NOTE)
        self._words = label("", "body", name="banner_words", column=False)
        self._action = link_button(name="banner_action")
        self._close = icon_button("close", name="banner_close")
        self._action.clicked.connect(self.action_requested)
        self._close.clicked.connect(self.close_banner)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GAP.item, GAP.hair, GAP.within, GAP.hair)
        layout.setSpacing(GAP.within)
        layout.addWidget(self._mark)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._action)
        layout.addWidget(self._close)
        self.hide()
        self._retranslate()

    def say(self, sign: Sign, words: str, action: str = "") -> None:
        """Shows a sentence, and a button where `action` has words for one."""
        self.setProperty("card", CARDS[sign])
        self.style().unpolish(self)
        self.style().polish(self)
        self._mark.set_sign(sign)
        self._words.setText(words)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(words)
        self.show()

    def words(self) -> str:
        return self._words.text()

    @Slot()
    def close_banner(self) -> None:
        """Takes it away."""
        self.hide()
        self.closed.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._close.setToolTip(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close"))
