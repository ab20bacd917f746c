"""What an embedding window hears, in order, on every way through the widget."""

from collections.abc import Callable
from datetime import timedelta
from urllib.parse import parse_qsl

import pytest

from tests.simulator.widget.conftest import Person

CONNECTED = ["APP_MOUNTED", "COMPONENT_LOAD_CREDENTIAL", "SUBMIT_CREDENTIAL", "REDIRECT"]


def test_the_happy_path_has_the_documented_order(person: Person) -> None:
    """api-facts §12.2, last table."""
    person.open()
    person.do("accept")
    person.do("choose", institution="FlinksCapital")
    person.sign_in("Greatday")
    person.answer_right()

    assert person.steps == [
        "APP_MOUNTED",
        "COMPONENT_LOAD_CONSENT",
        "COMPONENT_ACCEPT_CONSENT",
        "COMPONENT_LOAD_INSTITUTION_SELECTOR",
        "INSTITUTION_SELECTED",
        "COMPONENT_LOAD_CREDENTIAL",
        "SUBMIT_CREDENTIAL",
        "COMPONENT_LOAD_MFA",
        "SUBMIT_MFA",
        "REDIRECT",
    ]
    assert person.page == "end"


def test_events_carry_the_documented_fields(person: Person) -> None:
    person.open(consentEnable="false", accountSelectorEnable="true")
    person.do("choose", institution="FlinksCapital")
    person.sign_in("Greatday")
    person.answer_right()
    person.do("accounts", accounts=[_accounts(person)[0]])
    heard = {str(event["step"]): event for event in person.heard}

    assert heard["COMPONENT_LOAD_INSTITUTION_SELECTOR"]["cached"] is False
    assert heard["INSTITUTION_SELECTED"]["institution"] == "FlinksCapital"
    assert heard["SUBMIT_CREDENTIAL"]["institution"] == "FlinksCapital"
    assert heard["COMPONENT_LOAD_MFA"]["mfaTypes"] == ["QuestionAndAnswer"]
    assert heard["COMPONENT_LOAD_ACCOUNT_SELECTION"] == {
        "step": "COMPONENT_LOAD_ACCOUNT_SELECTION",
        "totalAccounts": 3,
        "displayedAccounts": 2,
    }
    assert heard["ACCOUNT_SELECTED"]["accountId"] == heard["REDIRECT"]["accountId"]


def _accounts(person: Person) -> list[str]:
    accounts = person.scene["accounts"]
    assert isinstance(accounts, list)
    return [account["id"] for account in accounts]


def test_the_login_of_the_event_is_known_to_the_world(person: Person) -> None:
    person.connect(tag="order-7")
    login = person.world.login(str(person.last["loginId"]))
    session = person.world.session(str(person.last["requestId"]))

    assert login is not None
    assert login.person.username == "greatday_nomfa"
    assert session is not None
    assert session.tag == "order-7"


# ---- consent and terms


def test_who_does_not_agree_shares_nothing_and_may_think_again(person: Person) -> None:
    person.open()
    person.do("deny")
    person.do("again")

    assert person.steps[1:] == ["COMPONENT_LOAD_CONSENT", "COMPONENT_DENY_CONSENT", "COMPONENT_LOAD_CONSENT"]
    assert person.world.sessions() == ()


def test_the_older_default_starts_without_consent(person: Person) -> None:
    person.world.switches.order("consent-off-by-default")
    person.open()

    assert person.page == "banks"


@pytest.mark.parametrize(("more", "checkbox"), [({}, True), ({"termsNoCheckbox": "true"}, False)])
def test_terms_are_shown_on_the_first_page(person: Person, more: dict[str, str], *, checkbox: bool) -> None:
    person.open(termsUrl="https://a.example/terms", **more)

    assert person.scene["terms"] == {"url": "https://a.example/terms", "checkbox": checkbox}
    for action in ("terms_opened", "terms_accepted", "terms_denied"):
        person.say(action)
    assert person.steps[-3:] == ["COMPONENT_CLICK_TERMS_URL", "COMPONENT_ACCEPT_TERMS", "COMPONENT_DENY_TERMS"]


def test_without_consent_page_the_terms_stand_where_the_password_is_asked_for(person: Person) -> None:
    person.open("/v2/Credential/14", consentEnable="false", termsUrl="https://a.example/terms")

    assert person.scene["terms"] == {"url": "https://a.example/terms", "checkbox": True}


