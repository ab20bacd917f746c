"""Two sessions side by side, a row a step: what it is, and how it ended and how long it took in each.

Must not live here: which steps go together (`core/journal_pairs.py`), or how one differs (`contrast_table.py`).
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget
from typing_extensions import override

from flinks_desk.core.journal import Entry
from flinks_desk.core.journal_pairs import Pair, ending
from flinks_desk.core.text import plural
from flinks_desk.ui.journal.rows import duration_text
from flinks_desk.ui.language import say

__all__ = ["PairsTable"]

SHARES = (0.42, 0.29, 0.29)
"""Of the room beside the verdict: the step's name is the longest."""


class PairsTable(QTableWidget):
    """Says of each step whether it is the same, and which one is looked at."""

    looked_at = Signal(object)
    """The `Pair`, or `None`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self.setObjectName("history_pairs")
        self._pairs: Sequence[Pair] = ()
        self._sides = ("", "")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.ResizeToContents)
        self.itemSelectionChanged.connect(self._look)
        self._retranslate()

    def name_sides(self, left: str, right: str) -> None:
        """Which session stands in which column."""
        self._sides = (left, right)
        self._retranslate()

    def show_pairs(self, pairs: Sequence[Pair]) -> None:
        """Show these; the first that differs is looked at."""
        self._pairs = pairs
        self.setRowCount(len(pairs))
        for row, pair in enumerate(pairs):
            words = (pair.title, self._side(pair.left), self._side(pair.right), self._verdict(pair))
            for column, word in enumerate(words):
                self.setItem(row, column, self._item(word, is_bold=not pair.is_alike))
        self.clearSelection()
        if differing := [row for row, pair in enumerate(pairs) if pair.contrasts]:
            self.selectRow(differing[0])
        self._look()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.viewport().width() - self.columnWidth(3)
        for column, share in enumerate(SHARES):
            self.setColumnWidth(column, int(room * share))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    @Slot()
    def _look(self) -> None:
        rows = self.selectionModel().selectedRows()
        self.looked_at.emit(self._pairs[rows[0].row()] if rows and rows[0].row() < len(self._pairs) else None)

    def _side(self, entry: Entry | None) -> str:
        if entry is None:
            return self.tr("not there")
        took = duration_text(entry.exchange.seconds) if entry.exchange else ""
        return ", ".join(filter(None, (ending(entry) or self.tr("came"), took)))

    def _verdict(self, pair: Pair) -> str:
        if not pair.is_alike:
            return self.tr("differs")
        count = len(pair.contrasts)
        return say(plural("{count} detail", "{count} details", count)) if count else self.tr("the same")

    def _item(self, words: str, *, is_bold: bool) -> QTableWidgetItem:
        item = QTableWidgetItem(words)
        item.setToolTip(words)
        font = item.font()
        font.setBold(is_bold)
        item.setFont(font)
        return item

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Two sessions side by side"))
        self.setHorizontalHeaderLabels([self.tr("Step"), *self._sides, self.tr("Compared")])
        self.show_pairs(self._pairs)
