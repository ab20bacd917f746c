"""Running again what a customer sent: call by call, to one place, each beside the customer's own exchange.

The rules: calls go to the plan's target and nowhere else, by a wire of their own; production only after a person has
confirmed its host; the session in the window, its token and its data are left alone; nothing else is ever executed.
Must not live here: what is sent (`core/rerun`), or how it looks.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from urllib.parse import quote

from flinks_desk.core import accounts
from flinks_desk.core.authorize import Opened
from flinks_desk.core.diagnosis import of_exchange
from flinks_desk.core.diagnosis.report import Report
from flinks_desk.core.exchange import Call, Exchange, Outcome, Reply, member, text_of
from flinks_desk.core.journal import Entry, Kind, Origin
from flinks_desk.core.known import Role
from flinks_desk.core.profile import Environment, Profile
from flinks_desk.core.rerun.comparing import Comparison, Verdict, compared
from flinks_desk.core.rerun.filling import Lack, Values, filled
from flinks_desk.core.rerun.model import Plan, Step, Variant
from flinks_desk.core.rerun.planning import Have, plan_of
from flinks_desk.core.rerun.theirs import their_exchange
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import Text, text
from flinks_desk.core.traces import ids_of
from flinks_desk.services.stage import Stage, fresh
from flinks_desk.services.wire import Wire

__all__ = ["Done", "Prepared", "Rerun", "prepare"]

DATA = frozenset({"GetAccountsDetail", "GetAccountsSummary", "GetStatements"})


@dataclass(frozen=True, slots=True)
class Prepared:
    """A plan, and the endings of the keys that will be sent."""

    plan: Plan
    endings: Mapping[Role, str]


@dataclass(frozen=True, slots=True)
class Done:
    """One step that was taken: our exchange, and how it goes with theirs."""

    step: Step
    exchange: Exchange
    comparison: Comparison
    entry: int
    """The number of our entry in the journal."""


async def prepare(stage: Stage, report: Report, target: Profile, variant: Variant) -> Prepared:
    """What would be sent. Nothing is."""
    keys = await _keys(stage, target)
    have = Have(frozenset(keys), _login_id(stage, target))
    endings = {role: key.ending() for role, key in keys.items()}
    return Prepared(plan_of(report, target, variant, have), endings)


class Rerun:
    """One run of one plan. `step` takes the next call, `run` all that are left."""

    def __init__(self, stage: Stage, report: Report, plan: Plan, typed: Mapping[int, Secret], confirmed: str) -> None:
        self.plan = plan
        self.done: list[Done] = []
        self.stopped: Text | None = None
        """Why it cannot go on."""
        self._stage = stage
        self._report = report
        self._typed = typed
        self._confirmed = confirmed
        self._outcomes: dict[int, Outcome] = {}
        self._wire: Wire | None = None
        self._listeners: list[Callable[[Done], None]] = []

    def on_done(self, listener: Callable[[Done], None]) -> None:
        """Tell this listener of each step that was taken."""
        self._listeners.append(listener)

    @property
    def next_step(self) -> Step | None:
        """The step that comes next; `None` at the end, or where it cannot go on."""
        ended = self.stopped is not None or len(self.done) >= len(self.plan.steps)
        return None if ended else self.plan.steps[len(self.done)]

    async def step(self) -> Done | None:
        """Take the next step; `None` if there is none, or if it cannot be taken (`stopped` says why)."""
        step = self.next_step
        if step is None:
            return None
        call = await self._call(step)
        if isinstance(call, Text):
            self.stopped = call
            return None
        return await self._take(step, call)

    async def run(self, *, to_difference: bool) -> None:
        """Take all steps, or those up to the first answer that differs from the customer's."""
        while (done := await self.step()) is not None:
            if to_difference and done.comparison.verdict in {Verdict.OTHER, Verdict.DETAILS}:
                return

    async def close(self) -> None:
        """Nothing more is sent."""
        wire, self._wire = self._wire, None
        if wire is not None:
            await wire.aclose()

    async def _call(self, step: Step) -> Call | Text:
        target = self.plan.target
        if target.environment is Environment.PRODUCTION and self._confirmed != target.host:
            return text("{host} is production. Nothing is sent there before you confirm it.", host=target.host)
        keys = await _keys(self._stage, target)
        call = filled(self.plan, step, Values(keys, self._typed, self._outcomes))
        return call.what if isinstance(call, Lack) else call

    async def _take(self, step: Step, call: Call) -> Done:
        first = await self._send(call)
        ids = self._write_theirs(step)
        exchange = await self._patiently(step, first, ids)
        self._outcomes[step.number] = exchange.outcome
        self._meet(exchange)
        comparison = compared(step.theirs, exchange.outcome)
        entry = self._log(exchange, step.why, ids, comparison if step.request is not None else None)
        done = Done(step, exchange, comparison, entry.number)
        self.done.append(done)
        for listener in tuple(self._listeners):
            listener(done)
        return done

    async def _send(self, call: Call) -> Exchange:
        if self._wire is None:
            self._wire = self._stage.wire_to(self.plan.target)
        return await self._wire.send(call)

    async def _patiently(self, step: Step, first: Exchange, ids: frozenset[str]) -> Exchange:
        """Where the customer got the data at once and we are told to wait, the data are waited for."""
        exchange, clock = first, self._stage.clock
        since = clock.boot()
        while _is_to_wait(step, exchange.outcome) and clock.boot() - since < accounts.POLL_FOR.total_seconds():
            self._log(exchange, None, ids, None)
            await clock.sleep(accounts.poll_every(self.plan.target).total_seconds())
            exchange = await self._send(_poll_of(first, exchange))
        return exchange

    def _write_theirs(self, step: Step) -> frozenset[str]:
        """The customer's exchange in the journal; the ids by which ours, below it, is joined to it."""
        if step.request is None:
            return frozenset()
        theirs = their_exchange(self._report, step.request, self._stage.clock.now())
        ids = ids_of(theirs) | {f"pair:{len(self._stage.journal.entries) + 1}"}
        self._stage.journal.add(
            theirs.started,
            Kind.CALL,
            f"{theirs.call.method} {theirs.call.endpoint}",
            summary=of_exchange.explain(theirs),
            exchange=theirs,
            findings=[finding for finding in self._report.findings if finding.request == step.request],
            ids=ids,
            origin=Origin.CUSTOMER,
        )
        return ids

    def _log(
        self,
        exchange: Exchange,
        why: Text | None,
        ids: frozenset[str],
        comparison: Comparison | None,
    ) -> Entry:
        findings = of_exchange.findings(exchange, fresh(self.plan.target), self._stage.keys.known)
        return self._stage.journal.add(
            exchange.started,
            Kind.CALL,
            f"{exchange.call.method} {exchange.call.endpoint}",
            summary=why or of_exchange.explain(exchange),
            exchange=exchange,
            findings=findings,
            ids=ids | ids_of(exchange),
            comparison=comparison,
        )

    def _meet(self, exchange: Exchange) -> None:
        """What the answer brought is known from now on, also to Diagnose."""
        if not isinstance(exchange.outcome, Reply):
            return
        json, now = exchange.outcome.json, self._stage.clock.now()
        token = member(json, "Token")
        brought = (
            (token if isinstance(token, Secret) else "", Role.AUTHORIZE_TOKEN),
            (text_of(json, "RequestId"), Role.REQUEST_ID),
            (text_of(member(json, "Login"), "Id"), Role.LOGIN_ID),
        )
        for value, role in brought:
            self._stage.keys.met(value, role, self.plan.target, now)


