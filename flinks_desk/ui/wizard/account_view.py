"""The data that came: totals, a table of accounts, the transactions of the chosen one, and the JSON behind it.

Must not live here: cells (`account_tables.py`) or fetching.
"""

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QEvent, QItemSelection, Qt
from PySide6.QtWidgets import QHeaderView, QTableView, QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.accounts import Account, Ready, Transaction
from flinks_desk.core.text import plural
from flinks_desk.ui.language import say
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.json_view import JsonView
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.wizard.account_tables import ACCOUNT_COLUMNS, TRANSACTION_COLUMNS, RowsModel, money
from flinks_desk.ui.wizard.times import elapsed

__all__ = ["AccountView"]

ROW_HEIGHT = 30
MOST_ROWS = 6
"""Accounts that are seen without scrolling."""


class AccountView(QWidget):
    """Two tabs: tables, and JSON."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("account_view")
        self._ready: Ready | None = None
        self.totals = label("", "strong", name="totals", column=False)
        self.account_rows: RowsModel[Account] = RowsModel(ACCOUNT_COLUMNS, self)
        self.transaction_rows: RowsModel[Transaction] = RowsModel(TRANSACTION_COLUMNS, self)
        self.accounts = _table("accounts", self.account_rows)
        self.transactions = _table("transactions", self.transaction_rows)
        self.transactions_title = label("", "field", name="transactions_title", column=False)
        self.json = JsonView()
        self.json.setObjectName("raw_json")
        self.tabs = QTabWidget()
        self.tabs.setObjectName("data_tabs")
        self.tabs.addTab(self._tables(), "")
        self.tabs.addTab(self.json, "")
        self.tabs.setMinimumHeight(300)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP.item)
        column.addWidget(self.totals)
        column.addWidget(self.tabs, 1)
        self.accounts.selectionModel().selectionChanged.connect(self._select)
        self._retranslate()

    def show_ready(self, ready: Ready) -> None:
        """Show these data; the same ones again change nothing."""
        if ready is self._ready:
            return
        self._ready = ready
        self.account_rows.set_rows(ready.accounts)
        self.json.set_value(ready.raw)
        rows = min(MOST_ROWS, max(1, len(ready.accounts)))
        self.accounts.setFixedHeight(ROW_HEIGHT * rows + self.accounts.horizontalHeader().sizeHint().height() + 14)
        self.accounts.resizeColumnsToContents()
        self.accounts.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        if ready.accounts:
            self.accounts.selectRow(0)
        self._retranslate()
        self._select()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._select()
        super().changeEvent(event)

    def _tables(self) -> QWidget:
        pane = QWidget()
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, GAP.within, 0, 0)
        column.setSpacing(GAP.within)
        column.addWidget(self.accounts)
        column.addWidget(self.transactions_title)
        column.addWidget(self.transactions, 1)
        self.transactions.setMinimumHeight(110)
        return pane

    def _select(self, *_: QItemSelection) -> None:
        chosen = self.accounts.currentIndex()
        account = self.account_rows.row(chosen.row()) if chosen.isValid() else None
        rows = account.transactions if account else ()
        self.transaction_rows.set_rows(rows)
        header = self.transactions.horizontalHeader()
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.transactions_title.setText(self._sums(account.title, rows) if account else "")

    def _sums(self, title: str, rows: Sequence[Transaction]) -> str:
        if not rows:
            return self.tr("{account}: no transactions").format(account=title)
        debit = sum((row.debit for row in rows if row.debit), Decimal())
        credit = sum((row.credit for row in rows if row.credit), Decimal())
        return say(
            plural(
                "{account}: {count} transaction, {debit} out, {credit} in",
                "{account}: {count} transactions, {debit} out, {credit} in",
                len(rows),
                account=title,
                debit=money(debit),
                credit=money(credit),
            )
        )

    def _totals(self, ready: Ready) -> str:
        balances: dict[str, Decimal] = defaultdict(Decimal)
        for account in ready.accounts:
            balances[account.currency] += account.current or Decimal()
        sums = ", ".join(f"{money(amount)} {currency}".strip() for currency, amount in balances.items())
        count = sum(len(account.transactions) for account in ready.accounts)
        accounts = say(plural("{count} account", "{count} accounts", len(ready.accounts)))
        transactions = say(plural("{count} transaction", "{count} transactions", count))
        took = self.tr("fetched in {time}").format(time=elapsed(ready.took.total_seconds()))
        return " · ".join(part for part in (accounts, transactions, sums, took) if part)

    def _retranslate(self) -> None:
        self.tabs.setTabText(0, self.tr("Tables"))
        self.tabs.setTabText(1, self.tr("JSON"))
        self.accounts.setAccessibleName(self.tr("Accounts"))
        self.transactions.setAccessibleName(self.tr("Transactions of the chosen account"))
        if self._ready:
            self.totals.setText(self._totals(self._ready))


def _table(name: str, model: RowsModel[Account] | RowsModel[Transaction]) -> QTableView:
    table = QTableView()
    table.setObjectName(name)
    table.setModel(model)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
    table.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    # Rows of one height: measuring 50,000 of them takes twenty seconds (pitfalls §10).
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
    return table
