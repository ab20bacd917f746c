"""The Webhooks room: the HMAC secret, one to be checked, those that come, and the check as code.

Must not live here: what any of them shows, or a decision about a signature.
"""

import secrets
from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.known import Role
from flinks_desk.core.look import Look
from flinks_desk.core.profile import Environment
from flinks_desk.core.session import Session
from flinks_desk.core.webhook import Hook
from flinks_desk.services.desk import Desk
from flinks_desk.services.keys import ALL_ROLES
from flinks_desk.services.loopback import Answer, Loopback, Received
from flinks_desk.ui.bridge import Bridge
from flinks_desk.ui.style import GAP
from flinks_desk.ui.webhooks.check_page import CheckPage
from flinks_desk.ui.webhooks.code_page import CodePage
from flinks_desk.ui.webhooks.receive_page import ReceivePage
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.wizard.key_row import KeyRow

__all__ = ["WebhooksRoom"]

LASTS = 3600.0
"""Seconds after which it listens no longer."""
MOST = 20_000_000
RETRY = 1800.0
"""Seconds between two tries of Flinks (api-facts §15)."""


def new_path() -> str:
    """A path that nobody else on this machine can guess."""
    return f"/webhooks/{secrets.token_urlsafe(12)}"


class WebhooksRoom(QWidget):
    """Redrawn from each session."""

    send_to = Signal(str)
    """Where the simulator is to send its webhooks; empty: nowhere."""
    move_wanted = Signal(float)
    """Put the simulator's clock ahead by so many seconds."""

    def __init__(
        self, desk: Desk, bridge: Bridge, make_path: Callable[[], str] = new_path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("webhooks")
        self._desk = desk
        self._bridge = bridge
        self._place = desk.session.profile
        self._is_quiet = False
        self._title = label("", "title", name="webhooks_title")
        self._sentence = label("", "quiet", name="webhooks_sentence", column=False)
        self._key = KeyRow(Role.HMAC_SECRET, desk)
        self.check, self.receive, self.code = CheckPage(desk.check_webhook), ReceivePage(), CodePage()
        self._tabs = QTabWidget(documentMode=True)
        self._tabs.setObjectName("webhooks_tabs")
        self._listener = Loopback(self._hear, make_path(), lasts=LASTS, most=MOST, ended=self._tell_ended)
        for page in (self.check, self.receive, self.code):
            self._tabs.addTab(page, "")
        self._key.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP.wide, GAP.page, GAP.wide, GAP.within)
        layout.setSpacing(GAP.within)
        for part in (self._title, self._sentence):
            layout.addWidget(part)
        layout.addSpacing(GAP.within)
        layout.addWidget(self._key)
        layout.addWidget(self._tabs, 1)
        self._connect()
        self._retranslate()
        self.setFocusProxy(self.check)
        self.show_session(desk.session)

    @Slot(object)
    def show_session(self, session: Session) -> None:
        """Redraw from this session; at another place nobody listens any more."""
        if session.profile != self._place:
            self._place = session.profile
            self._stop_quietly()
        is_simulator = session.profile.environment is Environment.SIMULATOR
        self._key.show_place(session.hmac_secret, session.profile)
        self._key.field.setEnabled(not is_simulator)
        self.receive.show_session(session)
        self.check.read()

    def dispose(self) -> None:
        """The program ends."""
        self._stop_quietly()

    def _stop_quietly(self) -> None:
        """Nobody is to be told: the place is another, or the program ends."""
        self._is_quiet = True
        self._listener.stop()
        self._is_quiet = False

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _connect(self) -> None:
        self._bridge.session_changed.connect(self.show_session)
        self._key.submitted.connect(self._keep)
        self._key.forget_requested.connect(self._forget)
        self._key.moved.connect(self._move)
        self.receive.listen_wanted.connect(self._listen)
        self.receive.later_wanted.connect(lambda: self.move_wanted.emit(RETRY))

    @Slot()
    def _keep(self) -> None:
        value = self._key.hand_over()
        if value is not None:
            self._bridge.spawn("hmac secret", self._desk.keep(Role.HMAC_SECRET, value, remember=True))

    @Slot(object)
    def _move(self, look: Look) -> None:
        """Another key was typed here: it is kept where it belongs, or, where it is no key, only taken away."""
        self._key.clear()
        if look.belongs_to in ALL_ROLES:
            self._bridge.spawn("hmac secret", self._desk.keep(look.belongs_to, look.value, remember=True))

    @Slot()
    def _forget(self) -> None:
        self._bridge.spawn("hmac secret", self._desk.forget(Role.HMAC_SECRET))

    @Slot(bool)
    def _listen(self, wanted: bool) -> None:  # noqa: FBT001
        if wanted:
            self._bridge.spawn("webhook listener", self._start_listening())
        else:
            self._listener.stop()

    async def _start_listening(self) -> None:
        await self._listener.start()
        self._desk.webhooks_listen(self._listener.port, self._listener.url)
        self.send_to.emit(self._listener.url)

    def _hear(self, received: Received) -> Answer:
        if received.method != "POST":
            return Answer(405)
        status = self.receive.answers_with()
        self._desk.take_webhook(Hook(received.headers, received.body), status)
        return Answer(status)

    def _tell_ended(self) -> None:
        if self._is_quiet:
            return
        self._desk.webhooks_listen(0)
        self.send_to.emit("")

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Webhooks"))
        self._title.setText(self.tr("Webhooks"))
        self._sentence.setText(
            self.tr("Flinks signs what it posts to you. Check the signature before believing a word of it.")
        )
        self._tabs.setAccessibleName(self.tr("Parts of the webhooks"))
        names = (self.tr("Check one"), self.tr("Receive"), self.tr("In your code"))
        for place, name in enumerate(names):
            self._tabs.setTabText(place, name)
