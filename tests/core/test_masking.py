"""A known secret is found in whatever form others repeat it."""

import json
from urllib.parse import quote

from hypothesis import given
from hypothesis import strategies as st

from flinks_desk.core.exchange import Body, Call, Json
from flinks_desk.core.masking import masked, masked_text, secrets_of, with_questions
from flinks_desk.core.secret import DOTS, Secret

AWKWARD = 'ça"va\\&=?/ 1'


@given(st.sampled_from([AWKWARD, quote(AWKWARD, safe=""), json.dumps(AWKWARD)[1:-1]]), st.text("ab ", max_size=5))
def test_a_secret_is_masked_in_every_form(form: str, around: str) -> None:
    assert masked_text(f"{around}{form}{around}", [Secret(AWKWARD)]) == f"{around}{DOTS}{around}"


def test_a_longer_secret_goes_before_one_that_it_contains() -> None:
    assert masked_text("abcdefghij", [Secret("abcdef"), Secret("abcdefghij")]) == DOTS


def test_short_values_are_left_alone() -> None:
    assert masked_text("there are 4 accounts", [Secret("4")]) == "there are 4 accounts"


def test_json_is_masked_in_values_and_names() -> None:
    assert masked({"canary": ["x canary y", 1, None]}, [Secret("canary")]) == {DOTS: [f"x {DOTS} y", 1, None]}


def test_a_calls_secrets_are_those_of_its_headers_and_body() -> None:
    body: Body = {"Password": Secret("b"), "SecurityResponses": {"q": [Secret("c")]}, "LoginId": "x"}
    call = Call("Authorize", "POST", "https://x", (("flinks-auth-key", Secret("a")), ("Accept", "x")), body)

    assert secrets_of(call) == {Secret("a"), Secret("b"), Secret("c")}


def test_a_banks_questions_stay_to_the_letter_but_for_other_secrets() -> None:
    """They are keys: the answer that was just given stays in them, a token or password does not."""
    body: Body = {"Password": Secret("hidden-word"), "SecurityResponses": {"Which?": [Secret("Boat loan")]}}
    call = Call("Authorize", "POST", "http://127.0.0.1", (), body)
    came: Json = {"securityChallenges": [{"Prompt": "Boat loan, hidden-word?"}], "Message": "Boat loan is wrong"}
    secrets = secrets_of(call)

    shown = with_questions(masked(came, secrets), came, call, secrets)

    assert shown == {"securityChallenges": [{"Prompt": f"Boat loan, {DOTS}?"}], "Message": f"{DOTS} is wrong"}
