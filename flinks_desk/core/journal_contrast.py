"""One step of two sessions in detail: what differs in what was sent, and in what came.

What must differ from session to session (identifiers, tokens, times) is looked at by its shape only, and a secret is
never looked at. Must not live here: which steps go together (`journal_pairs.py`).
"""

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum

from flinks_desk.core.artefacts.model import Answer
from flinks_desk.core.diagnosis.replies import Reply as Theirs
from flinks_desk.core.exchange import Call, Json, Outcome, Reply, Unreachable
from flinks_desk.core.journal import Entry
from flinks_desk.core.lean import dataclass
from flinks_desk.core.rerun.comparing import MOST, Difference, Kind, compared, differing
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import Text, text

__all__ = ["PARTS", "SIDES", "Contrast", "Part", "contrasted"]

CHANGING = frozenset({"date", "content-length", "etag", "age", "expires", "set-cookie", "last-modified"})
"""Headers of an answer that say another thing each time."""


class Part(Enum):
    """Where two steps differ."""

    SENT = "sent"
    SENT_HEADER = "sent-header"
    CAME = "came"
    CAME_HEADER = "came-header"
    EVENT = "event"


PARTS: Mapping[Part, Text] = {
    Part.SENT: text("sent"),
    Part.SENT_HEADER: text("sent, header"),
    Part.CAME: text("answer"),
    Part.CAME_HEADER: text("answer, header"),
    Part.EVENT: text("event"),
}
"""Each in words."""

SIDES: Mapping[Kind, Text] = {
    Kind.MISSING: text("only here"),
    Kind.ADDED: text("only there"),
}
"""What is said in place of a value that only one side has."""


@dataclass(frozen=True, slots=True)
class Contrast:
    """One thing in which two steps differ."""

    part: Part
    difference: Difference


def contrasted(left: Entry, right: Entry) -> tuple[Contrast, ...]:
    """All things in which they differ, in the order in which they happened; `theirs` is the left one's."""
    found = [*_contrasts(Part.EVENT, differing(left.data, right.data))]
    if left.exchange and right.exchange:
        found += _contrasts(Part.SENT, _sent(left.exchange.call, right.exchange.call))
        headers = _by_name(left.exchange.call.headers), _by_name(right.exchange.call.headers)
        found += _contrasts(Part.SENT_HEADER, _headers(*headers))
        found += _came(left.exchange.outcome, right.exchange.outcome)
    return tuple(found)


def _contrasts(part: Part, differences: Iterator[Difference]) -> Iterator[Contrast]:
    return (Contrast(part, one) for one, _ in zip(differences, range(MOST), strict=False))


def _sent(left: Call, right: Call) -> Iterator[Difference]:
    if left.body is not None and right.body is not None:
        yield from differing(left.body, right.body)
    elif (left.body is None) is not (right.body is None):
        kind = Kind.ADDED if left.body is None else Kind.MISSING
        yield Difference(kind, "body", *("" if one is None else "JSON" for one in (left.body, right.body)))


def _came(left: Outcome, right: Outcome) -> Iterator[Contrast]:
    if isinstance(left, Unreachable):
        if isinstance(right, Reply) or left.cause is not right.cause:
            ours = str(right.status) if isinstance(right, Reply) else right.cause.value
            yield Contrast(Part.CAME, Difference(Kind.NO_ANSWER, "status", left.cause.value, ours))
        return
    yield from (Contrast(Part.CAME, one) for one in compared(_as_theirs(left), right).differences)
    if isinstance(right, Reply):
        headers = _by_name(left.headers), _by_name(right.headers)
        yield from _contrasts(Part.CAME_HEADER, _headers(*headers, changing=CHANGING))


def _as_theirs(reply: Reply) -> Theirs:
    """An answer of ours, in the form in which answers are compared."""
    value: Json = reply.json if reply.is_json else None
    return Theirs(
        request=None,
        answer=Answer(status=reply.status, text=reply.text),
        json=value,  # type: ignore[arg-type] # a secret in it is passed by
        status=reply.status,
        flinks_code=reply.flinks_code.upper().strip(),
        message=reply.message,
        request_id="",
        login_id="",
        token="",
        prompts=(),
    )


def _by_name(headers: Sequence[tuple[str, str | Secret]]) -> Mapping[str, str | Secret]:
    return {name.lower(): value for name, value in headers}


def _headers(
    left: Mapping[str, str | Secret], right: Mapping[str, str | Secret], changing: frozenset[str] = frozenset()
) -> Iterator[Difference]:
    for name in dict.fromkeys((*left, *right)):
        here, there = left.get(name), right.get(name)
        kind = Kind.ADDED if here is None else Kind.MISSING if there is None else Kind.VALUE
        is_sealed = isinstance(here, Secret) and isinstance(there, Secret)
        if here != there and not is_sealed and name not in changing:
            yield Difference(kind, name, _shown(here), _shown(there))


def _shown(value: str | Secret | None) -> str:
    """A secret is its stand-in."""
    return "" if value is None else str(value)[:80]
