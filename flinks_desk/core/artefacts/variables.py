"""What the variables of a text hold, and how much of it may be put into other places.

The rule: variables that hold each other double with every line, so each time that one is put in, it is paid for. What
is too heavy, or comes when nothing is left, is a hole.
Must not live here: how variables are written in any language.
"""

from collections.abc import Callable, Iterable, Iterator, MutableMapping

from flinks_desk.core.artefacts.caps import Cap, left_out, most
from flinks_desk.core.artefacts.model import JsonValue, hole
from flinks_desk.core.lean import TYPE_CHECKING
from flinks_desk.core.text import Text

if TYPE_CHECKING:
    from typing import TypeVar

    V = TypeVar("V")

__all__ = ["HEAVIEST", "Variables", "weight"]

HEAVIEST = 1_000_000
"""Characters of one value."""
_OF_A_VALUE = 50
_DEEPEST = 40


def weight(value: JsonValue) -> int:
    """About how many characters the value is when it is written. What is nested too deeply weighs too much."""
    total, left = 0, [(value, 0)]
    while left:
        each, depth = left.pop()
        total += _OF_A_VALUE + (len(each) if isinstance(each, str) else 0)
        if total > HEAVIEST or depth > _DEEPEST:
            return HEAVIEST + 1
        if isinstance(each, dict):
            left += [(inner, depth + 1) for inner in (*each.keys(), *each.values())]
        elif isinstance(each, list):
            left += [(inner, depth + 1) for inner in each]
    return total


class Variables(MutableMapping[str, "V"]):
    """Values by their names. Reading one spends its weight; asking whether there is one does not."""

    def __init__(
        self, instead: "Callable[[str], V]", weigh: "Callable[[V], int]", held: "Iterable[tuple[str, V]]" = ()
    ) -> None:
        """`instead`: what stands for a value that is too heavy, by its name."""
        self._instead, self._weigh = instead, weigh
        self._held: dict[str, tuple[V, int]] = {}
        self._spent = self._left_open = 0
        self.update(held)

    @staticmethod
    def of_texts(held: Iterable[tuple[str, str]] = ()) -> "Variables[str]":
        """Variables that hold texts."""
        return Variables(hole, weight, held)

    def __getitem__(self, name: str) -> "V":
        """The value, if it can be paid for."""
        value, heavy = self._held[name]
        self._spent += heavy
        if self._spent <= most(Cap.VARIABLES):
            return value
        self._left_open += 1
        return self._instead(name)

    def __setitem__(self, name: str, value: "V") -> None:
        """Keep the value, or that there is one."""
        self._keep(name, value, self._weigh(value))

    def notes(self) -> "tuple[Text, ...]":
        """What is to be said if not every place was filled."""
        return left_out(Cap.VARIABLES, self._left_open)

    def held(self, name: str) -> "V | None":
        """The value itself, to be changed where it is kept."""
        return self._held[name][0] if name in self._held else None

    def grown(self, name: str, more: "V") -> None:
        """A table that the variable holds has become heavier by this value."""
        value, heavy = self._held[name]
        self._keep(name, value, heavy + self._weigh(more))

    def _keep(self, name: str, value: "V", heavy: int) -> None:
        self._left_open += heavy > HEAVIEST
        self._held[name] = (value, heavy) if heavy <= HEAVIEST else (self._instead(name), _OF_A_VALUE)

    def __contains__(self, name: object) -> bool:
        """Whether there is one of that name."""
        return name in self._held

    def __delitem__(self, name: str) -> None:
        """Forget it."""
        del self._held[name]

    def __iter__(self) -> Iterator[str]:
        """The names."""
        return iter(self._held)

    def __len__(self) -> int:
        """How many there are."""
        return len(self._held)
