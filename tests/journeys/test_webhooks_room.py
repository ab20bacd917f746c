"""The Webhooks room in the whole program: the simulator posts to the window, and tries again by its own clock."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QTabWidget

from flinks_desk.core.profile import TOOLBOX
from flinks_desk.simulator.world import SignIn
from flinks_desk.ui.webhooks.room import WebhooksRoom
from tests.journeys.conftest import Person
from tests.ui.seek import the

pytestmark = pytest.mark.webengine


def enter(person: Person) -> WebhooksRoom:
    """By its shortcut, and to the page that receives."""
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(person.window, Qt.Key.Key_W, keys)
    room = the(person.window, WebhooksRoom)
    the(room, QTabWidget, "webhooks_tabs").setCurrentIndex(1)
    person.click("webhook_listen")
    person.until(lambda: bool(person.world.policies.webhook_url))
    return room


def test_a_session_brings_its_webhook_and_a_refusal_brings_it_again(person: Person) -> None:
    """500 for the first, half an hour later 200: the same bytes twice, both with a right signature."""
    room = enter(person)
    the(room, QCheckBox, "webhook_refuse").setChecked(True)
    person.world.open_session(SignIn("FlinksCapital", "greatday_nomfa", "Everyday"), by="test")
    person.click("webhook_later")
    person.until(lambda: len(person.desk.session.hooks.caught) == 1)
    person.until(lambda: person.world.deliveries.all()[0].status == 500)
    the(room, QCheckBox, "webhook_refuse").setChecked(False)

    person.click("webhook_later")
    person.until(lambda: len(person.desk.session.hooks.caught) == 2)

    first, second = person.desk.session.hooks.caught
    assert (first.answered, second.answered, second.times) == (500, 200, 2)
    assert first.hook.body == second.hook.body
    assert first.checked.is_good
    assert second.checked.is_good
    assert "signature right" in "\n".join(room.receive._row(one) for one in (first, second))


def test_who_stops_listening_leaves_the_simulator_as_it_was(person: Person) -> None:
    """Its setting goes back, and is counted no longer at the side."""
    enter(person)

    person.click("webhook_listen")
    person.until(lambda: not person.world.policies.webhook_url)

    assert person.desk.session.hooks.port == 0


def test_at_another_place_nobody_listens(person: Person) -> None:
    """Flinks would not reach this machine."""
    room = enter(person)

    person.program.bridge.spawn("test", person.desk.choose(TOOLBOX))
    person.until(lambda: person.desk.session.profile is TOOLBOX)

    assert room._listener.port == 0
    assert person.desk.session.hooks.port == 0
