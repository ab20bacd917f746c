"""The data of the test users: seeded, believable, dated by the simulator's clock."""

from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest

from flinks_desk.simulator.ids import Ids
from flinks_desk.simulator.institutions import INSTITUTIONS
from flinks_desk.simulator.ledger import accounts, transactions
from flinks_desk.simulator.people import PEOPLE, Person, Persona, find_person

BANK = INSTITUTIONS[0]
TODAY = date(2026, 3, 2)


def person(username: str) -> Person:
    found = find_person(username)
    assert found is not None
    return found


@pytest.mark.parametrize("who", PEOPLE, ids=lambda one: one.username)
def test_the_same_seed_gives_the_same_data(who: Person) -> None:
    """And another seed other account numbers."""
    one, two, other = (accounts(who, BANK, Ids(seed)) for seed in (1, 1, 2))

    assert one == two
    assert [account.id for account in one] != [account.id for account in other]
    assert all(
        transactions(who, first, TODAY, 90) == transactions(who, second, TODAY, 90)
        for first, second in zip(one, two, strict=True)
    )


@pytest.mark.parametrize("who", PEOPLE, ids=lambda one: one.username)
def test_balances_add_up(who: Person) -> None:
    """Each row's balance is the one before it plus its amount, up to the account's own."""
    for account in accounts(who, BANK, Ids(14)):
        rows = transactions(who, account, TODAY, 365)
        balances = [row.balance for row in rows]

        assert not balances or balances[0] == account.current
        assert all(newer.balance - newer.amount == older.balance for newer, older in pairwise(rows))
        assert all(newer.date >= older.date for newer, older in pairwise(rows))
        assert len({row.id for row in rows}) == len(rows)


def test_yesterday_stays_the_same_when_a_day_passes() -> None:
    """Only the new day is new; dates, texts and amounts of the others stay."""
    who = person("sim_salaried")
    account = accounts(who, BANK, Ids(14))[0]

    def rows(today: date) -> list[tuple[date, str, Decimal, str]]:
        return [(row.date, row.description, row.amount, row.id) for row in transactions(who, account, today, 90)]

    before, after = rows(TODAY), rows(TODAY + timedelta(days=1))

    assert [row for row in after if row[0] <= TODAY] == [
        row for row in before if row[0] > TODAY + timedelta(days=1) - timedelta(days=90)
    ]


def test_personas_are_what_they_are_called() -> None:
    """2,000 and 50,000 transactions, none, two accounts, below zero, a company, two holders, French words."""
    ids = Ids(14)

    def first(username: str) -> tuple[int, Decimal, str]:
        who = person(username)
        account = accounts(who, BANK, ids)[0]
        return len(transactions(who, account, TODAY, 90)), account.current, account.holder.name

    assert first("sim_2000_transactions")[0] == 2000
    assert first("sim_50000_transactions")[0] == 50_000
    assert first("sim_no_transactions")[0] == 0
    assert first("sim_overdrawn")[1] < 0
    assert first("sim_business")[2].endswith("Ltd")
    assert " and " in first("sim_joint")[2]
    assert len(accounts(person("jane_doe_2_accounts"), BANK, ids)) == 2
    assert accounts(person("sim_francais"), BANK, ids)[0].title == "Compte chèques"
    assert {one.persona for one in PEOPLE} == set(Persona)
