"""Finding a text in a JSON value, in slices, so that ten megabytes hold nothing up. No Qt here."""

from collections.abc import Iterator, Mapping, Sequence

from flinks_desk.core.exchange import Json
from flinks_desk.core.secret import Secret

__all__ = ["Path", "find"]

Path = tuple[str | int, ...]
"""Member names and places in lists, from the root."""

SLICE = 2_000
"""Values looked at between two chances to stop."""


def find(value: Json, words: str) -> Iterator[Path | None]:
    """Where the words stand in a name or a value, in reading order, with a `None` now and then to take a breath.

    Case does not matter. A secret has no text to be found.
    """
    needle = words.lower()
    for seen, (path, item) in enumerate(_all(value), start=1):
        if seen % SLICE == 0:
            yield None
        if _says(path, item, needle):
            yield path


def _all(value: Json) -> Iterator[tuple[Path, Json]]:
    """Every value in reading order; the way down is a pile of our own, so that no depth is too deep."""
    pile: list[Iterator[tuple[Path, Json]]] = [iter([((), value)])]
    while pile:
        found = next(pile[-1], None)
        if found is None:
            pile.pop()
            continue
        yield found
        pile.append(_children(*found))


def _says(path: Path, item: Json, needle: str) -> bool:
    name = path[-1] if path else ""
    if isinstance(name, str) and needle in name.lower():
        return True
    if isinstance(item, Secret | Mapping) or (isinstance(item, Sequence) and not isinstance(item, str)):
        return False
    return needle in _written(item).lower()


def _written(item: Json) -> str:
    if isinstance(item, str):
        return item
    return "null" if item is None else str(item)


def _children(path: Path, item: Json) -> Iterator[tuple[Path, Json]]:
    if isinstance(item, Mapping):
        yield from (((*path, name), inner) for name, inner in item.items())
    elif isinstance(item, Sequence) and not isinstance(item, str):
        yield from (((*path, place), inner) for place, inner in enumerate(item))
