"""A walk over the calls of source code: chains of members, the variables they are given to, and what is known so far.

Must not live here: what a call says of a request.
"""

from collections.abc import Iterator

from flinks_desk.core.artefacts.code_drafts import Client, Draft
from flinks_desk.core.artefacts.expressions import Code, Node, NodeKind
from flinks_desk.core.artefacts.lexer import Language, TokenKind
from flinks_desk.core.lean import dataclass, field

__all__ = [
    "LAST",
    "Call",
    "Segment",
    "Walk",
    "block_variable",
    "declared_before",
    "segments_at",
    "value_before",
    "variable_before",
]

_BEFORE_CALL = frozenset({"await", "new", "(", "&", "yield", "async", "firstValueFrom", "lastValueFrom"})
LAST = "\0last"
"""The key of the client that was made last, for libraries that bring it and the request together only on sending."""


@dataclass(frozen=True, slots=True)
class Segment:
    """One name of a chain of members, and the index of its bracket if it is called."""

    name: str
    index: int
    opening: int | None = None


@dataclass(slots=True)
class Walk:
    code: Code
    in_page: bool
    drafts: list[Draft] = field(default_factory=list)
    by_variable: dict[str, Draft] = field(default_factory=dict)
    clients: dict[str, Client] = field(default_factory=dict)


def segments_at(code: Code, index: int) -> Iterator[Segment]:
    at = index
    while code.is_name(at):
        following = at + 1
        if code.at(following) == "<" and (after := code.generic_end(following)) is not None:
            following = after
        if code.at(following) == "(":
            yield Segment(code.at(at), at, following)
            following = code.closing.get(following, len(code.tokens)) + 1
        else:
            yield Segment(code.at(at), at)
        while code.at(following) == "[" and code.language is not Language.RUBY:
            following = code.closing.get(following, len(code.tokens)) + 1
        if code.at(following) in {"!", "?"} and code.at(following + 1) == ".":
            following += 1
        if code.at(following) not in {".", "->", "?.", "::", "&."}:
            return
        at = following + 1


def declared_before(code: Code, index: int) -> str:
    """The variable of a declaration, also where a stream is wrapped into another."""
    sign = next((at for at in range(index - 1, max(index - 10, 0), -1) if code.at(at) == "="), 0)
    return code.at(sign - 1)


def block_variable(code: Code, closing: int) -> str:
    """`conn.post(path) do |req| … end`."""
    if code.language is Language.RUBY and code.at(closing + 1) in {"do", "{"} and code.at(closing + 2) == "|":
        return code.at(closing + 3)
    return ""


def variable_before(code: Code, index: int) -> str:
    """The variable that is given what the chain at `index` comes to."""
    at = index - 1
    while code.at(at) in _BEFORE_CALL or (code.at(at) == ")" and code.language in {Language.JAVA, Language.CSHARP}):
        if code.at(at) == ")":
            at = code.opening_of(at) or at
        at -= 1
    if code.at(at) not in {"=", ":="}:
        if code.language is Language.PYTHON and code.at(at) == "with":
            return _as_variable(code, index)
        return ""
    at -= 1
    if code.language is Language.GO and code.at(at - 1) == ",":
        at -= 2
    while at > 0 and code.at(at) in {">", "]", "?"}:
        at -= 1
    if code.at(at) == "}" and "data" in {code.at(at - 1), code.at(at - 3)}:  # const { data } = await axios.post(…)
        at -= 1
    return code.at(at).lstrip("$@") if code.is_name(at) else ""


def _as_variable(code: Code, index: int) -> str:
    """`with httpx.Client(…) as http`, `async with session.post(…) as answer`."""
    for each in range(index, min(index + 200, len(code.tokens))):
        if code.at(each) == "as":
            return code.at(each + 1)
        if (
            code.at(each) == ":"
            and code.tokens[each].kind is TokenKind.SIGN
            and each + 1 < len(code.tokens)
            and code.tokens[each + 1].first
        ):
            return ""
    return ""


def value_before(code: Code, segments: tuple[Segment, ...]) -> Node | None:
    """The address of `new URL(x).openConnection()` or of `url.openConnection()`."""
    first = segments[0]
    if first.opening is not None:
        items, _, _ = code.arguments(first.opening)
        return items[0] if items else None
    held = code.looked_up(first.name, first.index)
    if held is not None and held.kind is NodeKind.CALL and held.items:
        return held.items[0]
    return held


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a chain, with its arguments."""

    name: str
    """In lower case, without what stands before it."""
    items: tuple[Node, ...]
    named: tuple[tuple[str, Node], ...]
    start: int
    """Where its chain begins."""
    end: int
    head: str
    """What its chain begins with: a variable, a module, a class."""
    segments: tuple[Segment, ...] = ()

    @property
    def texts(self) -> list[str]:
        """The arguments as texts."""
        return [each.as_text() for each in self.items]