# ---- banks


def test_the_demo_bank_is_hidden_without_demo(person: Person) -> None:
    person.open(consentEnable="false", demo="false")

    assert "FlinksCapital" not in _banks(person)
    person.do("choose", institution="FlinksCapital")
    assert person.page == "banks"


def test_the_demo_bank_comes_first_with_demo(person: Person) -> None:
    person.open(consentEnable="false")

    assert _banks(person)[0] == "FlinksCapital"


def test_institutions_location_leaves_other_countries_out(person: Person) -> None:
    person.open(consentEnable="false", institutionsLocation="us")

    assert _banks(person) == ["LakesideNational"]


def _banks(person: Person) -> list[str]:
    banks = person.scene["banks"]
    assert isinstance(banks, list)
    return [bank["code"] for bank in banks]


def test_a_closed_bank_says_so_and_leads_to_another(person: Person) -> None:
    person.open(consentEnable="false")
    person.do("choose", institution="ClosedCreditUnion")

    assert person.steps[-2:] == ["INSTITUTION_SELECTED", "DISABLED_INSTITUTION"]
    assert (person.page, person.scene["code"]) == ("problem", "DISABLED_INSTITUTION")
    person.do("other_bank")
    assert person.page == "banks"


def test_a_preselected_institution_skips_the_list(person: Person) -> None:
    """api-facts §12.1: by number, by name, and with the doubled slash of Flinks' help page."""
    for path in ("/v2/Credential/14", "/v2//Credential/14", "/v2/Credential/FlinksCapital/", "/Credential/14"):
        person.open(path, consentEnable="false")

        assert (person.page, person.steps) == ("credentials", ["APP_MOUNTED", "COMPONENT_LOAD_CREDENTIAL"])


def test_back_leads_to_the_page_before(person: Person) -> None:
    person.open()
    person.do("accept")
    person.do("choose", institution="FlinksCapital")
    person.sign_in("Greatday")
    pages = [str(person.do("back")["page"]) for _ in range(3)]

    assert pages == ["credentials", "banks", "consent"]


# ---- refusals


def test_wrong_credentials_can_be_corrected(person: Person) -> None:
    person.open("/v2/Credential/14", consentEnable="false")
    person.sign_in("Greatday", "wrong")
    refused = person.heard[-2]

    assert (refused["flinksCode"], refused["institution"]) == ("INVALID_LOGIN", "FlinksCapital")
    assert "step" not in refused
    assert len(str(refused["requestId"])) == 36
    assert person.steps[-1] == "COMPONENT_LOAD_CREDENTIAL_RETRY"
    assert (person.scene["refused"], person.scene["username"]) == ("refused", "Greatday")
    person.sign_in()
    assert person.steps[-1] == "REDIRECT"


@pytest.mark.parametrize(("parameters", "tries"), [({"maximumRetry": "2"}, 2), ({}, 3)])
def test_too_many_refusals_end_the_run(person: Person, parameters: dict[str, str], tries: int) -> None:
    person.open("/v2/Credential/14", consentEnable="false", **parameters)
    for _ in range(tries):
        person.sign_in("Greatday", "wrong")

    assert person.steps[-2:] == ["INVALID_LOGIN", "MAXIMUM_RETRY_REACHED"]
    assert person.steps.count("COMPONENT_LOAD_CREDENTIAL_RETRY") == tries - 1
    assert (person.scene["retry"], person.scene["other_bank"]) == (False, False)


def test_zero_retries_is_without_end(person: Person) -> None:
    person.open("/v2/Credential/14", consentEnable="false", maximumRetry="0")
    for _ in range(6):
        person.sign_in("Greatday", "wrong")

    assert person.page == "credentials"


@pytest.mark.parametrize(
    ("username", "code"),
    [
        ("test_disabled_account", "DISABLED_LOGIN"),
        ("test_service_unavailable", "RETRY_LATER"),
        ("sim_new_account", "NEW_ACCOUNT"),
        ("sim_unauthorized", "UNAUTHORIZED"),
        ("sim_aggregation_error", "AGGREGATION_ERROR"),
    ],
)
def test_the_bank_s_refusal_is_an_event_and_a_page(person: Person, username: str, code: str) -> None:
    person.connect(username)

    assert person.steps[-2:] == ["SUBMIT_CREDENTIAL", code]
    assert (person.page, person.scene["code"], person.scene["retry"]) == ("problem", code, True)
    person.do("retry")
    assert person.page == "credentials"


