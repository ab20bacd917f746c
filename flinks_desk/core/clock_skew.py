"""How far this machine's clock and the one that answers are apart, as their `Date` headers tell.

The rule: a `Date` is a whole second, cut off, written at some moment between question and answer; so one answer gives
a span and not a number, and answers of one host narrow it down. A span that does not fit is older than a change of
this machine's clock, and is left out with all that came before it.
Must not live here: clocks (moments are passed in), or how the countdown goes on (`countdown.py`).
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from urllib.parse import urlsplit

from flinks_desk.core.exchange import Exchange, Reply
from flinks_desk.core.journal import Entry, Origin
from flinks_desk.core.lean import dataclass
from flinks_desk.core.text import Text, plural, text

__all__ = ["SHOWN_ABOVE", "Reading", "Skew", "reading_of", "skew_of", "skew_of_entries", "told"]

SHOWN_ABOVE = 60.0
"""Seconds; people and their integrations live with less."""
RESOLUTION = 1.0
"""Seconds; `Date` says no more (RFC 9110 §6.6.1)."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What one answer tells: this machine's clock is at least `low` and at most `high` seconds ahead of its host's."""

    host: str
    at: datetime
    """When the question left, on this machine's clock."""
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Skew:
    """How far apart the clocks are, and how sure that is."""

    host: str
    at: datetime
    """The newest answer's moment, on this machine's clock."""
    seconds: float
    """How far this machine's clock is ahead; a negative number if it is behind."""
    uncertainty: float
    """The truth is at most so many seconds away."""
    readings: int

    @property
    def is_worth_telling(self) -> bool:
        """Whether the clocks are surely further apart than a person should have to think of."""
        return abs(self.seconds) - self.uncertainty > SHOWN_ABOVE


def reading_of(exchange: Exchange) -> Reading | None:
    """What this answer tells; `None` if it tells no time, or comes out of a cache and tells an old one."""
    if not isinstance(exchange.outcome, Reply) or exchange.outcome.header("Age").strip() not in {"", "0"}:
        return None
    theirs = _moment(exchange.outcome.header("Date"))
    if theirs is None:
        return None
    asked = (exchange.started - theirs).total_seconds()
    return Reading(urlsplit(exchange.call.url).netloc, exchange.started, asked - RESOLUTION, asked + exchange.seconds)


def skew_of(readings: Sequence[Reading]) -> Skew | None:
    """What these answers tell together, oldest first; the newest decides about host and clock."""
    if not readings:
        return None
    newest = readings[-1]
    low, high, count = newest.low, newest.high, 0
    for one in reversed(readings):
        if one.host != newest.host:
            continue
        if one.low > high or one.high < low:
            break
        low, high, count = max(low, one.low), min(high, one.high), count + 1
    return Skew(newest.host, newest.at, (low + high) / 2, (high - low) / 2, count)


def skew_of_entries(entries: Iterable[Entry]) -> Skew | None:
    """What the calls of this program tell; what a customer sent has other clocks."""
    exchanges = (entry.exchange for entry in entries if entry.exchange and entry.origin is Origin.OURS)
    return skew_of([reading for one in exchanges if (reading := reading_of(one))])


def told(skew: Skew) -> Text:
    """How far apart the clocks are, what that means for the countdown, and what to do."""
    apart = _length(abs(skew.seconds))
    if skew.seconds > 0:
        return text(
            "This machine's clock is {apart} ahead of the one at {host}. The countdown counts the seconds that pass "
            "and stays right; times of day do not. Set the clock in the system's settings.",
            apart=apart,
            host=skew.host,
        )
    return text(
        "This machine's clock is {apart} behind the one at {host}. The countdown counts the seconds that pass and "
        "stays right; times of day do not. Set the clock in the system's settings.",
        apart=apart,
        host=skew.host,
    )


def _length(seconds: float) -> Text:
    if seconds < 3 * 60:
        return plural("{count} second", "{count} seconds", round(seconds))
    if seconds < 3 * 3600:
        return plural("{count} minute", "{count} minutes", round(seconds / 60))
    if seconds < 72 * 3600:
        return plural("{count} hour", "{count} hours", round(seconds / 3600))
    return plural("{count} day", "{count} days", round(seconds / 86400))


def _moment(date: str) -> datetime | None:
    from email.utils import parsedate_to_datetime  # a costly import, and few who import this have an answer

    try:
        theirs = parsedate_to_datetime(date)
    except (ValueError, TypeError, IndexError):
        return None
    return theirs if theirs.tzinfo else theirs.replace(tzinfo=UTC)
