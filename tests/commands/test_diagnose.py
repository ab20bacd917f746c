"""The `diagnose` command: what a customer sent, and what is wrong with it."""

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from flinks_desk.commands.program import main

CUSTOMER = "5c1f4f2e-8a31-4f0c-9d42-6f3b2c7d9e10"
SECRET = "a3a1b9c4-52d7-4f7e-9f0b-3c3f5d2b1e77"
ADDRESS = f"https://acme-api.private.fin.ag/v3/{CUSTOMER}/BankingServices"
SWAPPED = f"""curl -X POST '{ADDRESS}/Authorize' -H 'Content-Type: application/json' \\
  -H 'flinks-auth-key: {SECRET}' -d '{{"LoginId":"2f9e8d7c-6b5a-4948-8736-251403f2e1d0","MostRecentCached":true}}'
"""
REFUSED = '{"HttpStatusCode":401,"Message":"You must provide a valid authorize token","FlinksCode":"UNAUTHORIZED"}'


@pytest.fixture
def swapped(tmp_path: Path) -> Path:
    """A command with the secret key where the token belongs."""
    file = tmp_path / "ticket.txt"
    file.write_text(SWAPPED, encoding="utf-8")
    return file


@pytest.fixture
def known(tmp_path: Path) -> Path:
    """The values that are known, with a byte order mark as Notepad writes it."""
    file = tmp_path / "known.json"
    file.write_text(json.dumps({"secret_key": SECRET, "login_id": ["x", "y"], "no_role": "z"}), encoding="utf-8-sig")
    return file


def test_the_report_is_one_json_object(swapped: Path, known: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As contract §2 has it, without the secret; 1 because there is an error."""
    status = main(["diagnose", str(swapped), "--json", "--known", str(known)])
    printed = capsys.readouterr().out

    report = json.loads(printed)
    assert status == 1
    assert report["format"] == 1
    assert report["artefact"] == {"kind": "curl-bash", "notes": []}
    (request,) = report["requests"]
    assert request["headers"] == [["Content-Type", "application/json"], ["flinks-auth-key", "<secret_key>"]]
    assert (request["endpoint"], request["instance"], request["customer_id"]) == ("Authorize", "acme", CUSTOMER)
    first = report["findings"][0]
    assert (first["code"], first["found"], first["expected"]) == ("credential-swapped", "secret_key", "authorize_token")
    assert {"severity", "request", "where", "message", "fix", "see"} <= first.keys()
    assert SECRET not in printed


def test_a_person_reads_what_happened_and_what_to_do(
    swapped: Path, known: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each finding with its place, its reason, its cure and where it is documented."""
    status = main(["diagnose", str(swapped), "--known", str(known)])
    printed = capsys.readouterr().out

    assert status == 1
    assert "1. credential-swapped" in printed
    assert "header flinks-auth-key, line 2" in printed
    assert "Call GenerateAuthorizeToken with the secret key first" in printed
    assert "docs.flinks.com/guides/connect/setup-authorization" in printed
    assert SECRET not in printed


def test_several_files_are_one_matter(swapped: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A command in one file and its answer in another are judged together."""
    answer = tmp_path / "answer.json"
    answer.write_text(REFUSED, encoding="utf-8")

    status = main(["diagnose", str(swapped), str(answer), "--json"])

    codes = [finding["code"] for finding in json.loads(capsys.readouterr().out)["findings"]]
    assert status == 1
    assert codes[0] == "token-refused"


def test_standard_input_is_a_hyphen(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """What is piped in is read as bytes."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(REFUSED.encode())))

    assert main(["diagnose", "-", "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["artefact"]["kind"] == "json"


def test_nothing_readable_is_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A letter without anything in it is no error, and no success."""
    letter = tmp_path / "letter.txt"
    letter.write_text("Hello, it does not work any more.\n", encoding="utf-8")

    assert main(["diagnose", str(letter)]) == 2
    assert "nothing in it" in capsys.readouterr().out


@pytest.mark.parametrize("given", [["missing.txt"], ["there.txt", "--known", "broken.json"]])
def test_a_file_that_cannot_be_read_is_one_sentence(
    given: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """No traceback, and 2."""
    monkeypatch.chdir(tmp_path)
    Path("there.txt").write_text("x", encoding="utf-8")
    Path("broken.json").write_text("[1]", encoding="utf-8")

    assert main(["diagnose", *given]) == 2
    assert "could not be read" in capsys.readouterr().err


def test_it_speaks_french(swapped: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The codes stay; the words change as far as the catalogue has them."""
    assert main(["diagnose", str(swapped), "--lang", "fr"]) == 0
    assert "secrets-in-artefact" in capsys.readouterr().out


def test_it_needs_neither_a_window_nor_a_network(swapped: Path) -> None:
    """It starts fast: neither Qt nor httpx, keyring or a server is imported."""
    script = (
        "import sys\nfrom flinks_desk.commands.program import main\n"
        f"main(['diagnose', {str(swapped)!r}])\n"
        "print([name for name in ('PySide6', 'httpx', 'keyring', 'starlette', 'uvicorn') if name in sys.modules])"
    )

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert done.stdout.strip().endswith("[]")


def test_a_large_recording_is_read_as_a_stream(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The same findings come from a HAR that is too large to hold."""
    entry: dict[str, Any] = {
        "startedDateTime": "2026-05-05T09:00:00.000Z",
        "time": 1,
        "request": {"method": "POST", "url": f"{ADDRESS}/Authorize", "headers": [], "queryString": [], "cookies": []},
        "response": {"status": 401, "headers": [], "content": {"mimeType": "application/json", "text": REFUSED}},
    }
    padding = {**entry, "request": {**entry["request"], "url": "https://app.example/x"}, "_padding": "x" * 100_000}
    har = tmp_path / "large.har"
    har.write_text(json.dumps({"log": {"version": "1.2", "entries": [*[padding] * 90, entry]}}), encoding="utf-8")

    status = main(["diagnose", str(har), "--json"])

    report = json.loads(capsys.readouterr().out)
    assert status == 1
    assert [request["endpoint"] for request in report["requests"]] == ["Authorize"]
    assert report["findings"][0]["code"] == "auth-header-missing"


@pytest.mark.skipif(sys.platform == "win32", reason="a closed pipe is told in another way there")
def test_a_reader_that_has_seen_enough_is_no_trouble(tmp_path: Path) -> None:
    """`diagnose … | head -1` shows one line and no traceback."""
    sent = tmp_path / "sent.txt"
    sent.write_text("curl https://toolbox-api.private.fin.ag/v3/x/BankingServices/Authorize -d '{}'", encoding="utf-8")
    asked = [sys.executable, "-m", "flinks_desk", "diagnose", str(sent)]
    with subprocess.Popen(asked, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        first = process.stdout.readline()
        process.stdout.close()

        assert first.startswith(b"Read as")
        assert process.stderr.read() == b""
