"""A finding: one cause, said once.

Lives here: `Finding`, `Severity`, `Mend`. Must not live here: rules that make findings.
"""

from collections.abc import Mapping
from enum import Enum

from flinks_desk.core.lean import dataclass, field
from flinks_desk.core.text import Text

__all__ = ["Extra", "Finding", "Mend", "Severity", "Span"]

Extra = str | int | list[str] | dict[str, int]


class Severity(Enum):
    """How much it matters (contract §2)."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Mend(Enum):
    """What the window can do about a finding, each a button with its own words."""

    NEW_TOKEN = "new-token"
    TRY_AGAIN = "try-again"
    EDIT_CREDENTIALS = "edit-credentials"
    SWAP_VALUES = "swap-values"
    ANSWER_QUESTIONS = "answer-questions"
    EDIT_AUTHORIZE = "edit-authorize"
    OPEN_CONNECT = "open-connect"
    OPEN_AS_PAGE = "open-as-page"
    POLL = "poll"
    START_SESSION_AGAIN = "start-session-again"
    USE_SIMULATOR = "use-simulator"
    OPEN_NETWORK = "open-network"


@dataclass(frozen=True, slots=True)
class Span:
    """Where something stands in a text: character offsets, `end` not included."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Finding:
    """One cause: its code (contract §4), what happened, and what to do about it."""

    code: str
    severity: Severity
    message: Text
    fix: Text
    request: int | None = None
    """Index into the artefact's requests."""
    where: str = ""
    """For instance `header flinks-auth-key`."""
    extra: Mapping[str, Extra] = field(default_factory=dict)
    """The extra keys that contract §4 names for this code."""
    see: str = ""
    """Where it is documented, such as `/guides/connect/setup-authorization`."""
    mend: Mend | None = None
    evidence: Text | None = None
    """What this session knows that points to this cause."""
    span: Span | None = None
    """Where it stands in the text that was read."""
