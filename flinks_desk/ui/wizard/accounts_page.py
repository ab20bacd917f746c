"""Step 5: accounts and transactions are fetched, waited for, and shown.

Must not live here: the tables' cells (`account_tables.py`) or the polling (`services`).
"""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from flinks_desk.core.accounts import POLL_FOR, Fetching, Ready
from flinks_desk.core.authorize import Opened
from flinks_desk.core.journey import Step
from flinks_desk.core.known import Role
from flinks_desk.core.look import Look
from flinks_desk.core.session import KeyMissing, KeyStored, Session
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.busy_strip import BusyStrip
from flinks_desk.ui.widgets.buttons import primary_button, set_kind
from flinks_desk.ui.widgets.empty_state import EmptyState
from flinks_desk.ui.widgets.page import Page
from flinks_desk.ui.wizard.account_view import AccountView
from flinks_desk.ui.wizard.key_row import KeyRow
from flinks_desk.ui.wizard.mends import Mender
from flinks_desk.ui.wizard.side_by_side import SideBySide
from flinks_desk.ui.wizard.tools import Tools

__all__ = ["AccountsPage"]


class AccountsPage(Page):
    """The x-api-key if it is missing, the call, the wait, the tables."""

    go = Signal(object)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__("accounts_page", parent)
        self._tools = tools
        self._mender = Mender(Step.ACCOUNTS, tools, self.go.emit, tools.desk.fetch_accounts)
        self.mend_requested.connect(self._mender.mend)
        self.key = KeyRow(Role.X_API_KEY, tools.desk)
        self.fetch = primary_button(name="fetch_accounts")
        self.busy = BusyStrip()
        self.empty = EmptyState("table_rows", is_first=True)
        self.view = AccountView()
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_session(self, session: Session) -> None:
        """Redraw everything from the session."""
        state = session.accounts
        self.key.show_place(session.x_api_key, session.profile)
        self.key.setVisible(isinstance(session.x_api_key, KeyMissing))
        self.view.setVisible(isinstance(state, Ready))
        self.empty.setVisible(not isinstance(state, Ready))
        needs_session = not isinstance(session.authorize, Opened) and not isinstance(state, Ready | Fetching)
        self.empty.set_words(self._empty_words(session), self.tr("Open a session first") if needs_session else "")
        self.fetch.setVisible(not needs_session)
        if isinstance(state, Ready):
            self.view.show_ready(state)
        self.show_findings(session.findings)
        code_title, code = self._tools.desk.as_curl()[2]
        self.set_code(code, code_title)
        self._show_buttons()
        self.tick()

    def start_here(self) -> None:
        """Put the focus on the one thing to do."""
        first = self.empty if self.fetch.isHidden() else self.fetch
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def tick(self) -> None:
        """Look at the clock again."""
        state = self._tools.desk.session.accounts
        if isinstance(state, Fetching):
            self.busy.begin(self._waits_for(state), POLL_FOR.total_seconds())
            self.busy.set_elapsed((self._tools.now() - state.since).total_seconds())
        else:
            self.busy.end()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.show_session(self._tools.desk.session)

    def _lay_out(self) -> None:
        self.add(self.key)
        self.add(SideBySide(self.fetch, self.busy, gap=GAP.group, packed=True))
        self.add_findings()
        self.add(self.empty, 1)
        self.add(self.view, 1)

    def _connect(self) -> None:
        self.fetch.clicked.connect(self._fetch)
        self.empty.action_requested.connect(lambda: self.go.emit(Step.AUTHORIZE))
        self.busy.cancelled.connect(lambda: self._tools.bridge.cancel(Step.ACCOUNTS.value))
        self.key.edited.connect(self._show_buttons)
        self.key.submitted.connect(self._fetch)
        self.key.moved.connect(self._move)
        self._tools.bridge.busy_changed.connect(self._show_buttons)

    def _fetch(self) -> None:
        if self.fetch.isEnabled():
            self._tools.bridge.spawn(Step.ACCOUNTS.value, self._keep_and_fetch())

    async def _keep_and_fetch(self) -> None:
        desk, typed = self._tools.desk, self.key.value()
        if typed and isinstance(desk.session.x_api_key, KeyMissing):
            key = desk.session.secret_key
            in_memory = isinstance(key, KeyStored) and key.where == "memory"
            await desk.keep(Role.X_API_KEY, typed, remember=not in_memory)
        await desk.fetch_accounts()

    def _move(self, look: Look) -> None:
        self.key.clear()
        if look.belongs_to is Role.SECRET_KEY:
            work = self._tools.desk.keep(Role.SECRET_KEY, look.value, remember=True)
            self._tools.bridge.spawn(Step.SECRET_KEY.value, work)
        else:
            self.go.emit(Step.AUTHORIZE if look.belongs_to is Role.LOGIN_ID else Step.SECRET_KEY)

    def _show_buttons(self) -> None:
        session = self._tools.desk.session
        has_key = not isinstance(session.x_api_key, KeyMissing) or self.key.value() is not None
        self.fetch.setEnabled(has_key and isinstance(session.authorize, Opened))
        is_ready = isinstance(session.accounts, Ready)
        set_kind(self.fetch, "quiet" if is_ready else "primary")
        self.fetch.setText(self.tr("&Fetch the data again") if is_ready else self.tr("&Fetch the data"))

    def _waits_for(self, state: Fetching) -> str:
        if state.next_poll is None:
            return self.tr("Asking Flinks for the data") if not state.polls else self.tr("Asking again")
        left = max(0, round((state.next_poll - self._tools.now()).total_seconds()))
        return self.tr("Flinks is still collecting. Next question in {seconds} s").format(seconds=left)

    def _empty_words(self, session: Session) -> str:
        if isinstance(session.accounts, Fetching):
            return self.tr("The data appear here as soon as Flinks has them. A first visit may take some minutes.")
        if not isinstance(session.authorize, Opened):
            return self.tr("Accounts and transactions appear here. They are fetched with the RequestId of a session.")
        return self.tr("Accounts and transactions appear here, when you fetch them.")

    def _retranslate(self) -> None:
        self.set_title(
            self.tr("Account data"),
            self.tr("The session's RequestId and your x-api-key fetch accounts and transactions."),
        )
