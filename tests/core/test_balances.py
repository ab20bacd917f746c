"""The balance of each day's end, written by the bank or followed back."""

from decimal import Decimal

from flinks_desk.core.balances import DayEnd, History, history
from tests.core.bank import account, booking

NEWEST_FIRST = (
    booking("t3", "2026-03-02", "-5", balance="95"),
    booking("t2", "2026-03-02", "50", balance="100"),
    booking("t1", "2026-02-01", "-10", balance="50"),
)
DAYS = (DayEnd("2026-02-01", Decimal(50)), DayEnd("2026-03-02", Decimal(95)))


def test_the_last_balance_of_a_day_counts_in_either_order() -> None:
    assert history(account(*NEWEST_FIRST)) == History(DAYS)
    assert history(account(*reversed(NEWEST_FIRST))) == History(DAYS)


def test_where_the_bank_wrote_none_the_balance_of_today_is_followed_back() -> None:
    bare = [booking(row.id, row.date, str(row.credit or -(row.debit or 0))) for row in NEWEST_FIRST]

    assert history(account(*bare, current="95")) == History(DAYS, is_computed=True)
    assert history(account(*bare)) == History()


def test_lowest_and_highest_are_days() -> None:
    known = history(account(*NEWEST_FIRST))

    assert (known.lowest, known.highest) == DAYS
    assert (History().lowest, History().highest) == (None, None)


def test_no_transactions_no_history() -> None:
    assert history(account(current="5")).days == ()
