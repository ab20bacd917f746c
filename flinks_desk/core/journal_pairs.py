"""Two sessions side by side: which call of one goes with which of the other, and whether they ended alike.

Must not live here: how two steps differ in detail (`journal_contrast.py`).
"""

from collections.abc import Sequence
from difflib import SequenceMatcher

from flinks_desk.core.exchange import Unreachable
from flinks_desk.core.journal import Entry, Kind
from flinks_desk.core.journal_contrast import Contrast, contrasted
from flinks_desk.core.lean import dataclass

__all__ = ["MOST", "Pair", "ending", "is_cut_short", "paired"]

MOST = 500
"""Steps of a session that are compared: finding pairs takes the longer the more there are, by the square."""
STEPS = frozenset({Kind.CALL, Kind.WIDGET, Kind.NAVIGATION})


@dataclass(frozen=True, slots=True)
class Pair:
    """One step; `None` on the side that did not take it."""

    title: str
    left: Entry | None
    right: Entry | None
    contrasts: tuple[Contrast, ...] = ()
    """In what they differ, where both took it."""

    @property
    def is_alike(self) -> bool:
        """Whether both took it, and it ended with the same status and code."""
        return bool(self.left and self.right) and ending(self.left) == ending(self.right)


def paired(left: Sequence[Entry], right: Sequence[Entry]) -> Sequence[Pair]:
    """The steps of both, in their order."""
    lefts, rights = _steps(left), _steps(right)
    titles = [one.title for one in lefts], [one.title for one in rights]
    pairs: list[Pair] = []
    for what, start, end, begin, stop in SequenceMatcher(None, *titles, autojunk=False).get_opcodes():
        if what == "equal":
            both = zip(lefts[start:end], rights[begin:stop], strict=True)
            pairs += [Pair(one.title, one, other, contrasted(one, other)) for one, other in both]
        else:
            pairs += [Pair(one.title, one, None) for one in lefts[start:end]]
            pairs += [Pair(one.title, None, one) for one in rights[begin:stop]]
    return pairs


def ending(entry: Entry | None) -> str:
    """How it ended: status and code, or why there was no answer; empty for an event without a code."""
    if entry is None:
        return ""
    if entry.exchange and isinstance(entry.exchange.outcome, Unreachable):
        return entry.exchange.outcome.cause.value
    return " ".join(filter(None, (str(entry.status or ""), entry.flinks_code)))


def is_cut_short(entries: Sequence[Entry]) -> bool:
    """Whether there are more steps than are compared."""
    return sum(one.kind in STEPS for one in entries) > MOST


def _steps(entries: Sequence[Entry]) -> Sequence[Entry]:
    return [one for one in entries if one.kind in STEPS][:MOST]
