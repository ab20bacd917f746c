"""Each cause of a blank frame has a sentence and a button of its own."""

from datetime import UTC, datetime

import pytest

from flinks_desk.core import token
from flinks_desk.core.diagnosis.blank_frame import SIGNS, of_answer, of_sign, refused_by
from flinks_desk.core.diagnosis.finding import Mend
from flinks_desk.core.exchange import Cause, Outcome, Reply, Unreachable
from flinks_desk.core.frame_watch import Frame, Sign
from flinks_desk.core.lean import replace
from flinks_desk.core.profile import Profile
from flinks_desk.core.session import Session

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
SESSION = Session(Profile.of_simulator("http://127.0.0.1:1", "http://localhost:1", "c"), frame=Frame(NOON))


def reply(status: int = 200, **headers: str) -> Reply:
    """A page with these headers."""
    return Reply(status, tuple((name.replace("_", "-"), value) for name, value in headers.items()), "<html>")


def test_every_sign_has_its_sentence_and_its_button() -> None:
    """No two signs say the same."""
    found = [of_sign(sign, SESSION) for sign in Sign]

    assert set(SIGNS) == set(Sign)
    assert len({str(one.message) for one in found}) == len(Sign)
    assert all(one.mend for one in found)


@pytest.mark.parametrize(
    ("outcome", "code", "mend"),
    [
        (Unreachable(Cause.NAME_NOT_RESOLVED), "host-unknown", Mend.EDIT_CREDENTIALS),
        (Unreachable(Cause.TLS), "tls-untrusted", Mend.NEW_TOKEN),
        (Unreachable(Cause.REFUSED), "network-unreachable", Mend.NEW_TOKEN),
        (Unreachable(Cause.REDIRECTED, "elsewhere"), "network-unreachable", Mend.EDIT_CREDENTIALS),
        (reply(404), "host-unknown", Mend.EDIT_CREDENTIALS),
        (reply(X_Frame_Options="DENY"), "frame-blocked", Mend.OPEN_AS_PAGE),
        (reply(), "widget-silent", Mend.NEW_TOKEN),
    ],
)
def test_what_the_host_answers_tells_the_cause(outcome: Outcome, code: str, mend: Mend) -> None:
    """Asked without a token, the host gives away what the frame keeps to itself."""
    found = of_answer(outcome, SESSION)

    assert (found.code, found.mend) == (code, mend)
    assert "{" not in f"{found.message}{found.fix}"


def test_every_way_not_to_answer_has_words() -> None:
    """None is left without a sentence, and none has a gap in it."""
    for cause in Cause:
        assert "{" not in str(of_answer(Unreachable(cause), SESSION).message)


def test_a_spent_token_is_the_cause_where_the_host_is_well() -> None:
    """Then a new one is what helps."""
    spent = replace(SESSION, token=token.Spent(NOON, token.SpentBecause.EXPIRED, NOON))

    assert of_answer(reply(), spent).code == "token-expired"


def test_as_the_page_itself_no_frame_is_to_blame() -> None:
    """Headers about frames do not matter then."""
    as_page = replace(SESSION, frame=Frame(NOON, as_page=True))

    assert of_answer(reply(X_Frame_Options="DENY"), as_page).code == "widget-silent"


@pytest.mark.parametrize(
    ("policy", "options", "directive"),
    [
        ("", "", ""),
        ("", "SAMEORIGIN", "X-Frame-Options: SAMEORIGIN"),
        ("", "ALLOWALL", ""),
        ("default-src 'self'; frame-ancestors 'none'", "", "frame-ancestors 'none'"),
        ("frame-ancestors https://shop.example", "", "frame-ancestors https://shop.example"),
        ("frame-ancestors *", "DENY", ""),
    ],
)
def test_the_directive_that_refuses_is_named(policy: str, options: str, directive: str) -> None:
    """As browsers read them: frame-ancestors wins over X-Frame-Options."""
    assert refused_by(reply(Content_Security_Policy=policy, X_Frame_Options=options)) == directive
