"""Two sessions compared: their steps, and below them what differs in the one that is looked at.

Must not live here: reading the sessions (`history_room.py`).
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.journal_pairs import MOST, Pair
from flinks_desk.ui.journal.contrast_table import ContrastTable
from flinks_desk.ui.journal.pairs_table import PairsTable
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.labels import label

__all__ = ["PairsPane"]


class PairsPane(QWidget):
    """Shows what it is given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history_comparison")
        self._pair: Pair | None = None
        self._is_cut = False
        self.table, self.contrasts = PairsTable(), ContrastTable()
        self._note = label("", "secondary", name="history_compared")
        split = QSplitter(Qt.Orientation.Vertical)
        split.setObjectName("history_comparison_split")
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(self.contrasts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP.within)
        column.addWidget(split, 1)
        column.addWidget(self._note)
        self.table.looked_at.connect(self._look)
        self._look(None)

    def name_sides(self, left: str, right: str) -> None:
        """Which session stands in which column, by the name under which it was chosen."""
        self.table.name_sides(left, right)
        self.contrasts.name_sides(left, right)

    def show_pairs(self, pairs: Sequence[Pair], *, is_cut: bool = False) -> None:
        """Show these; `is_cut` is whether the sessions have more steps."""
        self._is_cut = is_cut
        self.table.show_pairs(pairs)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    @Slot(object)
    def _look(self, pair: Pair | None) -> None:
        self._pair = pair
        self.contrasts.show_contrasts(pair.contrasts if pair else ())
        self.contrasts.setVisible(bool(pair and pair.contrasts))
        self._say()

    def _say(self) -> None:
        words = []
        if self._pair and not self._pair.contrasts and self._pair.left and self._pair.right:
            words.append(self.tr("Nothing differs in this step but identifiers, tokens and times."))
        if self._is_cut:
            words.append(self.tr("There are more steps; {count} of each session are compared.").format(count=MOST))
        self._note.setText(" ".join(words))
        self._note.setVisible(bool(words))
