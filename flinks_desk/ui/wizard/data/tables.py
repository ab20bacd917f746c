"""Rows of frozen values as tables: models and views, fast with tens of thousands of rows.

Must not live here: which columns there are (`columns.py`).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QTableView
from typing_extensions import override

from flinks_desk.core.text import Text
from flinks_desk.ui.language import say

__all__ = ["Column", "RowsModel", "fit_columns", "table"]

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


def table(name: str, model: QAbstractTableModel) -> QTableView:
    """A view of whole rows, all of one height: measuring 50,000 of them takes twenty seconds (pitfalls §10)."""
    view = QTableView()
    view.setObjectName(name)
    view.setModel(model)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
    view.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + ROOM)
    view.horizontalHeader().setHighlightSections(False)
    view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
    return view


def fit_columns(view: QTableView, stretched: int) -> None:
    """As wide as the first rows need, but none so wide that the others are pushed out; one takes the rest."""
    model, header, metrics = view.model(), view.horizontalHeader(), QFontMetrics(view.font())
    for column in range(model.columnCount()):
        heading = model.headerData(column, Qt.Orientation.Horizontal)
        texts = [model.index(row, column).data() for row in range(min(LOOKED_AT, model.rowCount()))]
        widest = max(metrics.horizontalAdvance(str(text)) for text in (heading, *texts))
        header.resizeSection(column, min(WIDEST, widest + 2 * ROOM))
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    header.setMinimumSectionSize(metrics.averageCharWidth() * 6)
    if header.length() < view.viewport().width():  # where there is no room, nothing is squeezed: the table scrolls
        header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
