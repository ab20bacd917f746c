"""Opening a session: Authorize, and the bank's questions.

The rule: bank credentials go out once, and again only when a person says so. Answers go out once more by themselves,
with a new token, when Flinks refuses the token at that point: sources disagree on whether it works twice
(api-facts §5.1).
Must not live here: what an answer means.
"""

import asyncio
from dataclasses import replace

from flinks_desk.core import accounts, authorize, life, token
from flinks_desk.core.diagnosis import of_session
from flinks_desk.core.exchange import Call, Outcome
from flinks_desk.core.known import Role
from flinks_desk.core.secret import Secret
from flinks_desk.core.session import Session
from flinks_desk.core.text import text
from flinks_desk.services.minting import expire, make_token
from flinks_desk.services.stage import Moved, Stage

__all__ = ["answer", "open_session"]


async def open_session(stage: Stage, choice: authorize.Choice) -> None:
    """Open a session with the present token, which is used up by that."""
    if isinstance(stage.session.authorize, authorize.Opening):
        return
    expire(stage)
    missing = of_session.before_authorize(stage.session)
    state = stage.session.token
    if missing or not isinstance(state, token.Live):
        stage.refuse(missing)
        return
    call = authorize.compose(stage.session.profile, state.value, choice)
    await _perform(stage, call, choice, None)


async def answer(stage: Stage, answers: authorize.Answers) -> None:
    """Answer the bank's questions, with the token that opened the session."""
    asked = stage.session.authorize
    missing = of_session.before_answers(stage.session, answers, stage.clock.now())
    if missing or not isinstance(asked, authorize.Challenged):
        stage.refuse(missing)
        return
    outcome = await _send_answers(stage, asked, answers, await _token_for(stage))
    if outcome is not None and authorize.refuses_token(outcome):
        stage.note("POST Authorize", text("Flinks wants another token with the answers; they go out once more."))
        await _send_answers(stage, asked, answers, await _new_token(stage))


async def _send_answers(
    stage: Stage, asked: authorize.Challenged, answers: authorize.Answers, value: Secret | None
) -> Outcome | None:
    if value is None:
        return None
    call = authorize.compose_answers(stage.session.profile, value, asked, answers)
    return await _perform(stage, call, asked.choice, asked)


async def _perform(
    stage: Stage, call: Call, choice: authorize.Choice, asked: authorize.Challenged | None
) -> Outcome | None:
    """Send one Authorize, and let token and session take the steps that follow from it."""
    resting = stage.session
    if isinstance(stage.session.token, token.Live):
        stage.advance(token.LendTo(token.Holder.AUTHORIZE, stage.clock.now()))
    opening = authorize.Opening(stage.clock.now(), choice)
    data = stage.session.data.anew()
    stage.show(replace(stage.session, authorize=opening, accounts=accounts.NotFetched(), data=data, findings=()))
    try:
        exchange = await stage.send(call)
    except asyncio.CancelledError:
        _give_up(stage, resting)
        raise
    except Moved:
        return None
    found = stage.write(exchange, resting)
    state = authorize.interpret(exchange.outcome, stage.clock.now(), choice, asked)
    if isinstance(state, authorize.Opened):
        state = replace(state, seconds=exchange.seconds)
    _settle_token(stage, life.after_authorize(state, exchange.outcome, stage.clock.now()), resting)
    _remember(stage, state)
    if asked is not None and isinstance(state, authorize.TurnedDown) and authorize.refuses_token(exchange.outcome):
        state = asked  # the questions are still open: it was only the token
    stage.show(replace(stage.session, authorize=state, findings=found))
    return exchange.outcome


def _settle_token(stage: Stage, event: token.Event | None, resting: Session) -> None:
    if not isinstance(stage.session.token, token.Lent):
        return
    if event is None:
        stage.show(replace(stage.session, token=resting.token, token_life=resting.token_life))
    else:
        stage.advance(event)


def _give_up(stage: Stage, resting: Session) -> None:
    """A cancelled call: the session is as it was, but its token may be gone."""
    if stage.session.profile is not resting.profile:
        return
    _settle_token(stage, token.UsedUp(token.SpentBecause.UNCERTAIN, stage.clock.now()), resting)
    stage.show(replace(stage.session, authorize=resting.authorize, accounts=resting.accounts, data=resting.data))


def _remember(stage: Stage, state: authorize.State) -> None:
    if isinstance(state, authorize.Opened):
        stage.meet(state.login_id, Role.LOGIN_ID)
    if isinstance(state, authorize.Opened | authorize.Challenged):
        stage.meet(state.request_id, Role.REQUEST_ID)


async def _token_for(stage: Stage) -> Secret | None:
    """The token of the session that waits; where it is gone, a new one, and the journal says so."""
    state = stage.session.token
    if isinstance(state, token.Lent) and state.to is token.Holder.AUTHORIZE:
        return state.value
    if isinstance(state, token.Live):
        return state.value
    stage.note("POST Authorize", text("The token of this session is gone; another one goes with the answers."))
    return await _new_token(stage)


async def _new_token(stage: Stage) -> Secret | None:
    await make_token(stage)
    state = stage.session.token
    return state.value if isinstance(state, token.Live) else None
