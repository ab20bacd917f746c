"""The room of scenarios: one key for the next step, what was expected beside what came, and a recorder."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from flinks_desk.core.journey import Step
from flinks_desk.core.profile import Profile
from flinks_desk.core.scenario.model import Action, Scenario
from flinks_desk.core.scenario.reading import read
from flinks_desk.services.clock import AheadClock
from flinks_desk.services.scenario_run import Setting
from flinks_desk.services.scenario_shelf import ScenarioShelf
from flinks_desk.services.simulator_control import SimulatorControl
from flinks_desk.services.wire import Wire
from flinks_desk.ui.bridge import Bridge
from flinks_desk.ui.scenarios.room import ScenarioRoom
from tests.services.bench import Bench, new_bench
from tests.ui.seek import the

Run = Callable[[Any], Any]
READY = Path(__file__).parents[3] / "resources" / "scenarios"
ASKS = """title = "A wish"
[[step]]
do = "token"
expect = { status = 500 }
[[step]]
do = "authorize"
institution = "FlinksCapital"
username = "greatday_nomfa"
password = "{bank_password}"
"""


@pytest.fixture
def bench(run: Run, tmp_path: Path) -> Iterator[Bench]:
    made = new_bench(tmp_path)
    run(made.desk.choose(made.profile))
    yield made
    run(made.desk.close())


@pytest.fixture
def room(bench: Bench, loop: Any, qtbot: QtBot) -> ScenarioRoom:
    wire = Wire(bench.clock, transport=lambda: bench.gate)
    wire.speak_to(bench.profile)
    setting = Setting(SimulatorControl(wire, AheadClock(bench.clock)), bench.clock, has_widget=True)
    made = ScenarioRoom(bench.desk, Bridge(bench.desk, loop), ScenarioShelf(READY, bench.home / "own"), setting)
    qtbot.addWidget(made)
    made.show()
    return made


def choose(room: ScenarioRoom, words: str) -> None:
    rows = room.list_page.list
    row = next(row for row in range(rows.count()) if words in rows.item(row).text())
    rows.setCurrentRow(row)


def press_next(room: ScenarioRoom, qtbot: QtBot, key: Qt.Key = Qt.Key.Key_PageDown) -> None:
    before = len(room.play_page._results)
    QTest.keyClick(room.play_page.next, key)
    qtbot.waitUntil(lambda: len(room.play_page._results) == before + 1, timeout=10_000)


def shown(room: ScenarioRoom, name: str) -> str:
    page = room.currentWidget()
    assert page is not None
    return the(page, QLabel, name).text()


def test_one_key_leads_through_the_happy_path(room: ScenarioRoom, qtbot: QtBot) -> None:
    """Captions are large, and what came stands beside what was expected."""
    choose(room, "happy path")
    QTest.keyClick(room.list_page.list, Qt.Key.Key_Return)
    assert shown(room, "step_place") == "Step 1 of 4"
    assert shown(room, "caption").startswith("Our server sends the secret key")

    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_PageDown):
        press_next(room, qtbot, key)

    assert shown(room, "step_place") == "Step 4 of 4"
    assert room.play_page.next.isHidden()
    assert "all came as expected" in shown(room, "banner_words")


def test_at_the_first_difference_it_ends_and_says_what_came(room: ScenarioRoom, qtbot: QtBot) -> None:
    scenario = read(ASKS)
    assert isinstance(scenario, Scenario)
    room.play(scenario)
    assert not room.play_page.next.isEnabled()
    QTest.keyClicks(the(room, QLineEdit, "value_bank_password"), "Everyday")

    press_next(room, qtbot, Qt.Key.Key_Space)

    assert "did not come as expected" in shown(room, "banner_words")
    table = [label.text() for label in room.play_page._table.findChildren(QLabel) if label.isVisible()]
    assert table[-3:] == ["HTTP status", "500", "200"]
    assert room.play_page.next.isHidden()
    assert room.play_page.again.isVisible()


def test_what_a_person_does_is_recorded_named_and_kept(room: ScenarioRoom, bench: Bench, run: Run) -> None:
    counts: list[int] = []
    room.recording_changed.connect(counts.append)
    QTest.mouseClick(room.list_page.record, Qt.MouseButton.LeftButton)
    run(bench.desk.make_token())
    QTest.mouseClick(room.list_page.record, Qt.MouseButton.LeftButton)

    field = the(room, QLineEdit, "recorded_title")
    assert field.text().startswith("Recorded 2026-03-02")
    QTest.keyClicks(field, "Only a token")  # it is selected, so it is replaced
    QTest.keyClick(field, Qt.Key.Key_Return)

    kept = [one.content for one in room._shelf.all() if not one.is_ready]
    assert [(one.title, [step.action for step in one.steps]) for one in kept if isinstance(one, Scenario)] == [
        ("Only a token", [Action.TOKEN])
    ]
    assert "Only a token" in room.list_page.list.currentItem().text()
    assert counts[0] == 0
    assert counts[-2:] == [1, -1]


def test_nothing_done_is_nothing_recorded(room: ScenarioRoom) -> None:
    room.record()
    room.record()

    assert "Nothing was recorded" in shown(room, "banner_words")


def test_what_was_deleted_comes_back(room: ScenarioRoom) -> None:
    scenario = read(ASKS)
    assert isinstance(scenario, Scenario)
    room._shelf.put(scenario)
    room._refresh()
    choose(room, "A wish")
    QTest.mouseClick(room.list_page.remove, Qt.MouseButton.LeftButton)
    assert [one for one in room._shelf.all() if not one.is_ready] == []

    room.list_page.banner.action_requested.emit()

    assert [one.content for one in room._shelf.all() if not one.is_ready] == [scenario]


def test_a_copy_is_saved_and_a_file_with_mistakes_says_line_and_key(room: ScenarioRoom, tmp_path: Path) -> None:
    scenario = read(ASKS)
    assert isinstance(scenario, Scenario)
    room.save_copy(scenario, tmp_path / "copy.toml")
    assert read((tmp_path / "copy.toml").read_text()) == scenario
    (tmp_path / "odd.toml").write_text('title = "t"\n[[step]]\ndo = "tokn"\n')

    room.open_file(tmp_path / "odd.toml")

    assert shown(room, "banner_words").startswith("Line 3: The key do takes one of key, token")
    assert room.currentWidget() is room.list_page


def test_what_a_customer_sent_is_opened_and_can_be_kept(room: ScenarioRoom, tmp_path: Path) -> None:
    address = "https://acme-api.private.fin.ag/v3/5602459c-f6d0-4ca0-6750-08dccdcadcc0/BankingServices"
    (tmp_path / "ticket.txt").write_text(f"curl -X POST '{address}/GenerateAuthorizeToken' -H 'flinks-auth-key: x'")
    room.open_file(tmp_path / "ticket.txt")
    assert shown(room, "page_title") == "ticket"

    QTest.mouseClick(room.play_page.keep, Qt.MouseButton.LeftButton)

    assert room.play_page.keep.isHidden()
    assert [one.path.name for one in room._shelf.all() if not one.is_ready] == ["ticket.toml"]


def test_a_step_in_the_widget_waits_leads_to_connect_and_can_be_cancelled(
    room: ScenarioRoom, bench: Bench, qtbot: QtBot
) -> None:
    scenario = read('title = "t"\n[[step]]\ndo = "connect"\nexpect = { events = ["APP_MOUNTED"] }\n')
    assert isinstance(scenario, Scenario)
    room.play(scenario)
    led: list[object] = []
    room.go.connect(led.append)
    room.play_page.next.click()
    qtbot.waitUntil(room.play_page.connect_step.isVisible)
    bench.clock.move(12)
    room.tick()
    assert "12 s" in " ".join(room.play_page.busy.words())

    room.play_page.connect_step.click()
    room.play_page.busy.cancelled.emit()

    qtbot.waitUntil(room.play_page.next.isEnabled)
    assert led == [Step.CONNECT]
    assert room.play_page.busy.isHidden()


def test_production_is_called_only_after_a_word_and_never_for_what_a_simulator_can_do(
    room: ScenarioRoom, bench: Bench, run: Run
) -> None:
    run(bench.desk.choose(Profile.of_instance("acme", "5602459c-f6d0-4ca0-6750-08dccdcadcc0")))
    scenario = read('title = "t"\nminutes_ahead = 3\n[[step]]\ndo = "token"\n')
    assert isinstance(scenario, Scenario)
    room.play(scenario)
    assert "acme-api.private.fin.ag" in shown(room, "production_words")
    assert not room.play_page.next.isEnabled()
    the(room, QCheckBox, "scenario_confirm").click()
    assert room.play_page.next.isEnabled()
    run(bench.desk.choose(Profile.of_instance("beta", "5602459c-f6d0-4ca0-6750-08dccdcadcc0")))
    assert "beta-api.private.fin.ag" in shown(room, "production_words")
    assert not room.play_page.next.isEnabled(), "the word was for another place"
    the(room, QCheckBox, "scenario_confirm").click()

    run(room._next())

    assert "only the simulator can do" in shown(room, "banner_words")
