"""What the simulator's page promises to somebody else's project, done to the letter."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

import httpx
import pytest
from starlette.routing import Route

from flinks_desk.simulator.caller import Caller, hint_of
from flinks_desk.simulator.control import routes
from flinks_desk.simulator.scenario import read_scenario
from flinks_desk.simulator.world import World

ROOT: Final = Path(__file__).parents[2]
PAGE: Final = ROOT / "flinks_desk" / "simulator" / "README.md"
SECTION: Final = PAGE.read_text(encoding="utf-8").split("<details>")[0]
HEAVY: Final = ("PySide6", "httpx", "keyring", "qasync", "platformdirs", "truststore")


def block(language: str) -> str:
    (found,) = re.findall(rf"```{language}\n(.*?)```", SECTION, re.DOTALL)
    return str(found)


@pytest.fixture
def elsewhere(tmp_path: Path) -> dict[str, str]:
    """Another project's folder, with the command on its path."""
    command = tmp_path / "bin" / "flinks-desk"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m flinks_desk "$@"\n')
    command.chmod(0o755)
    path = os.pathsep.join([str(command.parent), os.environ["PATH"]])
    return {**os.environ, "PATH": path, "PYTHONPATH": str(ROOT), "NO_PROXY": "*", "LC_ALL": "C.UTF-8"}


@pytest.mark.skipif(os.name == "nt" or shutil.which("curl") is None, reason="the block is for a shell with curl")
def test_the_block_for_a_ci_runs(elsewhere: dict[str, str], tmp_path: Path) -> None:
    """A token, the journal, and the simulator's own exit status at the end."""
    ran = subprocess.run(
        ["sh", "-c", block("sh")],
        cwd=tmp_path,
        env=elsewhere,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )

    assert ran.returncode == 0, ran.stderr
    assert '"HttpStatusCode":200' in ran.stdout
    assert [json.loads(line)["status"] for line in (tmp_path / "calls.jsonl").read_text().splitlines()] == [200]


def test_the_block_for_pytest_runs(elsewhere: dict[str, str], tmp_path: Path) -> None:
    """Both of its tests, with warnings as errors."""
    (tmp_path / "test_example.py").write_text(block("python"))

    ran = subprocess.run(
        [sys.executable, "-W", "error", "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:pytest-qt", "."],
        cwd=tmp_path,
        env=elsewhere,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert "2 passed" in ran.stdout, ran.stdout + ran.stderr


def test_the_scenario_is_one(world: World) -> None:
    """Each of its names exists."""
    read_scenario(block("toml")).apply(world)

    assert [order.fault.name for order in world.switches.orders()] == ["webhook-kyc", "rate-limit"]
    assert world.policies.webhook_url == "http://127.0.0.1:9000/flinks"
    assert world.clock.ahead.total_seconds() == 600


def test_every_address_of_the_control_api_is_told_and_is_there(world: World) -> None:
    """Each route but the index and the short forms of a row."""
    told = {
        (method, re.sub(r"\?.*", "", path))
        for method, path in re.findall(r"\| `([A-Z]+) (/_simulator/\S+)` \|", SECTION)
    }
    served = {
        (method, re.sub(r":int", "", route.path))
        for route in routes(world)
        if isinstance(route, Route)
        for method in (route.methods or set()) - {"HEAD"}
    }

    assert told <= served
    assert served - told == {("GET", "/_simulator/"), ("DELETE", "/_simulator/faults")}


def test_the_wrong_call_is_answered_as_printed(caller: Caller) -> None:
    """Header and body, to the letter."""
    known = caller.world.credentials

    answer = caller.send("POST", "GenerateAuthorizeToken", api_key=known.secret_key)

    assert f"x-simulator-hint: {hint_of(answer)}\n" in SECTION
    assert answer.text in SECTION


def test_the_faults_of_the_command_lines_exist() -> None:
    """As they are written there."""
    world = World()
    for words in re.findall(r"--fault (\S+)", SECTION):
        world.switches.order_words(words)

    assert len(world.switches.orders()) == 2


def test_the_simulator_alone_needs_a_few_small_libraries() -> None:
    """Neither the command nor the pytest plugin imports what a CI machine was told that it can do without."""
    script = (
        "import sys, flinks_desk.simulator.testing, flinks_desk.simulator.server\n"
        "from flinks_desk.commands.program import main\n"
        "assert main(['simulate', '--list-faults']) == 0\n"
        f"sys.exit(', '.join(name for name in {HEAVY!r} if name in sys.modules) or 0)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=30, check=False
    )

    assert (ran.returncode, ran.stderr) == (0, "")


def test_the_clock_is_moved_as_printed(caller: Caller) -> None:
    """Twenty-nine minutes later."""
    (body,) = re.findall(r"-d '(\{.*?\})' http://127.0.0.1:8014(?:/_simulator/clock)", SECTION)

    moved: httpx.Response = caller.send("POST", "/_simulator/clock", json.loads(body))

    assert moved.json()["seconds_ahead"] == 29 * 60
