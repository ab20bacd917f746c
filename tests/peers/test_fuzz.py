"""schemathesis reads the simulator's own document and finds no 500 in it."""

import json
import subprocess
from pathlib import Path
from typing import Any

import httpx
import pytest

from flinks_desk.simulator.caller import Caller
from flinks_desk.simulator.testing import SimulatedFlinks


@pytest.mark.parametrize("policy", ["token-optional", "strict"])
def test_no_input_brings_a_500(
    python_peers: Path, flinks_simulator: SimulatedFlinks, policy: str, tmp_path: Path
) -> None:
    """Bounded: a few dozen inputs for each operation, right and wrong ones, some of them with values that exist."""
    for name in (policy, "request-id-reusable", "details-immediate"):
        flinks_simulator.order(name)
    document = tmp_path / "openapi.json"
    document.write_text(json.dumps(aimed(flinks_simulator)), encoding="utf-8")
    options = {"checks": "not_a_server_error", "phases": "coverage,fuzzing", "max-examples": "10", "seed": "1"}
    command = [str(python_peers.with_name("schemathesis")), "run", str(document), "--url", flinks_simulator.api]
    command += [f"--{name}={value}" for name, value in options.items()] + ["--no-color", "--generation-database=none"]

    ran = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False, cwd=tmp_path)

    entries = flinks_simulator.world.journal.entries()
    served = {entry.endpoint for entry in entries if entry.status == 200}
    assert ran.returncode == 0, ran.stdout[-4000:] + ran.stderr[-2000:]
    assert not [entry for entry in entries if entry.status >= 500]
    assert {"GetAccountsSummary", "GetAccountsDetailAsync", "Institutions", "GetMFAQuestions"} <= served


def aimed(flinks: SimulatedFlinks) -> Any:
    """The document that is served, with the customer, the keys and an open session that exist."""
    with httpx.Client(base_url=flinks.api, trust_env=False) as client:
        request_id, login_id = Caller(flinks.world, client).connect()
        document = client.get("/_simulator/openapi.json").json()
    known = {
        "customerId": flinks.customer_id,
        "x-api-key": flinks.x_api_key,
        "requestId": request_id,
        "RequestId": request_id,
        "loginId": login_id,
        "LoginId": login_id,
        "Institution": "FlinksCapital",
        "Username": "Greatday",
        "Password": "Everyday",
    }
    for path, operations in document["paths"].items():
        for operation in operations.values():
            for parameter in operation["parameters"]:
                if (parameter["name"] in known and "DeleteCard" not in path) or parameter["name"] == "customerId":
                    parameter["schema"] = {"type": "string", "enum": [known[parameter["name"]]]}
            body = operation.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema", {})
            for name in body.get("properties", {}):
                if name in known:
                    body["properties"][name] = {"type": "string", "enum": [known[name], "unknown"]}
    return document
