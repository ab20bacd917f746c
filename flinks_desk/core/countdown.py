"""How long the token still lives.

The rule: two clocks are asked, the wall clock and one that goes on while the machine sleeps, and the one that is
further wins; so a clock that was put back never lengthens a token's life. Flinks' own answer stays the truth.
Must not live here: clocks (their readings are passed in) and timers.
"""

import math
from datetime import datetime
from enum import Enum

from flinks_desk.core import token
from flinks_desk.core.lean import dataclass
from flinks_desk.core.text import Text, plural

__all__ = ["SAFE_SECONDS", "SESSION_SECONDS", "SIGN_IN_SECONDS", "Phase", "Remaining", "is_tight", "remaining"]

SOON = 5 * 60
LAST = 60
ANNOUNCED_AT = (1, 5, 10)
SAFE_SECONDS = 30
"""With less than this left, a token is not handed out any more: it would die on the way."""
SIGN_IN_SECONDS = 120
"""What a person usually takes to sign in to a bank in the widget."""
SESSION_SECONDS = 60
"""What a live Authorize may take at a bank that is slow."""
CLOCKS_AGREE_WITHIN = 5.0


class Phase(Enum):
    """What the countdown looks like."""

    NONE = "none"
    """No token is ticking."""
    CALM = "calm"
    SOON = "soon"
    LAST = "last"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Remaining:
    """Whole seconds, rounded down, and how they are to be shown and said."""

    seconds: int
    phase: Phase
    announced: Text | None = None
    """What a screen reader has to have said by now; say it when it changes."""
    clock_changed: bool = False
    """The two clocks differ: the machine's clock was put forward or back."""


def remaining(state: token.State, now: datetime, boot_elapsed: float, behind: float = 0.0) -> Remaining:
    """What is left for this token; `boot_elapsed` are the seconds since it was asked for, sleep included.

    `behind` are the seconds that the wall clock was late when it was last compared: who sets it right takes no time
    away from the token.
    """
    match state:
        case token.Live(made=made) | token.Lent(made=made):
            wall_elapsed = (now - made).total_seconds()
            was_set_right = behind > 0 and abs(wall_elapsed - boot_elapsed - behind) <= CLOCKS_AGREE_WITHIN
            return _ticking(boot_elapsed if was_set_right else wall_elapsed, boot_elapsed)
        case token.Spent(because=token.SpentBecause.EXPIRED):
            return Remaining(0, Phase.OVER)
        case _:
            return Remaining(0, Phase.NONE)


def is_tight(left: Remaining, needed: int) -> bool:
    """Whether the token lives, but not as long as the next step usually takes: a new one is the better start."""
    return 0 < left.seconds < needed


def _ticking(wall_elapsed: float, boot_elapsed: float) -> Remaining:
    left = max(0, math.floor(token.LIFETIME.total_seconds() - max(wall_elapsed, boot_elapsed, 0.0)))
    changed = abs(wall_elapsed - boot_elapsed) > CLOCKS_AGREE_WITHIN
    return Remaining(left, _phase(left), _announced(left), changed)


def _phase(left: int) -> Phase:
    if left <= 0:
        return Phase.OVER
    if left <= LAST:
        return Phase.LAST
    return Phase.SOON if left <= SOON else Phase.CALM


def _announced(left: int) -> Text | None:
    minutes = next((minutes for minutes in ANNOUNCED_AT if 0 < left <= minutes * 60), None)
    if minutes is None:
        return None
    return plural(
        "The authorize token has {count} minute left.", "The authorize token has {count} minutes left.", minutes
    )