async def _keys(stage: Stage, target: Profile) -> dict[Role, Secret]:
    return await stage.keys.at(target, in_use=_is_in_use(stage, target))


def _is_in_use(stage: Stage, target: Profile) -> bool:
    profile = stage.session.profile
    return (profile.api, profile.customer_id) == (target.api, target.customer_id)


def _login_id(stage: Stage, target: Profile) -> str:
    if not _is_in_use(stage, target):
        return ""
    opened = stage.session.authorize
    return opened.login_id if isinstance(opened, Opened) else stage.session.preview.login_id


def _is_to_wait(step: Step, outcome: Outcome) -> bool:
    """Whether theirs was the data and ours only says that they are being collected."""
    has_data = step.theirs is not None and step.theirs.status == 200
    return (
        step.endpoint.removesuffix("Async") in DATA
        and has_data
        and isinstance(outcome, Reply)
        and outcome.status == 202
    )


def _poll_of(first: Exchange, pending: Exchange) -> Call:
    """The call that asks whether the data are there by now (api-facts §7.2)."""
    call, outcome = first.call, pending.outcome
    if call.endpoint.endswith("Async"):
        return call
    request_id = text_of(outcome.json, "RequestId") if isinstance(outcome, Reply) else ""
    return replace(
        call,
        endpoint=f"{call.endpoint}Async",
        method="GET",
        url=f"{call.url.rstrip('/')}Async/{quote(request_id, safe='')}",
        headers=tuple(pair for pair in call.headers if pair[0].lower() != "content-type"),
        body=None,
        as_written=None,
    )
