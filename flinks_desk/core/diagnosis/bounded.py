"""So much of one artefact is judged: of its calls the first and the last, for there is what went wrong at last.

Must not live here: how many (`core/artefacts/caps.py`). Readers read all of them, for what is converted or redacted.
"""

from collections.abc import Callable

from flinks_desk.core.artefacts.caps import Cap, left_out, most
from flinks_desk.core.artefacts.model import Artefact, CodeFact, FieldRead, Frame
from flinks_desk.core.lean import replace

__all__ = ["bounded"]

_AT_THE_END = 4
"""The last quarter of those that are judged comes from the end."""


def bounded(artefact: Artefact) -> Artefact:
    """The artefact itself, or one with fewer settings and calls, and notes that say how many were passed by."""
    room = most(Cap.SETTINGS)
    if len(artefact.settings) > room:
        unread = left_out(Cap.SETTINGS, len(artefact.settings) - room)
        artefact = replace(artefact, notes=(*artefact.notes, *unread), settings=artefact.settings[:room])
    return _with_calls(artefact, most(Cap.CALLS))


def _with_calls(artefact: Artefact, room: int) -> Artefact:
    surplus = len(artefact.requests) - room
    if surplus <= 0:
        return artefact
    last = room // _AT_THE_END
    first = room - last

    def is_kept(number: int | None) -> bool:
        return number is None or number < first or number >= first + surplus

    def moved(number: int | None) -> int | None:
        return number if number is None or number < first else number - surplus

    return replace(
        artefact,
        notes=(*artefact.notes, *left_out(Cap.CALLS, surplus)),
        requests=(*artefact.requests[:first], *artefact.requests[-last:]),
        facts=tuple(_moved(each, moved) for each in artefact.facts if is_kept(_number(each))),
        troubles=tuple(
            replace(each, request=moved(each.request)) for each in artefact.troubles if is_kept(each.request)
        ),
    )


def _number(fact: CodeFact) -> int | None:
    return fact.request if isinstance(fact, FieldRead | Frame) else None


def _moved(fact: CodeFact, moved: Callable[[int | None], int | None]) -> CodeFact:
    return replace(fact, request=moved(fact.request)) if isinstance(fact, FieldRead | Frame) else fact
