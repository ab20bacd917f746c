"""Step 4 in full: every member of the call, the body as JSON, the background, second chances, and the widget."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QRadioButton

from flinks_desk.core.authorize import Challenged, Opened, TurnedDown
from flinks_desk.core.exchange import Body
from flinks_desk.core.journey import Step
from flinks_desk.core.profile import TOOLBOX
from flinks_desk.core.sandbox_bank import published_answer
from flinks_desk.core.secret import Secret
from flinks_desk.simulator.codes import CODES
from flinks_desk.ui.widgets.expander import Expander
from flinks_desk.ui.widgets.finding_card import FindingCard
from flinks_desk.ui.wizard.authorize_page import AuthorizePage
from tests.ui.seek import the
from tests.ui.wizard.conftest import Bench, every_text_of, words_of
from tests.ui.wizard.test_authorize_page import answer, sign_in

TRIPLE = ("Montreal", "Canada", "Triangle")


def sent(bench: Bench) -> Body:
    """The body of the last call that went out."""
    exchange = [entry.exchange for entry in bench.desk.entries if entry.exchange][-1]
    assert exchange is not None
    return exchange.call.body or {}


def pick(page: AuthorizePage, name: str, value: str) -> None:
    box = the(page, QComboBox, f"authorize_{name}")
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def written(page: AuthorizePage, name: str = "opening_body") -> QPlainTextEdit:
    """The text of the body, opened."""
    the(page, Expander, f"{name}_expander").set_open(True)
    return the(page, QPlainTextEdit, f"{name}_text")


def answer_all(bench: Bench, page: AuthorizePage, *given: str) -> None:
    for place, words in enumerate(given, start=1):
        answer(page, place, words)
    bench.click(page.answer)
    bench.idle()


def test_every_field_that_was_chosen_goes_out(bench: Bench) -> None:
    """With real booleans, and its count is seen when the editor is closed; what does not belong is not asked for."""
    page = bench.show(AuthorizePage)
    page.form.legacy.set_open(True)
    page.fields_expander.set_open(True)
    pick(page, "Save", "false")
    pick(page, "Language", "fr")
    pick(page, "ScheduleRefresh", "true")
    QTest.keyClicks(the(page, QLineEdit, "authorize_Tag"), "loan-7")
    assert "(4 set)" in page.fields_expander.button.text()
    assert not the(page, QComboBox, "authorize_DirectRefresh").isVisible()
    sign_in(bench, page, "greatday_nomfa")

    assert sent(bench) == {
        "Institution": "FlinksCapital",
        "Username": "greatday_nomfa",
        "Password": Secret("Everyday"),
        "Language": "fr",
        "MostRecentCached": False,
        "Save": False,
        "Tag": "loan-7",
        "ScheduleRefresh": True,
    }


def test_the_body_is_seen_before_it_goes_out(bench: Bench) -> None:
    """It follows the form, the password as dots."""
    page = bench.show(AuthorizePage)
    page.form.legacy.set_open(True)
    QTest.keyClicks(page.form.institution, "FlinksCapital")
    QTest.keyClicks(the(page.form.password, QLineEdit, "secret_edit"), "Everyday")
    text = written(page)

    assert '"Institution": "FlinksCapital"' in text.toPlainText()
    assert '"Password": "••••••••"' in text.toPlainText()
    QTest.keyClicks(page.form.username, "greatday_nomfa")
    assert '"Username": "greatday_nomfa"' in text.toPlainText()


def test_what_is_written_as_json_is_sent_and_its_secret_with_it(bench: Bench) -> None:
    """The form steps back; dots stand for the password that was typed there."""
    page = bench.show(AuthorizePage)
    page.form.legacy.set_open(True)
    QTest.keyClicks(page.form.institution, "FlinksCapital")
    QTest.keyClicks(page.form.username, "greatday_nomfa")
    QTest.keyClicks(the(page.form.password, QLineEdit, "secret_edit"), "Everyday")
    text = written(page)
    text.setPlainText(text.toPlainText().replace('"Save": true', '"Save": true, "Tagg": "x"'))
    assert not page.form.isEnabled()
    assert "Authorize has no field Tagg. Flinks ignores it. Use Tag." in words_of(page)
    bench.click(page.open)
    bench.idle()

    assert bench.state("authorize") is Opened
    assert sent(bench)["Tagg"] == "x"
    assert sent(bench)["Password"] == Secret("Everyday")
    assert "Flinks accepted the body that you wrote." in words_of(page)
    assert "Everyday" not in every_text_of(page)


def test_a_password_that_was_written_as_json_becomes_dots_and_is_kept(bench: Bench) -> None:
    """Turned down, the body can be corrected and sent again: the dots stand for what was written in their place."""
    page = bench.show(AuthorizePage)
    text = written(page)
    body = '{"Institution": "FlinksCapital", "Username": "nobody", "Password": "Everyday", "MostRecentCached": false}'
    text.setPlainText(body)
    bench.click(page.open)
    bench.idle()
    assert bench.state("authorize") is TurnedDown
    assert "Everyday" not in text.toPlainText()
    text.setPlainText(text.toPlainText().replace("nobody", "greatday_nomfa"))
    bench.click(page.open)
    bench.idle()

    assert bench.state("authorize") is Opened
    assert sent(bench)["Password"] == Secret("Everyday")


def test_what_was_typed_for_one_place_is_not_kept_for_another(bench: Bench) -> None:
    """With another instance the password is gone, and the body follows the form again."""
    page = bench.show(AuthorizePage)
    page.form.legacy.set_open(True)
    QTest.keyClicks(the(page.form.password, QLineEdit, "secret_edit"), "Everyday")
    written(page).setPlainText('{"LoginId": "x", "Password": "Everyday"}')
    bench.run(bench.desk.choose(TOOLBOX))

    assert not page.body_editor.is_edited()
    assert "Everyday" not in page.body_editor.text.toPlainText()
    assert not page.form.password.value()


def test_broken_json_is_not_sent_and_nothing_typed_is_lost(bench: Bench) -> None:
    """Line and column are said; what was typed outlives a redraw, and goes only when the person says so."""
    page = bench.show(AuthorizePage)
    text = written(page)
    text.setPlainText('{\n  "LoginId": "x"\n  "Tag": "y"\n}')
    page.show_session(bench.desk.session)
    page.tick()

    assert "not JSON from line 3, column 3" in words_of(page)
    assert not page.open.isEnabled()
    assert '"Tag": "y"' in text.toPlainText()
    assert text.extraSelections()
    bench.click(the(page, QPushButton, "opening_body_back"))
    assert '"MostRecentCached": true' in text.toPlainText()
    assert page.form.isEnabled()


def test_answers_can_be_written_as_json_too(bench: Bench) -> None:
    """The prompts are seen as the keys that they are, answers as dots."""
    page = bench.show(AuthorizePage)
    sign_in(bench, page, "sim_mfa_triple")
    answer(page, 1, "Montreal")
    text = written(page, "answers_body")
    assert '"What city were you born in?": [\n      "••••••••"\n    ]' in text.toPlainText()
    request_id = getattr(bench.desk.session.authorize, "request_id", "")
    text.setPlainText(f'{{"RequestId": "{request_id}", "SecurityResponses": {{"What city?": ["Montreal"]}}}}')
    bench.click(page.answer)
    bench.idle()

    assert bench.state("authorize") is TurnedDown
    assert sent(bench)["SecurityResponses"] == {"What city?": [Secret("Montreal")]}


def test_a_session_in_the_background_is_waited_for(bench: Bench) -> None:
    """The wait is seen with its next question, and Cancel ends it."""
    bench.clock.is_held = True
    page = bench.show(AuthorizePage)
    page.fields_expander.set_open(True)
    the(page, QCheckBox, "in_background").click()
    page.form.legacy.set_open(True)
    QTest.keyClicks(page.form.institution, "FlinksCapital")
    QTest.keyClicks(page.form.username, "greatday_nomfa")
    QTest.keyClicks(the(page.form.password, QLineEdit, "secret_edit"), "Everyday")
    bench.click(page.open)
    bench.until(lambda: "Next question in" in page.busy.words()[0])
    assert "of at most 1800 s" in page.busy.words()[1]
    bench.click(the(page, QPushButton, "busy_cancel"))
    bench.idle()
    assert page.form.isVisible()
    bench.clock.is_held = False

    bench.click(page.open)
    bench.idle()

    assert bench.state("authorize") is Opened
    assert "the same token with the question how far it is (1 ×)" in words_of(page)


def test_which_token_went_where_is_a_small_line(bench: Bench) -> None:
    """The opening token goes with the answers; refused, one new one takes its place."""
    bench.fault("mfa-token-strict")
    page = bench.show(AuthorizePage)
    sign_in(bench, page, "sim_mfa_triple")
    answer_all(bench, page, *TRIPLE)

    assert the(page, QLabel, "token_trail_words").text() == (
        "Token 1 with Authorize  →  the same token with the answers (refused)  →  new token 2 with the answers"
    )


@pytest.mark.parametrize("fault", ["wrong-answer-retry", "wrong-answer-asks-again"])
def test_a_wrong_answer_is_asked_again_where_flinks_does(bench: Bench, fault: str) -> None:
    """It says that it was not right, the fields are empty, and the right ones open the session."""
    bench.fault(fault)
    page = bench.show(AuthorizePage)
    sign_in(bench, page, "sim_mfa_triple")
    answer_all(bench, page, "wrong", "wrong", "wrong")
    assert "That was not right; FlinksCapital asks again" in words_of(page)
    answer_all(bench, page, *TRIPLE)

    assert bench.state("authorize") is Opened


def test_the_next_question_is_called_another_one(bench: Bench) -> None:
    page = bench.show(AuthorizePage)
    sign_in(bench, page, "sim_mfa_rounds")
    answer_all(bench, page, "Montreal")

    assert "FlinksCapital has another question" in words_of(page)


def test_a_kind_that_nobody_describes_shows_all_of_itself(bench: Bench) -> None:
    """A text answer is taken, and the challenge can be read as it came."""
    page = bench.show(AuthorizePage)
    sign_in(bench, page, "sim_mfa_push")
    raw = the(page, Expander, "mfa_raw_1")
    raw.set_open(True)

    assert '"Type": "PushNotification"' in the(raw, QPlainTextEdit, "code").toPlainText()
    answer_all(bench, page, "done")
    assert bench.state("authorize") is Opened


def test_both_clocks_are_seen_while_the_bank_asks(bench: Bench) -> None:
    page = bench.show(AuthorizePage)
    sign_in(bench, page, "sim_mfa_triple")
    bench.clock.move(60)
    page.tick()

    assert "The session waits another 07:00." in words_of(page)
    assert "Its token: 29:00 left" in words_of(page)


def connected(bench: Bench, page: AuthorizePage) -> str:
    """A connection whose bank asks at each refresh."""
    sign_in(bench, page, "sim_mfa_triple")
    answer_all(bench, page, *TRIPLE)
    state = bench.desk.session.authorize
    assert isinstance(state, Opened)
    bench.click(page.another)
    page.form.legacy.set_open(False)
    QTest.keyClicks(page.form.login_id, state.login_id)
    return state.login_id


def test_a_refresh_that_asks_can_be_answered_in_connect(bench: Bench) -> None:
    """One click puts the RequestId into the widget's address and leads there; the fifteen minutes are said."""
    page = bench.show(AuthorizePage)
    connected(bench, page)
    page.form.live.click()
    bench.click(page.open)
    bench.idle()
    state = bench.desk.session.authorize
    assert isinstance(state, Challenged)
    assert "at most 15 minutes old" in words_of(page)
    bench.click(the(page, QPushButton, "go_on_in_connect"))

    assert bench.desk.session.preview.options["requestId"] == state.request_id
    assert bench.went == [Step.CONNECT]


