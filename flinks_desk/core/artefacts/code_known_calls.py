"""Calls whose value is known without running them: what hands on, encodes, formats, or looks up.

Must not live here: the names of such calls (`code_calls.py`).
"""

from urllib.parse import quote, urljoin

from flinks_desk.core.artefacts import code_calls
from flinks_desk.core.artefacts.code_nodes import QUERY, Node, NodeKind, is_written_again
from flinks_desk.core.artefacts.model import HOLE_OPEN, hole
from flinks_desk.core.lean import replace

__all__ = ["known_call"]


_OF_PAIRS = frozenset({"mapOf", "hashMapOf", "mutableMapOf", "linkedMapOf", "buildMap"})
"""Kotlin's tables of `"name" to value`."""


def known_call(call: Node) -> Node | None:
    """What a call comes to that only hands on, encodes, formats or looks up."""
    if call.items:
        return _of_first(call, call.items[0]) or _formatted(call) or _of_target(call)
    return _formatted(call) or _of_target(call)


def _of_first(call: Node, first: Node) -> Node | None:
    """Calls whose value is made of their first argument."""
    if call.text in {"Map.of", "ImmutableMap.of"} and len(call.items) % 2 == 0:
        pairs = zip((each.as_text() for each in call.items[::2]), call.items[1::2], strict=True)
        return Node(NodeKind.TABLE, call.start, call.end, pairs=tuple(pairs))
    if call.text in _OF_PAIRS and all(each.kind is NodeKind.LIST and len(each.items) == 2 for each in call.items):
        told = tuple((each.items[0].as_text(), each.items[1]) for each in call.items)
        return Node(NodeKind.TABLE, call.start, call.end, pairs=told)
    if call.text in {"JSONObject", "JsonObject"}:
        return _as_json(call, first) if first.kind is NodeKind.TABLE else _text(call, hole(call.text))
    if code_calls.reads_environment(call.text):
        return _text(call, hole(first.as_text()))
    if code_calls.writes_json(call.text):
        return _as_json(call, first)
    if code_calls.joins_address(call.text) and len(call.items) >= 2:
        return _text(call, _joined(call.items))
    if code_calls.writes_query(call.text) and first.kind is NodeKind.TABLE:
        return Node(NodeKind.TABLE, call.start, call.end, QUERY, pairs=first.pairs)
    if code_calls.hands_on(call.text) and (call.target is None or call.target.kind in {NodeKind.CALL, NodeKind.OTHER}):
        return replace(first, start=call.start, end=call.end)
    if code_calls.escapes(call.text):
        text = first.as_text()
        return _text(call, text if HOLE_OPEN in text else quote(text, safe=""))
    return None


def _formatted(call: Node) -> Node | None:
    """`"{}".format(x)`, `Sprintf("%s", x)` and their kin."""
    last = call.text.rpartition(".")[2]
    if last not in {"format", "Format", "Sprintf", "sprintf", "formatted"}:
        return None
    of_target = last == "formatted" or (last == "format" and call.target is not None)
    template = call.target if of_target else call.items[0] if call.items else None
    if template is None or template.kind is not NodeKind.TEXT:
        return None
    values = [each.as_text() for each in (call.items if of_target else call.items[1:])]
    return _text(call, code_calls.formatted(template.text, values, {key: each.as_text() for key, each in call.named}))


def _of_target(call: Node) -> Node | None:
    """Methods that leave what they are called on as it is, or write it as JSON."""
    target, last = call.target, call.text.rpartition(".")[2]
    if target is None:
        return None
    if not call.items and code_calls.writes_json(call.text):
        return _as_json(call, target)
    is_text = target.kind in {NodeKind.TEXT, NodeKind.JSON}
    if (is_text and last in code_calls.WRAPS) or (last in code_calls.TRIMS and (is_text or target.text == QUERY)):
        return target
    return None


def _as_json(call: Node, value: Node) -> Node:
    if is_written_again(value):
        return _text(call, hole("…"))
    return Node(NodeKind.JSON, call.start, call.end, items=(value,))


def _text(call: Node, text: str) -> Node:
    return Node(NodeKind.TEXT, call.start, call.end, text)


def _joined(items: tuple[Node, ...]) -> str:
    """`new URL(path, base)` and `urljoin(base, path)`, by the rules of addresses."""
    first, second = items[0].as_text(), items[1].as_text()
    path, base = (first, second) if "://" in second else (second, first)
    if HOLE_OPEN in base:
        return base.rstrip("/") + "/" + path.lstrip("/")
    try:
        return urljoin(base, path)
    except ValueError:
        return base + path
