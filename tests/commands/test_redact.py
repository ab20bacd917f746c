"""The `redact` command: a copy that can be handed on."""

import base64
import json
import stat
import sys
from pathlib import Path
from urllib.parse import quote

import pytest

from flinks_desk.commands.program import main

TOKEN = "d65f1adb-8ebc-48dc-be8b-20c773ba1565"
LOGIN = "5e115eac-1209-4f19-641c-08d6d484e2fe"
ANSWER = "Trois-Rivières"
WIDGET = f"https://acme-iframe.private.fin.ag/v2/?redirectUrl=https%3A%2F%2Fa.example%2Fcb&authorizeToken={TOKEN}"


def entry(url: str, body: object = None, answer: str = "") -> dict[str, object]:
    """One entry of a HAR, with a Referer that repeats the widget's address."""
    return {
        "startedDateTime": "2026-03-05T07:10:00.000Z",
        "request": {
            "method": "POST" if body else "GET",
            "url": url,
            "headers": [
                {"name": "Referer", "value": WIDGET},
                {"name": "flinks-auth-key", "value": TOKEN},
                {"name": "Content-Type", "value": "application/json"},
            ],
            **({"postData": {"mimeType": "application/json", "text": json.dumps(body)}} if body else {}),
        },
        "response": {
            "status": 200,
            "headers": [{"name": "Location", "value": f"https://a.example/cb?loginId={LOGIN}"}],
            "content": {"encoding": "base64", "text": base64.b64encode(answer.encode()).decode()},
        },
    }


@pytest.fixture
def har(tmp_path: Path) -> Path:
    """A recording in which a token, a LoginId and an MFA answer stand in many dresses."""
    authorize = "https://acme-api.private.fin.ag/v3/c6f1d5f0-7b1c-4b0e-9a39-5a4e4e0c1f11/BankingServices/Authorize"
    body = {"RequestId": "0c1f7b1c-0000-4000-8000-5a4e4e0c1f11", "SecurityResponses": {"Ville ?": [ANSWER]}}
    entries = [entry(WIDGET), entry(authorize, body, json.dumps({"echo": ANSWER, "Token": TOKEN.upper()}))]
    file = tmp_path / "sent.har"
    file.write_text(json.dumps({"log": {"version": "1.2", "entries": entries}}), encoding="utf-8")
    return file


def test_no_secret_is_left_in_any_dress(har: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Neither raw, nor percent-encoded, nor escaped, nor inside base64; and the copy is still a HAR."""
    clean = tmp_path / "clean.har"

    status = main(["redact", str(har), "-o", str(clean)])
    text = clean.read_text(encoding="utf-8")
    contents = [each["response"]["content"]["text"] for each in json.loads(text)["log"]["entries"]]
    everything = text + "".join(base64.b64decode(content).decode() for content in contents)

    assert status == 0
    for secret in (TOKEN, LOGIN, ANSWER):
        for dress in (secret, quote(secret), json.dumps(secret)[1:-1]):
            assert dress.lower() not in everything.lower()
    assert everything.count("redacted-authorize-token-1") >= 5
    assert "redacted-authorize-token-2" not in everything
    assert "authorize-token: 1" in capsys.readouterr().out


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_the_copy_is_its_owners(har: Path, tmp_path: Path) -> None:
    """Nobody else may read it."""
    clean = tmp_path / "clean.har"
    main(["redact", str(har), "-o", str(clean)])

    assert stat.S_IMODE(clean.stat().st_mode) == 0o600


def test_a_missing_file_gets_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Which file, and why; status 2."""
    missing = tmp_path / "missing.har"

    assert main(["redact", str(missing), "-o", str(tmp_path / "out")]) == 2
    assert capsys.readouterr().err == f"{missing}: No such file or directory\n"


def test_what_was_sent_is_never_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sent = tmp_path / "sent.txt"
    sent.write_text(f"authorizeToken={TOKEN}", encoding="utf-8")

    assert main(["redact", str(sent), "-o", str(sent)], {}) == 2
    assert sent.read_text(encoding="utf-8") == f"authorizeToken={TOKEN}"
    assert "Name another file" in capsys.readouterr().err


@pytest.mark.parametrize(
    "body",
    [
        '{"RequestId": "r", "SecurityResponses": {"What city were you born in?": ["Trois-Rivières"]}}',
        '{"RequestId": "r", SecurityResponses: {"What city were you born in?": "Trois-Rivières"}}',
        '"{\\"SecurityResponses\\":{\\"City?\\":[\\"Trois-Rivières\\"]}}"',
    ],
)
def test_answers_to_the_bank_are_taken_out_of_a_body_alone(body: str, tmp_path: Path) -> None:
    """Whole, broken, or as text in JSON; the question stays, since it says what was asked."""
    (tmp_path / "body.json").write_text(body, encoding="utf-8")
    main(["redact", str(tmp_path / "body.json"), "-o", str(tmp_path / "clean.json")], {})
    clean = (tmp_path / "clean.json").read_text(encoding="utf-8")

    assert ANSWER not in clean
    assert "ity" in clean


def test_what_is_no_text_is_not_copied(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing can be taken out of a picture, so there is no copy that looks clean."""
    picture, copy = tmp_path / "screen.png", tmp_path / "copy.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")

    assert main(["redact", str(picture), "-o", str(copy)]) == 2
    assert capsys.readouterr().err.startswith("This is a picture, not text.")
    assert not copy.exists()
