"""What the shape of a value tells."""

import pytest

from flinks_desk.core.artefacts.model import hole
from flinks_desk.core.diagnosis.shapes import dressed, foreign, is_masked, is_placeholder, placeholders

KEY = "a3a1b9c4-52d7-4f7e-9f0b-3c3f5d2b1e77"


@pytest.mark.parametrize(
    "value",
    [
        "{customerId}",
        "<flinks-auth-key>",
        "YOUR_SECRET_KEY",
        "123-456-789",
        "{{baseUrl}}",
        "$SECRET",
        "${X}",
        "%SECRET%",
        "your-login-id",
        "<uuid>",
        "changeme",
        "[token]",
        "your_secret_key_here",
        "votre-cle",
    ],
)
def test_placeholders(value: str) -> None:
    """What samples have in the place of values (contract §4)."""
    assert is_placeholder(value)


@pytest.mark.parametrize(
    "value",
    [KEY, f"<{KEY}>", "Greatday", "FlinksCapital", "****", "<redacted>", "7ed8…ec35", "", hole("X"), "user4417"],
)
def test_no_placeholders(value: str) -> None:
    """Values, damaged values, hidden values, and what a shell fills in."""
    assert not is_placeholder(value)


@pytest.mark.parametrize(
    "value", ["****", "•••••", "<redacted>", "[REDACTED]", "7ed8...ec35", "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"]
)
def test_masked(value: str) -> None:
    """What the sender has hidden is neither a placeholder nor damage."""
    assert is_masked(value)


@pytest.mark.parametrize(
    ("value", "bare", "prefix", "characters"),
    [
        (KEY, KEY, "", ()),
        (f"Bearer {KEY}", KEY, "Bearer", ()),
        (f"flinks-auth-key: {KEY}", KEY, "flinks-auth-key", ()),
        (f"{KEY}\u200b", KEY, "", ("U+200B",)),
        (f'"{KEY}"', KEY, "", ("U+0022",)),
        (f"“{KEY}”", KEY, "", ("U+201C", "U+201D")),
        (f"{KEY} ", KEY, "", ("U+0020",)),
        (f"{KEY}\r\n", KEY, "", ("U+000D", "U+000A")),
        (f"{KEY},", KEY, "", ("U+002C",)),
        (hole("X"), hole("X"), "", ()),
    ],
)
def test_what_a_value_is_wrapped_in(value: str, bare: str, prefix: str, characters: tuple[str, ...]) -> None:
    """The credential itself, what stands before it, and what damages it, each once."""
    found = dressed(value)

    assert (found.bare, found.prefix, found.characters) == (bare, prefix, characters)


@pytest.mark.parametrize(
    ("value", "vendor"),
    [
        ("sk_live_9f8e7d6c5b4a3928", "Stripe"),
        ("link-sandbox-1234", "Plaid"),
        ("eyJhbGci.eyJzdWIi.c2ln", "JWT"),
        (KEY, ""),
    ],
)
def test_tokens_of_others(value: str, vendor: str) -> None:
    """Prefixes that only one vendor uses (real-world RW-081)."""
    assert foreign(value) == vendor


def test_placeholders_within_an_address() -> None:
    """Each once, as it is written."""
    assert placeholders("https://{instance}-api.private.fin.ag/v3/<cid>/{instance}") == ("{instance}", "<cid>")
