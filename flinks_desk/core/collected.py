"""What was asked for on the data page besides the accounts themselves, and what came before.

The accounts with their transactions are `Session.accounts`: a walk through the steps is complete with them.
Must not live here: asking (`services/fetching.py`).
"""

from collections.abc import Mapping

from flinks_desk.core.accounts import NotFetched, Ready, State
from flinks_desk.core.data_requests import DataKind, Options
from flinks_desk.core.exchange import member, text_of
from flinks_desk.core.lean import dataclass, field, replace

__all__ = ["Collected", "login_of"]


@dataclass(frozen=True, slots=True)
class Collected:
    """The questions as they are set, and the answers."""

    kind: DataKind = DataKind.DETAIL
    options: Mapping[DataKind, Options] = field(default_factory=dict)
    others: Mapping[DataKind, State] = field(default_factory=dict)
    """How it stands with everything but the accounts' details."""
    newest: Ready | None = None
    """The details fetched last, in this session or an earlier one."""
    before: Ready | None = None
    """Those fetched before them."""

    def state(self, kind: DataKind) -> State:
        """How it stands with one of the others."""
        return self.others.get(kind, NotFetched())

    def with_state(self, kind: DataKind, state: State) -> "Collected":
        """One of the others stands otherwise now."""
        return replace(self, others={**self.others, kind: state})

    def with_details(self, ready: Ready) -> "Collected":
        """Details came: what was newest is what came before."""
        return replace(self, newest=ready, before=self.newest)

    def anew(self) -> "Collected":
        """A session begins: what another one brought is not its own; details stay, to be compared with."""
        return replace(self, others={})


def login_of(ready: Ready) -> str:
    """The LoginId that the data belong to."""
    return text_of(member(ready.raw, "Login"), "Id")
