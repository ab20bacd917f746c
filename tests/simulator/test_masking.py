"""Secrets never reach the journal, wherever in a call they stand."""

import io
import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flinks_desk.simulator.journal import KEPT, Entry, Journal
from flinks_desk.simulator.masking import masked_body, masked_headers, masked_text
from flinks_desk.simulator.world import World

WORLD = World()
SECRETS = [
    WORLD.credentials.secret_key,
    WORLD.credentials.x_api_key,
    WORLD.credentials.hmac_secret,
    WORLD.mint(by="test").value,
]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.sampled_from(SECRETS),
    lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.sampled_from(SECRETS), inner),
    max_leaves=10,
)


@given(JSON)
def test_no_secret_of_the_world_survives_in_json(content: object) -> None:
    """As a value, in a list, as a key, at any depth."""
    shown = masked_body(json.dumps(content).encode(), WORLD.role_of)

    assert not [secret for secret in SECRETS if secret in shown]


@given(st.binary(), st.sampled_from(SECRETS), st.binary())
def test_no_secret_of_the_world_survives_in_any_bytes(before: bytes, secret: str, after: bytes) -> None:
    """Also where the body is no JSON at all."""
    shown = masked_body(before + b" " + secret.encode() + b" " + after, WORLD.role_of)

    assert secret not in shown


def test_what_a_field_is_called_hides_its_value() -> None:
    """Passwords, answers, secrets that nobody knows here: by name."""
    body = {"Password": "hunter2", "SecurityResponses": {"City?": ["Oslo"]}, "secret": "s3cret", "Username": "Greatday"}

    shown = json.loads(masked_body(json.dumps(body).encode(), WORLD.role_of))
    form = masked_body(b"username=u&password=hunter2&answer0=Oslo", WORLD.role_of)

    assert shown == {
        "Password": "<hidden>",
        "SecurityResponses": {"City?": ["<hidden>"]},
        "secret": "<hidden>",
        "Username": "Greatday",
    }
    assert form == "username=u&password=<hidden>&answer0=<hidden>"


def test_credentials_in_headers_are_named_by_role() -> None:
    """Whole values, whatever they are; other headers only where a secret stands in them."""
    headers = {
        "flinks-auth-key": SECRETS[0],
        "x-api-key": "0f8fad5b-d9cb-469f-a165-70867728950e",
        "referer": f"http://localhost/v2/?authorizeToken={SECRETS[3]}",
        "accept": "*/*",
    }

    assert masked_headers(headers, WORLD.role_of) == {
        "flinks-auth-key": "<secret key>",
        "x-api-key": "<unknown value>",
        "referer": "http://localhost/v2/?authorizeToken=<authorize token>",
        "accept": "*/*",
    }
    assert masked_text("nothing to hide", WORLD.role_of) == "nothing to hide"


def test_the_journal_keeps_the_last_ones_and_writes_all() -> None:
    """JSON lines for a file, listeners for a panel, a limit for the memory."""
    journal, out, heard = Journal(), io.StringIO(), list[int]()
    journal.write_to(out)
    journal.when_added(lambda entry: heard.append(entry.number))
    for _ in range(KEPT + 1):
        number = journal.next_number()
        journal.add(Entry(number, datetime(2026, 3, 2, tzinfo=UTC), "GET", "/", "", None, 404, None, None, 0.1))

    lines = out.getvalue().splitlines()
    assert (len(journal.entries()), len(lines), len(heard)) == (KEPT, KEPT + 1, KEPT + 1)
    assert json.loads(lines[0])["at"] == "2026-03-02T00:00:00+00:00"
    assert journal.entries()[0].number == 2


@pytest.mark.parametrize("name", ["Password", "token", "SecurityResponses", "access_token", "answer"])
@pytest.mark.parametrize("secret", ["hunter2 and more", ["hunter2"], {"q": {"r": "x", "s": "hunter2"}}, 'x"hunter2'])
def test_of_a_very_large_body_the_beginning_is_kept_and_masked(name: str, secret: object) -> None:
    """Without reading all of it."""
    body = json.dumps({"Kept": "yes", name: secret, "Rows": ["x"] * 100_000}).encode()
    shown = masked_body(body, WORLD.role_of)

    assert shown.startswith('{"Kept": "yes"')
    assert "hunter2" not in shown
    assert len(shown) <= 4_000
