"""A known secret is found in whatever form others repeat it."""

import json
from urllib.parse import quote

from hypothesis import given
from hypothesis import strategies as st

from flinks_desk.core.exchange import Body, Call
from flinks_desk.core.masking import masked, masked_text, secrets_of
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
