"""What a person has said about going live, and what their own code showed.

Must not live here: the code itself, which may hold anything.
"""

from collections.abc import Mapping
from enum import Enum

from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.go_live.checks import Check
from flinks_desk.core.lean import dataclass, field

__all__ = ["Answer", "GoingLive"]


class Answer(Enum):
    """What a person says to a question that nobody can answer from here."""

    NOT_KNOWN = "not-known"
    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True)
class GoingLive:
    """Answers by check; a question that is not among them is not answered."""

    answers: Mapping[Check, Answer] = field(default_factory=dict)
    code: tuple[Finding, ...] = ()
    """The findings of the customer's own code."""
