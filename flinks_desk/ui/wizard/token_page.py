"""Step 2: the authorize token, how long it lives, and in whose hands it is.

Must not live here: the countdown's looks (`widgets/countdown.py`) or its arithmetic (`core/countdown.py`).
"""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core import token
from flinks_desk.core.countdown import SIGN_IN_SECONDS, Remaining, is_tight
from flinks_desk.core.journey import Progress, Step, progress
from flinks_desk.core.session import Session
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.busy_strip import BusyStrip
from flinks_desk.ui.widgets.buttons import primary_button, set_kind
from flinks_desk.ui.widgets.countdown import Countdown
from flinks_desk.ui.widgets.key_value import KeyValue, Row
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.widgets.life_line import LifeLine
from flinks_desk.ui.widgets.page import Page
from flinks_desk.ui.wizard.mends import Mender
from flinks_desk.ui.wizard.side_by_side import SideBySide
from flinks_desk.ui.wizard.times import clock_time
from flinks_desk.ui.wizard.token_life import OldTokens, moments_of
from flinks_desk.ui.wizard.tools import Tools

__all__ = ["TokenPage"]

PATIENCE = 30


class TokenPage(Page):
    """The large countdown, the facts beside it, and the token's life."""

    go = Signal(object)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__("token_page", parent)
        self._tools = tools
        self._mender = Mender(Step.TOKEN, tools, self.go.emit, self._nothing_more)
        self.mend_requested.connect(self._mender.mend)
        self.countdown = Countdown()
        self.countdown.setObjectName("countdown")
        self.facts = KeyValue()
        self.facts.setObjectName("token_facts")
        self.warning = label("", "body", name="token_warning")
        self.life = LifeLine()
        self.life.setObjectName("life_line")
        self.life_title = label("", "field", wrap=False)
        self.old = OldTokens()
        self.make = primary_button(name="make_token")
        self.busy = BusyStrip()
        self._lay_out()
        self.make.clicked.connect(self._make)
        self.busy.cancelled.connect(self._cancel)
        self._retranslate()

    def show_session(self, session: Session) -> None:
        """Redraw everything from the session."""
        self.facts.set_rows(self._facts(session.token))
        moments = moments_of(session.token_life)
        self.life.show_moments(moments, goes_on=isinstance(session.token, token.Live | token.Lent | token.Asking))
        self.life.setVisible(bool(moments))
        self.life_title.setVisible(bool(moments))
        self.old.show_life(session.token_life)
        self.show_findings(session.findings)
        self._show_work(session)
        self._show_code()
        self.tick()

    def start_here(self) -> None:
        """Put the focus on the one thing to do."""
        self.make.setFocus(Qt.FocusReason.OtherFocusReason)

    def tick(self) -> None:
        """Look at the clock again."""
        remaining = self._tools.desk.remaining()
        self.countdown.show_remaining(remaining)
        self.warning.setText(self._warning(remaining))
        state = self._tools.desk.session.token
        if isinstance(state, token.Asking):
            self.busy.set_elapsed((self._tools.now() - state.since).total_seconds())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.show_session(self._tools.desk.session)

    def _lay_out(self) -> None:
        self.countdown.setMinimumWidth(260)
        side = QVBoxLayout()
        side.setContentsMargins(0, GAP.item, 0, 0)
        side.addWidget(self.facts)
        side.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(GAP.wide)
        top.addWidget(self.countdown, 2)
        top.addLayout(side, 3)
        self.add(top)
        self.add(self.warning)
        self.add(SideBySide(self.make, self.busy, gap=GAP.group, packed=True))
        self.add_findings()
        life = QVBoxLayout()
        life.setSpacing(GAP.item)
        life.addWidget(self.life_title)
        life.addWidget(self.life)
        life.addWidget(self.old)
        self.add(life)
        self.body.addStretch(1)

    def _make(self) -> None:
        self._tools.bridge.spawn(Step.TOKEN.value, self._tools.desk.make_token())

    def _cancel(self) -> None:
        self._tools.bridge.cancel(Step.TOKEN.value)

    async def _nothing_more(self) -> None:
        """On this page a new token is all that was tried."""
        state = self._tools.desk.session.token
        if not isinstance(state, token.Live):
            await self._tools.desk.make_token()

    def _facts(self, state: token.State) -> tuple[Row, ...]:
        match state:
            case token.Live(made=made, expires=expires):
                return self._times(made, self.tr("dies"), expires, self.tr("nobody yet"))
            case token.Lent(made=made, expires=expires, to=to, at=at):
                held = self.tr("{holder}, at {time}").format(holder=self._holders()[to], time=clock_time(at))
                return self._times(made, self.tr("dies"), expires, held)
            case token.Spent(made=made, at=at, by=by):
                held = self._holders()[by] if by else self.tr("nobody")
                return self._times(made, self.tr("ended"), at, held)
            case _:
                return ()

    def _times(self, made: datetime, ends: str, end: datetime, held: str) -> tuple[Row, ...]:
        return (
            Row(self.tr("made"), clock_time(made)),
            Row(ends, clock_time(end)),
            Row(self.tr("handed to"), held),
        )

    def _holders(self) -> Mapping[token.Holder, str]:
        return {
            token.Holder.WIDGET: self.tr("the Connect preview"),
            token.Holder.AUTHORIZE: self.tr("an Authorize session"),
            token.Holder.ELSEWHERE: self.tr("a browser or phone"),
        }

    def _warning(self, remaining: Remaining) -> str:
        if remaining.clock_changed:
            return self.tr("This machine's clock was changed, so the token may have expired. Flinks has the last word.")
        is_live = isinstance(self._tools.desk.session.token, token.Live)
        if is_live and is_tight(remaining, SIGN_IN_SECONDS):
            return self.tr("Signing in to a bank usually takes longer than what is left. Make a new token first.")
        return ""

    def _show_work(self, session: Session) -> None:
        is_asking = isinstance(session.token, token.Asking)
        set_kind(self.make, "quiet" if progress(Step.TOKEN, session) is Progress.DONE else "primary")
        self.make.setText(self.tr("Make a new &token") if session.token_life else self.tr("Make a &token"))
        if not is_asking:
            self.busy.end()
        elif self.busy.isHidden():
            self.busy.begin(self.tr("Waiting for Flinks' answer"), PATIENCE)

    def _show_code(self) -> None:
        title, code = self._tools.desk.as_curl()[0]
        self.set_code(code, title)

    def _retranslate(self) -> None:
        self.set_title(
            self.tr("Authorize token"),
            self.tr("The secret key asks Flinks for a token. It opens one session, once, and lives thirty minutes."),
        )
        self.life_title.setText(self.tr("Its life"))
