"""Tables of accounts and transactions: what stands in the cells, and that many rows cost little."""

import time
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from flinks_desk.core.accounts import Account, Transaction
from flinks_desk.core.transactions import Booked
from flinks_desk.ui.wizard.data.accounts_pane import LIMIT_COLUMN, AccountsPane
from flinks_desk.ui.wizard.data.amounts import money
from flinks_desk.ui.wizard.data.columns import ACCOUNT_COLUMNS, TRANSACTION_COLUMNS, Chosen
from flinks_desk.ui.wizard.data.tables import RowsModel
from flinks_desk.ui.wizard.data.transactions_pane import TransactionsPane

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


def cells(model: RowsModel[Chosen] | RowsModel[Booked]) -> list[object]:
    return [model.index(0, column).data() for column in range(model.columnCount())]


def test_a_transaction_is_a_row_with_numbers_at_the_right() -> None:
    """Amounts have two places; what is not there is an empty cell."""
    QLocale.setDefault(QLocale("en_CA"))
    model: RowsModel[Booked] = RowsModel(TRANSACTION_COLUMNS)
    model.set_rows(((account(SALE), SALE),))
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

    assert cells(model) == ["2026-03-01", "Coffee", "4.50", "", "1,204.25", "Chequing"]
    assert model.index(0, 2).data(Qt.ItemDataRole.TextAlignmentRole) == right
    assert model.headerData(2, Qt.Orientation.Horizontal) == "Debit"


def test_an_account_is_a_row() -> None:
    """Institution, transit and number stand together, as on a cheque."""
    QLocale.setDefault(QLocale("en_CA"))
    model: RowsModel[Chosen] = RowsModel(ACCOUNT_COLUMNS)
    model.set_rows(((account(SALE), True),))
    shown = ["Chequing", "chosen", "Chequing · Operations", "1,204.25", "1,500.00", "", "CAD"]
    shown += ["777 12347 7641238", "1", "Avery"]

    assert cells(model) == shown


def test_amounts_are_written_as_the_language_does() -> None:
    """In French a comma parts the cents."""
    QLocale.setDefault(QLocale("fr_CA"))
    french = money(Decimal("1204.25"))
    QLocale.setDefault(QLocale("en_CA"))

    assert french.replace("\u00a0", " ").replace("\u202f", " ") == "1 204,25"


AMOUNTS = (
    ("12345678901234567.89", "12,345,678,901,234,567.89"),
    ("-412.6", "-412.60"),
    ("0.00012", "0.00012"),
    ("0", "0.00"),
    ("1E+3", "1,000.00"),
)


@pytest.mark.parametrize(("amount", "shown"), AMOUNTS)
def test_every_digit_of_an_amount_is_shown(amount: str, shown: str) -> None:
    """An amount is no binary fraction."""
    QLocale.setDefault(QLocale("en_CA"))

    assert money(Decimal(amount)) == shown


def test_fifty_thousand_rows_are_shown_as_fast_as_fifty(qtbot: QtBot) -> None:
    """Rows cost nothing until they are looked at."""
    pane = TransactionsPane()
    qtbot.addWidget(pane)
    pane.resize(900, 500)
    pane.show()

    def seconds(rows: int) -> float:
        booked = [(account(SALE), SALE)] * rows
        started = time.perf_counter()
        pane.rows.set_rows(booked)
        pane.grab()
        pane.table.scrollToBottom()
        pane.grab()
        return time.perf_counter() - started

    few = min(seconds(50) for _ in range(3))

    assert seconds(50_000) < few * 20 + 0.2


@pytest.mark.parametrize("width", [700, 940])
def test_words_give_way_to_numbers_where_there_is_little_room(qtbot: QtBot, width: int) -> None:
    """Amounts and headings are never cut; where all fits, nothing is left over or scrolled."""
    pane = AccountsPane()
    qtbot.addWidget(pane)
    pane.resize(width, 300)
    pane.show()
    pane.show_accounts((account(SALE),), ())
    header = pane.table.horizontalHeader()

    shown = [column for column in range(header.count()) if not header.isSectionHidden(column)]
    needed = {column: header.sectionSizeHint(column) for column in shown}

    assert all(header.sectionSize(column) >= needed[column] for column in shown)
    assert ACCOUNT_COLUMNS[LIMIT_COLUMN].heading.template not in {
        ACCOUNT_COLUMNS[column].heading.template for column in shown
    }
    assert (header.length() == pane.table.viewport().width()) is (width > 800)


def test_a_width_that_was_drawn_stays(qtbot: QtBot) -> None:
    """Whoever makes a column wider keeps it so when the window grows."""
    pane = AccountsPane()
    qtbot.addWidget(pane)
    pane.resize(940, 300)
    pane.show()
    pane.show_accounts((account(SALE),), ())

    pane.table.horizontalHeader().resizeSection(0, 333)
    pane.resize(1200, 300)

    assert pane.table.columnWidth(0) == 333
