"""What a customer sent becomes a scenario: calls are steps, answers what is expected, and no secret is in it."""

import json
from pathlib import Path

import pytest

from flinks_desk.core.artefacts import recognise
from flinks_desk.core.scenario.model import Action, Scenario
from flinks_desk.core.scenario.of_artefact import of_artefact
from flinks_desk.core.scenario.reading import read
from flinks_desk.core.scenario.writing import write

CASES = Path(__file__).parents[2] / "cases"
BASE = "https://acme-ca-api.private.fin.ag/v3/5602459c-f6d0-4ca0-6750-08dccdcadcc0/BankingServices"
LETTER = f"""curl -X POST '{BASE}/GenerateAuthorizeToken' -H 'flinks-auth-key: ad150c7e-3283-4975-b681-501b7ccee383'

curl -X POST '{BASE}/Authorize' -H 'flinks-auth-key: 0f4fa2a1-1111-4222-8333-444455556666' \\
  -H 'Content-Type: application/json' \\
  -d '{{"Institution":"RBC","Username":"4519011234567890","Password":"hunter2","Save":true}}'

curl -X POST '{BASE}/Authorize' -H 'flinks-auth-key: 0f4fa2a1-1111-4222-8333-444455556666' \\
  -H 'Content-Type: application/json' \\
  -d '{{"RequestId":"9c6de5b1-7777-4888-8999-aaaabbbbcccc","SecurityResponses":{{"Your first pet?":["Rex"]}}}}'
"""


def converted(written: str, name: str = "ticket.txt") -> Scenario | None:
    return of_artefact(recognise.recognised(recognise.decoded(written.encode(), name)), "ticket")


def test_their_calls_are_steps_and_nothing_of_theirs_is_told() -> None:
    found = converted(LETTER)

    assert found is not None
    assert [step.action for step in found.steps] == [Action.TOKEN, Action.AUTHORIZE, Action.ANSWER]
    assert found.steps[1].given == {"institution": "RBC", "username": "{username}", "password": "{password}"}
    assert found.steps[2].given == {"answers": {"Your first pet?": "{answer_1}"}}
    written = write(found)
    for secret in ("hunter2", "4519011234567890", "Rex", "ad150c7e", "0f4fa2a1", "9c6de5b1"):
        assert secret not in written


def test_their_answer_is_what_is_expected() -> None:
    case = json.loads((CASES / "RW-112-a.json").read_text())
    found = converted(case["input"])

    assert found is not None
    assert [(step.action, step.expect.status, step.expect.flinks_code) for step in found.steps] == [
        (Action.TOKEN, (401,), "UNAUTHORIZED")
    ]


def test_without_a_call_there_is_no_scenario() -> None:
    assert converted("Hello, it does not work.") is None


@pytest.mark.parametrize("path", sorted(CASES.glob("*.json")), ids=lambda path: path.stem)
def test_any_case_gives_a_scenario_that_can_be_read_or_none(path: Path) -> None:
    """And none of the case's secrets stands in it."""
    case = json.loads(path.read_text(encoding="utf-8"))
    found = converted(case.get("input") or "", case.get("file_name", ""))

    if found is not None:
        written = write(found)
        assert read(written) == found
        assert all(secret not in written for secret in case.get("secrets", []))
