"""How long a session waits for answers: eight idle minutes (api-facts §5.1).

Must not live here: a timer, or a clock.
"""

from datetime import datetime

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.authorize import IDLE
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.labels import label, set_tone
from flinks_desk.ui.widgets.sign import Sign, SignMark
from flinks_desk.ui.wizard.times import minutes

__all__ = ["SessionClock"]

SOON = 120


class SessionClock(QWidget):
    """A mark, a sentence with what is left, and beside it what is left of the token that goes with the answers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("session_clock")
        self._left, self._token_left = 0, 0
        self._mark = SignMark(Sign.CURRENT, 16)
        self._words = label("", "body", name="session_clock_words", wrap=False)
        self._token = label("", "quiet", name="session_clock_token", wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP.within)
        row.addWidget(self._mark)
        row.addWidget(self._words)
        row.addSpacing(GAP.item)
        row.addWidget(self._token)
        row.addStretch(1)

    def show_left(self, since: datetime, now: datetime, token_left: int = 0) -> None:
        """Show what is left of the eight minutes since the last word, and of the token's thirty."""
        self._token_left = token_left
        self._left = max(0, int((since + IDLE - now).total_seconds()))
        self._redraw()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._redraw()
        super().changeEvent(event)

    def _redraw(self) -> None:
        is_soon = self._left < SOON
        self._mark.set_sign(Sign.WARNING if is_soon else Sign.CURRENT)
        set_tone(self._words, "warn" if is_soon else "")
        if self._left:
            self._words.setText(self.tr("The session waits another {left}.").format(left=minutes(self._left)))
        else:
            self._words.setText(self.tr("The session waited eight minutes and is over."))
        self._token.setText(self.tr("Its token: {left} left").format(left=minutes(self._token_left)))
        self._token.setVisible(bool(self._left and self._token_left))
        self.setAccessibleName(f"{self._words.text()} {self._token.text() if self._token_left else ''}".strip())
