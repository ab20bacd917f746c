"""Expressions of source code as values, as far as the code itself tells them. Nothing is evaluated but texts and tables.

Lives here: `Code` (tokens, brackets, blocks, what names hold), `Node`, and the reader of expressions.
Must not live here: libraries (`code_requests.py`), or which calls only hand their argument on (`code_calls.py`).
"""

import json
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import quote, urljoin

from flinks_desk.core.artefacts import code_calls
from flinks_desk.core.artefacts.code_texts import value_of
from flinks_desk.core.artefacts.lexer import Language, Token, TokenKind, tokens_of
from flinks_desk.core.artefacts.model import HOLE_CLOSE, HOLE_OPEN, JsonValue, hole, whole_hole

__all__ = ["Code", "Node", "NodeKind"]

from enum import Enum


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


QUERY = "?"
"""The `text` of a table that is written as a query."""
_OPENING = {"(": ")", "[": "]", "{": "}"}
_ASSIGNS = frozenset({"=", ":="})
_OR = frozenset({"||", "??", "or", "?:"})
_ENDS = frozenset({",", ")", "]", "}", ";", ":", "=>"})
_LITERALS = {
    "true": (NodeKind.BOOL, "true"),
    "false": (NodeKind.BOOL, "false"),
    "True": (NodeKind.BOOL, "true"),
    "False": (NodeKind.BOOL, "false"),
    "null": (NodeKind.NULL, ""),
    "None": (NodeKind.NULL, ""),
    "nil": (NodeKind.NULL, ""),
    "undefined": (NodeKind.NULL, ""),
    "TRUE": (NodeKind.BOOL, "true"),
    "FALSE": (NodeKind.BOOL, "false"),
    "NULL": (NodeKind.NULL, ""),
}
_PREFIXES = frozenset(
    {"await", "new", "!", "-", "&", "*", "...", "**", "yield", "typeof", "return", "const", "@", "not", "async"}
)
_BLOCK_WORDS = frozenset(
    {"if", "for", "foreach", "while", "switch", "catch", "using", "lock", "elseif", "elsif", "unless", "with"}
)
_DEEPEST = 40
_MOST_VALUES = 60
_SPARE_STEPS = 20_000


