"""Data as banks have them: nothing where something was expected, and much where little was."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from flinks_desk.core.accounts import Account, Ready
from flinks_desk.core.collected import Collected
from flinks_desk.core.data_requests import DataKind
from flinks_desk.core.profile import TOOLBOX
from flinks_desk.core.session import Session
from flinks_desk.ui.wizard.account_view import AccountView
from tests.core.bank import account, booking

AT = datetime(2026, 3, 2, 14, 2, tzinfo=UTC)
LONG = "Compte d'épargne à intérêt élevé conjoint avec droit de survie " * 4
ODD = (
    account(id_="closed", title="Closed", current="0"),
    account(booking("t1", "2026-03-01", "-412.66", LONG), id_="long", title=LONG, current="-412.66"),
    account(booking("t2", "2026-03-02", "0.10", "=HYPERLINK()"), id_="yen", currency="JPY"),
    replace(account(id_=""), title="", currency="", holder=""),
)


@pytest.fixture
def view(qtbot: QtBot) -> AccountView:
    QLocale.setDefault(QLocale("en_CA"))
    made = AccountView()
    qtbot.addWidget(made)
    made.resize(760, 360)
    made.show()
    return made


def ready(*accounts: Account) -> Ready:
    return Ready(accounts, {"Login": {"Id": "l1"}}, AT, timedelta(seconds=1), "{}")


def show(view: AccountView, qtbot: QtBot, *fetches: Ready) -> None:
    """Fetch after fetch, as they come."""
    data = Collected()
    for one in fetches:
        data = data.with_details(one)
        view.show_data(Session(TOOLBOX, accounts=one, data=data), {DataKind.DETAIL: one})
    qtbot.waitUntil(lambda: not view.transactions.is_looking())


def test_totals_leave_unknown_balances_out_and_mix_no_currencies(view: AccountView, qtbot: QtBot) -> None:
    show(view, qtbot, ready(*ODD))

    assert "4 accounts · 2 transactions · -412.66 CAD · " in view.totals.text()
    assert "CAD: 412.66 out, 0.00 in, -412.66 together" in view.transactions.sums.text()
    assert "JPY: 0.00 out, 0.10 in, 0.10 together" in view.transactions.sums.text()


@pytest.mark.parametrize("scale", [1, 2])
def test_very_long_names_push_nothing_out(view: AccountView, qtbot: QtBot, scale: int) -> None:
    """Also with letters of twice the size: the view is no wider than its place."""
    font = view.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    view.setFont(font)
    show(view, qtbot, ready(*ODD))
    for place in range(view.tabs.count()):
        view.tabs.setCurrentIndex(place)
        QApplication.processEvents()

    assert view.minimumSizeHint().width() <= 760
    assert view.accounts.table.columnWidth(0) < 760


def test_nothing_at_all_is_said_in_words(view: AccountView, qtbot: QtBot) -> None:
    show(view, qtbot, ready())

    assert view.transactions.sums.text() == "No transactions came with these accounts."
    view.tabs.setCurrentWidget(view.balance)
    assert view.balance.said.text() == "There are no bookings with balances in this account."


def test_a_balance_that_the_bank_did_not_write_is_followed_back(view: AccountView, qtbot: QtBot) -> None:
    rows = (booking("t2", "2026-03-02", "9"), booking("t1", "2026-03-01", "-5"))
    show(view, qtbot, ready(account(*rows, current="104")))
    view.tabs.setCurrentWidget(view.balance)

    assert [(end.day, end.balance) for end in (view.balance.days.row(0), view.balance.days.row(1)) if end] == [
        ("2026-03-02", Decimal(104)),
        ("2026-03-01", Decimal(95)),
    ]
    assert "Followed back" in view.balance.chart.accessibleDescription()


def test_what_is_different_stands_in_the_table(view: AccountView, qtbot: QtBot) -> None:
    old, new = booking("t1", "2026-03-01", "-5"), booking("t2", "2026-03-02", "9", "Pay")
    show(view, qtbot, ready(account(old, current="100")), ready(account(new, old, current="109")))
    qtbot.waitUntil(lambda: view.changes.rows.rowCount() == 2)

    cells = [view.changes.rows.index(row, column).data() for row in range(2) for column in (0, 3, 4)]
    assert cells == ["changed", "100.00", "109.00", "new", "", "9.00"]
    assert view.changes.said.text().endswith("1 new, 1 changed, 0 gone.")


def test_days_and_amounts_narrow_what_is_shown(view: AccountView, qtbot: QtBot) -> None:
    """Amounts may be typed as French writes them; what is no day is marked and leaves nothing out."""
    rows = (booking("t2", "2026-03-02", "1204.25"), booking("t1", "2026-03-01", "-5"))
    show(view, qtbot, ready(account(*rows)))
    view.tabs.setCurrentWidget(view.transactions)
    fields = view.transactions.filter
    fields.more.click()
    QTest.keyClicks(fields.least, "1 204,25")
    QTest.keyClicks(fields.first_day, "yesterday")
    qtbot.waitUntil(lambda: not view.transactions.is_looking())

    assert [row.id for _, row in view.transactions.found()] == ["t2"]
    assert (fields.first_day.property("tone"), fields.least.property("tone")) == ("warn", "")


def test_data_of_another_login_are_not_compared(view: AccountView, qtbot: QtBot) -> None:
    other = replace(ready(account()), raw={"Login": {"Id": "l2"}})
    show(view, qtbot, ready(account()), other)

    assert "different LoginIds" in view.changes.said.text()
