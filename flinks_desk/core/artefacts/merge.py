"""Several readings of parts of one text, put together; and spans led back to where they came from.

Must not live here: reading.
"""

from collections.abc import Sequence

from flinks_desk.core.artefacts.caps import added_up
from flinks_desk.core.artefacts.model import (
    Answer,
    Artefact,
    CodeFact,
    FieldRead,
    Frame,
    Kind,
    Request,
    Span,
    Trouble,
)
from flinks_desk.core.artefacts.source import Sheet
from flinks_desk.core.lean import TYPE_CHECKING, dataclass, fields_of, replace, replaced
from flinks_desk.core.text import Text

__all__ = ["Piece", "followed", "joined", "moved", "noted", "with_answer"]

if TYPE_CHECKING:
    from typing import TypeVar

    T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Piece:
    """What one stretch of a text held; its spans count in the whole text."""

    start: int
    end: int
    held: Artefact


def noted(pieces: list[Piece], notes: tuple[Text, ...]) -> list[Piece]:
    """The same pieces, and what is to be said about all of them."""
    if not notes or not pieces:
        return pieces
    last = pieces[-1]
    return [*pieces[:-1], replace(last, held=replace(last.held, notes=(*last.held.notes, *notes)))]


def moved(value: "T", sheet: Sheet) -> "T":
    """The same value with each span in it led back from the sheet to its source."""
    if sheet.starts == (0,) and sheet.origins == (0,):
        return value
    return _moved(value, sheet)  # type: ignore[return-value] # of the same type, but for where it stands


def _moved(value: object, sheet: Sheet) -> object:
    if isinstance(value, Span):
        return sheet.span(value.start, value.end)
    if isinstance(value, tuple):
        return tuple(_moved(item, sheet) if _may_hold_span(item) else item for item in value)
    held = {name: getattr(value, name) for name in fields_of(value)}
    changed = {name: _moved(item, sheet) for name, item in held.items() if _may_hold_span(item)}
    return replaced(value, changed) if changed else value


def _may_hold_span(value: object) -> bool:
    return isinstance(value, tuple) or bool(fields_of(value))


def joined(kind: Kind, parts: Sequence[Artefact]) -> Artefact:
    """One artefact of all the parts, in their order."""
    offsets, total = [], 0
    for part in parts:
        offsets.append(total)
        total += len(part.requests)
    placed = list(zip(offsets, parts, strict=True))
    return Artefact(
        kind,
        notes=added_up(note for part in parts for note in part.notes),
        requests=tuple(each for part in parts for each in part.requests),
        answers=tuple(each for part in parts for each in part.answers),
        events=tuple(each for part in parts for each in part.events),
        settings=tuple(each for part in parts for each in part.settings),
        facts=tuple(_shifted_fact(each, offset) for offset, part in placed for each in part.facts),
        troubles=tuple(_shifted_trouble(each, offset) for offset, part in placed for each in part.troubles),
        others_left_out=sum(part.others_left_out for part in parts),
    )


def _shifted_fact(fact: CodeFact, offset: int) -> CodeFact:
    if isinstance(fact, FieldRead | Frame) and fact.request is not None:
        return replace(fact, request=fact.request + offset)
    return fact


def _shifted_trouble(trouble: Trouble, offset: int) -> Trouble:
    return trouble if trouble.request is None else replace(trouble, request=trouble.request + offset)


def with_answer(request: Request, answer: Answer) -> Request:
    """The request with this answer, if it has none; what an earlier line told of the same answer is kept."""
    known = request.answer
    if known is None:
        return replace(request, answer=answer)
    return replace(
        request,
        answer=replace(
            known,
            status=known.status if known.status is not None else answer.status,
            text=known.text if known.text is not None else answer.text,
            headers=known.headers or answer.headers,
            cut=known.cut or answer.cut,
            flinks_code=known.flinks_code or answer.flinks_code,
            message=known.message or answer.message,
            request_id=known.request_id or answer.request_id,
            at=known.at or answer.at,
        ),
    )


def followed(owner: Artefact, gap: Artefact) -> tuple[Artefact, Artefact]:
    """What comes behind a request: its first answer, its troubles, or the dump of the same call belong to it."""
    last = len(owner.requests) - 1
    request = owner.requests[last]
    if gap.requests and _is_dump_of(gap.requests[0], request):
        dumped, gap = gap.requests[0], _without_first_request(gap)
        request = with_answer(request, dumped.answer) if dumped.answer else request
    if gap.answers and request.answer is None:
        request, gap = replace(request, answer=gap.answers[0]), replace(gap, answers=gap.answers[1:])
    owner = replace(owner, requests=(*owner.requests[:-1], request))
    if gap.troubles and not gap.requests:
        own = tuple(replace(each, request=last) for each in gap.troubles)
        return replace(owner, troubles=(*owner.troubles, *own)), replace(gap, troubles=())
    return owner, gap


def _without_first_request(gap: Artefact) -> Artefact:
    moved_troubles = tuple(replace(each, request=each.request - 1 if each.request else None) for each in gap.troubles)
    return replace(gap, requests=gap.requests[1:], troubles=moved_troubles)


def _is_dump_of(dumped: Request, request: Request) -> bool:
    return dumped.headers_known and _path(dumped.url) == _path(request.url)


def _path(url: str) -> str:
    return url.partition("?")[0].partition("://")[2].partition("/")[2]
