"""Scenarios and profiles in the whole program: recorded by working, shown by one key, run in CI; two keys away."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTabWidget

from flinks_desk.commands import program
from flinks_desk.core.profile import TOOLBOX, Profile
from flinks_desk.core.scenario.model import Action, Scenario
from flinks_desk.ui.diagnose.run_page import RunPage
from flinks_desk.ui.diagnose.view import DiagnoseView
from flinks_desk.ui.profiles.chooser import Chooser
from flinks_desk.ui.scenarios.room import ScenarioRoom
from tests.journeys.conftest import Person
from tests.ui.seek import the

pytestmark = pytest.mark.webengine

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ACME = Profile.of_instance("acme-ca", "5602459c-f6d0-4ca0-6750-08dccdcadcc0", name="Acme")


def enter(person: Person) -> ScenarioRoom:
    QTest.keyClick(person.window, Qt.Key.Key_E, CTRL | SHIFT)
    return the(person.window, ScenarioRoom)


def test_what_is_recorded_by_working_is_shown_again_and_runs_in_ci(
    person: Person, capsys: pytest.CaptureFixture[str]
) -> None:
    """Three uses of one file."""
    room = enter(person)
    person.click("record_scenario")
    QTest.keyClick(person.window, Qt.Key.Key_2, CTRL)
    person.click("make_token")
    person.until(lambda: the(person.window, QLabel, "room_scenarios_count").text() == "1")
    enter(person)
    person.click("record_scenario")
    person.type("recorded_title", "A token")
    person.click("keep_recording")

    person.click("play_scenario")
    QTest.keyClick(room.play_page.next, Qt.Key.Key_PageDown)
    person.until(lambda: "all came as expected" in person.reads())
    file = person.home / "scenarios" / "a-token.toml"
    kept = room._shelf.open(file)

    assert isinstance(kept, Scenario)
    assert [step.action for step in kept.steps] == [Action.TOKEN]
    with ThreadPoolExecutor(1) as elsewhere:  # a program of its own has a loop of its own
        assert elsewhere.submit(program.main, ["check", "--scenario", str(file), "--lang", "en"]).result() == 0
    assert capsys.readouterr().out.splitlines()[-1] == "All came as expected."


def test_what_stands_in_diagnose_is_stepped_through_as_a_scenario(person: Person) -> None:
    address = "https://acme-api.private.fin.ag/v3/5602459c-f6d0-4ca0-6750-08dccdcadcc0/BankingServices"
    ticket = person.home / "ticket.txt"
    ticket.write_text(f"curl -X POST '{address}/GenerateAuthorizeToken' -H 'flinks-auth-key: x'")
    QTest.keyClick(person.window, Qt.Key.Key_D, CTRL)
    view = the(person.window, DiagnoseView)
    view.open_file(ticket)
    person.until(lambda: view.report() is not None)
    page = the(person.window, RunPage)
    the(view, QTabWidget).setCurrentWidget(page)

    the(page, QPushButton, "run_as_scenario").click()

    assert person.program.window.rooms.currentWidget() is the(person.window, ScenarioRoom)
    assert "The secret key makes an authorize token." in person.reads()


def test_another_place_is_two_keystrokes_away_and_production_is_unmistakable(person: Person) -> None:
    person.program._profiles.save(ACME)

    for digit, name in (("3", "Acme"), ("2", TOOLBOX.name)):
        person.window.activateWindow()
        person.until(person.window.isActiveWindow)
        QTest.keyClick(person.window, Qt.Key.Key_P, CTRL)
        chooser = the(person.window, Chooser)
        QTest.keyClicks(chooser.filter, digit)
        person.until(lambda name=name: person.desk.session.profile.name == name)  # type: ignore[misc]
        person.until(lambda: not person.window.findChildren(Chooser))
        is_production = name == "Acme"
        assert ("PRODUCTION. Calls from here go to acme-ca-api.private.fin.ag" in person.reads()) is is_production
        assert the(person.window, QPushButton, "place").text() == ("Acme" if is_production else "Flinks toolbox")
