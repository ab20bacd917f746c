"""Which token went with which call of a session.

The rule: one token opens a session and goes with its answers too; only a token that Flinks refuses is replaced, once
(api-facts §5.1).
Must not live here: the token's value, or its life (`token.py`).
"""

from datetime import datetime
from enum import Enum

from flinks_desk.core.lean import dataclass, replace

__all__ = ["Errand", "TokenUse", "extended"]


class Errand(Enum):
    """What a call wanted."""

    OPEN = "open"
    ANSWER = "answer"
    POLL = "poll"


@dataclass(frozen=True, slots=True)
class TokenUse:
    """One call, or several polls in a row, and the number of the token that went with it."""

    errand: Errand
    number: int
    at: datetime
    is_refused: bool = False
    count: int = 1


def extended(uses: tuple[TokenUse, ...], latest: TokenUse) -> tuple[TokenUse, ...]:
    """With one more: opening begins afresh, and polls in a row are counted."""
    last = uses[-1] if uses else None
    if last is None or (latest.errand is Errand.OPEN and not last.is_refused):
        return (latest,)
    is_same = (last.errand, last.number, last.is_refused) == (Errand.POLL, latest.number, latest.is_refused)
    if latest.errand is Errand.POLL and is_same:
        return (*uses[:-1], replace(last, count=last.count + 1))
    return (*uses, latest)
