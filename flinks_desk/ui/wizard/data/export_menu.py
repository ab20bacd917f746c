"""The button that exports what came: CSV for a spreadsheet, JSON to the letter.

Must not live here: how the files are written.
"""

from collections.abc import Callable, Generator, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.account_export import accounts_csv, transactions_csv
from flinks_desk.core.accounts import Account
from flinks_desk.core.transactions import Booked
from flinks_desk.ui.widgets.buttons import quiet_button
from flinks_desk.ui.wizard.data.saving import Export

__all__ = ["ExportMenu"]


class ExportMenu(QWidget):
    """Asks for a file by `export_requested`; what is shown now is what is exported, JSON is all that came."""

    export_requested = Signal(object)
    """The `Export`."""

    def __init__(
        self,
        accounts: Callable[[], Sequence[Account]],
        booked: Callable[[], Sequence[Booked]],
        text: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._accounts, self._booked, self._text = accounts, booked, text
        self.button: QPushButton = quiet_button(icon="save", name="export")
        self._menu = QMenu(self)
        self._menu.setObjectName("export_menu")
        self.transactions = self._action("export_transactions", self._transactions(for_excel=False))
        self.transactions_excel = self._action("export_transactions_excel", self._transactions(for_excel=True))
        self.of_accounts = self._action("export_accounts", self._of_accounts(for_excel=False))
        self.of_accounts_excel = self._action("export_accounts_excel", self._of_accounts(for_excel=True))
        self._menu.addSeparator()
        self.json = self._action("export_json", self._json)
        self.button.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._show_actions)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.button)
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _action(self, name: str, made: Callable[[], Export]) -> QAction:
        action = QAction(self)
        action.setObjectName(name)
        action.triggered.connect(lambda: self.export_requested.emit(made()))
        self._menu.addAction(action)
        return action

    def _transactions(self, *, for_excel: bool) -> Callable[[], Export]:
        def made() -> Export:
            booked = self._booked()
            title = self.tr("Export transactions; they are personal data")
            return Export(
                title, "transactions.csv", "CSV (*.csv)", lambda: transactions_csv(booked, for_excel=for_excel)
            )

        return made

    def _of_accounts(self, *, for_excel: bool) -> Callable[[], Export]:
        def made() -> Export:
            accounts = self._accounts()
            title = self.tr("Export accounts; they are personal data")
            return Export(title, "accounts.csv", "CSV (*.csv)", lambda: accounts_csv(accounts, for_excel=for_excel))

        return made

    def _json(self) -> Export:
        text = self._text()
        title = self.tr("Export the answer; it holds personal data")
        return Export(title, "answer.json", "JSON (*.json)", lambda: _encoded(text))

    def _show_actions(self) -> None:
        self.transactions.setEnabled(bool(self._booked()))
        self.transactions_excel.setEnabled(bool(self._booked()))
        self.of_accounts.setEnabled(bool(self._accounts()))
        self.of_accounts_excel.setEnabled(bool(self._accounts()))

    def _retranslate(self) -> None:
        self.button.setText(self.tr("Export"))
        self.transactions.setText(self.tr("Transactions shown, as CSV…"))
        self.transactions_excel.setText(self.tr("Transactions shown, as CSV for Excel…"))
        self.of_accounts.setText(self.tr("Accounts, as CSV…"))
        self.of_accounts_excel.setText(self.tr("Accounts, as CSV for Excel…"))
        self.json.setText(self.tr("The answer, as JSON exactly as it came…"))


def _encoded(text: str) -> Generator[None, None, bytes]:
    yield
    return text.encode()
