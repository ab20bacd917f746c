"""Finding a name by a few of its letters, as the palette of everything does.

Lives here: how well what was typed fits a name, accents and case apart. Must not live here: what the names are of.
"""

import unicodedata
from collections.abc import Sequence

__all__ = ["ranked"]

_WHOLE, _WORD, _INSIDE, _SCATTERED = range(4)
"""Ways to fit, the best first: from the beginning, from the beginning of a word, anywhere, letters in order."""


def ranked(names: Sequence[str], typed: str) -> tuple[int, ...]:
    """The places of the names that fit, the best first; in their own order where nothing was typed."""
    wanted = _plain(typed).split()
    fits = [(place, _fit(_plain(name), wanted)) for place, name in enumerate(names)]
    found = [(sum(fit), place) for place, fit in fits if fit is not None]
    return tuple(place for _, place in sorted(found))


def _fit(name: str, wanted: Sequence[str]) -> Sequence[int] | None:
    """How each typed word fits; `None` if one does not."""
    ways = [way for word in wanted if (way := _way(name, word)) is not None]
    return ways if len(ways) == len(wanted) else None


def _way(name: str, word: str) -> int | None:
    if name.startswith(word):
        return _WHOLE
    if f" {word}" in name:
        return _WORD
    if word in name:
        return _INSIDE
    letters = iter(name)
    return _SCATTERED if all(letter in letters for letter in word) else None


def _plain(text: str) -> str:
    """Small letters without accents, and a space for whatever parts words."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(each for each in apart if not unicodedata.combining(each))
    return " ".join("".join(each if each.isalnum() else " " for each in bare).split())
