"""What a text literal of source code stands for: escapes, raw and triple quotes, and what is put into it at run time.

Must not live here: looking up names (`expressions.py` hands in how).
"""

import re
import textwrap
from collections.abc import Callable

from flinks_desk.core.artefacts.lexer import Language
from flinks_desk.core.artefacts.literals import unescaped
from flinks_desk.core.lean import regex

__all__ = ["Fill", "value_of"]

Fill = Callable[[str], str]
"""What an expression inside a text comes to: its value, or a hole."""

_PYTHON = regex(r"(?P<prefix>[A-Za-z]{0,2})(?P<quote>\"\"\"|'''|\"|')(?P<inner>.*)(?P=quote)\Z", re.DOTALL)
_BRACES = regex(r"\{\{|\}\}|\{(?P<inner>[^{}]*(?:\{[^{}]*\}[^{}]*)*)\}")
_FORMAT_TAIL = regex(r"(?:![rsa])?(?::[^\[\]'\"()]*)?$")
_DOLLAR_BRACES = regex(r"\\.|\$\{(?P<inner>(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}", re.DOTALL)
_HASH_BRACES = regex(r"\\.|#\{(?P<inner>[^{}]*(?:\{[^{}]*\}[^{}]*)*)\}", re.DOTALL)
_KOTLIN = regex(r"\\.|\$\{(?P<inner>[^{}]*)\}|\$(?P<name>[A-Za-z_]\w*)", re.DOTALL)
_SWIFT = regex(r"\\\((?P<inner>[^()]*(?:\([^()]*\)[^()]*)*)\)")
_PHP = regex(
    r"\\.|\{(?P<inner>\$[^{}]*)\}|\$\{(?P<braced>\w+)\}|(?P<name>\$[A-Za-z_]\w*(?:->\w+|\[['\"]?\w+['\"]?\])?)",
    re.DOTALL,
)
_HEREDOC = regex(
    r"<<(?:<[ \t]*|[~-])(?P<quote>['\"]?)(?P<mark>\w+)(?P=quote)\n(?P<inner>.*?)\n?(?:[ \t]*(?P=mark))?\Z", re.DOTALL
)
_PERCENT = regex(r"%(?P<kind>[qQ]?)[{(\[](?P<inner>.*)[})\]]\Z", re.DOTALL)
_SINGLE_ESCAPES = regex(r"\\(['\\])")


def value_of(written: str, language: Language, fill: Fill) -> str:
    """The text that the literal means."""
    match language:
        case Language.PYTHON:
            return _python(written, fill)
        case Language.JAVASCRIPT:
            return _filled(written[1:-1], _DOLLAR_BRACES, fill) if written.startswith("`") else unescaped(written[1:-1])
        case Language.CSHARP:
            return _csharp(written, fill)
        case Language.PHP:
            return _php(written, fill)
        case Language.RUBY:
            return _ruby(written, fill)
        case Language.GO:
            return written[1:-1] if written.startswith("`") else unescaped(written[1:-1])
        case Language.JAVA | Language.KOTLIN:
            return _java(written, fill if language is Language.KOTLIN else None)
        case Language.SWIFT:
            return _swift(written, fill)
        case Language.OTHER:
            return _any(written, fill)


def _filled(inner: str, pattern: re.Pattern[str], fill: Fill, *, keeps_unknown: bool = False) -> str:
    """Escapes undone, expressions put in."""
    pieces, at = [], 0
    for found in pattern.finditer(inner):
        if found[0].startswith("\\") and not found.groupdict().get("inner"):
            continue
        pieces.append(unescaped(inner[at : found.start()], keeps_unknown=keeps_unknown))
        parts = found.groupdict()
        pieces.append(fill(next((part for part in parts.values() if part), "")))
        at = found.end()
    pieces.append(unescaped(inner[at:], keeps_unknown=keeps_unknown))
    return "".join(pieces)