def test_an_ordered_code_meets_the_sign_in(person: Person) -> None:
    person.world.switches.order("code-disabled-institution")
    person.connect()

    assert person.steps[-2:] == ["DISABLED_INSTITUTION", "DISABLED_INSTITUTION"]
    assert person.heard[-2]["flinksCode"] == "DISABLED_INSTITUTION"
    assert person.heard[-1]["step"] == "DISABLED_INSTITUTION"


# ---- security questions


@pytest.mark.parametrize(
    ("username", "kinds", "types"),
    [
        ("Greatday", ["text"], ["QuestionAndAnswer"]),
        ("sim_mfa_pick", ["pick"], ["QuestionAndAnswer"]),
        ("sim_mfa_choice", ["one"], ["MultipleChoice"]),
        ("sim_mfa_choices", ["several"], ["MultipleChoiceMultipleAnswers"]),
        ("sim_mfa_image", ["picture"], ["ImageSelection"]),
        ("sim_mfa_text_or_call", ["one"], ["TextOrCall"]),
        ("sim_mfa_triple", ["text", "text", "text"], ["QuestionAndAnswer"] * 3),
        ("sim_mfa_push", ["push"], ["PushNotification"]),
    ],
)
def test_every_kind_of_question_is_drawn_in_its_way(
    person: Person, username: str, kinds: list[str], types: list[str]
) -> None:
    challenges = person.connect(username)["challenges"]
    assert isinstance(challenges, list)

    assert [challenge["kind"] for challenge in challenges] == kinds
    assert person.last == {"step": "COMPONENT_LOAD_MFA", "mfaTypes": types}


@pytest.mark.parametrize(
    "username",
    [
        "Greatday",
        "sim_mfa_pick",
        "sim_mfa_choice",
        "sim_mfa_choices",
        "sim_mfa_image",
        "sim_mfa_triple",
        "sim_mfa_rounds",
    ],
)
def test_the_test_answers_on_the_page_are_right(person: Person, username: str) -> None:
    person.connect(username)
    rounds = 0
    while person.page == "mfa" and rounds < 4:
        person.answer_right()
        rounds += 1

    assert person.page == "end"


def test_hints_stay_out_of_a_run_without_demo(person: Person) -> None:
    person.open("/v2/Credential/1", consentEnable="false", demo="false")
    assert person.scene["hints"] == []
    person.sign_in("Greatday")

    assert (person.page, person.scene["hints"]) == ("mfa", [])


def test_questions_come_in_the_language_of_the_page(person: Person) -> None:
    challenges = person.connect("Greatday", language="fr")["challenges"]
    assert isinstance(challenges, list)

    assert challenges[0]["prompt"].split()[0] in ("Où", "Quel", "Quelle")


def test_a_wrong_answer_ends_the_session(person: Person) -> None:
    person.connect("Greatday")
    person.do("answer", answer=[["wrong"]])

    assert person.steps[-2:] == ["SUBMIT_MFA", "INVALID_SECURITY_RESPONSE"]
    assert person.scene["code"] == "INVALID_SECURITY_RESPONSE"
    person.do("retry")
    assert person.page == "credentials"


@pytest.mark.parametrize(
    ("fault", "steps"),
    [
        ("wrong-answer-retry", ["SUBMIT_MFA", "INVALID_SECURITY_RESPONSE", "COMPONENT_LOAD_MFA_RETRY"]),
        ("wrong-answer-asks-again", ["SUBMIT_MFA", "COMPONENT_LOAD_MFA_RETRY"]),
    ],
)
def test_where_another_try_is_allowed_it_is_asked_for(person: Person, fault: str, steps: list[str]) -> None:
    person.world.switches.order(fault)
    person.connect("Greatday")
    person.do("answer", answer=[["wrong"]])

    assert person.steps[-len(steps) :] == steps
    assert person.scene["retry"] is True
    person.answer_right()
    assert person.steps[-1] == "REDIRECT"


def test_a_next_round_is_no_retry(person: Person) -> None:
    person.connect("sim_mfa_rounds")
    person.answer_right()

    assert person.steps[-2:] == ["SUBMIT_MFA", "COMPONENT_LOAD_MFA"]


def test_answers_that_do_not_fit_the_questions_change_nothing(person: Person) -> None:
    before = person.connect("sim_mfa_triple")
    person.do("answer", answer=[["one"]])

    assert person.scene == before


