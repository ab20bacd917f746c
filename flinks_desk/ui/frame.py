"""The frame of the window: the bar, the steps by name, and room for a page and the log.

It is all that the first picture shows, so it imports nothing of sessions, tokens or calls; `window.py` fills it.
Must not live here: anything that asks how a step stands.
"""

import base64
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QFontMetrics, QHideEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.profile import Profile
from flinks_desk.ui import style
from flinks_desk.ui.bar import Bar
from flinks_desk.ui.side import Side
from flinks_desk.ui.step_names import step_names
from flinks_desk.ui.widgets.step_list import StepList, StepRow
from flinks_desk.ui.widgets.tab_order import neighbour, scroll_to

__all__ = ["Frame"]

SMALLEST = (1024, 640)
USUAL = (1280, 800)
UNBOUND = 16_777_215
"""Qt's own number for a widget that may be as high as it likes."""
LOWEST_PAGE = 300
"""Steps, rooms and pages scroll in it."""
TITLE = 32
"""Room for the window's title, which belongs to the system."""
LOW = 36
"""Lines of text; a lower window has no room for the log beside a page, so it is folded until somebody unfolds it."""
LOG_SHARE = 0.19
"""The log's share of the height, until somebody moves the line between them."""


class Frame(QMainWindow):
    """The parts lie where they will stay: nothing jumps when they are filled."""

    painted = Signal()
    """It is on the screen for the first time: now there is time for everything heavy."""
    close_requested = Signal()
    """The person wants to leave. `let_go` closes the window for good."""
    looked_at = Signal()
    """It was shown, hidden, made small, or came to the front."""
    language_changed = Signal()
    became_low = Signal(bool)
    """There is no room for the log beside a page any more, or there is again."""

    def __init__(self, profile: Profile, places: Callable[[], Sequence[Profile]]) -> None:
        super().__init__()
        self.setObjectName("window")
        self._was_painted = False
        self._may_close = False
        self._is_placed = False
        self._is_low = False
        self._is_fold_kept = False
        self._lent = 0
        self._unfolded = QByteArray()
        self.bar = Bar(places)
        self.bar.show_profile(profile)
        self.steps = StepList()
        self._side = Side()
        self._side.add(self.steps)
        self._page_room = _room()
        self._log_room = _room()
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._lay_out()
        room = _room_on(self.screen().availableSize())
        self.setMinimumSize(QSize(*SMALLEST).boundedTo(room))
        self.resize(QSize(*USUAL).boundedTo(room))
        names = step_names(self)
        self.steps.set_rows([StepRow(name, name) for name in names])
        self.steps.set_current(names[0])
        self.show_title(names[0])

    def fill(self, page: QWidget, log: QWidget) -> None:
        """Puts the page and the log into their rooms."""
        for room, what in ((self._page_room, page), (self._log_room, log)):
            layout = room.layout()
            if layout:
                layout.addWidget(what)

    def add_to_side(self, what: QWidget) -> None:
        """Puts more below the steps."""
        self._side.add(what)

    def widen_side(self, factor: float) -> None:
        """Room for larger names of steps."""
        self._side.widen(factor)

    @Slot(int)
    def give_log_room(self, height: int) -> None:
        """The log asks for this height: it gets it, or what leaves the page the larger half. At 0 it gives it back."""
        upper, log = self._splitter.sizes()
        if not height:
            if self._lent:
                self._splitter.setSizes([upper + log - self._lent, self._lent])
            self._lent = 0
            return
        wanted = min(height, (upper + log) * 45 // 100)
        if log < wanted:
            self._is_placed, self._lent = True, log
            self._splitter.setSizes([upper + log - wanted, wanted])

    def is_low(self) -> bool:
        """Whether there is no room for the log beside a page."""
        return self._is_low

    @Slot(int)
    def fold_log(self, height: int) -> None:
        """The log is one line of this height; at 0 it gets back the height that it had."""
        self._is_fold_kept = not self._is_low  # what was folded for want of room is not remembered
        if height and not self.is_log_folded():
            self._unfolded = self._splitter.saveState()
        self._log_room.setMinimumHeight(height)
        self._log_room.setMaximumHeight(height or UNBOUND)
        if height:
            self._splitter.setSizes([sum(self._splitter.sizes()) - height, height])
        else:
            self._splitter.restoreState(self._unfolded)
            self._share_height()

    def is_log_folded(self) -> bool:
        """Whether the log is one line."""
        return self._log_room.maximumHeight() < UNBOUND

    def show_title(self, step: str) -> None:
        """The window is named for the step, and for nothing secret."""
        self.setWindowTitle(self.tr("{step} – Flinks Desk").format(step=step))

    def is_seen(self) -> bool:
        """Whether anybody can see it."""
        return self.isVisible() and not self.isMinimized()

    def state(self) -> Mapping[str, str]:
        """How the window lies, as text to be kept."""
        lies = self._unfolded if self.is_log_folded() else self._splitter.saveState()
        return {
            "geometry": base64.b64encode(bytes(self.saveGeometry().data())).decode(),
            "splitter": base64.b64encode(bytes(lies.data())).decode(),
            "folded": str(self._log_room.maximumHeight()) if self.is_log_folded() and self._is_fold_kept else "",
        }

    def restore(self, state: Mapping[str, str]) -> None:
        """Lies as it lay; what cannot be understood is left as it is."""
        self.restoreGeometry(_bytes(state.get("geometry", "")))
        self._is_placed = self._splitter.restoreState(_bytes(state.get("splitter", "")))
        if (folded := state.get("folded", "")).isdecimal():
            self.fold_log(min(int(folded), self.height() // 4))

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
    def focusNextPrevChild(self, next: bool) -> bool:
        # Tab ends here from everywhere.
        following = neighbour(self._whole, self.focusWidget(), forward=next)
        if following is None:
            return super().focusNextPrevChild(next)
        following.setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
        scroll_to(following)
        return True

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_height()
        self._look_at_height()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.WindowStateChange, QEvent.Type.ActivationChange}:
            self.looked_at.emit()
        elif event.type() == QEvent.Type.LanguageChange:
            self.language_changed.emit()
        elif event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._look_at_height()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.looked_at.emit()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.looked_at.emit()

    def _look_at_height(self) -> None:
        is_low = self.height() < QFontMetrics(style.font(style.Type.BODY)).height() * LOW
        if is_low is not self._is_low:
            self._is_low = is_low
            self.became_low.emit(is_low)

    def _share_height(self) -> None:
        if self.is_log_folded():
            low = self._log_room.maximumHeight()
            self._splitter.setSizes([self.height() - low, low])
        elif not self._is_placed:
            self._splitter.setSizes([round(self.height() * (1 - LOG_SHARE)), round(self.height() * LOG_SHARE)])

    @Slot()
    def _moved(self) -> None:
        """From now on the person says how high the log is."""
        self._is_placed, self._lent = True, 0

    def _lay_out(self) -> None:
        upper = QWidget()
        upper.setMinimumHeight(LOWEST_PAGE)
        row = QHBoxLayout(upper)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addWidget(self._page_room, 1)
        self._splitter.setObjectName("splitter")
        self._splitter.setHandleWidth(1)
        self._splitter.addWidget(upper)
        self._splitter.addWidget(self._log_room)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        self._splitter.splitterMoved.connect(self._moved)
        whole = self._whole = QWidget()
        stack = QVBoxLayout(whole)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self.bar)
        stack.addWidget(self._splitter, 1)
        self.setCentralWidget(whole)


def _room_on(screen: QSize) -> QSize:
    """What a window may take of a screen, its title included: at 200 % a usual screen is smaller than our usual."""
    return screen - QSize(0, TITLE)


def _room() -> QWidget:
    """An empty place that already has its final ground and size."""
    room = QWidget()
    layout = QVBoxLayout(room)
    layout.setContentsMargins(0, 0, 0, 0)
    return room


def _bytes(text: str) -> QByteArray:
    try:
        return QByteArray(base64.b64decode(text, validate=True))
    except ValueError:
        return QByteArray()
