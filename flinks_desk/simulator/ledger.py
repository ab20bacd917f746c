"""Accounts and transactions of the test users: believable, seeded, and dated relative to the last refresh.

A day's transactions depend on the day alone, so yesterday stays the same when the clock moves on.
"""

import random
import uuid
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from flinks_desk.simulator.ids import Ids
from flinks_desk.simulator.institutions import Institution
from flinks_desk.simulator.people import Person, Persona

HISTORY_DAYS: Final = 365


@dataclass(frozen=True)
class Transaction:
    id: str
    date: date
    description: str
    amount: Decimal  # above zero comes in, below goes out
    balance: Decimal


@dataclass(frozen=True)
class Holder:
    name: str
    street: str
    city: str
    province: str
    postal_code: str
    country: str
    email: str
    phone: str


@dataclass(frozen=True)
class Account:
    id: str
    title: str
    number: str
    transit: str
    institution_number: str
    category: str
    type: str
    currency: str
    current: Decimal
    available: Decimal
    limit: Decimal | None
    overdraft: Decimal
    holder: Holder


@dataclass(frozen=True)
class Sketch:
    """One account of a persona, before it has numbers."""

    title: str
    category: str  # api-facts §7.1: Operations, Credits, Products, Other
    type: str
    habit: str  # key of _HABITS
    balance: str
    overdraft: str = "0"
    limit: str | None = None
    currency: str = "CAD"


_CHEQUING: Final = Sketch("Chequing Account", "Operations", "Chequing", "salary", "3418.77", "500")
_SAVINGS: Final = Sketch("Savings Account", "Operations", "Savings", "saving", "12650.00")
_CARD: Final = Sketch("Credit Card", "Credits", "CreditCard", "card", "-842.19", limit="5000")

SKETCHES: Final[Mapping[Persona, tuple[Sketch, ...]]] = {
    Persona.SALARIED: (_CHEQUING, _SAVINGS, _CARD),
    Persona.TWO_ACCOUNTS: (_CHEQUING, Sketch("Everyday Savings", "Operations", "Savings", "saving", "910.42")),
    Persona.BUSINESS: (
        Sketch("Business Chequing", "Operations", "Chequing", "company", "48210.05", "10000"),
        Sketch("US Dollar Account", "Operations", "Chequing", "saving", "7300.00", currency="USD"),
        Sketch("Business Credit Line", "Credits", "LineOfCredit", "card", "-6120.50", limit="25000"),
    ),
    Persona.OVERDRAWN: (Sketch("Chequing Account", "Operations", "Chequing", "charges", "-412.66", "500"),),
    Persona.NO_TRANSACTIONS: (Sketch("New Account", "Operations", "Chequing", "still", "25.00"),),
    Persona.MANY_TRANSACTIONS: (Sketch("Busy Account", "Operations", "Chequing", "busy", "2210.30", "1000"),),
    Persona.HUGE: (Sketch("Settlement Account", "Operations", "Chequing", "huge", "982210.30", "100000"),),
    Persona.FRENCH: (
        Sketch("Compte chèques", "Operations", "Chequing", "salaire", "2874.15", "500"),
        Sketch("Compte d'épargne", "Operations", "Savings", "saving", "6400.00"),
    ),
    Persona.JOINT: (Sketch("Joint Chequing", "Operations", "Chequing", "salary", "5120.88", "500"), _SAVINGS),
}

_HOLDERS: Final[Mapping[Persona, Holder]] = {
    Persona.SALARIED: Holder(
        "Avery Thompson", "25 York Street", "Toronto", "ON", "M5J 2V5", "CA", "avery@nomail.example", "4165550114"
    ),
    Persona.TWO_ACCOUNTS: Holder(
        "Jane Doe", "410 Pine Avenue", "Calgary", "AB", "T2P 1J9", "CA", "jane.doe@nomail.example", "4035550133"
    ),
    Persona.BUSINESS: Holder(
        "Northwind Bakery Ltd", "8 Granary Lane", "Halifax", "NS", "B3H 4R2", "CA", "books@nomail.example", "9025550171"
    ),
    Persona.OVERDRAWN: Holder(
        "Sam Carter", "77 Mill Road", "Winnipeg", "MB", "R3C 0V8", "CA", "sam.carter@nomail.example", "2045550127"
    ),
    Persona.NO_TRANSACTIONS: Holder(
        "Noa Levy", "3 Harbour Street", "Vancouver", "BC", "V6B 1A1", "CA", "noa@nomail.example", "6045550109"
    ),
    Persona.MANY_TRANSACTIONS: Holder(
        "Kit Morgan", "91 King Street", "Ottawa", "ON", "K1N 5P3", "CA", "kit@nomail.example", "6135550162"
    ),
    Persona.HUGE: Holder(
        "Maritime Parcels Ltd", "4 Wharf Road", "Saint John", "NB", "E2L 4Z6", "CA", "ap@nomail.example", "5065550186"
    ),
    Persona.FRENCH: Holder(
        "Élodie Gagnon", "1200, rue Saint-Jean", "Québec", "QC", "G1R 1S8", "CA", "elodie@nomail.example", "4185550148"
    ),
    Persona.JOINT: Holder(
        "Robin and Alex Nguyen", "56 Elm Street", "Regina", "SK", "S4P 3Y2", "CA", "nguyen@nomail.example", "3065550155"
    ),
}

Habit = Callable[[date, random.Random], Iterator[tuple[str, str]]]


