"""The Simulator room, used as a person uses it, against the real simulator."""

import json
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QToolButton,
    QWidget,
)

from flinks_desk.core import accounts, authorize, countdown, token
from flinks_desk.core.authorize import ByCredentials
from flinks_desk.core.exchange import Reply
from flinks_desk.core.profile import TOOLBOX
from flinks_desk.core.secret import DOTS, Secret
from flinks_desk.services.catalogue import language
from flinks_desk.simulator.faults import FAULTS
from flinks_desk.simulator.people import PEOPLE
from flinks_desk.simulator.scenario import read_scenario
from flinks_desk.simulator.world import World
from flinks_desk.ui.language import speak
from flinks_desk.ui.simulator.copy_rows import CopyRows
from flinks_desk.ui.simulator.outside_page import OutsidePage
from flinks_desk.ui.simulator.setting_row import SettingRow
from flinks_desk.ui.simulator.trouble_page import GROUPS, TroublePage
from flinks_desk.ui.widgets.banner import Banner
from tests.ui.seek import the
from tests.ui.simulator.conftest import Room

BY_PASSWORD = ByCredentials("FlinksCapital", "greatday_nomfa", Secret("Everyday"))


def authorize_now(room: Room) -> None:
    """A token, and what comes of it."""
    room.run(room.desk.make_token())
    room.run(room.desk.authorize(BY_PASSWORD))


def test_before_the_simulator_runs_the_room_says_what_will_be_here(room: Room) -> None:
    """An empty state, and no click that leads nowhere."""
    room.panel.show()

    assert "once it runs" in room.reads()
    assert not room.the(QTabWidget, "simulator_tabs").isVisible()


def test_every_trouble_and_setting_has_a_row_in_its_group(entered: Room) -> None:
    """With what happens and what it shows; groups of the simulator's table have a heading each."""
    assert {fault.name for fault in FAULTS} <= set(entered.shown())
    assert {fault.where.value for fault in FAULTS} | {"setting"} == set(GROUPS)
    words = entered.reads()
    for fault in FAULTS:
        assert f"{fault.does[:1].upper()}{fault.does[1:]}" in words
        assert fault.shows in words


def test_a_code_that_is_switched_on_turns_the_next_authorize_down(entered: Room) -> None:
    """One click on `code-retry-later`, and Authorize is answered with RETRY_LATER; a second click ends that."""
    entered.toggle("code-retry-later")
    authorize_now(entered)
    refused = entered.desk.session.authorize
    entered.toggle("code-retry-later")
    authorize_now(entered)

    assert isinstance(refused, authorize.TurnedDown)
    assert isinstance(refused.outcome, Reply)
    assert refused.outcome.flinks_code == "RETRY_LATER"
    assert isinstance(entered.desk.session.authorize, authorize.Opened)


def test_a_switch_shows_what_the_simulator_says(entered: Room) -> None:
    """What somebody else ordered is seen at the next look, and what was used up is off again."""
    entered.world.switches.order("code-retry-later", times="1")
    entered.watch.look()
    row = entered.trouble("code-retry-later")
    entered.until(row.is_on)
    assert row.switch.isChecked()
    assert the(row, QLabel, "trouble_left").text() == "1 time left"

    authorize_now(entered)

    entered.until(lambda: not row.is_on())
    assert not row.switch.isChecked()


def test_parameters_are_set_before_and_while_it_is_on(entered: Room) -> None:
    """They are opened with a click, go along with the switch, and can be changed while it is on."""
    row = entered.trouble("latency")
    entered.press(the(row, QToolButton, "trouble_open"))
    seconds = the(row, QLineEdit, "trouble_seconds")
    entered.type(seconds, "7")
    entered.toggle("latency")
    first = entered.world.switches.orders()[0].parameters
    entered.type(seconds, "9")
    QTest.keyClick(seconds, Qt.Key.Key_Return)
    entered.until(lambda: entered.world.switches.orders()[0].parameters["seconds"] == "9")

    assert first == {"endpoint": "*", "times": "always", "seconds": "7"}


