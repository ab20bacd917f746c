"""Times as programs write them at the beginning of a line, in a HAR, or in JSON.

Lives here: `moment_in` for a line, `moment_of` for a value, `Clock`, which puts times without a date in order.
Must not live here: today. A time without a year or a date is put where its neighbours make it comparable.
"""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone

from flinks_desk.core.lean import dataclass, regex

__all__ = ["Clock", "moment_of"]

_FULL = regex(
    r"(?P<year>\d{4})[-/.](?P<month>\d{2})[-/.](?P<day>\d{2})[T _](?P<hour>\d{2}):(?P<minute>\d{2}):(?P<second>\d{2})"
    r"(?:[.,:](?P<fraction>\d{1,9}))?[ ]?(?P<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2}(?!\d))?"
)
_ACCESS = regex(
    r"(?P<day>\d{1,2})[/ -](?P<name>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*[/ -](?P<year>\d{4})[: ]"
    r"(?P<hour>\d{2}):(?P<minute>\d{2}):(?P<second>\d{2})(?:[.,](?P<fraction>\d{1,9}))?[ ]?(?P<zone>Z"
    r"|UTC|GMT|[+-]\d{2}:?\d{2})?"
)
_SYSLOG = regex(
    r"(?P<name>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* +(?P<day>\d{1,2})(?:,? (?P<year>\d{4}),?)?[ ]"
    r"(?P<hour>\d{2}):(?P<minute>\d{2}):(?P<second>\d{2})(?:[.,](?P<fraction>\d{1,9}))?"
)
_AMERICAN = regex(
    r"(?P<month>\d{1,2})/(?P<day>\d{1,2})/(?P<year>\d{4}),? (?P<hour>\d{1,2}):(?P<minute>\d{2}):(?P<second>\d{2})"
    r"(?:[.,](?P<fraction>\d{1,9}))?(?: ?(?P<half>[AP]M))?",
    re.IGNORECASE,
)
_CLOCK = regex(
    r"(?<![\d:.-])(?P<hour>[01]?\d"
    r"|2[0-3]):(?P<minute>[0-5]\d):(?P<second>[0-5]\d)(?:[.,](?P<fraction>\d{1,9}))?(?![\d:])"
)
_DATED = (_FULL, _ACCESS, _AMERICAN, _SYSLOG)
_MONTHS = {
    name: number
    for number, name in enumerate(
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"], 1
    )
}
_HEAD = 160
_EPOCH = date(1970, 1, 1)
_BACK = timedelta(hours=1)
_SECONDS = regex(r"\d{10}(?:\.\d+)?|\d{13}")


@dataclass(slots=True)
class Clock:
    """Reads the times of one text from top to bottom."""

    day: date = _EPOCH
    last: datetime | None = None

    def moment_in(self, line: str) -> datetime | None:
        """The time that stands near the beginning of a line. A clock that runs back by an hour or more is a new day."""
        head = line[:_HEAD]
        if not any("0" <= char <= "9" for char in head):
            return None
        for pattern in _DATED:
            if found := pattern.search(head):
                return _dated(found)
        found = _CLOCK.search(head)
        return self._of_clock(found) if found else None

    def _of_clock(self, found: re.Match[str]) -> datetime:
        bare = time(int(found["hour"]), int(found["minute"]), int(found["second"]), _micro(found["fraction"]))
        moment = datetime.combine(self.day, bare, UTC)
        if self.last is not None and moment < self.last - _BACK and self.day < date.max - timedelta(days=1):
            self.day += timedelta(days=1)
            moment += timedelta(days=1)
        self.last = moment
        return moment


def moment_of(value: object) -> datetime | None:
    """A time that stands alone: ISO 8601, or seconds or milliseconds since 1970."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float) or (isinstance(value, str) and _SECONDS.fullmatch(value.strip())):
        return _since_epoch(float(value))
    if not isinstance(value, str):
        return None
    for pattern in _DATED:
        if found := pattern.search(value[:_HEAD]):
            return _dated(found)
    return None


def _since_epoch(number: float) -> datetime | None:
    seconds = number / 1000 if number > 1e11 else number
    if not 9e8 < seconds < 4e9:
        return None
    return datetime.fromtimestamp(seconds, UTC)


def _dated(found: re.Match[str]) -> datetime | None:
    parts = found.groupdict()
    month = _MONTHS[parts["name"]] if parts.get("name") else int(parts["month"])
    hour = (
        int(parts["hour"]) % 12 + (12 if parts["half"].upper() == "PM" else 0)
        if parts.get("half")
        else int(parts["hour"])
    )
    try:
        return datetime(
            int(parts["year"] or 1970),
            month,
            int(parts["day"]),
            hour,
            int(parts["minute"]),
            int(parts["second"]),
            _micro(parts["fraction"]),
            tzinfo=_zone(parts.get("zone")),
        ).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _micro(fraction: str | None) -> int:
    return int((fraction or "0")[:6].ljust(6, "0"))


def _zone(written: str | None) -> timezone:
    if not written or written[0] not in "+-":
        return UTC
    digits = written[1:].replace(":", "")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    if offset >= timedelta(hours=24):
        return UTC
    return timezone(-offset if written[0] == "-" else offset)
