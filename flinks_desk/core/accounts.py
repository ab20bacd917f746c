"""The data calls: GetAccountsDetail, its Async twin, and the accounts in their answers.

The rule: a 202 is no failure; the Async endpoint is asked every ten seconds, for at most thirty
minutes (api-facts §7.2).
Must not live here: clocks, waiting and the wire.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from flinks_desk.core.exchange import Json, Outcome

__all__ = ["POLL_EVERY", "POLL_FOR", "Account", "Failed", "Fetching", "NotFetched", "Ready", "State", "Transaction"]

POLL_EVERY = timedelta(seconds=10)
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
