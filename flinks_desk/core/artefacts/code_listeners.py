"""Listeners for the widget's messages in JavaScript: how they look at the origin, and what they take from the data.

Must not live here: whether a check works, or a step exists (`core/diagnosis`).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from flinks_desk.core.artefacts.expressions import Code, Node, NodeKind
from flinks_desk.core.artefacts.lexer import Language, TokenKind
from flinks_desk.core.artefacts.model import HOLE_OPEN, Listener, OriginCheck, OriginTest, Span, Word

__all__ = ["listeners_in"]

_EQUAL = frozenset({"===", "==", "!==", "!="})
_NEGATIVE = frozenset({"!==", "!="})
_ORDERED = frozenset({"<", ">", "<=", ">=", "===", "==", "!==", "!="})
_MEMBER = frozenset({".", "?."})
_LEAVES = frozenset({"return", "throw", "continue", "break", "preventDefault", "stopPropagation"})
_TESTS = {
    "startsWith": OriginTest.STARTS_WITH,
    "endsWith": OriginTest.ENDS_WITH,
    "includes": OriginTest.CONTAINS,
    "match": OriginTest.REGEXP,
}
_STEP_NAMES = frozenset({"step", "type", "event", "eventName", "name", "action"})
_STEP = re.compile(r"^[A-Z][A-Z0-9_]{2,}$")
_NOT_FIELDS = frozenset(
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
_MOST = 50


@dataclass
class _Body:
    """One listener's function: the tokens of it, and what its names stand for."""

    start: int
    end: int
    event: str = ""
    origins: set[str] = field(default_factory=set)
    """Names that hold the origin."""
    data: set[str] = field(default_factory=set)
    """Names that hold the data."""
    native: bool = False
    fields: list[Word] = field(default_factory=list)


def listeners_in(code: Code) -> tuple[Listener, ...]:
    """All listeners for messages, in order."""
    if code.language is not Language.JAVASCRIPT:
        return ()
    bodies: dict[int, _Body] = {}
    for body, _ in zip(_bodies(code), range(_MOST), strict=False):
        bodies.setdefault(body.start, body)
    return tuple(_listener(code, body) for _, body in sorted(bodies.items()))


def _bodies(code: Code) -> Iterator[_Body]:
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


def _says_message(code: Code, index: int) -> bool:
    return index < len(code.tokens) and code.at(index).strip("\"'`") == "message"


def _function_at(code: Code, index: int) -> Iterator[_Body]:
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
        yield from _named_function(code, index)


def _arrow_after(code: Code, closing: int) -> int:
    return next(
        (each + 1 for each in range(closing, min(closing + 12, len(code.tokens))) if code.at(each) == "=>"), closing + 1
    )


def _named_function(code: Code, index: int) -> Iterator[_Body]:
    name = code.at(index)
    while code.at(index + 1) in _MEMBER and code.is_name(index + 2) and code.at(index + 2) != "bind":
        index += 2
        name = code.at(index)
    for each, token in enumerate(code.tokens):
        if token.text != name or token.kind is not TokenKind.NAME or each == index:
            continue
        if code.at(each - 1) == "function" and code.at(each + 1) == "(":
            yield _body_of(code, each + 1, code.closing.get(each + 1, each) + 1)
            return
        closing = code.closing.get(each + 1, each + 1)
        if code.at(each + 1) == "(" and code.at(closing + 1) == "{" and code.at(each - 1) not in _MEMBER:
            yield _body_of(code, each + 1, closing + 1)
            return
    for value in code.assigned.get(name, []):
        at = value
        if code.at(at) in {"useCallback", "useMemo", "debounce"} or code.at(at + 2) == "useCallback":
            at = next((step + 1 for step in range(at, at + 4) if code.at(step) == "("), at)
        if code.at(at) in {"function", "async", "("} or code.at(at + 1) == "=>":
            yield from _function_at(code, at)
            return


