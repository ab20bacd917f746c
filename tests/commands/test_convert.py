"""The `convert` command: what a customer sent, in another form."""

import json
from pathlib import Path

import pytest

from flinks_desk.commands.program import main
from flinks_desk.core.writers.forms import FORMS

TOKEN = "d65f1adb-8ebc-48dc-be8b-20c773ba1565"
ADDRESS = "https://acme-api.private.fin.ag/v3/c6f1d5f0-7b1c-4b0e-9a39-5a4e4e0c1f11/BankingServices/Authorize"
SENT = f"""curl -X POST '{ADDRESS}' \\
  -H 'Content-Type: application/json' -H 'flinks-auth-key: {TOKEN}' \\
  -d '{{"LoginId": "5e115eac-1209-4f19-641c-08d6d484e2fe", "MostRecentCached": true, "Tag": "é & \\"q\\""}}'
"""


@pytest.fixture
def sent(tmp_path: Path) -> Path:
    """A file as a customer would send it."""
    file = tmp_path / "sent.txt"
    file.write_text(SENT, encoding="utf-8")
    return file


@pytest.mark.parametrize("form", FORMS)
def test_every_form_names_the_token_and_does_not_show_it(
    form: str, sent: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The variable's name stands where the token stood."""
    status = main(["convert", str(sent), "--to", form])
    written = capsys.readouterr().out

    assert status == 0
    assert "FLINKS_AUTHORIZE_TOKEN" in written
    assert TOKEN not in written


def test_secrets_are_written_when_they_are_wanted(sent: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With `--with-secrets` the copy runs as it is."""
    main(["convert", str(sent), "--to", "curl", "--with-secrets"])

    assert f"--header 'flinks-auth-key: {TOKEN}'" in capsys.readouterr().out


@pytest.mark.parametrize("form", ["curl", "curl-cmd", "har", "http", "postman"])
def test_what_was_written_is_read_as_the_same_request(
    form: str, sent: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Written and read again, the request has the method, address, header and body that it had."""
    main(["convert", str(sent), "--to", form, "--with-secrets"])
    again = tmp_path / "again"
    again.write_text(capsys.readouterr().out, encoding="utf-8")
    main(["convert", str(sent), "--to", "har", "--with-secrets"])
    first = json.loads(capsys.readouterr().out)["log"]["entries"][0]["request"]
    main(["convert", str(again), "--to", "har", "--with-secrets"])
    second = json.loads(capsys.readouterr().out)["log"]["entries"][0]["request"]

    assert second["method"] == first["method"]
    assert second["url"] == first["url"]
    assert second["headers"] == first["headers"]
    assert json.loads(second["postData"]["text"]) == json.loads(first["postData"]["text"])


def test_a_letter_without_a_request_gets_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Status 2, and which file it was."""
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear support, it does not work.")

    assert main(["convert", str(letter), "--to", "curl"]) == 2
    assert capsys.readouterr().err == f"{letter} holds no request that could be written.\n"


@pytest.mark.parametrize("form", ["curl", "python", "postman", "har"])
def test_a_cookie_opens_nobodys_session(form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sent = tmp_path / "sent.txt"
    url = "https://acme-api.private.fin.ag/v3/f1c9d90a-4e9c-48ac-91b9-7411423c4946/BankingServices/Authorize"
    sent.write_text(f"curl -X POST '{url}' -H 'Cookie: sid=abcdef123456; lang=fr'", encoding="utf-8")

    assert main(["convert", str(sent), "--to", form], {}) == 0
    written = capsys.readouterr().out
    assert "abcdef123456" not in written
    assert "COOKIE" in written


@pytest.mark.parametrize(
    "form", ["curl", "curl-cmd", "powershell", "python", "node", "php", "go", "http", "postman", "har"]
)
def test_who_signs_in_is_not_told(form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The person's user name, password and e-mail become variables; a misplaced key is named for its use."""
    sent = tmp_path / "sent.txt"
    base = "https://acme-api.private.fin.ag/v3/f1c9d90a-4e9c-48ac-91b9-7411423c4946/BankingServices"
    body = '{"Institution":"Desjardins","Username":"Bank","Password":"Zx9!pep","Tag":"bob@example.org"}'
    sent.write_text(
        f"curl -X POST '{base}/GenerateAuthorizeToken' -H 'x-api-key: a3a1b9c4-52d7-4f7e-9f0b-3c3f5d2b1e77'\n"
        f"curl -X POST '{base}/Authorize' -H 'Content-Type: application/json' -d '{body}'\n",
        encoding="utf-8",
    )

    assert main(["convert", str(sent), "--to", form], {}) == 0
    written = capsys.readouterr().out
    assert [each for each in ("Zx9!pep", "bob@", "a3a1b9c4") if each in written] == []
    assert [
        each for each in ("BANK_USERNAME", "BANK_PASSWORD", "FLINKS_SECRET_KEY", "EMAIL") if each not in written
    ] == []
    assert written.count("/BankingServices/") >= 2
