"""Rows of frozen values as tables: models and views, fast with tens of thousands of rows.

Must not live here: which columns there are (`columns.py`).
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView
from typing_extensions import override

from flinks_desk.core.text import Text
from flinks_desk.ui.language import say

__all__ = ["Column", "RowsModel", "RowsTable"]

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
ROOM = 16
"""Pixels that a row is higher than its letters."""
LOOKED_AT = 60
"""Rows by which the width of a column is chosen."""
WIDEST = 260
PADDING = 24
"""Pixels that a column is wider than its letters."""
SHORT = 14
"""Characters that are left of words where there is little room; the whole is in the tool tip."""


@dataclass(frozen=True)
class Column(Generic[Row]):
    """A column: its heading, what a row shows in it, and whether that is a number."""

    heading: Text
    shown: Callable[[Row], str]
    is_number: bool = False


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Rows of frozen values in columns. Cells are made when they are looked at, never before."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._rows: Sequence[Row] = ()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Shows other rows; the same ones again change nothing, so that a selection stays."""
        if rows is self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, place: int) -> Row | None:
        """The value behind a row; `None` outside the table."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def retranslate(self) -> None:
        """The language is another one now: headings and amounts are written anew."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)
        self.layoutChanged.emit()

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        column = self._columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.shown(self._rows[index.row()])
            case Qt.ItemDataRole.ToolTipRole if not column.is_number:
                return column.shown(self._rows[index.row()])
            case Qt.ItemDataRole.TextAlignmentRole:
                return RIGHT if column.is_number else LEFT
            case _:
                return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return say(column.heading)
            case Qt.ItemDataRole.TextAlignmentRole:
                return RIGHT if column.is_number else LEFT
            case _:
                return None


class RowsTable(QTableView):
    """Whole rows, all of one height: measuring 50,000 of them takes twenty seconds (pitfalls §10).

    Words give way to numbers where there is little room; only what is left without any is scrolled to.
    """

    def __init__(self, name: str, model: QAbstractTableModel) -> None:
        super().__init__()
        self._natural: dict[int, int] = {}
        self._least: dict[int, int] = {}
        self._stretched = 0
        self._is_fitting = False
        self._is_theirs = False
        """A person has drawn a column to their own width."""
        self.setObjectName(name)
        self.setModel(model)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + ROOM)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.sectionResized.connect(self._drawn)
        model.headerDataChanged.connect(self._renamed)

    def fit_columns(self, stretched: int) -> None:
        """As wide as the first rows need, but none so wide that the others are pushed out; one takes the rest."""
        model, header = self.model(), self.horizontalHeader()
        metrics, titles = QFontMetrics(self.font()), QFontMetrics(header.font())
        header.setMinimumSectionSize(metrics.averageCharWidth() * 4)
        self._stretched, self._is_theirs = stretched, False
        for column in range(model.columnCount()):
            cells = [model.index(row, column) for row in range(min(LOOKED_AT, model.rowCount()))]
            words = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
            title = max(header.sectionSizeHint(column), titles.horizontalAdvance(words) + ROOM)
            widest = max((metrics.horizontalAdvance(str(cell.data())) + PADDING for cell in cells), default=0)
            self._natural[column] = max(title, min(WIDEST, widest))
            is_number = any(cell.data(Qt.ItemDataRole.TextAlignmentRole) == RIGHT for cell in cells[:1])
            short = metrics.averageCharWidth() * SHORT + PADDING
            self._least[column] = self._natural[column] if is_number else max(title, min(short, self._natural[column]))
        self._share_width()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._is_theirs:
            self._share_width()

    def _share_width(self) -> None:
        shown = [column for column in self._natural if not self.isColumnHidden(column)]
        if not shown:
            return
        room = self.viewport().width()
        missing = sum(self._natural[column] for column in shown) - room
        slack = sum(self._natural[column] - self._least[column] for column in shown)
        part = min(1.0, missing / slack) if missing > 0 and slack else 0.0
        self._is_fitting = True
        for column in shown:
            width = self._natural[column] - math.ceil((self._natural[column] - self._least[column]) * part)
            self.horizontalHeader().resizeSection(column, width + max(0, -missing) * (column == self._stretched))
        self._is_fitting = False

    @Slot()
    def _renamed(self) -> None:
        """Another language has longer headings, or shorter ones."""
        if self._natural and not self._is_theirs:
            self.fit_columns(self._stretched)

    @Slot()
    def _drawn(self) -> None:
        self._is_theirs = self._is_theirs or not self._is_fitting
