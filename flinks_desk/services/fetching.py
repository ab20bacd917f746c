"""Fetching accounts: the call, and asking again as long as Flinks is collecting.

Must not live here: how often and how long (`core/accounts.py`).
"""

import asyncio
from dataclasses import replace
from datetime import datetime

from flinks_desk.core import accounts, authorize
from flinks_desk.core.codes import CODES
from flinks_desk.core.diagnosis import of_session
from flinks_desk.core.exchange import Call, Outcome, Reply
from flinks_desk.core.known import Role
from flinks_desk.core.secret import Secret
from flinks_desk.services.stage import Moved, Stage

__all__ = ["fetch_accounts"]


async def fetch_accounts(stage: Stage) -> None:
    """Fetch them. Cancelling leaves the state as if nothing had been asked."""
    if isinstance(stage.session.accounts, accounts.Fetching):
        return
    missing = of_session.before_fetch(stage.session)
    opened, key = stage.session.authorize, stage.keys.value(Role.X_API_KEY)
    if missing or key is None or not isinstance(opened, authorize.Opened):
        stage.refuse(missing)
        return
    try:
        await _fetch(stage, key, opened.request_id)
    except asyncio.CancelledError:
        if isinstance(stage.session.accounts, accounts.Fetching):
            stage.show(replace(stage.session, accounts=accounts.NotFetched()))
        raise
    except Moved:
        return


async def _fetch(stage: Stage, key: Secret, request_id: str) -> None:
    profile, since, since_boot = stage.session.profile, stage.clock.now(), stage.clock.boot()
    fetching = accounts.Fetching(since)
    stage.show(replace(stage.session, accounts=fetching, findings=()))
    poll = accounts.compose_poll(profile, key, request_id)
    # Where Flinks was collecting when we last asked, there is nothing to start again.
    going_on = stage.pending_request == request_id
    call = poll if going_on else accounts.compose_detail(profile, key, request_id)
    while True:
        outcome = await _ask(stage, call, since)
        if not _is_patient(outcome, polling=call is poll):
            return
        stage.pending_request = request_id
        if stage.clock.boot() - since_boot >= accounts.POLL_FOR.total_seconds():
            _give_up(stage, outcome)
            return
        fetching = await _wait(stage, fetching)
        call = poll


async def _ask(stage: Stage, call: Call, since: datetime) -> Outcome:
    """Ask once. What ends the fetching is shown; that Flinks is still collecting is not the end."""
    before = stage.session
    exchange = await stage.send(call)
    found = stage.write(exchange, before)
    state = accounts.interpret(exchange.outcome, stage.clock.now(), since)
    if isinstance(state, accounts.Ready):
        stage.pending_request = ""
        for account in state.accounts:
            stage.meet(account.id, Role.ACCOUNT_ID)
        stage.show(replace(stage.session, accounts=state, findings=()))
    elif isinstance(state, accounts.Failed) and not _is_patient(exchange.outcome, polling="Async" in call.endpoint):
        if isinstance(exchange.outcome, Reply) and exchange.outcome.is_json:
            stage.pending_request = ""  # Flinks itself has ended it; after a lost call polling can go on
        stage.show(replace(stage.session, accounts=state, findings=found))
    return exchange.outcome


def _is_patient(outcome: Outcome, *, polling: bool) -> bool:
    """Whether Flinks only asks for time: a 202, or, once it is being polled, a code that says so."""
    if not isinstance(outcome, Reply):
        return False
    row = CODES.get(outcome.flinks_code)
    return outcome.status == 202 or (polling and row is not None and row.patience)


async def _wait(stage: Stage, fetching: accounts.Fetching) -> accounts.Fetching:
    """Until the next poll is due by the clock; timers alone may come too early (pitfalls §2.6)."""
    pause = accounts.poll_every(stage.session.profile)
    due = stage.clock.boot() + pause.total_seconds()
    waiting = replace(fetching, next_poll=stage.clock.now() + pause)
    stage.show(replace(stage.session, accounts=waiting))
    while (left := due - stage.clock.boot()) > 0:
        await stage.clock.sleep(left)
    asking = replace(waiting, polls=fetching.polls + 1, next_poll=None)
    stage.show(replace(stage.session, accounts=asking))
    return asking


def _give_up(stage: Stage, outcome: Outcome) -> None:
    failed = accounts.Failed(outcome, stage.clock.now(), gave_up=True)
    stage.show(replace(stage.session, accounts=failed, findings=(of_session.out_of_patience(),)))
