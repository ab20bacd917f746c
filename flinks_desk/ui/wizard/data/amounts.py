"""Amounts and sizes as people of the language of the moment write them.

The rule: every digit that came is shown; an amount never becomes a binary fraction.
Must not live here: reading what a person typed (`core/transactions.py`).
"""

from decimal import Decimal

from PySide6.QtCore import QLocale

__all__ = ["money", "size"]

CENTS = 2


def money(amount: Decimal | None) -> str:
    """With two places, or as many as it has; nothing where there was no amount."""
    if amount is None:
        return ""
    exponent = amount.normalize().as_tuple().exponent
    places = max(CENTS, -exponent if isinstance(exponent, int) else 0)
    whole, _, cents = f"{abs(amount):,.{places}f}".partition(".")
    locale = QLocale()
    sign = locale.negativeSign() if amount < 0 else ""
    return f"{sign}{whole.replace(',', locale.groupSeparator())}{locale.decimalPoint()}{cents}"


def size(bytes_: int) -> str:
    """How large a document is."""
    return QLocale().formattedDataSize(bytes_, 0 if bytes_ < 1_000_000 else 1)
