"""The functions that listen for messages in JavaScript, and what their names stand for: event, origin, data.

Must not live here: what they do with the origin (`code_origin_checks.py`), or with the data (`code_listeners.py`).
"""

from collections.abc import Iterator

from flinks_desk.core.artefacts.caps import Cap, most
from flinks_desk.core.artefacts.expressions import Code
from flinks_desk.core.artefacts.lexer import TokenKind
from flinks_desk.core.artefacts.model import Span, Word
from flinks_desk.core.lean import dataclass, field

__all__ = [
    "MEMBERS",
    "NOT_FIELDS",
    "ORDERED",
    "Body",
    "behind_data",
    "bodies_in",
    "is_data",
    "is_origin",
    "named_function",
    "span_at",
    "statement_end",
    "take_aliases",
]

_LONGEST_STATEMENT = 200
"""So many tokens of one statement of a listener are looked at."""
ORDERED = frozenset({"<", ">", "<=", ">=", "===", "==", "!==", "!="})
MEMBERS = frozenset({".", "?."})
NOT_FIELDS = frozenset(
    {
        "startsWith",
        "endsWith",
        "includes",
        "indexOf",
        "hasOwnProperty",
        "length",
        "toString",
        "replace",
        "split",
        "trim",
        "match",
        "slice",
        "map",
        "forEach",
        "substring",
        "constructor",
        "then",
        "catch",
        "json",
        "data",
    }
)


@dataclass(slots=True)
class Body:
    """One listener's function: the tokens of it, and what its names stand for."""

    start: int
    end: int
    event: str = ""
    origins: set[str] = field(default_factory=set)
    """Names that hold the origin."""
    data: set[str] = field(default_factory=set)
    """Names that hold the data."""
    native: bool = False
    unread: int = 0
    """So many tokens at its end are not looked at."""
    fields: list[Word] = field(default_factory=list)


def bodies_in(code: Code) -> Iterator[Body]:
    """Each listener's function, in order; what the names inside it stand for is looked up by `take_aliases`."""
    for index, token in enumerate(code.tokens):
        if token.kind is not TokenKind.NAME:
            continue
        if (
            token.text in {"addEventListener", "on", "addListener"}
            and code.at(index + 1) == "("
            and _says_message(code, index + 2)
        ):
            comma = index + 3
            if code.at(comma) == ",":
                yield from _function_at(code, comma + 1)
        elif (
            token.text in {"onmessage", "onMessage"}
            and code.at(index + 1) in {"=", ":"}
            and code.at(index - 1) not in {"const", "let", "var"}
        ):
            at = index + 2
            at += 1 if code.at(at) == "{" and token.text == "onMessage" and code.at(index + 1) == "=" else 0
            for body in _function_at(code, at):
                body.native = token.text == "onMessage" and "nativeEvent" in code.text
                yield body
        elif token.text == "HostListener" and code.at(index + 1) == "(":
            yield from _decorated(code, index + 1)
        elif (
            token.text in {"useMessage", "fromEvent"}
            and code.at(index + 1) == "("
            and "message" in code.text[token.start : token.start + 60]
        ):
            arrow = next(
                (each for each in range(index, min(index + 40, len(code.tokens))) if code.at(each) == "=>"), None
            )
            if arrow is not None:
                yield from _function_at(code, arrow - 1)


def _decorated(code: Code, opening: int) -> Iterator[Body]:
    """Angular's `@HostListener("window:message", ["$event"]) onMessage(event) { … }`."""
    if code.at(opening + 1).strip("\"'`") not in {"message", "window:message"}:
        return
    after = code.closing.get(opening, opening) + 1
    while code.at(after) in {"public", "private", "protected", "async"}:
        after += 1
    if code.is_name(after) and code.at(after + 1) == "(":
        yield _body_of(code, after + 1, code.closing.get(after + 1, after) + 1)


def _says_message(code: Code, index: int) -> bool:
    return index < len(code.tokens) and code.at(index).strip("\"'`") == "message"


