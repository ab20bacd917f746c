"""The accounts in an answer of a data call, and how it stands with asking for them.

The rule: a 202 is no failure; the Async endpoint is asked every ten seconds, for at most thirty
minutes (api-facts §7.2).
Must not live here: the calls (`data_requests.py`), clocks, waiting and the wire.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation

from flinks_desk.core.exchange import Json, Outcome, Reply, list_of, member, text_of
from flinks_desk.core.json_slices import Steps
from flinks_desk.core.lean import dataclass
from flinks_desk.core.profile import Environment, Profile

__all__ = [
    "POLL_FOR",
    "Account",
    "Failed",
    "Fetching",
    "NotFetched",
    "Pending",
    "Ready",
    "State",
    "Transaction",
    "interpret",
    "interpret_in_steps",
    "poll_every",
]

POLL_EVERY = timedelta(seconds=10)
POLL_SIMULATOR_EVERY = timedelta(seconds=1)
"""Nobody else waits for a simulator, and a demonstration should not."""
POLL_FOR = timedelta(minutes=30)
SLICE = 50
"""Transactions read between two chances to do something else."""


@dataclass(frozen=True, slots=True)
class Transaction:
    """One posted transaction; either `debit` or `credit` is there."""

    id: str
    date: str
    description: str
    debit: Decimal | None
    credit: Decimal | None
    balance: Decimal | None


@dataclass(frozen=True, slots=True)
class Account:
    """One account, as much of it as the answer had; texts are empty and numbers `None` where it had none."""

    id: str
    title: str
    category: str
    type: str
    currency: str
    number: str
    transit: str
    institution_number: str
    holder: str
    available: Decimal | None
    current: Decimal | None
    limit: Decimal | None
    transactions: tuple[Transaction, ...]


@dataclass(frozen=True, slots=True)
class NotFetched:
    """No data were asked for in this session yet."""


@dataclass(frozen=True, slots=True)
class Fetching:
    """The first call is under way, or Flinks said 202 and is being polled."""

    since: datetime
    polls: int = 0
    next_poll: datetime | None = None
    """When it will be asked again; `None` while a call is under way."""


@dataclass(frozen=True, slots=True)
class Ready:
    """The data are here."""

    accounts: tuple[Account, ...]
    raw: Json
    at: datetime
    took: timedelta
    text: str = ""
    """The answer to the letter, secrets sealed, for an export of exactly that."""


@dataclass(frozen=True, slots=True)
class Failed:
    """No data came: an answer that refuses, no answer, or patience that ended (`outcome` is then the last 202)."""

    outcome: Outcome
    at: datetime
    gave_up: bool = False


State = NotFetched | Fetching | Ready | Failed


@dataclass(frozen=True, slots=True)
class Pending:
    """Flinks is still working: ask the Async endpoint."""


def poll_every(profile: Profile) -> timedelta:
    """How long to wait before asking the Async endpoint again."""
    return POLL_SIMULATOR_EVERY if profile.environment is Environment.SIMULATOR else POLL_EVERY


def interpret(outcome: Outcome, at: datetime, since: datetime) -> Ready | Pending | Failed:
    """What the answer means."""
    steps = interpret_in_steps(outcome, at, since)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            state: Ready | Pending | Failed = end.value
            return state


def interpret_in_steps(
    outcome: Outcome, at: datetime, since: datetime, expected: str = "Accounts"
) -> Steps[Ready | Pending | Failed]:
    """The same in slices; `expected` is the member without which a success is none."""
    if not isinstance(outcome, Reply):
        return Failed(outcome, at)
    if outcome.status == 202:
        return Pending()
    if outcome.status != 200 or not _is_there(outcome.json, expected):
        return Failed(outcome, at)
    found: list[Account] = []
    for item in list_of(outcome.json, "Accounts"):
        found += [(yield from _account(item))]
    return Ready(tuple(found), outcome.json, at, at - since, outcome.text)


def _is_there(json: Json, expected: str) -> bool:
    found = member(json, expected)
    return isinstance(found, Sequence | Mapping) and not isinstance(found, str)


def _account(item: Json) -> Steps[Account]:
    balance = member(item, "Balance")
    transactions: list[Transaction] = []
    for row in list_of(item, "Transactions"):
        transactions.append(_transaction(row))
        if len(transactions) % SLICE == 0:
            yield
    return Account(
        id=text_of(item, "Id"),
        title=text_of(item, "Title"),
        category=text_of(item, "Category"),
        type=text_of(item, "Type"),
        currency=text_of(item, "Currency"),
        number=text_of(item, "AccountNumber"),
        transit=text_of(item, "TransitNumber"),
        institution_number=text_of(item, "InstitutionNumber"),
        holder=text_of(member(item, "Holder"), "Name"),
        available=_amount(balance, "Available"),
        current=_amount(balance, "Current"),
        limit=_amount(balance, "Limit"),
        transactions=tuple(transactions),
    )


def _transaction(item: Json) -> Transaction:
    return Transaction(
        id=text_of(item, "Id"),
        date=text_of(item, "Date"),
        description=text_of(item, "Description"),
        debit=_amount(item, "Debit"),
        credit=_amount(item, "Credit"),
        balance=_amount(item, "Balance"),
    )


def _amount(value: Json, name: str) -> Decimal | None:
    """A sum of money as it was written: a float is read by its shortest spelling, so 0.1 stays 0.1."""
    found = member(value, name)
    if isinstance(found, bool) or not isinstance(found, int | float | str):
        return None
    try:
        amount = Decimal(str(found))
    except InvalidOperation:
        return None
    return amount if amount.is_finite() else None
