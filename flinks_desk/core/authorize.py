"""Authorize and its MFA questions: what is sent, what the answer means, and where a session stands.

The rule: a session is opened by one Authorize with a token of its own; a 203 asks questions that are answered with the
same token and the RequestId, their prompts untouched, since they are the keys (api-facts §5.1); a 200 opens it.
Must not live here: clocks and the wire.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from flinks_desk.core.exchange import Outcome
from flinks_desk.core.secret import Secret

__all__ = [
    "Answers",
    "ByCredentials",
    "ByLogin",
    "Challenge",
    "Challenged",
    "Choice",
    "Closed",
    "Opened",
    "Opening",
    "State",
    "TurnedDown",
]


@dataclass(frozen=True, slots=True)
class ByLogin:
    """Open a session for a connection that exists already."""

    login_id: str
    cached: bool = True
    """`MostRecentCached`: the last copy that Flinks holds, or live from the bank."""
    save: bool = True


@dataclass(frozen=True, slots=True)
class ByCredentials:
    """The legacy path: the bank's own user name and password, always live."""

    institution: str
    username: str
    password: Secret
    language: str = "en"
    save: bool = True


Choice = ByLogin | ByCredentials

Answers = Mapping[str, tuple[Secret, ...]]
"""Prompt, to the letter, to its answers."""


@dataclass(frozen=True, slots=True)
class Challenge:
    """One MFA question (api-facts §5.2)."""

    type: str
    prompt: str
    iterables: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Closed:
    """No session was opened yet."""


@dataclass(frozen=True, slots=True)
class Opening:
    """A call is under way."""

    since: datetime
    choice: Choice


@dataclass(frozen=True, slots=True)
class Challenged:
    """The bank asks; the session waits eight minutes for the answers."""

    request_id: str
    challenges: tuple[Challenge, ...]
    institution: str
    asked_at: datetime
    choice: Choice
    again: bool = False
    """The last answers were not right, and the bank asks once more."""


@dataclass(frozen=True, slots=True)
class Opened:
    """The session is open: its RequestId fetches data."""

    request_id: str
    login_id: str
    institution: str
    username: str
    login_type: str
    last_refresh: str
    """As Flinks writes it: UTC without a zone (api-facts §4.3)."""
    at: datetime
    choice: Choice


@dataclass(frozen=True, slots=True)
class TurnedDown:
    """Flinks did not open the session."""

    outcome: Outcome
    at: datetime
    choice: Choice


State = Closed | Opening | Challenged | Opened | TurnedDown
