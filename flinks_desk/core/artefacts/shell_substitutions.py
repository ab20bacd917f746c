"""What stands inside `$'…'` and `$(…)` of a shell. Nothing is run.

Must not live here: words and commands (`shell_words.py`).
"""

import re

from flinks_desk.core.artefacts.model import hole
from flinks_desk.core.lean import regex

__all__ = ["LONGEST_SUBSTITUTION", "ansi_unquoted", "closing_bracket", "said_by"]

_ESCAPES = {
    "a": "\a",
    "b": "\b",
    "e": "\x1b",
    "E": "\x1b",
    "f": "\f",
    "n": "\n",
    "r": "\r",
    "t": "\t",
    "v": "\v",
    "\\": "\\",
    "'": "'",
    '"': '"',
    "?": "?",
}
_ANSI = regex(
    r"\\(?:x(?P<hex>[0-9A-Fa-f]{1,2})|u(?P<four>[0-9A-Fa-f]{1,4})|U(?P<eight>[0-9A-Fa-f]{1,8})|(?P<octal>[0-7]{1,3})|(?P<one>.))",
    re.DOTALL,
)
LONGEST_SUBSTITUTION = 20_000


def ansi_unquoted(inner: str) -> str:
    """What the inside of `$'…'` stands for."""
    return _ANSI.sub(_ansi_character, inner)


def _ansi_character(found: re.Match[str]) -> str:
    if digits := found["hex"] or found["four"] or found["eight"]:
        code = int(digits, 16)
        return chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
    if found["octal"]:
        return chr(int(found["octal"], 8))
    return _ESCAPES.get(found["one"], found[0])


def said_by(command: str) -> str:
    """What a harmless command prints, where that can be read off; a hole for all others."""
    stripped = command.strip()
    if found := re.match(r"cat[ \t]*<<-?[ \t]*['\"\\]?(\w+)['\"]?[ \t]*\n", stripped):
        body = stripped[found.end() :]
        return re.split(rf"^[ \t]*{re.escape(found[1])}[ \t]*$", body, maxsplit=1, flags=re.MULTILINE)[0].rstrip("\n")
    if found := re.fullmatch(r"(?:echo(?:[ \t]+-[neE]+)?|printf)[ \t]+(?:'([^']*)'|\"([^\"$`\\]*)\")", stripped):
        return found[1] if found[1] is not None else found[2]
    return hole(f"$({stripped[:40]})")


def closing_bracket(text: str, start: int) -> int:
    """Behind the bracket that closes the one before `start`, quotes respected; never further than is sensible."""
    depth, at, stop = 1, start, min(len(text), start + LONGEST_SUBSTITUTION)
    for found in re.compile(r"'[^']*'|\"(?:[^\"\\]|\\.)*\"|\\.|[()]", re.DOTALL).finditer(text, start, stop):
        at = found.end()
        depth += {"(": 1, ")": -1}.get(found[0], 0)
        if depth == 0:
            return at
    return stop
