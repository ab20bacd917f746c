"""Authorize is asked as Flinks documents it, and its answers are read as they come, prompts untouched."""

from datetime import UTC, datetime

import pytest

from flinks_desk.core import authorize
from flinks_desk.core.authorize import ByCredentials, ByLogin, Challenge, Challenged, Opened, TurnedDown
from flinks_desk.core.exchange import Cause, Json, Outcome, Reply, Unreachable
from flinks_desk.core.profile import TOOLBOX
from flinks_desk.core.secret import Secret

AT = datetime(2026, 3, 2, 14, 2, 11, tzinfo=UTC)
TOKEN = Secret("token")
BY_LOGIN = ByLogin("5e115eac")
PROMPT = " What city were you born in? "
ASKED = Challenged("r1", (Challenge("QuestionAndAnswer", PROMPT),), "FlinksCapital", AT, BY_LOGIN)


def reply(status: int, json: Json) -> Reply:
    return Reply(status, (), "", json, is_json=True)


@pytest.mark.parametrize(
    ("choice", "body"),
    [
        (BY_LOGIN, {"LoginId": "5e115eac", "MostRecentCached": True}),
        (ByLogin("5e115eac", cached=False), {"LoginId": "5e115eac", "MostRecentCached": False, "Save": True}),
        (
            ByCredentials("FlinksCapital", "Greatday", Secret("Everyday"), "fr", save=False),
            {
                "Institution": "FlinksCapital",
                "Username": "Greatday",
                "Password": Secret("Everyday"),
                "Language": "fr",
                "MostRecentCached": False,
                "Save": False,
            },
        ),
    ],
)
def test_each_way_has_its_body(choice: authorize.Choice, body: Json) -> None:
    call = authorize.compose(TOOLBOX, TOKEN, choice)

    assert call.body == body
    assert ("flinks-auth-key", TOKEN) in call.headers
    assert call.url.endswith("/BankingServices/Authorize")
    assert call.patience >= 220


def test_answers_go_back_under_the_very_prompt_and_as_lists() -> None:
    call = authorize.compose_answers(TOOLBOX, TOKEN, ASKED, {PROMPT: (Secret("Montreal"),)})

    assert call.body == {"RequestId": "r1", "SecurityResponses": {PROMPT: [Secret("Montreal")]}}


def test_a_session_that_opened() -> None:
    json: Json = {
        "RequestId": "r1",
        "Institution": "FlinksCapital",
        "Login": {"Id": "l1", "Username": "Greatday", "Type": "Personal", "LastRefresh": "2026-01-21T20:47:47.145999"},
    }

    assert authorize.interpret(reply(200, json), AT, BY_LOGIN) == Opened(
        "r1", "l1", "FlinksCapital", "Greatday", "Personal", "2026-01-21T20:47:47.145999", AT, BY_LOGIN
    )


def test_a_session_without_a_login_keeps_the_one_that_was_sent() -> None:
    state = authorize.interpret(reply(200, {"requestid": "r1"}), AT, BY_LOGIN)

    assert isinstance(state, Opened)
    assert state.login_id == "5e115eac"


def test_questions_keep_their_prompts_to_the_letter() -> None:
    json: Json = {
        "RequestId": "r1",
        "Institution": "FlinksCapital",
        "SecurityChallenges": [
            {"Type": "QuestionAndAnswer", "Prompt": PROMPT},
            {"Type": "MultipleChoice", "Prompt": "Where?", "Iterables": ["a", 7, "b"]},
            {"Type": "QuestionAndAnswer", "Prompt": "None?", "Iterables": None},
            {"Type": "Broken"},
        ],
    }

    assert authorize.interpret(reply(203, json), AT, BY_LOGIN) == Challenged(
        "r1",
        (
            Challenge("QuestionAndAnswer", PROMPT),
            Challenge("MultipleChoice", "Where?", ("a", "b")),
            Challenge("QuestionAndAnswer", "None?"),
        ),
        "FlinksCapital",
        AT,
        BY_LOGIN,
    )


def test_questions_beside_a_401_are_a_second_chance() -> None:
    json: Json = {"FlinksCode": "INVALID_SECURITY_RESPONSE", "SecurityChallenges": [{"Type": "x", "Prompt": "Again?"}]}

    state = authorize.interpret(reply(401, json), AT, BY_LOGIN, ASKED)

    assert isinstance(state, Challenged)
    assert (state.request_id, state.again) == ("r1", True)


@pytest.mark.parametrize(
    "outcome",
    [
        Unreachable(Cause.TLS),
        reply(401, {"FlinksCode": "INVALID_LOGIN"}),
        reply(200, {"Institution": "x"}),
        reply(200, []),
        reply(203, {"RequestId": "r1"}),
        reply(203, {"RequestId": "r1", "SecurityChallenges": "none"}),
        Reply(200, (), "<html>"),
    ],
)
def test_anything_else_opens_nothing(outcome: Outcome) -> None:
    assert authorize.interpret(outcome, AT, BY_LOGIN) == TurnedDown(outcome, AT, BY_LOGIN)


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (reply(401, {"Message": "You must provide a valid authorize token", "FlinksCode": "UNAUTHORIZED"}), True),
        (reply(401, {"FlinksCode": "ACCESS_DENIED"}), True),
        (reply(401, {"FlinksCode": "UNAUTHORIZED"}), False),
        (reply(200, {"Message": "a valid authorize token"}), False),
        (Unreachable(Cause.RESET), False),
    ],
)
def test_a_refused_token_is_told_from_other_refusals(outcome: Outcome, *, expected: bool) -> None:
    assert authorize.refuses_token(outcome) is expected
