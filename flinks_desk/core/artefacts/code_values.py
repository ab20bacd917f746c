"""What a name of source code holds at a place: the last value given to it in a block around, and what was set on it.

Must not live here: blocks and names (`code_layout.py`).
"""

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from flinks_desk.core.artefacts import code_calls
from flinks_desk.core.artefacts.code_layout import blocks_around, is_parameter
from flinks_desk.core.artefacts.code_nodes import QUERY, Node, NodeKind
from flinks_desk.core.artefacts.model import HOLE_CLOSE, HOLE_OPEN

if TYPE_CHECKING:
    from flinks_desk.core.artefacts.expressions import Code

__all__ = ["held_by", "looked_up"]

_MOST_VALUES = 60


def looked_up(code: "Code", name: str, index: int) -> Node | None:
    """What a name holds at this token: the last value given before in a block around it, else the first one after."""
    found = code.assigned.get(name.lstrip("@"), [])
    around = set(blocks_around(code, index))
    place = bisect_left(found, index)
    near = [each for each in found[max(0, place - _MOST_VALUES) : place + 3] if each < len(code.tokens)]
    visible = [each for each in near if code.block_of[each] in around]
    before = [each for each in visible if each < index]
    if is_parameter(code, name, index, before):
        return None
    chosen = before[-1] if before else visible[0] if visible else None
    if chosen is None and code.at(index - 1) in {".", "->"} and found:
        chosen = found[0]
    if chosen is None or chosen in code.busy:
        return None
    return _with_changes(code, name, _value_at(code, chosen), chosen, index)


def _value_at(code: "Code", index: int) -> Node:
    if index in code.memo:
        return code.memo[index]
    code.busy.add(index)
    node = code.afforded(code.expression(index)[0])
    code.busy.discard(index)
    code.memo[index] = node
    return node


def _with_changes(code: "Code", name: str, node: Node, start: int, stop: int) -> Node:
    """A table with the members that were set on it before it was used, a body with what was appended to it."""
    if node.text.strip(HOLE_OPEN + HOLE_CLOSE).endswith("Message.Body"):
        return _appended(code, name, node, start, stop)
    is_container = node.kind is NodeKind.TABLE or (node.kind is NodeKind.CALL and code_calls.makes_table(node.text))
    if not is_container:
        return node
    pairs = list(node.pairs)
    if node.kind is NodeKind.CALL and node.items and node.items[0].kind is NodeKind.TABLE:
        pairs = list(node.items[0].pairs)
    changed = code.changed.get(name.lstrip("@"), [])
    for index in changed[bisect_right(changed, start) : bisect_left(changed, stop)][-_MOST_VALUES:]:
        if (pair := _change_at(code, index)) is not None:
            pairs.append(pair)
    text = QUERY if node.text in {"URLSearchParams", QUERY} else ""
    return Node(NodeKind.TABLE, node.start, node.end, text, pairs=tuple(pairs))


def _appended(code: "Code", name: str, node: Node, start: int, stop: int) -> Node:
    """PHP's `$body->append("…")`."""
    for index in code.changed.get(name, []):
        if start < index < stop and code.at(index + 2) == "append" and code.at(index + 3) == "(":
            items, _, _ = code.arguments(index + 3)
            return items[0] if items else node
    return node


def _change_at(code: "Code", index: int) -> tuple[str, Node] | None:
    """`x["k"] = v`, `x.k = v`, `x.append("k", v)`."""
    if code.at(index + 1) == "[":
        stop = code.closing.get(index + 1, index)
        if code.at(stop + 1) == "=" and stop > index + 2:
            return code.expression(index + 2)[0].as_text(), code.expression(stop + 2)[0]
        return None
    member = code.at(index + 2)
    if code.at(index + 3) == "=":
        return member, code.expression(index + 4)[0]
    if code.at(index + 3) == "(" and code_calls.adds_pair(member):
        items, _, _ = code.arguments(index + 3)
        if len(items) >= 2:
            return items[0].as_text(), items[1]
    return None


def held_by(code: "Code", name: str, index: int) -> Node | None:
    found = code.looked_up(name, index)
    if found is None and code.outer is not None:
        code, place = code.outer
        return code.looked_up(name, place)
    return found
