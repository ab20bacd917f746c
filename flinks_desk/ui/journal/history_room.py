"""The History room: past sessions beside what one of them did, to search, pin, annotate and delete.

The log of the session that goes on stays where it is, below. Must not live here: SQL, or what a row says.
"""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.journal import Entry
from flinks_desk.core.journal_pairs import is_cut_short, paired
from flinks_desk.services.history import CHOICES, History
from flinks_desk.services.past_sessions import NEWEST, PastSession, PastSessions
from flinks_desk.ui.bridge import Bridge
from flinks_desk.ui.journal.pairs_pane import PairsPane
from flinks_desk.ui.journal.past_log import PastLog
from flinks_desk.ui.journal.past_rows import PastRows
from flinks_desk.ui.journal.session_list import SessionList
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.asked_first import AskedFirst
from flinks_desk.ui.widgets.banner import Banner
from flinks_desk.ui.widgets.buttons import icon_button, quiet_button
from flinks_desk.ui.widgets.combo import Combo
from flinks_desk.ui.widgets.empty_state import EmptyState
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.widgets.sign import Sign

__all__ = ["HistoryRoom"]

TYPING = 250
"""Milliseconds without a key after which it is searched."""
SLICE = 200
"""Entries that are shown at once, so that the window breathes in between."""


