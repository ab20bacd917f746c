"""The transactions: a filter, what the found ones come to, and the table.

Must not live here: finding and summing (`core/transactions.py`).
"""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.accounts import Account
from flinks_desk.core.text import plural
from flinks_desk.core.transactions import Booked, Found, look_for
from flinks_desk.ui.language import say
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.wizard.data.amounts import money
from flinks_desk.ui.wizard.data.columns import TRANSACTION_COLUMNS
from flinks_desk.ui.wizard.data.filter_row import FilterRow
from flinks_desk.ui.wizard.data.tables import RowsModel, RowsTable

__all__ = ["TransactionsPane"]

ACCOUNT_COLUMN = len(TRANSACTION_COLUMNS) - 1
STEPS_AT_ONCE = 20


class TransactionsPane(QWidget):
    """Looks in slices; the newest search replaces an older one."""

    found_some = Signal()
    """A search ended."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transactions_pane")
        self._accounts: Sequence[Account] = ()
        self._found: Found | None = None
        self._work: Iterator[None] = iter(())
        self._breath = QTimer(self, interval=0)
        self._breath.timeout.connect(self._go_on)
        self.filter = FilterRow()
        self.filter.changed.connect(self._look)
        self.sums = label("", "secondary", name="transaction_sums", column=False)
        self.rows: RowsModel[Booked] = RowsModel(TRANSACTION_COLUMNS, self)
        self.table = RowsTable("transactions", self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP.within, 0, 0)
        column.setSpacing(GAP.within)
        column.addWidget(self.filter)
        column.addWidget(self.sums)
        column.addWidget(self.table, 1)
        self._retranslate()

    def show_accounts(self, accounts: Sequence[Account]) -> None:
        """Look among the transactions of these accounts."""
        self._accounts, self._found = accounts, None
        self.filter.show_accounts(accounts)
        self.table.setColumnHidden(ACCOUNT_COLUMN, len(accounts) < 2)
        self._look()

    def found(self) -> Sequence[Booked]:
        """The transactions that are shown."""
        return self._found.rows if self._found else ()

    def is_looking(self) -> bool:
        """Whether a search goes on."""
        return self._breath.isActive()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _look(self) -> None:
        self._work = self._searched()
        self._breath.start()

    def _searched(self) -> Iterator[None]:
        is_first = self._found is None
        self._found = yield from look_for(self.filter.wanted(), self._accounts)
        self.rows.set_rows(self._found.rows)
        if is_first:
            self.table.fit_columns(1)
        self._tell()

    def _go_on(self) -> None:
        for _ in range(STEPS_AT_ONCE):
            if next(self._work, self) is self:
                self._breath.stop()
                self.found_some.emit()
                return

    def _tell(self) -> None:
        self.sums.setText(self._words(self._found) if self._found else "")

    def _words(self, found: Found) -> str:
        if not found.of:
            return self.tr("No transactions came with these accounts.")
        if not found.rows:
            return self.tr("None of {count} transactions matches.").format(count=found.of)
        count = say(plural("{count} transaction", "{count} transactions", len(found.rows)))
        if len(found.rows) < found.of:
            count = self.tr("{found} of {count}").format(found=count, count=found.of)
        sums = [
            self.tr("{currency}: {debit} out, {credit} in, {total} together").format(
                currency=currency or "?",
                debit=money(one.debit),
                credit=money(one.credit),
                total=money(one.credit - one.debit),
            )
            for currency, one in found.sums.items()
        ]
        return " · ".join((count, *sums))

    def _retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("Transactions"))
        self.rows.retranslate()
        self._tell()