def _function_at(code: Code, index: int) -> Iterator[Body]:
    """The function that is written here, or that the name here stands for."""
    if code.at(index) == "async":
        index += 1
    if code.at(index) == "function":
        opening = index + 1 if code.at(index + 1) == "(" else index + 2
        yield _body_of(code, opening, code.closing.get(opening, opening) + 1)
    elif code.at(index) == "(" and code.at(code.closing.get(index, index) + 1) in {"=>", ":"}:
        yield _body_of(code, index, _arrow_after(code, code.closing.get(index, index)))
    elif code.is_name(index) and code.at(index + 1) == "=>":
        yield _body_of(code, index, index + 2)
    elif code.is_name(index):
        yield from named_function(code, index)


def _arrow_after(code: Code, closing: int) -> int:
    return next(
        (each + 1 for each in range(closing, min(closing + 12, len(code.tokens))) if code.at(each) == "=>"), closing + 1
    )


def named_function(code: Code, index: int) -> Iterator[Body]:
    name = code.at(index)
    while code.at(index + 1) in MEMBERS and code.is_name(index + 2) and code.at(index + 2) != "bind":
        index += 2
        name = code.at(index)
    for each, token in enumerate(code.tokens):
        if token.text != name or token.kind is not TokenKind.NAME or each == index:
            continue
        if code.at(each - 1) == "function" and code.at(each + 1) == "(":
            yield _body_of(code, each + 1, code.closing.get(each + 1, each) + 1)
            return
        closing = code.closing.get(each + 1, each + 1)
        if code.at(each + 1) == "(" and code.at(closing + 1) == "{" and code.at(each - 1) not in MEMBERS:
            yield _body_of(code, each + 1, closing + 1)
            return
    for value in code.assigned.get(name, []):
        at = value
        if code.at(at) in {"useCallback", "useMemo", "debounce"} or code.at(at + 2) == "useCallback":
            at = next((step + 1 for step in range(at, at + 4) if code.at(step) == "("), at)
        if code.at(at) in {"function", "async", "("} or code.at(at + 1) == "=>":
            yield from _function_at(code, at)
            return


def _body_of(code: Code, parameters: int, start: int) -> Body:
    if code.at(start) == ":" or code.at(start) != "{":
        opening = next(
            (each for each in range(start, min(start + 12, len(code.tokens))) if code.at(each) == "{"), start
        )
        start = opening if code.at(start) == ":" else start
    is_block = code.at(start) == "{"
    end = code.closing.get(start, len(code.tokens)) if is_block else code.expression(start)[1]
    whole = min(end, len(code.tokens))
    stop = min(whole, parameters + most(Cap.LISTENER))
    body = Body(parameters, stop, unread=whole - stop)
    if code.at(parameters) == "(":
        _take_parameter(code, body, parameters + 1)
    else:
        body.event = code.at(parameters)
    return body


def _take_parameter(code: Code, body: Body, index: int) -> None:
    """`(event)`, `({ data, origin })`, `({ nativeEvent: { data } })`."""
    if code.at(index) == "{":
        for name, alias, inner in _destructured(code, index):
            if name == "origin":
                body.origins.add(alias)
            elif name == "data":
                body.data.add(alias)
                body.fields += [Word(each, span_at(code, at)) for each, at in inner]
            elif name == "nativeEvent":
                body.native = True
                body.data.update(each for each, _ in inner)
    elif code.is_name(index):
        body.event = code.at(index)


def _destructured(code: Code, opening: int) -> Iterator[tuple[str, str, list[tuple[str, int]]]]:
    """Each member of a pattern: its name, the name it gets, and the names inside it."""
    at, stop = opening + 1, code.closing.get(opening, opening)
    while at < stop:
        name = code.at(at).strip("\"'")
        if code.at(at + 1) == ":" and code.at(at + 2) == "{":
            inner = [
                (code.at(each), each) for each in range(at + 3, code.closing.get(at + 2, at + 3)) if code.is_name(each)
            ]
            yield name, name, inner
            at = code.closing.get(at + 2, at + 2) + 1
        elif code.at(at + 1) == ":" and code.is_name(at + 2):
            yield name, code.at(at + 2), []
            at += 3
        else:
            if code.is_name(at):
                yield name, name, []
            at += 1
        while at < stop and code.at(at) != ",":
            at = code.closing.get(at, at) + 1
        at += 1


