"""What comes along with a pasted value is taken off and named; the value itself is not touched."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flinks_desk.core.pasted import cleaned, placeholder
from flinks_desk.core.secret import Secret

GUID = "c4569c54-e167-4d34-8de6-f4113bc82414"


@pytest.mark.parametrize(
    ("raw", "notes"),
    [
        (GUID, 0),
        (f"  {GUID}\r\n", 1),
        (f"\u00a0{GUID}\u200b", 2),
        (f"flinks-auth-key: {GUID}", 1),
        (f"-H 'flinks-auth-key: {GUID}'", 2),
        (f"Authorization: Bearer {GUID}", 2),
        (f"Bearer {GUID}", 1),
        (f'FLINKS_SECRET_KEY="{GUID}"', 2),
        (f"export FLINKS_SECRET_KEY={GUID};", 2),
        (f"“{GUID}”", 1),
        (f"<{GUID}>", 1),
        (f'"{GUID}",', 2),
        (f"{GUID[:20]}\n    {GUID[20:]}", 1),
    ],
)
def test_what_came_along_is_removed_and_named(raw: str, notes: int) -> None:
    clean = cleaned(raw)

    assert clean.value == GUID
    assert len(clean.removed) == notes, [str(note) for note in clean.removed]
    assert clean.unsendable == ()


def test_a_character_that_cannot_be_sent_is_named_by_its_place_and_not_shown() -> None:
    clean = cleaned("abcé-f g")

    assert [str(one) for one in clean.unsendable] == [
        "The character at position 4 cannot be sent.",
        "The character at position 7 cannot be sent.",
    ]


@pytest.mark.parametrize(
    "command", ["curl -X POST https://a.example -H 'x: y'", "Invoke-RestMethod\n -Uri 'https://a.example'"]
)
def test_a_whole_command_is_called_one(command: str) -> None:
    """Whoever copies too much is not told of each blank in it."""
    assert [str(one) for one in cleaned(command).unsendable] == ["This is a whole command, not one value."]


def test_a_value_that_is_too_long_for_a_key_is_said_to_be() -> None:
    assert len(cleaned("x" * 513).unsendable) == 1


@given(st.text(max_size=60))
def test_cleaning_twice_changes_nothing_more(raw: str) -> None:
    once = cleaned(raw).value

    assert cleaned(once).value == once


@given(st.text("0123456789abcdefABCDEF-_.~+/", min_size=1, max_size=60).filter(lambda text: text[-1] != "."))
def test_a_plain_value_is_left_alone(value: str) -> None:
    assert cleaned(value).value == value


@pytest.mark.parametrize(
    "raw",
    [
        "{customerId}",
        "<flinks-auth-key>",
        "YOUR_SECRET_KEY",
        "your-login-id",
        "123-456-789",
        "{{baseUrl}}",
        "$SECRET",
        "${SECRET}",
        "%SECRET%",
        "xxxxxxxx",
        "secret-key",
        '"<secret key>"',
    ],
)
def test_a_placeholder_is_known(raw: str) -> None:
    assert placeholder(raw)
    assert placeholder(Secret(raw))


@pytest.mark.parametrize("raw", [GUID, "", "3d5266a8b6974", f"<{GUID}>x", "s3cret!"])
def test_a_real_value_is_no_placeholder(raw: str) -> None:
    assert placeholder(raw) == ""
