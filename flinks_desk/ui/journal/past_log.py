"""One past session, read only: its rows, what they are filtered by, and the details of one.

Must not live here: which session it is, or what can be done with it (`history_room.py`).
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.journal import Entry
from flinks_desk.core.log_search import Query
from flinks_desk.ui.bridge import Bridge
from flinks_desk.ui.journal.details import Details
from flinks_desk.ui.journal.filter_bar import FilterBar
from flinks_desk.ui.journal.log_table import LogTable
from flinks_desk.ui.journal.past_rows import PastRows, without_mends
from flinks_desk.ui.journal.rows import LogModel
from flinks_desk.ui.language import say
from flinks_desk.ui.style import GAP

__all__ = ["PastLog"]


class PastLog(QWidget):
    """Nothing is added to it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("past_log")
        self._model = LogModel(say, None, self)
        self._filter, self._table, self._details = FilterBar(), LogTable(self._model), Details()
        self._filter.changed.connect(self._search)
        self._filter.left.connect(self._to_rows)
        self._filter.down.connect(self._to_rows)
        self._table.looked_at.connect(self._look)
        self._details.closed.connect(self._table.let_go)
        self._details.hide()
        split = QSplitter(Qt.Orientation.Vertical)
        split.setObjectName("past_log_split")
        split.setChildrenCollapsible(False)
        split.addWidget(self._table)
        split.addWidget(self._details)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP.within)
        column.addWidget(self._filter)
        column.addWidget(split, 1)
        self._rows: PastRows | None = None
        self._bridge: Bridge | None = None
        self._query = Query()

    def clear(self) -> None:
        """Nothing is shown."""
        self._table.let_go()
        self._rows = None
        self._model.show_rows(None)
        self._model.clear()
        self._filter.clear()
        self._filter.set_count(0, 0)

    def show_rows(self, rows: PastRows, bridge: Bridge) -> None:
        """Show rows that come when they are looked at."""
        self._rows, self._bridge = rows, bridge
        rows.wanted = self._fetch
        self._model.show_rows(rows)
        self._table.follow(end=True)
        self._count()

    def add(self, entries: Sequence[Entry]) -> None:
        """Show these below what is shown."""
        self._model.add(map(without_mends, entries))
        self._count()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._model.speak(say)
        super().changeEvent(event)

    @Slot(object)
    def _search(self, query: object) -> None:
        if self._rows is None:
            self._model.search(query)  # type: ignore[arg-type] # Qt's signal says no type
        elif isinstance(query, Query):
            self._search_elsewhere(self._rows, query)
        self._count()

    def _search_elsewhere(self, rows: PastRows, query: Query) -> None:
        self._table.let_go()
        self._query = query
        rows.show(is_all=query.shows_all)
        self._model.show_rows(rows)
        self._table.follow(end=query.shows_all)
        self._count()
        if self._bridge:
            self._bridge.spawn("past search", self._find(rows))

    async def _find(self, rows: PastRows) -> None:
        """What was asked for last; who types asks for something else meanwhile, and that is looked for next."""
        asked = None
        while rows is self._rows and asked is not self._query and not self._query.shows_all:
            asked = self._query
            await rows.search(asked, self._grow)

    def _grow(self, count: int, grow: Callable[[], None]) -> None:
        self._model.grow_by(count, grow)
        self._count()

    def _fetch(self) -> None:
        """Soon, and not now: it is asked for while the table is painted."""
        QTimer.singleShot(0, self, self._fetch_now)

    @Slot()
    def _fetch_now(self) -> None:
        if self._rows is not None and self._bridge:
            self._bridge.spawn("past rows", self._fetch_from(self._rows))

    async def _fetch_from(self, rows: PastRows) -> None:
        """Another session may be looked at meanwhile."""
        await rows.fetch(self._model.came)
        if rows is not self._rows:
            self._fetch()

    def _count(self) -> None:
        self._filter.set_count(self._model.rowCount(), self._model.total)

    @Slot()
    def _to_rows(self) -> None:
        self._table.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(object)
    def _look(self, entry: Entry | None) -> None:
        if entry is not None:
            self._details.show_entry(entry)
        self._details.setVisible(entry is not None)
