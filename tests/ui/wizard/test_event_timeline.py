"""Rows of the timeline: what each event of the widget looks like in words."""

from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from flinks_desk.core.exchange import Json
from flinks_desk.core.widget import WidgetEvent, read, read_navigation
from flinks_desk.ui.widgets.sign import Sign
from flinks_desk.ui.wizard.event_timeline import EventTimeline, timeline_row

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
ORIGIN = "https://acme-iframe.private.fin.ag"


def event(data: Json, origin: str = ORIGIN) -> WidgetEvent:
    return read(NOON, origin, data, ORIGIN)


@pytest.mark.parametrize(
    ("data", "title", "sign"),
    [
        ({"step": "APP_MOUNTED"}, "APP_MOUNTED", Sign.READY),
        ({"step": "INSTITUTION_SELECTED", "institution": "FlinksCapital"}, "INSTITUTION_SELECTED", Sign.CURRENT),
        ({"step": "COMPONENT_LOAD_MFA_RETRY"}, "COMPONENT_LOAD_MFA_RETRY", Sign.WARNING),
        ({"step": "COMPONENT_CLOSE_SESSION"}, "COMPONENT_CLOSE_SESSION", Sign.NOTE),
        ({"step": "REDIRECT", "loginId": "5e1"}, "REDIRECT", Sign.GOOD),
        ({"step": "TOKEN_INVALID"}, "TOKEN_INVALID", Sign.ERROR),
        ({"flinksCode": "INVALID_LOGIN"}, "INVALID_LOGIN", Sign.ERROR),
        ({"step": "SOMETHING_NEW"}, "SOMETHING_NEW", Sign.READY),
        ("nothing of theirs", "message without a step", Sign.READY),
    ],
)
def test_an_event_has_a_title_and_a_mark(data: Json, title: str, sign: Sign) -> None:
    """Progress, choices, trouble and ends look different; strange messages are shown, too."""
    row = timeline_row(event(data))

    assert (row.title, row.sign) == (title, sign)
    assert row.meaning


def test_what_comes_from_elsewhere_is_doubted() -> None:
    """The origin stands beside it."""
    row = timeline_row(event({"step": "REDIRECT", "loginId": "x"}, "https://evil.example"))

    assert row.sign is Sign.WARNING
    assert "https://evil.example" in row.detail


def test_a_navigation_is_an_event() -> None:
    """An address that carried the LoginId is said as that."""
    went = read_navigation(NOON, "https://shop.example/done?loginId=5e1", "https://shop.example/done")
    assert went
    row = timeline_row(went)

    assert row.sign is Sign.GOOD
    assert "LoginId 5e1" in row.detail


def test_new_events_are_added_and_seen(qtbot: QtBot) -> None:
    """The list follows its end, and a new visit starts over."""
    view = EventTimeline()
    qtbot.addWidget(view)
    view.resize(400, 120)
    view.show()
    first = tuple(event({"step": "APP_MOUNTED", "n": n}) for n in range(20))
    view.show_events(first)
    view.show_events((*first, event({"step": "REDIRECT", "loginId": "5e1"})))
    assert len(view.rows()) == 21
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()

    view.show_events(())

    assert view.rows() == ()


def test_the_newest_event_stays_in_sight_when_there_is_less_room(qtbot: QtBot) -> None:
    """The place shrinks and grows with the page; who scrolled up stays where they are."""
    timeline = EventTimeline()
    qtbot.addWidget(timeline)
    timeline.resize(400, 400)
    timeline.show()
    events = [event({"step": f"STEP_{number}"}) for number in range(20)]
    bar = timeline.verticalScrollBar()
    timeline.show_events(events[:19])
    timeline.resize(400, 90)
    timeline.show_events(events)
    followed = bar.value() == bar.maximum() > 0

    bar.setValue(0)
    timeline.resize(400, 120)

    assert followed
    assert bar.value() == 0
