"""Past sessions, the newest first: when, where, how many calls, and the worst that was found.

Must not live here: reading them (`services/past_sessions.py`).
"""

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from flinks_desk.core.diagnosis.finding import Severity
from flinks_desk.core.text import plural
from flinks_desk.services.past_sessions import PastSession
from flinks_desk.ui.language import say
from flinks_desk.ui.style import GAP

__all__ = ["SessionList"]

NARROWEST = 160
HOURS = "\N{NO-BREAK SPACE}h\N{NO-BREAK SPACE}"
"""As hours stand in French, which do not go on in the next line."""


class SessionList(QListWidget):
    """Tells which one is chosen."""

    picked = Signal(object)
    """The `PastSession`, or `None`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("session_list")
        self.setWordWrap(True)
        self.setMinimumWidth(NARROWEST)
        self.setSpacing(GAP.hair)
        self._sessions: Sequence[PastSession] = ()
        self.currentRowChanged.connect(self._pick)

    def show_sessions(self, sessions: Sequence[PastSession]) -> None:
        """Show these; the one that was chosen stays so, if it is among them."""
        chosen = self.chosen()
        self.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.clear()
        self._sessions = sessions
        for session in sessions:
            self.addItem(QListWidgetItem(self.words(session)))
        row = next((row for row, one in enumerate(sessions) if chosen and one.id == chosen.id), -1)
        self.setCurrentRow(row)
        self.blockSignals(False)  # noqa: FBT003 - Qt's own
        if chosen != self.chosen():
            self.picked.emit(self.chosen())

    def sessions(self) -> Sequence[PastSession]:
        """All that are listed."""
        return self._sessions

    def chosen(self) -> PastSession | None:
        """The one that is looked at."""
        row = self.currentRow()
        return self._sessions[row] if 0 <= row < len(self._sessions) else None

    def words(self, session: PastSession) -> str:
        """What is said of it, line by line, and its note last."""
        calls = say(
            plural("{count} call", "{count} calls", session.calls).filled(count=QLocale().toString(session.calls))
        )
        parts = [calls, *self._worst(session), *([self.tr("pinned")] if session.is_pinned else [])]
        lines = [self.when(session), session.place, ", ".join(parts), session.note]
        return "\n".join(filter(None, lines))

    def when(self, session: PastSession) -> str:
        """When it began, as the reader's language writes it."""
        at = QDateTime.fromSecsSinceEpoch(int(session.started.timestamp()))
        return QLocale().toString(at, QLocale.FormatType.ShortFormat).replace(" h ", HOURS)

    def _worst(self, session: PastSession) -> list[str]:
        words = {
            Severity.ERROR: self.tr("something to mend"),
            Severity.WARNING: self.tr("a warning"),
            Severity.NOTE: self.tr("a note"),
        }
        return [words[session.worst]] if session.worst else []

    @Slot()
    def _pick(self) -> None:
        self.picked.emit(self.chosen())
