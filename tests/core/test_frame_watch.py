"""When a frame counts as blank, and what the browser's console says of it."""

from datetime import UTC, datetime, timedelta

import pytest

from flinks_desk.core.frame_watch import Frame, Sign, read_console

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(("seconds", "overdue"), [(0, False), (9.9, False), (10, True), (60, True)])
def test_ten_seconds_are_given(seconds: float, overdue: bool) -> None:  # noqa: FBT001 - a row of the table
    """Not a moment less, by the clock that is passed in."""
    assert Frame(NOON).is_overdue(NOON + timedelta(seconds=seconds)) is overdue


def test_the_host_is_asked_once() -> None:
    """And never for a frame that nobody has opened."""
    later = NOON + timedelta(minutes=1)

    assert not Frame(NOON, is_asked=True).is_overdue(later)
    assert not Frame().is_overdue(later)


@pytest.mark.parametrize(
    ("line", "sign"),
    [
        ("Refused to display 'http://localhost:1/' in a frame because it set 'X-Frame-Options'.", Sign.FRAME_REFUSED),
        ("Refused to frame 'https://a/' because an ancestor violates frame-ancestors 'none'", Sign.FRAME_REFUSED),
        ("Third-party cookie is blocked.", Sign.COOKIES_BLOCKED),
        ("Uncaught SecurityError: Failed to read the 'localStorage' property from 'Window'", Sign.COOKIES_BLOCKED),
        ("Simulator: demo=true", None),
    ],
)
def test_the_console_gives_signs(line: str, sign: Sign | None) -> None:
    """A page cannot know why it was not shown; the browser writes it to the console."""
    assert read_console(line) is sign
