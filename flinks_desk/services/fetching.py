"""Fetching data: the call, and asking again as long as Flinks is collecting.

Must not live here: how often and how long (`core/accounts.py`), or what can be asked for (`core/data_requests.py`).
"""

import asyncio
from dataclasses import dataclass, replace
from datetime import datetime

from flinks_desk.core import accounts, authorize, data_requests
from flinks_desk.core.codes import CODES
from flinks_desk.core.data_requests import REQUESTS, DataKind, Ids, Options
from flinks_desk.core.diagnosis import of_session
from flinks_desk.core.exchange import Call, Json, Outcome, Reply
from flinks_desk.core.known import Role
from flinks_desk.core.session import Session
from flinks_desk.services.session_calls import says_nothing
from flinks_desk.services.slices import in_slices
from flinks_desk.services.stage import Moved, Stage

__all__ = ["ask_for", "fetch", "fetch_accounts", "set_option"]


MOST_LOST = 3
"""Polls in a row that may stay without an answer; each is a row of the log."""


@dataclass(frozen=True)
class Work:
    """One fetching: what for, with which calls, and since when."""

    kind: DataKind
    request_id: str
    first: Call
    poll: Call | None
    since: datetime
    since_boot: float


def ask_for(stage: Stage, kind: DataKind) -> None:
    """The person turns to another question."""
    stage.show(replace(stage.session, data=replace(stage.session.data, kind=kind), findings=()))


def set_option(stage: Stage, kind: DataKind, name: str, value: Json) -> None:
    """One option of a question is set; at its default it is not kept."""
    data = stage.session.data
    default = next(option.default for option in REQUESTS[kind].options if option.name == name)
    kept = {key: item for key, item in data.options.get(kind, {}).items() if key != name}
    options: Options = kept if value == default else {**kept, name: value}
    stage.show(replace(stage.session, data=replace(data, options={**data.options, kind: options})))


async def fetch_accounts(stage: Stage) -> None:
    """Fetch accounts and transactions."""
    await fetch(stage, DataKind.DETAIL)


async def fetch(stage: Stage, kind: DataKind) -> None:
    """Fetch one kind of data. Cancelling leaves the state as if nothing had been asked."""
    if any(isinstance(state_of(stage.session, each), accounts.Fetching) for each in DataKind):
        return
    missing = of_session.before_fetch(stage.session)
    opened, key = stage.session.authorize, stage.keys.value(Role.X_API_KEY)
    if missing or key is None or not isinstance(opened, authorize.Opened):
        stage.refuse(missing)
        return
    profile, options = stage.session.profile, stage.session.data.options.get(kind, {})
    ids = Ids(opened.request_id, opened.login_id)
    first = data_requests.compose(kind, profile, key, ids, options)
    poll = data_requests.compose_poll(kind, profile, key, opened.request_id)
    try:
        await _fetch(stage, Work(kind, opened.request_id, first, poll, stage.clock.now(), stage.clock.boot()))
    except asyncio.CancelledError:
        if isinstance(state_of(stage.session, kind), accounts.Fetching):
            stage.show(with_state(stage.session, kind, accounts.NotFetched()))
        raise
    except Moved:
        return


def state_of(session: Session, kind: DataKind) -> accounts.State:
    """How it stands with one kind of data."""
    return session.accounts if kind is DataKind.DETAIL else session.data.state(kind)


def with_state(session: Session, kind: DataKind, state: accounts.State) -> Session:
    """One kind of data stands otherwise now."""
    if kind is not DataKind.DETAIL:
        return replace(session, data=session.data.with_state(kind, state))
    data = session.data.with_details(state) if isinstance(state, accounts.Ready) else session.data
    return replace(session, accounts=state, data=data)


async def _fetch(stage: Stage, work: Work) -> None:
    fetching = accounts.Fetching(work.since)
    stage.show(replace(with_state(stage.session, work.kind, fetching), findings=()))
    # Where Flinks was collecting when we last asked, there is nothing to start again.
    going_on = stage.pending_request == (work.kind.value, work.request_id)
    call = work.poll if going_on and work.poll else work.first
    lost = 0
    while True:
        outcome = await _ask(stage, work, call, lost)
        if work.poll is None or not _goes_on(outcome, work, call, lost):
            return
        lost = lost + 1 if says_nothing(outcome) else 0
        stage.pending_request = (work.kind.value, work.request_id)
        if stage.clock.boot() - work.since_boot >= accounts.POLL_FOR.total_seconds():
            _give_up(stage, work.kind, outcome)
            return
        fetching = await _wait(stage, work.kind, fetching)
        call = work.poll


async def _ask(stage: Stage, work: Work, call: Call, lost: int) -> Outcome:
    """Ask once. What ends the fetching is shown; that Flinks is still collecting is not the end."""
    before = stage.session
    exchange = await stage.send(call)
    found = stage.write(exchange, before)
    expected = REQUESTS[work.kind].expected
    steps = accounts.interpret_in_steps(exchange.outcome, stage.clock.now(), work.since, expected)
    state = await in_slices(steps, stage.clock)
    if stage.session.profile is not before.profile:
        raise Moved
    if isinstance(state, accounts.Pending) and work.poll is None:
        state = accounts.Failed(exchange.outcome, stage.clock.now())
    if isinstance(state, accounts.Ready):
        stage.pending_request = ("", "")
        for account in state.accounts:
            stage.meet(account.id, Role.ACCOUNT_ID)
        stage.show(replace(with_state(stage.session, work.kind, state), findings=()))
    elif isinstance(state, accounts.Failed) and not _goes_on(exchange.outcome, work, call, lost):
        if isinstance(exchange.outcome, Reply) and exchange.outcome.is_json:
            stage.pending_request = ("", "")  # Flinks itself has ended it; after a lost call polling can go on
        stage.show(replace(with_state(stage.session, work.kind, state), findings=found))
    return exchange.outcome


def _goes_on(outcome: Outcome, work: Work, call: Call, lost: int) -> bool:
    """Whether to ask again: Flinks wants time, or a poll stayed without an answer after so many that did.

    A poll changes nothing at Flinks; the call that begins is never sent twice by itself.
    """
    is_lost = call is work.poll and says_nothing(outcome) and lost < MOST_LOST
    return is_lost or _is_patient(outcome, work, call)


def _is_patient(outcome: Outcome, work: Work, call: Call) -> bool:
    """Whether Flinks only asks for time: a 202, or, once it is being polled, a code that says so."""
    if not isinstance(outcome, Reply) or work.poll is None:
        return False
    row = CODES.get(outcome.flinks_code)
    return outcome.status == 202 or (call is work.poll and row is not None and row.patience)


async def _wait(stage: Stage, kind: DataKind, fetching: accounts.Fetching) -> accounts.Fetching:
    """Until the next poll is due by the clock; timers alone may come too early (pitfalls §2.6)."""
    pause = accounts.poll_every(stage.session.profile)
    due = stage.clock.boot() + pause.total_seconds()
    waiting = replace(fetching, next_poll=stage.clock.now() + pause)
    stage.show(with_state(stage.session, kind, waiting))
    while (left := due - stage.clock.boot()) > 0:
        await stage.clock.sleep(left)
    asking = replace(waiting, polls=fetching.polls + 1, next_poll=None)
    stage.show(with_state(stage.session, kind, asking))
    return asking


def _give_up(stage: Stage, kind: DataKind, outcome: Outcome) -> None:
    failed = accounts.Failed(outcome, stage.clock.now(), gave_up=True)
    stage.show(replace(with_state(stage.session, kind, failed), findings=(of_session.out_of_patience(),)))
