"""The wizard's order, without a window: what is locked, ready, done, or wants attention."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from flinks_desk.core import accounts, authorize, token
from flinks_desk.core.exchange import Cause, Unreachable
from flinks_desk.core.journey import Progress, Step, is_complete, may_enter, next_step, progress
from flinks_desk.core.life import advanced
from flinks_desk.core.profile import TOOLBOX
from flinks_desk.core.secret import Secret
from flinks_desk.core.session import KeyStored, Preview, Session

AT = datetime(2026, 3, 2, 14, 2, 11, tzinfo=UTC)
EMPTY = Session(TOOLBOX)
WITH_KEY = Session(TOOLBOX, secret_key=KeyStored("memory"))
CHOICE = authorize.ByLogin("l1")
WITH_TOKEN = advanced(advanced(WITH_KEY, token.Asked(AT)), token.Granted(Secret("x"), AT))
USED = advanced(WITH_TOKEN, token.UsedUp(token.SpentBecause.USED, AT))
EXPIRED = advanced(WITH_TOKEN, token.Expired(AT))
OPENED = authorize.Opened("r", "l1", "X", "u", "Personal", "", AT, CHOICE)
NO_ANSWER = Unreachable(Cause.RESET)


def all_progress(session: Session) -> list[Progress]:
    return [progress(step, session) for step in Step]


def test_without_a_key_everything_else_is_locked() -> None:
    assert all_progress(EMPTY) == [Progress.READY, *[Progress.LOCKED] * 5]
    assert not may_enter(Step.SUMMARY, EMPTY)


def test_with_a_key_everything_may_be_looked_at() -> None:
    assert all_progress(WITH_KEY) == [Progress.DONE, *[Progress.READY] * 5]


@pytest.mark.parametrize(
    ("step", "session", "expected"),
    [
        (Step.TOKEN, WITH_TOKEN, Progress.DONE),
        (Step.TOKEN, advanced(WITH_KEY, token.Asked(AT)), Progress.READY),
        (Step.TOKEN, advanced(advanced(WITH_KEY, token.Asked(AT)), token.Denied(NO_ANSWER, AT)), Progress.ATTENTION),
        (Step.TOKEN, USED, Progress.DONE),
        (Step.TOKEN, EXPIRED, Progress.ATTENTION),
        (Step.TOKEN, replace(USED, authorize=OPENED), Progress.DONE),
        (Step.CONNECT, replace(WITH_KEY, preview=Preview(login_id="l1")), Progress.DONE),
        (Step.AUTHORIZE, replace(WITH_KEY, authorize=OPENED), Progress.DONE),
        (Step.AUTHORIZE, replace(WITH_KEY, authorize=authorize.TurnedDown(NO_ANSWER, AT, CHOICE)), Progress.ATTENTION),
        (Step.ACCOUNTS, replace(WITH_KEY, accounts=accounts.Failed(NO_ANSWER, AT)), Progress.ATTENTION),
    ],
)
def test_how_a_step_stands(step: Step, session: Session, expected: Progress) -> None:
    assert progress(step, session) is expected
    assert is_complete(step, session) is (expected is Progress.DONE or session is EXPIRED)


def test_the_steps_come_in_their_order() -> None:
    order = [Step.SECRET_KEY]
    while (following := next_step(order[-1])) is not None:
        order.append(following)

    assert order == list(Step)
