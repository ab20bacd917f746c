"""One call to Flinks and what came of it, as values.

Lives here: `Call`, `Reply`, `Unreachable`, `Exchange`, and the sealing of secrets in answers.
Must not live here: how a call is sent (`services/wire.py`), or what an answer means (`token.py`,
`authorize.py`, `accounts.py`).
A bad status is a `Reply`; only what never became an answer is `Unreachable`.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from math import isfinite

from flinks_desk.core.json_door import LEVELS
from flinks_desk.core.lean import dataclass, replace
from flinks_desk.core.sandbox_bank import is_test_user
from flinks_desk.core.secret import Secret
from flinks_desk.core.way import Way

__all__ = [
    "AsWritten",
    "Body",
    "Call",
    "Cause",
    "Exchange",
    "Json",
    "Outcome",
    "Reply",
    "Unreachable",
    "list_of",
    "member",
    "number",
    "sealed",
    "sealed_call",
    "sealed_member",
    "text_of",
]

Json = None | bool | int | float | str | Secret | Sequence["Json"] | Mapping[str, "Json"]
"""A JSON value in which a secret may stand wherever a text may."""

Body = Mapping[str, Json]

MOST_NAMES = 1_000
"""No object of Flinks has as many; in a larger one, names are looked for as they are spelled only."""
LONGEST_CODE, LONGEST_MESSAGE = 100, 1_000
"""Characters; the answer itself is shown beside them."""

SEALED_MEMBERS = frozenset({"token", "authorizetoken", "access_token", "password"})


@dataclass(frozen=True, slots=True)
class AsWritten:
    """What a customer's call has and none of ours needs. It goes out to the letter, wrong as it may be."""

    query: tuple[tuple[str, str | Secret], ...] = ()
    """Parameters behind the address, not yet percent-encoded."""
    form: tuple[tuple[str, str | Secret], ...] = ()
    """A body of form fields."""
    text: tuple[str | Secret, ...] = ()
    """A body that is no JSON object, in pieces."""


@dataclass(frozen=True, slots=True)
class Call:
    """What is to be sent. Header values and members of the body may be secrets; the address never holds one."""

    endpoint: str
    """The endpoint's proper spelling, such as `GenerateAuthorizeToken`."""
    method: str
    url: str
    headers: tuple[tuple[str, str | Secret], ...]
    body: Body | None = None
    patience: float = 30.0
    """Seconds to wait for the answer."""
    as_written: AsWritten | None = None
    takes_redirect: bool = False
    """A redirect is the answer that is wanted. It is told in `Reply.location`, and never followed."""


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer, whatever its status."""

    status: int
    headers: tuple[tuple[str, str], ...]
    text: str
    """The body as it came, secrets sealed."""
    json: Json = None
    """The body as JSON, secrets sealed; `None` where it is no JSON (see `is_json`)."""
    is_json: bool = False
    location: Secret | None = None
    """Where a redirect leads, for a call that takes one; its query may hold what opens a session at a bank."""

    def header(self, name: str) -> str:
        """The first header of that name, in any case; an empty text if there is none."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), "")

    @property
    def flinks_code(self) -> str:
        """Flinks' own code, such as `INVALID_LOGIN`; an empty text if the answer has none."""
        return text_of(self.json, "FlinksCode")[:LONGEST_CODE]

    @property
    def message(self) -> str:
        """Flinks' own sentence; an empty text if the answer has none (api-facts §11: sometimes missing)."""
        return text_of(self.json, "Message")[:LONGEST_MESSAGE]


