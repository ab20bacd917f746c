"""Opening a session: Authorize, the bank's questions, and asking again while Flinks works in the background.

The rule: bank credentials go out once, and again only when a person says so. Answers go out once more by themselves,
with a new token, when Flinks refuses the token at that point: sources disagree on whether it works twice
(api-facts §5.1).
Must not live here: what an answer means (`core/authorize.py`), or one call (`session_calls.py`).
"""

import asyncio
from dataclasses import replace

from flinks_desk.core import accounts, authorize, token
from flinks_desk.core.diagnosis import of_session
from flinks_desk.core.exchange import Outcome
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import text
from flinks_desk.core.token_use import Errand
from flinks_desk.services.minting import expire, make_token
from flinks_desk.services.session_calls import Attempt, perform, says_nothing, settle_token
from flinks_desk.services.stage import Stage

__all__ = ["answer", "open_session"]

MOST_LOST = 3
"""Questions in a row that may stay without an answer; the bank's log-in behind them is worth some patience."""


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
    await perform(stage, Attempt(call, Errand.OPEN, choice))
    await _wait_out(stage, None)


async def answer(stage: Stage, answers: authorize.Answers | authorize.Written) -> None:
    """Answer the bank's questions, with the token that opened the session; what a person wrote goes as it is."""
    asked = stage.session.authorize
    is_written = isinstance(answers, authorize.Written)
    given: authorize.Answers = {} if isinstance(answers, authorize.Written) else answers
    missing = of_session.before_answers(stage.session, given, stage.clock.now(), are_checked=not is_written)
    if missing or not isinstance(asked, authorize.Challenged):
        stage.refuse(missing)
        return
    outcome = await _send_answers(stage, asked, answers, await _token_for(stage))
    if outcome is not None and authorize.refuses_token(outcome):
        stage.note("POST Authorize", text("Flinks wants another token with the answers; they go out once more."))
        await _send_answers(stage, asked, answers, await _new_token(stage))
    await _wait_out(stage, asked)


async def _send_answers(
    stage: Stage,
    asked: authorize.Challenged,
    answers: authorize.Answers | authorize.Written,
    value: Secret | None,
) -> Outcome | None:
    if value is None:
        return None
    call = authorize.compose_answers(stage.session.profile, value, asked, answers)
    return await perform(stage, Attempt(call, Errand.ANSWER, asked.choice, asked))


async def _wait_out(stage: Stage, asked: authorize.Challenged | None) -> None:
    """Ask again as long as Flinks works in the background, for at most thirty minutes (api-facts §6, §14)."""
    was_refused, lost = False, 0
    while isinstance(stage.session.authorize, authorize.Opening) and stage.session.authorize.request_id:
        waiting = stage.session.authorize
        if stage.clock.now() - waiting.since >= accounts.POLL_FOR:
            _stop_waiting(stage)
            stage.show(replace(stage.session, findings=(of_session.still_opening(waiting.since),)))
            return
        try:
            outcome = await _ask_again(stage, waiting, asked, needs_token=was_refused, forgives=lost < MOST_LOST)
        except asyncio.CancelledError:
            _stop_waiting(stage)
            raise
        if outcome is None:
            _stop_waiting(stage)
        elif says_nothing(outcome):
            lost += 1
        elif not authorize.refuses_token(outcome):
            was_refused, lost = False, 0
        elif was_refused:
            down = authorize.TurnedDown(outcome, stage.clock.now(), waiting.choice)
            stage.show(replace(stage.session, authorize=down))
        else:
            was_refused = True
            stage.note("POST AuthorizeAsync", text("Flinks wants another token; the question goes out once more."))


async def _ask_again(
    stage: Stage,
    waiting: authorize.Opening,
    asked: authorize.Challenged | None,
    *,
    needs_token: bool,
    forgives: bool,
) -> Outcome | None:
    """After a pause; `None` if there was nothing to ask with, or nobody to ask for any more."""
    shown = await _pause(stage, waiting)
    value = await (_new_token(stage) if needs_token else _token_for(stage))
    if value is None or not isinstance(stage.session.authorize, authorize.Opening):
        return None
    call = authorize.compose_poll(stage.session.profile, value, waiting.request_id)
    return await perform(stage, Attempt(call, Errand.POLL, waiting.choice, asked, shown, forgives))


async def _pause(stage: Stage, waiting: authorize.Opening) -> authorize.Opening:
    """Until the next question is due by the clock; timers alone may come too early (pitfalls §2.6)."""
    pause = accounts.poll_every(stage.session.profile)
    due = stage.clock.boot() + pause.total_seconds()
    stage.show(replace(stage.session, authorize=replace(waiting, next_poll=stage.clock.now() + pause)))
    while (left := due - stage.clock.boot()) > 0:
        await stage.clock.sleep(left)
    return replace(waiting, polls=waiting.polls + 1, next_poll=None)


def _stop_waiting(stage: Stage) -> None:
    """The person waits no more: Flinks goes on, but nobody asks, and the token stays with it."""
    if isinstance(stage.session.authorize, authorize.Opening):
        settle_token(stage, token.UsedUp(token.SpentBecause.USED, stage.clock.now()), stage.session)
        stage.show(replace(stage.session, authorize=authorize.Closed()))


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