def _body_of(code: Code, parameters: int, start: int) -> _Body:
    if code.at(start) == ":" or code.at(start) != "{":
        opening = next(
            (each for each in range(start, min(start + 12, len(code.tokens))) if code.at(each) == "{"), start
        )
        start = opening if code.at(start) == ":" else start
    if code.at(start) == "{":
        end = code.closing.get(start, len(code.tokens))
    else:
        end = code.expression(start)[1]
    body = _Body(parameters, min(end, len(code.tokens)))
    if code.at(parameters) == "(":
        _take_parameter(code, body, parameters + 1)
    else:
        body.event = code.at(parameters)
    _take_aliases(code, body)
    return body


def _take_parameter(code: Code, body: _Body, index: int) -> None:
    """`(event)`, `({ data, origin })`, `({ nativeEvent: { data } })`."""
    if code.at(index) == "{":
        for name, alias, inner in _destructured(code, index):
            if name == "origin":
                body.origins.add(alias)
            elif name == "data":
                body.data.add(alias)
                body.fields += [Word(each, _span(code, at)) for each, at in inner]
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


def _take_aliases(code: Code, body: _Body) -> None:
    """`const data = event.data`, `const { step } = JSON.parse(event.data)`, `const { origin, data } = event`."""
    for index in range(body.start, body.end):
        if code.at(index) not in {"=", "const", "let", "var"} or code.at(index) != "=":
            continue
        stop = _statement_end(code, index, body.end)
        value = range(index + 1, stop)
        is_data = any(_is_data(code, body, each) for each in value)
        is_event = code.at(index + 1) == body.event and code.at(index + 2) not in _MEMBER and bool(body.event)
        if code.at(index - 1) == "}":
            opening = code._opening_of(index - 1)
            if opening is not None and (is_data or is_event):
                _take_pattern(code, body, opening, is_event=is_event)
        elif code.is_name(index - 1):
            name_at = index - 1
            if is_data and not _takes_member(code, body, value):
                body.data.add(code.at(name_at))
            elif any(_is_origin(code, body, each) for each in value) and not any(
                code.at(each) in _ORDERED for each in value
            ):
                body.origins.add(code.at(name_at))


def _statement_end(code: Code, index: int, most: int) -> int:
    at = index + 1
    while at < most:
        if code.at(at) == ";" or (
            code.tokens[at].first and at > index + 1 and code.at(at) not in {".", "?", ":", "?.", "&&", "||", "??", ")"}
        ):
            return at
        at += 1
    return most


def _take_pattern(code: Code, body: _Body, opening: int, *, is_event: bool) -> None:
    for name, alias, inner in _destructured(code, opening):
        if is_event and name == "origin":
            body.origins.add(alias)
        elif is_event and name == "data":
            body.data.add(alias)
            body.fields += [Word(each, _span(code, at)) for each, at in inner]
        elif not is_event:
            place = next(
                (each for each in range(opening, code.closing.get(opening, opening)) if code.at(each) == name), opening
            )
            body.fields.append(Word(name, _span(code, place)))


def _takes_member(code: Code, body: _Body, value: range) -> bool:
    """Whether it is a member of the data that is kept, not the data."""
    for each in value:
        if _is_data(code, body, each):
            after = _behind_data(code, body, each)
            if code.at(after) in _MEMBER and code.at(after + 1) not in _NOT_FIELDS:
                return "JSON" not in {code.at(at) for at in value}
    return False


def _is_data(code: Code, body: _Body, index: int) -> bool:
    """Whether the data are named here: `event.data`, or a name that holds them."""
    if code.at(index) in body.data and code.at(index - 1) not in _MEMBER and code.is_name(index):
        return True
    if code.at(index) != "data" or code.at(index - 1) not in _MEMBER:
        return False
    owner = code.at(index - 2)
    return owner in {body.event, "event", "e", "evt", "msg", "message", "nativeEvent", "ev"} or (
        owner == ")" and "event" in body.event
    )


