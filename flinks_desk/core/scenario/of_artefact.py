"""A scenario from what a customer sent: the calls they made become steps, the answers they got are what is expected.

The rule is that of a recording: no secret and no LoginId of theirs goes into a scenario. What was wrong with a call's
headers or address is not done again by it; for that there is Diagnose's "Run again".
Must not live here: reading what they sent (`core/artefacts`).
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from flinks_desk.core.artefacts import address, json_text
from flinks_desk.core.artefacts.model import Answer, Artefact, JsonValue, Request
from flinks_desk.core.endpoints import ENDPOINTS
from flinks_desk.core.exchange import Call, Exchange, Json, Reply, sealed
from flinks_desk.core.journal import Entry, Kind
from flinks_desk.core.scenario.model import Action, Expect, Scenario, Step
from flinks_desk.core.scenario.recording import recorded
from flinks_desk.core.secret import Secret

__all__ = ["of_artefact"]

NAMES = {name.lower(): name for name in ENDPOINTS}
ANSWERS = "securityresponses"
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


def of_artefact(artefact: Artefact, title: str) -> Scenario | None:
    """What they did, as far as it can be done again; `None` where there is nothing of that."""
    entries = [entry for number, one in enumerate(artefact.requests) if (entry := _entry(number, one))]
    found = recorded(entries, title)
    events = tuple(dict.fromkeys(step for one in artefact.events if (step := _step_of(one.data))))
    if not events:
        return found
    walk = Step(Action.CONNECT, expect=Expect(events=events))
    if found is None:
        return Scenario(title, (Step(Action.TOKEN), walk))
    first_token = next((at for at, step in enumerate(found.steps) if step.action is Action.TOKEN), -1)
    return replace(found, steps=(*found.steps[: first_token + 1], walk, *found.steps[first_token + 1 :]))


def _entry(number: int, request: Request) -> Entry | None:
    parts = address.parsed(request.url).segments
    endpoint = next((NAMES[part.lower()] for part in parts if part.lower() in NAMES), "")
    if not endpoint:
        return None
    call = Call(endpoint, request.method, "", (), dict(_body(request)))
    reply = _reply(request.answer) if request.answer else None
    exchange = Exchange(call, LONG_AGO, 0.0, reply or Reply(0, (), ""))
    return Entry(number, LONG_AGO, Kind.CALL, endpoint, exchange=exchange)


def _body(request: Request) -> Iterator[tuple[str, Json]]:
    """The members of the body; what stands in an answer is as secret as a password."""
    if request.body is None:
        return
    body = request.body.json if request.body.json is not None else json_text.parsed(request.body.text)
    if not isinstance(body, dict):
        return
    for name, value in body.items():
        if name.lower() == ANSWERS and isinstance(value, dict):
            yield "SecurityResponses", {prompt: _answers(given) for prompt, given in value.items()}
        else:
            yield name, Secret(value) if name.lower() == "password" and isinstance(value, str) else sealed(value)


def _answers(given: JsonValue) -> Json:
    items = given if isinstance(given, list | tuple) else [given]
    return [Secret(str(item)) for item in items]


def _reply(answer: Answer) -> Reply | None:
    if answer.status is None:
        return None
    parsed = json_text.parsed(answer.text) if answer.text else None
    body: Json = sealed(parsed) if isinstance(parsed, dict) else {"FlinksCode": answer.flinks_code}
    return Reply(answer.status, (), "", body, is_json=True)


def _step_of(data: JsonValue) -> str:
    step = data.get("step") if isinstance(data, dict) else None
    return step if isinstance(step, str) else ""
