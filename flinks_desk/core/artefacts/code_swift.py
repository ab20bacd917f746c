"""What is Swift's own in source code: labels of arguments, `URL(string:)`, data made of texts, members by their dot.

Lives here: values and names of Swift. Must not live here: what is common to all languages (`code_known_calls.py`).
"""

from collections.abc import Sequence

from flinks_desk.core.artefacts.code_nodes import Node, NodeKind
from flinks_desk.core.lean import replace

__all__ = ["HEADER_LABELS", "MEMBERS", "known_swift_call", "swift_options"]

MEMBERS = {
    "httpmethod": "method",
    "httpbody": "body",
    "allhttpheaderfields": "headers",
    "timeoutinterval": "timeout",
    "timeoutintervalforrequest": "timeout",
}
"""Members of a `URLRequest`, and what other languages call them."""

HEADER_LABELS = ("forHTTPHeaderField", "forHeader", "name")
"""What stands before a header's name."""

_ADDRESSES = ("string", "fileURLWithPath")
_JOINS = frozenset({"appendingPathComponent", "appending", "appendingPathExtension"})
_DATA = frozenset({"data", "Data"})


def known_swift_call(call: Node) -> Node | None:
    """What a call comes to that only hands on, joins, encodes or looks up."""
    last = call.text.rpartition(".")[2]
    named = dict(call.named)
    if last in {"URL", "URLComponents", "NSURL"}:
        return _address(call, named)
    if last in _JOINS and call.target is not None:
        part = call.items[0] if call.items else next(iter(named.values()), None)
        return _text(call, f"{call.target.as_text().rstrip('/')}/{part.as_text().lstrip('/')}") if part else None
    if last == "data" and "withJSONObject" in named:
        return Node(NodeKind.JSON, call.start, call.end, items=(named["withJSONObject"],))
    if last == "encode" and call.items:
        return Node(NodeKind.JSON, call.start, call.end, items=call.items[:1])
    if last in _DATA and call.target is not None and call.target.kind is NodeKind.TEXT and "using" in named:
        return replace(call.target, start=call.start, end=call.end)
    if last == "Data" and call.items:
        return replace(call.items[0], start=call.start, end=call.end)
    return None


def swift_options(pairs: Sequence[tuple[str, Node]]) -> list[tuple[str, Node]]:
    """Alamofire's `parameters:` under the names that tell where they go: into the query, a form, or JSON."""
    named = {key: value.as_text().lower() for key, value in pairs if key in {"method", "encoding", "encoder"}}
    is_json = "json" in named.get("encoding", named.get("encoder", ""))
    is_query = "get" in named.get("method", "get")
    name = "json" if is_json else "params" if is_query else "form_params"
    return [(name if key == "parameters" else key, value) for key, value in pairs]


def _address(call: Node, named: dict[str, Node]) -> Node | None:
    part = next((named[name] for name in _ADDRESSES if name in named), None) or (call.items[0] if call.items else None)
    if part is None:
        return None
    base = named.get("relativeTo")
    if base is None or "://" in part.as_text():
        return _text(call, part.as_text())
    return _text(call, f"{base.as_text().rstrip('/')}/{part.as_text().lstrip('/')}")


def _text(call: Node, text: str) -> Node:
    return Node(NodeKind.TEXT, call.start, call.end, text)
