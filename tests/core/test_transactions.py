"""Transactions are found by any mix of conditions, and summed by currency to the cent."""

from decimal import Decimal

import pytest

from flinks_desk.core.transactions import Direction, Sums, Wanted, look_for, typed_amount, typed_day
from tests.core.bank import account, booking, ended

PAY = booking("t1", "2026-03-02", "1500.25", "PAYROLL Stripe")
COFFEE = booking("t2", "2026-03-01T08:00:00", "-4.10", "Café Olé")
RENT = booking("t3", "2026-02-01", "-1450.00", "RENT")
DOLLARS = booking("t4", "2026-02-15", "-0.20", "FEE")
BANK = (account(PAY, COFFEE, RENT), account(DOLLARS, id_="a2", currency="USD"))


def found(wanted: Wanted) -> list[str]:
    return [row.id for _, row in ended(look_for(wanted, BANK)).rows]


@pytest.mark.parametrize(
    ("wanted", "ids"),
    [
        (Wanted(), ["t1", "t2", "t4", "t3"]),
        (Wanted(words=("pay", "stripe")), ["t1"]),
        (Wanted(words=("café",)), ["t2"]),
        (Wanted(words=("nobody",)), []),
        (Wanted(account_id="a2"), ["t4"]),
        (Wanted(direction=Direction.CREDIT), ["t1"]),
        (Wanted(direction=Direction.DEBIT), ["t2", "t4", "t3"]),
        (Wanted(first_day="2026-03-01"), ["t1", "t2"]),
        (Wanted(last_day="2026-03-01"), ["t2", "t4", "t3"]),
        (Wanted(first_day="2026-02-02", last_day="2026-02-28"), ["t4"]),
        (Wanted(least=Decimal("4.10")), ["t1", "t2", "t3"]),
        (Wanted(most=Decimal("4.10")), ["t2", "t4"]),
        (Wanted(least=Decimal(1), most=Decimal(5), direction=Direction.CREDIT), []),
    ],
)
def test_what_matches_is_found_the_newest_first(wanted: Wanted, ids: list[str]) -> None:
    assert found(wanted) == ids


def test_sums_are_exact_and_by_currency() -> None:
    result = ended(look_for(Wanted(), BANK))

    assert result.sums == {
        "CAD": Sums(3, Decimal("1454.10"), Decimal("1500.25")),
        "USD": Sums(1, Decimal("0.20"), Decimal(0)),
    }
    assert (len(result.rows), result.of) == (4, 4)


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("1204.25", "1204.25"),
        ("1,204.25", "1204.25"),
        ("1 204,25", "1204.25"),
        ("1\u202f204,25", "1204.25"),
        ("1\u00a0204,2 $", "1204.2"),
        ("1,204", "1204"),
        ("1.234.567,89", "1234567.89"),
        ("\u2212412,66", "-412.66"),
        ("0.00012", "0.00012"),
        ("7", "7"),
    ],
)
def test_amounts_are_understood_as_english_and_french_write_them(typed: str, amount: str) -> None:
    assert typed_amount(typed) == Decimal(amount)


@pytest.mark.parametrize("typed", ["", "  ", "x", "1x", "NaN", "Infinity", "--1"])
def test_what_is_no_amount_is_none(typed: str) -> None:
    assert typed_amount(typed) is None


@pytest.mark.parametrize(
    ("typed", "day"), [("", ""), (" 2026-03-01 ", "2026-03-01"), ("1/3/26", None), ("2026-3-1", None)]
)
def test_a_day_is_typed_as_flinks_writes_it(typed: str, day: str | None) -> None:
    assert typed_day(typed) == day


def test_a_long_search_comes_in_slices() -> None:
    many = account(*[COFFEE] * 1000)

    assert sum(1 for _ in look_for(Wanted(), (many,))) == 5
