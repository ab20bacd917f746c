"""What stands in the way of the next call is seen before it is sent."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from flinks_desk.core import authorize, token
from flinks_desk.core.authorize import Challenge, Challenged
from flinks_desk.core.diagnosis import of_session
from flinks_desk.core.diagnosis.finding import Mend
from flinks_desk.core.exchange import Cause, Unreachable
from flinks_desk.core.profile import TOOLBOX
from flinks_desk.core.secret import Secret
from flinks_desk.core.session import KeyStored, Session
from flinks_desk.core.token import Holder, Lent, Live, Spent, SpentBecause

AT = datetime(2026, 3, 2, 14, 2, 11, tzinfo=UTC)
EXPIRES = AT + token.LIFETIME
SESSION = Session(TOOLBOX)
VALUE = Secret("x")
CHOICE = authorize.ByLogin("l1")
ASKED = Challenged("r1", (Challenge("x", "What city?"), Challenge("x", "What shape?")), "X", AT, CHOICE)


@pytest.mark.parametrize(
    ("state", "code", "words"),
    [
        (token.Absent(), "auth-header-missing", "no authorize token yet"),
        (token.Asking(AT), "auth-header-missing", "still being made"),
        (token.Refused(Unreachable(Cause.TLS), AT), "auth-header-missing", "no authorize token yet"),
        (Lent(VALUE, AT, EXPIRES, Holder.WIDGET, AT), "token-reused", "The Connect preview used this token at"),
        (Lent(VALUE, AT, EXPIRES, Holder.AUTHORIZE, AT), "token-reused", "This token went out with Authorize at"),
        (Spent(AT, SpentBecause.USED, AT, Holder.WIDGET), "token-reused", "The Connect preview used this token at"),
        (Spent(AT, SpentBecause.USED, AT), "token-reused", "This token went out with Authorize"),
        (Spent(AT, SpentBecause.EXPIRED, AT), "token-expired", "has expired"),
        (Spent(AT, SpentBecause.TURNED_AWAY, AT), "token-refused", "turned this token away"),
        (Spent(AT, SpentBecause.UNCERTAIN, AT), "token-reused", "may have used this token up"),
    ],
)
def test_a_token_that_would_not_be_accepted(state: token.State, code: str, words: str) -> None:
    for before in (of_session.before_authorize, of_session.before_preview):
        finding = before(replace(SESSION, token=state))

        assert finding is not None
        assert (finding.code, finding.mend) == (code, Mend.NEW_TOKEN)
        assert words in str(finding.message)


def test_a_live_token_may_go_out() -> None:
    assert of_session.before_authorize(replace(SESSION, token=Live(VALUE, AT, EXPIRES))) is None


def test_a_token_needs_a_customer_and_a_key() -> None:
    without_customer = of_session.before_token(replace(SESSION, profile=TOOLBOX.with_customer("")))
    without_key = of_session.before_token(SESSION)

    assert without_customer is not None
    assert without_key is not None
    assert (without_customer.code, without_key.code) == ("path-incomplete", "auth-header-missing")
    assert of_session.before_token(replace(SESSION, secret_key=KeyStored("memory"))) is None


def test_data_need_a_session_and_a_key() -> None:
    opened = replace(SESSION, authorize=authorize.Opened("r1", "l1", "X", "u", "", "", AT, CHOICE))
    without_session, without_key = of_session.before_fetch(SESSION), of_session.before_fetch(opened)

    assert without_session is not None
    assert without_key is not None
    assert (without_session.code, without_key.code) == ("field-missing", "api-key-missing")
    assert of_session.before_fetch(replace(opened, x_api_key=KeyStored("memory"))) is None


@pytest.mark.parametrize(
    ("state", "answers", "minutes", "code"),
    [
        (authorize.Closed(), {}, 0, "request-id-expired"),
        (ASKED, {}, 0, "mfa-answer-blank"),
        (ASKED, {"What city?": (Secret("Montreal"),)}, 0, "mfa-answer-blank"),
        (ASKED, {"What city?": (Secret("a"),), "What shape?": (Secret(""),)}, 0, "mfa-answer-blank"),
        (ASKED, {"What city?": (Secret("a"),), "What shape?": (Secret("b"),)}, 9, "request-id-expired"),
        (ASKED, {"What city?": (Secret("a"),), "What shape?": (Secret("b"),)}, 7, None),
    ],
)
def test_answers_that_would_not_be_accepted(
    state: authorize.State, answers: authorize.Answers, minutes: int, code: str | None
) -> None:
    session = replace(SESSION, authorize=state)

    finding = of_session.before_answers(session, answers, AT + timedelta(minutes=minutes))

    assert (finding.code if finding else None) == code
