"""Two fetches: what came, what went, what changed, and nothing else."""

from dataclasses import replace
from decimal import Decimal

from flinks_desk.core.account_changes import Change, Kind, changes
from flinks_desk.core.text import text
from tests.core.bank import account, booking, ended

OLD = booking("t1", "2026-03-01", "-4.10", balance="100")
NEW = booking("t2", "2026-03-02", "9", "Pay", balance="109")


def test_the_same_twice_is_no_difference() -> None:
    assert ended(changes((account(OLD),), (account(OLD),))) == ()


def test_balances_are_told_with_both_values() -> None:
    found = ended(changes((account(current="100"),), (account(current="109"),)))

    assert found == (Change(Kind.CHANGED, "Chequing", text("Current balance"), Decimal(100), Decimal(109)),)


def test_accounts_come_and_go() -> None:
    first, second = account(current="1"), account(id_="a2", number="9", title="Savings", current="2")

    assert ended(changes((first,), (second,))) == (
        Change(Kind.ADDED, "Savings", text("Account"), None, Decimal(2)),
        Change(Kind.GONE, "Chequing", text("Account"), Decimal(1), None),
    )


def test_an_account_with_another_id_is_known_by_its_number() -> None:
    assert ended(changes((account(OLD),), (account(OLD, id_="other"),))) == ()


def test_transactions_come_go_and_change() -> None:
    changed = replace(OLD, description="Coffee bar")
    kinds = [
        [(one.kind, one.before, one.after) for one in ended(changes((account(*before),), (account(*after),)))]
        for before, after in (((OLD,), (NEW, OLD)), ((NEW, OLD), (OLD,)), ((OLD,), (changed,)))
    ]

    assert kinds == [
        [(Kind.ADDED, None, Decimal(9))],
        [(Kind.GONE, Decimal(9), None)],
        [(Kind.CHANGED, "2026-03-01 Coffee − 4.10 = 100", "2026-03-01 Coffee bar − 4.10 = 100")],
    ]


def test_where_every_id_is_new_transactions_are_known_by_what_they_say() -> None:
    renamed = (replace(NEW, id="x2"), replace(OLD, id="x1"))

    assert [one.kind for one in ended(changes((account(OLD),), (account(*renamed),)))] == [Kind.ADDED]


def test_two_alike_count_twice() -> None:
    alike = replace(OLD, id="")

    assert [one.kind for one in ended(changes((account(alike),), (account(alike, alike),)))] == [Kind.ADDED]
