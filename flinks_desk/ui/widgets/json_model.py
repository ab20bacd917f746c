"""A JSON value as a tree for Qt, with rows made only when they are looked at.

A long list is shown in parts of a hundred, so that no step down the tree ever makes more than a few hundred rows.
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
"""Rows made at once below one node, and the longest list that is shown without parts."""
PART = 100
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
    PART = "part"
    """A part of a long list."""


@dataclass(slots=True, eq=False)
class Node:
    """One value in the tree, and those of its children that were asked for so far."""

    name: str | int
    """The member's name, or the place in a list; an empty text for the root."""
    value: Json
    parent: "Node | None"
    row: int
    span: range | None = None
    """Which items of `value` a part of a long list holds."""
    children: list["Node"] = field(default_factory=list)
    _source: Iterator["Node"] | None = None

    @property
    def shape(self) -> Shape:
        match self.value:
            case _ if self.span is not None:
                return Shape.PART
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
        """How many rows stand below it."""
        return -(-len(self._items()) // self._step())

    @property
    def length(self) -> int:
        """How many members or items it has."""
        return len(self._items())

    @property
    def held(self) -> Json:
        """The value; of a part, its items."""
        if self.span is not None and isinstance(self.value, Sequence):
            return self.value[self.span.start : self.span.stop]
        return self.value

    @property
    def written(self) -> str:
        """The value on one line, cut where it is long; what a list or an object holds is only hinted at."""
        match self.value:
            case _ if self.span is not None:
                return f"[{self.span.start} … {self.span.stop - 1}]"
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
        """Names and places from the root to here; a part of a list adds nothing."""
        above = self.parent.path if self.parent else ()
        return above if self.parent is None or self.span is not None else (*above, self.name)

    def row_towards(self, name: str | int) -> int:
        """The row below that is, or leads to, this member or item."""
        if isinstance(self.value, Mapping):
            return next(row for row, key in enumerate(self.value) if key == name)
        return (int(name) - self._items().start) // self._step()

    def grow(self, count: int) -> list["Node"]:
        """Make up to so many children more."""
        if self._source is None:
            self._source = self._unborn()
        return list(islice(self._source, count))

    def _items(self) -> range:
        if self.span is not None:
            return self.span
        is_tree = isinstance(self.value, Mapping | Sequence) and not isinstance(self.value, str)
        return range(len(self.value)) if is_tree else range(0)  # type: ignore[arg-type]

    def _step(self) -> int:
        """How many items stand in one row: one, or a power of a hundred where a list is long."""
        step = 1
        while not isinstance(self.value, Mapping) and len(self._items()) > BATCH * step:
            step *= PART
        return step

    def _unborn(self) -> Iterator["Node"]:
        step, items = self._step(), self._items()
        if isinstance(self.value, Mapping):
            yield from (Node(name, item, self, row) for row, (name, item) in enumerate(self.value.items()))
        elif step > 1:
            for row, start in enumerate(range(items.start, items.stop, step)):
                yield Node("", self.value, self, row, range(start, min(start + step, items.stop)))
        elif isinstance(self.value, Sequence):
            yield from (Node(place, self.value[place], self, row) for row, place in enumerate(items))


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

    def value(self) -> Json:
        """What is shown, as the tree sees it: a lone value stands under a nameless member."""
        return self._root.value

    def node(self, index: Index) -> Node:
        """The node at an index; the root for an invalid one."""
        found = index.internalPointer() if index.isValid() else self._root
        return found if isinstance(found, Node) else self._root

    def reach(self, path: Path) -> QModelIndex:
        """The index of this path, whose rows are made if they were not yet."""
        index = QModelIndex()
        for name in path:
            index = self._towards(index, name)
            while self.node(index).span is not None:
                index = self._towards(index, name)
        return index

    def _towards(self, index: QModelIndex, name: str | int) -> QModelIndex:
        node = self.node(index)
        row = node.row_towards(name)
        self._fetch(index, row + 1 - len(node.children))
        return self.index(row, 0, index)

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
                return self.tr("{name}, an object, members: {count}").format(name=node.name, count=node.length)
            case Shape.LIST:
                return self.tr("{name}, a list, items: {count}").format(name=node.name, count=node.length)
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
