"""What is different between two fetches: accounts and transactions that came, went or changed.

Accounts are the same by their id, or else by their number; transactions by their id, or, where no id is the same in
both fetches, by what they say.
Must not live here: fetching, or how a difference is shown.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from enum import Enum

from flinks_desk.core.accounts import Account, Transaction
from flinks_desk.core.json_slices import Steps
from flinks_desk.core.lean import dataclass
from flinks_desk.core.text import Text, text

__all__ = ["KINDS", "Change", "Kind", "changes"]

SLICE = 500
Value = str | Decimal | None


class Kind(Enum):
    """What happened to it."""

    ADDED = "added"
    GONE = "gone"
    CHANGED = "changed"


KINDS: Mapping[Kind, Text] = {
    Kind.ADDED: text("new"),
    Kind.GONE: text("gone"),
    Kind.CHANGED: text("changed"),
}


@dataclass(frozen=True, slots=True)
class Change:
    """One difference. Of what is new or gone, `before` or `after` is `None`."""

    kind: Kind
    account: str
    what: Text
    before: Value = None
    after: Value = None


ACCOUNT_PARTS: Sequence[tuple[Text, Callable[[Account], Value]]] = (
    (text("Current balance"), lambda one: one.current),
    (text("Available"), lambda one: one.available),
    (text("Limit"), lambda one: one.limit),
    (text("Title"), lambda one: one.title),
    (text("Type"), lambda one: one.type),
    (text("Category"), lambda one: one.category),
    (text("Currency"), lambda one: one.currency),
    (text("Account number"), lambda one: f"{one.institution_number} {one.transit} {one.number}".strip()),
    (text("Holder"), lambda one: one.holder),
)


def changes(before: Sequence[Account], after: Sequence[Account]) -> Steps[tuple[Change, ...]]:
    """Every difference: the accounts' first, then their transactions'."""
    found: list[Change] = []
    pairs = _pairs(before, after)
    for old, new in pairs:
        found += _of_account(old, new)
    for old, new in pairs:
        if old and new:
            found += yield from _of_transactions(new.title, old.transactions, new.transactions)
    return tuple(found)


def _pairs(before: Sequence[Account], after: Sequence[Account]) -> list[tuple[Account | None, Account | None]]:
    left = list(before)
    pairs: list[tuple[Account | None, Account | None]] = []
    for new in after:
        old = next((one for one in left if _is_same(one, new)), None)
        if old:
            left.remove(old)
        pairs.append((old, new))
    return [*pairs, *((old, None) for old in left)]


def _is_same(old: Account, new: Account) -> bool:
    if old.id and old.id == new.id:
        return True
    numbers = [(one.institution_number, one.transit, one.number) for one in (old, new)]
    return bool(old.number) and numbers[0] == numbers[1]


def _of_account(old: Account | None, new: Account | None) -> Iterator[Change]:
    if old and new:
        for what, part in ACCOUNT_PARTS:
            if part(old) != part(new):
                yield Change(Kind.CHANGED, new.title, what, part(old), part(new))
    elif new:
        yield Change(Kind.ADDED, new.title, text("Account"), None, new.current)
    elif old:
        yield Change(Kind.GONE, old.title, text("Account"), old.current, None)


def _of_transactions(title: str, old: Sequence[Transaction], new: Sequence[Transaction]) -> Steps[list[Change]]:
    was, now = {row.id: row for row in old}, {row.id: row for row in new}
    if len(was) < len(old) or len(now) < len(new) or (old and new and was.keys().isdisjoint(now.keys())):
        return (yield from _by_content(title, old, new))
    found: list[Change] = []
    for count, row in enumerate(new):
        earlier = was.get(row.id)
        if earlier is None:
            found.append(_came(title, row))
        elif earlier != row:
            found.append(Change(Kind.CHANGED, title, _told(row), _written(earlier), _written(row)))
        if count % SLICE == 0:
            yield
    return found + [_went(title, row) for row in old if row.id not in now]


def _by_content(title: str, old: Sequence[Transaction], new: Sequence[Transaction]) -> Steps[list[Change]]:
    was, now = Counter(map(_content, old)), Counter(map(_content, new))
    yield
    came, went = now - was, was - now
    return [_came(title, row) for row in _some(new, came)] + [_went(title, row) for row in _some(old, went)]


def _some(rows: Sequence[Transaction], wanted: "Counter[tuple[str, str, Value, Value]]") -> Iterator[Transaction]:
    for row in rows:
        if wanted[_content(row)] > 0:
            wanted[_content(row)] -= 1
            yield row


def _content(row: Transaction) -> tuple[str, str, Value, Value]:
    return row.date, row.description, row.debit, row.credit


def _came(title: str, row: Transaction) -> Change:
    return Change(Kind.ADDED, title, _told(row), None, _amount(row))


def _went(title: str, row: Transaction) -> Change:
    return Change(Kind.GONE, title, _told(row), _amount(row), None)


def _told(row: Transaction) -> Text:
    return text("{day} {description}", day=row.date[:10], description=row.description)


def _amount(row: Transaction) -> Decimal | None:
    """Above zero comes in, below goes out."""
    return row.credit or (-row.debit if row.debit else None)


def _written(row: Transaction) -> str:
    """All of it on one line, since any part may have changed."""
    amounts = (
        f"{name} {amount}" for name, amount in (("−", row.debit), ("+", row.credit), ("=", row.balance)) if amount
    )
    return " ".join((row.date[:10], row.description, *amounts))
