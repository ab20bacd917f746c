"""Two answers beside each other: the customer's, and ours to the same call.

The rule: what must differ (identifiers, tokens, times, one person's accounts) is looked at by its shape only; what the
artefact does not tell is not compared; that Flinks is still collecting is no difference where data come in the end.
Must not live here: sending, or what an answer means.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum

from flinks_desk.core.artefacts import json_text
from flinks_desk.core.diagnosis import shapes
from flinks_desk.core.diagnosis.replies import Reply as Theirs
from flinks_desk.core.exchange import Json, Outcome, Reply, Unreachable
from flinks_desk.core.lean import dataclass, regex
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import Text, text

__all__ = [
    "ESSENTIAL",
    "KINDS",
    "MOST",
    "Comparison",
    "Difference",
    "Kind",
    "Verdict",
    "compared",
    "differing",
    "named",
    "told",
]

LONGEST = 80
MOST = 40
DEEPEST = 8
PEOPLES = frozenset({"accounts", "statementsbyaccount", "login", "data", "card", "attributedetails", "questions"})
"""Members that are about one person: their values differ, their shape must not."""
OWN_VALUES = regex(
    r".*id|token|.*date|lastrefresh|tag|links|rel|href|example|username|prompt|iterables|institution\w*|httpstatuscode"
    r"|statuscode|flinkscode|message|.*count",
    re.IGNORECASE,
)
"""Members whose values must differ, or that are compared by themselves."""


class Kind(Enum):
    """What differs."""

    STATUS = "status"
    CODE = "code"
    MESSAGE = "message"
    NO_ANSWER = "no-answer"
    NO_JSON = "no-json"
    MISSING = "missing"
    """Theirs has the member, ours has not."""
    ADDED = "added"
    TYPE = "type"
    VALUE = "value"


class Verdict(Enum):
    """How alike two answers are."""

    SAME = "same"
    """Ours may have members that theirs has not: what people paste is often shortened."""
    DETAILS = "details"
    """The same status and code; some members differ."""
    OTHER = "other"
    UNKNOWN = "unknown"
    """The artefact has no answer to compare with."""


NAMES: Mapping[str, Text] = {"status": text("status"), "body": text("body")}
"""Places that are no names of Flinks'."""

KINDS: Mapping[Kind, Text] = {
    Kind.STATUS: text("another status"),
    Kind.CODE: text("another code"),
    Kind.MESSAGE: text("another sentence"),
    Kind.NO_ANSWER: text("no answer came"),
    Kind.NO_JSON: text("not both are JSON"),
    Kind.MISSING: text("only theirs has it"),
    Kind.ADDED: text("only ours has it"),
    Kind.TYPE: text("another type"),
    Kind.VALUE: text("another value"),
}
"""What a difference is, in words."""