def test_a_second_click_is_not_lost(entered: Room) -> None:
    """On, off and on again before the simulator has answered: the last click is what holds."""
    switch = entered.trouble("strict").switch

    for _ in range(3):
        entered.press(switch)
    entered.until(lambda: entered.picture().active == 1)
    entered.click("later_60")
    entered.click("later_60")
    entered.until(lambda: entered.picture().ahead == 120)

    assert [one.fault.name for one in entered.world.switches.orders()] == ["strict"]
    assert switch.isChecked()


def test_what_the_simulator_will_not_have_is_said_at_the_row(entered: Room) -> None:
    """In its own words; nothing is on then, and the switch says so."""
    row = entered.trouble("latency")
    entered.press(the(row, QToolButton, "trouble_open"))
    entered.type(the(row, QLineEdit, "trouble_seconds"), "soon")
    entered.press(row.switch)
    entered.until(lambda: bool(row.findChildren(QLabel, "trouble_why")))

    assert "seconds" in the(row, QLabel, "trouble_why").text()
    assert not row.switch.isChecked()
    assert entered.world.switches.orders() == ()


def test_what_is_on_comes_first_when_the_list_is_looked_at_again(entered: Room) -> None:
    """A row stays under the hand that switched it; later it stands on top, below a heading of its own."""
    before = entered.shown()
    entered.toggle("duplicate-redirect")
    just_now = entered.shown()

    entered.panel.hide()
    entered.panel.show()

    assert just_now == before
    assert entered.shown()[0] == "duplicate-redirect"
    assert not entered.the(QLabel, "trouble_heading_on").isHidden()


def test_turn_all_off(entered: Room) -> None:
    """One click ends every trouble and puts every setting back; with nothing on there is nothing to press."""
    button = entered.the(QPushButton, "trouble_all_off")
    assert not button.isEnabled()
    entered.toggle("strict")
    entered.toggle("html-502")
    entered.watch.set("token_minutes", "5")
    entered.until(lambda: entered.picture().active == 3)
    assert entered.the(QToolButton, "trouble_only_on").text() == "On now (3)"

    entered.click("trouble_all_off")
    entered.until(lambda: entered.picture().active == 0)

    assert entered.world.switches.orders() == ()
    assert entered.world.policies.token_minutes == 30
    assert not button.isEnabled()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("retry_later", ["code-retry-later"]),
        ("origin false", ["hostile-origin"]),
        ("TOKEN_INVALID", ["token-invalid-during-consent"]),
        ("no such thing", []),
    ],
)
def test_search_finds_names_and_meanings(entered: Room, typed: str, found: list[str]) -> None:
    """All words must be there, in any order and case; Escape shows everything again."""
    everything = entered.shown()
    search = entered.the(QLineEdit, "trouble_search")

    entered.type(search, typed)
    shown = entered.shown()
    QTest.keyClick(search, Qt.Key.Key_Escape)

    assert shown == found
    assert entered.shown() == everything
    assert search.text() == ""


def test_a_group_and_what_is_on_can_be_shown_alone(entered: Room) -> None:
    """By the box and by the button beside it."""
    entered.toggle("rate-limit")
    group = entered.the(QComboBox, "trouble_group")

    group.setCurrentIndex(group.findData("oauth"))
    oauth = entered.shown()
    group.setCurrentIndex(0)
    QTest.mouseClick(entered.the(QToolButton, "trouble_only_on"), Qt.MouseButton.LeftButton)

    assert oauth == [fault.name for fault in FAULTS if fault.where.value == "oauth"]
    assert entered.shown() == ["rate-limit"]


def test_a_setting_is_chosen_and_put_back(entered: Room) -> None:
    """A number is typed, a word is picked; what was changed offers the way back."""
    row = entered.the(SettingRow, "setting_token_minutes")
    field = the(row, QLineEdit, "setting_value")
    entered.type(field, "5")
    QTest.keyClick(field, Qt.Key.Key_Return)
    entered.until(lambda: entered.world.policies.token_minutes == 5)
    entered.until(row.is_on)

    entered.press(the(row, QPushButton, "setting_back"))
    entered.until(lambda: entered.world.policies.token_minutes == 30)
    entered.until(lambda: not row.is_on())

    choice = the(entered.the(SettingRow, "setting_mfa_token"), QComboBox, "setting_value")
    choice.setCurrentIndex(choice.findText("strict"))
    choice.activated.emit(choice.currentIndex())
    entered.until(lambda: entered.world.policies.mfa_token == "strict")