@dataclass
class Code:
    """One source text: its tokens, which bracket closes which, and what its names hold."""

    text: str
    language: Language
    tokens: list[Token] = field(default_factory=list)
    closing: dict[int, int] = field(default_factory=dict)
    block_of: list[int] = field(default_factory=list)
    """For each token the index of the `{`, or of Python's `def`, that encloses it; -1 outside."""
    parent: dict[int, int] = field(default_factory=dict)
    assigned: dict[str, list[int]] = field(default_factory=dict)
    """For each name the indices of the tokens that are given a value."""
    changed: dict[str, list[int]] = field(default_factory=dict)
    """For each name the indices at which a member is set, or `append`, `set`, `put`, `add` is called on it."""
    memo: dict[int, Node] = field(default_factory=dict)
    busy: set[int] = field(default_factory=set)
    steps: int = 0

    def __post_init__(self) -> None:
        self.tokens = tokens_of(self.text, self.language)
        self._match_brackets()
        self._find_blocks()
        self._find_names()

    # --- structure ---

    def at(self, index: int) -> str:
        """The text of a token; empty beyond the ends."""
        return self.tokens[index].text if 0 <= index < len(self.tokens) else ""

    def is_name(self, index: int) -> bool:
        """Whether there is a name."""
        return 0 <= index < len(self.tokens) and self.tokens[index].kind is TokenKind.NAME

    def _match_brackets(self) -> None:
        stack: list[int] = []
        for index, token in enumerate(self.tokens):
            if token.kind is not TokenKind.SIGN:
                continue
            if token.text in _OPENING:
                stack.append(index)
            elif token.text in ")]}":
                while stack and _OPENING[self.tokens[stack[-1]].text] != token.text:
                    self.closing[stack.pop()] = index
                if stack:
                    self.closing[stack.pop()] = index
        for index in stack:
            self.closing[index] = len(self.tokens)

    def _find_blocks(self) -> None:
        if self.language in {Language.PYTHON, Language.RUBY}:
            self._find_defs()
            return
        stack = [-1]
        for index, token in enumerate(self.tokens):
            if token.text == "}" and token.kind is TokenKind.SIGN and len(stack) > 1:
                stack.pop()
            self.block_of.append(stack[-1])
            if token.text == "{" and token.kind is TokenKind.SIGN:
                self.parent[index] = stack[-1]
                stack.append(index)

    def _find_defs(self) -> None:
        """Python's blocks by indentation, Ruby's taken likewise: people indent."""
        stack: list[tuple[int, int]] = [(-1, -1)]
        for index, token in enumerate(self.tokens):
            if token.first:
                line_start = self.text.rfind("\n", 0, token.start) + 1
                indent = token.start - line_start
                while stack[-1][1] >= indent:
                    stack.pop()
                self.block_of.append(stack[-1][0])
                starts = token.text == "def" or (token.text == "async" and self.at(index + 1) == "def")
                if starts:
                    self.parent[index] = stack[-1][0]
                    stack.append((index, indent))
                    continue
            else:
                self.block_of.append(stack[-1][0])

    def _find_names(self) -> None:
        for index, token in enumerate(self.tokens):
            if token.kind is not TokenKind.NAME:
                continue
            if (following := self._value_index(index)) is not None:
                self.assigned.setdefault(token.text.lstrip("@"), []).append(following)
            elif self.at(index + 1) in {"[", ".", "->"} or self.at(index + 1).startswith("?."):
                self.changed.setdefault(token.text.lstrip("@"), []).append(index)

    def _value_index(self, index: int) -> int | None:
        """Where the value begins that is given to the name at `index`."""
        following = self.at(index + 1)
        if following in _ASSIGNS and self.at(index - 1) not in {"==", "["}:
            return index + 2
        if following == "," and self.language is Language.GO and self.at(index + 3) in _ASSIGNS:
            return index + 4
        if (
            following == ":"
            and self.language in {Language.PYTHON, Language.JAVASCRIPT, Language.JAVA}
            and self.is_name(index + 2)
        ):
            stop = index + 3
            while self.at(stop) in {"[", "]", "<", ">", ".", "|", ",", "?"} or self.is_name(stop):
                if stop > index + 12:
                    return None
                stop += 1
            return stop + 1 if self.at(stop) == "=" else None
        return None

    # --- names ---

    def looked_up(self, name: str, index: int) -> Node | None:
        """What a name holds at this token: the last value given before in a block around it, else the first one after."""
        found = self.assigned.get(name.lstrip("@"), [])
        around = set(self._blocks_around(index))
        place = bisect_left(found, index)
        near = [each for each in found[max(0, place - _MOST_VALUES) : place + 3] if each < len(self.tokens)]
        visible = [each for each in near if self.block_of[each] in around]
        before = [each for each in visible if each < index]
        if self._is_parameter(name, index, before):
            return None
        chosen = before[-1] if before else visible[0] if visible else None
        if chosen is None and self.at(index - 1) in {".", "->"} and found:
            chosen = found[0]
        if chosen is None or chosen in self.busy:
            return None
        return self._with_changes(name, self._value_at(chosen), chosen, index)

    def _value_at(self, index: int) -> Node:
        if index in self.memo:
            return self.memo[index]
        self.busy.add(index)
        node = self.expression(index)[0]
        self.busy.discard(index)
        self.memo[index] = node
        return node

    def _blocks_around(self, index: int) -> Iterator[int]:
        block = self.block_of[index] if 0 <= index < len(self.block_of) else -1
        while block >= 0:
            yield block
            block = self.parent.get(block, -1)
        yield -1

    def _is_parameter(self, name: str, index: int, before: list[int]) -> bool:
        """Whether the function around takes a parameter of this name, and gives it no value of its own."""
        for block in self._blocks_around(index):
            if block < 0:
                return False
            if any(each > block for each in before):
                return False
            if name in self.parameters_of(block):
                return True
        return False

    def parameters_of(self, block: int) -> set[str]:
        """The names in the brackets before a block, or behind Python's `def`."""
        if self.language in {Language.PYTHON, Language.RUBY}:
            opening = next(
                (each for each in range(block, min(block + 6, len(self.tokens))) if self.at(each) == "("), None
            )
        else:
            last = block - 1
            while last > block - 12 and self.at(last) not in {")", ";", "}", "{", ""}:
                last -= 1
            opening = self._opening_of(last) if self.at(last) == ")" else None
            if opening is not None and self.at(opening - 1) in _BLOCK_WORDS:
                return set()
        if opening is None:
            return set()
        stop = self.closing.get(opening, opening)
        return {self.at(each) for each in range(opening + 1, min(stop, opening + 60)) if self.is_name(each)}

    def _opening_of(self, closing: int) -> int | None:
        return next(
            (each for each in range(closing - 1, max(-1, closing - 80), -1) if self.closing.get(each) == closing), None
        )

    def _with_changes(self, name: str, node: Node, start: int, stop: int) -> Node:
        """A table with the members that were set on it before it was used, a body with what was appended to it."""
        if node.text.strip(HOLE_OPEN + HOLE_CLOSE).endswith("Message.Body"):
            return self._appended(name, node, start, stop)
        is_container = node.kind is NodeKind.TABLE or (node.kind is NodeKind.CALL and code_calls.makes_table(node.text))
        if not is_container:
            return node
        pairs = list(node.pairs)
        if node.kind is NodeKind.CALL and node.items and node.items[0].kind is NodeKind.TABLE:
            pairs = list(node.items[0].pairs)
        changed = self.changed.get(name.lstrip("@"), [])
        for index in changed[bisect_right(changed, start) : bisect_left(changed, stop)][-_MOST_VALUES:]:
            if (pair := self._change_at(index)) is not None:
                pairs.append(pair)
        text = QUERY if node.text in {"URLSearchParams", QUERY} else ""
        return Node(NodeKind.TABLE, node.start, node.end, text, pairs=tuple(pairs))

    def _appended(self, name: str, node: Node, start: int, stop: int) -> Node:
        """PHP's `$body->append("…")`."""
        for index in self.changed.get(name, []):
            if start < index < stop and self.at(index + 2) == "append" and self.at(index + 3) == "(":
                items, _, _ = self.arguments(index + 3)
                return items[0] if items else node
        return node

    def _change_at(self, index: int) -> tuple[str, Node] | None:
        """`x["k"] = v`, `x.k = v`, `x.append("k", v)`."""
        if self.at(index + 1) == "[":
            stop = self.closing.get(index + 1, index)
            if self.at(stop + 1) == "=" and stop > index + 2:
                return self.expression(index + 2)[0].as_text(), self.expression(stop + 2)[0]
            return None
        member = self.at(index + 2)
        if self.at(index + 3) == "=":
            return member, self.expression(index + 4)[0]
        if self.at(index + 3) == "(" and code_calls.adds_pair(member):
            items, _, _ = self.arguments(index + 3)
            if len(items) >= 2:
                return items[0].as_text(), items[1]
        return None

    # --- expressions ---

    def expression(self, index: int, depth: int = 0) -> tuple[Node, int]:
        """The expression that begins at a token, and the index behind it."""
        self.steps += 1
        if depth > _DEEPEST or index >= len(self.tokens) or self.steps > _SPARE_STEPS + len(self.tokens):
            return self._other(index), index + 1
        node, index = self._unary(index, depth)
        while True:
            sign = self.at(index)
            if self._joins(sign, index):
                right, index = self._unary(index + 1, depth + 1)
                node = self._concatenated(node, right, sign)
            elif sign in _OR:
                right, index = self.expression(index + 1, depth + 1)
                node = _either(node, right)
            elif sign == "?" and self.language is not Language.RUBY:
                node, index = self._ternary(index, depth)
            elif (
                sign in {"as", "satisfies", "!"}
                and self.language is Language.JAVASCRIPT
                and not self._starts_line(index)
            ):
                index += 2 if sign != "!" else 1
            elif sign == "%" and self.language in {Language.PYTHON, Language.RUBY} and node.kind is NodeKind.TEXT:
                right, index = self._unary(index + 1, depth + 1)
                values = right.items if right.kind is NodeKind.LIST else (right,)
                node = self._text(
                    node,
                    code_calls.percent_formatted(node.text, [each.as_text() for each in values], dict(_texts(right))),
                )
            elif self.tokens[index].kind is TokenKind.TEXT if index < len(self.tokens) else False:
                if self.language is not Language.PYTHON or node.kind is not NodeKind.TEXT:
                    return node, index
                right, index = self._unary(index, depth + 1)
                node = self._text(node, node.text + right.as_text(), right.end)
            elif sign in {
                "==",
                "===",
                "!=",
                "!==",
                "<",
                ">",
                "<=",
                ">=",
                "&&",
                "and",
                "in",
                "-",
                "*",
                "/",
                "|",
                "<<",
                "instanceof",
                "is",
            }:
                if self._starts_line(index) and sign == "<<":
                    return node, index
                right, index = self._unary(index + 1, depth + 1)
                node = _arithmetic(node, right, sign)
            else:
                return node, index

    def _starts_line(self, index: int) -> bool:
        return index < len(self.tokens) and self.tokens[index].first

    def _joins(self, sign: str, index: int) -> bool:
        if self.language is Language.PHP:
            return sign == "."
        if sign == "\\" and self.language is Language.RUBY:
            return index + 1 < len(self.tokens) and self.tokens[index + 1].kind is TokenKind.TEXT
        return sign == "+"

    def _concatenated(self, left: Node, right: Node, sign: str) -> Node:
        if sign == "+" and left.kind is right.kind is NodeKind.NUMBER:
            return Node(NodeKind.NUMBER, left.start, right.end, number=left.number + right.number)
        return self._text(left, left.as_text() + right.as_text(), right.end)

    def _ternary(self, index: int, depth: int) -> tuple[Node, int]:
        first, index = self.expression(index + 1, depth + 1)
        if self.at(index) != ":":
            return first, index
        second, index = self.expression(index + 1, depth + 1)
        return _either(first, second), index

    def _text(self, node: Node, text: str, end: int | None = None) -> Node:
        return Node(NodeKind.TEXT, node.start, node.end if end is None else end, text)

    def _other(self, index: int, text: str = "") -> Node:
        token = self.tokens[index] if index < len(self.tokens) else None
        start, end = (token.start, token.end) if token else (len(self.text), len(self.text))
        return Node(NodeKind.OTHER, start, end, text)

    def _unary(self, index: int, depth: int) -> tuple[Node, int]:
        while self.at(index) in _PREFIXES and index < len(self.tokens):
            if (
                self.at(index) == "-"
                and index + 1 < len(self.tokens)
                and self.tokens[index + 1].kind is TokenKind.NUMBER
            ):
                node, index = self._primary(index + 1, depth)
                return Node(NodeKind.NUMBER, node.start, node.end, number=-node.number), index
            index += 1
        return self._primary(index, depth)

    def _primary(self, index: int, depth: int) -> tuple[Node, int]:
        if index >= len(self.tokens) or depth > _DEEPEST:
            return self._other(index), index + 1
        token = self.tokens[index]
        match token.kind:
            case TokenKind.TEXT:
                filled = value_of(token.text, self.language, lambda inner: self._inner(inner, index, depth))
                node, index = Node(NodeKind.TEXT, token.start, token.end, filled), index + 1
            case TokenKind.NUMBER:
                node, index = Node(NodeKind.NUMBER, token.start, token.end, number=_number(token.text)), index + 1
            case TokenKind.PATTERN:
                node, index = Node(NodeKind.OTHER, token.start, token.end, token.text), index + 1
            case TokenKind.NAME:
                return self._named(index, depth)
            case TokenKind.SIGN:
                node, index = self._bracketed(index, depth)
        return self._followed(node, index, depth)

    def _inner(self, inner: str, index: int, depth: int) -> str:
        """An expression inside a text."""
        if depth > 6 or len(inner) > 400:
            return hole("…")
        part = Code(inner, self.language)
        part.assigned, part.changed = {}, {}
        if not part.tokens:
            return ""
        if len(part.tokens) == 1 and part.tokens[0].kind is TokenKind.NAME:
            held = self.looked_up(inner.strip(), index)
            return (
                held.as_text()
                if held is not None and held.kind not in {NodeKind.CALL, NodeKind.OTHER}
                else hole(inner.strip().lstrip("$@"))
            )
        part.outer = (self, index)
        node, _ = part.expression(0, depth + 1)
        return node.as_text()

    outer: "tuple[Code, int] | None" = None

    def _bracketed(self, index: int, depth: int) -> tuple[Node, int]:
        token = self.tokens[index]
        stop = self.closing.get(index, len(self.tokens))
        if token.text == "{" or (token.text == "[" and self.language is Language.PHP):
            return self._table(index, stop, depth), stop + 1
        if token.text == "[":
            items = self._items(index + 1, stop, depth)
            return Node(NodeKind.LIST, token.start, self._end(stop), items=items), stop + 1
        if token.text == "(":
            return self._parenthesised(index, stop, depth)
        if token.text == ":" and self.is_name(index + 1):
            following = self.tokens[index + 1]
            return Node(NodeKind.TEXT, token.start, following.end, following.text), index + 2
        return self._other(index), index + (0 if token.text in _ENDS else 1)

    def _parenthesised(self, index: int, stop: int, depth: int) -> tuple[Node, int]:
        """A group, a tuple, a cast, or the parameters of an arrow function."""
        start = self.tokens[index].start
        if self.at(stop + 1) == "=>":
            body_end = (
                self.closing.get(stop + 2, stop + 2)
                if self.at(stop + 2) == "{"
                else self.expression(stop + 2, depth + 1)[1] - 1
            )
            return Node(NodeKind.OTHER, start, self._end(body_end), "=>"), body_end + 1
        items = self._items(index + 1, stop, depth)
        following = self.tokens[stop + 1] if stop + 1 < len(self.tokens) else None
        is_cast = (
            self.language in {Language.JAVA, Language.CSHARP}
            and following
            and not following.first
            and following.kind in {TokenKind.NAME, TokenKind.TEXT}
        )
        if is_cast:
            return self._unary(stop + 1, depth + 1)
        if len(items) == 1 and self.at(stop - 1) != ",":
            return items[0], stop + 1
        return Node(NodeKind.LIST, start, self._end(stop), items=items), stop + 1

    def _items(self, index: int, stop: int, depth: int) -> tuple[Node, ...]:
        items: list[Node] = []
        while index < stop:
            before = index
            if self.at(index) in {",", ";"}:
                index += 1
                continue
            node, index = self.expression(index, depth + 1)
            items.append(node)
            index = self._to_comma(max(index, before + 1), stop) if index < stop and self.at(index) != "," else index
        return tuple(items)

    def _to_comma(self, index: int, stop: int) -> int:
        """On to the next comma of the same level, over what was not understood."""
        while index < stop and self.at(index) != ",":
            index = self.closing.get(index, index) + 1
        return index

    def _table(self, index: int, stop: int, depth: int) -> Node:
        start = self.tokens[index].start
        pairs: list[tuple[str, Node]] = []
        items: list[Node] = []
        index += 1
        while index < stop:
            if self.at(index) in {",", ";"}:
                index += 1
                continue
            before = index
            index = self._pair(index, stop, depth, pairs, items)
            index = self._to_comma(max(index, before + 1), stop) if index < stop and self.at(index) != "," else index
        if items and not pairs:
            return Node(NodeKind.LIST, start, self._end(stop), items=tuple(items))
        return Node(NodeKind.TABLE, start, self._end(stop), pairs=tuple(pairs))

    def _pair(self, index: int, stop: int, depth: int, pairs: list[tuple[str, Node]], items: list[Node]) -> int:
        """`k: v`, `"k": v`, `k => v`, `[k]: v`, `k = v`, `{k, v}`, `...rest`, or a name alone."""
        if self.at(index) in {"...", "**"}:
            node, index = self.expression(index + 1, depth + 1)
            pairs += node.pairs
            return index
        if self.at(index) == "{":
            inner = self._items(index + 1, self.closing.get(index, stop), depth)
            if len(inner) == 2:
                pairs.append((inner[0].as_text(), inner[1]))
            return self.closing.get(index, stop) + 1
        key, after = self._key(index, depth)
        sign = self.at(after)
        if sign in {":", "=>", "="}:
            node, index = self.expression(after + 1, depth + 1)
            pairs.append((key, node))
            return index
        if sign == "(" and self.is_name(index):
            closing = self.closing.get(after, stop)
            return self.closing.get(closing + 1, closing) + 1
        node, index = self.expression(index, depth + 1)
        if (
            self.is_name(after - 1)
            and after == index
            and node.kind is not NodeKind.CALL
            and self.language is Language.JAVASCRIPT
        ):
            pairs.append((self.at(after - 1), node))
        else:
            items.append(node)
        return index

    def _key(self, index: int, depth: int) -> tuple[str, int]:
        if self.at(index) == "[" and self.language in {Language.JAVASCRIPT, Language.CSHARP}:
            stop = self.closing.get(index, index)
            return self.expression(index + 1, depth + 1)[0].as_text(), stop + 1
        token = self.tokens[index]
        if (
            token.kind is TokenKind.NAME
            and self.at(index + 1) in {":", "=>", "="}
            and self.language is not Language.PYTHON
        ):
            return token.text, index + 1
        if token.text == ":" and self.is_name(index + 1):
            return self.at(index + 1), index + 2
        if token.kind is TokenKind.TEXT and self.at(index + 1) in {":", "=>", "="}:
            filled = value_of(token.text, self.language, lambda inner: self._inner(inner, index, depth))
            return filled, index + 1
        if token.kind is TokenKind.NAME and self.at(index + 1) in {"::", "."} and self.at(index + 3) in {"=>", ":"}:
            return self.at(index + 2), index + 3
        if token.kind is TokenKind.NAME and self.at(index + 1) in {":", "=>"}:
            held = self.looked_up(token.text, index)
            return held.as_text() if held else token.text, index + 1
        return token.text, index + 1

    def _named(self, index: int, depth: int) -> tuple[Node, int]:
        token = self.tokens[index]
        if token.text in _LITERALS:
            kind, text = _LITERALS[token.text]
            return self._followed(Node(kind, token.start, token.end, text), index + 1, depth)
        if token.text in {"function", "func", "fn", "lambda", "class"}:
            return self._function(index)
        if self.at(index + 1) == "=>" and self.language in {Language.JAVASCRIPT, Language.CSHARP}:
            body_end = (
                self.closing.get(index + 2, index + 2)
                if self.at(index + 2) == "{"
                else self.expression(index + 2, depth + 1)[1] - 1
            )
            return Node(NodeKind.OTHER, token.start, self._end(body_end), "=>"), body_end + 1
        if self.language is Language.PHP and token.text.lower() == "array" and self.at(index + 1) == "(":
            stop = self.closing.get(index + 1, len(self.tokens))
            return self._table(index + 1, stop, depth), stop + 1
        if self.language is Language.GO and (literal := self._go_literal(index, depth)) is not None:
            return literal
        held = self._held(token.text, index)
        node = held if held is not None and held.kind is not NodeKind.OTHER else None
        base = node or Node(NodeKind.TEXT, token.start, token.end, hole(token.text.lstrip("$@")))
        base = Node(
            base.kind, token.start, token.end, base.text, base.number, base.pairs, base.items, base.named, base.target
        )
        return self._followed(base, index + 1, depth, name=token.text.lstrip("$@"))

    def _held(self, name: str, index: int) -> Node | None:
        found = self.looked_up(name, index)
        if found is None and self.outer is not None:
            code, place = self.outer
            return code.looked_up(name, place)
        return found

    def _go_literal(self, index: int, depth: int) -> tuple[Node, int] | None:
        """`map[string]string{…}`, `[]byte(…)`, `http.Header{…}`."""
        if self.at(index) == "map" and self.at(index + 1) == "[":
            opening = next(
                (each for each in range(index, min(index + 12, len(self.tokens))) if self.at(each) == "{"), None
            )
            if opening is not None:
                stop = self.closing.get(opening, len(self.tokens))
                return self._table(opening, stop, depth), stop + 1
        return None

    def _function(self, index: int) -> tuple[Node, int]:
        """A function as a value is passed over."""
        start = self.tokens[index].start
        for each in range(index, min(index + 80, len(self.tokens))):
            if self.at(each) == "{":
                stop = self.closing.get(each, len(self.tokens))
                return Node(NodeKind.OTHER, start, self._end(stop), "=>"), stop + 1
            if self.at(each) == "(":
                continue
        return self._other(index), index + 1

    def _followed(self, node: Node, index: int, depth: int, name: str = "") -> tuple[Node, int]:
        """Members, calls and subscripts behind a value."""
        while index < len(self.tokens):
            sign = self.at(index)
            if (
                sign in {".", "->", "?.", "::"}
                and self.is_name(index + 1)
                and not (sign == "." and self.language is Language.PHP)
            ):
                name = f"{name}.{self.at(index + 1)}" if name else self.at(index + 1)
                node, index = self._member(node, name, index), index + 2
            elif sign == "?." and self.at(index + 1) in {"(", "["}:
                index += 1
            elif sign == "(" and not (
                self._starts_line(index)
                and self.language is not Language.RUBY
                and node.kind is NodeKind.TEXT
                and HOLE_OPEN not in node.text
            ):
                node, index = self._call(node, name, index, depth)
            elif sign == "[" and not self._starts_line(index):
                node, index = self._subscript(node, name, index, depth)
            elif sign == "<" and (after := self._generic_end(index)) is not None:
                index = after
            elif (
                sign == "{"
                and self.language in {Language.CSHARP, Language.GO}
                and node.kind in {NodeKind.CALL, NodeKind.TEXT}
                and self._may_initialise(index)
            ):
                stop = self.closing.get(index, len(self.tokens))
                table = self._table(index, stop, depth + 1)
                node = Node(
                    NodeKind.CALL,
                    node.start,
                    self._end(stop),
                    node.text if node.kind is NodeKind.CALL else name,
                    pairs=table.pairs,
                    items=node.items if node.kind is NodeKind.CALL else table.items,
                    named=node.named,
                )
                index = stop + 1
            elif (
                sign == "!"
                and self.language in {Language.JAVASCRIPT, Language.CSHARP}
                and self.at(index + 1) in {".", ")", ",", ";", "}"}
            ):
                index += 1
            else:
                return node, index
        return node, index

    def _may_initialise(self, index: int) -> bool:
        """`new X(…) { A = b }` and Go's `X{…}`, not the block of an `if`."""
        if self.language is Language.CSHARP:
            return (
                self.at(index + 2) == "="
                or self.at(index + 1) in {"{", "[", "}"}
                or (index + 1 < len(self.tokens) and self.tokens[index + 1].kind is TokenKind.TEXT)
            )
        return self.at(index - 1) in {"]", "string"} or (self.is_name(index - 1) and self.at(index + 2) == ":")

    def _generic_end(self, index: int) -> int | None:
        if self.language not in {Language.CSHARP, Language.JAVA, Language.JAVASCRIPT} or not self.is_name(index - 1):
            return None
        stop, depth = index, 0
        while stop < min(index + 20, len(self.tokens)):
            sign = self.at(stop)
            depth += {"<": 1, ">": -1}.get(sign, 0)
            if depth == 0:
                return stop + 1 if self.at(stop + 1) in {"(", "{"} else None
            if not (sign in {"<", ">", ",", ".", "[", "]", "?"} or self.is_name(stop)):
                return None
            stop += 1
        return None

    def _member(self, node: Node, name: str, index: int) -> Node:
        token = self.tokens[index + 1]
        if node.kind is NodeKind.TABLE and (held := node.get(token.text)) is not None:
            return held
        if token.text == "to_json" and node.kind in {NodeKind.TABLE, NodeKind.LIST}:
            return Node(NodeKind.JSON, node.start, token.end, items=(node,))
        if node.kind in {NodeKind.CALL, NodeKind.JSON, NodeKind.TABLE, NodeKind.LIST} or (
            node.kind is NodeKind.TEXT and HOLE_OPEN not in node.text
        ):
            if self.at(index + 2) == "(":
                return node
            return Node(NodeKind.TEXT, node.start, token.end, hole(name))
        first = name.partition(".")[0]
        if first in {"self", "this", "cls", "static"} or self.language in {Language.CSHARP, Language.JAVA}:
            held = self.looked_up(token.text, index + 1)
            if held is not None and held.kind is not NodeKind.OTHER and self.at(index + 2) != "(":
                return held
        bare = code_calls.environment_name(name)
        return Node(NodeKind.TEXT, node.start, token.end, hole(bare or name))

    def _subscript(self, node: Node, name: str, index: int, depth: int) -> tuple[Node, int]:
        stop = self.closing.get(index, len(self.tokens))
        key = self.expression(index + 1, depth + 1)[0] if stop > index + 1 else None
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
            return Node(NodeKind.TEXT, node.start, self._end(stop), hole(text)), stop + 1
        return Node(NodeKind.TEXT, node.start, self._end(stop), hole(f"{name}[{text}]" if name else text)), stop + 1

    def _call(self, node: Node, name: str, index: int, depth: int) -> tuple[Node, int]:
        items, named, stop = self.arguments(index, depth)
        start, end = node.start, self._end(stop)
        target = node if node.kind is not NodeKind.TEXT or whole_hole(node.text) is None else None
        result = _known_call(name, items, named, target, start, end)
        if result is not None:
            return result, stop + 1
        return Node(NodeKind.CALL, start, end, name, items=items, named=named, target=target), stop + 1

    def arguments(self, index: int, depth: int = 0) -> tuple[tuple[Node, ...], tuple[tuple[str, Node], ...], int]:
        """The arguments in the brackets that open at `index`, the named ones apart, and the index of the closing one."""
        stop = self.closing.get(index, len(self.tokens))
        items: list[Node] = []
        named: list[tuple[str, Node]] = []
        at = index + 1
        while at < stop:
            before = at
            if self.at(at) == ",":
                at += 1
                continue
            separator = {Language.PYTHON: "=", Language.KOTLIN: "="}.get(self.language, ":")
            if (
                self.is_name(at)
                and self.at(at + 1) == separator
                and self.language in {Language.PYTHON, Language.RUBY, Language.CSHARP, Language.PHP, Language.KOTLIN}
            ):
                node, after = self.expression(at + 2, depth + 1)
                named.append((self.at(at), node))
                at = after
            elif (
                self.tokens[at].kind is TokenKind.TEXT
                and self.at(at + 1) in {"=>", ":"}
                and self.language is Language.RUBY
            ):
                key, after = self._key(at, depth)
                node, at = self.expression(after + 1, depth + 1)
                named.append((key, node))
            else:
                node, at = self.expression(at, depth + 1)
                items.append(node)
            at = self._to_comma(max(at, before + 1), stop) if at < stop and self.at(at) != "," else at
        return tuple(items), tuple(named), stop

    def _end(self, index: int) -> int:
        return self.tokens[index].end if index < len(self.tokens) else len(self.text)


