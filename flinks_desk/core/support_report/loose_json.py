"""JSON and moments that strangers wrote: no deeper than people write, no numbers that are none, no halves of letters.

Must not live here: what it means.
"""

import json
import math
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from flinks_desk.core.exchange import Json, number

__all__ = ["amount_of", "moment_of", "read_json"]

DEEPEST = 100


def read_json(written: str | bytes) -> Json:
    """The value; `ValueError` for what is none."""
    try:
        return _clean(json.loads(written, parse_constant=_refuse), DEEPEST)
    except (RecursionError, UnicodeDecodeError) as problem:
        raise ValueError from problem


def moment_of(written: str) -> datetime | None:
    """The moment in UTC; `None` for what is none."""
    try:
        moment = datetime.fromisoformat(written)
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None


def amount_of(value: Json, most: float) -> float:
    """A number from nought to `most`; nought for what is none."""
    found = number(value)
    return min(max(found, 0.0), most) if found is not None and math.isfinite(found) else 0.0


def _refuse(constant: str) -> Json:
    raise ValueError(constant)


def _clean(value: Json, depth: int) -> Json:
    if not depth:
        raise ValueError("too deep")
    if isinstance(value, str):
        return value if value.isascii() else value.encode("utf-8", errors="replace").decode()
    if isinstance(value, float):
        return value if abs(value) < 1e300 else 0.0
    if isinstance(value, Mapping):
        return {str(_clean(key, depth)): _clean(item, depth - 1) for key, item in value.items()}
    if isinstance(value, Sequence):
        return [_clean(item, depth - 1) for item in value]
    return value
