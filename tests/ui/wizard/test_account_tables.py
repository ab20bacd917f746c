"""Tables of accounts and transactions: what stands in the cells, and that many rows cost little."""

import time
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from flinks_desk.core.accounts import Account, Ready, Transaction
from flinks_desk.ui.wizard.account_tables import ACCOUNT_COLUMNS, TRANSACTION_COLUMNS, RowsModel, money
from flinks_desk.ui.wizard.account_view import AccountView

SALE = Transaction("t", "2026-03-01", "Coffee", Decimal("4.5"), None, Decimal("1204.25"))


def account(*transactions: Transaction) -> Account:
    return Account(
        id="a",
        title="Chequing",
        category="Operations",
        type="Chequing",
        currency="CAD",
        number="7641238",
        transit="12347",
        institution_number="777",
        holder="Avery",
        available=Decimal(1500),
        current=Decimal("1204.25"),
        limit=None,
        transactions=transactions,
    )


def cells(model: RowsModel[Account] | RowsModel[Transaction]) -> list[object]:
    return [model.index(0, column).data() for column in range(model.columnCount())]


def test_a_transaction_is_a_row_with_numbers_at_the_right() -> None:
    """Amounts have two places; what is not there is an empty cell."""
    QLocale.setDefault(QLocale("en_CA"))
    model: RowsModel[Transaction] = RowsModel(TRANSACTION_COLUMNS)
    model.set_rows((SALE,))
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

    assert cells(model) == ["2026-03-01", "Coffee", "4.50", "", "1,204.25"]
    assert model.index(0, 2).data(Qt.ItemDataRole.TextAlignmentRole) == right
    assert model.headerData(2, Qt.Orientation.Horizontal) == "Debit"


def test_an_account_is_a_row() -> None:
    """Institution, transit and number stand together, as on a cheque."""
    QLocale.setDefault(QLocale("en_CA"))
    model: RowsModel[Account] = RowsModel(ACCOUNT_COLUMNS)
    model.set_rows((account(SALE),))
    shown = ["Chequing", "Chequing · Operations", "Avery", "777 12347 7641238", "1,500.00", "1,204.25", "CAD", "1"]

    assert cells(model) == shown


def test_amounts_are_written_as_the_language_does() -> None:
    """In French a comma parts the cents."""
    QLocale.setDefault(QLocale("fr_CA"))
    french = money(Decimal("1204.25"))
    QLocale.setDefault(QLocale("en_CA"))

    assert french.replace("\u00a0", " ").replace("\u202f", " ") == "1 204,25"


def test_fifty_thousand_rows_are_shown_as_fast_as_fifty(qtbot: QtBot) -> None:
    """Rows cost nothing until they are looked at."""
    view = AccountView()
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.show()

    def seconds(rows: int) -> float:
        ready = Ready((account(*([SALE] * rows)),), {}, datetime.now(UTC), timedelta(seconds=1))
        started = time.perf_counter()
        view.show_ready(ready)
        view.grab()
        view.transactions.scrollToBottom()
        view.grab()
        return time.perf_counter() - started

    few = min(seconds(50) for _ in range(3))

    assert seconds(50_000) < few * 20 + 0.2
