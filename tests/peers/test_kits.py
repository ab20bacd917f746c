"""The take-home kits, run as their README says, against a running simulator."""

import json
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from flinks_desk.core.kit import KitLanguage
from flinks_desk.core.profile import Profile
from flinks_desk.services.kit import kit_of, write_kit
from flinks_desk.simulator.outcomes import Challenged, Opened
from flinks_desk.simulator.testing import SimulatedFlinks
from flinks_desk.simulator.webhooks import signature
from flinks_desk.simulator.world import SignIn
from tests.peers.conftest import ANSWERS

Ask = Callable[..., tuple[int, Any]]
Kit = tuple[SimulatedFlinks, Ask]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def asking(port: int) -> Ask:
    """One visitor, who keeps cookies as a browser does."""
    visitor = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())

    def ask(path: str, body: object = None, headers: dict[str, str] | None = None) -> tuple[int, Any]:
        data = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
        all_headers = {"Content-Type": "application/json", **(headers or {})}
        request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", data, all_headers)
        try:
            with visitor.open(request, timeout=30) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as refused:
            with refused:
                return refused.code, refused.read().decode()

    return ask


@contextmanager
def running(command: list[str], folder: Path, flinks: SimulatedFlinks, port: int) -> Iterator[Ask]:
    settings = {
        "FLINKS_SECRET_KEY": flinks.secret_key,
        "FLINKS_X_API_KEY": flinks.x_api_key,
        "FLINKS_HMAC_SECRET": flinks.hmac_secret,
    }
    text = (folder / ".env.example").read_text(encoding="utf-8")
    for name, value in settings.items():
        text = text.replace(f"{name}=\n", f"{name}={value}\n")
    (folder / ".env").write_text(f"{text}FLINKS_POLL_SECONDS=0.1\nPORT={port}\n", encoding="utf-8")
    log = (folder / "log").open("w+")
    process = subprocess.Popen(command, cwd=folder, stdout=log, stderr=log)
    try:
        wait_for(port, process, folder / "log")
        yield asking(port)
    finally:
        process.terminate()
        process.wait(10)
        log.close()


def wait_for(port: int, process: "subprocess.Popen[bytes]", log: Path) -> None:
    end = time.monotonic() + 40
    while time.monotonic() < end:
        assert process.poll() is None, log.read_text()
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    pytest.fail(log.read_text())


def written(folder: Path, language: KitLanguage, flinks: SimulatedFlinks) -> Path:
    profile = Profile.of_simulator(flinks.api, flinks.connect, flinks.customer_id)
    assert write_kit(folder, kit_of(language, profile, {"demo": "true", "language": "fr"}), ()) is None
    return folder


@pytest.fixture(params=list(KitLanguage), ids=lambda each: each.value)
def kit(request: pytest.FixtureRequest, flinks_simulator: SimulatedFlinks, tmp_path: Path) -> Iterator[Kit]:
    """The kit at work, in each language."""
    port = free_port()
    folder = written(tmp_path / "kit", request.param, flinks_simulator)
    command = STARTS[request.param](request, folder, port)
    with running(command, folder, flinks_simulator, port) as ask:
        yield flinks_simulator, ask


def start_python(request: pytest.FixtureRequest, folder: Path, port: int) -> list[str]:
    python = request.getfixturevalue("python_peers")
    known = subprocess.run([python, "-c", "import fastapi, uvicorn, httpx, dotenv"], capture_output=True, check=False)
    if known.returncode:
        pytest.skip("FastAPI is not among the Python peers: run tests/peers/install.py.")
    return [str(python), "-m", "uvicorn", "app:app", "--env-file", ".env", "--port", str(port)]


def start_node(request: pytest.FixtureRequest, folder: Path, port: int) -> list[str]:
    node, peers = request.getfixturevalue("node_peers")
    if not (peers / "node_modules" / "express").is_dir():
        pytest.skip("Express is not among the Node peers: run tests/peers/install.py.")
    shutil.copytree(peers / "node_modules", folder / "node_modules", symlinks=True)
    return [node, "--env-file=.env", "server.js"]


