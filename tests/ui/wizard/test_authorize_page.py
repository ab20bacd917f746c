"""Step 4 by hand: opening a session, answering the bank, and every way in which it is turned down."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPushButton

from flinks_desk.core import token
from flinks_desk.core.authorize import ByCredentials, ByLogin, Challenged, Opened, TurnedDown
from flinks_desk.ui.wizard.authorize_page import AuthorizePage
from tests.ui.seek import the
from tests.ui.wizard.conftest import Bench, every_text_of, words_of


def sign_in(bench: Bench, page: AuthorizePage, username: str, password: str = "Everyday") -> None:
    """The legacy path, typed."""
    page.form.legacy.set_open(True)
    page.form.institution.clear()
    page.form.username.clear()
    QTest.keyClicks(page.form.institution, "FlinksCapital")
    QTest.keyClicks(page.form.username, username)
    QTest.keyClicks(the(page.form.password, QLineEdit, "secret_edit"), password)
    bench.click(page.open)
    bench.idle()


def answer(page: AuthorizePage, place: int, words: str) -> None:
    QTest.keyClicks(the(page.questions, QLineEdit, f"mfa_answer_{place}"), words)


def test_a_login_id_from_connect_opens_a_session(bench: Bench) -> None:
    """The LoginId is carried over; one click makes a token, opens the session and explains it."""
    login = bench.login()
    bench.desk.widget_said(bench.profile.widget_origin, {"step": "REDIRECT", "loginId": login})
    page = bench.show(AuthorizePage)
    assert page.form.login_id.text() == login
    assert "There is no authorize token yet" in words_of(page)
    bench.click(page.open)
    bench.idle()

    opened = bench.desk.session.authorize
    assert isinstance(opened, Opened)
    assert opened.choice == ByLogin(login, cached=True)
    assert "The session is open" in words_of(page)
    assert opened.request_id in words_of(page)


def test_a_typed_login_id_is_cleaned_and_enter_sends_it(bench: Bench) -> None:
    """Quotes around it go before it is sent."""
    login = bench.login()
    page = bench.show(AuthorizePage)
    QTest.keyClicks(page.form.login_id, f'"{login}"')
    QTest.keyClick(page.form.login_id, Qt.Key.Key_Return)
    bench.idle()

    assert bench.state("authorize") is Opened


def test_a_button_that_cannot_be_pressed_says_what_is_missing(bench: Bench) -> None:
    """Not the token, which it makes by itself, but the LoginId, or the bank's sign-in."""
    page = bench.show(AuthorizePage)
    assert not page.open.isEnabled()
    assert page.token_note.text() == "A LoginId is needed first. The Connect preview, step 3, brings one."

    page.form.legacy.set_open(True)
    assert page.token_note.text() == "The bank, the user name and the password are needed first."
    page.form.legacy.set_open(False)
    QTest.keyClicks(page.form.login_id, bench.login())

    assert page.open.isEnabled()
    assert "There is no authorize token yet" in page.token_note.text()


def test_another_value_in_the_place_of_the_login_id_is_stopped(bench: Bench) -> None:
    """The secret key as a LoginId is named, and cannot be sent."""
    page = bench.show(AuthorizePage)
    QTest.keyClicks(page.form.login_id, bench.world.credentials.customer_id)

    assert "customer id" in words_of(page)
    assert not page.open.isEnabled()


def test_a_token_with_little_time_is_not_spent_on_a_session(bench: Bench) -> None:
    """It is said, and the button makes another one first; the clock alone brings that about."""
    login = bench.login()
    bench.run(bench.desk.make_token())
    page = bench.show(AuthorizePage)
    QTest.keyClicks(page.form.login_id, login)
    before = page.open.text()
    bench.clock.move(29 * 60 + 10)
    page.tick()

    assert before == "&Open a session"
    assert "less than that left" in words_of(page)
    assert page.open.text().replace("&", "") == "Make a new token and open a session"
    bench.click(page.open)
    bench.idle()
    assert bench.state("authorize") is Opened
    assert bench.desk.session.token_life[-1].number == 2


def test_enter_in_a_form_that_is_gone_opens_nothing(bench: Bench) -> None:
    """The session is open: what was typed for it is not sent once more."""
    login = bench.login()
    page = bench.show(AuthorizePage)
    QTest.keyClicks(page.form.login_id, login)
    bench.click(page.open)
    bench.idle()
    opened = bench.desk.session.authorize

    page.form.submitted.emit()
    bench.idle()

    assert bench.desk.session.authorize is opened


def test_a_spent_token_is_noticed_before_the_call(bench: Bench) -> None:
    """The page says who used it and when, and the button makes a new one first."""
    login = bench.login()
    bench.run(bench.desk.make_token())
    bench.desk.open_preview()
    page = bench.show(AuthorizePage)
    QTest.keyClicks(page.form.login_id, login)
    assert "The Connect preview used this token at" in words_of(page)
    assert page.open.text().replace("&", "") == "Make a new token and open a session"
    bench.click(page.open)
    bench.idle()

    assert bench.state("authorize") is Opened


def test_questions_are_asked_together_and_answered(bench: Bench) -> None:
    """Three questions at once, three answers typed, one call; the answers are off the screen after."""
    page = bench.show(AuthorizePage)
    sign_in(bench, page, "sim_mfa_triple")
    assert bench.state("authorize") is Challenged
    assert not page.answer.isEnabled()
    for place, words in enumerate(("Montreal", "Canada", "Triangle"), start=1):
        answer(page, place, words)
    QTest.keyClick(the(page.questions, QLineEdit, "mfa_answer_3"), Qt.Key.Key_Return)
    bench.idle()

    assert bench.state("authorize") is Opened
    assert "Montreal" not in every_text_of(page)


