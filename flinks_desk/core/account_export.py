"""Accounts and transactions as CSV, for a spreadsheet.

The rules: a text that a spreadsheet would take for a formula gets an apostrophe in front; amounts are exact, with a
point, as they came; lines end as RFC 4180 says.
Must not live here: writing a file, or JSON, which is exported as it came.
"""

import csv
import io
from collections.abc import Sequence
from decimal import Decimal

from flinks_desk.core.accounts import Account
from flinks_desk.core.json_slices import Steps
from flinks_desk.core.transactions import Booked

__all__ = ["accounts_csv", "transactions_csv"]

BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
SLICE = 200

ACCOUNTS = (
    *("AccountId", "Title", "Type", "Category", "Currency", "InstitutionNumber", "TransitNumber", "AccountNumber"),
    *("Holder", "Available", "Current", "Limit", "Transactions"),
)
TRANSACTIONS = (
    *("AccountId", "Account", "Currency", "TransactionId"),
    *("Date", "Description", "Debit", "Credit", "Balance"),
)


def accounts_csv(accounts: Sequence[Account], *, for_excel: bool) -> Steps[bytes]:
    """One line an account."""
    rows = [
        (
            *map(_text, (one.id, one.title, one.type, one.category, one.currency)),
            *map(_text, (one.institution_number, one.transit, one.number, one.holder)),
            *map(_amount, (one.available, one.current, one.limit)),
            str(len(one.transactions)),
        )
        for one in accounts
    ]
    return (yield from _written(ACCOUNTS, rows, for_excel=for_excel))


def transactions_csv(booked: Sequence[Booked], *, for_excel: bool) -> Steps[bytes]:
    """One line a transaction."""
    rows: list[tuple[str, ...]] = []
    for account, row in booked:
        texts = (account.id, account.title, account.currency, row.id, row.date, row.description)
        rows.append((*map(_text, texts), *map(_amount, (row.debit, row.credit, row.balance))))
        if len(rows) % SLICE == 0:
            yield
    return (yield from _written(TRANSACTIONS, rows, for_excel=for_excel))


def _written(heading: Sequence[str], rows: Sequence[Sequence[str]], *, for_excel: bool) -> Steps[bytes]:
    made = io.StringIO(newline="")
    writer = csv.writer(made)
    writer.writerow(heading)
    for start in range(0, len(rows), SLICE):
        writer.writerows(rows[start : start + SLICE])
        yield
    # Without the mark Excel reads UTF-8 as the machine's own code page.
    return made.getvalue().encode("utf-8-sig" if for_excel else "utf-8", "replace")


def _text(value: str) -> str:
    return f"'{value}" if value.startswith(BEGINS_A_FORMULA) else value


def _amount(value: Decimal | None) -> str:
    return "" if value is None else format(value, "f")
