"""The OAuth room in the whole program: the bank's pages in the real web engine, and back to the data step."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from flinks_desk.core.authorize import ByLogin, Opened
from flinks_desk.core.journey import Step
from flinks_desk.ui.oauth.bank_pages import BankPages
from flinks_desk.ui.oauth.room import OAuthRoom
from tests.journeys.conftest import Person
from tests.ui.seek import the

pytestmark = pytest.mark.webengine

READY = "document.readyState === 'complete' && !!document.querySelector({selector})"
FILL = "document.getElementById({field}).value = {words}"
PRESS = "document.querySelector('button.main').click()"


def enter(person: Person) -> OAuthRoom:
    """By its shortcut; the callback is caught on this machine."""
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(person.window, Qt.Key.Key_O, keys)
    person.until(lambda: bool(person.desk.session.oauth.state))
    person.click("oauth_listen")
    person.until(lambda: bool(person.desk.session.oauth.port))
    return the(person.window, OAuthRoom)


def open_bank(person: Person, room: OAuthRoom) -> BankPages:
    person.click("oauth_call")
    person.until(lambda: person.desk.session.oauth.target is not None)
    person.click("oauth_open")
    wait_for(person, room.bank, "#username")
    return room.bank


def wait_for(person: Person, bank: BankPages, selector: str) -> None:
    told: list[object] = []

    def asked() -> bool:
        if bank.engine:
            bank.engine.page.runJavaScript(READY.format(selector=json.dumps(selector)), told.append)
        return bool(told and told[-1])

    person.until(asked)


def run(bank: BankPages, script: str) -> None:
    assert bank.engine
    bank.engine.page.runJavaScript(script)


def test_through_the_bank_to_the_data_step(person: Person) -> None:
    """Sign in, agree, come back with the state that was sent, authorize live and saved."""
    room = enter(person)
    bank = open_bank(person, room)
    for field, words in (("username", "greatday_nomfa"), ("password", "Everyday")):
        run(bank, FILL.format(field=json.dumps(field), words=json.dumps(words)))
    run(bank, PRESS)
    wait_for(person, bank, "li")
    run(bank, PRESS)
    person.until(lambda: person.desk.session.oauth.callback is not None)

    assert bank.engine is None
    assert person.desk.session.oauth.port == 0
    person.until(lambda: the(room, QPushButton, "oauth_authorize").isVisible())
    person.click("oauth_authorize")
    person.until(lambda: person.program.window.walk.step() is Step.ACCOUNTS)

    state = person.desk.session.authorize
    assert isinstance(state, Opened)
    assert state.choice == ByLogin(state.login_id, cached=False, save=True)


def test_a_host_that_nobody_knows_is_asked_about(person: Person) -> None:
    """The bank's page leads on to another host: nothing is loaded from there until a person says so."""
    room = enter(person)
    bank = open_bank(person, room)
    other = person.desk.session.profile.connect
    run(bank, f"location.href = {json.dumps(other + '/v2/')}")
    words = the(bank, QLabel, "banner_words")
    person.until(words.isVisible)

    assert "localhost" in words.text()
    assert bank.engine
    assert bank.engine.page.url().host() == "127.0.0.1"
    QTest.mouseClick(the(bank, QPushButton, "banner_action"), Qt.MouseButton.LeftButton)

    person.until(lambda: bank.engine is not None and bank.engine.page.url().host() == "localhost")
    assert person.desk.session.oauth.hops[-1].host.startswith("localhost")


def test_a_person_who_refuses_at_the_bank(person: Person) -> None:
    """The bank's own error comes back, and there is nothing to authorize."""
    room = enter(person)
    bank = open_bank(person, room)

    run(bank, "document.querySelector('button[value=refuse]').click()")
    person.until(lambda: person.desk.session.oauth.callback is not None)

    assert "The user denied the request" in person.reads()
    assert not the(room, QPushButton, "oauth_authorize").isVisible()


def test_a_form_that_leads_elsewhere_is_sent_once_more_by_the_person(person: Person) -> None:
    """Its fields would be lost if the program loaded the address by itself."""
    room = enter(person)
    bank = open_bank(person, room)
    other = person.desk.session.profile.connect
    form = f"document.querySelector('form').action = {json.dumps(other + '/elsewhere')}"
    run(bank, f"{form}; document.querySelector('button[value=refuse]').click()")
    words = the(bank, QLabel, "banner_words")
    person.until(words.isVisible)

    QTest.mouseClick(the(bank, QPushButton, "banner_action"), Qt.MouseButton.LeftButton)

    assert "Press the button on its page once more" in words.text()
    assert bank.engine
    assert bank.engine.page.url().host() == "127.0.0.1"
    run(bank, "document.querySelector('button[value=refuse]').click()")
    person.until(lambda: bank.engine is not None and bank.engine.page.url().host() == "localhost")
