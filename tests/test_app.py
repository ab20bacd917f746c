"""The window's entrance: when it opens, when it does not, and what it remembers."""

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from flinks_desk import app
from flinks_desk.app import Front, Wishes, is_bad_pair
from flinks_desk.core.profile import TOOLBOX, Environment, Profile
from flinks_desk.services.home import Home
from flinks_desk.services.profiles import Profiles
from flinks_desk.services.settings import Settings, SettingsFile
from flinks_desk.ui import language, style
from tests.ui.seek import the

ENGLISH = Wishes(language="en")
ACME = Profile.of_instance("acme-ca", "43387ca6-0391-4c82-857d-70d95f087ecb")


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home.of_environment({"FLINKS_DESK_HOME": str(tmp_path)})


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The front dresses the whole process; the next test finds it undressed."""
    for hook in ("excepthook", "unraisablehook"):
        monkeypatch.setattr(sys, hook, getattr(sys, hook))
    monkeypatch.setattr(logging, "lastResort", logging.lastResort)
    yield
    qInstallMessageHandler(None)
    style.apply(qapp, style.Scheme.LIGHT)
    language.speak(qapp, "en", lambda _: language.current())


def front_of(qapp: QApplication, qtbot: QtBot, home: Home, wishes: Wishes = ENGLISH) -> Front:
    """The window that is not furnished: nothing behind it is started."""
    made = Front(qapp, home, wishes, {"FLINKS_DESK_KEYRING": "memory"})
    made.frame.painted.disconnect()
    qtbot.addWidget(made.frame, before_close_func=lambda frame: frame.let_go())
    return made


def choose(front: Front, words: str) -> None:
    menu = the(front.frame, QToolButton, "settings").menu()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == words).trigger()


@pytest.mark.parametrize(
    ("qt", "python", "platform", "bad"),
    [
        ("6.12.0", (3, 11), "linux", True),
        ("6.12.0", (3, 12), "linux", False),
        ("6.12.0", (3, 11), "darwin", False),
        ("6.11.3", (3, 11), "linux", False),
        ("6.12.1", (3, 11), "linux", False),
    ],
)
def test_the_pair_that_aborts_is_known(qt: str, python: tuple[int, int], platform: str, *, bad: bool) -> None:
    """Only one PySide6, under one range of Pythons, on one system."""
    assert is_bad_pair(qt, python, platform) is bad


def test_an_unknown_profile_is_told_with_the_known_ones(
    home: Home, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """No window opens; one line names what there is."""
    monkeypatch.setenv("FLINKS_DESK_HOME", str(home.data))
    Profiles(home.profiles).save(ACME)

    status = app.main(profile="acmee")

    assert status == 2
    assert capsys.readouterr().err == "There is no profile named acmee. These are there: toolbox, acme-ca.\n"


def test_the_bad_pair_is_told_in_a_sentence(
    home: Home, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who has it learns what to install."""
    monkeypatch.setenv("FLINKS_DESK_HOME", str(home.data))
    monkeypatch.setattr(app, "is_bad_pair", lambda *_: True)

    status = app.main()

    assert status == 2
    assert "Install another PySide6" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("wishes", "last", "name"),
    [
        (Wishes(), "", "simulator"),
        (Wishes(), "acme-ca", "acme-ca"),
        (Wishes(), "gone", "simulator"),
        (Wishes(simulator=True), "acme-ca", "simulator"),
        (Wishes(profile="toolbox"), "acme-ca", "toolbox"),
    ],
)
def test_work_begins_where_it_is_wished(
    qapp: QApplication, qtbot: QtBot, home: Home, *, wishes: Wishes, last: str, name: str
) -> None:
    """The command line, then the last place, then the simulator."""
    Profiles(home.profiles).save(ACME)
    SettingsFile(home.settings).save(Settings(last_profile=last))

    front = front_of(qapp, qtbot, home, wishes)

    assert front._profile.name == name


def test_colours_and_language_are_remembered(qapp: QApplication, qtbot: QtBot, home: Home) -> None:
    """A choice in the menu holds at once, and at the next start."""
    front = front_of(qapp, qtbot, home)

    choose(front, "Dark")
    choose(front, "Français")
    now = (style.roles().name, language.current().code)
    again = front_of(qapp, qtbot, home, Wishes())

    kept = SettingsFile(home.settings).load()
    assert now == ("dark", "fr")
    assert (kept.language, kept.window["scheme"]) == ("fr", "dark")
    assert again._scheme is style.Scheme.DARK


def test_how_the_window_lay_is_remembered(qapp: QApplication, qtbot: QtBot, home: Home) -> None:
    """Leaving writes it down, beside what was chosen before."""
    front = front_of(qapp, qtbot, home)
    front.open()
    choose(front, "Dark")

    front.frame.close()

    kept = SettingsFile(home.settings).load().window
    assert set(kept) == {"geometry", "splitter", "folded", "scheme"}


def test_a_window_that_nothing_stands_behind_closes_at_once(qapp: QApplication, qtbot: QtBot, home: Home) -> None:
    """Closing before the first picture waits for nobody."""
    front = front_of(qapp, qtbot, home)
    front.open()

    front.frame.close()

    qtbot.waitUntil(lambda: not front.frame.isVisible())


def test_a_disk_that_takes_nothing_takes_no_work_away(qapp: QApplication, qtbot: QtBot, home: Home) -> None:
    """Settings that cannot be written are settings of this run."""
    home.settings.mkdir(parents=True)
    front = front_of(qapp, qtbot, home)

    choose(front, "Dark")

    assert style.roles().name == "dark"


def test_the_toolbox_is_no_production() -> None:
    """The ready-made profile is the public sandbox."""
    assert TOOLBOX.environment is Environment.SANDBOX
