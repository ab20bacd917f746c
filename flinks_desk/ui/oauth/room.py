"""The OAuth room: the page, the bank's pages beside it, the listener for the callback, and the way to the data step.

Must not live here: what any of them shows, or a decision about Flinks.
"""

import secrets
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from flinks_desk.core.authorize import Challenged, Opened
from flinks_desk.core.journey import Step
from flinks_desk.core.lean import replace
from flinks_desk.core.oauth import SIMULATED, Entry
from flinks_desk.core.profile import Environment
from flinks_desk.core.session import Session
from flinks_desk.core.text import Language
from flinks_desk.services.desk import Desk
from flinks_desk.services.oauth_catcher import CallbackCatcher
from flinks_desk.ui.bridge import Bridge
from flinks_desk.ui.language import current
from flinks_desk.ui.oauth.bank_pages import BankPages
from flinks_desk.ui.oauth.page import OAuthPage

__all__ = ["OAuthRoom"]

TASK = "oauth"


def new_state() -> str:
    """A value that nobody can guess."""
    return secrets.token_urlsafe(24)


class OAuthRoom(QWidget):
    """Redrawn from each session."""

    go = Signal(object)
    """The `Step` at which the work goes on."""

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        catalogue: Callable[[str], Language],
        browse: Callable[[QUrl], object],
        *,
        make_state: Callable[[], str] = new_state,
        parent: QWidget | None = None,
    ) -> None:
        """`browse` opens an address in the system's browser."""
        super().__init__(parent)
        self.setObjectName("oauth")
        self._desk = desk
        self._bridge = bridge
        self._browse = browse
        self._make_state = make_state
        self._authorized = False
        self.page = OAuthPage(catalogue)
        self.page.set_can_open_inside(BankPages.is_available())
        self.bank = BankPages()
        self._catcher = CallbackCatcher(
            self._take, self._tell_ended, lambda: self.tr("You are back. This page can be closed.")
        )
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.page, 4)
        across.addWidget(self.bank, 5)
        self._connect()
        self.setFocusProxy(self.page.form)
        self.show_session(desk.session)

    @Slot(object)
    def show_session(self, session: Session) -> None:
        """Redraw from this session; a place that is new here gets a state, and the simulator a bank."""
        if not session.oauth.state:
            QTimer.singleShot(0, self, self._begin)  # not while the others are still being told of this one
            return
        self.page.show_session(session)
        if self._authorized and isinstance(session.authorize, Opened | Challenged):
            self._authorized = False
            self.go.emit(Step.ACCOUNTS if isinstance(session.authorize, Opened) else Step.AUTHORIZE)

    def dispose(self) -> None:
        """The program ends; nobody is told any more."""
        self._bridge.session_changed.disconnect(self.show_session)
        self._catcher.stop()
        self.bank.dispose()

    @Slot()
    def _begin(self) -> None:
        session = self._desk.session
        if session.oauth.state:
            return
        self._catcher.stop()
        self.bank.dispose()
        if session.profile.environment is Environment.SIMULATOR and not session.oauth.entry.institution_id:
            entry = replace(session.oauth.entry, institution_id=next(iter(SIMULATED)), lang=current().code)
            self._desk.set_oauth_entry(entry)
        self._desk.begin_oauth(self._make_state())

    def _connect(self) -> None:
        self._bridge.session_changed.connect(self.show_session)
        form, page, bank = self.page.form, self.page, self.bank
        form.edited.connect(self._desk.set_oauth_entry)
        form.state_wanted.connect(self._renew)
        form.listen_wanted.connect(self._listen)
        page.call_wanted.connect(self._call)
        page.open_wanted.connect(self._open)
        page.pasted.connect(self._take)
        page.authorize_wanted.connect(self._authorize)
        bank.returned.connect(self._take, Qt.ConnectionType.QueuedConnection)  # its own page is asking
        bank.went.connect(self._desk.oauth_went)
        bank.closed.connect(lambda: page.set_at_bank(False))

    @Slot()
    def _renew(self) -> None:
        self.bank.dispose()
        self._desk.begin_oauth(self._make_state())

    @Slot(bool)
    def _listen(self, wanted: bool) -> None:  # noqa: FBT001
        if wanted:
            self._bridge.spawn("oauth listener", self._start_listening())
        else:
            self._catcher.stop()

    async def _start_listening(self) -> None:
        await self._catcher.start()
        entry: Entry = replace(self._desk.session.oauth.entry, redirect_uri=self._catcher.url)
        self._desk.set_oauth_entry(entry)
        self._desk.oauth_listens(self._catcher.port)

    def _tell_ended(self) -> None:
        self._desk.oauth_listens(0)

    @Slot()
    def _call(self) -> None:
        self.bank.dispose()
        self._bridge.spawn(TASK, self._desk.call_oauth_entry(self._make_state))

    @Slot(bool)
    def _open(self, inside: bool) -> None:  # noqa: FBT001
        visit = self._desk.session.oauth
        if visit.target is None:
            return
        if inside:
            self.bank.open(visit.target, visit.entry.redirect_uri, visit.entry.lang)
            self.page.set_at_bank(True)
        else:
            self._browse(QUrl(visit.target.reveal()))

    @Slot(str)
    def _take(self, url: str) -> None:
        was_at_bank = self.bank.isVisible()
        self.bank.dispose()
        if was_at_bank:
            self.page.form.setFocus(Qt.FocusReason.OtherFocusReason)  # the page then leads on from there
        self._catcher.stop()
        self._desk.take_oauth_callback(url)

    @Slot()
    def _authorize(self) -> None:
        self._authorized = True
        self._bridge.spawn(TASK, self._desk.authorize_oauth())
