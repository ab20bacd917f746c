"""The data calls: GetAccountsDetail, its Async twin, and the accounts in their answers.

The rule: a 202 is no failure; the Async endpoint is asked every ten seconds, for at most thirty
minutes (api-facts §7.2).
Must not live here: clocks, waiting and the wire.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation
from urllib.parse import quote

from flinks_desk.core.endpoints import ENDPOINTS
from flinks_desk.core.exchange import Call, Json, Outcome, Reply, list_of, member, text_of
from flinks_desk.core.profile import Environment, Profile
from flinks_desk.core.secret import Secret

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
    "compose_detail",
    "compose_poll",
    "interpret",
    "poll_every",
]

POLL_EVERY = timedelta(seconds=10)
POLL_SIMULATOR_EVERY = timedelta(seconds=1)
"""Nobody else waits for a simulator, and a demonstration should not."""
POLL_FOR = timedelta(minutes=30)


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


def compose_detail(profile: Profile, x_api_key: Secret, request_id: str) -> Call:
    """The call that asks for accounts and transactions (api-facts §7.1)."""
    row = ENDPOINTS["GetAccountsDetail"]
    body: dict[str, Json] = {
        "RequestId": request_id,
        "WithAccountIdentity": True,
        "WithKYC": True,
        "WithTransactions": True,
        "DaysOfTransactions": "Days90",
    }
    return Call(row.name, row.method, profile.banking(row.name), _headers(x_api_key), body, row.patience)


def poll_every(profile: Profile) -> timedelta:
    """How long to wait before asking the Async endpoint again."""
    return POLL_SIMULATOR_EVERY if profile.environment is Environment.SIMULATOR else POLL_EVERY


def compose_poll(profile: Profile, x_api_key: Secret, request_id: str) -> Call:
    """The call that asks whether the data are there by now (api-facts §7.2)."""
    row = ENDPOINTS["GetAccountsDetailAsync"]
    url = f"{profile.banking(row.name)}/{quote(request_id, safe='')}"
    return Call(row.name, row.method, url, _headers(x_api_key)[1:], None, row.patience)


def interpret(outcome: Outcome, at: datetime, since: datetime) -> Ready | Pending | Failed:
    """What the answer means."""
    if not isinstance(outcome, Reply):
        return Failed(outcome, at)
    if outcome.status == 202:
        return Pending()
    accounts = member(outcome.json, "Accounts")
    if outcome.status == 200 and isinstance(accounts, Sequence) and not isinstance(accounts, str):
        return Ready(tuple(_account(item) for item in accounts), outcome.json, at, at - since)
    return Failed(outcome, at)


def _headers(x_api_key: Secret) -> tuple[tuple[str, str | Secret], ...]:
    return (("Content-Type", "application/json"), ("Accept", "application/json"), ("x-api-key", x_api_key))


def _account(item: Json) -> Account:
    balance = member(item, "Balance")
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
        transactions=tuple(_transaction(row) for row in list_of(item, "Transactions")),
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