def start_php(request: pytest.FixtureRequest, folder: Path, port: int) -> list[str]:
    php = shutil.which("php")
    if php is None or b"curl" not in subprocess.run([php, "-m"], capture_output=True, check=False).stdout:
        pytest.skip("PHP with curl is not installed.")
    return [php, "-S", f"127.0.0.1:{port}", "server.php"]


def start_csharp(_: pytest.FixtureRequest, folder: Path, port: int) -> list[str]:
    dotnet = shutil.which("dotnet")
    if dotnet is None:
        pytest.skip("dotnet is not installed, so the C# kit is only parsed here.")
    built = subprocess.run([dotnet, "build", "--nologo"], cwd=folder, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stdout + built.stderr
    return [dotnet, str(next(folder.glob("bin/Debug/*/kit.dll")))]


STARTS = {
    KitLanguage.PYTHON: start_python,
    KitLanguage.NODE: start_node,
    KitLanguage.CSHARP: start_csharp,
    KitLanguage.PHP: start_php,
}


def login(flinks: SimulatedFlinks, username: str) -> str:
    token = flinks.world.mint(by="test")
    outcome = flinks.world.open_session(SignIn("FlinksCapital", username, "Everyday"), by="test", token=token)
    while isinstance(outcome, Challenged):
        answers = {one.prompt: [ANSWERS[one.prompt]] for one in outcome.challenges}
        outcome = flinks.world.answer(outcome.session.request_id, answers, by="test")
    assert isinstance(outcome, Opened)
    return str(outcome.login.id)


def settled(ask: Ask, answer: dict[str, Any]) -> dict[str, Any]:
    end = time.monotonic() + 20
    while answer["state"] == "working":
        assert time.monotonic() < end
        time.sleep(0.05)
        answer = json.loads(ask(f"/api/jobs/{answer['job']}")[1])
    return answer


def posted(ask: Ask, path: str, body: object) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(ask(path, body)[1])
    return settled(ask, found)


def test_each_load_of_the_page_has_a_token_of_its_own_and_no_key(kit: Kit) -> None:
    """The token is made on the server, late; the keys stay there."""
    flinks, ask = kit
    pages = [ask("/")[1] for _ in range(2)]
    tokens = [page.split("authorizeToken=")[1][:36] for page in pages]

    assert tokens[0] != tokens[1]
    assert all("language=fr" in page and flinks.connect in page for page in pages)
    assert not any(key in page for key in (flinks.secret_key, flinks.x_api_key) for page in pages)


def test_a_login_brings_its_accounts_after_polling(kit: Kit) -> None:
    """202 is waited out at the Async endpoint, and Authorize is called once."""
    flinks, ask = kit
    answer = posted(ask, "/api/connected", {"loginId": login(flinks, "greatday_nomfa")})
    endpoints = [call.endpoint for call in flinks.calls()]

    assert answer["state"] == "ready"
    assert answer["accounts"] > 0
    assert endpoints.count("Authorize") == 1
    assert "GetAccountsDetailAsync" in endpoints


def test_the_banks_questions_are_answered_with_the_same_token(kit: Kit) -> None:
    """203 leads to the questions, and their answers to the data; a wrong RequestId leads nowhere."""
    flinks, ask = kit
    asked = posted(ask, "/api/connected", {"loginId": login(flinks, "Greatday"), "live": True})
    answers = {one["Prompt"]: [ANSWERS[one["Prompt"]]] for one in asked["challenges"]}
    answered = posted(ask, "/api/answers", {"requestId": asked["requestId"], "answers": answers})
    tokens = [call.endpoint for call in flinks.calls()].count("GenerateAuthorizeToken")

    assert (asked["state"], answered["state"], tokens) == ("questions", "ready", 1)
    assert asked["requestId"] in ask(asked["resumeAddress"])[1]
    assert posted(ask, "/api/answers", {"requestId": "made-up", "answers": {}})["state"] == "failed"


def test_a_refusal_is_told_by_its_flinks_code(kit: Kit) -> None:
    """The customer reads a sentence of ours, and the code is there to branch on."""
    flinks, ask = kit
    login_id = login(flinks, "greatday_nomfa")
    flinks.order("code-retry-later:endpoint=Authorize")
    answer = posted(ask, "/api/connected", {"loginId": login_id})

    assert (answer["state"], answer["code"]) == ("failed", "RETRY_LATER")
    assert "few minutes" in answer["say"]


def test_a_webhook_is_believed_by_its_signature_over_the_raw_body(kit: Kit) -> None:
    """Right in either header; wrong by one blank, and without a signature, it is refused."""
    flinks, ask = kit
    body = '{"ResponseType": "GetAccountsDetail",  "Tag":"é"}'.encode()
    good = signature(body, flinks.hmac_secret)

    assert ask("/flinks/webhook", body, {"flinks-authenticity-key": good})[0] == 200
    assert ask("/flinks/webhook", body, {"X-Flinks-Signature": good})[0] == 200
    assert ask("/flinks/webhook", body + b" ", {"flinks-authenticity-key": good})[0] == 401
    assert ask("/flinks/webhook", body)[0] == 401


def test_the_callback_carries_its_login_id_as_data(kit: Kit) -> None:
    """A LoginId that would end the script of the page does not; without one, nothing is opened."""
    _, ask = kit
    status, page = ask("/callback?loginId=%3C/script%3E%3Cscript%3Ealert(1)%3C/script%3E")

    assert status == 200
    assert "<script>alert" not in page
    assert ask("/callback")[0] == 400


def smoking(folder: Path, request: pytest.FixtureRequest) -> list[str]:
    if (folder / "Smoke.cs").exists():
        return ["dotnet", "run", "--no-build", "--", "smoke"]
    script = next(folder.glob("smoke.*"))
    runner = {".js": "node", ".php": "php"}.get(script.suffix) or str(request.getfixturevalue("python_peers"))
    return [runner, script.name]


def test_the_smoke_script_says_that_all_is_well(kit: Kit, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """What the README offers works as it is written there."""
    flinks, _ = kit
    folder = tmp_path / "kit"
    port = dict(line.split("=", 1) for line in (folder / ".env").read_text().splitlines() if "=" in line)["PORT"]
    command = [*smoking(folder, request), f"http://127.0.0.1:{port}", login(flinks, "greatday_nomfa")]
    ran = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=60, check=False)

    assert ran.returncode == 0, ran.stdout + ran.stderr


PARSE = """
import sys, tree_sitter, tree_sitter_c_sharp
parser = tree_sitter.Parser(tree_sitter.Language(tree_sitter_c_sharp.language()))
for name in sys.argv[1:]:
    waiting = [parser.parse(open(name, "rb").read()).root_node]
    while waiting:
        node = waiting.pop()
        if node.is_error or node.is_missing:
            print(name, node.start_point)
        waiting.extend(node.children)
"""


def test_the_c_sharp_kit_can_be_parsed(flinks_simulator: SimulatedFlinks, tmp_path: Path, python_peers: Path) -> None:
    """Where there is no dotnet, a grammar made by others finds no fault in it, and would find one."""
    written(tmp_path / "kit", KitLanguage.CSHARP, flinks_simulator)
    broken = tmp_path / "broken.cs"
    broken.write_text("class Broken { int Number( { return 1; }", encoding="utf-8")
    files = [str(each) for each in sorted((tmp_path / "kit").glob("*.cs"))]

    def complaints(*names: str) -> str:
        return subprocess.run([python_peers, "-c", PARSE, *names], capture_output=True, text=True, check=True).stdout

    assert len(files) == 3
    assert complaints(*files) == ""
    assert "broken.cs" in complaints(str(broken))
