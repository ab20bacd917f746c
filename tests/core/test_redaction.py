"""Taking secrets out of a text, whatever they wear there."""

import base64
import html
import json
import re
from collections.abc import Callable
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flinks_desk.core.redaction import named_secrets, redacted

TOKEN = "d65f1adb-8ebc-48dc-be8b-20c773ba1565"
PASSWORD = "p\"w's$%&é\\1"

DRESSES: dict[str, Callable[[str], str]] = {
    "raw": str,
    "JSON": json.dumps,
    "JSON in JSON": lambda value: json.dumps(json.dumps({"a": value})),
    "percent": lambda value: quote(value, safe=""),
    "lower-case percent": lambda value: re.sub(r"%[0-9A-F]{2}", lambda found: found[0].lower(), quote(value, safe="")),
    "percent twice": lambda value: quote(quote(value, safe=""), safe=""),
    "form": quote_plus,
    "HTML": html.escape,
    "base64": lambda value: base64.b64encode(value.encode()).decode(),
    "base64 of a text around it": lambda value: base64.b64encode(
        f'{{"Password": {json.dumps(value)}}}'.encode()
    ).decode(),
}


@pytest.mark.parametrize("dress", DRESSES)
@pytest.mark.parametrize("value", [TOKEN, TOKEN.upper(), PASSWORD], ids=["token", "upper case", "password"])
def test_a_known_value_is_found_in_every_dress(value: str, dress: str) -> None:
    """What is left holds neither the value nor, undressed once more, the value."""
    worn = DRESSES[dress](value)

    left = redacted(f"before {worn} after", {value: "password"}).text

    assert worn not in left
    assert "redacted-password-1" in left or base64.b64encode(b"redacted")[:8].decode() in left or "eyJQ" in left


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("-H 'flinks-auth-key: abc-def-1'", "abc-def-1"),
        ('"x-api-key" = "abc-def-1"', "abc-def-1"),
        ('{"name": "x-api-key", "value": "abc-def-1"}', "abc-def-1"),
        ('headers.Add("flinks-auth-key", "abc-def-1")', "abc-def-1"),
        ("https://h/v2/?demo=true&authorizeToken=abc-def-1&language=en", "abc-def-1"),
        ("redirect=https%3A%2F%2Fh%2F%3FauthorizeToken%3Dabc-def-1", "abc-def-1"),
        ('{"text": "{\\"Password\\": \\"abc & def\\"}"}', "abc & def"),
        ("Authorization: Bearer abc.def.1", "abc.def.1"),
        ("FLINKS_SECRET_KEY=abc-def-1", "abc-def-1"),
        ("export FLINKS_SECRET_KEY='abc def'", "abc def"),
        ("Cookie: sid=abcdef; theme=dark", "abcdef"),
        ("'Password' => 'abc def'", "abc def"),
        ("Password: `abc def`", "abc def"),
    ],
)
def test_a_name_gives_away_the_value_beside_it(text: str, value: str) -> None:
    """In headers, JSON, HAR, code, addresses, settings and cookies."""
    assert value in dict(named_secrets(text))
    assert value not in redacted(text, {}).text


def test_the_same_secret_gets_the_same_stand_in() -> None:
    """Whether it came by name or stands alone, in whatever case."""
    told = redacted(f"flinks-auth-key: {TOKEN}\nlater {TOKEN.upper()} and x-api-key: other-value", {})

    assert told.text == (
        "flinks-auth-key: redacted-auth-key-1\nlater redacted-auth-key-1 and x-api-key: redacted-x-api-key-1"
    )
    assert told.counts == {"auth-key": 1, "x-api-key": 1}


def test_what_was_redacted_once_stays_as_it_is() -> None:
    """A second run finds nothing more."""
    once = redacted(f"flinks-auth-key: {TOKEN}", {}).text

    assert redacted(once, {}) == (once_again := redacted(once, {}))
    assert once_again.text == once
    assert once_again.counts == {}


def test_a_short_value_does_not_tear_words_apart() -> None:
    """`day` is taken out where it stands alone, and Saturday stays."""
    told = redacted("password: days; Saturdays are days", {})

    assert told.text == "password: redacted-password-1; Saturdays are redacted-password-1"


@given(st.text(max_size=400), st.text(min_size=6, max_size=40).filter(lambda text: text.strip() == text))
def test_nothing_makes_it_raise_and_no_known_value_stays(noise: str, value: str) -> None:
    """Whatever the text and whatever the value."""
    left = redacted(f"{noise} {value} {noise}", {value: "secret"}).text

    assert f" {value} " not in left or value in "redacted-secret-1"


def test_a_value_with_a_letter_that_grows_in_lower_case_is_found() -> None:
    """`İ` is two characters in lower case, and what is looked up by its first characters would be missed."""
    key = "4İf542fb0-71c0-484b-9a86-460f37f1efab"

    assert key not in redacted(f"flinks-auth-key: {key}\nand again {key}", {}).text
