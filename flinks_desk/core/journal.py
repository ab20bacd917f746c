"""What happened, in order: one row an exchange, a widget event, or a step of the program itself.

Lives here: `Entry`.
Must not live here: how entries are searched (`log_search.py`), kept (`services/archive.py`) or shown.
"""

from collections.abc import Sequence
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING

from flinks_desk.core.diagnosis.finding import Finding, Severity
from flinks_desk.core.exchange import Exchange, Json, Reply, member
from flinks_desk.core.lean import dataclass, field
from flinks_desk.core.text import Text
from flinks_desk.core.widget import WidgetEvent

if TYPE_CHECKING:
    from flinks_desk.core.rerun.comparing import Comparison

__all__ = ["Entry", "Kind", "Origin"]


class Kind(Enum):
    """What an entry is about."""

    CALL = "call"
    WIDGET = "widget"
    NAVIGATION = "navigation"
    TOKEN = "token"
    NOTE = "note"


class Origin(Enum):
    """Whose exchange it is."""

    OURS = "ours"
    CUSTOMER = "customer"
    """Read from what a customer sent; this program did not make the call."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened. It holds secrets only as `Secret`s, so it can be shown, searched and kept."""

    number: int
    at: datetime
    """UTC."""
    kind: Kind
    title: str
    """What the row says first: `POST Authorize`, `INSTITUTION_SELECTED`; identifiers, not prose."""
    summary: Text | None = None
    exchange: Exchange | None = None
    data: Json = None
    """The payload of an event."""
    event: WidgetEvent | None = None
    """What was read from it: where it came from, and whether that is to be trusted."""
    findings: Sequence[Finding] = field(default_factory=tuple)
    ids: frozenset[str] = frozenset()
    """The LoginIds, RequestIds and the like that join this entry with others."""
    origin: Origin = Origin.OURS
    comparison: "Comparison | None" = None
    """How the answer goes with the customer's own to the same call, where that was run again."""

    @property
    def status(self) -> int | None:
        """The HTTP status, where there was an answer."""
        return self.exchange.outcome.status if self.exchange and isinstance(self.exchange.outcome, Reply) else None

    @property
    def flinks_code(self) -> str:
        """Flinks' code, where the answer or the event had one."""
        if self.exchange:
            return self.exchange.outcome.flinks_code if isinstance(self.exchange.outcome, Reply) else ""
        found = member(self.data, "flinksCode")
        return found if isinstance(found, str) else ""

    @property
    def worst(self) -> Severity | None:
        """The gravest severity among the findings."""
        present = {finding.severity for finding in self.findings}
        return next((severity for severity in Severity if severity in present), None)
