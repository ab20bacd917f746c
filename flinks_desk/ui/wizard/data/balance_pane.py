"""An account's balance over time, as a line and as a table.

Must not live here: how the balances are known (`core/balances.py`).
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.accounts import Account
from flinks_desk.core.balances import DayEnd, History, history
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.combo import Combo
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.wizard.data.amounts import money
from flinks_desk.ui.wizard.data.balance_chart import BalanceChart
from flinks_desk.ui.wizard.data.columns import DAY_COLUMNS
from flinks_desk.ui.wizard.data.tables import RowsModel, RowsTable

__all__ = ["BalancePane"]

TABLE_WIDTH = 230


class BalancePane(QWidget):
    """One account at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("balance_pane")
        self._accounts: Sequence[Account] = ()
        self._is_stale = False
        """Other accounts came while nobody looked: following 50,000 bookings takes a moment."""
        self.account = Combo()
        self.account.setObjectName("balance_account")
        self.account.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.account.setMinimumContentsLength(22)
        self.said = label("", "secondary", name="balance_said", column=False)
        self.chart = BalanceChart()
        self.days: RowsModel[DayEnd] = RowsModel(DAY_COLUMNS, self)
        self.table = RowsTable("balance_days", self.days)
        self.table.setFixedWidth(TABLE_WIDTH)
        self.account.currentIndexChanged.connect(self._show)
        self._lay_out()
        self._retranslate()

    def show_accounts(self, accounts: Sequence[Account]) -> None:
        """Choose among these accounts; the one with most transactions comes first."""
        self._accounts = sorted(accounts, key=lambda one: -len(one.transactions))
        self.account.blockSignals(True)  # noqa: FBT003
        self.account.clear()
        for one in self._accounts:
            self.account.addItem(" · ".join(part for part in (one.title, one.currency) if part))
        self.account.blockSignals(False)  # noqa: FBT003
        self._is_stale = True
        if self.isVisible():
            self._show()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        if self._is_stale:
            self._show()
        super().showEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GAP.item)
        top.addWidget(self.account)
        top.addWidget(self.said, 1)
        parts = QHBoxLayout()
        parts.setSpacing(GAP.group)
        parts.addWidget(self.chart, 1)
        parts.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP.within, 0, 0)
        column.setSpacing(GAP.within)
        column.addLayout(top)
        column.addLayout(parts, 1)

    def _show(self) -> None:
        self._is_stale = False
        place = self.account.currentIndex()
        account = self._accounts[place] if 0 <= place < len(self._accounts) else None
        known = history(account) if account else History()
        self.said.setText(self._words(known))
        self.chart.show_days(known.days, self.said.text())
        self.days.set_rows(known.days[::-1])
        self.table.fit_columns(1)
        self.chart.setVisible(bool(known.days))
        self.table.setVisible(bool(known.days))

    def _words(self, known: History) -> str:
        if not known.lowest or not known.highest:
            return self.tr("There are no bookings with balances in this account.")
        said = self.tr("Lowest {low} on {low_day}, highest {high} on {high_day}.").format(
            low=money(known.lowest.balance),
            low_day=known.lowest.day,
            high=money(known.highest.balance),
            high_day=known.highest.day,
        )
        computed = self.tr("Followed back from the balance of today: the bank wrote none beside its transactions.")
        return f"{said} {computed}" if known.is_computed else said

    def _retranslate(self) -> None:
        self.account.setAccessibleName(self.tr("Account whose balance is shown"))
        self.chart.setAccessibleName(self.tr("Balance over time"))
        self.table.setAccessibleName(self.tr("Balance at the end of each day"))
        self.days.retranslate()
        self._show()
