"""newman 6 with a collection of our own that covers every endpoint."""

import json
import subprocess
from pathlib import Path

from flinks_desk.simulator.banking import ENDPOINTS
from flinks_desk.simulator.testing import SimulatedFlinks

COLLECTION = Path(__file__).parent / "collection.json"


def test_every_endpoint_by_collection(
    node_peers: tuple[str, Path], flinks_simulator: SimulatedFlinks, tmp_path: Path
) -> None:
    """No assertion fails; the journal has each endpoint of the table, refused only where the collection wants it."""
    node, folder = node_peers
    report = tmp_path / "report.json"
    variables = {
        "api": flinks_simulator.api,
        "customerId": flinks_simulator.customer_id,
        "secretKey": flinks_simulator.secret_key,
        "xApiKey": flinks_simulator.x_api_key,
    }
    command = [node, str(folder / "node_modules" / "newman" / "bin" / "newman.js"), "run", str(COLLECTION)]
    for name, value in variables.items():
        command += ["--env-var", f"{name}={value}"]
    command += ["--reporters", "json", "--reporter-json-export", str(report)]

    ran = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)

    result = json.loads(report.read_text(encoding="utf-8"))["run"]
    failures = [(one["source"]["name"], one["error"]["message"]) for one in result["failures"]]
    calls = flinks_simulator.calls()
    assert failures == []
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert result["stats"]["assertions"]["total"] > 50
    assert {call.endpoint for call in calls} == {endpoint.name for endpoint in ENDPOINTS} | {"OAuth", None}
    assert [(call.endpoint, call.status) for call in calls if call.status >= 400] == [
        ("GenerateAuthorizeToken", 401),
        ("Authorize", 401),
        ("GetAccountsDetail", 400),
        ("DeleteCard", 400),
        (None, 404),
    ]