ESSENTIAL = frozenset({Kind.STATUS, Kind.CODE, Kind.NO_ANSWER, Kind.NO_JSON})


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing in which the answers differ. Neither side ever is a secret."""

    kind: Kind
    where: str
    """A path such as `Login.Type` or `Accounts[].Balance`; `status`, `FlinksCode`, `Message` for these."""
    theirs: str
    ours: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """How two answers go together."""

    verdict: Verdict
    differences: tuple[Difference, ...] = ()


def compared(theirs: Theirs | None, ours: Outcome) -> Comparison:
    """Ours beside theirs."""
    if theirs is None or (theirs.status is None and not theirs.flinks_code and not _has_json(theirs)):
        return Comparison(Verdict.UNKNOWN)
    found = tuple(_differences(theirs, ours))[:MOST]
    if all(one.kind is Kind.ADDED for one in found):
        return Comparison(Verdict.SAME, found)
    is_other = any(one.kind in ESSENTIAL for one in found)
    return Comparison(Verdict.OTHER if is_other else Verdict.DETAILS, found)


def differing(theirs: Json, ours: Json) -> Iterator[Difference]:
    """Where two JSON values differ, other than in what must differ."""
    return _values(theirs, ours, "", by_shape=False, depth=0)


def told(comparison: Comparison) -> Text:
    """One sentence about it."""
    first = comparison.differences[0] if comparison.differences else None
    match comparison.verdict:
        case Verdict.SAME:
            return text("The same answer as the customer's.")
        case Verdict.UNKNOWN:
            return text("What was sent does not hold the customer's answer.")
        case Verdict.DETAILS:
            return text("The same status and code as the customer's answer, and other details.")
        case Verdict.OTHER:
            name, theirs, ours = (named(first), first.theirs, first.ours) if first else ("", "", "")
            return text(
                "Another answer than the customer's: {name} {ours} instead of {theirs}.",
                name=name,
                ours=ours or "—",
                theirs=theirs or "—",
            )


def named(difference: Difference) -> Text:
    """What differs, for people."""
    return NAMES.get(difference.where) or Text(difference.where)


def _has_json(theirs: Theirs) -> bool:
    return theirs.json is not None and not theirs.is_broken


def _differences(theirs: Theirs, ours: Outcome) -> Iterator[Difference]:
    if isinstance(ours, Unreachable):
        yield Difference(Kind.NO_ANSWER, "status", str(theirs.status or ""), ours.cause.value)
        return
    if theirs.status is not None and theirs.status != ours.status:
        yield Difference(Kind.STATUS, "status", str(theirs.status), str(ours.status))
    their_code = theirs.flinks_code if theirs.flinks_code not in {"OK", "CREATED"} else ""
    our_code = ours.flinks_code if ours.flinks_code not in {"OK", "CREATED"} else ""
    is_told = bool(their_code) or (_has_json(theirs) and not theirs.answer.cut)
    if is_told and their_code != our_code.upper():
        yield Difference(Kind.CODE, "FlinksCode", their_code, our_code)
    if theirs.message and _plain(theirs.message) != _plain(ours.message):
        yield Difference(Kind.MESSAGE, "Message", theirs.message[:LONGEST], ours.message[:LONGEST])
    yield from _bodies(theirs, ours)


def _bodies(theirs: Theirs, ours: Reply) -> Iterator[Difference]:
    if theirs.is_broken and not theirs.answer.cut:
        if ours.is_json:
            yield Difference(Kind.NO_JSON, "body", "…", "JSON")
        return
    if not _has_json(theirs) or theirs.answer.cut or isinstance(theirs.json, json_text.Broken):
        return
    if not ours.is_json:
        yield Difference(Kind.NO_JSON, "body", "JSON", "…")
    elif theirs.status in {None, ours.status}:
        yield from _values(theirs.json, ours.json, "", by_shape=False, depth=0)


def _values(theirs: Json, ours: Json, where: str, *, by_shape: bool, depth: int) -> Iterator[Difference]:
    if depth > DEEPEST or theirs is None or ours is None:
        return
    if isinstance(theirs, Mapping) and isinstance(ours, Mapping):
        yield from _members(theirs, ours, where, by_shape=by_shape, depth=depth)
    elif _is_list(theirs) and _is_list(ours):
        yield from _values(_united(theirs), _united(ours), f"{where}[]", by_shape=by_shape, depth=depth + 1)
    elif _kind_of(theirs) != _kind_of(ours):
        yield Difference(Kind.TYPE, where, _kind_of(theirs), _kind_of(ours))
    elif not by_shape and theirs != ours and _can_be_compared(theirs):
        yield Difference(Kind.VALUE, where, _shown(theirs), _shown(ours))


def _members(
    theirs: Mapping[str, Json], ours: Mapping[str, Json], where: str, *, by_shape: bool, depth: int
) -> Iterator[Difference]:
    their_keys, our_keys = ({key.lower(): key for key in one} for one in (theirs, ours))
    for lowered, key in their_keys.items():
        path = f"{where}.{key}" if where else key
        if lowered not in our_keys:
            if theirs[key] is not None:
                yield Difference(Kind.MISSING, path, _kind_of(theirs[key]), "")
            continue
        is_own = by_shape or lowered in PEOPLES or bool(OWN_VALUES.fullmatch(key))
        yield from _values(theirs[key], ours[our_keys[lowered]], path, by_shape=is_own, depth=depth + 1)
    for lowered, key in our_keys.items():
        if lowered not in their_keys and ours[key] is not None:
            yield Difference(Kind.ADDED, f"{where}.{key}" if where else key, "", _kind_of(ours[key]))


def _united(items: Json) -> Json:
    """The elements of a list as one: objects with all their members, anything else as its first."""
    elements = items if isinstance(items, Sequence) and not isinstance(items, str) else ()
    objects = [one for one in elements if isinstance(one, Mapping)]
    if not objects:
        return elements[0] if elements else None
    united: dict[str, Json] = {}
    for one in objects:
        united |= {key: item for key, item in one.items() if item is not None or key not in united}
    return united


def _is_list(value: Json) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str)


def _can_be_compared(theirs: Json) -> bool:
    """Whether it is one value, and really theirs."""
    if isinstance(theirs, str):
        return not (shapes.is_masked(theirs) or shapes.is_open(theirs) or shapes.is_placeholder(theirs))
    return isinstance(theirs, bool | int | float)


def _kind_of(value: Json) -> str:
    match value:
        case bool():
            return "true/false"
        case int() | float():
            return "number"
        case str() | Secret():
            return "text"
        case Mapping():
            return "object"
        case None:
            return "null"
        case _:
            return "list"


def _shown(value: Json) -> str:
    return str(value)[:LONGEST]


def _plain(sentence: str) -> str:
    return sentence.strip().rstrip(".").casefold()
