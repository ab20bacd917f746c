"""Two answers beside each other: each difference by a shape, in words, and on both sides.

Must not live here: finding differences (`core/rerun/comparing.py`).
"""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from flinks_desk.core.rerun.comparing import ESSENTIAL, KINDS, Comparison, Difference, Verdict, named
from flinks_desk.ui import style
from flinks_desk.ui.language import say
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.widgets.sign import Sign, SignMark

__all__ = ["VERDICT_SIGNS", "ComparisonTable"]

VERDICT_SIGNS: Mapping[Verdict, Sign] = {
    Verdict.SAME: Sign.GOOD,
    Verdict.DETAILS: Sign.NOTE,
    Verdict.OTHER: Sign.WARNING,
    Verdict.UNKNOWN: Sign.READY,
}


class ComparisonTable(QWidget):
    """The differences, a row each; nothing where there are none."""

    def __init__(self, comparison: Comparison, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparison_table")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(style.GAP.item)
        self._grid.setVerticalSpacing(style.GAP.hair)
        for column, stretch in ((3, 1), (4, 1)):
            self._grid.setColumnStretch(column, stretch)
        if comparison.differences:
            self._head()
        for row, one in enumerate(comparison.differences, start=1):
            self._row(row, one)

    def _head(self) -> None:
        for column, words in ((3, self.tr("Theirs")), (4, self.tr("Ours"))):
            self._put(label(words, "secondary", wrap=False), 0, column)

    def _row(self, row: int, one: Difference) -> None:
        kind, where = say(KINDS[one.kind]), say(named(one))
        sign = Sign.WARNING if one.kind in ESSENTIAL else Sign.NOTE
        self._put(SignMark(sign, 14), row, 0)
        self._put(_mono(where), row, 1)
        self._put(label(kind, "secondary", wrap=False), row, 2)
        for column, shown in ((3, one.theirs), (4, one.ours)):
            value = _mono(shown or "—", wrap=True)
            value.setAccessibleName(f"{where}: {shown}")
            self._put(value, row, column)

    def _put(self, part: QWidget, row: int, column: int) -> None:
        self._grid.addWidget(part, row, column, Qt.AlignmentFlag.AlignTop)


def _mono(shown: str, *, wrap: bool = False) -> QLabel:
    made = label(shown, wrap=wrap)
    made.setFont(style.mono_font(style.Type.SECONDARY))
    return made