def test_a_setting_that_cannot_be_is_said_so(entered: Room) -> None:
    """In the simulator's words, at the row."""
    row = entered.the(SettingRow, "setting_webhook_url")
    field = the(row, QLineEdit, "setting_value")
    entered.type(field, "https://evil.example/")
    QTest.keyClick(field, Qt.Key.Key_Return)
    entered.until(lambda: bool(row.findChildren(QLabel, "setting_why")))

    assert "webhook_url" in the(row, QLabel, "setting_why").text()
    assert entered.world.policies.webhook_url == ""


def test_29_minutes_later_the_token_has_less_than_a_minute(entered: Room) -> None:
    """The window's countdown goes along with the simulator's clock; a minute more, and the token is honestly over."""
    entered.run(entered.desk.make_token())
    entered.real.move(2)
    entered.click("later_1740")
    entered.until(lambda: entered.picture().ahead == 1740)
    left = entered.desk.remaining()

    entered.click("later_60")
    entered.until(lambda: entered.picture().ahead == 1800)
    entered.desk.tick()

    assert (left.seconds, left.phase, left.clock_changed) == (58, countdown.Phase.LAST, False)
    assert entered.desk.remaining().phase is countdown.Phase.OVER
    state = entered.desk.session.token
    assert isinstance(state, token.Spent)
    assert state.because is token.SpentBecause.EXPIRED


def test_a_token_that_is_made_later_lives_as_long_as_any(entered: Room) -> None:
    """The desk's clock is the simulator's: the next token has its thirty minutes, and the simulator takes it."""
    entered.click("later_1740")
    entered.until(lambda: entered.picture().ahead == 1740)

    entered.run(entered.desk.make_token())
    left = entered.desk.remaining().seconds
    entered.run(entered.desk.authorize(BY_PASSWORD))

    assert left == 30 * 60
    assert isinstance(entered.desk.session.authorize, authorize.Opened)


def test_210_seconds_later_the_data_are_there(entered: Room) -> None:
    """`dispatched-210` keeps a data call waiting until the clock was moved, not until somebody has waited."""
    entered.toggle("dispatched-210")
    authorize_now(entered)
    fetching = entered.fetch()
    entered.until(lambda: isinstance(entered.desk.session.accounts, accounts.Fetching))

    entered.click("later_210")
    entered.until(fetching.done)

    assert isinstance(entered.desk.session.accounts, accounts.Ready)


def test_the_time_of_the_simulator_is_shown(entered: Room) -> None:
    """And how far it is ahead, in words."""
    shown = entered.the(QLabel, "simulator_time")
    before, how_far = shown.text(), entered.the(QLabel, "simulator_ahead")
    assert how_far.text() == "real time"

    entered.click("later_480")
    entered.until(lambda: how_far.text() == "8 minutes ahead of real time")
    entered.real.move(3)
    entered.panel.tick()

    now = entered.world.clock.now()
    assert now - entered.real.now() == timedelta(minutes=8)
    assert shown.text() == now.astimezone().strftime("%H:%M:%S") != before


def test_another_length_of_time_is_typed(entered: Room) -> None:
    """Enter moves the clock; what is no length of time moves nothing."""
    own = entered.the(QLineEdit, "later_own")
    entered.type(own, "soon")
    QTest.keyClick(own, Qt.Key.Key_Return)
    assert own.property("tone") == "warn"

    entered.type(own, "90 s")
    QTest.keyClick(own, Qt.Key.Key_Return)
    entered.until(lambda: entered.picture().ahead == 90)

    assert own.text() == ""


def test_start_over_is_asked_of_the_program(entered: Room) -> None:
    """It concerns the desk too, so the room only asks; the tool tip says what is lost."""
    entered.click("simulator_reset")

    assert entered.started_over == [True]
    assert "forgotten" in entered.the(QPushButton, "simulator_reset").toolTip()


