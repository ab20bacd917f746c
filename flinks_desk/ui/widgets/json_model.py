"""A JSON value as a tree for Qt, with rows made only when they are looked at.

Lives here: `JsonModel` and its `Node`s. Must not live here: colours, or a secret's value (it shows as dots).
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from itertools import islice
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from flinks_desk.core.exchange import Json
from flinks_desk.core.secret import DOTS, Secret
from flinks_desk.ui.widgets.json_search import Path

__all__ = ["NODE", "JsonModel", "Node", "Shape", "path_text"]

NODE: Final = int(Qt.ItemDataRole.UserRole)
"""The role under which an index gives its `Node`."""

BATCH = 200
LONGEST_SHOWN = 160

Index = QModelIndex | QPersistentModelIndex


class Shape(Enum):
    """What kind of value a node holds."""

    OBJECT = "object"
    LIST = "list"
    TEXT = "text"
    NUMBER = "number"
    TRUTH = "truth"
    NULL = "null"
    SECRET = "secret"


@dataclass(slots=True, eq=False)
class Node:
    """One value in the tree, and those of its children that were asked for so far."""

    name: str | int
    """The member's name, or the place in a list; an empty text for the root."""
    value: Json
    parent: "Node | None"
    row: int
    children: list["Node"] = field(default_factory=list)
    _source: Iterator["Node"] | None = None

    @property
    def shape(self) -> Shape:
        match self.value:
            case None:
                return Shape.NULL
            case Secret():
                return Shape.SECRET
            case str():
                return Shape.TEXT
            case bool():
                return Shape.TRUTH
            case int() | float():
                return Shape.NUMBER
            case Mapping():
                return Shape.OBJECT
            case _:
                return Shape.LIST

    @property
    def size(self) -> int:
        """How many children it has."""
        return len(self.value) if isinstance(self.value, Mapping | Sequence) and not isinstance(self.value, str) else 0

    @property
    def written(self) -> str:
        """The value on one line, cut where it is long; what a list or an object holds is only hinted at."""
        match self.value:
            case Mapping():
                return "{…}" if self.value else "{}"
            case None:
                return "null"
            case bool():
                return "true" if self.value else "false"
            case Secret():
                return DOTS
            case str() as text:
                return f'"{_one_line(text)}"'
            case Sequence():
                return "[…]" if self.value else "[]"
            case _:
                return str(self.value)

    @property
    def is_cut(self) -> bool:
        """Whether `written` leaves something of a text out."""
        return isinstance(self.value, str) and (len(self.value) > LONGEST_SHOWN or "\n" in self.value)

    @property
    def path(self) -> Path:
        """Names and places from the root to here."""
        return () if self.parent is None else (*self.parent.path, self.name)

    def grow(self, count: int) -> list["Node"]:
        """Make up to so many children more."""
        if self._source is None:
            self._source = self._unborn()
        return list(islice(self._source, count))

    def _unborn(self) -> Iterator["Node"]:
        if isinstance(self.value, Mapping):
            yield from (Node(name, item, self, row) for row, (name, item) in enumerate(self.value.items()))
        elif isinstance(self.value, Sequence) and not isinstance(self.value, str):
            yield from (Node(row, item, self, row) for row, item in enumerate(self.value))


class JsonModel(QAbstractItemModel):
    """The tree. Its only column says name and value; `NODE` gives the rest to the delegate."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = Node("", None, None, 0)

    def set_value(self, value: Json) -> None:
        """Show another value. Only its first children are made now."""
        self.beginResetModel()
        is_tree = isinstance(value, Mapping | Sequence) and not isinstance(value, str)
        self._root = Node("", value if is_tree else {"": value}, None, 0)
        self._root.children += self._root.grow(BATCH)
        self.endResetModel()

    def node(self, index: Index) -> Node:
        """The node at an index; the root for an invalid one."""
        found = index.internalPointer() if index.isValid() else self._root
        return found if isinstance(found, Node) else self._root

    def reach(self, path: Path) -> QModelIndex:
        """The index of this path, whose rows are made if they were not yet."""
        index = QModelIndex()
        for name in path:
            row = self._row_of(self.node(index), name)
            self._fetch(index, row + 1 - len(self.node(index).children))
            index = self.index(row, 0, index)
        return index

    @override
    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        children = self.node(parent or QModelIndex()).children
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row])

    @override
    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        above = self.node(index).parent if index.isValid() else None
        return QModelIndex() if above is None or above is self._root else self.createIndex(above.row, 0, above)

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return len(self.node(parent or QModelIndex()).children)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 1

    @override
    def hasChildren(self, parent: Index | None = None) -> bool:
        return self.node(parent or QModelIndex()).size > 0

    @override
    def canFetchMore(self, parent: Index) -> bool:
        node = self.node(parent)
        return len(node.children) < node.size

    @override
    def fetchMore(self, parent: Index) -> None:
        self._fetch(parent, BATCH)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        node = self.node(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{node.name}: {node.written}" if node.name != "" else node.written
            case Qt.ItemDataRole.ToolTipRole:
                return path_text(node.path)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(node)
            case _:
                return node if role == NODE else None

    def _spoken(self, node: Node) -> str:
        match node.shape:
            case Shape.SECRET:
                return self.tr("{name}, a secret that is not shown").format(name=node.name)
            case Shape.OBJECT:
                return self.tr("{name}, an object, members: {count}").format(name=node.name, count=node.size)
            case Shape.LIST:
                return self.tr("{name}, a list, items: {count}").format(name=node.name, count=node.size)
            case _:
                return f"{node.name}: {node.written}"

    def _fetch(self, parent: Index, count: int) -> None:
        node = self.node(parent)
        start = len(node.children)
        count = min(count, node.size - start)
        if count > 0:
            self.beginInsertRows(QModelIndex() if node is self._root else parent, start, start + count - 1)
            node.children += node.grow(count)
            self.endInsertRows()

    @staticmethod
    def _row_of(node: Node, name: str | int) -> int:
        if isinstance(node.value, Mapping) and isinstance(name, str):
            return next(row for row, key in enumerate(node.value) if key == name)
        return int(name)


def path_text(path: Path) -> str:
    """The path as JSONPath writes it: `$.Accounts[0].Balance`."""
    return "$" + "".join(_path_part(name) for name in path)


def _path_part(name: str | int) -> str:
    if isinstance(name, int):
        return f"[{name}]"
    if not name:
        return ""
    return f".{name}" if name.isidentifier() else f"[{name!r}]"


def _one_line(text: str) -> str:
    cut = "".join(char if char.isprintable() and char not in '"\\' else _escaped(char) for char in text[:LONGEST_SHOWN])
    return cut if len(text) <= LONGEST_SHOWN else f"{cut}…"


def _escaped(char: str) -> str:
    """As JSON writes it, so that line ends and characters that turn the writing round are seen."""
    return char if char in "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}" else json.dumps(char)[1:-1]
