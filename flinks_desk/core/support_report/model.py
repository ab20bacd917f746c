"""What a report is made of, and what comes out of it.

Must not live here: making any of it.
"""

from collections.abc import Mapping
from datetime import datetime

from flinks_desk.core.about import Detail
from flinks_desk.core.journal import Entry
from flinks_desk.core.known import Known
from flinks_desk.core.lean import dataclass, field
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import Text

__all__ = ["File", "Leak", "Material", "Proof", "Report"]


@dataclass(frozen=True, slots=True)
class Material:
    """Everything that a report is made from."""

    entries: tuple[Entry, ...]
    made: datetime
    place: str
    """The host that is called, or the name of a past session's."""
    scope: Text
    """What of it is in the report."""
    versions: tuple[Detail, ...] = ()
    secrets: Mapping[Secret, str] = field(default_factory=dict)
    """Keys and tokens of this program, by kind, whether they stand in an entry or not."""
    known: Known | None = None
    """Fingerprints of all that was typed or met in this run."""
    note: str = ""
    """The person's own words."""
    with_account_data: bool = False
    is_past: bool = False
    """A session that was kept: its secrets were taken out when it was written down."""


@dataclass(frozen=True, slots=True)
class File:
    """One file of the report."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Leak:
    """A value that must not leave: where it stands and what it is, never the value."""

    file: str
    kind: str


@dataclass(frozen=True, slots=True)
class Proof:
    """What the search through every byte of every file came to."""

    searched: int
    """Values that were looked for. One so short that it stands in any text is not, and is taken out at its own place
    only."""
    leaks: tuple[Leak, ...] = ()
    unsearched: str = ""
    """A file that holds more than can be searched."""

    @property
    def holds(self) -> bool:
        """Whether the report may be written."""
        return not self.leaks and not self.unsearched


@dataclass(frozen=True, slots=True)
class Report:
    """The files, and whether they may leave."""

    name: str
    """What the folder is called, or the zip without its ending."""
    files: tuple[File, ...]
    proof: Proof
    taken_out: Mapping[str, int]
    """How many different values of each kind have a stand-in."""
    made: datetime
