"""The Simulator room: its clock, trouble on demand, test users, what it noticed, and how it is reached from outside.

Lives here: how these go together. Must not live here: any of them, or speaking to a simulator.
"""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.simulator import Picture
from flinks_desk.ui.simulator.clock_strip import ClockStrip
from flinks_desk.ui.simulator.noticed_page import NoticedPage
from flinks_desk.ui.simulator.outside_page import OutsidePage
from flinks_desk.ui.simulator.people_page import PeoplePage
from flinks_desk.ui.simulator.trouble_page import TroublePage
from flinks_desk.ui.simulator.watch import SimulatorWatch
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.banner import Banner
from flinks_desk.ui.widgets.empty_state import EmptyState
from flinks_desk.ui.widgets.sign import Sign

__all__ = ["SimulatorPanel"]

ROOMY_FROM = 440


class SimulatorPanel(QWidget):
    """Redrawn whole from each picture."""

    def __init__(
        self,
        watch: SimulatorWatch,
        now: Callable[[], datetime],
        start_over: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("simulator")
        self._watch = watch
        self._start_over = start_over
        self._is_silent = False
        self._banner = Banner()
        self._clock = ClockStrip(now)
        self._troubles, self._people = TroublePage(), PeoplePage()
        self._noticed, self._outside = NoticedPage(), OutsidePage()
        self._tabs = QTabWidget(documentMode=True)
        self._tabs.setObjectName("simulator_tabs")
        self._empty = EmptyState("science")
        self._work = QWidget()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._retranslate()
        self.setFocusProxy(self._troubles)
        self._show(watch.picture())

    @Slot()
    def tick(self) -> None:
        """A second went by."""
        if self.isVisible():
            self._clock.tick()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._troubles.arrange()
        self._watch.look()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._clock.set_roomy(roomy=event.size().height() >= ROOMY_FROM)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._watch.look()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        for page in (self._troubles, self._people, self._noticed, self._outside):
            self._tabs.addTab(page, "")
        inside = QVBoxLayout(self._work)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GAP.within)
        inside.addWidget(self._clock)
        inside.addWidget(self._tabs, 1)
        for part in (self._empty, self._work):
            self._stack.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP.wide, GAP.group, GAP.wide, GAP.within)
        layout.setSpacing(GAP.within)
        layout.addWidget(self._banner)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        watch = self._watch
        watch.changed.connect(self._show)
        watch.declined.connect(self._decline)
        watch.unanswered.connect(self._show_silence)
        self._clock.move_wanted.connect(watch.move)
        self._clock.reset_wanted.connect(self._start_over)
        self._troubles.ordered.connect(watch.order)
        self._troubles.cancelled.connect(watch.cancel)
        self._troubles.chosen.connect(watch.set)
        self._troubles.all_off_wanted.connect(watch.all_off)
        self._noticed.look_wanted.connect(watch.look)
        self._outside.saved.connect(self._tell_saved)
        self._outside.not_saved.connect(self._tell_not_saved)
        self._banner.action_requested.connect(watch.look)
        self._empty.action_requested.connect(watch.look)
        search = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._search)
        search.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    @Slot(object)
    def _show(self, picture: Picture | None) -> None:
        if self._is_silent and picture is not None:
            self._banner.close_banner()
        self._is_silent = False
        self._stack.setCurrentWidget(self._work if picture is not None else self._empty)
        if picture is None:
            self._say_empty()
            return
        self._clock.show_ahead(picture.ahead)
        for page in (self._troubles, self._people, self._noticed, self._outside):
            page.show_picture(picture)
        self._name_tabs(picture)

    @Slot()
    def _show_silence(self) -> None:
        """It does not answer: what was known stays to be read."""
        self._is_silent = True
        if self._watch.picture() is None:
            self._say_empty()
        else:
            self._banner.say(Sign.ERROR, self._silence(), self.tr("Try again"))

    @Slot(str, str)
    def _decline(self, name: str, why: str) -> None:
        self._troubles.decline(name, why)

    @Slot(str)
    def _tell_saved(self, name: str) -> None:
        self._banner.say(Sign.GOOD, self.tr("Saved as {name}.").format(name=name))

    @Slot(str)
    def _tell_not_saved(self, reason: str) -> None:
        self._banner.say(Sign.WARNING, self.tr("The scenario could not be saved: {reason}.").format(reason=reason))

    @Slot()
    def _search(self) -> None:
        self._tabs.setCurrentWidget(self._troubles)
        self._troubles.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _say_empty(self) -> None:
        if self._is_silent:
            self._empty.set_words(self._silence(), self.tr("Try again"))
        else:
            self._empty.set_words(self.tr("The simulator's clock, troubles and users will stand here once it runs."))

    def _silence(self) -> str:
        return self.tr("The simulator does not answer. If it runs outside of this program, start it again there.")

    def _name_tabs(self, picture: Picture | None) -> None:
        noticed = len(picture.noticed) if picture else 0
        names = (
            self.tr("Trouble on demand"),
            self.tr("Test users"),
            self.tr("Noticed ({count})").format(count=noticed),
            self.tr("From outside"),
        )
        for place, name in enumerate(names):
            self._tabs.setTabText(place, name)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Simulator"))
        self._tabs.setAccessibleName(self.tr("Parts of the simulator"))
        self._name_tabs(self._watch.picture())
        self._say_empty()
