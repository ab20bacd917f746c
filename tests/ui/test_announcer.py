"""What screen readers are told, once each."""

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from flinks_desk.core.clock_skew import Skew
from flinks_desk.core.countdown import Phase, Remaining
from flinks_desk.core.diagnosis.finding import Finding, Severity
from flinks_desk.core.profile import TOOLBOX
from flinks_desk.core.session import Session
from flinks_desk.core.text import plural, text
from flinks_desk.ui.announcer import Announcer

TEN = plural("The authorize token has {count} minute left.", "The authorize token has {count} minutes left.", 10)
USED = Finding("token-reused", Severity.ERROR, text("The token was used."), text("Make a new one."))


@pytest.fixture
def heard(qtbot: QtBot) -> tuple[Announcer, list[str]]:
    window = QWidget()
    qtbot.addWidget(window)
    announcer = Announcer(window)
    said: list[str] = []
    announcer.announced.connect(said.append)
    return announcer, said


def test_ten_minutes_are_said_once(heard: tuple[Announcer, list[str]]) -> None:
    """The countdown goes on, the voice does not repeat itself."""
    announcer, said = heard

    for seconds in (600, 599, 598):
        announcer.hear_remaining(Remaining(seconds, Phase.CALM, TEN))

    assert said == ["The authorize token has 10 minutes left."]


def test_a_new_token_is_announced_anew(heard: tuple[Announcer, list[str]]) -> None:
    """Another token's ten minutes are said again."""
    announcer, said = heard
    announcer.hear_remaining(Remaining(600, Phase.CALM, TEN))
    announcer.hear_remaining(Remaining(1800, Phase.CALM))

    announcer.hear_remaining(Remaining(600, Phase.CALM, TEN))

    assert len(said) == 2


def test_the_gravest_finding_is_said_with_what_to_do(heard: tuple[Announcer, list[str]]) -> None:
    """The same findings in a later session are not said again."""
    announcer, said = heard
    session = Session(TOOLBOX, findings=(USED,))

    announcer.hear_session(session)
    announcer.hear_session(
        Session(TOOLBOX, findings=(USED,), skew=Skew("", datetime(2026, 3, 2, tzinfo=UTC), 1.0, 0.5, 1))
    )
    announcer.hear_session(Session(TOOLBOX))

    assert said == ["The token was used. Make a new one."]
