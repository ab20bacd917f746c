"""Listeners for the widget's messages in JavaScript: how they look at the origin, and what they take from the data.

Must not live here: whether a check works, or a step exists (`core/diagnosis`).
"""

from itertools import islice

from flinks_desk.core.artefacts.caps import Cap, left_out, most
from flinks_desk.core.artefacts.code_listener_bodies import (
    MEMBERS,
    NOT_FIELDS,
    Body,
    behind_data,
    bodies_in,
    is_data,
    is_origin,
    span_at,
    take_aliases,
)
from flinks_desk.core.artefacts.code_origin_checks import EQUAL, checks_in, collection_at
from flinks_desk.core.artefacts.expressions import Code, NodeKind
from flinks_desk.core.artefacts.lexer import Language, TokenKind
from flinks_desk.core.artefacts.model import HOLE_OPEN, Listener, OriginCheck, OriginTest, Span, Word
from flinks_desk.core.lean import regex
from flinks_desk.core.text import Text

__all__ = ["listeners_in", "unread_listeners_in"]

_STEP_NAMES = frozenset({"step", "type", "event", "eventName", "name", "action"})
_STEP = regex(r"^[A-Z][A-Z0-9_]{2,}$")


def listeners_in(code: Code) -> tuple[Listener, ...]:
    """All listeners for messages, in order."""
    if code.language is not Language.JAVASCRIPT:
        return ()
    bodies: dict[int, Body] = {}
    for body in islice(bodies_in(code), most(Cap.LISTENERS)):
        if body.start not in bodies:
            take_aliases(code, body)
            bodies[body.start] = body
    return tuple(_listener(code, body) for _, body in sorted(bodies.items()))


def unread_listeners_in(code: Code) -> tuple[Text, ...]:
    """What is said where there are more listeners, or longer ones, than anybody writes."""
    if code.language is not Language.JAVASCRIPT:
        return ()
    unread = [body.unread for body in bodies_in(code)]
    return (
        *left_out(Cap.LISTENERS, len(unread) - most(Cap.LISTENERS)),
        *left_out(Cap.LISTENER, max(unread, default=0)),
    )


def _listener(code: Code, body: Body) -> Listener:
    looks = any(
        is_origin(code, body, each) or (code.at(each) == "source" and code.at(each - 1) in MEMBERS)
        for each in range(body.start, body.end)
    )
    start, end = code.tokens[body.start].start, code.tokens[min(body.end, len(code.tokens) - 1)].end
    text = code.text[start:end]
    checks = tuple(checks_in(code, body))
    fields, steps = _fields(code, body), _steps(code, body)
    if looks and not checks:
        checks = (OriginCheck(OriginTest.OTHER, span=Span(start, end)),)
    return Listener(
        checks=checks,
        looks_at_origin=looks,
        fields=tuple(fields),
        steps=tuple(steps),
        parses_text="JSON.parse" in text or "typeof" in text,
        of_native_view=body.native or "nativeEvent" in text,
        span=Span(start, end),
    )


def _fields(code: Code, body: Body) -> list[Word]:
    found = list(body.fields)
    for index in range(body.start, body.end):
        if not is_data(code, body, index):
            continue
        after = behind_data(code, index)
        if code.at(after) in MEMBERS and code.is_name(after + 1) and code.at(after + 1) not in NOT_FIELDS:
            found.append(Word(code.at(after + 1), span_at(code, after + 1)))
        elif code.at(after) == "[" and after + 1 < len(code.tokens) and code.tokens[after + 1].kind is TokenKind.TEXT:
            found.append(Word(code.at(after + 1).strip("\"'`"), span_at(code, after + 1)))
    seen: dict[str, Word] = {}
    for word in found:
        seen.setdefault(word.name, word)
    return list(seen.values())


def _is_step(code: Code, body: Body, index: int) -> bool:
    """Whether a token is the step: `data.step`, `step`."""
    if code.at(index) not in _STEP_NAMES:
        return False
    if code.at(index - 1) in MEMBERS:
        return code.at(index) == "step" or is_data(code, body, index - 2)
    return any(word.name == code.at(index) for word in body.fields) or code.at(index) == "step"


def _steps(code: Code, body: Body) -> list[Word]:
    found: list[Word] = []
    for index in range(body.start, body.end):
        token = code.tokens[index]
        if token.text == "case" and _switches_on_step(code, body, index):
            found += _word(code, index + 1)
        elif _is_step(code, body, index):
            if code.at(index + 1) in EQUAL:
                found += _word(code, index + 2)
            first = index - 2 if code.at(index - 1) in MEMBERS else index
            while code.at(first - 1) in MEMBERS:
                first -= 2
            if code.at(first - 1) in EQUAL:
                found += _word(code, first - 2)
            if code.at(first - 1) == "(" and code.at(first - 2) in {"includes", "has", "indexOf"}:
                held = collection_at(code, first - 4)
                found += [
                    Word(item.text, Span(item.start, item.end))
                    for item in (held.items if held else ())
                    if item.kind is NodeKind.TEXT
                ]
            if code.at(first - 1) == "[" and code.is_name(first - 2):
                held = code.looked_up(code.at(first - 2), first - 2)
                found += [Word(name, Span(node.start, node.end)) for name, node in (held.pairs if held else ())]
    return [word for word in found if word.name and HOLE_OPEN not in word.name]


def _switches_on_step(code: Code, body: Body, index: int) -> bool:
    block = code.block_of[index]
    if block < 1 or code.at(block - 1) != ")":
        return False
    opening = code.opening_of(block - 1)
    inside = range(opening or block, block)
    return (
        opening is not None
        and code.at(opening - 1) == "switch"
        and any(_is_step(code, body, each) or is_data(code, body, each) for each in inside)
    )


def _word(code: Code, index: int) -> list[Word]:
    if index >= len(code.tokens) or index < 0:
        return []
    node = code.unary(index, 0)[0] if code.tokens[index].kind is not TokenKind.TEXT else None
    if node is None:
        return [Word(code.at(index).strip("\"'`"), span_at(code, index))]
    return [Word(node.text, span_at(code, index))] if node.kind is NodeKind.TEXT else []
