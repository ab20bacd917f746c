"""What an expression of source code came to. Must not live here: reading one (`expressions.py`)."""

import json
from enum import Enum
from urllib.parse import quote

from flinks_desk.core.artefacts.model import HOLE_OPEN, JsonValue, hole
from flinks_desk.core.lean import dataclass

__all__ = ["QUERY", "Node", "NodeKind", "is_written_again", "weight"]

QUERY = "?"
"""The `text` of a table that is written as a query."""
_OF_A_NODE = 100
_MOST_WRITTEN = 3


class NodeKind(Enum):
    """What an expression came to."""

    TEXT = "text"
    NUMBER = "number"
    BOOL = "bool"
    NULL = "null"
    TABLE = "table"
    LIST = "list"
    JSON = "json"
    """A value that was written as JSON."""
    CALL = "call"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Node:
    """An expression and where it stands: `start` and `end` count characters."""

    kind: NodeKind
    start: int
    end: int
    text: str = ""
    """Its text; a hole for what only a run can tell; for `CALL` the name of what is called."""
    number: float = 0
    pairs: tuple[tuple[str, "Node"], ...] = ()
    items: tuple["Node", ...] = ()
    """Of a list; the arguments of a call; the one value of `JSON`."""
    named: tuple[tuple[str, "Node"], ...] = ()
    """Named arguments of a call."""
    target: "Node | None" = None
    """What the method of a call belongs to."""

    def get(self, *names: str) -> "Node | None":
        """A member of a table, in any case."""
        lowered = {name.lower(): node for name, node in self.pairs}
        return next((lowered[name.lower()] for name in names if name.lower() in lowered), None)

    def as_text(self) -> str:
        """The value as a text, with holes."""
        match self.kind:
            case NodeKind.TEXT:
                return self.text
            case NodeKind.NUMBER:
                return str(int(self.number)) if self.number.is_integer() else str(self.number)
            case NodeKind.BOOL:
                return self.text
            case NodeKind.NULL:
                return ""
            case NodeKind.JSON:
                return json.dumps(self.items[0].as_json(), ensure_ascii=False) if self.items else ""
            case NodeKind.TABLE if self.text == QUERY:
                return _query(self)
            case _:
                return hole(self.text or "…")

    def as_json(self) -> JsonValue:
        """The value as JSON, with holes."""
        match self.kind:
            case NodeKind.TABLE:
                return {name: node.as_json() for name, node in self.pairs}
            case NodeKind.LIST:
                return [node.as_json() for node in self.items]
            case NodeKind.NUMBER:
                return int(self.number) if float(self.number).is_integer() else self.number
            case NodeKind.BOOL:
                return self.text == "true"
            case NodeKind.NULL:
                return None
            case _:
                return self.as_text()


def weight(node: Node, most: int) -> int:
    """About how much it takes to write a value out; what stands in it twice counts twice. Counted to `most`."""
    total, left = 0, [(node, 1)]
    while left and total <= most:
        each, times = left.pop()
        total += times * (_OF_A_NODE + len(each.text))
        times *= 2 if each.kind is NodeKind.JSON else 1
        left += [(inner, times) for inner in each.items]
        left += [(inner, times) for _, inner in (*each.pairs, *each.named)]
    return total


def is_written_again(node: Node) -> bool:
    """Whether it is JSON within JSON within JSON, which doubles in length each time that it is written once more."""
    inner = node
    for _ in range(_MOST_WRITTEN):
        if inner.kind is not NodeKind.JSON or not inner.items:
            return False
        inner = inner.items[0]
    return True


def _query(table: Node) -> str:
    texts = ((name, node.as_text()) for name, node in table.pairs)
    return "&".join(f"{name}={text if HOLE_OPEN in text else quote(text, safe='')}" for name, text in texts)
