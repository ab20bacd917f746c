"""Independent clients, unmodified, against a running simulator. `tests/peers/install.py` brings them."""

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from flinks_desk.simulator.testing import SimulatedFlinks, flinks_simulator
from flinks_desk.simulator.webhooks import signature

__all__ = ["flinks_simulator"]

HERE = Path(__file__).parent
FOLDER = Path(os.environ.get("FLINKS_DESK_PEERS", HERE.parents[1] / "build" / "peers"))
ANSWERS = {
    "What city were you born in?": "Montreal",
    "What is the best country on earth?": "Canada",
    "What shape do people like most?": "Triangle",
}
Steps = list[tuple[str, Any]]
Drive = Callable[[str], Steps]


def run(command: list[str], settings: Mapping[str, object]) -> Steps:
    ran = subprocess.run(
        command, input=json.dumps(settings), capture_output=True, text=True, timeout=120, check=False, cwd=HERE
    )
    assert ran.returncode == 0, ran.stderr
    return [(name, content) for name, content in json.loads(ran.stdout)]


def settings_of(flinks: SimulatedFlinks) -> dict[str, object]:
    body = '{"ResponseType":"GetAccountsDetail","Tag":"é"}'
    return {
        "api": flinks.api,
        "customer_id": flinks.customer_id,
        "secret_key": flinks.secret_key,
        "x_api_key": flinks.x_api_key,
        "hmac_secret": flinks.hmac_secret,
        "answers": ANSWERS,
        "bearer": flinks.world.policies.bearer,
        "webhook": {"body": body, "signature": signature(body.encode(), flinks.hmac_secret)},
    }


@pytest.fixture
def python_peers() -> Path:
    """The Python of the environment that the peers live in."""
    python = FOLDER / "python" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not (FOLDER / "python" / "ready").is_file():
        pytest.skip("The Python peers are not installed: run tests/peers/install.py.")
    return python


@pytest.fixture(scope="session")
def node_peers() -> tuple[str, Path]:
    """Node, and the folder with the peers' packages."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("Node is not installed, and these peers are Node packages.")
    if not (FOLDER / "node" / "ready").is_file():
        pytest.skip("The Node peers are not installed: run tests/peers/install.py.")
    return node, FOLDER / "node"


@pytest.fixture
def drive_python(python_peers: Path, flinks_simulator: SimulatedFlinks) -> Drive:
    def drive(module: str) -> Steps:
        command = [str(python_peers), str(HERE / "drive_python.py")]
        return run(command, settings_of(flinks_simulator) | {"module": module})

    return drive


@pytest.fixture
def drive_node(node_peers: tuple[str, Path], flinks_simulator: SimulatedFlinks) -> Drive:
    def drive(script: str) -> Steps:
        node, folder = node_peers
        return run([node, str(HERE / script)], settings_of(flinks_simulator) | {"folder": str(folder)})

    return drive
