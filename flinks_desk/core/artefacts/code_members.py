"""What follows a value in source code: members, calls, subscripts, initialisers.

Must not live here: the value itself (`expressions.py`).
"""

from typing import TYPE_CHECKING

from flinks_desk.core.artefacts import code_calls
from flinks_desk.core.artefacts.code_collections import table_at
from flinks_desk.core.artefacts.code_known_calls import known_call
from flinks_desk.core.artefacts.code_layout import end_of, generic_end, starts_line
from flinks_desk.core.artefacts.code_nodes import Node, NodeKind
from flinks_desk.core.artefacts.code_swift import known_swift_call
from flinks_desk.core.artefacts.lexer import Language, TokenKind
from flinks_desk.core.artefacts.model import HOLE_OPEN, hole, whole_hole

if TYPE_CHECKING:
    from flinks_desk.core.artefacts.expressions import Code

__all__ = ["followed"]


def followed(code: "Code", node: Node, index: int, depth: int, name: str = "") -> tuple[Node, int]:
    """Members, calls and subscripts behind a value."""
    while index < len(code.tokens):
        sign = code.at(index)
        if (
            sign in {".", "->", "?.", "::"}
            and code.is_name(index + 1)
            and not (sign == "." and code.language is Language.PHP)
        ):
            name = f"{name}.{code.at(index + 1)}" if name else code.at(index + 1)
            node, index = _member(code, node, name, index), index + 2
        elif sign == "?." and code.at(index + 1) in {"(", "["}:
            index += 1
        elif sign == "(" and not (
            starts_line(code, index)
            and code.language is not Language.RUBY
            and node.kind is NodeKind.TEXT
            and HOLE_OPEN not in node.text
        ):
            node, index = _call(code, node, name, index, depth)
        elif sign == "[" and not starts_line(code, index):
            node, index = _subscript(code, node, name, index, depth)
        elif sign == "<" and (after := generic_end(code, index)) is not None:
            index = after
        elif (
            sign == "{"
            and code.language in {Language.CSHARP, Language.GO}
            and node.kind in {NodeKind.CALL, NodeKind.TEXT}
            and _may_initialise(code, index)
        ):
            node, index = _initialised(code, node, name, index, depth)
        elif (
            sign == "!"
            and code.language in {Language.JAVASCRIPT, Language.CSHARP, Language.SWIFT}
            and code.at(index + 1) in {".", ")", ",", ";", "}"}
        ):
            index += 1
        else:
            return node, index
    return node, index


def _initialised(code: "Code", node: Node, name: str, index: int, depth: int) -> tuple[Node, int]:
    """With the members that the braces behind it give it."""
    stop = code.closing.get(index, len(code.tokens))
    table = table_at(code, index, stop, depth + 1)
    is_call = node.kind is NodeKind.CALL
    made = Node(
        NodeKind.CALL,
        node.start,
        end_of(code, stop),
        node.text if is_call else name,
        pairs=table.pairs,
        items=node.items if is_call else table.items,
        named=node.named,
    )
    return made, stop + 1


def _may_initialise(code: "Code", index: int) -> bool:
    """`new X(…) { A = b }` and Go's `X{…}`, not the block of an `if`."""
    if code.language is Language.CSHARP:
        return (
            code.at(index + 2) == "="
            or code.at(index + 1) in {"{", "[", "}"}
            or (index + 1 < len(code.tokens) and code.tokens[index + 1].kind is TokenKind.TEXT)
        )
    return code.at(index - 1) in {"]", "string"} or (code.is_name(index - 1) and code.at(index + 2) == ":")


def _member(code: "Code", node: Node, name: str, index: int) -> Node:
    token = code.tokens[index + 1]
    if node.kind is NodeKind.TABLE and (held := node.get(token.text)) is not None:
        return held
    if token.text == "to_json" and node.kind in {NodeKind.TABLE, NodeKind.LIST}:
        return Node(NodeKind.JSON, node.start, token.end, items=(node,))
    if node.kind in {NodeKind.CALL, NodeKind.JSON, NodeKind.TABLE, NodeKind.LIST} or (
        node.kind is NodeKind.TEXT and HOLE_OPEN not in node.text
    ):
        if code.at(index + 2) == "(":
            return node
        return Node(NodeKind.TEXT, node.start, token.end, hole(name))
    first = name.partition(".")[0]
    if first in {"code", "this", "cls", "static"} or code.language in {Language.CSHARP, Language.JAVA}:
        held = code.looked_up(token.text, index + 1)
        if held is not None and held.kind is not NodeKind.OTHER and code.at(index + 2) != "(":
            return held
    bare = code_calls.environment_name(name)
    return Node(NodeKind.TEXT, node.start, token.end, hole(bare or name))


def _subscript(code: "Code", node: Node, name: str, index: int, depth: int) -> tuple[Node, int]:
    stop = code.closing.get(index, len(code.tokens))
    key = code.expression(index + 1, depth + 1)[0] if stop > index + 1 else None
    text = key.as_text() if key is not None else ""
    if node.kind is NodeKind.TABLE and (held := node.get(text)) is not None:
        return held, stop + 1
    if (
        node.kind is NodeKind.LIST
        and key is not None
        and key.kind is NodeKind.NUMBER
        and 0 <= key.number < len(node.items)
    ):
        return node.items[int(key.number)], stop + 1
    if code_calls.is_environment(name):
        return Node(NodeKind.TEXT, node.start, end_of(code, stop), hole(text)), stop + 1
    return Node(NodeKind.TEXT, node.start, end_of(code, stop), hole(f"{name}[{text}]" if name else text)), stop + 1


def _call(code: "Code", node: Node, name: str, index: int, depth: int) -> tuple[Node, int]:
    items, named, stop = code.arguments(index, depth)
    target = node if node.kind is not NodeKind.TEXT or whole_hole(node.text) is None else None
    call = Node(NodeKind.CALL, node.start, end_of(code, stop), name, items=items, named=named, target=target)
    own = known_swift_call(call) if code.language is Language.SWIFT else None
    return own or known_call(call) or call, stop + 1
