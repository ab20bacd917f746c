"""A body that a person sees and writes: dots for secrets, nothing lost, the rules of Diagnose."""

import json

import pytest

from flinks_desk.core import authorize
from flinks_desk.core.authorize_body import checked, read, shown
from flinks_desk.core.exchange import Body
from flinks_desk.core.profile import TOOLBOX
from flinks_desk.core.secret import DOTS, Secret

PROMPT = " What city were you born in? "
SIGN_IN = authorize.body_of(authorize.ByCredentials("FlinksCapital", "Greatday", Secret("hidden-word")))
ANSWERS: Body = {"RequestId": "r1", "SecurityResponses": {PROMPT: [Secret("Montreal"), Secret("Laval")]}}


@pytest.mark.parametrize("body", [SIGN_IN, ANSWERS])
def test_a_body_that_nobody_changed_is_sent_as_it_was(body: Body) -> None:
    """Dots on the screen, the secrets on the wire, prompts to the letter."""
    written = read(shown(body), body)

    assert written is not None
    assert written.body == body
    assert "hidden-word" not in shown(body)
    assert "Montreal" not in shown(body)


def test_what_is_written_over_the_dots_becomes_a_secret() -> None:
    """A password and an answer that were typed here are dots from then on."""
    text = json.dumps({"Password": "new", "SecurityResponses": {"a": ["b"], "c": "d"}, "Tag": "t", "n": [1, None]})

    written = read(text, SIGN_IN)

    assert written == authorize.Written(
        {
            "Password": Secret("new"),
            "SecurityResponses": {"a": [Secret("b")], "c": Secret("d")},
            "Tag": "t",
            "n": [1, None],
        }
    )


@pytest.mark.parametrize("text", ["", "[]", '"x"', "{,}", "7"])
def test_what_is_no_object_is_not_sent(text: str) -> None:
    assert read(text, SIGN_IN) is None
    assert checked(text, TOOLBOX, SIGN_IN)


def test_the_place_where_it_breaks_is_named() -> None:
    """Line and column, counted from one."""
    found = checked('{\n  "LoginId": "x",\n  "Tag" "y"\n}', TOOLBOX, {})

    assert [(one.code, one.extra["line"], one.extra["column"]) for one in found] == [("body-not-json", 3, 9)]


def test_what_is_unknown_impossible_or_dotted_is_said() -> None:
    """By the rules of Diagnose; dots that stand for nothing are noticed as well."""
    text = json.dumps({"LoginId": "no guid", "MostRecentCach": True, "Password": DOTS, "SecurityResponses": {"a": "b"}})

    found = checked(text, TOOLBOX, {})

    assert {one.code for one in found} == {"field-invalid", "field-unknown", "placeholder-left", "mfa-answer-not-list"}
    unknown = next(one for one in found if one.code == "field-unknown")
    assert unknown.extra["nearest"] == "MostRecentCached"


@pytest.mark.parametrize(
    "body", [SIGN_IN, authorize.body_of(authorize.ByLogin("5e115eac-1209-4f19-641c-08d6d484e2fe"))]
)
def test_nothing_is_said_of_what_the_form_sends(body: Body) -> None:
    assert checked(shown(body), TOOLBOX, body) == ()