def _is_origin(code: Code, body: _Body, index: int) -> bool:
    if code.at(index) in body.origins and code.at(index - 1) not in _MEMBER and code.is_name(index):
        return True
    return (
        code.at(index) == "origin"
        and code.at(index - 1) in _MEMBER
        and code.at(index - 2) in {body.event, "event", "e", "evt", "msg", "message", "ev"}
    )


def _behind_data(code: Code, body: _Body, index: int) -> int:
    at = index + 1
    if code.at(at) == "as":
        at += 2
    while code.at(at) in {"!", ")"}:
        at += 1
    return at


def _listener(code: Code, body: _Body) -> Listener:
    looks = any(
        _is_origin(code, body, each) or (code.at(each) == "source" and code.at(each - 1) in _MEMBER)
        for each in range(body.start, body.end)
    )
    start, end = code.tokens[body.start].start, code.tokens[min(body.end, len(code.tokens) - 1)].end
    text = code.text[start:end]
    checks = tuple(_checks(code, body))
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


def _checks(code: Code, body: _Body) -> Iterator[OriginCheck]:
    for index in range(body.start, body.end):
        if not _is_origin(code, body, index):
            continue
        found = list(_check_at(code, body, index))
        passes = _always_passes(code, index, body.end)
        for test, value in found:
            yield OriginCheck(test, value, passes, _span(code, index))


def _check_at(code: Code, body: _Body, index: int) -> Iterator[tuple[OriginTest, str]]:
    """The look at the origin that is written at this token."""
    after = code.at(index + 1)
    first = index - 2 if code.at(index - 1) in _MEMBER else index
    if after in _EQUAL:
        yield OriginTest.EQUALS, code._unary(index + 2, 0)[0].as_text()
    elif code.at(first - 1) in _EQUAL:
        yield OriginTest.EQUALS, _before(code, first - 2)
    elif after in _MEMBER:
        yield from _method_check(code, index + 2)
    elif code.at(first - 1) == "(" and code.is_name(first - 2):
        yield from _handed_over(code, body, first - 2, index)
    elif after in {"=", ",", "}", ";", ")"} or code.at(first - 1) == "=":
        return
    else:
        yield OriginTest.OTHER, ""


def _before(code: Code, index: int) -> str:
    """The operand that ends at a token."""
    start = index
    while code.at(start - 1) in _MEMBER:
        start -= 2
    return code._unary(start, 0)[0].as_text()


def _method_check(code: Code, index: int) -> Iterator[tuple[OriginTest, str]]:
    name = code.at(index)
    if code.at(index + 1) != "(":
        if name == "length":
            return
        yield OriginTest.OTHER, ""
        return
    items, _, closing = code.arguments(index + 1)
    value = (
        items[0].as_text() if items and items[0].kind is NodeKind.TEXT else items[0].text.strip("/") if items else ""
    )
    if name in {"indexOf", "search", "lastIndexOf"}:
        yield (
            (
                OriginTest.CONTAINS
                if code.at(closing + 1) in _ORDERED or code.at(index - 4) in _ORDERED
                else OriginTest.INDEX_AS_TRUTH
            ),
            value,
        )
    elif name in {"toLowerCase", "trim", "toString", "replace"} and code.at(closing + 1) in _EQUAL:
        yield OriginTest.EQUALS, code._unary(closing + 2, 0)[0].as_text()
    elif name in {"toLowerCase", "trim", "toString"} and code.at(closing + 1) in _MEMBER:
        yield from _method_check(code, closing + 2)
    elif name == "match" and items:
        yield OriginTest.REGEXP, _pattern(items[0])
    elif name in _TESTS:
        yield _TESTS[name], value
    else:
        yield OriginTest.OTHER, ""


def _pattern(node: Node) -> str:
    text = node.text if node.kind is NodeKind.OTHER else node.as_text()
    return text[1 : text.rindex("/")] if text.startswith("/") and text.count("/") > 1 else text


