"""Two sessions side by side, a row a step: what it is, and how it ended in each.

Must not live here: which steps go together (`core/journal_pairs.py`).
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget
from typing_extensions import override

from flinks_desk.core.journal import Entry
from flinks_desk.core.journal_pairs import Pair, ending

__all__ = ["PairsTable"]


class PairsTable(QTableWidget):
    """Says of each step whether it is the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self.setObjectName("history_pairs")
        self._pairs: Sequence[Pair] = ()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.ResizeToContents)
        self._retranslate()

    def show_pairs(self, pairs: Sequence[Pair]) -> None:
        """Show these."""
        self._pairs = pairs
        self.setRowCount(len(pairs))
        for row, pair in enumerate(pairs):
            verdict = self.tr("the same") if pair.is_alike else self.tr("differs")
            words = (pair.title, self._side(pair.left), self._side(pair.right), verdict)
            for column, word in enumerate(words):
                self.setItem(row, column, self._item(word, is_bold=not pair.is_alike))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _side(self, entry: Entry | None) -> str:
        return (ending(entry) or self.tr("came")) if entry else self.tr("not there")

    def _item(self, words: str, *, is_bold: bool) -> QTableWidgetItem:
        item = QTableWidgetItem(words)
        item.setToolTip(words)
        font = item.font()
        font.setBold(is_bold)
        item.setFont(font)
        return item

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Two sessions side by side"))
        self.setHorizontalHeaderLabels(
            [self.tr("Step"), self.tr("This session"), self.tr("The other"), self.tr("Compared")]
        )
        self.show_pairs(self._pairs)