def _python(written: str, fill: Fill) -> str:
    found = _PYTHON.match(written)
    if not found:
        return written
    prefix, inner = found["prefix"].lower(), found["inner"]
    if "f" not in prefix:
        return inner if "r" in prefix else unescaped(inner, keeps_unknown=True)
    return _braced(inner, fill, undo=(lambda text: text) if "r" in prefix else _python_unescaped)


def _python_unescaped(inner: str) -> str:
    return unescaped(inner, keeps_unknown=True)


def _braced(inner: str, fill: Fill, undo: Callable[[str], str]) -> str:
    """`{name}` of f-strings and of C#'s `$"…"`; doubled braces are one."""
    pieces, at = [], 0
    for found in _BRACES.finditer(inner):
        pieces.append(undo(inner[at : found.start()]))
        held = found["inner"]
        pieces.append(found[0][0] if held is None else fill(_FORMAT_TAIL.sub("", held).rstrip("=")))
        at = found.end()
    pieces.append(undo(inner[at:]))
    return "".join(pieces)


def _csharp(written: str, fill: Fill) -> str:
    is_filled = written.startswith(("$", "@$"))
    bare = written.lstrip("$@")
    if bare.startswith('"""'):
        raw = textwrap.dedent(bare[3:-3].strip("\n"))
        return _braced(raw, fill, lambda text: text) if is_filled else raw
    if "@" in written[:2]:
        undoubled = bare[1:-1].replace('""', '"')
        return _braced(undoubled, fill, lambda text: text) if is_filled else undoubled
    return _braced(bare[1:-1], fill, unescaped) if is_filled else unescaped(bare[1:-1])


def _php(written: str, fill: Fill) -> str:
    if found := _HEREDOC.match(written):
        inner = textwrap.dedent(found["inner"])
        return inner if found["quote"] == "'" else _filled_php(inner, fill)
    if written.startswith("'"):
        return _SINGLE_ESCAPES.sub(r"\1", written[1:-1])
    return _filled_php(written[1:-1], fill)


def _filled_php(inner: str, fill: Fill) -> str:
    return _filled(inner, _PHP, lambda name: fill(name if name.startswith("$") else f"${name}"), keeps_unknown=True)


def _ruby(written: str, fill: Fill) -> str:
    if found := _HEREDOC.match(written):
        inner = textwrap.dedent(found["inner"] + "\n") if written.startswith("<<~") else found["inner"] + "\n"
        return inner if found["quote"] == "'" else _filled(inner, _HASH_BRACES, fill)
    if found := _PERCENT.match(written):
        return found["inner"] if found["kind"] == "q" else _filled(found["inner"], _HASH_BRACES, fill)
    if written.startswith("'"):
        return _SINGLE_ESCAPES.sub(r"\1", written[1:-1])
    return _filled(written[1:-1], _HASH_BRACES, fill)


def _java(written: str, fill: Fill | None) -> str:
    """Java's texts and text blocks, and Kotlin's with `$name` in them."""
    inner = textwrap.dedent(written[3:-3].lstrip("\n")) if written.startswith('"""') else written[1:-1]
    return _filled(inner, _KOTLIN, fill) if fill and "$" in inner else unescaped(inner)


def _swift(written: str, fill: Fill) -> str:
    """Swift's texts, those over several lines and the raw ones, with expressions in brackets behind a backslash."""
    if written.startswith("#"):
        return written[2:-2]
    inner = textwrap.dedent(written[3:-3].lstrip("\n")).rstrip() if written.startswith('"""') else written[1:-1]
    return _filled(inner, _SWIFT, fill)


def _any(written: str, fill: Fill) -> str:
    """A text of a language that nobody here knows: `$name`, `${…}` and `#{…}` are put in where quotes are double."""
    if written.startswith(("#", "r#")):
        return written.lstrip("r#")[1:-1].rstrip("#").removesuffix('"')
    inner = written[1:-1]
    if "#{" in inner:
        return _filled(inner, _HASH_BRACES, fill)
    return _java(written, None if written.startswith("'") and "${" not in inner else fill)
