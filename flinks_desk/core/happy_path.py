"""How far a visit to the widget came on the happy path: what came, what is missing, how long each part took.

The order is Flinks' own (api-facts §12.2). Only what the widget itself posted counts, and what came twice counts once.
Must not live here: what a step means (`steps.py`), or how the path is drawn.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from enum import Enum

from flinks_desk.core.lean import dataclass
from flinks_desk.core.steps import STEPS, Moment
from flinks_desk.core.text import Text, text
from flinks_desk.core.widget import NAVIGATION, WidgetEvent

__all__ = ["PATH", "Passed", "Stage", "Station", "passed"]


class Passed(Enum):
    """How a station stands."""

    CAME = "came"
    NEXT = "next"
    """It is what comes next, and has not come yet."""
    MISSING = "missing"
    """A later one came without it, though it belongs to every visit."""
    LEFT_OUT = "left-out"
    """A later one came without it, and not every visit has it."""
    AHEAD = "ahead"
    OUT_OF_ORDER = "out-of-order"
    """It came, but before one that belongs before it."""
    NOT_REACHED = "not-reached"
    """The visit ended before it."""


@dataclass(frozen=True, slots=True)
class Station:
    """A part of the path: it has come when one of its steps was posted."""

    key: str
    name: Text
    steps: tuple[str, ...]
    is_optional: bool = False
    unless: tuple[str, str] = ("", "")
    """An option and its value with which the widget leaves it out."""


@dataclass(frozen=True, slots=True)
class Stage:
    """A station in one visit; `seconds` since the one before it that came."""

    station: Station
    passed: Passed
    seconds: float | None = None


PATH: tuple[Station, ...] = (
    Station("shown", text("on the screen"), ("APP_MOUNTED",)),
    Station("consent", text("consent"), ("COMPONENT_ACCEPT_CONSENT",), unless=("consentEnable", "false")),
    Station("bank", text("bank chosen"), ("INSTITUTION_SELECTED",)),
    Station(
        "sign-in",
        text("sign-in sent"),
        ("SUBMIT_CREDENTIAL", "POPUP_OPENED"),
        unless=("oauthWindowRedirect", "true"),
    ),
    Station("questions", text("questions answered"), ("SUBMIT_MFA",), is_optional=True),
    Station("accounts", text("accounts chosen"), ("ACCOUNT_SELECTED",), is_optional=True),
    Station("end", text("LoginId"), ("REDIRECT", NAVIGATION)),
)

ENDED_EARLY = frozenset(
    name
    for name, step in STEPS.items()
    if step.moment is Moment.END and name not in {"REDIRECT", "COMPONENT_CLOSE_SESSION"}
)
"""With these the widget ends without a LoginId. Its close button ends nothing: the page around it has to."""


def passed(events: Sequence[WidgetEvent], options: Mapping[str, str]) -> tuple[Stage, ...]:
    """The path of one visit, station by station; with no event at all, everything is still ahead."""
    path = [one for one in PATH if options.get(one.unless[0]) != one.unless[1] or not one.unless[0]]
    came = {station.key: _when(station, events) for station in path}
    last = max((place for place, station in enumerate(path) if came[station.key]), default=-1)
    return tuple(_stages(path, came, last, is_over=_is_over(events)))


def _stages(
    path: Sequence[Station], came: Mapping[str, datetime | None], last: int, *, is_over: bool
) -> Iterator[Stage]:
    before: datetime | None = None
    has_next = is_over
    for place, station in enumerate(path):
        at = came[station.key]
        if at and before and at < before:
            yield Stage(station, Passed.OUT_OF_ORDER)
        elif at:
            yield Stage(station, Passed.CAME, (at - before).total_seconds() if before else None)
            before = at
        elif place < last:
            yield Stage(station, Passed.LEFT_OUT if station.is_optional else Passed.MISSING)
        elif is_over:
            yield Stage(station, Passed.NOT_REACHED)
        else:
            yield Stage(station, Passed.AHEAD if has_next or station.is_optional else Passed.NEXT)
            has_next = has_next or not station.is_optional


def _is_over(events: Sequence[WidgetEvent]) -> bool:
    """Whether the widget ended the visit without a LoginId."""
    trusted = [one for one in events if one.trusted]
    return bool(trusted) and trusted[-1].step in ENDED_EARLY


def _when(station: Station, events: Sequence[WidgetEvent]) -> datetime | None:
    return next((one.at for one in events if one.trusted and not one.repeated and one.step in station.steps), None)
