"""A scenario from what was done: the journal's rows become steps, and what came becomes what is expected.

The rule: no secret and no LoginId goes into a scenario; a named placeholder stands in its place.
Must not live here: beginning and ending a recording (`services/scenario_shelf.py`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from flinks_desk.core.data_requests import REQUESTS, DataKind
from flinks_desk.core.exchange import Call, Exchange, Json, Reply, member, text_of
from flinks_desk.core.journal import Entry, Kind, Origin
from flinks_desk.core.sandbox_bank import PASSWORD, is_test_user, published_answer
from flinks_desk.core.scenario.model import Action, Expect, Scenario, Step
from flinks_desk.core.scenario.values import LOGIN_ID, TEST_PASSWORD
from flinks_desk.core.secret import Secret

__all__ = ["recorded"]

KINDS: Mapping[str, DataKind] = {row.endpoint: kind for kind, row in REQUESTS.items()}


def recorded(entries: Sequence[Entry], title: str) -> Scenario | None:
    """What these rows come to; `None` where nothing in them can be done again."""
    steps: list[Step] = []
    for entry in entries:
        if entry.origin is Origin.OURS:
            _take(entry, steps)
    return Scenario(title, tuple(steps)) if steps else None


def _take(entry: Entry, steps: list[Step]) -> None:
    if entry.exchange is not None:
        _take_call(entry.exchange, steps)
    elif entry.kind in {Kind.WIDGET, Kind.NAVIGATION} and entry.event and entry.event.trusted and entry.event.step:
        _take_event(entry.event.step, steps)


def _take_event(event: str, steps: list[Step]) -> None:
    """All events of one walk through the widget are one step."""
    if not steps or steps[-1].action is not Action.CONNECT:
        steps.append(Step(Action.CONNECT))
    heard = steps[-1].expect.events
    if event not in heard:
        steps[-1] = replace(steps[-1], expect=replace(steps[-1].expect, events=(*heard, event)))


def _take_call(exchange: Exchange, steps: list[Step]) -> None:
    call, expect = exchange.call, _expect(exchange)
    if _is_poll(call):
        if steps:
            steps[-1] = replace(steps[-1], expect=replace(expect, mfa_rounds=steps[-1].expect.mfa_rounds))
        return
    step = _step(call)
    if step is not None:
        steps.append(replace(step, expect=expect))


def _expect(exchange: Exchange) -> Expect:
    outcome = exchange.outcome
    if not isinstance(outcome, Reply) or not outcome.status:  # 0: nobody told what came
        return Expect()
    return Expect(status=(outcome.status,), flinks_code=outcome.flinks_code or None)


def _is_poll(call: Call) -> bool:
    if call.endpoint.startswith("Authorize"):
        return call.body is not None and set(call.body) == {"RequestId"}
    return call.method == "GET" and call.endpoint.removesuffix("Async") in KINDS


def _step(call: Call) -> Step | None:
    if call.endpoint == "GenerateAuthorizeToken":
        return Step(Action.TOKEN)
    if call.endpoint in {"Authorize", "AuthorizeAsync"}:
        body = call.body or {}
        if member(body, "SecurityResponses") is not None:
            return Step(Action.ANSWER, given=_answers(member(body, "SecurityResponses")))
        return Step(Action.AUTHORIZE, given=_opening(body, in_background=call.endpoint == "AuthorizeAsync"))
    kind = KINDS.get(call.endpoint)
    return Step(Action.FETCH, given={"kind": kind.value}) if kind else None


def _opening(body: Mapping[str, Json], *, in_background: bool) -> Mapping[str, Json]:
    background: dict[str, Json] = {"background": True} if in_background else {}
    if text_of(body, "LoginId"):
        cached = member(body, "MostRecentCached") is not False
        return {"login_id": f"{{{LOGIN_ID}}}", "cached": cached, **background}
    return {
        "institution": text_of(body, "Institution"),
        "username": _named(member(body, "Username"), "username"),
        "password": _named(member(body, "Password"), "password"),
        **background,
    }


def _answers(responses: Json) -> Mapping[str, Json]:
    """The questions by their words; the published answers of the test bank need no naming, they are known."""
    if not isinstance(responses, Mapping):
        return {}
    own = [prompt for prompt, given in responses.items() if not _is_published(published_answer(prompt), given)]
    named: dict[str, Json] = {prompt: f"{{answer_{number}}}" for number, prompt in enumerate(own, start=1)}
    return {"answers": named} if named else {}


def _is_published(answer: str, given: Json) -> bool:
    return bool(answer) and isinstance(given, Sequence) and list(given) == [Secret(answer)]


def _named(value: Json, name: str) -> Json:
    if isinstance(value, str) and is_test_user(value):
        return value
    return f"{{{TEST_PASSWORD}}}" if value == Secret(PASSWORD) else f"{{{name}}}"
