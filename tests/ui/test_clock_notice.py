"""Clocks that are apart are told once, in a banner that goes when they agree again."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from flinks_desk.core.clock_skew import Skew
from flinks_desk.core.profile import TOOLBOX
from flinks_desk.core.session import Session
from flinks_desk.ui.clock_notice import ClockNotice
from flinks_desk.ui.widgets.banner import Banner
from flinks_desk.ui.widgets.sign import Sign

AT = datetime(2026, 3, 2, tzinfo=UTC)
SESSION = Session(TOOLBOX)


def apart(seconds: float) -> Session:
    return replace(SESSION, skew=Skew("acme-api.private.fin.ag", AT, seconds, 0.5, 1))


@pytest.fixture
def banner(qtbot: QtBot) -> Banner:
    made = Banner()
    qtbot.addWidget(made)
    return made


def test_it_is_told_and_spoken_once_and_taken_back(banner: Banner) -> None:
    spoken: list[str] = []
    notice = ClockNotice(banner, spoken.append)

    for session in (SESSION, apart(40), apart(125), apart(126)):
        notice.hear_session(session)
    shown = banner.words()
    banner.close_banner()
    notice.hear_session(apart(125))
    was_closed = banner.isHidden()
    notice.hear_session(apart(-125))
    is_behind = not banner.isHidden()
    notice.hear_session(apart(1))

    assert "125 seconds ahead of the one at acme-api.private.fin.ag" in shown
    assert "stays right" in shown
    assert (was_closed, is_behind, banner.isHidden(), len(spoken)) == (True, True, True, 2)


def test_what_others_say_in_the_banner_is_left_there(banner: Banner) -> None:
    notice = ClockNotice(banner, lambda _: None)
    notice.hear_session(apart(125))
    banner.say(Sign.WARNING, "Something else.")

    notice.hear_session(SESSION)

    assert (banner.isHidden(), banner.words()) == (False, "Something else.")
