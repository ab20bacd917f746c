"""The columns of the data page's tables.

Must not live here: the tables themselves.
"""

from collections.abc import Sequence
from decimal import Decimal

from flinks_desk.core.account_changes import KINDS, Change
from flinks_desk.core.accounts import Account
from flinks_desk.core.balances import DayEnd
from flinks_desk.core.statements import Statement
from flinks_desk.core.text import text
from flinks_desk.core.transactions import Booked
from flinks_desk.ui.language import say
from flinks_desk.ui.wizard.data.amounts import money, size
from flinks_desk.ui.wizard.data.tables import Column

__all__ = [
    "ACCOUNT_COLUMNS",
    "ATTRIBUTE_COLUMNS",
    "CHANGE_COLUMNS",
    "DAY_COLUMNS",
    "STATEMENT_COLUMNS",
    "TRANSACTION_COLUMNS",
    "Chosen",
]

Chosen = tuple[Account, bool | None]
"""An account, and whether it was chosen in the widget; `None` where the widget told of no choice."""
Attribute = tuple[str, str]


def _kind(account: Account) -> str:
    return " · ".join(part for part in (account.type, account.category) if part)


def _number(account: Account) -> str:
    """Institution, transit and number, as they stand on a cheque."""
    return " ".join(part for part in (account.institution_number, account.transit, account.number) if part)


def _is_chosen(row: Chosen) -> str:
    return "" if row[1] is None else say(text("chosen") if row[1] else text("not chosen"))


def _value(value: str | Decimal | None) -> str:
    return money(value) if isinstance(value, Decimal) else value or ""


ACCOUNT_COLUMNS: Sequence[Column[Chosen]] = (
    Column(text("Account"), lambda row: row[0].title),
    Column(text("In Connect"), _is_chosen),
    Column(text("Kind"), lambda row: _kind(row[0])),
    Column(text("Current"), lambda row: money(row[0].current), is_number=True),
    Column(text("Available"), lambda row: money(row[0].available), is_number=True),
    Column(text("Limit"), lambda row: money(row[0].limit), is_number=True),
    Column(text("Currency"), lambda row: row[0].currency),
    Column(text("Account number"), lambda row: _number(row[0])),
    Column(text("Transactions"), lambda row: str(len(row[0].transactions)), is_number=True),
    Column(text("Holder"), lambda row: row[0].holder),
)

TRANSACTION_COLUMNS: Sequence[Column[Booked]] = (
    Column(text("Date"), lambda row: row[1].date[:10]),
    Column(text("Description"), lambda row: row[1].description),
    Column(text("Debit"), lambda row: money(row[1].debit), is_number=True),
    Column(text("Credit"), lambda row: money(row[1].credit), is_number=True),
    Column(text("Balance"), lambda row: money(row[1].balance), is_number=True),
    Column(text("Account"), lambda row: row[0].title),
)

DAY_COLUMNS: Sequence[Column[DayEnd]] = (
    Column(text("Day"), lambda row: row.day),
    Column(text("Balance"), lambda row: money(row.balance), is_number=True),
)

CHANGE_COLUMNS: Sequence[Column[Change]] = (
    Column(text("Difference"), lambda row: say(KINDS[row.kind])),
    Column(text("Account"), lambda row: row.account),
    Column(text("What"), lambda row: say(row.what)),
    Column(text("Before"), lambda row: _value(row.before), is_number=True),
    Column(text("Now"), lambda row: _value(row.after), is_number=True),
)

STATEMENT_COLUMNS: Sequence[Column[Statement]] = (
    Column(text("Account number"), lambda row: row.account_number),
    Column(text("Month"), lambda row: row.month),
    Column(text("File"), lambda row: row.file_name),
    Column(text("Size"), lambda row: size(row.size), is_number=True),
)

ATTRIBUTE_COLUMNS: Sequence[Column[Attribute]] = (
    Column(text("Attribute"), lambda row: row[0]),
    Column(text("Value"), lambda row: row[1], is_number=True),
)