def test_idle_for_eight_minutes_the_session_is_gone(person: Person) -> None:
    person.connect("Greatday")
    person.world.clock.advance(timedelta(minutes=9))
    person.answer_right()

    assert person.steps[-1] == "SESSION_EXPIRED"


def test_help_is_told(person: Person) -> None:
    person.connect("Greatday")
    person.say("info")
    person.say("trouble")

    assert person.steps[-2:] == ["COMPONENT_HELP2FA_INFO", "COMPONENT_HELP2FA_TROUBLESHOOTING"]


# ---- accounts


@pytest.mark.parametrize(
    ("username", "parameters", "titles"),
    [
        ("greatday_nomfa", "", ["Chequing Account", "Savings Account"]),
        ("greatday_nomfa", "eftEligibleRatio=1", ["Chequing Account"]),
        ("greatday_nomfa", "showAllAccounts=true", ["Chequing Account", "Savings Account", "Credit Card"]),
        (
            "greatday_nomfa",
            "eftEligibleRatio=1&showAllOperationsAccounts=true",
            ["Chequing Account", "Savings Account"],
        ),
        ("sim_business", "accountSelectorCurrency=usd", ["US Dollar Account"]),
        (
            "sim_business",
            "accountSelectorCurrency=usd&fetchAllAccounts=true",
            ["Business Chequing", "US Dollar Account", "Business Credit Line"],
        ),
    ],
)
def test_the_account_page_offers_what_the_address_asks_for(
    person: Person, username: str, parameters: str, titles: list[str]
) -> None:
    person.connect(username, accountSelectorEnable="true", **dict(parse_qsl(parameters)))
    accounts = person.scene["accounts"]
    assert isinstance(accounts, list)

    assert [account["title"] for account in accounts] == titles


def test_several_accounts_come_back_as_a_comma_list(person: Person) -> None:
    person.connect(accountSelectorEnable="true", accountSelectorMultiple="true", redirectUrl="https://a.example/")
    both = _accounts(person)
    person.do("accounts", accounts=both)

    assert person.heard[-2] == {"step": "ACCOUNT_SELECTED", "accountId": ",".join(both)}
    assert f"accountId={both[0]}%2C{both[1]}" in str(person.last["url"])
    session = person.world.session(str(person.last["requestId"]))
    assert session is not None
    assert session.selected == tuple(both)


@pytest.mark.parametrize("chosen", [[], ["no-such-account"], "both"])
def test_a_choice_that_was_not_offered_changes_nothing(person: Person, chosen: list[str] | str) -> None:
    person.connect(accountSelectorEnable="true")
    person.do("accounts", accounts=_accounts(person) if chosen == "both" else chosen)

    assert person.page == "accounts"


def test_no_account_that_suits_leads_to_another_bank(person: Person) -> None:
    person.open(consentEnable="false", accountSelectorEnable="true", accountSelectorCurrency="usd")
    person.do("choose", institution="FlinksCapital")
    person.sign_in()

    assert (person.scene["accounts"], person.scene["total"]) == ([], 3)
    person.do("other_bank")
    assert person.page == "banks"


# ---- after the login


def test_enhanced_mfa_asks_for_all_questions(person: Person) -> None:
    person.connect("sim_mfa_triple", enhancedMFA="true", skipEnhancedMFA="true")
    person.answer_right()
    questions = person.scene["questions"]
    assert isinstance(questions, list)

    assert (len(questions), person.scene["skippable"]) == (3, True)
    person.do("skip")
    assert person.steps[-2:] == ["ENHANCED_MFA_HAS_QUESTIONS", "REDIRECT"]


def test_enhanced_mfa_without_questions_says_so_and_goes_on(person: Person) -> None:
    person.connect(enhancedMFA="true")

    assert person.steps[-2:] == ["ENHANCED_MFA_NO_QUESTIONS", "REDIRECT"]


def test_schedule_refresh_puts_the_login_on_the_nightly_run(person: Person) -> None:
    person.connect(scheduleRefresh="true")
    login = person.world.login(str(person.last["loginId"]))

    assert login is not None
    assert login.scheduled


# ---- the token


