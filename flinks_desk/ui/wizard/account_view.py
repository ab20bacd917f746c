"""The data that came, a tab for each way to look at them, and a line that sums them up.

Must not live here: fetching, or what stands in a tab (`data/`).
"""

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.accounts import Account, Ready
from flinks_desk.core.data_requests import REQUESTS, DataKind
from flinks_desk.core.session import Session
from flinks_desk.core.statements import Statement
from flinks_desk.core.text import plural
from flinks_desk.ui.language import say
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.json_view import JsonView
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.wizard.data.accounts_pane import AccountsPane
from flinks_desk.ui.wizard.data.amounts import money
from flinks_desk.ui.wizard.data.attributes_pane import AttributesPane
from flinks_desk.ui.wizard.data.balance_pane import BalancePane
from flinks_desk.ui.wizard.data.changes_pane import ChangesPane
from flinks_desk.ui.wizard.data.export_menu import ExportMenu
from flinks_desk.ui.wizard.data.saving import Export
from flinks_desk.ui.wizard.data.statements_pane import StatementsPane
from flinks_desk.ui.wizard.data.transactions_pane import TransactionsPane
from flinks_desk.ui.wizard.times import elapsed

__all__ = ["AccountView"]


class AccountView(QWidget):
    """Tabs; one whose data were not fetched is not there."""

    export_requested = Signal(object)
    """The `Export`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("account_view")
        self._shown: dict[DataKind, Ready] = {}
        self._newest: Ready | None = None
        self._best: Ready | None = None
        self._of: DataKind = DataKind.DETAIL
        self._accounts: Sequence[Account] = ()
        self._chosen: tuple[str, ...] = ()
        self.totals = label("", "strong", name="totals", column=False)
        self.accounts, self.transactions, self.balance = AccountsPane(), TransactionsPane(), BalancePane()
        self.changes, self.statements, self.attributes = ChangesPane(), StatementsPane(), AttributesPane()
        self.json = JsonView()
        self.json.setObjectName("raw_json")
        self.export = ExportMenu(lambda: self._accounts, self.transactions.found, self._newest_text)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("data_tabs")
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setMinimumHeight(self.fontMetrics().height() * 15)
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_data(self, session: Session, ready: dict[DataKind, Ready]) -> None:
        """Show these answers; the same ones again change nothing."""
        came = [kind for kind, one in ready.items() if self._shown.get(kind) is not one]
        gone = self._shown.keys() - ready.keys()
        chosen = session.preview.account_ids
        if not came and not gone and chosen == self._chosen:
            return
        self._shown, self._chosen = ready, chosen
        self.changes.show_fetches(session.data.before, session.data.newest)
        self._show_accounts()
        if came:
            self._of = max(came, key=lambda kind: ready[kind].at)
        self._show_newest(ready)
        for pane, kind in ((self.statements, DataKind.STATEMENTS), (self.attributes, DataKind.ATTRIBUTES)):
            if kind in came:
                pane.show_answer(ready[kind])
        self._show_tabs(came)
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        for pane in self._panes():
            self.tabs.addTab(pane, "")
        top = QHBoxLayout()
        top.setSpacing(GAP.item)
        top.addWidget(self.totals, 1)
        top.addWidget(self.export)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP.within)
        column.addLayout(top)
        column.addWidget(self.tabs, 1)

    def _connect(self) -> None:
        self.accounts.opened.connect(self._open_account)
        self.export.export_requested.connect(self.export_requested)
        self.statements.save_requested.connect(
            lambda one: self.export_requested.emit(
                _of_statement(self.tr("Save the statement; it is personal data"), one)
            )
        )

    def _panes(self) -> tuple[QWidget, ...]:
        return (
            *(self.accounts, self.transactions, self.balance, self.changes),
            *(self.statements, self.attributes, self.json),
        )

    def _show_accounts(self) -> None:
        """The details where they came, or else the summary."""
        best = self._shown.get(DataKind.DETAIL) or self._shown.get(DataKind.SUMMARY)
        accounts = best.accounts if best else ()
        self.accounts.show_accounts(accounts, self._chosen)
        if best is not self._best:
            self._best, self._accounts = best, accounts
            self.transactions.show_accounts(accounts)
            self.balance.show_accounts(accounts)

    def _show_newest(self, ready: dict[DataKind, Ready]) -> None:
        if self._of not in ready:
            self._of = max(ready, key=lambda kind: ready[kind].at, default=DataKind.DETAIL)
        newest = ready.get(self._of)
        if newest is not self._newest:
            self._newest = newest
            self.json.set_value(newest.raw if newest else None)

    def _show_tabs(self, came: Sequence[DataKind]) -> None:
        has_detail = DataKind.DETAIL in self._shown
        shown = {
            self.accounts: has_detail or DataKind.SUMMARY in self._shown,
            self.transactions: has_detail,
            self.balance: has_detail,
            self.changes: has_detail,
            self.statements: DataKind.STATEMENTS in self._shown,
            self.attributes: DataKind.ATTRIBUTES in self._shown,
        }
        for pane, is_shown in shown.items():
            self.tabs.setTabVisible(self.tabs.indexOf(pane), is_shown)
        if DataKind.STATEMENTS in came:
            self.tabs.setCurrentWidget(self.statements)
        elif DataKind.ATTRIBUTES in came:
            self.tabs.setCurrentWidget(self.attributes)
        elif came and not self.tabs.currentWidget().isEnabled():
            self.tabs.setCurrentWidget(self.accounts)

    def _open_account(self, account_id: str) -> None:
        if DataKind.DETAIL in self._shown:
            self.transactions.filter.choose_account(account_id)
            self.tabs.setCurrentWidget(self.transactions)
            self.transactions.table.setFocus()

    def _newest_text(self) -> str:
        return self._newest.text if self._newest else ""

    def _totals(self, ready: Ready) -> str:
        balances: dict[str, Decimal] = defaultdict(Decimal)
        for account in self._accounts:
            if account.current is not None:
                balances[account.currency] += account.current
        sums = ", ".join(f"{money(amount)} {currency}".strip() for currency, amount in balances.items())
        count = sum(len(account.transactions) for account in self._accounts)
        accounts = say(plural("{count} account", "{count} accounts", len(self._accounts)))
        transactions = say(plural("{count} transaction", "{count} transactions", count)) if count else ""
        took = self.tr("fetched in {time}").format(time=elapsed(ready.took.total_seconds()))
        return " · ".join(part for part in (accounts, transactions, sums, took) if part)

    def _retranslate(self) -> None:
        names = (
            *(self.tr("Accounts"), self.tr("Transactions"), self.tr("Balance"), self.tr("Differences")),
            *(self.tr("Statements"), self.tr("Attributes"), self.tr("JSON")),
        )
        for pane, name in zip(self._panes(), names, strict=True):
            self.tabs.setTabText(self.tabs.indexOf(pane), name)
        self.tabs.setTabToolTip(self.tabs.indexOf(self.json), REQUESTS[self._of].endpoint)
        self.totals.setText(self._totals(self._best) if self._best else "")


def _of_statement(title: str, one: Statement) -> Export:
    return Export(title, one.file_name, "", one.content_in_steps)
