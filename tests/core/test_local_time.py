"""Moments on the reader's clock, whatever year a customer sent."""

from datetime import UTC, datetime, timedelta, timezone, tzinfo

import pytest

from flinks_desk.core.local_time import local_time
from flinks_desk.core.text import Language, text

AT = datetime(2026, 3, 1, 19, 3, tzinfo=UTC)
MONTREAL = timezone(timedelta(hours=-5))


class ShortCalendar(tzinfo):
    """A zone as Windows has it: it knows no local time before 1970 or after 3000."""

    def fromutc(self, _at: datetime) -> datetime:
        raise OSError(22, "Invalid argument")

    def utcoffset(self, _at: datetime | None) -> timedelta:
        return timedelta()

    def dst(self, _at: datetime | None) -> timedelta:
        return timedelta()

    def tzname(self, _at: datetime | None) -> str:
        return "short"


def test_a_moment_is_told_in_the_zone() -> None:
    """The same moment, with the reader's hours."""
    told = local_time(AT, MONTREAL)

    assert told == AT
    assert told.hour == 14


@pytest.mark.parametrize(
    ("at", "zone"),
    [
        (datetime(1601, 1, 1, tzinfo=UTC), ShortCalendar()),
        (datetime(1, 1, 1, tzinfo=UTC), MONTREAL),
        (datetime(9999, 12, 31, 23, tzinfo=UTC), timezone(timedelta(hours=14))),
    ],
)
def test_a_year_beyond_the_calendar_stays_as_it_is(at: datetime, zone: tzinfo) -> None:
    """Nobody's log can end the program; the sentence has the time in UTC then."""
    assert local_time(at, zone) is at
    assert Language("en", zone=zone).say(text("at {time}", time=at)) == f"at {at:%H:%M}"
