"""What our forms say, run by their own tools, is understood by Flinks: here the simulator, which was written apart."""

import json
from pathlib import Path
from typing import Any

import pytest

from flinks_desk.core.exchange import Call
from flinks_desk.core.secret import Secret
from flinks_desk.core.writers.forms import FORMS
from flinks_desk.core.writers.parts import of_call
from flinks_desk.simulator.testing import SimulatedFlinks, flinks_simulator
from tests.core.writers.running import RUNNERS, ran
from tests.round_trips import HARD

__all__ = ["flinks_simulator"]

ANSWERS = {
    "What city were you born in?": "Montreal",
    "What is the best country on earth?": "Canada",
    "What shape do people like most?": "Triangle",
}
VARIABLE = "FLINKS_CREDENTIAL"
LOGIN = {"Institution": "FlinksCapital", "Username": "Greatday", "Password": "Everyday", "Tag": HARD}


class Caller:
    """Writes a call in one form, runs it, and gives the answer that the program printed."""

    def __init__(self, form: str, flinks: SimulatedFlinks, folder: Path) -> None:
        self.form, self.flinks, self.folder = form, flinks, folder

    def __call__(self, endpoint: str, header: str, credential: str, body: Any = None, method: str = "POST") -> Any:
        headers: tuple[tuple[str, str | Secret], ...] = ((header, Secret(credential)),)
        if body is not None:
            headers = (("Content-Type", "application/json"), *headers)
        call = Call(endpoint, method, f"{self.flinks.banking}/{endpoint}", headers, body)
        written = FORMS[self.form].write([of_call(call, lambda _: VARIABLE)])
        told = ran(self.form, written, self.folder, **{VARIABLE: credential})
        printed = told.stdout.decode()
        assert "{" in printed, told.stderr
        return json.loads(printed[printed.index("{") :])


@pytest.mark.parametrize("form", RUNNERS)
def test_a_session_from_token_to_data(form: str, flinks_simulator: SimulatedFlinks, tmp_path: Path) -> None:
    """The whole way, each call a program of its own: nothing is refused, nothing arrives differently."""
    call = Caller(form, flinks_simulator, tmp_path)
    token = call("GenerateAuthorizeToken", "flinks-auth-key", flinks_simulator.secret_key)["Token"]
    answer = call("Authorize", "flinks-auth-key", token, LOGIN)
    request_id = answer["RequestId"]
    asked: list[list[str]] = []
    while challenges := answer.get("SecurityChallenges"):
        asked.append([each["Prompt"] for each in challenges])
        answers = {each["Prompt"]: [ANSWERS[each["Prompt"]]] for each in challenges}
        body = {"RequestId": request_id, "SecurityResponses": answers}
        answer = call("Authorize", "flinks-auth-key", token, body)
    wanted = {"RequestId": request_id, "WithTransactions": True, "DaysOfTransactions": "Days90"}
    call("GetAccountsDetail", "x-api-key", flinks_simulator.x_api_key, wanted)
    call(f"GetAccountsDetailAsync/{request_id}", "x-api-key", flinks_simulator.x_api_key, method="GET")

    calls = flinks_simulator.calls()
    bodies: list[Any] = [json.loads(each.body) if each.body else None for each in calls]
    assert [(each.method, each.endpoint, each.status) for each in calls] == [
        ("POST", "GenerateAuthorizeToken", 200),
        *[("POST", "Authorize", 203) for _ in asked],
        ("POST", "Authorize", 200),
        ("POST", "GetAccountsDetail", 202),
        ("GET", "GetAccountsDetailAsync", 200),
    ]
    assert [each.hint for each in calls if each.hint and not each.hint.startswith("Not refused:")] == []
    assert answer["Tag"] == HARD
    assert bodies[:2] == [None, LOGIN | {"Password": "<hidden>"}]
    assert [list(each["SecurityResponses"]) for each in bodies[2:-2]] == asked
    assert bodies[-2:] == [wanted, None]
