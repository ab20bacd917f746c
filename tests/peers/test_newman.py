"""newman 6 with a collection of our own that covers every endpoint."""

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import httpx

from flinks_desk.core.exchange import Call
from flinks_desk.core.secret import Secret
from flinks_desk.core.writers.forms import FORMS
from flinks_desk.core.writers.parts import of_call
from flinks_desk.simulator.banking import ENDPOINTS
from flinks_desk.simulator.testing import SimulatedFlinks
from tests.round_trips import HARD

COLLECTION = Path(__file__).parent / "collection.json"


def run_by_newman(
    node_peers: tuple[str, Path], collection: Path, variables: Mapping[str, str], tmp_path: Path
) -> dict[str, Any]:
    """Newman's report on a run in which nothing failed."""
    node, folder = node_peers
    report = tmp_path / "report.json"
    command = [node, str(folder / "node_modules" / "newman" / "bin" / "newman.js"), "run", str(collection)]
    for name, value in variables.items():
        command += ["--env-var", f"{name}={value}"]
    command += ["--reporters", "json", "--reporter-json-export", str(report)]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    result: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))["run"]
    failures = [(one["source"]["name"], one["error"]["message"]) for one in result["failures"]]
    assert failures == []
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return result


def test_every_endpoint_by_collection(
    node_peers: tuple[str, Path], flinks_simulator: SimulatedFlinks, tmp_path: Path
) -> None:
    """No assertion fails; the journal has each endpoint of the table, refused only where the collection wants it."""
    variables = {
        "api": flinks_simulator.api,
        "customerId": flinks_simulator.customer_id,
        "secretKey": flinks_simulator.secret_key,
        "xApiKey": flinks_simulator.x_api_key,
    }

    result = run_by_newman(node_peers, COLLECTION, variables, tmp_path)

    calls = flinks_simulator.calls()
    assert result["stats"]["assertions"]["total"] > 50
    assert {call.endpoint for call in calls} == {endpoint.name for endpoint in ENDPOINTS} | {"OAuth", None}
    assert [(call.endpoint, call.status) for call in calls if call.status >= 400] == [
        ("GenerateAuthorizeToken", 401),
        ("Authorize", 401),
        ("GetAccountsDetail", 400),
        ("DeleteCard", 400),
        (None, 404),
    ]


def test_our_export_by_newman(node_peers: tuple[str, Path], flinks_simulator: SimulatedFlinks, tmp_path: Path) -> None:
    """What we write as a collection is run as it is, its variables from outside; it arrives with every character."""
    keys = {"flinks-auth-key": flinks_simulator.secret_key}
    token = httpx.post(f"{flinks_simulator.banking}/GenerateAuthorizeToken", headers=keys).json()["Token"]
    variables = {"FLINKS_SECRET_KEY": flinks_simulator.secret_key, "FLINKS_AUTHORIZE_TOKEN": token}
    credential = {name: Secret(name) for name in variables}
    login = {"Institution": "FlinksCapital", "Username": "greatday_nomfa", "Password": "Everyday", "Tag": HARD}
    kind = ("Content-Type", "application/json")
    calls = (
        ("GenerateAuthorizeToken", (("flinks-auth-key", credential["FLINKS_SECRET_KEY"]),), None),
        ("Authorize", (kind, ("flinks-auth-key", credential["FLINKS_AUTHORIZE_TOKEN"])), login),
    )
    collection = tmp_path / "collection.json"
    written = FORMS["postman"].write(
        [
            of_call(Call(name, "POST", f"{flinks_simulator.banking}/{name}", headers, body), lambda key: key.reveal())
            for name, headers, body in calls
        ]
    )
    collection.write_text(written, encoding="utf-8")

    run_by_newman(node_peers, collection, variables, tmp_path)

    arrived = flinks_simulator.calls()[1:]
    assert [(call.endpoint, call.status) for call in arrived] == [("GenerateAuthorizeToken", 200), ("Authorize", 200)]
    assert json.loads(arrived[1].body) == login | {"Password": "<hidden>"}
