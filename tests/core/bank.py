"""Accounts and transactions for tests, with only what a test is about.

Must not live here: any test.
"""

from collections.abc import Generator
from dataclasses import replace
from decimal import Decimal
from typing import TypeVar

from flinks_desk.core.accounts import Account, Transaction

__all__ = ["BLANK", "account", "booking", "ended"]

T = TypeVar("T")

BLANK = Account(
    "a1", "Chequing", "Operations", "Chequing", "CAD", "7641238", "12347", "777", "Avery", None, None, None, ()
)


def ended(steps: Generator[None, None, T]) -> T:
    """All of it at once."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            value: T = end.value
            return value


def booking(id_: str, date: str, amount: str, description: str = "Coffee", balance: str = "") -> Transaction:
    """An amount below zero goes out."""
    sum_ = Decimal(amount)
    debit, credit = (-sum_, None) if sum_ < 0 else (None, sum_)
    return Transaction(id_, date, description, debit, credit, Decimal(balance) if balance else None)


def account(*transactions: Transaction, id_: str = "a1", current: str = "", **other: str) -> Account:
    """A chequing account with these transactions."""
    made = replace(BLANK, id=id_, transactions=transactions, current=Decimal(current) if current else None)
    return replace(made, **other)  # type: ignore[arg-type] # texts only