def test_the_test_users_are_there_to_copy(entered: Room) -> None:
    """Each with what it proves; the documented ones apart from the simulator's own; the password stays dots."""
    entered.open_tab(1)
    words = entered.reads()
    documented = entered.the(CopyRows, "people_documented")
    buttons = documented.findChildren(QToolButton, "copy_row")

    entered.press(buttons[1])
    name = QGuiApplication.clipboard().text()
    entered.press(the(entered.the(CopyRows, "people_password"), QToolButton, "copy_row"))
    password = QGuiApplication.clipboard().text()

    assert all(one.username in words and one.about in words for one in PEOPLE)
    assert len(buttons) == sum(not one.ours for one in PEOPLE)
    assert (name, password) == ("greatday_nomfa", "Everyday")
    assert DOTS in words
    assert "Everyday" not in words


def test_what_was_noticed_stands_with_its_hint(entered: Room) -> None:
    """A used-up token, for instance: the simulator says which request has used it."""
    authorize_now(entered)
    spent = entered.world.tokens()[0].value
    entered.open_tab(2)
    assert "will stand here" in entered.reads()

    credentials = {"Institution": "FlinksCapital", "Username": "greatday_nomfa", "Password": "Everyday"}
    entered.call_outside("Authorize", {"flinks-auth-key": spent}, credentials)
    entered.click("noticed_look")
    entered.until(lambda: bool(entered.picture().noticed))

    assert "used" in entered.picture().noticed[0].hint
    assert entered.picture().noticed[0].hint in entered.reads()
    assert "Noticed (1)" in entered.the(QTabWidget, "simulator_tabs").tabText(2)
    assert spent not in entered.reads()


def test_addresses_and_keys_are_copied(entered: Room) -> None:
    """Keys are dots on the screen and whole on the clipboard, for a program that is to call this simulator."""
    entered.open_tab(3)
    known = entered.world.credentials
    words = entered.reads()

    copied = []
    for button in entered.the(CopyRows, "outside_rows").findChildren(QToolButton, "copy_row"):
        entered.press(button)
        copied.append(QGuiApplication.clipboard().text())

    assert copied == [
        entered.profile.api,
        entered.profile.connect,
        known.customer_id,
        known.secret_key,
        known.x_api_key,
        known.hmac_secret,
        f"{entered.profile.api}/_simulator/",
    ]
    assert not any(key in words for key in (known.secret_key, known.x_api_key, known.hmac_secret))


def test_the_command_and_the_scenario_bring_the_same_troubles(entered: Room, tmp_path: Path) -> None:
    """The command names what is on; a changed setting needs the file, which the simulator reads back."""
    entered.open_tab(3)
    page = entered.the(OutsidePage, "simulator_outside")
    shown = the(page, QPlainTextEdit, "code")
    entered.toggle_at("strict")
    by_command = shown.toPlainText()
    entered.watch.set("token_minutes", "5")
    entered.until(lambda: entered.picture().active == 2)

    entered.click("outside_save")
    dialog = the(page, QFileDialog, "scenario_dialog")
    dialog.fileSelected.emit(str(tmp_path / "trouble.json"))
    dialog.close()

    world = World()
    read_scenario((tmp_path / "trouble.json").read_text()).apply(world)
    assert by_command == "flinks-desk simulate --fault strict"
    assert shown.toPlainText() == "flinks-desk simulate --scenario scenario.json"
    assert [one.fault.name for one in world.switches.orders()] == ["strict"]
    assert world.policies.token_minutes == 5
    assert "trouble.json" in entered.the(Banner, "banner").words()


def test_a_scenario_that_cannot_be_written_is_said_so(entered: Room, tmp_path: Path) -> None:
    """With the reason; nothing else happens."""
    (tmp_path / "taken").write_text(json.dumps({}))

    entered.the(OutsidePage, "simulator_outside").save(tmp_path / "taken" / "scenario.json")

    assert "could not be saved" in entered.the(Banner, "banner").words()


