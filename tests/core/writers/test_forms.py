"""Every form says the same request. Where its tool is on this machine, it is run and what arrives is compared."""

import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from flinks_desk.core.exchange import Call
from flinks_desk.core.secret import Secret
from flinks_desk.core.writers.forms import FORMS
from flinks_desk.core.writers.parts import Outgoing, Variable, of_call
from tests.core.writers.running import RUNNERS, ran
from tests.round_trips import HARD

KEY = "0b1d2c3a-5e4f-4a6b-8c7d-9e8f7a6b5c4d"


@dataclass
class Listener:
    """A server that keeps what arrives."""

    address: str
    arrived: list[tuple[str, str, dict[str, str], bytes]] = field(default_factory=list)


@pytest.fixture(scope="module")
def listener() -> Iterator[Listener]:
    """On the loopback, any free port; stopped at the end."""

    class Handler(BaseHTTPRequestHandler):
        def handle_one_request(self) -> None:
            self.raw_requestline = self.rfile.readline()
            if self.raw_requestline and self.parse_request():
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                headers = {name.lower(): value for name, value in self.headers.items()}
                heard.arrived.append((self.command, self.path, headers, body))
                self.send_response(200)
                self.send_header("Content-Length", "2")
                self.end_headers()
                self.wfile.write(b"{}")

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    heard = Listener(f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield heard
    server.shutdown()
    server.server_close()
    thread.join()


def authorize(address: str) -> Outgoing:
    """An Authorize with the text that breaks quoting, and its token as a variable."""
    call = Call(
        endpoint="Authorize",
        method="POST",
        url=f"{address}/v3/c/BankingServices/Authorize?a=1&b=%20",
        headers=(("Content-Type", "application/json"), ("flinks-auth-key", Secret(KEY))),
        body={"Username": HARD, "Password": HARD, "MostRecentCached": False, "Tag": None, "List": [1, {}, []]},
    )
    return of_call(call, lambda _: "FLINKS_AUTHORIZE_TOKEN")


@pytest.mark.parametrize("form", RUNNERS)
def test_a_written_form_sends_what_it_was_written_from(form: str, listener: Listener, tmp_path: Path) -> None:
    """Run with its variable set, the program sends the same method, address, headers and body."""
    written = FORMS[form].write([authorize(listener.address)])
    before = len(listener.arrived)

    told = ran(form, written, tmp_path, FLINKS_AUTHORIZE_TOKEN=KEY)
    [(method, path, headers, body)] = listener.arrived[before:] or [("", "", {}, told.stderr)]

    assert (method, path) == ("POST", "/v3/c/BankingServices/Authorize?a=1&b=%20"), body
    assert headers["content-type"] == "application/json"
    assert headers["flinks-auth-key"] == KEY
    assert json.loads(body) == {
        "Username": HARD,
        "Password": HARD,
        "MostRecentCached": False,
        "Tag": None,
        "List": [1, {}, []],
    }


@pytest.mark.parametrize("form", FORMS)
def test_a_secret_that_became_a_variable_is_nowhere_in_the_form(form: str) -> None:
    """The name of the variable stands where the value would."""
    written = FORMS[form].write([authorize("https://toolbox-api.private.fin.ag")])

    assert KEY not in written
    assert "FLINKS_AUTHORIZE_TOKEN" in written


def test_curl_says_a_variable_in_double_quotes() -> None:
    """Pasted into a shell where the variable is set, the line runs as it stands."""
    request = Outgoing("POST", ("https://a.example/x",), (("flinks-auth-key", (Variable("FLINKS_SECRET_KEY"),)),))

    assert FORMS["curl"].write([request]) == (
        "curl --request POST \\\n"
        "  --url 'https://a.example/x' \\\n"
        '  --header "flinks-auth-key: ${FLINKS_SECRET_KEY}"\n'
    )


def test_cmd_never_sees_a_quote_of_its_own() -> None:
    """Every quote is shielded, so an ampersand behind it cannot start another command."""
    request = Outgoing("POST", ("https://a.example/x?a=1&b=2",), (), ('{"a":"b & c"}',))

    assert FORMS["curl-cmd"].write([request]) == (
        "curl --request POST ^\r\n"
        '  --url ^"https://a.example/x?a=1^&b=2^" ^\r\n'
        '  --data-raw ^"^{\\^"a\\^":\\^"b ^& c\\^"^}^"\n'
    )


def test_powershell_reads_typographic_quotes_as_quotes() -> None:
    """They are doubled like the straight one."""
    request = Outgoing("GET", ("https://a.example/it’s",), ())

    assert "-Uri 'https://a.example/it’’s'" in FORMS["powershell"].write([request])


def test_the_table_holds_the_forms_of_the_contract() -> None:
    """Contract §1 names them."""
    assert list(FORMS) == [
        "curl",
        "curl-cmd",
        "powershell",
        "python",
        "node",
        "php",
        "csharp",
        "java",
        "ruby",
        "go",
        "http",
        "postman",
        "har",
    ]
