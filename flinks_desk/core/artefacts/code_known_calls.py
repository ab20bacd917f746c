"""Calls whose value is known without running them: what hands on, encodes, formats, or looks up.

Must not live here: the names of such calls (`code_calls.py`).
"""

from urllib.parse import quote, urljoin

from flinks_desk.core.artefacts import code_calls
from flinks_desk.core.artefacts.code_nodes import QUERY, Node, NodeKind
from flinks_desk.core.artefacts.model import HOLE_OPEN, hole

__all__ = ["known_call"]


def known_call(
    name: str, items: tuple[Node, ...], named: tuple[tuple[str, Node], ...], target: Node | None, start: int, end: int
) -> Node | None:
    """Calls that only hand on, encode, format or look up."""
    last = name.rpartition(".")[2]
    first = items[0] if items else None
    if code_calls.reads_environment(name) and first is not None:
        return Node(NodeKind.TEXT, start, end, hole(first.as_text()))
    if code_calls.writes_json(name) and (first is not None or (target is not None and not items)):
        value = first if first is not None else target
        return Node(NodeKind.JSON, start, end, items=(value,)) if value is not None else None
    if code_calls.joins_address(name) and len(items) >= 2:
        return Node(NodeKind.TEXT, start, end, _joined(items))
    if code_calls.writes_query(name) and first is not None and first.kind is NodeKind.TABLE:
        return Node(NodeKind.TABLE, start, end, QUERY, pairs=first.pairs)
    if (
        code_calls.hands_on(name)
        and first is not None
        and (target is None or target.kind in {NodeKind.CALL, NodeKind.OTHER})
    ):
        return Node(
            first.kind, start, end, first.text, first.number, first.pairs, first.items, first.named, first.target
        )
    if code_calls.escapes(name) and first is not None:
        text = first.as_text()
        return Node(NodeKind.TEXT, start, end, text if HOLE_OPEN in text else quote(text, safe=""))
    if last in {"format", "Format", "Sprintf", "sprintf", "formatted"}:
        template = target if (target is not None and last == "format") or last == "formatted" else first
        values = items if template is target else items[1:]
        if template is not None and template.kind is NodeKind.TEXT:
            filled = code_calls.formatted(
                template.text, [each.as_text() for each in values], {key: each.as_text() for key, each in named}
            )
            return Node(NodeKind.TEXT, start, end, filled)
    if last in code_calls.WRAPS and target is not None and target.kind in {NodeKind.TEXT, NodeKind.JSON}:
        return target
    if (
        last in code_calls.TRIMS
        and target is not None
        and (target.kind in {NodeKind.TEXT, NodeKind.JSON} or target.text == QUERY)
    ):
        return target
    return None


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