def test_a_session_that_is_over_cannot_be_resumed(bench: Bench) -> None:
    """After eight minutes there is nothing in Connect to go on with."""
    page = bench.show(AuthorizePage)
    sign_in(bench, page, "sim_mfa_triple")
    button = the(page, QPushButton, "go_on_in_connect")
    assert button.isEnabled()
    bench.clock.move(8 * 60 + 1)
    page.tick()

    assert not button.isEnabled()


def test_enter_in_a_field_sends_it(bench: Bench) -> None:
    page = bench.show(AuthorizePage)
    QTest.keyClicks(page.form.login_id, bench.login())
    page.fields_expander.set_open(True)
    tag = the(page, QLineEdit, "authorize_Tag")
    QTest.keyClicks(tag, "loan-7")
    QTest.keyClick(tag, Qt.Key.Key_Return)
    bench.idle()

    assert sent(bench)["Tag"] == "loan-7"
    assert bench.state("authorize") is Opened


def test_new_credentials_bring_the_same_connection_back(bench: Bench) -> None:
    """The LoginId is told to be the one from before."""
    page = bench.show(AuthorizePage)
    login = connected(bench, page)
    sign_in(bench, page, "sim_mfa_triple")
    answer_all(bench, page, *TRIPLE)

    state = bench.desk.session.authorize
    assert isinstance(state, Opened)
    assert state.login_id == login
    assert "The LoginId is the same as before" in words_of(page)