@pytest.mark.parametrize("token", [None, "", "no-such-token", "d65f1adb-8ebc-48dc-be8b-20c773ba1565"])
def test_without_a_valid_token_there_is_only_token_invalid(person: Person, token: str | None) -> None:
    person.open(token=token)

    assert person.steps == ["APP_MOUNTED", "TOKEN_INVALID"]
    assert (person.page, person.scene["retry"], person.scene["other_bank"]) == ("problem", False, False)


def test_a_token_opens_one_widget_only(person: Person, another: Callable[[], Person]) -> None:
    token = person.world.mint(by="a test").value
    person.open(token=token)
    second = another()
    second.open(token=token)

    assert person.page == "consent"
    assert second.steps == ["APP_MOUNTED", "TOKEN_INVALID"]
    assert "Token already used by request" in str(second.scene["facts"])


def test_another_secret_in_the_token_s_place_is_named_as_what_it_is(person: Person) -> None:
    person.open(token=person.world.credentials.secret_key)

    assert "secret key" in str(person.scene["facts"])
    assert person.world.credentials.secret_key not in str(person.scene)


def test_an_old_token_is_refused(person: Person) -> None:
    token = person.world.mint(by="a test").value
    person.world.clock.advance(timedelta(minutes=30))
    person.open(token=token)

    assert person.steps == ["APP_MOUNTED", "TOKEN_INVALID"]


def test_a_token_that_dies_while_the_person_reads_is_told(person: Person) -> None:
    """real-world RW-062."""
    person.open()
    person.world.clock.advance(timedelta(minutes=31))
    person.do("accept")

    assert person.steps[-2:] == ["COMPONENT_ACCEPT_CONSENT", "TOKEN_INVALID"]


def test_once_a_bank_was_asked_the_token_s_age_does_not_matter(person: Person) -> None:
    person.connect("Greatday")
    person.world.clock.advance(timedelta(minutes=7))
    person.answer_right()
    person.open("/v2/Credential/14", consentEnable="false")
    person.world.clock.advance(timedelta(minutes=25))
    person.sign_in("Greatday", "wrong")
    person.world.clock.advance(timedelta(minutes=10))
    person.sign_in()

    assert person.steps[-1] == "REDIRECT"


def test_where_tokens_are_optional_none_is_needed(person: Person) -> None:
    person.world.switches.order("token-optional")
    person.open(token=None)

    assert person.page == "consent"


# ---- resuming


def test_a_request_id_is_taken_up_at_its_questions(person: Person) -> None:
    """api-facts §6: a fresh token goes with it, or none, as in the older example."""
    for token in (None, "fresh"):
        person.connect("Greatday")
        request_id = person.world.sessions()[-1].request_id
        person.open(token=token, requestId=request_id)

        assert person.steps == ["APP_MOUNTED", "COMPONENT_LOAD_MFA"]
        person.answer_right()
        assert person.steps[-1] == "REDIRECT"
        assert person.last["requestId"] == request_id


def test_accounts_chosen_before_are_kept(person: Person) -> None:
    person.connect("Greatday")
    session = person.world.sessions()[-1]
    person.answer_right()
    account = person.world.accounts_of(session.login_id)[0].id
    person.connect("Greatday")
    request_id = person.world.sessions()[-1].request_id
    person.open(requestId=request_id, accountSelectorEnable="true", resumeSelectedAccounts=account)
    person.answer_right()

    assert person.steps[-2:] == ["SUBMIT_MFA", "REDIRECT"]
    assert person.last["accountId"] == account


@pytest.mark.parametrize(("minutes", "code"), [(0, "SESSION_NONEXISTENT"), (9, "SESSION_EXPIRED")])
def test_a_request_id_that_is_gone_is_an_error_event(person: Person, minutes: int, code: str) -> None:
    person.connect("Greatday")
    request_id = person.world.sessions()[-1].request_id if minutes else "00000000-0000-4000-8000-000000000000"
    person.world.clock.advance(timedelta(minutes=minutes))
    person.open(requestId=request_id)

    assert person.steps == ["APP_MOUNTED", code]
    assert person.page == "problem"


def test_a_known_login_comes_with_its_bank_and_user_name(person: Person) -> None:
    person.connect()
    login_id = str(person.last["loginId"])
    person.open(consentEnable="false", loginId=login_id)

    assert (person.page, person.scene["username"], person.scene["known"]) == ("credentials", "greatday_nomfa", True)
    person.sign_in()
    assert person.last["loginId"] == login_id


