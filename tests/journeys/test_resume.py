"""A refresh that the bank asks at, answered by the customer in the real widget; and the connection used again after."""

import pytest

from flinks_desk.core import authorize
from flinks_desk.core.journey import Step
from flinks_desk.core.sandbox_bank import published_answer
from flinks_desk.ui.wizard.authorize_page import AuthorizePage
from tests.journeys.conftest import Person
from tests.journeys.test_main_job import answer

pytestmark = pytest.mark.webengine


def test_a_refresh_is_answered_in_the_widget(person: Person) -> None:
    """Sign in, refresh, 203, one click to Connect, the answer there; the LoginId is the same and opens a session."""
    person.program.window.go(Step.AUTHORIZE)
    page = person.page(AuthorizePage)
    page.form.legacy.set_open(True)
    person.type("bank_institution", "FlinksCapital")
    person.type("bank_username", "Greatday")
    person.type("secret_edit", "Everyday", page.form.password)
    person.click("open_session")
    person.until(lambda: person.state("authorize") is authorize.Challenged)
    asked = person.desk.session.authorize
    assert isinstance(asked, authorize.Challenged)
    person.type("mfa_answer_1", published_answer(asked.challenges[0].prompt))
    person.click("send_answers")
    person.until(lambda: person.state("authorize") is authorize.Opened)
    opened = person.desk.session.authorize
    assert isinstance(opened, authorize.Opened)

    person.click("another_session")
    page.form.legacy.set_open(False)
    person.type("login_id", opened.login_id)
    page.form.live.click()
    person.click("open_session")
    person.until(lambda: person.state("authorize") is authorize.Challenged)
    person.click("go_on_in_connect")
    person.click("open_widget")
    answer(person)
    person.until(lambda: bool(person.desk.session.preview.login_id))

    assert person.desk.session.preview.login_id == opened.login_id
    assert person.state("authorize") is authorize.Closed
    person.program.window.go(Step.AUTHORIZE)
    page.form.cached.click()
    person.click("open_session")
    person.until(lambda: person.state("authorize") is authorize.Opened)