def test_a_refresh_that_is_turned_down_offers_to_connect_again(bench: Bench) -> None:
    page = bench.show(AuthorizePage)
    login = bench.login()
    QTest.keyClicks(page.form.login_id, login)
    page.form.live.click()
    bench.fault("code-invalid-password")
    bench.click(page.open)
    bench.idle()
    bench.click(the(page, QPushButton, "go_on_in_connect"))

    assert bench.went == [Step.CONNECT]
    assert "requestId" not in bench.desk.session.preview.options


AT_AUTHORIZE = [code.name for code in CODES if code.at == "Authorize" and code.status != 202]


@pytest.mark.parametrize("code", AT_AUTHORIZE)
def test_every_refusal_says_what_to_do(bench: Bench, code: str) -> None:
    """Whatever FlinksCode comes: one card, two sentences, and a button."""
    bench.fault(f"code-{code.lower().replace('_', '-')}")
    page = bench.show(AuthorizePage)
    sign_in(bench, page, "greatday_nomfa")

    assert bench.state("authorize") is TurnedDown
    card = the(page, FindingCard)
    message, fix, _ = card.words()
    assert message
    assert fix
    assert the(card, QPushButton, "finding_mend").isVisible(), (message, fix)


def test_everything_is_reached_by_keyboard(bench: Bench) -> None:
    """Each control of the editors takes the focus by Tab, and has a name for a screen reader."""
    page = bench.show(AuthorizePage)
    page.fields_expander.set_open(True)
    written(page)
    controls = [
        *(one for one in page.fields.findChildren(QComboBox) if one.isVisible()),
        the(page, QLineEdit, "authorize_Tag"),
        the(page, QPlainTextEdit, "opening_body_text"),
    ]

    for one in controls:
        assert one.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert one.accessibleName()


