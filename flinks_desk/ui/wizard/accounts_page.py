"""Step 5: data are asked for, waited for, and shown.

Must not live here: what can be asked for (`core/data_requests.py`), what is shown (`account_view.py`) or the polling.
"""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from flinks_desk.core.accounts import POLL_FOR, Fetching, Ready, State
from flinks_desk.core.authorize import Opened
from flinks_desk.core.data_requests import REQUESTS, DataKind
from flinks_desk.core.journey import Step
from flinks_desk.core.known import Role
from flinks_desk.core.look import Look
from flinks_desk.core.session import KeyMissing, KeyStored, Session
from flinks_desk.ui.language import say
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.busy_strip import BusyStrip
from flinks_desk.ui.widgets.buttons import primary_button, set_kind
from flinks_desk.ui.widgets.empty_state import EmptyState
from flinks_desk.ui.widgets.flow import Flow
from flinks_desk.ui.widgets.labels import label, set_tone
from flinks_desk.ui.widgets.page import Page
from flinks_desk.ui.wizard.account_view import AccountView
from flinks_desk.ui.wizard.data.request_form import RequestForm
from flinks_desk.ui.wizard.data.saving import Saver
from flinks_desk.ui.wizard.key_row import KeyRow
from flinks_desk.ui.wizard.mends import Mender
from flinks_desk.ui.wizard.tools import Tools

__all__ = ["AccountsPage"]


class AccountsPage(Page):
    """The x-api-key if it is missing, the call, the wait, the tables."""

    go = Signal(object)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__("accounts_page", parent)
        self._tools = tools
        self._mender = Mender(Step.ACCOUNTS, tools, self.go.emit, self._fetch_chosen)
        self.mend_requested.connect(self._mender.mend)
        self.key = KeyRow(Role.X_API_KEY, tools.desk)
        self.form = RequestForm()
        self.about = label("", "secondary", name="data_about")
        self.fetch = primary_button(name="fetch_accounts")
        self.busy = BusyStrip()
        self.empty = EmptyState("table_rows", is_first=True)
        self.view = AccountView()
        self.saved = label("", "secondary", name="saved_said", column=False)
        self.saver = Saver(tools.desk, tools.bridge, self)
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_session(self, session: Session) -> None:
        """Redraw everything from the session."""
        ready = _ready(session)
        is_fetching = _fetching(session) is not None
        self.key.show_place(session.x_api_key, session.profile)
        self.key.setVisible(isinstance(session.x_api_key, KeyMissing))
        self.view.setVisible(bool(ready))
        self.empty.setVisible(not ready)
        needs_session = not isinstance(session.authorize, Opened) and not ready and not is_fetching
        self.empty.set_words(self._empty_words(session), self.tr("Open a session first") if needs_session else "")
        for part in (self.fetch, self.form, self.form.kind):
            part.setVisible(not needs_session)
        self.about.setVisible(not needs_session and not ready)
        self.about.setText(say(REQUESTS[session.data.kind].about))
        self.form.show_session(session)
        self.view.show_data(session, ready)
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
        state = _fetching(self._tools.desk.session)
        if state is not None:
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
        asking = Flow(gap=GAP.item)
        for part in (self.form.kind, self.fetch, self.busy):
            asking.addWidget(part)
        self.add(asking)
        self.add(self.about)
        self.add(self.form)
        self.add_findings()
        self.add(self.empty, 1)
        self.add(self.saved)
        self.add(self.view, 1)
        self.saved.hide()

    def _connect(self) -> None:
        self.fetch.clicked.connect(self._fetch)
        self.empty.action_requested.connect(lambda: self.go.emit(Step.AUTHORIZE))
        self.busy.cancelled.connect(lambda: self._tools.bridge.cancel(Step.ACCOUNTS.value))
        self.key.edited.connect(self._show_buttons)
        self.key.submitted.connect(self._fetch)
        self.key.moved.connect(self._move)
        self.form.kind_chosen.connect(self._tools.desk.ask_for)
        self.form.option_set.connect(lambda said: self._tools.desk.set_data_option(*said))
        self.view.export_requested.connect(self.saver.ask)
        self.saver.told.connect(self._say_saved)
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
        await self._fetch_chosen()

    async def _fetch_chosen(self) -> None:
        desk = self._tools.desk
        self.saved.hide()
        await desk.fetch(desk.session.data.kind)

    def _say_saved(self, words: str, tone: str) -> None:
        self.saved.setText(words)
        set_tone(self.saved, tone)
        self.saved.show()

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
        is_ready = session.data.kind in _ready(session)
        set_kind(self.fetch, "quiet" if is_ready else "primary")
        self.fetch.setText(self.tr("&Fetch the data again") if is_ready else self.tr("&Fetch the data"))

    def _waits_for(self, state: Fetching) -> str:
        if state.next_poll is None:
            return self.tr("Asking Flinks for the data") if not state.polls else self.tr("Asking again")
        left = max(0, round((state.next_poll - self._tools.now()).total_seconds()))
        return self.tr("Flinks is still collecting. Next question in {seconds} s").format(seconds=left)

    def _empty_words(self, session: Session) -> str:
        if _fetching(session) is not None:
            return self.tr("The data appear here as soon as Flinks has them. A first visit may take some minutes.")
        if not isinstance(session.authorize, Opened):
            return self.tr("Accounts and transactions appear here. They are fetched with the RequestId of a session.")
        return self.tr("Accounts and transactions appear here, when you fetch them.")

    def _retranslate(self) -> None:
        self.set_title(
            self.tr("Account data"),
            self.tr("The session's RequestId and your x-api-key fetch accounts and transactions."),
        )


def _states(session: Session) -> dict[DataKind, State]:
    return {DataKind.DETAIL: session.accounts, **session.data.others}


def _ready(session: Session) -> dict[DataKind, Ready]:
    """What came, by kind."""
    return {kind: state for kind, state in _states(session).items() if isinstance(state, Ready)}


def _fetching(session: Session) -> Fetching | None:
    """What is being fetched; there is one at a time."""
    return next((state for state in _states(session).values() if isinstance(state, Fetching)), None)
