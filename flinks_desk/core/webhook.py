"""A webhook's signature: computed over its raw bytes, and where it differs, why (api-facts §15).

The rule: base64 of HMAC-SHA256 over the body as it came, with the HMAC secret. Nothing else is signed, no time either.
Must not live here: reading what was pasted (`webhook_paste.py`), or where the secret is kept.
"""

import base64
import binascii
import contextlib
import hashlib
import hmac
import json
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from enum import Enum

from flinks_desk.core.diagnosis.catalogue import found
from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.exchange import Json, sealed
from flinks_desk.core.lean import dataclass
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import Text, text

__all__ = ["HEADERS", "SAID", "Caught", "Cause", "Checked", "Hook", "Hooks", "check", "signature"]

HEADERS = ("flinks-authenticity-key", "x-flinks-signature")
"""Sources name two; both are accepted, in any case (api-facts §15)."""
LARGE = 4_000_000
"""Bytes of a body from which on it is not written anew in other ways."""
BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True, repr=False)
class Hook:
    """A webhook as it came. Its body is personal data, so it does not print."""

    headers: tuple[tuple[str, str], ...]
    body: bytes

    def first(self, *names: str) -> tuple[str, str] | None:
        """The first header of one of these names, as it is written there."""
        return next(((name, value) for name, value in self.headers if name.lower() in names), None)


class Cause(Enum):
    """How the signature goes with body and secret."""

    GOOD = "good"
    NO_SECRET = "no-secret"
    NO_HEADER = "no-header"
    NO_BODY = "no-body"
    OTHER_HEADER = "other-header"
    DRESSED = "dressed"
    HEX = "hex"
    BASE64_VARIANT = "base64-variant"
    BOM = "bom"
    LINE_ENDS = "line-ends"
    WHITESPACE = "whitespace"
    RESERIALISED = "reserialised"
    OTHER_KEY = "other-key"
    KEY_SPACES = "key-spaces"
    KEY_DECODED = "key-decoded"
    OTHER_ALGORITHM = "other-algorithm"
    UNKEYED = "unkeyed"
    NO_DIGEST = "no-digest"
    NO_MATCH = "no-match"


SAID: Mapping[Cause, tuple[Text, Text]] = {
    Cause.GOOD: (
        text("The signature is right: the body came from who has the HMAC secret, and nothing of it was changed."),
        text("It holds no time, so a repetition looks the same: be ready to get each webhook more than once."),
    ),
    Cause.NO_SECRET: (
        text("It was not checked: the HMAC secret is missing."),
        text("Give the secret above; Flinks hands it out apart from the keys."),
    ),
    Cause.NO_HEADER: (
        text("There is no signature: neither flinks-authenticity-key nor X-Flinks-Signature is among the headers."),
        text("Paste the headers as well, or see whether a proxy in front of your server drops unknown ones."),
    ),
    Cause.NO_BODY: (
        text("There is no body to check."),
        text("Paste it behind the headers, after an empty line, exactly as it came."),
    ),
    Cause.OTHER_HEADER: (
        text("The right signature stands in the header {header}, where nobody looks for it."),
        text("Flinks sends it in flinks-authenticity-key or X-Flinks-Signature. Look for what renames it on the way."),
    ),
    Cause.DRESSED: (
        text("The signature is right, but something stands around it in the header: quotes, blanks or a prefix."),
        text("Take it away before comparing, or find what adds it."),
    ),
    Cause.HEX: (
        text("The digest is the right one, written in hexadecimal. Flinks writes it in base64."),
        text("Write the 32 bytes of the digest in base64 before comparing, not its hexadecimal text."),
    ),
    Cause.BASE64_VARIANT: (
        text("The digest is the right one, in another base64: with - and _, without =, or of the hexadecimal text."),
        text("Use the usual base64, with + and / and the = at the end, over the 32 bytes of the digest."),
    ),
    Cause.BOM: (
        text("The signature is of the same body, but for the byte order mark at its beginning."),
        text("Neither add nor remove one: check the bytes before anything decodes them."),
    ),
    Cause.LINE_ENDS: (
        text("The signature is of the same body with other line ends: something turned LF into CRLF, or back."),
        text("Check the raw bytes. Text fields, editors and some frameworks change line ends."),
    ),
    Cause.WHITESPACE: (
        text("The signature is of the same body without the blanks or the line end at its beginning or end."),
        text("Check the raw bytes. Logs and copying add a line end."),
    ),
    Cause.RESERIALISED: (
        text("The signature is of the same JSON, written otherwise: this body was parsed and written anew."),
        text("Check the bytes before a JSON parser sees them; blanks, escapes and the order of members count."),
    ),
    Cause.OTHER_KEY: (
        text("The signature was made with the {key}, not with the HMAC secret."),
        text("Use the HMAC secret that Flinks gave for webhooks; it is a value of its own."),
    ),
    Cause.KEY_SPACES: (
        text("The signature was made with the same secret, but with a blank or a line end around it, or without one."),
        text("Trim the secret where it is read from a file or a variable."),
    ),
    Cause.KEY_DECODED: (
        text("The signature was made with the secret decoded from base64 or hexadecimal, or in other letters."),
        text("Use the secret as text, as Flinks wrote it, in UTF-8."),
    ),
    Cause.OTHER_ALGORITHM: (
        text("The signature was made with {algorithm}. Flinks uses HMAC-SHA256."),
        text("Use SHA-256 on your side, or ask who has signed this."),
    ),
    Cause.UNKEYED: (
        text("This is a plain SHA-256 of the body: no key was used, so anybody could have made it."),
        text("Use HMAC-SHA256 with the HMAC secret."),
    ),
    Cause.NO_DIGEST: (
        text("What stands in the signature header is no digest, neither in base64 nor in hexadecimal."),
        text("Look whether it was cut, masked, or replaced by a placeholder."),
    ),
    Cause.NO_MATCH: (
        text("The signature fits neither this body nor any usual change of it."),
        text(
            "Either it was made with another HMAC secret, or the body was changed. Check that the secret is this one's."
        ),
    ),
}
"""What each of them means, and what to do."""