@pytest.mark.parametrize(
    ("username", "pressed", "typed"),
    [
        ("sim_mfa_choices", ["mfa_choice_1_1", "mfa_choice_1_2"], ""),
        ("sim_mfa_image", ["mfa_image_1_1"], ""),
        ("sim_mfa_pick", [], "Rex"),
        ("sim_mfa_push", [], "done"),
    ],
)
def test_every_kind_of_question_can_be_answered(bench: Bench, username: str, pressed: list[str], typed: str) -> None:
    """Several of several, pictures, a question to pick, and a kind that nobody documented."""
    page = bench.show(AuthorizePage)
    sign_in(bench, page, username)
    for name in pressed:
        the(page.questions, QAbstractButton, name).click()
    if typed:
        answer(page, 1, typed)
    bench.click(page.answer)
    bench.idle()

    assert bench.state("authorize") is Opened


def test_one_question_after_the_other(bench: Bench) -> None:
    """A choice first, then the code that was sent: the form changes and takes the focus."""
    page = bench.show(AuthorizePage)
    sign_in(bench, page, "sim_mfa_choice")
    the(page.questions, QAbstractButton, "mfa_choice_1_1").click()
    bench.click(page.answer)
    bench.idle()
    answer(page, 1, "123456")
    bench.click(page.answer)
    bench.idle()

    assert bench.state("authorize") is Opened


def test_the_session_clock_counts_eight_minutes(bench: Bench) -> None:
    """It says what is left, and in the end that the session is over."""
    page = bench.show(AuthorizePage)
    sign_in(bench, page, "sim_mfa_triple")
    bench.clock.move(7 * 60)
    page.tick()
    assert "The session waits another 01:00." in words_of(page)
    bench.clock.move(61)
    page.tick()
    assert "waited eight minutes and is over" in words_of(page)

    bench.click(page.start_over)
    bench.idle()

    assert "The session waits another 08:00." in words_of(page)


def test_a_wrong_password_is_explained_and_nothing_is_lost(bench: Bench) -> None:
    """The finding says so, the form keeps what was typed, and the button sends it with a new token."""
    page = bench.show(AuthorizePage)
    sign_in(bench, page, "Greatday", "wrong-password")

    assert bench.state("authorize") is TurnedDown
    assert "did not accept the user name or the password" in words_of(page)
    assert page.form.username.text() == "Greatday"
    assert isinstance(page.form.choice(), ByCredentials)


def test_a_wrong_answer_is_explained_with_a_way_on(bench: Bench) -> None:
    """The bank ends the session; one click opens it again and the question comes again."""
    page = bench.show(AuthorizePage)
    sign_in(bench, page, "sim_mfa_triple")
    for place in (1, 2, 3):
        answer(page, place, "wrong")
    bench.click(page.answer)
    bench.idle()
    assert bench.state("authorize") is TurnedDown

    bench.click(the(page, QPushButton, "finding_mend"))
    bench.idle()

    assert bench.state("authorize") is Challenged


def test_an_unknown_login_id_leads_to_connect(bench: Bench) -> None:
    """A LoginId that nobody made is explained, with the way to a real one."""
    page = bench.show(AuthorizePage)
    QTest.keyClicks(page.form.login_id, "00000000-1209-4f19-641c-08d6d484e2fe")
    bench.click(page.open)
    bench.idle()

    assert bench.state("authorize") is TurnedDown
    assert the(page, QPushButton, "finding_mend").isVisible()


def test_a_refused_token_is_mended_with_one_click(bench: Bench) -> None:
    """A token that Flinks will not have: the button makes another one and sends the same once more."""
    login = bench.login()
    page = bench.show(AuthorizePage)
    bench.run(bench.desk.make_token())
    state = bench.desk.session.token
    assert isinstance(state, token.Live)
    bench.world.claim_token(state.value.reveal(), door="authorize", by="somebody else")
    QTest.keyClicks(page.form.login_id, login)
    bench.click(page.open)
    bench.idle()
    assert bench.state("authorize") is TurnedDown

    bench.click(the(page, QPushButton, "finding_mend"))
    bench.idle()

    assert bench.state("authorize") is Opened


def test_an_open_session_shows_the_result_and_not_the_form(bench: Bench) -> None:
    """Another session is a click away."""
    login = bench.login()
    page = bench.show(AuthorizePage)
    QTest.keyClicks(page.form.login_id, login)
    bench.click(page.open)
    bench.idle()
    assert page.form.isHidden()

    bench.click(page.another)

    assert page.form.isVisible()
    assert page.open.isVisible()


def test_no_bank_password_stays_on_the_screen(bench: Bench) -> None:
    """After the session is open the password is in no widget."""
    page = bench.show(AuthorizePage)
    sign_in(bench, page, "greatday_nomfa")

    assert bench.state("authorize") is Opened
    assert "Everyday" not in every_text_of(page)


def test_a_user_of_the_test_bank_is_one_click_away(bench: Bench) -> None:
    """Without a LoginId nothing has to be typed: the link fills the form, and Enter opens the session."""
    page = bench.show(AuthorizePage)
    bench.click(page.form.test_user)
    QTest.keyClick(page.form.username, Qt.Key.Key_Return)
    bench.idle()

    assert bench.state("authorize") is Opened