def _handed_over(code: Code, body: _Body, function: int, index: int) -> Iterator[tuple[OriginTest, str]]:
    """`LIST.includes(event.origin)`, `/…/.test(event.origin)`, `new URL(event.origin).hostname.endsWith(…)`, `isTrusted(…)`."""
    name, owner = code.at(function), function - 2
    closing = code.closing.get(function + 1, function + 1)
    if code.at(function - 1) == "new" and name == "URL":
        yield from _host_check(code, closing + 1)
    elif name == "test" and code.at(function - 1) in _MEMBER:
        pattern = code.tokens[owner].text if code.tokens[owner].kind is TokenKind.PATTERN else ""
        held = None if pattern else code.looked_up(code.at(owner), owner)
        yield (
            OriginTest.REGEXP,
            _pattern(held) if held else pattern[1 : pattern.rindex("/")] if "/" in pattern[1:] else "",
        )
    elif name in {"includes", "has", "indexOf", "contains"} and code.at(function - 1) in _MEMBER:
        held = _collection(code, owner)
        if held is None or not held.items:
            yield OriginTest.OTHER, ""
        for item in held.items if held else ():
            yield OriginTest.EQUALS, item.as_text()
    elif code.at(function - 1) not in _MEMBER and name not in {"log", "encodeURIComponent", "String", "if", "switch"}:
        yield from _in_helper(code, body, name, function)
    elif name == "switch":
        for each in range(closing, code.closing.get(closing + 1, closing)):
            if code.at(each) == "case":
                yield OriginTest.EQUALS, code._unary(each + 1, 0)[0].as_text()
    elif name == "if":
        yield OriginTest.OTHER, ""


def _collection(code: Code, index: int) -> Node | None:
    if code.at(index) == "]":
        opening = code._opening_of(index)
        return code.expression(opening)[0] if opening is not None else None
    held = code.looked_up(code.at(index), index)
    if held is not None and held.kind is NodeKind.CALL and held.items:
        return held.items[0]
    return held


def _host_check(code: Code, index: int) -> Iterator[tuple[OriginTest, str]]:
    """Behind `new URL(event.origin)`."""
    if code.at(index) not in _MEMBER:
        yield OriginTest.OTHER, ""
        return
    after = index + 2
    if code.at(after) in _MEMBER and code.at(after + 2) == "(":
        items, _, _ = code.arguments(after + 2)
        value = items[0].as_text() if items else ""
        test = (
            OriginTest.HOSTNAME_ENDS_WITH
            if code.at(after + 1) == "endsWith"
            else _TESTS.get(code.at(after + 1), OriginTest.OTHER)
        )
        yield test, value
    else:
        yield OriginTest.OTHER, ""


def _in_helper(code: Code, body: _Body, name: str, call: int) -> Iterator[tuple[OriginTest, str]]:
    """A function of the code's own that is asked about the origin."""
    for helper in _named_function(code, call):
        if helper.start == body.start or helper.event == "":
            break
        inner = _Body(helper.start, helper.end, origins={helper.event})
        found = [
            each
            for index in range(inner.start + 2, inner.end)
            if _is_origin(code, inner, index)
            for each in _check_at(code, inner, index)
        ]
        yield from found or [(OriginTest.OTHER, "")]
        return
    yield OriginTest.OTHER, ""


def _always_passes(code: Code, index: int, most: int) -> bool:
    """`if (true || …)`, or a refusal whose branch lets the message through."""
    opening = next((each for each in range(index, max(index - 60, 0), -1) if code.at(each) == "if"), None)
    if opening is None or code.at(opening + 1) != "(" or not opening < index < code.closing.get(opening + 1, 0):
        return False
    closing = code.closing[opening + 1]
    condition = [code.at(each) for each in range(opening + 2, closing)]
    text = " ".join(condition)
    if re.search(r"(?:^|\() ?true \|\||\|\| true(?: \)|$)|^false &&|&& false$|1 \|\|", text):
        return True
    if not _refuses(condition):
        return False
    body_start = closing + 1
    stop = (
        code.closing.get(body_start, body_start)
        if code.at(body_start) == "{"
        else _statement_end(code, body_start - 1, most)
    )
    inside = {code.at(each) for each in range(body_start, min(stop + 1, most))}
    if code.at(stop + 1) == "else":
        return False
    return not inside & _LEAVES and not any(
        code.at(each) in {"data", "step"} for each in range(body_start, min(stop, most))
    )