@dataclass(frozen=True, slots=True)
class Checked:
    """The verdict, with both signatures shortened: enough to compare with a log, too little to forge anything."""

    cause: Cause
    header: str = ""
    given: str = ""
    expected: str = ""
    detail: Text | str = ""

    @property
    def is_good(self) -> bool:
        """Whether the webhook may be believed."""
        return self.cause is Cause.GOOD

    @property
    def message(self) -> Text:
        """What is the matter."""
        return SAID[self.cause][0].filled(header=self.header, key=self.detail, algorithm=self.detail)

    @property
    def fix(self) -> Text:
        """What to do."""
        return SAID[self.cause][1]

    @property
    def finding(self) -> Finding | None:
        """The same as a finding; a good signature has none, nor has one that was not checked."""
        if self.cause in {Cause.GOOD, Cause.NO_SECRET}:
            return None
        return found("webhook-signature-mismatch", self.message, self.fix, where="signature")


def signature(body: bytes, key: Secret) -> str:
    """What Flinks writes into the header (api-facts §15)."""
    return base64.b64encode(_digest(body, key.reveal().encode())).decode("ascii")


def check(hook: Hook, key: Secret, others: tuple[tuple[Text, Secret], ...] = ()) -> Checked:
    """The verdict on a webhook. `others` are keys that somebody may have signed with by mistake."""
    expected = signature(hook.body, key)
    sent = hook.first(*HEADERS)
    if not hook.body:
        return Checked(Cause.NO_BODY, sent[0] if sent else "")
    if sent is None:
        elsewhere = next((name for name, value in hook.headers if _same(value.strip(), expected)), "")
        return Checked(Cause.OTHER_HEADER if elsewhere else Cause.NO_HEADER, elsewhere, "", _short(expected))
    name, given = sent
    cause, detail = _judged(given, hook.body, key, others)
    return Checked(cause, name, _short(given), _short(expected), detail)


def _judged(given: str, body: bytes, key: Secret, others: tuple[tuple[Text, Secret], ...]) -> tuple[Cause, Text | str]:
    if _same(given, signature(body, key)):
        return Cause.GOOD, ""
    bare = _undressed(given)
    if _same(bare, signature(body, key)):
        return Cause.DRESSED, ""
    digest = _decoded(bare)
    if digest is None:
        return Cause.NO_DIGEST, ""
    clear = key.reveal().encode()
    if hmac.compare_digest(digest, _digest(body, clear)):
        return (Cause.HEX if _is_hex(bare) else Cause.BASE64_VARIANT), ""
    for cause, detail, tried in _tries(body, clear, others):
        if hmac.compare_digest(digest, tried):
            return cause, detail
    return Cause.NO_MATCH, ""


def _tries(
    body: bytes, key: bytes, others: tuple[tuple[Text, Secret], ...]
) -> Iterator[tuple[Cause, Text | str, bytes]]:
    """Everything that may have been signed instead, the most usual first."""
    for cause, variant in _bodies(body):
        yield cause, "", _digest(variant, key)
    for cause, variant in _keys(key):
        yield cause, "", _digest(body, variant)
    for name, other in others:
        yield Cause.OTHER_KEY, name, _digest(body, other.reveal().encode())
    for algorithm in ("sha1", "sha384", "sha512", "md5"):
        yield Cause.OTHER_ALGORITHM, f"HMAC-{algorithm.upper()}", hmac.new(key, body, algorithm).digest()
    yield Cause.UNKEYED, "", hashlib.sha256(body).digest()


