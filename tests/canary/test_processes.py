"""The command line in processes of its own: secrets in variables and on the wire, and in nothing that it leaves.

A proxy in the environment listens to all that does not stay on this machine.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from flinks_desk.core.profile import Environment, Profile
from flinks_desk.services.home import Home
from flinks_desk.services.profiles import Profiles
from flinks_desk.simulator.server import SimulatorServer
from tests.canary.birds import Birds, search
from tests.canary.scene import CUSTOMER, CanaryWorld
from tests.canary.wires import listening_proxy

ROOT = Path(__file__).parents[2]
PATIENCE = 60


def environment(folder: Path, **more: str) -> dict[str, str]:
    """A machine of its own, with its own temporary files."""
    (folder / "tmp").mkdir(exist_ok=True)
    names = ("PATH", "LD_LIBRARY_PATH", "SYSTEMROOT")
    kept = {name: os.environ[name] for name in names if name in os.environ}
    places = {"FLINKS_DESK_HOME": str(folder / "home"), "TMPDIR": str(folder / "tmp"), "HOME": str(folder)}
    return {**kept, **places, "FLINKS_DESK_KEYRING": "memory", "PYTHONPATH": str(ROOT), **more}


def left(folder: Path) -> Iterator[tuple[str, bytes]]:
    yield from ((str(path), path.read_bytes()) for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize("place", ["here", "elsewhere"])
def test_check_leaves_no_key_behind(tmp_path: Path, place: str) -> None:
    """At a place on this machine the proxy hears nothing; on the way to another it hears a host and its own sign-in."""
    birds, heard = Birds(), list[bytes]()
    world = CanaryWorld(birds)
    with SimulatorServer(world) as server, listening_proxy(heard) as port:
        api = server.api if place == "here" else "https://canary-api.private.fin.ag"
        profile = Profile("mine", Environment.SANDBOX, "mine", CUSTOMER, api, server.connect)
        Profiles(Home.of_environment({"FLINKS_DESK_HOME": str(tmp_path / "home")}).profiles).save(profile)
        proxy = str(httpx.URL(f"http://127.0.0.1:{port}", username="me", password=birds.proxy_password))
        variables = {"FLINKS_DESK_SECRET_KEY": birds.secret_key, "FLINKS_DESK_X_API_KEY": birds.x_api_key}
        proxies = {"HTTP_PROXY": proxy, "HTTPS_PROXY": proxy, "ALL_PROXY": proxy}
        ran = subprocess.run(
            [sys.executable, "-m", "flinks_desk", "check", "--profile", "mine", "--login-id", "abc", "--json"],
            env=environment(tmp_path, **variables, **proxies),
            capture_output=True,
            check=False,
            timeout=PATIENCE,
        )

    assert ran.returncode == 1, ran.stderr
    assert bool(heard) == (place == "elsewhere")
    assert len(world.tokens()) == (1 if place == "here" else 0)
    own = {**birds.all(), **{f"token {one.value[:4]}": one.value for one in world.tokens()}}
    assert search([*left(tmp_path), ("output", ran.stdout), ("complaints", ran.stderr)], own) == []
    own.pop("proxy_password")
    assert search([("proxy", one) for one in heard], own) == []


def test_simulate_writes_nothing_down_that_it_was_sent(tmp_path: Path) -> None:
    """Its journal and its output, after every role stood in the wrong place."""
    birds, journal = Birds(), tmp_path / "calls.jsonl"
    with subprocess.Popen(
        [sys.executable, "-m", "flinks_desk", "simulate", "--json", "--journal", str(journal)],
        env=environment(tmp_path),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout
        first = process.stdout.readline()
        place = httpx.Response(200, content=first).json()
        base = f"{place['api']}/v3/{place['customer_id']}/BankingServices"
        with httpx.Client(trust_env=False) as client:
            sign_in = {"Institution": "FlinksCapital", "Username": birds.username, "Password": birds.password}
            answers = {"RequestId": "x", "SecurityResponses": {"What city?": [birds.answer]}}
            for headers in ({"flinks-auth-key": birds.secret_key}, {"x-api-key": birds.x_api_key}):
                client.post(f"{base}/GenerateAuthorizeToken", headers=headers)
                client.post(f"{base}/Authorize", headers=headers, json=sign_in)
                client.post(f"{base}/Authorize", headers=headers, json=answers)
            # Its state may be seen: who tries out a callback compares it there.
            client.get(f"{place['api']}/v3/OAuth/authorize", params={"state": "s1", "institution": "1"})
        process.terminate()
        rest, complaints = process.communicate(timeout=PATIENCE)

    assert journal.read_text(encoding="utf-8").count("\n") == 7
    assert b"GenerateAuthorizeToken" in journal.read_bytes()
    assert search([*left(tmp_path), ("output", first + rest), ("complaints", complaints)], birds.all()) == []
