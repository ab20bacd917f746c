"""An account's balance at the end of each day on which something was booked.

The rule: what the bank wrote beside each transaction; where it wrote none, the balance of today is followed back.
Must not live here: drawing.
"""

from collections.abc import Sequence
from decimal import Decimal

from flinks_desk.core.accounts import Account, Transaction
from flinks_desk.core.lean import dataclass

__all__ = ["DayEnd", "History", "history"]


@dataclass(frozen=True, slots=True)
class DayEnd:
    """A day, and what was on the account at its end."""

    day: str
    balance: Decimal


@dataclass(frozen=True, slots=True)
class History:
    """The oldest day first."""

    days: tuple[DayEnd, ...] = ()
    is_computed: bool = False
    """The bank wrote no balances beside the transactions: these were followed back from the one of today."""

    @property
    def lowest(self) -> DayEnd | None:
        """The day with the least on the account, the oldest of several."""
        return min(self.days, key=lambda end: end.balance, default=None)

    @property
    def highest(self) -> DayEnd | None:
        """The day with the most on the account, the oldest of several."""
        return max(self.days, key=lambda end: end.balance, default=None)


def history(account: Account) -> History:
    """How the balance went; nothing where it cannot be known."""
    rows = _newest_first(account.transactions)
    ends: dict[str, Decimal] = {}
    if all(row.balance is not None for row in rows):
        for row in rows:
            ends.setdefault(row.date[:10], row.balance or Decimal())
        return History(_in_order(ends))
    if account.current is None:
        return History()
    balance = account.current
    for row in rows:
        ends.setdefault(row.date[:10], balance)
        balance += (row.debit or Decimal()) - (row.credit or Decimal())
    return History(_in_order(ends), is_computed=True)


def _newest_first(rows: Sequence[Transaction]) -> Sequence[Transaction]:
    """Banks write them in either order; within a day the order is the bank's."""
    dated = [row for row in rows if row.date]
    return dated if not dated or dated[0].date >= dated[-1].date else dated[::-1]


def _in_order(ends: dict[str, Decimal]) -> tuple[DayEnd, ...]:
    return tuple(DayEnd(day, ends[day]) for day in sorted(ends))