def _refuses(condition: list[str]) -> bool:
    """Whether the condition holds for messages from elsewhere."""
    text = " ".join(condition)
    if "&&" in condition:
        return False
    return (
        bool(set(condition) & _NEGATIVE and "- 1" not in text)
        or "=== - 1" in text
        or "== - 1" in text
        or "< 0" in text
        or condition[:1] == ["!"]
    )


def _fields(code: Code, body: _Body) -> list[Word]:
    found = list(body.fields)
    for index in range(body.start, body.end):
        if not _is_data(code, body, index):
            continue
        after = _behind_data(code, body, index)
        if code.at(after) in _MEMBER and code.is_name(after + 1) and code.at(after + 1) not in _NOT_FIELDS:
            found.append(Word(code.at(after + 1), _span(code, after + 1)))
        elif code.at(after) == "[" and after + 1 < len(code.tokens) and code.tokens[after + 1].kind is TokenKind.TEXT:
            found.append(Word(code.at(after + 1).strip("\"'`"), _span(code, after + 1)))
    seen: dict[str, Word] = {}
    for word in found:
        seen.setdefault(word.name, word)
    return list(seen.values())


def _is_step(code: Code, body: _Body, index: int) -> bool:
    """Whether a token is the step: `data.step`, `step`."""
    if code.at(index) not in _STEP_NAMES:
        return False
    if code.at(index - 1) in _MEMBER:
        return code.at(index) == "step" or _is_data(code, body, index - 2)
    return any(word.name == code.at(index) for word in body.fields) or code.at(index) == "step"


def _steps(code: Code, body: _Body) -> list[Word]:
    found: list[Word] = []
    for index in range(body.start, body.end):
        token = code.tokens[index]
        if token.text == "case" and _switches_on_step(code, body, index):
            found += _word(code, index + 1)
        elif _is_step(code, body, index):
            if code.at(index + 1) in _EQUAL:
                found += _word(code, index + 2)
            first = index - 2 if code.at(index - 1) in _MEMBER else index
            while code.at(first - 1) in _MEMBER:
                first -= 2
            if code.at(first - 1) in _EQUAL:
                found += _word(code, first - 2)
            if code.at(first - 1) == "(" and code.at(first - 2) in {"includes", "has", "indexOf"}:
                held = _collection(code, first - 4)
                found += [
                    Word(item.text, Span(item.start, item.end))
                    for item in (held.items if held else ())
                    if item.kind is NodeKind.TEXT
                ]
            if code.at(first - 1) == "[" and code.is_name(first - 2):
                held = code.looked_up(code.at(first - 2), first - 2)
                found += [Word(name, Span(node.start, node.end)) for name, node in (held.pairs if held else ())]
    return [word for word in found if word.name and HOLE_OPEN not in word.name]


def _switches_on_step(code: Code, body: _Body, index: int) -> bool:
    block = code.block_of[index]
    if block < 1 or code.at(block - 1) != ")":
        return False
    opening = code._opening_of(block - 1)
    inside = range(opening or block, block)
    return (
        opening is not None
        and code.at(opening - 1) == "switch"
        and any(_is_step(code, body, each) or _is_data(code, body, each) for each in inside)
    )


def _word(code: Code, index: int) -> list[Word]:
    if index >= len(code.tokens) or index < 0:
        return []
    node = code._unary(index, 0)[0] if code.tokens[index].kind is not TokenKind.TEXT else None
    if node is None:
        return [Word(code.at(index).strip("\"'`"), _span(code, index))]
    return [Word(node.text, _span(code, index))] if node.kind is NodeKind.TEXT else []


def _span(code: Code, index: int) -> Span:
    token = code.tokens[min(index, len(code.tokens) - 1)]
    return Span(token.start, token.end)