def _bodies(body: bytes) -> Iterator[tuple[Cause, bytes]]:
    yield Cause.BOM, body.removeprefix(BOM)
    yield Cause.BOM, BOM + body
    lines = body.replace(b"\r\n", b"\n")
    for variant in (lines, lines.replace(b"\n", b"\r\n")):
        yield Cause.LINE_ENDS, variant
        yield Cause.LINE_ENDS, variant.strip()
    bare = body.strip()
    for variant in (bare, bare + b"\n", bare + b"\r\n"):
        yield Cause.WHITESPACE, variant
    if len(body) < LARGE:
        for variant in _rewritten(body):
            yield Cause.RESERIALISED, variant


WRITINGS: tuple[Callable[[object, bool, bool], str], ...] = (
    lambda value, plain, ordered: json.dumps(value, separators=(",", ":"), ensure_ascii=plain, sort_keys=ordered),
    lambda value, plain, ordered: json.dumps(value, ensure_ascii=plain, sort_keys=ordered),
    lambda value, plain, ordered: json.dumps(value, indent=2, ensure_ascii=plain, sort_keys=ordered),
    lambda value, plain, ordered: json.dumps(value, indent=4, ensure_ascii=plain, sort_keys=ordered),
)
"""JavaScript, Python, and both with indents."""


def _rewritten(body: bytes) -> Iterator[bytes]:
    try:
        value: object = json.loads(body.removeprefix(BOM))
    except (ValueError, RecursionError):
        return
    for ordered in (False, True):
        for plain in (False, True):
            for write in WRITINGS:
                written = write(value, plain, ordered)
                yield written.encode("utf-8", "surrogatepass")
                yield written.replace("/", "\\/").encode("utf-8", "surrogatepass")  # as PHP writes it


def _keys(key: bytes) -> Iterator[tuple[Cause, bytes]]:
    bare = key.strip()
    for variant in (bare, bare + b"\n", bare + b"\r\n", bare + b" ", b" " + bare):
        yield Cause.KEY_SPACES, variant
    for variant in (bare.lower(), bare.upper(), bare.replace(b"-", b"")):
        yield Cause.KEY_DECODED, variant
    with contextlib.suppress(ValueError, binascii.Error):
        yield Cause.KEY_DECODED, base64.b64decode(bare + b"=" * (-len(bare) % 4))
    with contextlib.suppress(ValueError):
        yield Cause.KEY_DECODED, bytes.fromhex(bare.replace(b"-", b"").decode("ascii"))


def _undressed(given: str) -> str:
    bare = given.strip().strip("\"'").strip()
    for prefix in ("sha256=", "SHA256=", "hmac-sha256=", "HMAC-SHA256 "):
        bare = bare.removeprefix(prefix)
    return bare


def _decoded(bare: str) -> bytes | None:
    """The digest's bytes, from hexadecimal or any base64; `None` where it is none."""
    if _is_hex(bare):
        return bytes.fromhex(bare)
    try:
        plain = base64.b64decode(bare.replace("-", "+").replace("_", "/") + "=" * (-len(bare) % 4), validate=True)
    except (ValueError, binascii.Error):
        return None
    inner = plain.decode("ascii", "replace")
    if _is_hex(inner):  # base64 of the hexadecimal text
        return bytes.fromhex(inner)
    return plain if len(plain) in {16, 20, 32, 48, 64} else None


def _is_hex(words: str) -> bool:
    return len(words) in {32, 40, 64, 96, 128} and all(each in "0123456789abcdefABCDEF" for each in words)


def _digest(body: bytes, key: bytes) -> bytes:
    return hmac.new(key, body, hashlib.sha256).digest()


def _same(given: str, expected: str) -> bool:
    return hmac.compare_digest(given.encode("utf-8", "surrogatepass"), expected.encode())


def _short(digest: str) -> str:
    return f"{digest[:6]}…{digest[-4:]}" if len(digest) > 14 else digest[:4] + "…"


@dataclass(frozen=True, slots=True, repr=False)
class Caught:
    """A webhook that came while the window listened, its verdict, and how often the same came before."""

    number: int
    at: datetime
    hook: Hook
    checked: Checked
    kind: str = ""
    request_id: str = ""
    login_id: str = ""
    times: int = 1
    answered: int = 200

    def value(self) -> Json:
        """The body as JSON, or as text where it is none; secrets sealed."""
        try:
            held: Json = json.loads(self.hook.body.decode("utf-8-sig", "replace"))
        except (ValueError, RecursionError):
            return self.hook.body.decode("utf-8", "replace")
        return sealed(held)


@dataclass(frozen=True, slots=True)
class Hooks:
    """What came so far, and where it is waited for; 0 is nowhere."""

    port: int = 0
    url: str = ""
    caught: tuple[Caught, ...] = ()
