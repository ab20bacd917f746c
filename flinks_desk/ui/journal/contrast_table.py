"""What differs in one step of two sessions, a row a difference: where, and what stands there in each.

Must not live here: what is compared (`core/journal_contrast.py`).
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget
from typing_extensions import override

from flinks_desk.core.journal_contrast import PARTS, SIDES, Contrast
from flinks_desk.core.rerun.comparing import named
from flinks_desk.ui.language import say

__all__ = ["ContrastTable"]

NOTHING = "—"


class ContrastTable(QTableWidget):
    """Read only. A secret is its stand-in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self.setObjectName("history_contrasts")
        self._contrasts: Sequence[Contrast] = ()
        self._sides = ("", "")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self._retranslate()

    def name_sides(self, left: str, right: str) -> None:
        """Which session stands in which column."""
        self._sides = (left, right)
        self._retranslate()

    def show_contrasts(self, contrasts: Sequence[Contrast]) -> None:
        """Show these."""
        self._contrasts = contrasts
        self.setRowCount(len(contrasts))
        for row, one in enumerate(contrasts):
            for column, words in enumerate(self._words(one)):
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                self.setItem(row, column, item)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _words(self, contrast: Contrast) -> tuple[str, str, str, str]:
        difference = contrast.difference
        side = SIDES.get(difference.kind)
        here, there = difference.theirs, difference.ours
        if side is not None:
            here, there = (say(side), NOTHING) if difference.theirs else (NOTHING, say(side))
        return say(PARTS[contrast.part]), say(named(difference)), here or NOTHING, there or NOTHING

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("What differs in this step"))
        self.setHorizontalHeaderLabels([self.tr("Part"), self.tr("Where"), *self._sides])
        self.show_contrasts(self._contrasts)
