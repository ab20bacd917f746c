"""Our own calls as cURL run as they are once the named variables are set, and hold no secret."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from flinks_desk.core import authorize
from flinks_desk.core.authorize import ByCredentials, ByLogin, Challenge, Challenged
from flinks_desk.core.exchange import AsWritten, Call, sealed_call
from flinks_desk.core.profile import TOOLBOX
from flinks_desk.core.secret import Secret
from flinks_desk.core.writers.of_session import curl_of, three_calls
from tests.core.test_countdown import AT

TOKEN = Secret("canary-token")
ASKED = Challenged("r1", (Challenge("x", "What city?"),), "X", AT, ByLogin("l1"))


@pytest.mark.parametrize(
    ("call", "variables"),
    [
        (authorize.compose(TOOLBOX, TOKEN, ByLogin("l1")), ["FLINKS_AUTHORIZE_TOKEN"]),
        (
            authorize.compose(TOOLBOX, TOKEN, ByCredentials("X", "u", Secret("canary-password"))),
            ["FLINKS_AUTHORIZE_TOKEN", "BANK_PASSWORD"],
        ),
        (
            authorize.compose_answers(
                TOOLBOX, TOKEN, ASKED, {"What city?": (Secret("canary-a"), Secret("canary-b")), "it's?": (Secret("c"),)}
            ),
            ["FLINKS_AUTHORIZE_TOKEN", "BANK_ANSWER_1", "BANK_ANSWER_2", "BANK_ANSWER_3"],
        ),
    ],
)
def test_each_secret_has_a_named_variable(call: Call, variables: list[str]) -> None:
    written = curl_of(call)

    assert "canary" not in written
    assert [name for name in variables if name not in written] == []


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs a shell")
def test_the_shell_fills_the_variables_in(tmp_path: Path) -> None:
    program = tmp_path / "curl"
    program.write_text('#!/bin/sh\nfor word in "$@"; do printf "%s\\0" "$word"; done\n', encoding="utf-8")
    program.chmod(0o755)
    call = authorize.compose(TOOLBOX, TOKEN, ByCredentials("X", "o'neill", Secret("x")))
    environment = {"PATH": f"{tmp_path}:/usr/bin:/bin", "FLINKS_AUTHORIZE_TOKEN": "t-1", "BANK_PASSWORD": "p w$1"}

    output = subprocess.run(["bash", "-c", curl_of(call)], env=environment, capture_output=True, text=True, check=True)

    words = output.stdout.split("\0")
    assert "flinks-auth-key: t-1" in words
    body = json.loads(words[words.index("--data-raw") + 1])
    assert (body["Username"], body["Password"]) == ("o'neill", "p w$1")


def test_a_user_name_that_was_sent_is_a_variable_of_its_own() -> None:
    call = sealed_call(authorize.compose(TOOLBOX, TOKEN, ByCredentials("X", "canary-name", Secret("x"))))

    written = curl_of(call)

    assert "canary" not in written
    assert "BANK_USERNAME" in written
    assert "BANK_PASSWORD" in written


def test_the_three_calls_use_a_known_login_id_and_ask_for_an_unknown_one() -> None:
    assert '"LoginId": "l1"' in dict(three_calls(TOOLBOX, "l1"))["Authorize"]
    assert "FLINKS_LOGIN_ID" in dict(three_calls(TOOLBOX, ""))["Authorize"]
    assert "FLINKS_REQUEST_ID" in dict(three_calls(TOOLBOX, "l1"))["GetAccountsDetail"]


def test_what_a_customer_wrote_is_copied_with_variables() -> None:
    """Parameters, forms and texts that are no JSON keep their shape; secrets in them are variables."""
    query = Call("x", "POST", "https://h/x", (), as_written=AsWritten(query=(("key", TOKEN), ("a", "b c"))))
    form = Call("x", "POST", "https://h/x", (), as_written=AsWritten(form=(("key", TOKEN), ("a", "b c"))))
    text = Call("x", "POST", "https://h/x", (), as_written=AsWritten(text=("{", TOKEN, ",}")))

    assert '"https://h/x?key=${SECRET}&a=b+c"' in curl_of(query)
    assert '"key=${SECRET}&a=b+c"' in curl_of(form)
    assert '"{${SECRET},}"' in curl_of(text)
