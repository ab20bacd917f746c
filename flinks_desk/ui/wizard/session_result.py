"""The open session, in words: what it is named by, and what it took to open it.

Must not live here: opening it, or what an answer means (`core`).
"""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from flinks_desk.core.authorize import ByCredentials, ByLogin, Opened
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.key_value import KeyValue, Row
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.widgets.sign import Sign, SignMark
from flinks_desk.ui.wizard.times import elapsed

__all__ = ["SessionResult"]


class SessionResult(QFrame):
    """Nothing is shown as long as no session is open."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("session_result")
        self.setProperty("card", "good")
        self._title = label("", "strong", name="session_title")
        self._sentence = label("", "body", name="session_sentence")
        self._rows = KeyValue()
        words = QVBoxLayout()
        words.setSpacing(GAP.within)
        for part in (self._title, self._sentence, self._rows):
            words.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP.item, GAP.item, GAP.group, GAP.item)
        row.setSpacing(GAP.item)
        mark = QVBoxLayout()
        mark.addWidget(SignMark(Sign.GOOD))
        mark.addStretch(1)
        row.addLayout(mark)
        row.addLayout(words, 1)

    def show_session_opened(self, opened: Opened | None, login_before: str = "") -> None:
        """Show it; `login_before` is the LoginId that was known before, to tell a reconnection from a new one."""
        self.setVisible(opened is not None)
        if opened is None:
            return
        self._title.setText(self.tr("The session is open"))
        self._sentence.setText(f"{self._explained(opened)} {self._connected(opened, login_before)}".strip())
        rows = (
            Row(self.tr("RequestId"), opened.request_id, mono=True, copy=True),
            Row(self.tr("LoginId"), opened.login_id, mono=True, copy=True),
            Row(self.tr("Bank"), opened.institution),
            Row(self.tr("User"), " · ".join(part for part in (opened.username, opened.login_type) if part)),
            Row(self.tr("Last refresh"), _utc(opened.last_refresh)),
            Row("Tag", opened.tag),
            Row(self.tr("It took"), elapsed(opened.seconds) if opened.seconds is not None else ""),
        )
        self._rows.set_rows([row for row in rows if row.value])
        self.setAccessibleName(self._title.text())

    def _explained(self, opened: Opened) -> str:
        match opened.choice:
            case ByLogin(cached=True):
                return self.tr("Flinks answers from the copy that it holds; the bank was not asked.")
            case ByLogin():
                return self.tr("Flinks opened the bank, and is collecting the data now.")
            case ByCredentials():
                return self.tr(
                    "The bank accepted the user name and password. Keep the LoginId, and use it from now on."
                )
            case _:
                return self.tr("Flinks accepted the body that you wrote.")

    def _connected(self, opened: Opened, before: str) -> str:
        """Whether credentials brought the connection back that was there (api-facts §13)."""
        if not before or isinstance(opened.choice, ByLogin):
            return ""
        if before == opened.login_id:
            return self.tr("The LoginId is the same as before: the connection is back.")
        return self.tr("The LoginId is another one than before; another user name or language makes a new one.")


def _utc(written: str) -> str:
    """Flinks writes UTC without saying so (api-facts §4.3)."""
    return f"{written.partition('.')[0].replace('T', ' ')} UTC" if written else ""
