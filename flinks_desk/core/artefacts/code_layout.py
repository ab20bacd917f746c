"""The structure of source code: which bracket closes which, blocks around a token, and where names get values.

Must not live here: values (`code_values.py`) and expressions (`expressions.py`).
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from flinks_desk.core.artefacts.lexer import Language, TokenKind

if TYPE_CHECKING:
    from flinks_desk.core.artefacts.expressions import Code

__all__ = [
    "blocks_around",
    "end_of",
    "find_blocks",
    "find_names",
    "generic_end",
    "is_parameter",
    "match_brackets",
    "opening_of",
    "parameters_of",
    "starts_line",
]

_MOST_AROUND = 100
_OPENING = {"(": ")", "[": "]", "{": "}"}
_ASSIGNS = frozenset({"=", ":="})
_BLOCK_WORDS = frozenset(
    {"if", "for", "foreach", "while", "switch", "catch", "using", "lock", "elseif", "elsif", "unless", "with"}
)


def match_brackets(code: "Code") -> None:
    stack: list[int] = []
    for index, token in enumerate(code.tokens):
        if token.kind is not TokenKind.SIGN:
            continue
        if token.text in _OPENING:
            stack.append(index)
        elif token.text in ")]}":
            while stack and _OPENING[code.tokens[stack[-1]].text] != token.text:
                code.closing[stack.pop()] = index
            if stack:
                code.closing[stack.pop()] = index
    for index in stack:
        code.closing[index] = len(code.tokens)


def find_blocks(code: "Code") -> None:
    if code.language in {Language.PYTHON, Language.RUBY}:
        _find_defs(code)
        return
    stack = [-1]
    for index, token in enumerate(code.tokens):
        if token.text == "}" and token.kind is TokenKind.SIGN and len(stack) > 1:
            stack.pop()
        code.block_of.append(stack[-1])
        if token.text == "{" and token.kind is TokenKind.SIGN:
            code.parent[index] = stack[-1]
            stack.append(index)


def _find_defs(code: "Code") -> None:
    """Python's blocks by indentation, Ruby's taken likewise: people indent."""
    stack: list[tuple[int, int]] = [(-1, -1)]
    for index, token in enumerate(code.tokens):
        if token.first:
            line_start = code.text.rfind("\n", 0, token.start) + 1
            indent = token.start - line_start
            while stack[-1][1] >= indent:
                stack.pop()
            code.block_of.append(stack[-1][0])
            starts = token.text == "def" or (token.text == "async" and code.at(index + 1) == "def")
            if starts:
                code.parent[index] = stack[-1][0]
                stack.append((index, indent))
                continue
        else:
            code.block_of.append(stack[-1][0])


def find_names(code: "Code") -> None:
    for index, token in enumerate(code.tokens):
        if token.kind is not TokenKind.NAME:
            continue
        if (following := _value_index(code, index)) is not None:
            code.assigned.setdefault(token.text.lstrip("@"), []).append(following)
        elif code.at(index + 1) in {"[", ".", "->"} or code.at(index + 1).startswith("?."):
            code.changed.setdefault(token.text.lstrip("@"), []).append(index)


def _value_index(code: "Code", index: int) -> int | None:
    """Where the value begins that is given to the name at `index`."""
    following = code.at(index + 1)
    if following in _ASSIGNS and code.at(index - 1) not in {"==", "["}:
        return index + 2
    if following == "," and code.language is Language.GO and code.at(index + 3) in _ASSIGNS:
        return index + 4
    if (
        following == ":"
        and code.language in {Language.PYTHON, Language.JAVASCRIPT, Language.JAVA, Language.SWIFT}
        and (code.is_name(index + 2) or (code.language is Language.SWIFT and code.at(index + 2) == "["))
    ):
        stop = index + 3
        while code.at(stop) in {"[", "]", "<", ">", ".", "|", ",", "?", ":"} or code.is_name(stop):
            if stop > index + 12:
                return None
            stop += 1
        return stop + 1 if code.at(stop) == "=" else None
    return None


def blocks_around(code: "Code", index: int) -> Iterator[int]:
    """The blocks around a token, the innermost first, and -1 for the whole text."""
    block = code.block_of[index] if 0 <= index < len(code.block_of) else -1
    for _ in range(_MOST_AROUND):
        if block < 0:
            break
        yield block
        block = code.parent.get(block, -1)
    yield -1


def is_parameter(code: "Code", name: str, index: int, before: list[int]) -> bool:
    """Whether the function around takes a parameter of this name, and gives it no value of its own."""
    for block in blocks_around(code, index):
        if block < 0:
            return False
        if any(each > block for each in before):
            return False
        if name in parameters_of(code, block):
            return True
    return False


def parameters_of(code: "Code", block: int) -> set[str]:
    """The names in the brackets before a block, or behind Python's `def`."""
    if code.language in {Language.PYTHON, Language.RUBY}:
        opening = next((each for each in range(block, min(block + 6, len(code.tokens))) if code.at(each) == "("), None)
    else:
        last = block - 1
        while last > block - 12 and code.at(last) not in {")", ";", "}", "{", ""}:
            last -= 1
        opening = opening_of(code, last) if code.at(last) == ")" else None
        if opening is not None and code.at(opening - 1) in _BLOCK_WORDS:
            return set()
    if opening is None:
        return set()
    stop = code.closing.get(opening, opening)
    return {code.at(each) for each in range(opening + 1, min(stop, opening + 60)) if code.is_name(each)}


def opening_of(code: "Code", closing: int) -> int | None:
    return next(
        (each for each in range(closing - 1, max(-1, closing - 80), -1) if code.closing.get(each) == closing), None
    )


def generic_end(code: "Code", index: int) -> int | None:
    if code.language not in {Language.CSHARP, Language.JAVA, Language.JAVASCRIPT} or not code.is_name(index - 1):
        return None
    stop, depth = index, 0
    while stop < min(index + 20, len(code.tokens)):
        sign = code.at(stop)
        depth += {"<": 1, ">": -1}.get(sign, 0)
        if depth == 0:
            return stop + 1 if code.at(stop + 1) in {"(", "{"} else None
        if not (sign in {"<", ">", ",", ".", "[", "]", "?"} or code.is_name(stop)):
            return None
        stop += 1
    return None


def starts_line(code: "Code", index: int) -> bool:
    return index < len(code.tokens) and code.tokens[index].first


def end_of(code: "Code", index: int) -> int:
    return code.tokens[index].end if index < len(code.tokens) else len(code.text)