def test_an_unknown_login_is_told_and_the_run_goes_on(person: Person) -> None:
    person.open(consentEnable="false", loginId="00000000-0000-4000-8000-000000000000")

    assert person.steps == ["APP_MOUNTED", "INVALID_LOGIN", "COMPONENT_LOAD_INSTITUTION_SELECTOR"]


# ---- ordered trouble


def test_the_token_dies_during_consent_on_demand(person: Person) -> None:
    person.world.switches.order("token-invalid-during-consent")
    person.open()
    person.do("accept")

    assert person.steps[-1] == "TOKEN_INVALID"


def test_redirect_comes_twice_on_demand(person: Person) -> None:
    person.world.switches.order("duplicate-redirect")
    person.connect()

    assert person.steps[-2:] == ["REDIRECT", "REDIRECT"]
    assert person.heard[-1] == person.heard[-2]


def test_a_step_that_nobody_documented_comes_on_demand(person: Person) -> None:
    person.world.switches.order("unknown-step")
    person.connect()

    assert person.steps[1:3] == ["COMPONENT_LOAD_SOMETHING_NEW", "COMPONENT_LOAD_CREDENTIAL"]


def test_a_session_that_is_open_already_is_finished_at_once(person: Person) -> None:
    person.connect()
    request_id = str(person.last["requestId"])
    person.open(requestId=request_id)

    assert person.steps == ["APP_MOUNTED", "REDIRECT"]


@pytest.mark.parametrize(
    ("path", "demo", "remark"),
    [
        ("/v2/Credential/99", "true", "There is no institution '99', so all of them are shown."),
        ("/v2/Credential/14", "false", "FlinksCapital is shown only with demo=true."),
    ],
)
def test_a_preselected_institution_that_cannot_be_shown_is_remarked_upon(
    person: Person, path: str, demo: str, remark: str
) -> None:
    person.open(path, consentEnable="false", demo=demo)

    assert (person.page, person.remarks) == ("banks", [remark])


# ---- what goes while pages are open


def test_a_login_that_is_deleted_while_accounts_are_chosen_ends_the_run(person: Person) -> None:
    person.connect(accountSelectorEnable="true")
    account = _accounts(person)[0]
    person.world.clock.advance(timedelta(minutes=1))
    assert person.world.delete(person.world.logins()[0].id) is None
    person.do("accounts", accounts=[account])

    assert (person.page, person.steps[-1]) == ("problem", "SESSION_NONEXISTENT")


@pytest.mark.parametrize("username", ["Greatday", "greatday_nomfa"])
def test_a_reset_of_the_simulator_ends_the_run_in_words(person: Person, username: str) -> None:
    person.connect(username, accountSelectorEnable="true")
    person.world.reset()
    if username == "Greatday":
        person.do("answer", answer=[["Montreal"]])
    else:
        person.do("accounts", accounts=_accounts(person))

    assert (person.page, person.steps[-1]) == ("problem", "SESSION_NONEXISTENT")


# ---- rules of the house


def test_an_act_that_the_page_does_not_know_changes_nothing(person: Person) -> None:
    before = person.open()
    for action in ("submit", "answer", "accounts", "no-such-act", ""):
        person.do(action)

    assert person.scene == before


def test_a_run_that_is_not_known_is_answered_with_404_and_a_hint(person: Person) -> None:
    answer = person.http.post("/_widget/act", json={"visit": "no-such-run", "action": "accept"})

    assert (answer.status_code, answer.json()) == (404, {"scene": None})
    assert "restarted" in answer.headers["x-simulator-hint"]


def test_the_close_button_only_says_so(person: Person) -> None:
    person.open("/v2/Credential/14", consentEnable="false", closeEnable="true")
    person.say("close")

    assert person.settings["close"] is True
    assert person.last == {"step": "COMPONENT_CLOSE_SESSION", "institution": "FlinksCapital"}
    assert person.page == "credentials"


def test_the_journal_shows_a_run_without_its_secrets(person: Person) -> None:
    token = person.world.mint(by="a test").value
    person.open("/v2/Credential/14", token=token, consentEnable="false", foo="1")
    person.sign_in("Greatday", "canary-password")
    entries = person.world.journal.entries()

    assert {entry.endpoint for entry in entries} == {"Connect"}
    assert entries[0].hint == "foo is no parameter of the widget."
    assert entries[-1].flinks_code == "INVALID_LOGIN"
    assert token not in str(entries)
    assert "canary-password" not in str(entries)
