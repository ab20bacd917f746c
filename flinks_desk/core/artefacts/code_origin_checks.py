"""How a listener looks at the origin of a message. Must not live here: whether that works (`core/diagnosis`)."""

import re
from collections.abc import Iterator

from flinks_desk.core.artefacts.code_listener_bodies import (
    MEMBERS,
    ORDERED,
    Body,
    is_origin,
    named_function,
    span_at,
    statement_end,
)
from flinks_desk.core.artefacts.expressions import Code, Node, NodeKind
from flinks_desk.core.artefacts.lexer import TokenKind
from flinks_desk.core.artefacts.model import OriginCheck, OriginTest

__all__ = ["EQUAL", "checks_in", "collection_at"]

EQUAL = frozenset({"===", "==", "!==", "!="})
_NEGATIVE = frozenset({"!==", "!="})
_LEAVES = frozenset({"return", "throw", "continue", "break", "preventDefault", "stopPropagation"})
_TESTS = {
    "startsWith": OriginTest.STARTS_WITH,
    "endsWith": OriginTest.ENDS_WITH,
    "includes": OriginTest.CONTAINS,
    "match": OriginTest.REGEXP,
}


def checks_in(code: Code, body: Body) -> Iterator[OriginCheck]:
    for index in range(body.start, body.end):
        if not is_origin(code, body, index):
            continue
        found = list(_check_at(code, body, index))
        passes = _always_passes(code, index, body.end)
        for test, value in found:
            yield OriginCheck(test, value, passes, span_at(code, index))


def _check_at(code: Code, body: Body, index: int) -> Iterator[tuple[OriginTest, str]]:
    """The look at the origin that is written at this token."""
    after = code.at(index + 1)
    first = index - 2 if code.at(index - 1) in MEMBERS else index
    if after in EQUAL:
        yield OriginTest.EQUALS, code.unary(index + 2, 0)[0].as_text()
    elif code.at(first - 1) in EQUAL:
        yield OriginTest.EQUALS, _before(code, first - 2)
    elif after in MEMBERS:
        yield from _method_check(code, index + 2)
    elif code.at(first - 1) == "(" and code.is_name(first - 2):
        yield from _handed_over(code, body, first - 2)
    elif after in {"=", ",", "}", ";", ")"} or code.at(first - 1) == "=":
        return
    else:
        yield OriginTest.OTHER, ""


def _before(code: Code, index: int) -> str:
    """The operand that ends at a token."""
    start = index
    while code.at(start - 1) in MEMBERS:
        start -= 2
    return code.unary(start, 0)[0].as_text()


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
                if code.at(closing + 1) in ORDERED or code.at(index - 4) in ORDERED
                else OriginTest.INDEX_AS_TRUTH
            ),
            value,
        )
    elif name in {"toLowerCase", "trim", "toString", "replace"} and code.at(closing + 1) in EQUAL:
        yield OriginTest.EQUALS, code.unary(closing + 2, 0)[0].as_text()
    elif name in {"toLowerCase", "trim", "toString"} and code.at(closing + 1) in MEMBERS:
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


def _handed_over(code: Code, body: Body, function: int) -> Iterator[tuple[OriginTest, str]]:
    """The origin as an argument: `LIST.includes(origin)`, `/x/.test(origin)`, `new URL(origin)`, `isOurs(origin)`."""
    name, closing = code.at(function), code.closing.get(function + 1, function + 1)
    is_member = code.at(function - 1) in MEMBERS
    if code.at(function - 1) == "new" and name == "URL":
        yield from _host_check(code, closing + 1)
    elif is_member and name == "test":
        yield OriginTest.REGEXP, _tested_pattern(code, function - 2)
    elif is_member and name in {"includes", "has", "indexOf", "contains"}:
        held = collection_at(code, function - 2)
        known = [(OriginTest.EQUALS, item.as_text()) for item in (held.items if held else ())]
        yield from known or [(OriginTest.OTHER, "")]
    elif name == "switch":
        cases = (each for each in range(closing, code.closing.get(closing + 1, closing)) if code.at(each) == "case")
        yield from ((OriginTest.EQUALS, code.unary(each + 1, 0)[0].as_text()) for each in cases)
    elif name == "if":
        yield OriginTest.OTHER, ""
    elif not is_member and name not in {"log", "encodeURIComponent", "String"}:
        yield from _in_helper(code, body, function)


def _tested_pattern(code: Code, owner: int) -> str:
    """The source of the expression that `.test` belongs to, also where a name holds it."""
    if code.tokens[owner].kind is TokenKind.PATTERN:
        return _pattern(Node(NodeKind.OTHER, 0, 0, code.tokens[owner].text))
    held = code.looked_up(code.at(owner), owner)
    return _pattern(held) if held else ""


def collection_at(code: Code, index: int) -> Node | None:
    if code.at(index) == "]":
        opening = code.opening_of(index)
        return code.expression(opening)[0] if opening is not None else None
    held = code.looked_up(code.at(index), index)
    if held is not None and held.kind is NodeKind.CALL and held.items:
        return held.items[0]
    return held


def _host_check(code: Code, index: int) -> Iterator[tuple[OriginTest, str]]:
    """Behind `new URL(event.origin)`."""
    if code.at(index) not in MEMBERS:
        yield OriginTest.OTHER, ""
        return
    after = index + 2
    if code.at(after) in MEMBERS and code.at(after + 2) == "(":
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


def _in_helper(code: Code, body: Body, call: int) -> Iterator[tuple[OriginTest, str]]:
    """A function of the code's own that is asked about the origin."""
    for helper in named_function(code, call):
        if helper.start == body.start or helper.event == "":
            break
        inner = Body(helper.start, helper.end, origins={helper.event})
        found = [
            each
            for index in range(inner.start + 2, inner.end)
            if is_origin(code, inner, index)
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
        else statement_end(code, body_start - 1, most)
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
