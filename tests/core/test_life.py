"""What an Authorize did to its token, and the life line that people see."""

from datetime import UTC, datetime

import pytest

from flinks_desk.core import authorize, token
from flinks_desk.core.exchange import Cause, Json, Outcome, Reply, Unreachable
from flinks_desk.core.life import advanced, after_authorize, told
from flinks_desk.core.profile import TOOLBOX
from flinks_desk.core.secret import Secret
from flinks_desk.core.session import Session
from flinks_desk.core.token import SpentBecause

AT = datetime(2026, 3, 2, 14, 2, 11, tzinfo=UTC)
CHOICE = authorize.ByLogin("l1")


def reply(status: int, json: Json) -> Reply:
    return Reply(status, (), "", json, is_json=True)


REFUSED = reply(401, {"Message": "You must provide a valid authorize token", "FlinksCode": "UNAUTHORIZED"})


@pytest.mark.parametrize(
    ("outcome", "because"),
    [
        (reply(200, {"RequestId": "r"}), SpentBecause.USED),
        (reply(401, {"FlinksCode": "INVALID_LOGIN"}), SpentBecause.USED),
        (REFUSED, SpentBecause.TURNED_AWAY),
        (reply(500, {"FlinksCode": "AGGREGATION_ERROR"}), SpentBecause.UNCERTAIN),
        (Reply(504, (), "<html>"), SpentBecause.UNCERTAIN),
        (Reply(200, (), ""), SpentBecause.UNCERTAIN),
        (Unreachable(Cause.READ_TIMEOUT), SpentBecause.UNCERTAIN),
        (Unreachable(Cause.RESET), SpentBecause.UNCERTAIN),
        (Unreachable(Cause.CANCELLED), SpentBecause.UNCERTAIN),
    ],
)
def test_what_became_of_the_token(outcome: Outcome, because: SpentBecause) -> None:
    state = authorize.interpret(outcome, AT, CHOICE)

    assert after_authorize(state, outcome, AT) == token.UsedUp(because, AT)


@pytest.mark.parametrize(
    "cause", [Cause.NAME_NOT_RESOLVED, Cause.REFUSED, Cause.CONNECT_TIMEOUT, Cause.TLS, Cause.PROXY, Cause.UNSENDABLE]
)
def test_a_call_that_never_arrived_leaves_the_token_alone(cause: Cause) -> None:
    state = authorize.interpret(Unreachable(cause), AT, CHOICE)

    assert after_authorize(state, Unreachable(cause), AT) is None


def test_questions_leave_the_token_with_their_session() -> None:
    outcome = reply(203, {"RequestId": "r", "SecurityChallenges": [{"Type": "x", "Prompt": "p"}]})

    event = after_authorize(authorize.interpret(outcome, AT, CHOICE), outcome, AT)

    assert event == token.LendTo(token.Holder.AUTHORIZE, AT, "r")


def test_the_life_line_numbers_each_token() -> None:
    session = Session(TOOLBOX)
    for event in (
        token.Asked(AT),
        token.Granted(Secret("a"), AT),
        token.LendTo(token.Holder.WIDGET, AT),
        token.Asked(AT),
        token.Granted(Secret("b"), AT),
    ):
        session = advanced(session, event)

    assert [(moment.number, type(moment.state).__name__) for moment in session.token_life] == [
        (1, "Asking"),
        (1, "Live"),
        (1, "Lent"),
        (2, "Asking"),
        (2, "Live"),
    ]


@pytest.mark.parametrize("by", token.Holder)
@pytest.mark.parametrize("because", [SpentBecause.USED, SpentBecause.TURNED_AWAY])
def test_an_end_says_in_whose_hands_the_token_was(by: token.Holder, because: SpentBecause) -> None:
    """Widget and Authorize are confused often enough."""
    line = str(told(token.UsedUp(because, AT), token.Spent(AT, because, AT, by)))

    assert ("Authorize" in line) is (by is token.Holder.AUTHORIZE)


def test_every_end_of_a_token_is_told() -> None:
    assert all(told(token.UsedUp(because, AT), token.Spent(AT, because, AT)) for because in SpentBecause)
    assert told(token.Expired(AT), token.Spent(AT, SpentBecause.EXPIRED, AT))
    assert told(token.Asked(AT), token.Asking(AT)) is None
