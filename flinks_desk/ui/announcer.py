"""Says to screen readers what a sighted person notices: a token that runs out, a finding that appears.

Must not live here: what is said; sentences come with the session and the countdown.
"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from flinks_desk.core.countdown import Remaining
from flinks_desk.core.session import Session
from flinks_desk.ui.language import say

__all__ = ["Announcer"]


class Announcer(QObject):
    """Speaks for one window, and says nothing twice."""

    announced = Signal(str)
    """What was said."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._countdown = ""
        self._findings: tuple[object, ...] = ()

    def hear_remaining(self, remaining: Remaining) -> None:
        """The countdown passed ten, five or one minutes."""
        words = say(remaining.announced)
        if words != self._countdown:
            self._countdown = words
            self.announce(words)

    def hear_session(self, session: Session) -> None:
        """Findings appeared: the first, gravest one is said, with what to do."""
        if session.findings != self._findings:
            self._findings = session.findings
            if session.findings:
                first = session.findings[0]
                self.announce(f"{say(first.message)} {say(first.fix)}".strip())

    def announce(self, words: str) -> None:
        """Says it now."""
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, words))
            self.announced.emit(words)