class HistoryRoom(QWidget):
    """Asks again each time it is entered."""

    report_wanted = Signal(object)
    """The `PastSession` that is to be reported to support."""
    opening_wanted = Signal()
    """Somebody's report is to be looked at."""

    def __init__(self, history: History, past: PastSessions, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history")
        self._history, self._past, self._bridge = history, past, bridge
        self._deleted: PastSession | None = None
        self._open: PastSession | None = None
        self._title = label("", "title", name="history_title")
        self.words = QLineEdit(self, clearButtonEnabled=True)
        self.words.setObjectName("history_words")
        self.days = Combo(self)
        self.days.setObjectName("history_days")
        self.days.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)  # also in another language
        self.banner, self.asked = Banner(), AskedFirst()
        self.list, self.log, self.pairs = SessionList(), PastLog(), PairsPane()
        self.other = Combo(self)
        self.other.setObjectName("history_other")
        self._others: Sequence[PastSession | None] = ()
        self._empty = EmptyState("history")
        self._mark = label("", "strong", name="history_mark")
        self.note = QLineEdit(self)
        self.note.setObjectName("history_note")
        self.pin = quiet_button(name="history_pin")
        self.delete = quiet_button(name="history_delete", icon="delete")
        self.report = quiet_button(name="history_report", icon="description")
        self.open_report = icon_button("open_in_new", name="history_open_report")
        self._stack = QStackedWidget()
        self._typing = QTimer(self, singleShot=True, interval=TYPING)
        self._lay_out()
        self._connect()
        self._retranslate()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self.search()
        super().showEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self.search()
        super().changeEvent(event)

    @Slot()
    def search(self) -> None:
        """Ask which sessions there are that hold the words."""
        self._bridge.cancel("history")
        self._later("history", self._search(self.words.text()))

    def _later(self, name: str, work: Coroutine[Any, Any, None]) -> None:
        """Work of that name that goes on still has been cancelled, and is waited for."""
        if self._bridge.spawn(name, work) is None:
            self._typing.start()

    async def _search(self, words: str) -> None:
        found = await self._past.all(words)
        if found is None:
            self.banner.say(Sign.WARNING, self.tr("Past sessions cannot be read now. Try again in a moment."))
        self.list.show_sessions(found or ())
        self._offer_others()
        self._stack.setCurrentIndex(0 if found else 1)
        self._tell_empty(words)

    async def _show(self, session: PastSession) -> None:
        if session.entries > NEWEST:
            rows = PastRows(self._past, session)
            await rows.begin()
            if self._open and self._open.id == session.id:
                self.log.show_rows(rows, self._bridge)
            return
        entries = await self._past.entries(session)
        for start in range(0, len(entries or ()), SLICE):
            self._add(session, (entries or ())[start : start + SLICE])
            await asyncio.sleep(0)

    def _add(self, session: PastSession, entries: Sequence[Entry]) -> None:
        if self._open and self._open.id == session.id:
            self.log.add(entries)

    @Slot(object)
    def _pick(self, session: PastSession | None) -> None:
        is_other = (session and session.id) != (self._open and self._open.id)
        self._open = session
        self._redraw()
        if is_other:
            self._offer_others()
            self.log.clear()
            if session:
                self._bridge.spawn(f"session {session.id}", self._show(session))

    def _offer_others(self) -> None:
        """With which sessions the one that is looked at can be compared; none of them is chosen."""
        here = self._open.id if self._open else ""
        past = [one for one in self.list.sessions() if one.id != here]
        self._others = [None, *past]
        self.other.clear()
        names = [self.tr("the session that goes on"), *map(self.list.when, past)]
        self.other.addItems([self.tr("Compare with…"), *names])
        self.other.setVisible(bool(here))
        self._choose_other(0)

    @Slot(int)
    def _choose_other(self, place: int) -> None:
        is_comparing = place > 0 and self._open is not None
        self.pairs.setVisible(is_comparing)
        self.log.setVisible(self._open is not None and not is_comparing)
        if is_comparing and self._open:
            self.pairs.show_pairs(())
            self.pairs.name_sides(self.list.when(self._open), self.other.itemText(place))
            self._bridge.spawn(f"compare {place}", self._compare(self._open, self._others[place - 1]))

    async def _compare(self, session: PastSession, other: PastSession | None) -> None:
        """In a thread, since it takes its time; `None` is the session that goes on."""
        left = await self._past.entries(session) or ()
        right = (await self._past.entries(other) if other else self._history.archive.entries) or ()
        pairs = await asyncio.to_thread(paired, left, right)
        place = self.other.currentIndex()
        is_wanted = bool(self._open and self._open.id == session.id) and self._others[place - 1 : place] == [other]
        if place > 0 and is_wanted:
            is_cut = is_cut_short(left) or is_cut_short(right) or session.entries > NEWEST
            self.pairs.show_pairs(pairs, is_cut=is_cut)

    def _redraw(self) -> None:
        session = self._open
        for part in (self.note, self.report, self.pin, self.delete):
            part.setVisible(session is not None)
        self._mark.setText(self.tr("Choose a session to see what happened in it."))
        if session is None:
            return
        self._mark.setText(self.tr("Past session of {when}, read only").format(when=self.list.when(session)))
        self.note.setText(session.note)
        self.note.setCursorPosition(0)
        self.pin.setText(self.tr("Unpin") if session.is_pinned else self.tr("Pin"))

    @Slot()
    def _pin(self) -> None:
        if self._open:
            self._bridge.spawn("mark", self._set(partial(self._past.pin, self._open, pinned=not self._open.is_pinned)))

    @Slot()
    def _annotate(self) -> None:
        if self._open and self.note.text() != self._open.note:
            self._bridge.spawn("mark", self._set(partial(self._past.annotate, self._open, self.note.text())))

    @Slot()
    def _delete(self) -> None:
        if self._open:
            self._deleted = self._open
            self._bridge.spawn("mark", self._set(partial(self._past.delete, self._open)))
            self.banner.say(Sign.NOTE, self.tr("The session is deleted."), self.tr("Undo"))

    @Slot()
    def _undo(self) -> None:
        session, self._deleted = self._deleted, None
        self.banner.close_banner()
        if session:
            self._bridge.spawn("mark", self._set(partial(self._past.delete, session, deleted=False)))

    async def _set(self, work: Callable[[], Coroutine[Any, Any, bool]]) -> None:
        if not await work():
            self.banner.say(Sign.WARNING, self.tr("The disk did not take it. Try again in a moment."))
        await self._search(self.words.text())

    @Slot(int)
    def _choose_days(self, place: int) -> None:
        days = CHOICES[place]
        if days >= self._history.days:
            self.asked.hide()
            self._keep_for(days)
            return
        words = self.tr(
            "Sessions older than {days} days will be deleted when the program is opened next, except pinned ones."
        )
        go = self.tr("Keep for {days} days").format(days=days)
        if not days:
            words = self.tr("All past sessions will be deleted, pinned ones too, and nothing is kept from now on.")
            go = self.tr("Keep nothing")
        self.asked.ask(words.format(days=days), go, self.tr("Cancel"), lambda: self._keep_for(days))

    def _keep_for(self, days: int) -> None:
        self._bridge.spawn("days", self._set_days(days))

    async def _set_days(self, days: int) -> None:
        await self._set(partial(self._history.keep_for, days))
        self._show_days()

    @Slot()
    def _show_days(self) -> None:
        self.days.setCurrentIndex(CHOICES.index(self._history.days))

    def _tell_empty(self, words: str) -> None:
        if words:
            self._empty.set_words(self.tr("No past session holds these words."), self.tr("Show all"))
        elif self._history.days:
            self._empty.set_words(self.tr("When the program is opened next, this session can be looked at here."))
        else:
            self._empty.set_words(self.tr("Nothing is kept when the program ends."))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP.within)
        head.addWidget(self._title)
        head.addWidget(self.words, 1)
        head.addWidget(self.days)
        head.addWidget(self.open_report)
        tools = QHBoxLayout()
        tools.setSpacing(GAP.within)
        for part, stretch in ((self.note, 1), (self.report, 0), (self.pin, 0), (self.delete, 0)):
            tools.addWidget(part, stretch)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(GAP.within, 0, 0, 0)
        beside.setSpacing(GAP.within)
        marked = QHBoxLayout()
        marked.addWidget(self._mark, 1)
        marked.addWidget(self.other)
        beside.addLayout(marked)
        beside.addLayout(tools)
        beside.addWidget(self.log, 1)
        beside.addWidget(self.pairs, 1)
        beside.addStretch(0)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setObjectName("history_split")
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        split.setSizes([210, 630])
        self._stack.addWidget(split)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP.wide, GAP.page, GAP.wide, GAP.item)
        column.setSpacing(GAP.within)
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addWidget(self.asked)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.words)

    def _connect(self) -> None:
        self.words.textChanged.connect(self._typing.start)
        self._typing.timeout.connect(self.search)
        self.days.activated.connect(self._choose_days)
        self.asked.cancel.clicked.connect(self._show_days)
        self.banner.action_requested.connect(self._undo)
        self._empty.action_requested.connect(self.words.clear)
        self.list.picked.connect(self._pick)
        self.other.activated.connect(self._choose_other)
        self.note.editingFinished.connect(self._annotate)
        self.pin.clicked.connect(self._pin)
        self.report.clicked.connect(lambda: self.report_wanted.emit(self._open))
        self.open_report.clicked.connect(self.opening_wanted)
        self.delete.clicked.connect(self._delete)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("History"))
        self.words.setPlaceholderText(self.tr("Search all past sessions"))
        self.words.setAccessibleName(self.tr("Search all past sessions"))
        self.note.setPlaceholderText(self.tr("A note on this session"))
        self.note.setAccessibleName(self.tr("A note on this session"))
        self.list.setAccessibleName(self.tr("Past sessions"))
        self.days.setAccessibleName(self.tr("How long sessions are kept"))
        self.other.setAccessibleName(self.tr("Compare with another session"))
        self.delete.setText(self.tr("Delete"))
        self.report.setText(self.tr("Report…"))
        self.report.setToolTip(self.tr("Report to support…"))
        self.open_report.setToolTip(self.tr("Open a report…"))
        self.open_report.setAccessibleName(self.tr("Open a report…"))
        self.days.clear()
        self.days.addItems(
            [self.tr("Keep for {days} days").format(days=days) if days else self.tr("Keep nothing") for days in CHOICES]
        )
        self._show_days()
        self._redraw()
        self._offer_others()