def take_aliases(code: Code, body: Body) -> None:
    """`const data = event.data`, `const { step } = JSON.parse(event.data)`, `const { origin, data } = event`."""
    for index in range(body.start, body.end):
        if code.at(index) not in {"=", "const", "let", "var"} or code.at(index) != "=":
            continue
        stop = statement_end(code, index, min(body.end, index + _LONGEST_STATEMENT))
        value = range(index + 1, stop)
        holds_data = any(is_data(code, body, each) for each in value)
        is_event = code.at(index + 1) == body.event and code.at(index + 2) not in MEMBERS and bool(body.event)
        if code.at(index - 1) == "}":
            opening = code.opening_of(index - 1)
            if opening is not None and (holds_data or is_event):
                _take_pattern(code, body, opening, is_event=is_event)
        elif code.is_name(index - 1):
            name_at = index - 1
            if holds_data and not _takes_member(code, body, value):
                body.data.add(code.at(name_at))
            elif any(is_origin(code, body, each) for each in value) and not any(
                code.at(each) in ORDERED for each in value
            ):
                body.origins.add(code.at(name_at))


def statement_end(code: Code, index: int, most: int) -> int:
    at = index + 1
    while at < most:
        if code.at(at) == ";" or (
            code.tokens[at].first and at > index + 1 and code.at(at) not in {".", "?", ":", "?.", "&&", "||", "??", ")"}
        ):
            return at
        at += 1
    return most


def _take_pattern(code: Code, body: Body, opening: int, *, is_event: bool) -> None:
    for name, alias, inner in _destructured(code, opening):
        if is_event and name == "origin":
            body.origins.add(alias)
        elif is_event and name == "data":
            body.data.add(alias)
            body.fields += [Word(each, span_at(code, at)) for each, at in inner]
        elif not is_event:
            place = next(
                (each for each in range(opening, code.closing.get(opening, opening)) if code.at(each) == name), opening
            )
            body.fields.append(Word(name, span_at(code, place)))


def _takes_member(code: Code, body: Body, value: range) -> bool:
    """Whether it is a member of the data that is kept, not the data."""
    for each in value:
        if is_data(code, body, each):
            after = behind_data(code, each)
            if code.at(after) in MEMBERS and code.at(after + 1) not in NOT_FIELDS:
                return "JSON" not in {code.at(at) for at in value}
    return False


def is_data(code: Code, body: Body, index: int) -> bool:
    """Whether the data are named here: `event.data`, or a name that holds them."""
    if code.at(index) in body.data and code.at(index - 1) not in MEMBERS and code.is_name(index):
        return True
    if code.at(index) != "data" or code.at(index - 1) not in MEMBERS:
        return False
    owner = code.at(index - 2)
    return owner in {body.event, "event", "e", "evt", "msg", "message", "nativeEvent", "ev"} or (
        owner == ")" and "event" in body.event
    )


def is_origin(code: Code, body: Body, index: int) -> bool:
    if code.at(index) in body.origins and code.at(index - 1) not in MEMBERS and code.is_name(index):
        return True
    return (
        code.at(index) == "origin"
        and code.at(index - 1) in MEMBERS
        and code.at(index - 2) in {body.event, "event", "e", "evt", "msg", "message", "ev"}
    )


def behind_data(code: Code, index: int) -> int:
    at = index + 1
    if code.at(at) == "as":
        at += 2
    while code.at(at) in {"!", ")"}:
        at += 1
    return at


def span_at(code: Code, index: int) -> Span:
    token = code.tokens[min(index, len(code.tokens) - 1)]
    return Span(token.start, token.end)
