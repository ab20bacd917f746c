"""Accounts and transactions as tables: models over the frozen values, fast with tens of thousands of rows.

Must not live here: how the data were fetched, or the page around the tables.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from typing_extensions import override

from flinks_desk.core.accounts import Account, Transaction
from flinks_desk.core.text import Text, text
from flinks_desk.ui.language import say

__all__ = ["ACCOUNT_COLUMNS", "TRANSACTION_COLUMNS", "Column", "RowsModel", "money"]

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


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


def money(amount: Decimal | None) -> str:
    """An amount as people of the language of the moment write it; nothing where the answer had none."""
    return "" if amount is None else QLocale().toString(float(amount), "f", 2)


def _kind(account: Account) -> str:
    return " · ".join(part for part in (account.type, account.category) if part)


def _number(account: Account) -> str:
    """Institution, transit and number, as they stand on a cheque."""
    return " ".join(part for part in (account.institution_number, account.transit, account.number) if part)


ACCOUNT_COLUMNS: Sequence[Column[Account]] = (
    Column(text("Account"), lambda row: row.title),
    Column(text("Kind"), _kind),
    Column(text("Holder"), lambda row: row.holder),
    Column(text("Account number"), _number),
    Column(text("Available"), lambda row: money(row.available), is_number=True),
    Column(text("Current"), lambda row: money(row.current), is_number=True),
    Column(text("Currency"), lambda row: row.currency),
    Column(text("Transactions"), lambda row: str(len(row.transactions)), is_number=True),
)

TRANSACTION_COLUMNS: Sequence[Column[Transaction]] = (
    Column(text("Date"), lambda row: row.date),
    Column(text("Description"), lambda row: row.description),
    Column(text("Debit"), lambda row: money(row.debit), is_number=True),
    Column(text("Credit"), lambda row: money(row.credit), is_number=True),
    Column(text("Balance"), lambda row: money(row.balance), is_number=True),
)