def test_a_simulator_that_does_not_answer_is_said_so(entered: Room) -> None:
    """What was known stays to be read; once it answers again the sentence goes."""
    entered.line.is_cut = True
    entered.press(entered.trouble("strict").switch)
    banner = entered.the(Banner, "banner")
    entered.until(banner.isVisible)
    said = banner.words()
    assert entered.the(QTabWidget, "simulator_tabs").isVisible()

    entered.line.is_cut = False
    entered.click("banner_action")
    entered.until(lambda: not banner.isVisible())

    assert "does not answer" in said
    assert not entered.trouble("strict").switch.isChecked()


def test_a_simulator_that_never_answered_can_be_asked_again(room: Room) -> None:
    """Instead of an empty room there is the sentence, and a button."""
    room.line.is_cut = True
    room.run(room.desk.choose(room.profile))
    room.panel.show()
    empty = room.panel._empty
    room.until(lambda: "does not answer" in room.reads())

    room.line.is_cut = False
    room.press(the(empty, QPushButton, "empty_action"))
    room.until(lambda: room.watch.picture() is not None)

    assert room.the(QTabWidget, "simulator_tabs").isVisible()


def test_elsewhere_there_is_real_time_and_no_picture(entered: Room) -> None:
    """Another place is chosen: the moved clock stays with the simulator."""
    entered.click("later_1740")
    entered.until(lambda: entered.picture().ahead == 1740)

    entered.run(entered.desk.choose(TOOLBOX))

    assert entered.watch.picture() is None
    entered.run(entered.desk.choose(entered.profile))
    assert entered.desk._stage.clock.now() == entered.world.clock.now()


def test_the_keyboard_is_enough(entered: Room) -> None:
    """Ctrl+F to search, the arrow down to the first row's neighbours, the space bar to switch."""
    QTest.keyClick(entered.panel, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    search = entered.the(QLineEdit, "trouble_search")
    assert search.hasFocus()
    QTest.keyClicks(search, "hostile")
    switch = entered.trouble("hostile-origin").switch
    for _ in range(8):
        if switch.hasFocus():
            break
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Tab)

    QTest.keyClick(switch, Qt.Key.Key_Space)
    entered.until(lambda: bool(entered.world.switches.orders()))

    assert entered.world.switches.orders()[0].fault.name == "hostile-origin"


def test_everything_that_can_be_used_has_a_name_for_a_screen_reader(entered: Room) -> None:
    """Fields, boxes and buttons; a switch also says what happens."""
    kinds: list[type[QWidget]] = [QLineEdit, QComboBox, QToolButton, QPushButton, QCheckBox]
    parts = [one for kind in kinds for one in entered.panel.findChildren(kind) if one.objectName().find("qt_") < 0]
    nameless = [
        one.objectName()
        for one in parts
        if not (one.accessibleName() or str(one.property("text") or ""))
        and not isinstance(one.parent(), QLineEdit)
        and one.isVisibleTo(entered.panel)
    ]

    assert nameless == []
    assert "RETRY_LATER" in entered.trouble("code-retry-later").switch.accessibleDescription()


@pytest.mark.parametrize("code", ["en", "fr"])
def test_there_is_room_in_the_smallest_window(entered: Room, qapp: QApplication, code: str) -> None:
    """At 800 by 400 nothing is wider than the room, in either language, with parameters open."""
    speak(qapp, code, language)
    try:
        entered.panel.resize(800, 400)
        entered.toggle("rate-limit")
        entered.until(lambda: bool(entered.the(TroublePage, "simulator_troubles")._rows))

        assert entered.panel.minimumSizeHint().width() <= 800
        assert entered.the(TroublePage, "simulator_troubles")._content.minimumSizeHint().width() <= 724
    finally:
        speak(qapp, "en", language)


def test_another_language_rewords_the_rows(entered: Room, qapp: QApplication) -> None:
    """The simulator's tables are fetched in French, and what is on stays on."""
    entered.toggle("strict")
    try:
        speak(qapp, "fr", language)
        row = entered.trouble("token-1-minute")
        entered.until(lambda: "durent" in the(row, QLabel, "trouble_does").text())

        assert entered.the(QPushButton, "later_1740").text() == "29\N{NO-BREAK SPACE}min plus tard"
        assert entered.trouble("strict").switch.isChecked()
    finally:
        speak(qapp, "en", language)