class Cause(Enum):
    """Why no answer came."""

    NAME_NOT_RESOLVED = "name-not-resolved"
    REFUSED = "refused"
    RESET = "reset"
    CONNECT_TIMEOUT = "connect-timeout"
    TLS_TIMEOUT = "tls-timeout"
    WRITE_TIMEOUT = "write-timeout"
    READ_TIMEOUT = "read-timeout"
    BODY_TIMEOUT = "body-timeout"
    """The answer began, and did not end in time."""
    POOL_TIMEOUT = "pool-timeout"
    """The calls before this one took all connections."""
    TLS = "tls"
    TLS_UNKNOWN_ISSUER = "tls-unknown-issuer"
    TLS_SELF_SIGNED = "tls-self-signed"
    TLS_EXPIRED = "tls-expired"
    TLS_TOO_EARLY = "tls-too-early"
    """The certificate is not valid yet, by this machine's clock."""
    TLS_WRONG_NAME = "tls-wrong-name"
    TLS_CERTIFICATE_WANTED = "tls-certificate-wanted"
    """The other side wants a certificate of ours, or does not take the one it got."""
    PROXY = "proxy"
    PROXY_UNREACHABLE = "proxy-unreachable"
    PROXY_TIMEOUT = "proxy-timeout"
    PROXY_SIGN_IN = "proxy-sign-in"
    PROXY_REFUSED = "proxy-refused"
    SOCKS_REFUSED = "socks-refused"
    SETTINGS = "settings"
    """The network settings name something that cannot be used."""
    REDIRECTED = "redirected"
    TOO_LARGE = "too-large"
    DAMAGED = "damaged"
    """The answer broke the rules of HTTP or of its compression."""
    UNSENDABLE = "unsendable"
    """The call could not be put on the wire, for instance because of a character in a header."""
    CANCELLED = "cancelled"
    NOT_TOLD = "not-told"
    """A customer's call: what was sent to us does not say what came back."""


@dataclass(frozen=True, slots=True)
class Unreachable:
    """No answer: the cause, and a detail that holds no secret (a host, a limit, a certificate's issuer)."""

    cause: Cause
    detail: str = ""


Outcome = Reply | Unreachable


@dataclass(frozen=True, slots=True)
class Exchange:
    """A call, when it left (UTC), how long it took, and what came of it."""

    call: Call
    started: datetime
    seconds: float
    outcome: Outcome
    way: Way | None = None
    """The proxy and the certificates that were met; `None` where there were none, or they could not be seen."""


def member(value: Json, *names: str) -> Json:
    """The first of these members of a JSON object, whatever the case of its name; `None` if there is none."""
    if not isinstance(value, Mapping):
        return None
    if len(value) > MOST_NAMES:
        return next((value[name] for name in names if name in value), None)
    if names[0] in value:  # as it is spelled nearly always, and 50,000 transactions are asked for seven each
        return value[names[0]]
    lowered = {key.lower(): item for key, item in value.items()}
    return next((lowered[name.lower()] for name in names if name.lower() in lowered), None)


def text_of(value: Json, *names: str) -> str:
    """The first of these members if it is a text; an empty text otherwise."""
    found = member(value, *names)
    return found if isinstance(found, str) else ""


def list_of(value: Json, *names: str) -> Sequence[Json]:
    """The first of these members if it is a list; an empty one otherwise."""
    found = member(value, *names)
    return found if isinstance(found, Sequence) and not isinstance(found, str) else ()


def number(value: Json) -> float | None:
    """A JSON number, or a number written as text; anything else is `None`."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        found = float(value)
    except (ValueError, OverflowError):
        return None
    return found if isfinite(found) else None


def sealed(value: Json, depth: int = 0) -> Json:
    """The same JSON with every value that is secret by the name it stands under turned into a `Secret`.

    `RecursionError` for one that is nested too deep for whatever reads it after this.
    """
    if depth > LEVELS:
        raise RecursionError
    if isinstance(value, Mapping):
        return {key: sealed_member(key, item, depth + 1) for key, item in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [sealed(item, depth + 1) for item in value]
    return value


def sealed_call(call: Call) -> Call:
    """The call as it may be kept: also what a person wrote into its body is sealed by the name it stands under."""
    return replace(call, body={key: sealed_member(key, item) for key, item in call.body.items()}) if call.body else call


def sealed_member(key: str, item: Json, depth: int = 0) -> Json:
    """The same value as it may be seen under this name. Only those of the test bank's users are no secret names."""
    name = key.lower()
    if isinstance(item, str) and (name in SEALED_MEMBERS or (name == "username" and not is_test_user(item))):
        return Secret(item)
    return sealed(item, depth)
