"""A webhook's signature, and every usual way in which it is wrong (api-facts §15)."""

import base64
import hashlib
import hmac
import json

import pytest

from flinks_desk.core.known import Role
from flinks_desk.core.names import name_of
from flinks_desk.core.secret import Secret
from flinks_desk.core.webhook import HEADERS, SAID, Cause, Checked, Hook, check, signature

KEY = Secret("b7c9b6c4-4f6b-4d54-8a47-9f2a4c0d1e11")
OTHER = Secret("c4569c54-e167-4d34-8de6-f4113bc82414")
OTHERS = ((name_of(Role.SECRET_KEY), OTHER),)
BODY = '{"ResponseType": "KYC", "Tag": "é/1", "Accounts": [{"Balance": 12.50}]}'.encode()
VALUE = json.loads(BODY)


def digest(body: bytes = BODY, key: Secret = KEY, algorithm: str = "sha256") -> bytes:
    return hmac.new(key.reveal().encode(), body, algorithm).digest()


def b64(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def verdict(given: str, body: bytes = BODY, header: str = "flinks-authenticity-key") -> Checked:
    return check(Hook((("Content-Type", "application/json"), (header, given)), body), KEY, OTHERS)


def test_the_signature_is_the_one_of_the_documentation() -> None:
    """base64 of HMAC-SHA256 over the raw body, by a vector that is published everywhere."""
    body = b"The quick brown fox jumps over the lazy dog"

    assert signature(body, Secret("key")) == "97yD9DBThCSxMpjmqm+xQ+9NWaFJRhdZl0edvC0aPNg="


@pytest.mark.parametrize("header", [*HEADERS, "X-Flinks-Signature", "FLINKS-AUTHENTICITY-KEY"])
def test_both_headers_are_accepted_in_any_case(header: str) -> None:
    """Sources name two."""
    checked = verdict(b64(digest()), header=header)

    assert checked.is_good
    assert checked.finding is None
    assert checked.header == header


COMPACT = json.dumps(VALUE, separators=(",", ":"), ensure_ascii=False).encode()
WRONG = {
    "hex": (digest().hex(), BODY, Cause.HEX),
    "hex in capitals": (digest().hex().upper(), BODY, Cause.HEX),
    "url-safe base64": (base64.urlsafe_b64encode(digest()).decode().rstrip("="), BODY, Cause.BASE64_VARIANT),
    "base64 of hex": (b64(digest().hex().encode()), BODY, Cause.BASE64_VARIANT),
    "quotes": (f'"{b64(digest())}"', BODY, Cause.DRESSED),
    "a prefix": (f"sha256={b64(digest())}", BODY, Cause.DRESSED),
    "blanks": (f" {b64(digest())} ", BODY, Cause.DRESSED),
    "BOM added": (b64(digest()), b"\xef\xbb\xbf" + BODY, Cause.BOM),
    "BOM lost": (b64(digest(b"\xef\xbb\xbf" + BODY)), BODY, Cause.BOM),
    "CRLF made": (b64(digest(b'{\n"a": 1\n}')), b'{\r\n"a": 1\r\n}', Cause.LINE_ENDS),
    "CRLF lost": (b64(digest(b'{\r\n"a": 1\r\n}')), b'{\n"a": 1\n}', Cause.LINE_ENDS),
    "a line end more": (b64(digest()), BODY + b"\n", Cause.LINE_ENDS),
    "a blank more": (b64(digest()), b" " + BODY, Cause.LINE_ENDS),
    "a line end less": (b64(digest(BODY + b"\n")), BODY, Cause.WHITESPACE),
    "written anew by JavaScript": (b64(digest(COMPACT)), BODY, Cause.RESERIALISED),
    "written anew with escapes": (b64(digest(json.dumps(VALUE).encode())), BODY, Cause.RESERIALISED),
    "written anew with indents": (b64(digest(json.dumps(VALUE, indent=2).encode())), BODY, Cause.RESERIALISED),
    "written anew in order": (b64(digest(json.dumps(VALUE, sort_keys=True).encode())), BODY, Cause.RESERIALISED),
    "written anew by PHP": (
        b64(digest(json.dumps(VALUE, separators=(",", ":")).replace("/", "\\/").encode())),
        BODY,
        Cause.RESERIALISED,
    ),
    "the secret key": (b64(digest(key=OTHER)), BODY, Cause.OTHER_KEY),
    "a line end behind the secret": (b64(digest(key=Secret(KEY.reveal() + "\n"))), BODY, Cause.KEY_SPACES),
    "the secret in capitals": (b64(digest(key=Secret(KEY.reveal().upper()))), BODY, Cause.KEY_DECODED),
    "the secret's bytes": (
        b64(hmac.new(bytes.fromhex(KEY.reveal().replace("-", "")), BODY, "sha256").digest()),
        BODY,
        Cause.KEY_DECODED,
    ),
    "SHA-1": (b64(digest(algorithm="sha1")), BODY, Cause.OTHER_ALGORITHM),
    "SHA-512 in hex": (digest(algorithm="sha512").hex(), BODY, Cause.OTHER_ALGORITHM),
    "no key at all": (b64(hashlib.sha256(BODY).digest()), BODY, Cause.UNKEYED),
    "masked": ("••••••••", BODY, Cause.NO_DIGEST),
    "cut": (b64(digest())[:20], BODY, Cause.NO_DIGEST),
    "empty": ("", BODY, Cause.NO_DIGEST),
    "another secret": (b64(digest(key=Secret("another"))), BODY, Cause.NO_MATCH),
    "a changed amount": (b64(digest()), BODY.replace(b"12.50", b"99.50"), Cause.NO_MATCH),
    "no body": (b64(digest()), b"", Cause.NO_BODY),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_was_done_wrong_is_named(name: str) -> None:
    """Each mistake has its own cause, and never passes."""
    given, body, cause = WRONG[name]

    checked = verdict(given, body)

    assert checked.cause is cause
    assert checked.finding
    assert checked.finding.code == "webhook-signature-mismatch"


def test_the_other_key_is_named_and_not_shown() -> None:
    """Which key it was, and neither it nor a whole signature."""
    checked = verdict(b64(digest(key=OTHER)))

    assert "secret key" in str(checked.message)
    assert OTHER.reveal() not in repr(checked)
    assert signature(BODY, KEY) not in repr(checked)


def test_a_missing_header_and_a_renamed_one() -> None:
    """A right signature elsewhere is found; without any there is none."""
    renamed = check(Hook((("X-Hub-Signature", b64(digest())),), BODY), KEY)
    missing = check(Hook((("Accept", "*/*"),), BODY), KEY)

    assert (renamed.cause, renamed.header) == (Cause.OTHER_HEADER, "X-Hub-Signature")
    assert "X-Hub-Signature" in str(renamed.message)
    assert missing.cause is Cause.NO_HEADER


def test_every_cause_is_said_and_tested() -> None:
    """The table is complete, and so are these tests."""
    elsewhere = {Cause.GOOD, Cause.NO_SECRET, Cause.NO_HEADER, Cause.OTHER_HEADER}

    assert set(SAID) == set(Cause)
    assert {cause for _, _, cause in WRONG.values()} | elsewhere == set(Cause)


def test_a_hook_does_not_print_its_body() -> None:
    """It is personal data."""
    assert "KYC" not in repr(Hook((), BODY))