def _salary(
    day: date, luck: random.Random, pay: str = "PAYROLL DEPOSIT", rent: str = "RENT E-TRANSFER"
) -> Iterator[tuple[str, str]]:
    if day.weekday() == 4 and day.toordinal() // 7 % 2 == 0:
        yield pay, "2184.36"
    if day.day == 1:
        yield rent, "-1450.00"
    if day.day == 18:
        yield "HYDRO BILL PAYMENT", f"-{luck.uniform(60, 120):.2f}"
    shops = ("GROCERY MARKET", "COFFEE BAR", "TRANSIT FARE", "PHARMACY", "BOOKSHOP", "HARDWARE STORE")
    for _ in range(luck.choice((0, 0, 1, 1, 2))):
        yield f"POS PURCHASE {luck.choice(shops)}", f"-{luck.uniform(3, 95):.2f}"


def _salaire(day: date, luck: random.Random) -> Iterator[tuple[str, str]]:
    yield from _salary(day, luck, "DÉPÔT DE PAIE", "VIREMENT LOYER")


def _saving(day: date, _luck: random.Random) -> Iterator[tuple[str, str]]:
    if day.day == 15:
        yield "TRANSFER IN", "150.00"
    if day.day == 28:
        yield "INTEREST PAID", "4.12"


def _card(day: date, luck: random.Random) -> Iterator[tuple[str, str]]:
    if day.day == 20:
        yield "PAYMENT - THANK YOU", "600.00"
    if luck.random() < 0.5:
        yield f"{luck.choice(('ONLINE STORE', 'RESTAURANT', 'FUEL STATION', 'CINEMA'))}", f"-{luck.uniform(8, 140):.2f}"


def _company(day: date, luck: random.Random) -> Iterator[tuple[str, str]]:
    if day.weekday() < 5:
        yield "MERCHANT SETTLEMENT", f"{luck.uniform(900, 2600):.2f}"
        if luck.random() < 0.6:
            yield (
                f"SUPPLIER {luck.choice(('FLOUR MILL', 'DAIRY', 'PACKAGING', 'UTILITIES'))}",
                f"-{luck.uniform(150, 1800):.2f}",
            )
    if day.day in (15, 30):
        yield "PAYROLL RUN", "-8420.00"


def _charges(day: date, luck: random.Random) -> Iterator[tuple[str, str]]:
    if day.day == 5:
        yield "OVERDRAFT FEE", "-5.00"
    if day.day == 12:
        yield "NSF CHARGE", "-45.00"
    yield from _salary(day, luck)


def _still(_day: date, _luck: random.Random) -> Iterator[tuple[str, str]]:
    yield from ()


def _busy(day: date, luck: random.Random) -> Iterator[tuple[str, str]]:
    """2,000 in the 90 days that the default covers: 22 a day, and one more on two days of nine."""
    for place in range(22 + (day.toordinal() % 9 in (0, 4))):
        amount = luck.uniform(1, 40)
        yield f"CARD TAP {place + 1:02d}", f"{amount:.2f}" if place % 2 else f"-{amount:.2f}"


def _huge(day: date, luck: random.Random) -> Iterator[tuple[str, str]]:
    """50,000 in the 90 days that the default covers: 555 a day, and one more on five days of nine."""
    for place in range(555 + (day.toordinal() % 9 < 5)):
        amount = luck.uniform(1, 400)
        words = f"PARCEL {place + 1:03d} SETTLEMENT SAINT JOHN NB REF {luck.randrange(10**12):012d}"
        yield words, f"{amount:.2f}" if place % 2 else f"-{amount:.2f}"


_HABITS: Final[Mapping[str, Habit]] = {
    "salary": _salary,
    "salaire": _salaire,
    "saving": _saving,
    "card": _card,
    "company": _company,
    "charges": _charges,
    "still": _still,
    "busy": _busy,
    "huge": _huge,
}


def accounts(person: Person, institution: Institution, ids: Ids) -> tuple[Account, ...]:
    return tuple(
        _account(person, institution, ids, index, sketch) for index, sketch in enumerate(SKETCHES[person.persona])
    )


def _account(person: Person, institution: Institution, ids: Ids, index: int, sketch: Sketch) -> Account:
    id_ = ids.named("account", institution.code, person.username.casefold(), str(index))
    luck = random.Random(id_)  # noqa: S311 - repeatable on purpose
    current, overdraft = Decimal(sketch.balance), Decimal(sketch.overdraft)
    limit = None if sketch.limit is None else Decimal(sketch.limit)
    return Account(
        id=id_,
        title=sketch.title,
        number=f"{luck.randint(0, 9_999_999):07d}",
        transit=f"{luck.randint(10_000, 99_999)}",
        institution_number=institution.routing_number,
        category=sketch.category,
        type=sketch.type,
        currency=sketch.currency,
        current=current,
        available=current + (limit if limit is not None else overdraft),
        limit=limit,
        overdraft=overdraft,
        holder=_HOLDERS[person.persona],
    )


def transactions(person: Person, account: Account, until: date, days: int) -> tuple[Transaction, ...]:
    """The newest first, with the balance after each, ending in the account's balance of today."""
    sketch = next(sketch for sketch in SKETCHES[person.persona] if sketch.title == account.title)
    found: list[Transaction] = []
    balance = account.current
    for back in range(min(days, HISTORY_DAYS)):
        day = until - timedelta(days=back)
        luck = random.Random(f"{account.id}:{day.toordinal()}")  # noqa: S311 - repeatable on purpose
        for description, amount in reversed(list(_HABITS[sketch.habit](day, luck))):
            id_ = str(uuid.UUID(int=luck.getrandbits(128), version=4))
            found.append(Transaction(id_, day, description, Decimal(amount), balance))
            balance -= Decimal(amount)
    return tuple(found)
