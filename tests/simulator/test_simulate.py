"""The command, run as a person or a script runs it."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import httpx
import pytest

from flinks_desk.simulator.simulate import main

COMMAND = (sys.executable, "-m", "flinks_desk.simulator.simulate")
ROOT = Path(__file__).parents[2]


def run(*arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run([*COMMAND, *arguments], cwd=ROOT, capture_output=True, text=True, timeout=30, check=False)


class Running:
    def __init__(self, arguments: Sequence[str]) -> None:
        self.process = subprocess.Popen(
            [*COMMAND, *arguments], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )

    def first_line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline()

    def stop(self, how: int) -> tuple[int, float, str]:
        started = time.monotonic()
        self.process.send_signal(how)
        _, errors = self.process.communicate(timeout=10)
        return self.process.returncode, time.monotonic() - started, errors


@pytest.fixture
def start() -> Iterator["type[Running]"]:
    running: list[Running] = []

    class Kept(Running):
        def __init__(self, arguments: Sequence[str]) -> None:
            super().__init__(arguments)
            running.append(self)

    yield Kept
    for one in running:
        if one.process.poll() is None:
            one.process.kill()
            one.process.communicate()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGTERM to send to a process")
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_a_script_reads_one_line_and_calls(start: "type[Running]", how: signal.Signals, tmp_path: Path) -> None:
    """contract §1: the first line, then a token; the journal as lines; stopped within two seconds with 0."""
    journal = tmp_path / "calls.jsonl"
    running = start(["--json", "--port", "0", "--journal", str(journal)])
    line = json.loads(running.first_line())
    path = f"/v3/{line['customer_id']}/BankingServices/GenerateAuthorizeToken"

    answer = httpx.post(line["api"] + path, headers={"flinks-auth-key": line["secret_key"]}, trust_env=False)
    status, seconds, errors = running.stop(how)

    assert set(line) == {"api", "connect", "customer_id", "secret_key", "x_api_key"}
    assert answer.status_code == 200
    assert (status, errors) == (0, "")
    assert seconds < 2
    entries = [json.loads(text) for text in journal.read_text().splitlines()]
    assert [entry["endpoint"] for entry in entries] == ["GenerateAuthorizeToken"]
    assert line["secret_key"] not in journal.read_text()
    assert answer.json()["Token"] not in journal.read_text()


def test_a_person_reads_what_to_do(start: "type[Running]") -> None:
    """Addresses, keys, users, and a cURL that works."""
    running = start(["--lang", "fr"])
    text = running.first_line()
    assert running.process.stdout is not None
    while "curl" not in text:
        text += running.process.stdout.readline()

    assert "identifiants" in text
    assert "greatday_nomfa" in text
    assert "GenerateAuthorizeToken" in text


def test_a_scenario_and_faults_hold_from_the_start(start: "type[Running]", tmp_path: Path) -> None:
    """The file first, then the command line."""
    scenario = tmp_path / "scenario.toml"
    scenario.write_text(
        'faults = ["html-502:endpoint=Institutions"]\nminutes_ahead = 29\n[policies]\ntoken_minutes = 5\n'
    )
    running = start(["--json", "--scenario", str(scenario), "--fault", "mfa-token-strict", "--seed", "7"])
    line = json.loads(running.first_line())

    with httpx.Client(base_url=line["api"], trust_env=False) as client:
        state = client.get("/_simulator/state").json()
        policies = {row["name"]: row["value"] for row in client.get("/_simulator/policies").json()["policies"]}

    assert [fault["name"] for fault in state["faults"]] == ["html-502", "mfa-token-strict"]
    assert state["seconds_ahead"] == 29 * 60
    assert (policies["token_minutes"], policies["mfa_token"]) == (5, "strict")
    assert line["customer_id"] != "c426082a-791b-5df6-a298-3c28461d7d88"


@pytest.mark.parametrize(
    ("arguments", "english", "french"),
    [
        (["--fault", "latncy"], "the nearest is latency.", "la plus proche est latency."),
        (["--scenario", "no-such-file.toml"], "no-such-file.toml cannot be used", "no-such-file.toml ne peut pas"),
        (["--scenario", "odd.toml"], "odd.toml: faults must be a list.", "odd.toml: faults doit être une liste."),
        (["--journal", "/no/such/folder/calls.jsonl"], "calls.jsonl cannot be used", "calls.jsonl ne peut pas servir"),
        (["--port", "{taken}"], "Another program listens at port", "Un autre programme écoute au port"),
        (["--port", "70000"], "'70000' is no port", "'70000' n'est pas un port"),
        (["--port", "word"], "'word' is no port", "'word' n'est pas un port"),
        (["--seed", "word"], "'word' is no whole number", "'word' n'est pas un nombre entier"),
        (["--nothing"], "usage:", "utilisation\u00a0:"),
    ],
)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_cannot_start_says_why_and_ends_with_2(
    arguments: list[str],
    english: str,
    french: str,
    *,
    language: str,
    taken: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """In the person's language, without a traceback, and with nothing on standard output."""
    monkeypatch.chdir(tmp_path)
    Path("odd.toml").write_text("faults = 1\n")
    try:
        status = main([*(word.format(taken=taken) for word in arguments), "--lang", language])
    except SystemExit as ended:
        status = int(ended.code or 0)

    said = capsys.readouterr()
    assert status == 2
    assert (english if language == "en" else french) in said.err
    assert "Traceback" not in said.err
    assert said.out == ""


@pytest.fixture
def taken() -> Iterator[int]:
    """A port at which somebody listens."""
    with socket.create_server(("127.0.0.1", 0)) as other:
        yield int(other.getsockname()[1])


@pytest.mark.parametrize(("language", "word"), [("en", "example:"), ("fr", "exemple")])
def test_help_has_an_example(language: str, word: str) -> None:
    """In the language asked for."""
    answer = run("--help", "--lang", language)

    assert answer.returncode == 0
    assert word in answer.stdout
    assert "--scenario" in answer.stdout


def test_the_table_of_faults_is_printed() -> None:
    """For the README, and for whoever looks for a name."""
    assert "`html-502`" in run("--list-faults").stdout
