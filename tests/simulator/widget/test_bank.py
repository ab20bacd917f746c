"""A bank with its own page: a pop-up or the whole page, and what the widget hears of it."""

import re

import httpx
import pytest

from tests.simulator.widget.conftest import Person


def at_the_bank(person: Person, **parameters: str) -> str:
    """The address of the bank's page, as the widget opens it."""
    person.open("/v2/Credential/14", demoOutbound="true", consentEnable="false", **parameters)
    for action in ("provider", "opened"):
        person.say(action)
    return str(person.scene["url"])


def sign_in(person: Person, bank: str, username: str = "greatday_nomfa", password: str = "Everyday") -> httpx.Response:
    return person.http.post(bank, data={"username": username, "password": password})


def share(person: Person, bank: str) -> httpx.Response:
    return person.http.post(bank, data={"decision": "share"})


def test_the_widget_goes_on_when_the_pop_up_is_done(person: Person) -> None:
    bank = at_the_bank(person)
    waiting = person.do("look")
    sign_in(person, bank)
    done = share(person, bank)
    person.do("look")

    assert waiting["page"] == "oauth"
    assert "bank.js" in done.text
    assert person.steps == [
        "APP_MOUNTED",
        "COMPONENT_ACCEPT_PROVIDER_CONSENT",
        "POPUP_OPENED",
        "REDIRECT",
    ]


def test_only_the_demo_bank_needs_demo_outbound(person: Person) -> None:
    person.open("/v2/Credential/90002", consentEnable="false")
    assert person.page == "oauth"
    person.open("/v2/Credential/14", consentEnable="false")
    assert person.page == "credentials"


def test_the_bank_asks_its_questions_itself(person: Person) -> None:
    bank = at_the_bank(person)
    asked = sign_in(person, bank, "sim_mfa_choices")
    wrong = person.http.post(bank, data={"answer-0": "Mortgage"})

    assert 'type="checkbox"' in asked.text
    assert wrong.status_code == 200
    person.do("look")
    assert person.steps[-1] == "INVALID_SECURITY_RESPONSE"


def test_where_the_bank_asks_again_it_says_so(person: Person) -> None:
    for fault in ("wrong-answer-retry", "wrong-answer-asks-again"):
        person.world.switches.cancel_all()
        person.world.switches.order(fault)
        bank = at_the_bank(person)
        sign_in(person, bank, "Greatday")
        again = person.http.post(bank, data={"answer-0": "wrong"})

        assert "That is not right. Try again." in again.text, fault


@pytest.mark.parametrize("username", ["Greatday", "sim_mfa_triple", "sim_mfa_push"])
def test_right_answers_lead_to_the_bank_s_consent(person: Person, username: str) -> None:
    bank = at_the_bank(person)
    sign_in(person, bank, username)
    challenges = person.world.sessions()[-1].challenges
    answers = {f"answer-{at}": next(iter(one.answers), "approved") for at, one in enumerate(challenges)}
    answered = person.http.post(bank, data=answers)

    assert "Share your accounts?" in answered.text
    assert "Chequing Account" in answered.text


def test_wrong_credentials_are_the_bank_s_own_affair(person: Person) -> None:
    bank = at_the_bank(person)
    refused = sign_in(person, bank, password="wrong")
    waiting = person.do("look")

    assert 'role="alert"' in refused.text
    assert waiting["page"] == "oauth"


def test_who_does_not_share_is_not_connected(person: Person) -> None:
    bank = at_the_bank(person)
    sign_in(person, bank)
    person.http.post(bank, data={"decision": "refuse"})
    person.do("look")

    assert person.steps[-1] == "UNAUTHORIZED"
    assert person.page == "problem"
    person.do("retry")
    assert person.page == "oauth"
    assert str(person.scene["url"]) != bank


def test_a_bank_that_is_down_ends_the_run(person: Person) -> None:
    bank = at_the_bank(person)
    sign_in(person, bank, "test_service_unavailable")
    person.do("look")

    assert person.steps[-1] == "RETRY_LATER"


def test_the_whole_page_goes_to_the_bank_and_comes_back(person: Person) -> None:
    bank = at_the_bank(person, oauthWindowRedirect="true", redirectUrl="myapp://callback")
    assert person.scene["how"] == "page"
    sign_in(person, bank)
    done = share(person, bank)
    returned = done.headers["location"]
    shell = person.http.get(returned)
    person.start(returned, "")

    assert done.status_code == 303
    assert "<html" in shell.text
    assert person.steps[-2:] == ["APP_MOUNTED", "REDIRECT"]
    go = person.scene["go"]
    assert isinstance(go, dict)
    assert go["url"].startswith("myapp://callback?loginId=")


def test_a_blocked_pop_up_is_ordered(person: Person) -> None:
    person.world.switches.order("popup-blocked")
    at_the_bank(person)

    assert person.scene["refused"] is True
    person.say("blocked")
    assert person.steps[-1] == "POPUP_BLOCKED"


def test_the_bank_s_page_speaks_french(person: Person) -> None:
    bank = at_the_bank(person, language="fr")

    assert "Services bancaires en ligne" in person.http.get(bank).text


def test_names_are_shown_as_text(person: Person) -> None:
    bank = at_the_bank(person, customerName="<b>Evil</b>")
    consent = sign_in(person, bank)

    assert "<b>" not in consent.text
    assert "&lt;b&gt;Evil" in consent.text


def test_the_bank_s_page_is_over_when_the_run_is_unknown(person: Person) -> None:
    for answer in (person.http.get("/_widget/bank/no-such-ticket"), sign_in(person, "/_widget/bank/no-such-ticket")):
        assert answer.status_code == 404
        assert "no longer open" in answer.text
    assert person.http.get("/_widget/return/no-such-run").status_code == 404


def test_a_reset_of_the_simulator_ends_the_bank_s_page(person: Person) -> None:
    bank = at_the_bank(person)
    sign_in(person, bank)
    person.world.reset()
    done = share(person, bank)
    person.do("look")

    assert done.status_code == 200
    assert person.steps[-1] == "SESSION_NONEXISTENT"


def test_the_simulation_is_named_on_the_bank_s_page(person: Person) -> None:
    assert re.search(r"Simulated: neither Flinks nor a bank", person.http.get(at_the_bank(person)).text)
