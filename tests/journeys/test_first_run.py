"""The first minutes with the program: no dialog before the window, account data soon, nothing to type, and the tour.

And what a later version says when it is started for the first time.
"""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QTextBrowser

from flinks_desk import __version__
from flinks_desk.core import accounts, authorize, token
from flinks_desk.core.journey import Step
from flinks_desk.services.settings import Settings, SettingsFile
from flinks_desk.ui.about.dialog import AboutDialog
from flinks_desk.ui.tour.bubble import Bubble
from flinks_desk.ui.tour.stops import STOPS
from flinks_desk.ui.tour.tour import Tour
from flinks_desk.ui.whats_new.dialog import WhatsNewDialog
from tests.journeys.conftest import Person
from tests.ui.seek import the

pytestmark = pytest.mark.webengine

MOST_CLICKS = 12


def test_account_data_come_within_twelve_clicks_and_without_typing(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a fresh machine, with the simulator: from the first picture to a table of accounts by buttons alone."""
    clicks = []
    click = Person.click

    def counted(self: Person, name: str, *kind: Any) -> None:
        clicks.append(name)
        click(self, name, *kind)

    monkeypatch.setattr(Person, "click", counted)
    dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    person.click("next")
    person.click("make_token")
    person.until(lambda: person.state("token") is token.Live)
    person.click("next")
    person.click("next")
    person.click("test_user")
    person.click("open_session")
    person.until(lambda: person.state("authorize") is authorize.Opened)
    person.click("next")
    person.click("fetch_accounts")
    person.until(lambda: person.state("accounts") is accounts.Ready)

    assert dialogs == []
    assert person.program.window.walk.step() is Step.ACCOUNTS
    assert len(clicks) <= MOST_CLICKS


def kept(home: Path) -> Settings:
    return SettingsFile(home / "settings.json").load()


@pytest.fixture
def knows_an_older_version(tmp_path: Path) -> None:
    SettingsFile(tmp_path / "settings.json").save(Settings(version="0.0.9", tour_offered=True))


@pytest.fixture
def knows_this_version(tmp_path: Path) -> None:
    SettingsFile(tmp_path / "settings.json").save(Settings(version=__version__, tour_offered=True))


def test_the_tour_is_offered_by_one_line_and_leads_past_real_controls(person: Person) -> None:
    """Five stops, each at what it speaks of; nothing is called; in the end the person is where they began."""
    assert "New here?" in person.reads()
    assert kept(person.home) == Settings(version=__version__, tour_offered=True, window=kept(person.home).window)
    hint = person.program.window.walk.hint
    QTest.mouseClick(the(hint, QPushButton, "banner_action"), Qt.MouseButton.LeftButton)
    bubble, pointed = the(person.window, Bubble), []
    for _ in STOPS:
        things = the_tour(person)._things
        pointed.append([thing.objectName() for thing in things])
        QTest.keyClick(bubble.on, Qt.Key.Key_Right)

    assert pointed == [list(stop.points_at) for stop in STOPS]
    assert person.program.window.walk.step() is Step.SECRET_KEY
    assert not hint.isVisible()
    assert [entry for entry in person.desk.entries if entry.exchange] == []


def the_tour(person: Person) -> Tour:
    made = person.window.findChild(Tour)
    assert isinstance(made, Tour)
    return made


def test_presenting_ends_the_tour(person: Person) -> None:
    """Before an audience there is neither a bubble nor a way to one; afterwards the person is where they were."""
    person.click("room_diagnose")
    person.front.frame.bar.tour_wanted.emit()
    person.front.frame.bar.present_wanted.emit()
    presentation = person.front._presentation

    assert presentation
    assert not the(person.window, Bubble).isVisible()
    assert list(presentation.frame.bar.help_offers()) == []
    assert person.front.frame.windowTitle().startswith("Diagnose")
    presentation.leave()


def test_who_comes_back_is_told_nothing(knows_this_version: None, person: Person) -> None:
    """Neither the tour nor what is new: all of it was said before."""
    assert not person.program.window.walk.hint.isVisible()


def test_after_an_upgrade_what_is_new_is_one_click_away(knows_an_older_version: None, person: Person) -> None:
    """One quiet line, which the next start does not repeat; behind it the entries since then."""
    assert f"This is Flinks Desk {__version__} now." in person.reads()
    person.click("banner_action")
    dialog = the(person.window, WhatsNewDialog)
    told = the(dialog, QTextBrowser).toPlainText()
    dialog.close()

    assert told.startswith(__version__)
    assert kept(person.home).version == __version__


def test_about_says_what_this_is_and_where_things_are(person: Person) -> None:
    """The engine's security patches, the keyring and the journal; the details can be sent as they are."""
    person.front.frame.bar.about_wanted.emit()
    dialog = the(person.window, AboutDialog)
    person.until(lambda: len(dialog._places) == 6)
    details = {str(one.name): one.said(str) for one in (*dialog._versions, *dialog._places)}
    dialog.close()

    assert details["Security patches up to"].startswith("Chromium ")
    assert details["Journal"].endswith("journal.sqlite3")
    assert details["Keys, in the keyring"].startswith("none: ")
