"""Making a token, and watching the clock for it.

Must not live here: what the token is used for.
"""

import asyncio
from dataclasses import replace

from flinks_desk.core import countdown, token
from flinks_desk.core.diagnosis import of_session
from flinks_desk.core.known import Role
from flinks_desk.services.stage import Moved, Stage

__all__ = ["expire", "make_token", "remaining"]


async def make_token(stage: Stage) -> None:
    """Ask Flinks for a token. A call that is cancelled leaves the token that was there."""
    if isinstance(stage.session.token, token.Asking):
        return
    key = stage.keys.value(Role.SECRET_KEY)
    missing = of_session.before_token(stage.session)
    if missing or key is None:
        stage.refuse(missing)
        return
    resting, resting_boot = stage.session, stage.asked_boot
    stage.asked_boot = stage.clock.boot()
    stage.show(replace(stage.session, findings=()))
    stage.advance(token.Asked(stage.clock.now()))
    try:
        exchange = await stage.send(token.compose(resting.profile, key))
    except asyncio.CancelledError:
        if stage.session.profile is resting.profile:
            stage.asked_boot = resting_boot
            stage.show(replace(stage.session, token=resting.token, token_life=resting.token_life))
        raise
    except Moved:
        return
    found = stage.write(exchange, resting)
    event = token.interpret(exchange.outcome, stage.clock.now())
    if isinstance(event, token.Granted):
        stage.meet(event.value, Role.AUTHORIZE_TOKEN)
    stage.advance(event)
    stage.show(replace(stage.session, findings=found))


def remaining(stage: Stage) -> countdown.Remaining:
    """How long the token still lives."""
    behind = -stage.session.skew.seconds if stage.session.skew else 0.0
    return countdown.remaining(stage.session.token, stage.clock.now(), stage.clock.boot() - stage.asked_boot, behind)


def expire(stage: Stage, within: int = 0) -> None:
    """End a token that has outlived its time, or will within so many seconds.

    One that a session holds is left alone: thirty minutes are for a token that nobody has used (api-facts §3).
    """
    state = stage.session.token
    with_nobody = isinstance(state, token.Live) or (
        isinstance(state, token.Lent) and state.to is not token.Holder.AUTHORIZE
    )
    if with_nobody and remaining(stage).seconds <= within:
        stage.advance(token.Expired(stage.clock.now()))
