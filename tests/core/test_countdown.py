"""The countdown believes the clock that is further, and says what is left in words at ten, five and one minutes."""

from datetime import UTC, datetime, timedelta

import pytest

from flinks_desk.core import token
from flinks_desk.core.countdown import Phase, Remaining, remaining
from flinks_desk.core.secret import Secret

AT = datetime(2026, 3, 2, 14, 2, 11, tzinfo=UTC)
LIVE = token.Live(Secret("x"), AT, AT + token.LIFETIME)


def after(wall: float, boot: float | None = None) -> Remaining:
    return remaining(LIVE, AT + timedelta(seconds=wall), wall if boot is None else boot)


@pytest.mark.parametrize(
    ("elapsed", "seconds", "phase"),
    [
        (0, 1800, Phase.CALM),
        (0.4, 1799, Phase.CALM),
        (1499, 301, Phase.CALM),
        (1500, 300, Phase.SOON),
        (1739, 61, Phase.SOON),
        (1740, 60, Phase.LAST),
        (1799, 1, Phase.LAST),
        (1800, 0, Phase.OVER),
        (9999, 0, Phase.OVER),
    ],
)
def test_it_counts_down_and_changes_its_look(elapsed: float, seconds: int, phase: Phase) -> None:
    assert (after(elapsed).seconds, after(elapsed).phase) == (seconds, phase)


@pytest.mark.parametrize(
    ("wall", "boot", "left"), [(100, 100, 1700), (-3600, 100, 1700), (100, 900, 900), (900, 100, 900), (-5, -5, 1800)]
)
def test_the_clock_that_is_further_wins(wall: float, boot: float, left: int) -> None:
    assert after(wall, boot).seconds == left


@pytest.mark.parametrize(("wall", "boot", "changed"), [(100, 104, False), (100, 106, True), (-900, 100, True)])
def test_clocks_that_differ_are_told(wall: float, boot: float, *, changed: bool) -> None:
    assert after(wall, boot).clock_changed is changed


@pytest.mark.parametrize(
    ("left", "said"),
    [
        (601, None),
        (600, "The authorize token has 10 minutes left."),
        (301, "The authorize token has 10 minutes left."),
        (300, "The authorize token has 5 minutes left."),
        (60, "The authorize token has 1 minute left."),
        (0, None),
    ],
)
def test_it_is_announced_at_ten_five_and_one_minutes(left: int, said: str | None) -> None:
    announced = after(1800 - left).announced

    assert (str(announced) if announced else None) == said


@pytest.mark.parametrize(
    ("state", "phase"),
    [
        (token.Absent(), Phase.NONE),
        (token.Asking(AT), Phase.NONE),
        (token.Spent(AT, token.SpentBecause.USED, AT), Phase.NONE),
        (token.Spent(AT, token.SpentBecause.EXPIRED, AT), Phase.OVER),
        (token.Lent(Secret("x"), AT, AT + token.LIFETIME, token.Holder.WIDGET, AT), Phase.CALM),
    ],
)
def test_only_a_token_that_can_die_is_counted(state: token.State, phase: Phase) -> None:
    assert remaining(state, AT, 0).phase is phase