def test_the_code_is_that_of_the_call_on_the_page(bench: Bench) -> None:
    """It follows what was chosen, asks for the password by a variable, and has the prompts when the bank asks."""
    page = bench.show(AuthorizePage)
    page.form.legacy.set_open(True)
    page.fields_expander.set_open(True)
    the(page, QCheckBox, "in_background").click()
    QTest.keyClicks(the(page, QLineEdit, "authorize_Tag"), "loan-7")
    sign_in(bench, page, "sim_mfa_triple")
    code = the(the(page, Expander, "page_code"), QPlainTextEdit, "code").toPlainText()
    assert "AuthorizeAsync" in code
    assert "What shape do people like most?" in code
    assert "BANK_ANSWER_3" in code
    answer_all(bench, page, *TRIPLE)
    code = the(the(page, Expander, "page_code"), QPlainTextEdit, "code").toPlainText()

    assert '"Tag": "loan-7"' in code
    assert "BANK_PASSWORD" in code
    assert "loan-7" in words_of(page)
    assert "Everyday" not in every_text_of(page)


PUBLISHED = [("Greatday", "en"), ("sim_francais", "fr"), ("sim_francais", "en")]


@pytest.mark.parametrize(("username", "language"), PUBLISHED)
def test_published_questions_are_answered_in_both_languages(bench: Bench, username: str, language: str) -> None:
    """The prompts come in the language that was asked for, and go back to the letter."""
    page = bench.show(AuthorizePage)
    page.form.legacy.set_open(True)
    page.fields_expander.set_open(True)
    pick(page, "Language", "fr" if language == "fr" else "")
    sign_in(bench, page, username)
    state = bench.desk.session.authorize
    assert isinstance(state, Challenged)
    answer_all(bench, page, published_answer(state.challenges[0].prompt))

    assert bench.state("authorize") is Opened
    assert list(sent(bench)["SecurityResponses"]) == [state.challenges[0].prompt]  # type: ignore[arg-type] # an object


def test_text_or_call_is_a_choice_and_then_a_code(bench: Bench) -> None:
    """A type that is named nowhere but comes with choices is asked as a choice."""
    page = bench.show(AuthorizePage)
    sign_in(bench, page, "sim_mfa_text_or_call")
    the(page.questions, QRadioButton, "mfa_choice_1_2").click()
    bench.click(page.answer)
    bench.idle()
    answer_all(bench, page, "123456")

    assert bench.state("authorize") is Opened
