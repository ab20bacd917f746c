"""Tables, lists and arguments of calls in source code, in the forms of all its languages.

Must not live here: other expressions (`expressions.py`).
"""

from typing import TYPE_CHECKING

from flinks_desk.core.artefacts.code_layout import end_of
from flinks_desk.core.artefacts.code_nodes import Node, NodeKind
from flinks_desk.core.artefacts.code_texts import value_of
from flinks_desk.core.artefacts.lexer import Language, TokenKind

if TYPE_CHECKING:
    from flinks_desk.core.artefacts.expressions import Code

_LABELLED = frozenset(
    {Language.PYTHON, Language.RUBY, Language.CSHARP, Language.PHP, Language.KOTLIN, Language.SWIFT, Language.OTHER}
)

__all__ = ["arguments_at", "items_between", "key_at", "table_at", "to_comma"]


def items_between(code: "Code", index: int, stop: int, depth: int) -> tuple[Node, ...]:
    items: list[Node] = []
    while index < stop:
        before = index
        if code.at(index) in {",", ";"}:
            index += 1
            continue
        node, index = code.expression(index, depth + 1)
        items.append(node)
        index = to_comma(code, max(index, before + 1), stop) if index < stop and code.at(index) != "," else index
    return tuple(items)


def to_comma(code: "Code", index: int, stop: int) -> int:
    """On to the next comma of the same level, over what was not understood."""
    while index < stop and code.at(index) != ",":
        index = code.closing.get(index, index) + 1
    return index


def table_at(code: "Code", index: int, stop: int, depth: int) -> Node:
    start = code.tokens[index].start
    pairs: list[tuple[str, Node]] = []
    items: list[Node] = []
    index += 1
    while index < stop:
        if code.at(index) in {",", ";"}:
            index += 1
            continue
        before = index
        index = _pair(code, index, depth, (pairs, items))
        index = to_comma(code, max(index, before + 1), stop) if index < stop and code.at(index) != "," else index
    if items and not pairs:
        return Node(NodeKind.LIST, start, end_of(code, stop), items=tuple(items))
    return Node(NodeKind.TABLE, start, end_of(code, stop), pairs=tuple(pairs))


def _pair(code: "Code", index: int, depth: int, into: tuple[list[tuple[str, Node]], list[Node]]) -> int:
    """`k: v`, `"k": v`, `k => v`, `[k]: v`, `k = v`, `{k, v}`, `...rest`, or a name alone."""
    pairs, items = into
    if code.at(index) in {"...", "**"}:
        node, index = code.expression(index + 1, depth + 1)
        pairs += node.pairs
        return index
    if code.at(index) == "{":
        inner = items_between(code, index + 1, code.closing.get(index, len(code.tokens)), depth)
        if len(inner) == 2:
            pairs.append((inner[0].as_text(), inner[1]))
        return code.closing.get(index, len(code.tokens)) + 1
    key, after = key_at(code, index, depth)
    sign = code.at(after)
    if sign in {":", "=>", "="}:
        node, index = code.expression(after + 1, depth + 1)
        pairs.append((key, node))
        return index
    if sign == "(" and code.is_name(index):
        closing = code.closing.get(after, len(code.tokens))
        return code.closing.get(closing + 1, closing) + 1
    node, index = code.expression(index, depth + 1)
    if (
        code.is_name(after - 1)
        and after == index
        and node.kind is not NodeKind.CALL
        and code.language is Language.JAVASCRIPT
    ):
        pairs.append((code.at(after - 1), node))
    else:
        items.append(node)
    return index


def key_at(code: "Code", index: int, depth: int) -> tuple[str, int]:
    if code.at(index) == "[" and code.language in {Language.JAVASCRIPT, Language.CSHARP}:
        stop = code.closing.get(index, index)
        return code.expression(index + 1, depth + 1)[0].as_text(), stop + 1
    token = code.tokens[index]
    if token.kind is TokenKind.NAME and code.at(index + 1) in {":", "=>", "="} and code.language is not Language.PYTHON:
        return token.text, index + 1
    if token.text == ":" and code.is_name(index + 1):
        return code.at(index + 1), index + 2
    if token.kind is TokenKind.TEXT and code.at(index + 1) in {":", "=>", "="}:
        filled = value_of(token.text, code.language, lambda inner: code.inner(inner, index, depth))
        return filled, index + 1
    if token.kind is TokenKind.NAME and code.at(index + 1) in {"::", "."} and code.at(index + 3) in {"=>", ":"}:
        return code.at(index + 2), index + 3
    if token.kind is TokenKind.NAME and code.at(index + 1) in {":", "=>"}:
        held = code.looked_up(token.text, index)
        return held.as_text() if held else token.text, index + 1
    return token.text, index + 1


def arguments_at(
    code: "Code", index: int, depth: int = 0
) -> tuple[tuple[Node, ...], tuple[tuple[str, Node], ...], int]:
    """The arguments in the brackets that open at `index`, the named ones apart, and the index of the closing one."""
    stop = code.closing.get(index, len(code.tokens))
    items: list[Node] = []
    named: list[tuple[str, Node]] = []
    at = index + 1
    while at < stop:
        before = at
        if code.at(at) == ",":
            at += 1
            continue
        separator = {Language.PYTHON: "=", Language.KOTLIN: "="}.get(code.language, ":")
        if code.is_name(at) and code.at(at + 1) == separator and code.language in _LABELLED:
            node, after = code.expression(at + 2, depth + 1)
            named.append((code.at(at), node))
            at = after
        elif (
            code.tokens[at].kind is TokenKind.TEXT
            and code.at(at + 1) in {"=>", ":"}
            and code.language in {Language.RUBY, Language.OTHER}
        ):
            key, after = key_at(code, at, depth)
            node, at = code.expression(after + 1, depth + 1)
            named.append((key, node))
        else:
            node, at = code.expression(at, depth + 1)
            items.append(node)
        at = to_comma(code, max(at, before + 1), stop) if at < stop and code.at(at) != "," else at
    return tuple(items), tuple(named), stop
