"""Finding any of many texts in another, in one walk, however many they are.

Lives here: `Needles`, which an alternation of thousands in a regular expression would be too slow for.
Must not live here: what is looked for, or what is put in its place.
"""

import re
from collections.abc import Callable, Iterable, Iterator

from flinks_desk.core.lean import regex

__all__ = ["Heads", "Needles", "folded", "matches_at", "places_of"]

_HEAD = 4
"""So many characters are looked up at each place; longer texts that begin so are then compared."""
_LONG = 20_000
_ODD = {0x130: "i", 0x3A3: "σ"}
"""What `lower` would make longer, or differently at the end of a word."""


def folded(text: str) -> str:
    """The text in lower case, character by character."""
    return text.lower() if text.isascii() else text.translate(_ODD).lower()


def places_of(low: str, words: Iterable[str]) -> list[int]:
    """Where any of a few words stands in a text in lower case, in order; they may lie inside each other."""
    found: set[int] = set()
    for word in words:
        at = low.find(word)
        while at >= 0:
            found.add(at)
            at = low.find(word, at + 1)
    return sorted(found)


def matches_at(pattern: re.Pattern[str], text: str, places: Iterable[int]) -> Iterator[re.Match[str]]:
    """What `finditer` finds, where all that it can find begins at one of these places: an engine that ignores case
    tries at every character, which takes ten times as long in a long text."""
    done = 0
    for at in places:
        if at >= done and (found := pattern.match(text, at)):
            yield found
            done = found.end()


class Heads:
    """The first few characters of many texts, all of one length, and where any of them stands in another."""

    def __init__(self, heads: Iterable[str]) -> None:
        """They are in lower case, and none is empty."""
        self._heads = frozenset(heads)
        columns = [f"[{re.escape(''.join(sorted(set(column))))}]" for column in zip(*self._heads, strict=True)]
        self._size = len(columns)
        self._may_begin = regex(f"{columns[0]}(?={''.join(columns[1:])})" if columns else "(?!)")

    def places(self, low: str) -> list[int]:
        """Each place in the text. A long one is first asked by a pattern, for which a short one would not wait."""
        size, heads = self._size, self._heads
        if len(low) < _LONG:
            return [at for at in range(len(low) - size + 1) if low[at : at + size] in heads] if heads else []
        starts = (found.start() for found in self._may_begin.finditer(low))
        return [at for at in starts if low[at : at + size] in heads]


class Needles:
    """Texts that are looked for in any case. At each place the longest is tried first."""

    def __init__(self, needles: Iterable[str]) -> None:
        """Empty ones are never found."""
        self._all = frozenset(folded(needle) for needle in needles if needle)
        self._head = min(_HEAD, min(map(len, self._all), default=_HEAD))
        lengths: dict[str, set[int]] = {}
        for needle in self._all:
            lengths.setdefault(needle[: self._head], set()).add(len(needle))
        self._lengths = {head: tuple(sorted(found, reverse=True)) for head, found in lengths.items()}
        self._heads = Heads(lengths)

    def replaced(self, text: str, put: Callable[[int, int], str | None]) -> str:
        """The text with `put(start, end)` wherever one stands; where that is `None`, a shorter one is tried."""
        shown: dict[int, str] = {}

        def accepts(start: int, end: int) -> bool:
            instead = put(start, end)
            if instead is not None:
                shown[start] = instead
            return instead is not None

        parts, done = list[str](), 0
        for start, end in self.places(text, accepts):
            parts += (text[done:start], shown[start])
            done = end
        return "".join((*parts, text[done:])) if parts else text

    def places(self, text: str, accepts: Callable[[int, int], bool]) -> Iterator[tuple[int, int]]:
        """Where those stand that are accepted, from left to right; where one is not, a shorter one is tried."""
        low, done = folded(text), 0
        for start in self._heads.places(low):
            if start < done:
                continue
            for end in self._ends(low, start):
                if accepts(start, end):
                    yield start, end
                    done = end
                    break

    def _ends(self, low: str, start: int) -> Iterator[int]:
        """Where those end that begin here, the longest first."""
        for length in self._lengths[low[start : start + self._head]]:
            if (end := start + length) <= len(low) and low[start:end] in self._all:
                yield end
