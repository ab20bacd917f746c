"""Receive webhooks from the simulator: the address, each one that came with its verdict, and its body.

Must not live here: a socket (`services/loopback.py`), or the verdict.
"""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from flinks_desk.core.profile import Environment
from flinks_desk.core.session import Session
from flinks_desk.core.webhook import Caught, Cause
from flinks_desk.ui import icons
from flinks_desk.ui.style import GAP
from flinks_desk.ui.webhooks.verdict import VerdictView
from flinks_desk.ui.widgets.buttons import primary_button, quiet_button, set_kind
from flinks_desk.ui.widgets.empty_state import EmptyState
from flinks_desk.ui.widgets.facts import ScrollingColumn
from flinks_desk.ui.widgets.json_view import JsonView
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.wizard.times import clock_time

__all__ = ["ReceivePage"]


class ReceivePage(QWidget):
    """Redrawn from each session."""

    listen_wanted = Signal(bool)
    later_wanted = Signal()
    """Half an hour later, when the simulator tries again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("webhook_receive")
        self._session: Session | None = None
        self._shown: tuple[Caught, ...] = ()
        self._listen = primary_button(name="webhook_listen")
        self._where = label("", "secondary", name="webhook_where", column=False)
        self._refuse = QCheckBox()
        self._refuse.setObjectName("webhook_refuse")
        self._later = quiet_button(icon="schedule", name="webhook_later")
        self._list = QListWidget()
        self._list.setObjectName("webhook_list")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._verdict = VerdictView()
        self._body = JsonView()
        self._body.setObjectName("webhook_body")
        self._empty = EmptyState("bolt")
        self._stack = QStackedWidget()
        self._lay_out()
        self._listen.clicked.connect(lambda: self.listen_wanted.emit(not self._is_listening()))
        self._later.clicked.connect(self.later_wanted)
        self._list.currentRowChanged.connect(self._show_one)
        self._retranslate()

    def answers_with(self) -> int:
        """The status for the next webhook."""
        return 500 if self._refuse.isChecked() else 200

    def show_session(self, session: Session) -> None:
        """Redraw from this session. May be called twice."""
        self._session = session
        hooks = session.hooks
        is_simulator = session.profile.environment is Environment.SIMULATOR
        self._listen.setEnabled(is_simulator)
        set_kind(self._listen, "quiet" if hooks.port else "primary")
        for part in (self._refuse, self._later):
            part.setVisible(bool(hooks.port))
        self._say(session)
        self._stack.setCurrentIndex(1 if hooks.caught else 0)
        if hooks.caught != self._shown:
            self._shown = hooks.caught
            self._refill()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _is_listening(self) -> bool:
        return self._session is not None and bool(self._session.hooks.port)

    def _refill(self) -> None:
        self._list.clear()
        for one in self._shown:
            good = one.checked.cause is Cause.GOOD
            item = QListWidgetItem(
                icons.icon("check" if good else "warning-fill", "good" if good else "warn"), self._row(one)
            )
            self._list.addItem(item)
        self._list.setCurrentRow(len(self._shown) - 1)

    def _row(self, one: Caught) -> str:
        if one.checked.cause is Cause.GOOD:
            verdict = self.tr("signature right")
        elif one.checked.cause is Cause.NO_SECRET:
            verdict = self.tr("not checked")
        else:
            verdict = self.tr("signature wrong")
        again = self.tr("time {number}").format(number=one.times) if one.times > 1 else ""
        answered = self.tr("answered {status}").format(status=one.answered)
        below = " · ".join(part for part in (verdict, again, answered) if part)
        return f"{clock_time(one.at)} · {one.kind or '?'}\n{below}"

    @Slot(int)
    def _show_one(self, row: int) -> None:
        if not 0 <= row < len(self._shown):
            self._verdict.show_checked(None)
            return
        one = self._shown[row]
        self._verdict.show_checked(one.checked, one.kind, one.request_id)
        self._body.set_value(one.value())

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GAP.item)
        for part in (self._listen, self._refuse, self._later):
            top.addWidget(part)
        top.addStretch(1)
        detail = ScrollingColumn("webhook_detail")
        detail.fill((self._verdict, self._body), last_grows=True)
        split = QSplitter()
        split.setObjectName("webhook_split")
        split.setChildrenCollapsible(False)
        split.addWidget(self._list)
        split.addWidget(detail)
        split.setSizes([290, 460])
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(split)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP.within, 0, 0)
        column.setSpacing(GAP.within)
        column.addLayout(top)
        column.addWidget(self._where)
        column.addWidget(self._stack, 1)

    def _say(self, session: Session) -> None:
        hooks = session.hooks
        self._listen.setText(self.tr("Stop listening") if hooks.port else self.tr("Listen for webhooks"))
        self._where.setText(
            self.tr("Listening at {url}, on this machine only, for an hour.").format(url=hooks.url)
            if hooks.port
            else ""
        )
        self._where.setVisible(bool(hooks.port))
        if session.profile.environment is not Environment.SIMULATOR:
            words = self.tr("Flinks sends webhooks to public addresses only. Choose the simulator to see some here.")
        elif hooks.port:
            words = self.tr("Open a session in step 4: its webhooks come here as soon as its data are ready.")
        else:
            words = self.tr(
                "What the simulator sends will be listed here. Listen first, then open a session in step 4."
            )
        self._empty.set_words(words)

    def _retranslate(self) -> None:
        self._refuse.setText(self.tr("Answer 500"))
        self._refuse.setToolTip(self.tr("Anything but 200 makes Flinks send it again, ten times in all"))
        self._later.setText(self.tr("30 minutes later"))
        self._later.setToolTip(self.tr("Puts the simulator's clock ahead, to when it tries again"))
        self._list.setAccessibleName(self.tr("Webhooks that came"))
        if self._session:
            self._refill()
            self.show_session(self._session)
