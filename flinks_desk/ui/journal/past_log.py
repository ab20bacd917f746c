"""One past session, read only: its rows, what they are filtered by, and the details of one.

Must not live here: which session it is, or what can be done with it (`history_room.py`).
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.journal import Entry
from flinks_desk.ui.journal.details import Details
from flinks_desk.ui.journal.filter_bar import FilterBar
from flinks_desk.ui.journal.log_table import LogTable
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

    def clear(self) -> None:
        """Nothing is shown."""
        self._table.let_go()
        self._model.clear()
        self._filter.clear()
        self._filter.set_count(0, 0)

    def add(self, entries: Sequence[Entry]) -> None:
        """Show these below what is shown."""
        self._model.add(map(_without_mends, entries))
        self._filter.set_count(self._model.rowCount(), self._model.total)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._model.speak(say)
        super().changeEvent(event)

    @Slot(object)
    def _search(self, query: object) -> None:
        self._model.search(query)  # type: ignore[arg-type] # Qt's signal says no type
        self._filter.set_count(self._model.rowCount(), self._model.total)

    @Slot()
    def _to_rows(self) -> None:
        self._table.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(object)
    def _look(self, entry: Entry | None) -> None:
        if entry is not None:
            self._details.show_entry(entry)
        self._details.setVisible(entry is not None)


def _without_mends(entry: Entry) -> Entry:
    """What could be mended then is no button now."""
    return replace(entry, findings=tuple(replace(one, mend=None) for one in entry.findings))