def _either(first: Node, second: Node) -> Node:
    """Of a value and its default, the one that is known."""
    if (
        first.kind is NodeKind.TEXT
        and whole_hole(first.text) is not None
        and second.kind is NodeKind.TEXT
        and "://" in second.text
    ):
        return second
    if first.kind in {NodeKind.OTHER, NodeKind.NULL}:
        return second
    return first


def _arithmetic(left: Node, right: Node, sign: str) -> Node:
    if sign == "*" and left.kind is right.kind is NodeKind.NUMBER:
        return Node(NodeKind.NUMBER, left.start, right.end, number=left.number * right.number)
    if sign == "*" and NodeKind.NUMBER in {left.kind, right.kind}:
        unit = right if left.kind is NodeKind.NUMBER else left
        number = left if left.kind is NodeKind.NUMBER else right
        factor = code_calls.unit_of(unit.as_text())
        if factor:
            return Node(NodeKind.NUMBER, left.start, right.end, number=number.number * factor)
    return Node(NodeKind.OTHER, left.start, right.end)


def _number(written: str) -> float:
    bare = re.sub(r"[A-Za-wyz_]+$", "", written.replace("_", "")) if not written.lower().startswith("0x") else written
    try:
        return float(int(bare, 16)) if bare.lower().startswith("0x") else float(bare[:300])
    except ValueError:
        return 0.0


def _texts(node: Node) -> Iterator[tuple[str, str]]:
    yield from ((name, each.as_text()) for name, each in node.pairs)


def _known_call(
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


def _query(table: Node) -> str:
    texts = ((name, node.as_text()) for name, node in table.pairs)
    return "&".join(f"{name}={text if HOLE_OPEN in text else quote(text, safe='')}" for name, text in texts)


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
