"""A small line on which token went with which call of a session.

Must not live here: counting tokens or calls (`core/token_use.py`).
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.token_use import Errand, TokenUse
from flinks_desk.ui.widgets.labels import label

__all__ = ["TokenTrail"]

ARROW = "  →  "


class TokenTrail(QWidget):
    """Nothing is shown before the first call."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("token_trail")
        self._uses: tuple[TokenUse, ...] = ()
        self.words = label("", "secondary", name="token_trail_words")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.words)
        self._redraw()

    def show_uses(self, uses: Sequence[TokenUse]) -> None:
        """Which token went where."""
        self._uses = tuple(uses)
        self._redraw()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._redraw()
        super().changeEvent(event)

    def _redraw(self) -> None:
        self.words.setText(ARROW.join(self._say(place) for place in range(len(self._uses))))
        self.setVisible(bool(self._uses))

    def _say(self, place: int) -> str:
        use = self._uses[place]
        is_same = place > 0 and self._uses[place - 1].number == use.number
        if place == 0:
            token = self.tr("Token {number}").format(number=use.number)
        elif is_same:
            token = self.tr("the same token")
        else:
            token = self.tr("new token {number}").format(number=use.number)
        words = self.tr("{token} with {call}").format(token=token, call=self._call(use))
        return self.tr("{words} (refused)").format(words=words) if use.is_refused else words

    def _call(self, use: TokenUse) -> str:
        match use.errand:
            case Errand.OPEN:
                return "Authorize"
            case Errand.ANSWER:
                return self.tr("the answers")
            case Errand.POLL:
                return self.tr("the question how far it is ({count} ×)").format(count=use.count)
