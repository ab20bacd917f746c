"""The bar: where calls go by the host really called, how the token is, and the few settings."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from flinks_desk.core import token
from flinks_desk.core.countdown import Phase, Remaining
from flinks_desk.core.profile import TOOLBOX, Environment, Profile, environment_of
from flinks_desk.core.secret import Secret
from flinks_desk.core.session import Session
from flinks_desk.ui.bar import Bar
from flinks_desk.ui.style import Scheme
from flinks_desk.ui.widgets.countdown import CompactCountdown
from flinks_desk.ui.widgets.environment_badge import EnvironmentBadge
from tests.ui.seek import the

MADE = datetime(2026, 3, 2, 14, 2, 11, tzinfo=UTC)
ACME = Profile.of_instance("acme-ca", "43387ca6-0391-4c82-857d-70d95f087ecb")
SIMULATOR = Profile.of_simulator("http://127.0.0.1:8014", "http://localhost:8014", "c426082a")
LIVE = token.Live(Secret("t" * 36), MADE, MADE + timedelta(minutes=30))


@pytest.fixture
def bar(qtbot: QtBot) -> Bar:
    made = Bar(lambda: (TOOLBOX, ACME))
    qtbot.addWidget(made)
    made.show_profile(SIMULATOR)
    return made


def choose(menu: QMenu, words: str) -> None:
    action = next(action for action in menu.actions() if action.text() == words)
    action.trigger()


def checked(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.isChecked()]


def places(bar: Bar) -> QMenu:
    """The menu as it is when it opens."""
    menu = the(bar, QPushButton, "place").menu()
    menu.aboutToShow.emit()
    return menu


@pytest.mark.parametrize(
    ("profile", "environment"),
    [
        (SIMULATOR, Environment.SIMULATOR),
        (TOOLBOX, Environment.SANDBOX),
        (ACME, Environment.PRODUCTION),
        (replace(ACME, environment=Environment.SANDBOX), Environment.PRODUCTION),
        (replace(TOOLBOX, environment=Environment.SIMULATOR), Environment.SANDBOX),
        (replace(SIMULATOR, environment=Environment.PRODUCTION), Environment.SIMULATOR),
        (replace(ACME, api="https://127.0.0.1.evil.example"), Environment.PRODUCTION),
        (Profile.of_simulator("", "", ""), Environment.SIMULATOR),
    ],
)
def test_the_badge_goes_by_the_host_that_is_called(profile: Profile, environment: Environment) -> None:
    """What a profile says of itself counts for nothing."""
    assert environment_of(profile) is environment


def test_the_place_is_named_and_badged(bar: Bar) -> None:
    """A session at another place shows there."""
    before = the(bar, QPushButton, "place").text()

    bar.show_session(Session(ACME))

    assert before == "Built-in simulator"
    assert the(bar, QPushButton, "place").text() == "acme-ca"
    assert the(bar, EnvironmentBadge).words() == "PRODUCTION"
    assert "acme-ca-api.private.fin.ag" in the(bar, EnvironmentBadge).toolTip()


def test_every_place_can_be_chosen(bar: Bar, qtbot: QtBot) -> None:
    """The simulator, each profile, and the way to another instance."""
    menu = places(bar)

    with qtbot.waitSignal(bar.simulator_chosen):
        choose(menu, "Built-in simulator")
    with qtbot.waitSignal(bar.profile_chosen) as chosen:
        choose(menu, "acme-ca")
    with qtbot.waitSignal(bar.another_wanted):
        choose(menu, "Another instance…")

    assert chosen.args == [ACME]


def test_the_present_place_is_ticked(bar: Bar) -> None:
    """Who opens the menu sees where they are."""
    bar.show_session(Session(TOOLBOX))

    assert checked(places(bar)) == ["Flinks toolbox"]


@pytest.mark.parametrize(
    "state",
    [
        token.Absent(),
        token.Asking(MADE),
        LIVE,
        token.step(LIVE, token.LendTo(token.Holder.WIDGET, MADE)),
        token.step(LIVE, token.LendTo(token.Holder.AUTHORIZE, MADE)),
        token.Spent(MADE, token.SpentBecause.USED, MADE),
        token.Spent(MADE, token.SpentBecause.EXPIRED, MADE),
        token.Refused(None, MADE),  # type: ignore[arg-type]  # the bar does not look at the answer
    ],
    ids=lambda state: type(state).__name__,
)
def test_each_state_of_the_token_has_words(bar: Bar, state: token.State) -> None:
    """The bar says how the token is, and never its value."""
    bar.show_session(replace(Session(SIMULATOR), token=state))

    bar.show_remaining(Remaining(1661, Phase.CALM))

    said = the(bar, CompactCountdown).shown_text()
    assert "token" in said
    assert "t" * 36 not in said


def test_the_countdown_leads_to_the_token(bar: Bar, qtbot: QtBot) -> None:
    """A press is a wish."""
    bar.show_session(Session(SIMULATOR, token=LIVE))
    bar.show_remaining(Remaining(1661, Phase.CALM))

    with qtbot.waitSignal(bar.token_wanted):
        the(bar, CompactCountdown).click()


def settings(bar: Bar) -> QMenu:
    return the(bar, QToolButton, "settings").menu()


def is_choice(action: QAction) -> bool:
    return action.isCheckable()


@pytest.mark.parametrize(
    ("words", "signal", "value"),
    [
        ("Dark", lambda bar: bar.scheme_chosen, Scheme.DARK),
        ("As the system", lambda bar: bar.scheme_chosen, Scheme.SYSTEM),
        ("Français", lambda bar: bar.language_chosen, "fr"),
    ],
)
def test_settings_are_wishes(
    bar: Bar, qtbot: QtBot, words: str, signal: Callable[[Bar], object], value: object
) -> None:
    """The menu asks; it changes nothing by itself."""
    with qtbot.waitSignal(signal(bar)) as asked:
        choose(settings(bar), words)

    assert asked.args == [value]


def test_what_is_chosen_is_ticked(bar: Bar) -> None:
    """One colour scheme and one language have the tick."""
    bar.show_scheme(Scheme.DARK)

    assert checked(settings(bar)) == ["Dark", "English"]


def test_the_log_is_one_press_away(bar: Bar, qtbot: QtBot) -> None:
    """The magnifier names its keys."""
    button = the(bar, QToolButton, "search_log")

    with qtbot.waitSignal(bar.search_wanted):
        button.click()

    assert "Ctrl+L" in button.toolTip()
