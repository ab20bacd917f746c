"""Expressions of source code as values, as far as the code itself tells them. Only texts and tables are evaluated.

Lives here: `Code` (tokens, brackets, blocks, what names hold), `Node`, and the reader of expressions.
Must not live here: libraries (`code_requests.py`), or which calls only hand their argument on (`code_calls.py`).
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from flinks_desk.core.artefacts import code_calls, code_collections, code_layout, code_values
from flinks_desk.core.artefacts.caps import Cap, most
from flinks_desk.core.artefacts.code_collections import items_between, table_at
from flinks_desk.core.artefacts.code_layout import end_of, find_blocks, find_names, match_brackets, starts_line
from flinks_desk.core.artefacts.code_members import followed
from flinks_desk.core.artefacts.code_nodes import Node, NodeKind, weight
from flinks_desk.core.artefacts.code_texts import value_of
from flinks_desk.core.artefacts.code_values import held_by, looked_up
from flinks_desk.core.artefacts.lexer import Language, Token, TokenKind, tokens_of
from flinks_desk.core.artefacts.model import hole, whole_hole
from flinks_desk.core.lean import dataclass, field

__all__ = ["Code", "Node", "NodeKind"]


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
_CASTS = frozenset({"as", "satisfies", "!"})
_BETWEEN = frozenset(
    {"==", "===", "!=", "!==", "<", ">", "<=", ">=", "&&", "and", "in", "-", "*", "/", "|", "<<", "instanceof", "is"}
)
_CASTING = frozenset({Language.JAVASCRIPT, Language.SWIFT})
_TABLES_IN_BRACKETS = frozenset({Language.PHP, Language.SWIFT})
_DEEPEST = 40
_MOST_LEVELS = 60
_SPARE_STEPS = 20_000
_HEAVIEST = 300_000


@dataclass(slots=True)
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
    level: int = 0
    """How many expressions are being read, one inside the other or one for the other."""
    grown: int = 0
    """How much was made by putting values together and into each other: names that stand for each other can double a
    value with every line."""
    left_open: int = 0
    """How many values were too large for that."""
    unread: int = 0
    """How many characters there are behind the last token."""

    def __post_init__(self) -> None:
        room = most(Cap.TOKENS)
        self.tokens = tokens_of(self.text, self.language, room)
        self.unread = len(self.text) - self.tokens[-1].end if len(self.tokens) == room else 0
        match_brackets(self)
        find_blocks(self)
        find_names(self)

    def at(self, index: int) -> str:
        """The text of a token; empty beyond the ends."""
        return self.tokens[index].text if 0 <= index < len(self.tokens) else ""

    def is_name(self, index: int) -> bool:
        """Whether there is a name."""
        return 0 <= index < len(self.tokens) and self.tokens[index].kind is TokenKind.NAME

    def index_from(self, offset: int) -> int:
        """The first token that begins at a place in the text or behind it; the number of tokens if there is none."""
        return bisect_left(self.tokens, offset, key=lambda token: token.start)

    def looked_up(self, name: str, index: int) -> Node | None:
        """What a name holds at this token; `None` if the code does not tell."""
        return code_values.looked_up(self, name, index)

    def arguments(self, index: int, depth: int = 0) -> tuple[tuple[Node, ...], tuple[tuple[str, Node], ...], int]:
        """The arguments in the brackets that open at `index`, the named ones apart, and where the brackets close."""
        return code_collections.arguments_at(self, index, depth)

    def opening_of(self, closing: int) -> int | None:
        """The bracket that this one closes, if it is near."""
        return code_layout.opening_of(self, closing)

    def generic_end(self, index: int) -> int | None:
        """The token behind `<T>`, if that is what begins at `index`."""
        return code_layout.generic_end(self, index)

    def expression(self, index: int, depth: int = 0) -> tuple[Node, int]:
        """The expression that begins at a token, and the index behind it."""
        self.steps += 1
        is_spent = self.steps > _SPARE_STEPS + len(self.tokens)
        if depth > _DEEPEST or self.level > _MOST_LEVELS or index >= len(self.tokens) or is_spent:
            return self._other(index), index + 1
        self.level += 1
        found = self._expression(index, depth)
        self.level -= 1
        return found

    def _expression(self, index: int, depth: int) -> tuple[Node, int]:
        first, index = self.unary(index, depth)
        node = first
        while index < len(self.tokens):
            more = self._joined_on(node, index, depth) or self._decided(node, index, depth)
            if more is None:
                break
            node, index = more
        self.grown += len(node.text) if node is not first else 0
        return node, index

    def _joined_on(self, node: Node, index: int, depth: int) -> tuple[Node, int] | None:
        """A text that goes on: `+`, PHP's `.`, Python's texts side by side, `%`."""
        sign = self.at(index)
        if self._joins(sign, index):
            right, index = self.unary(index + 1, depth + 1)
            return self._concatenated(node, right, sign), index
        is_text = node.kind is NodeKind.TEXT
        if is_text and sign == "%" and self.language in {Language.PYTHON, Language.RUBY}:
            right, index = self.unary(index + 1, depth + 1)
            values = [each.as_text() for each in (right.items if right.kind is NodeKind.LIST else (right,))]
            return self._text(node, code_calls.percent_formatted(node.text, values, dict(_texts(right)))), index
        if is_text and self.language is Language.PYTHON and self.tokens[index].kind is TokenKind.TEXT:
            right, index = self.unary(index, depth + 1)
            return self._text(node, node.text + right.as_text(), right.end), index
        return None

    def _decided(self, node: Node, index: int, depth: int) -> tuple[Node, int] | None:
        """Defaults, conditions, casts of TypeScript, and whatever else stands between two values."""
        sign = self.at(index)
        if sign in _OR:
            right, index = self.expression(index + 1, depth + 1)
            return _either(node, right), index
        if sign == "?" and self.language is not Language.RUBY:
            return self._ternary(index, depth)
        if sign in _CASTS and self.language in _CASTING and not starts_line(self, index):
            return node, index + (1 if sign == "!" else 3 if self.at(index + 1) in {"!", "?"} else 2)
        if sign == "to" and self.language is Language.KOTLIN:
            right, index = self.unary(index + 1, depth + 1)
            return Node(NodeKind.LIST, node.start, right.end, items=(node, right)), index
        if sign in _BETWEEN and not (sign == "<<" and starts_line(self, index)):
            right, index = self.unary(index + 1, depth + 1)
            return _arithmetic(node, right, sign), index
        return None

    def _joins(self, sign: str, index: int) -> bool:
        if self.language is Language.PHP:
            return sign == "."
        if sign == "\\" and self.language is Language.RUBY:
            return index + 1 < len(self.tokens) and self.tokens[index + 1].kind is TokenKind.TEXT
        return sign == "+"

    def _concatenated(self, left: Node, right: Node, sign: str) -> Node:
        if sign == "+" and left.kind is right.kind is NodeKind.NUMBER:
            return Node(NodeKind.NUMBER, left.start, right.end, number=left.number + right.number)
        joined = left.as_text() + right.as_text()
        is_large = self._is_too_much(len(joined))
        return self._text(left, hole("…") if is_large else joined, right.end)

    def afforded(self, node: Node) -> Node:
        """A value that names stand for, or nothing where it is too large to be put into every place that names it."""
        heavy = weight(node, _HEAVIEST)
        self.grown += heavy
        return Node(NodeKind.OTHER, node.start, node.end) if self._is_too_much(heavy) else node

    def _is_too_much(self, heavy: int) -> bool:
        is_large = heavy > _HEAVIEST or self.grown > most(Cap.VARIABLES)
        self.left_open += is_large
        return is_large

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

    def unary(self, index: int, depth: int) -> tuple[Node, int]:
        if self.at(index) == "try" and self.language is Language.SWIFT:
            index += 2 if self.at(index + 1) in {"!", "?"} else 1
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
                filled = value_of(token.text, self.language, lambda inner: self.inner(inner, index, depth))
                node, index = Node(NodeKind.TEXT, token.start, token.end, filled), index + 1
            case TokenKind.NUMBER:
                node, index = Node(NodeKind.NUMBER, token.start, token.end, number=_number(token.text)), index + 1
            case TokenKind.PATTERN:
                node, index = Node(NodeKind.OTHER, token.start, token.end, token.text), index + 1
            case TokenKind.NAME:
                return self._named(index, depth)
            case TokenKind.SIGN:
                node, index = self._bracketed(index, depth)
        return followed(self, node, index, depth)

    def inner(self, inner: str, index: int, depth: int) -> str:
        """An expression inside a text."""
        if depth > 6 or len(inner) > 400:
            return hole("…")
        part = Code(inner, self.language)
        part.assigned, part.changed = {}, {}
        if not part.tokens:
            return ""
        if len(part.tokens) == 1 and part.tokens[0].kind is TokenKind.NAME:
            held = looked_up(self, inner.strip(), index)
            return (
                held.as_text()
                if held is not None and held.kind not in {NodeKind.CALL, NodeKind.OTHER}
                else hole(inner.strip().lstrip("$@"))
            )
        part.outer, part.level, part.grown = (self, index), self.level, self.grown
        node, _ = part.expression(0, depth + 1)
        self.grown = part.grown
        return node.as_text()

    outer: "tuple[Code, int] | None" = None

    def _bracketed(self, index: int, depth: int) -> tuple[Node, int]:
        token = self.tokens[index]
        stop = self.closing.get(index, len(self.tokens))
        if token.text == "{" or (token.text == "[" and self.language in _TABLES_IN_BRACKETS):
            return table_at(self, index, stop, depth), stop + 1
        if token.text == "[":
            items = items_between(self, index + 1, stop, depth)
            return Node(NodeKind.LIST, token.start, end_of(self, stop), items=items), stop + 1
        if token.text == "(":
            return self._parenthesised(index, stop, depth)
        if token.text == "." and self.language is Language.SWIFT and self.is_name(index + 1):
            return Node(NodeKind.TEXT, token.start, self.tokens[index + 1].end, hole(self.at(index + 1))), index + 2
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
            return Node(NodeKind.OTHER, start, end_of(self, body_end), "=>"), body_end + 1
        items = items_between(self, index + 1, stop, depth)
        following = self.tokens[stop + 1] if stop + 1 < len(self.tokens) else None
        is_cast = (
            self.language in {Language.JAVA, Language.CSHARP}
            and following
            and not following.first
            and following.kind in {TokenKind.NAME, TokenKind.TEXT}
        )
        if is_cast:
            return self.unary(stop + 1, depth + 1)
        if len(items) == 1 and self.at(stop - 1) != ",":
            return items[0], stop + 1
        return Node(NodeKind.LIST, start, end_of(self, stop), items=items), stop + 1

    def _named(self, index: int, depth: int) -> tuple[Node, int]:
        token = self.tokens[index]
        if token.text in _LITERALS:
            kind, text = _LITERALS[token.text]
            return followed(self, Node(kind, token.start, token.end, text), index + 1, depth)
        if token.text in {"function", "func", "fn", "lambda", "class"}:
            return self._function(index)
        if self.at(index + 1) == "=>" and self.language in {Language.JAVASCRIPT, Language.CSHARP}:
            body_end = (
                self.closing.get(index + 2, index + 2)
                if self.at(index + 2) == "{"
                else self.expression(index + 2, depth + 1)[1] - 1
            )
            return Node(NodeKind.OTHER, token.start, end_of(self, body_end), "=>"), body_end + 1
        if self.language is Language.PHP and token.text.lower() == "array" and self.at(index + 1) == "(":
            stop = self.closing.get(index + 1, len(self.tokens))
            return table_at(self, index + 1, stop, depth), stop + 1
        if self.language is Language.GO and (literal := self._go_literal(index, depth)) is not None:
            return literal
        held = held_by(self, token.text, index)
        node = held if held is not None and held.kind is not NodeKind.OTHER else None
        base = node or Node(NodeKind.TEXT, token.start, token.end, hole(token.text.lstrip("$@")))
        base = Node(
            base.kind, token.start, token.end, base.text, base.number, base.pairs, base.items, base.named, base.target
        )
        return followed(self, base, index + 1, depth, name=token.text.lstrip("$@"))

    def _go_literal(self, index: int, depth: int) -> tuple[Node, int] | None:
        """`map[string]any{…}`, `map[string]interface{}{…}`."""
        if self.at(index) != "map" or self.at(index + 1) != "[":
            return None
        near = range(index, min(index + 12, len(self.tokens)))
        opening = next((at for at in near if self.at(at) == "{" and self.at(at - 1) != "interface"), None)
        if opening is None:
            return None
        stop = self.closing.get(opening, len(self.tokens))
        return table_at(self, opening, stop, depth), stop + 1

    def _function(self, index: int) -> tuple[Node, int]:
        """A function as a value is passed over."""
        start = self.tokens[index].start
        for each in range(index, min(index + 80, len(self.tokens))):
            if self.at(each) == "{":
                stop = self.closing.get(each, len(self.tokens))
                return Node(NodeKind.OTHER, start, end_of(self, stop), "=>"), stop + 1
            if self.at(each) == "(":
                continue
        return self._other(index), index + 1


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
