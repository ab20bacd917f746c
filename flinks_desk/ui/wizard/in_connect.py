"""The other way on: the customer answers in Connect, or connects once more there (api-facts §6).

Must not live here: the widget's parameters for it (`core/resume.py`).
"""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.authorize import ByLogin, Challenged, State, TurnedDown
from flinks_desk.core.session import Session
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.buttons import quiet_button
from flinks_desk.ui.widgets.labels import label, line

__all__ = ["InConnect"]


class InConnect(QWidget):
    """Shown while questions are open, and when a refresh was turned down."""

    resumed = Signal(bool)
    """Go on there with the open questions, and with the accounts that were chosen before, or not."""
    connected_anew = Signal()
    """Connect there once more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("in_connect")
        self._state: State | None = None
        self._count = 0
        self.words = label("", "secondary", name="in_connect_words")
        self.keep = QCheckBox()
        self.keep.setObjectName("keep_accounts")
        self.keep.setChecked(True)
        self.go = quiet_button(name="go_on_in_connect")
        self.go.clicked.connect(self._go)
        row = QHBoxLayout()
        row.setSpacing(GAP.item)
        row.addWidget(self.go)
        row.addWidget(self.keep)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP.within)
        column.addWidget(line())
        column.addWidget(self.words)
        column.addLayout(row)
        self._redraw()

    def show_session(self, session: Session) -> None:
        """Redraw everything from the session."""
        self._state, self._count = session.authorize, len(session.preview.account_ids)
        self._redraw()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._redraw()
        super().changeEvent(event)

    def _redraw(self) -> None:
        state = self._state
        is_asked = isinstance(state, Challenged)
        is_failed = isinstance(state, TurnedDown) and isinstance(state.choice, ByLogin) and not state.choice.cached
        self.setVisible(is_asked or is_failed)
        self.keep.setVisible(is_asked and bool(self._count))
        self.keep.setText(self.tr("Keep the accounts that were chosen before (resumeSelectedAccounts)"))
        if is_asked:
            self.words.setText(
                self.tr(
                    "Or let your customer answer in Connect: its address takes this RequestId, and a token of its own "
                    "that is at most 15 minutes old. The session itself waits 8 minutes."
                )
            )
            self.go.setText(self.tr("Go on in Connect"))
        else:
            self.words.setText(
                self.tr(
                    "A refresh that is turned down is mended by your customer: in Connect, or here with a new user "
                    "name or password. The same user and language keep the LoginId."
                )
            )
            self.go.setText(self.tr("Connect again"))
            self.go.setEnabled(True)
        self.go.setAccessibleDescription(self.words.text())

    def _go(self) -> None:
        if isinstance(self._state, Challenged):
            self.resumed.emit(self.keep.isChecked() and self.keep.isVisible())
        else:
            self.connected_anew.emit()
