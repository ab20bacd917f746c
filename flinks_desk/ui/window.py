"""The window: the bar on top, the steps at the side, the page, and the log below.

Lives here: how these parts lie, what they tell each other, and the keys that work everywhere.
Must not live here: what a page or the log does, and building the objects behind them (`app.py`).
"""

import base64
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeySequence, QPaintEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.countdown import Remaining
from flinks_desk.core.journey import Step, may_enter
from flinks_desk.core.profile import Profile
from flinks_desk.core.session import Session
from flinks_desk.ui.announcer import Announcer
from flinks_desk.ui.bar import Bar
from flinks_desk.ui.step_words import step_rows, step_titles
from flinks_desk.ui.style import GAP
from flinks_desk.ui.ticker import Ticker
from flinks_desk.ui.walk import StepPage, Walk
from flinks_desk.ui.widgets.sign import Sign
from flinks_desk.ui.widgets.step_list import StepList

__all__ = ["Parts", "Window"]

SMALLEST = (1024, 640)
USUAL = (1280, 800)
SIDE_WIDTH = 224
LOG_HEIGHT = 190


@dataclass(frozen=True)
class Parts:
    """What the window is made of and asks for."""

    session: Session
    make_page: Callable[[Step], StepPage]
    log: QWidget
    focus_log_filter: Callable[[], None]
    places: Callable[[], Sequence[Profile]]
    tick: Callable[[], None]
    remaining: Callable[[], Remaining]
    new_token: Callable[[], None]


class Window(QMainWindow):
    """Shows and asks; it decides nothing."""

    painted = Signal()
    """It is on the screen for the first time: now there is time for everything heavy."""
    close_requested = Signal()
    """The person wants to leave. `let_go` closes the window for good."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self.setObjectName("window")
        self._parts = parts
        self._session = parts.session
        self._was_painted = False
        self._may_close = False
        self.bar = Bar(parts.places)
        self._steps = StepList()
        self.announcer = Announcer(self)
        self.ticker = Ticker(parts.tick, parts.remaining, self)
        self.walk = Walk(parts.make_page, parts.session)
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._lay_out()
        self._connect()
        self._add_shortcuts()
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self.show_session(parts.session)

    @Slot(object)
    def show_session(self, session: Session) -> None:
        """Redraws everything that shows the session. May be called twice."""
        self._session = session
        self.bar.show_session(session)
        self._steps.set_rows(step_rows(self, session))
        self.walk.show_session(session)
        self.announcer.hear_session(session)
        if self.ticker.is_running():
            self.ticker.tick()

    def go(self, step: Step) -> None:
        """Leads to a step."""
        self.walk.go(step)

    def state(self) -> Mapping[str, str]:
        """How the window lies, as text to be kept."""
        return {
            "geometry": base64.b64encode(bytes(self.saveGeometry().data())).decode(),
            "splitter": base64.b64encode(bytes(self._splitter.saveState().data())).decode(),
        }

    def restore(self, state: Mapping[str, str]) -> None:
        """Lies as it lay; what cannot be understood is left as it is."""
        self.restoreGeometry(_bytes(state.get("geometry", "")))
        self._splitter.restoreState(_bytes(state.get("splitter", "")))

    @Slot(str)
    def tell_failure(self, kind: str) -> None:
        """Something of ours failed: it is said once, and the work goes on."""
        words = self.tr("Something in this program did not work ({kind}). Your session goes on.").format(kind=kind)
        self.walk.banner.say(Sign.WARNING, words)

    def let_go(self) -> None:
        """Everything behind the window has ended: it may close."""
        self._may_close = True
        self.close()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            event.accept()
        else:
            event.ignore()
            self.close_requested.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        match event.type():
            case QEvent.Type.WindowStateChange:
                self.ticker.set_seen(self.isVisible() and not self.isMinimized())
            case QEvent.Type.ActivationChange if self.ticker.is_running():
                self.ticker.tick()
            case QEvent.Type.LanguageChange:
                self._retranslate()
            case _:
                pass
        super().changeEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.ticker.set_seen(not self.isMinimized())
        if self.focusWidget() is None or self.bar.isAncestorOf(self.focusWidget()):
            self.walk.start_here()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.ticker.set_seen(False)

    def _lay_out(self) -> None:
        side = QWidget()
        side.setObjectName("side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setFixedWidth(SIDE_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(GAP.within, GAP.group, GAP.within, GAP.within)
        column.addWidget(self._steps)
        column.addStretch(1)
        upper = QWidget()
        row = QHBoxLayout(upper)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self.walk, 1)
        self._splitter.setObjectName("splitter")
        self._splitter.setHandleWidth(1)
        self._splitter.addWidget(upper)
        self._splitter.addWidget(self._parts.log)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        self._splitter.setSizes([USUAL[1] - LOG_HEIGHT, LOG_HEIGHT])
        whole = QWidget()
        stack = QVBoxLayout(whole)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self.bar)
        stack.addWidget(self._splitter, 1)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        self._steps.picked.connect(self.walk.go)
        self.walk.entered.connect(self._entered)
        self.ticker.ticked.connect(self.bar.show_remaining)
        self.ticker.ticked.connect(self.walk.tick)
        self.ticker.ticked.connect(self.announcer.hear_remaining)
        self.bar.token_wanted.connect(partial(self.go, Step.TOKEN))
        self.bar.another_wanted.connect(partial(self.go, Step.SECRET_KEY))
        self.bar.search_wanted.connect(self._parts.focus_log_filter)
        self._entered(self.walk.step())

    def _add_shortcuts(self) -> None:
        keys: dict[str, Callable[[], None]] = {
            f"Ctrl+{number}": partial(self.go, step) for number, step in enumerate(Step, start=1)
        }
        keys["Ctrl+N"] = self._new_token
        for sequence, does in keys.items():
            QShortcut(QKeySequence(sequence), self).activated.connect(does)

    @Slot()
    def _new_token(self) -> None:
        if may_enter(Step.TOKEN, self._session):
            self.go(Step.TOKEN)
            self._parts.new_token()

    @Slot(object)
    def _entered(self, step: Step) -> None:
        self._steps.set_current(step)
        self._retranslate()

    def _retranslate(self) -> None:
        self._steps.set_rows(step_rows(self, self._session))
        title = step_titles(self)[self.walk.step()]
        self.setWindowTitle(self.tr("{step} – Flinks Desk").format(step=title))


def _bytes(text: str) -> QByteArray:
    try:
        return QByteArray(base64.b64decode(text, validate=True))
    except ValueError:
        return QByteArray()
