"""What code and pages show of an integration besides their requests: one small class a kind of fact.

Must not live here: reading code (`code_*.py`), or judging it (`core/diagnosis`).
"""

from enum import Enum

from flinks_desk.core.diagnosis.finding import Span
from flinks_desk.core.lean import dataclass

__all__ = [
    "CodeFact",
    "FieldRead",
    "Frame",
    "Listener",
    "Mention",
    "OriginCheck",
    "OriginTest",
    "Polling",
    "QueryFromWhole",
    "SignatureCheck",
    "Word",
]


@dataclass(frozen=True, slots=True)
class Word:
    """A name that code uses, and where."""

    name: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class FieldRead:
    """Code takes a field from an answer: `data["AuthorizeToken"]`, `const { Token } = await res.json()`,
    `[JsonProperty("AuthorizeToken")]`, `answer.Token`."""

    name: str
    request: int | None = None
    """Whose answer, as index into `requests`, where that can be told."""
    span: Span | None = None


class OriginTest(Enum):
    """How a listener looks at `event.origin`."""

    EQUALS = "equals"
    """`===`, `!==`, `==`, a `switch`, membership in a list or set: one check for each value."""
    STARTS_WITH = "starts-with"
    ENDS_WITH = "ends-with"
    CONTAINS = "contains"
    """`includes`, `indexOf(…) === -1`, `indexOf(…) < 0`, `> -1`, `search`."""
    INDEX_AS_TRUTH = "index-as-truth"
    """`if (origin.indexOf(…))`, which is true also for -1 and false for 0."""
    REGEXP = "regexp"
    """`value` is the source of the expression."""
    HOSTNAME_ENDS_WITH = "hostname-ends-with"
    """`new URL(origin).hostname.endsWith(…)`."""
    OTHER = "other"
    """Some other look at the origin, not understood; taken for a check that works."""


@dataclass(frozen=True, slots=True)
class OriginCheck:
    """One check of a message's origin."""

    test: OriginTest
    value: str = ""
    """What it is compared with, constants put in; may hold holes. Empty for `OTHER`."""
    always_passes: bool = False
    """Short-circuited: `if (true || …)`, a check whose branch does nothing."""
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Listener:
    """A listener for messages: `addEventListener("message", …)`, `onmessage=`, a React Native `onMessage`."""

    checks: tuple[OriginCheck, ...] = ()
    looks_at_origin: bool = False
    """Whether `origin` (or `event.source`) is looked at anywhere in it, also in a way that is not understood."""
    fields: tuple[Word, ...] = ()
    """Members taken from the event's data: `event.data.LoginId`, `const { loginId } = data`."""
    steps: tuple[Word, ...] = ()
    """Texts that the step is compared with: `=== "REDIRECT"`, `case "…"`, keys of a table of handlers."""
    parses_text: bool = False
    """`JSON.parse` is applied to the data somewhere, or their type is asked."""
    of_native_view: bool = False
    """A native web view's `onMessage`: there is no origin to check."""
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class QueryFromWhole:
    """`new URLSearchParams(location.href)`, `parse_qs(url)`, `querystring.parse(req.url)` and the like."""

    expression: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Frame:
    """An `<iframe>` that shows the widget, or will."""

    request: int | None = None
    """Its address, as index into `requests`, where it is in sight."""
    sandbox: tuple[str, ...] | None = None
    """The words of its `sandbox` attribute, lower case; `None` without the attribute."""
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class SignatureCheck:
    """Code that checks a webhook's signature (HMAC)."""

    reserialised: bool = False
    """Over a body that was parsed and written anew (`JSON.stringify(req.body)`, `json.dumps(request.json)`)."""
    hexadecimal: bool = False
    """Its digest is compared in hexadecimal."""
    algorithm: str = "sha256"
    key_name: str = ""
    """What the key is called (`process.env.FLINKS_SECRET_KEY`)."""
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Polling:
    """Code, or a log, that asks again and again, and gives up after so many seconds (tries times pause)."""

    seconds: float
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """The code has to do with Flinks, though nothing of what it does could be told."""

    span: Span | None = None


CodeFact = FieldRead | Listener | QueryFromWhole | Frame | SignatureCheck | Polling | Mention
