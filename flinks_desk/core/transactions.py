"""Looking for transactions: by words, account, direction, days and amount; and what the found ones come to.

In slices, so that fifty thousand hold up nothing else.
Must not live here: fetching, or how rows are shown.
"""

import re
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from enum import Enum

from flinks_desk.core.accounts import Account, Transaction
from flinks_desk.core.json_slices import Steps
from flinks_desk.core.lean import dataclass, field

__all__ = ["Booked", "Direction", "Found", "Sums", "Wanted", "look_for", "typed_amount", "typed_day"]

SLICE = 200
BLANKS = re.compile(r"[\s\u00a0\u202f'$]")
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")

Booked = tuple[Account, Transaction]
"""A transaction and the account in which it stands."""


class Direction(Enum):
    """Which side of the account."""

    BOTH = "both"
    DEBIT = "debit"
    CREDIT = "credit"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for. Everything empty finds everything."""

    words: tuple[str, ...] = ()
    """In lower case; each must stand in the description."""
    account_id: str = ""
    direction: Direction = Direction.BOTH
    first_day: str = ""
    last_day: str = ""
    least: Decimal | None = None
    most: Decimal | None = None

    @property
    def is_all(self) -> bool:
        """Whether nothing is left out."""
        return self == Wanted()


@dataclass(slots=True)
class Sums:
    """What the found transactions of one currency come to."""

    count: int = 0
    debit: Decimal = field(default_factory=Decimal)
    credit: Decimal = field(default_factory=Decimal)


@dataclass(frozen=True, slots=True)
class Found:
    """The transactions, the newest first, and their sums by currency."""

    rows: Sequence[Booked]
    sums: dict[str, Sums]
    of: int
    """How many there are in all."""


def look_for(wanted: Wanted, accounts: Sequence[Account]) -> Steps[Found]:
    """What matches."""
    rows: list[Booked] = []
    sums: dict[str, Sums] = {}
    looked = 0
    for account in accounts:
        is_wanted = wanted.account_id in {"", account.id}
        for row in account.transactions:
            looked += 1
            if is_wanted and _matches(row, wanted):
                rows.append((account, row))
                _add(sums.setdefault(account.currency, Sums()), row)
            if looked % SLICE == 0:
                yield
    if len(accounts) > 1:
        rows.sort(key=lambda booked: booked[1].date, reverse=True)
        yield
    return Found(rows, sums, looked)


def typed_amount(typed: str) -> Decimal | None:
    """The amount that was typed, as English or as French writes it; `None` where it is none."""
    bare = BLANKS.sub("", typed).replace("\u2212", "-")
    mark = max(bare.rfind(","), bare.rfind("."))
    if mark >= 0:
        is_cents = len(bare) - mark <= 3 or (bare.count(bare[mark]) == 1 and bare[mark] == ".")
        whole, rest = bare[:mark], bare[mark + 1 :]
        bare = re.sub(r"[.,]", "", whole) + ("." if is_cents else "") + rest
    try:
        amount = Decimal(bare)
    except InvalidOperation:
        return None
    return amount if amount.is_finite() else None


def typed_day(typed: str) -> str | None:
    """A day as `2026-03-01`; an empty text where nothing was typed, `None` where it is no day."""
    bare = typed.strip()
    return bare if not bare or DAY.fullmatch(bare) else None


def _matches(row: Transaction, wanted: Wanted) -> bool:
    if wanted.words:
        described = row.description.lower()
        if not all(word in described for word in wanted.words):
            return False
    if wanted.direction is not Direction.BOTH and not (
        row.debit if wanted.direction is Direction.DEBIT else row.credit
    ):
        return False
    day = row.date[:10]
    if (wanted.first_day and day < wanted.first_day) or (wanted.last_day and day > wanted.last_day):
        return False
    return _has_amount(row, wanted.least, wanted.most)


def _has_amount(row: Transaction, least: Decimal | None, most: Decimal | None) -> bool:
    if least is None and most is None:
        return True
    amounts = [abs(amount) for amount in (row.debit, row.credit) if amount]
    return any((least is None or amount >= least) and (most is None or amount <= most) for amount in amounts)


def _add(sums: Sums, row: Transaction) -> None:
    sums.count += 1
    if row.debit:
        sums.debit += row.debit
    if row.credit:
        sums.credit += row.credit
