"""One Authorize of a session: it is sent, and token and session take the steps that follow from it.

Must not live here: in which order calls go out (`opening.py`), or what an answer means (`core/authorize.py`).
"""

import asyncio
from dataclasses import dataclass, replace

from flinks_desk.core import accounts, authorize, life, token
from flinks_desk.core.exchange import Call, Outcome, Reply
from flinks_desk.core.known import Role
from flinks_desk.core.session import Session
from flinks_desk.core.token_use import Errand, TokenUse, extended
from flinks_desk.services.stage import Moved, Stage

__all__ = ["Attempt", "perform", "says_nothing", "settle_token"]


@dataclass(frozen=True)
class Attempt:
    """A call, what it is for, and what it follows."""

    call: Call
    errand: Errand
    choice: authorize.Choice
    asked: authorize.Challenged | None = None
    """The questions that it answers, or whose answers Flinks works on."""
    shown: authorize.Opening | None = None
    """How the session is shown meanwhile, where that is not simply under way."""
    forgives: bool = False
    """An answer that is none changes nothing: the same question can be put again without harm."""


async def perform(stage: Stage, attempt: Attempt) -> Outcome | None:
    """Send it; `None` if the person went to another place meanwhile. A call that is cancelled leaves all as it was."""
    resting = stage.session
    if isinstance(stage.session.token, token.Live):
        stage.advance(token.LendTo(token.Holder.AUTHORIZE, stage.clock.now()))
    opening = attempt.shown or authorize.Opening(stage.clock.now(), attempt.choice)
    data = stage.session.data.anew()
    stage.show(replace(stage.session, authorize=opening, accounts=accounts.NotFetched(), data=data, findings=()))
    try:
        exchange = await stage.send(attempt.call)
    except asyncio.CancelledError:
        _give_up(stage, resting)
        raise
    except Moved:
        return None
    found = stage.write(exchange, resting)
    _follow(stage, attempt, exchange.outcome, exchange.seconds, resting)
    is_waiting = isinstance(stage.session.authorize, authorize.Opening)
    stage.show(replace(stage.session, findings=() if is_waiting else found))
    return exchange.outcome


def says_nothing(outcome: Outcome) -> bool:
    """No answer, or a gateway's page in the place of one."""
    return not isinstance(outcome, Reply) or not outcome.is_json


def settle_token(stage: Stage, event: token.Event | None, resting: Session) -> None:
    """The step of a token that a session holds; without one it is as it was."""
    state = stage.session.token
    if not isinstance(state, token.Lent):
        return
    if event is None:
        stage.show(replace(stage.session, token=resting.token, token_life=resting.token_life))
    elif not (isinstance(event, token.LendTo) and event.request_id == state.request_id):
        stage.advance(event)


def _follow(stage: Stage, attempt: Attempt, outcome: Outcome, seconds: float, resting: Session) -> None:
    if attempt.forgives and attempt.shown and says_nothing(outcome):
        stage.show(replace(stage.session, authorize=attempt.shown))
        return
    now, is_refused = stage.clock.now(), authorize.refuses_token(outcome)
    number = stage.session.token_life[-1].number if stage.session.token_life else 0
    use = TokenUse(attempt.errand, number, now, is_refused)
    stage.show(replace(stage.session, token_uses=extended(stage.session.token_uses, use)))
    state = authorize.interpret(outcome, now, attempt.choice, attempt.asked)
    settle_token(stage, life.after_authorize(state, outcome, now), resting)
    if isinstance(state, authorize.Opened | authorize.Challenged | authorize.Waiting):
        stage.meet(state.request_id, Role.REQUEST_ID)
    if is_refused and isinstance(state, authorize.TurnedDown) and attempt.errand is not Errand.OPEN:
        # The questions are still open, or Flinks still at work: it was only the token.
        stage.show(replace(stage.session, authorize=attempt.shown or attempt.asked or state))
        return
    stage.show(replace(stage.session, authorize=_shown(stage, state, attempt, seconds)))


def _shown(
    stage: Stage, state: authorize.State | authorize.Waiting, attempt: Attempt, seconds: float
) -> authorize.State:
    match state:
        case authorize.Waiting(request_id):
            before = attempt.shown
            since = before.since if before else stage.clock.now()
            return authorize.Opening(since, attempt.choice, request_id, before.polls if before else 0)
        case authorize.Opened(at=at):
            stage.meet(state.login_id, Role.LOGIN_ID)
            took = (at - attempt.shown.since).total_seconds() if attempt.shown else seconds
            return replace(state, seconds=took)
        case _:
            return state


def _give_up(stage: Stage, resting: Session) -> None:
    """A cancelled call: the session is as it was, but its token may be gone."""
    if stage.session.profile is not resting.profile:
        return
    settle_token(stage, token.UsedUp(token.SpentBecause.UNCERTAIN, stage.clock.now()), resting)
    data = replace(stage.session.data, others=resting.data.others)
    stage.show(replace(stage.session, authorize=resting.authorize, accounts=resting.accounts, data=data))
