"""cURL for a POSIX shell and for Windows' cmd.

Must not live here: what a request holds; that is `parts.py`.
"""

import re

from flinks_desk.core.lean import regex
from flinks_desk.core.writers.parts import Outgoing, Pieces, interpolated

__all__ = ["curl", "curl_cmd"]

NEEDS_SINGLE_QUOTES = regex(r'["$`\\!]')


def curl(request: Outgoing) -> str:
    """For bash and zsh, one option a line; variables are filled in by the shell."""
    words = ["curl --request " + request.method, "--url " + _bash_word(request.url)]
    words += ["--header " + _bash_word((f"{name}: ", *value)) for name, value in request.headers]
    if request.body is not None:
        words.append("--data-raw " + _bash_word(request.body))
    return " \\\n  ".join(words)


def _bash_word(pieces: Pieces) -> str:
    if all(isinstance(piece, str) for piece in pieces):
        return _single_quoted("".join(map(str, pieces)))
    if not any(isinstance(piece, str) and NEEDS_SINGLE_QUOTES.search(piece) for piece in pieces):
        return '"' + interpolated(pieces, str, lambda name: f"${{{name}}}") + '"'
    return interpolated(pieces, _single_quoted, lambda name: f'"${name}"')


def _single_quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


def curl_cmd(request: Outgoing) -> str:
    """For cmd.exe, one option a line. Every special character is shielded from cmd by a caret, quotes included, so
    that no part of the line is ever inside quotes for cmd itself."""
    words = ["curl --request " + request.method, "--url " + _cmd_word(request.url)]
    words += ["--header " + _cmd_word((f"{name}: ", *value)) for name, value in request.headers]
    if request.body is not None:
        words.append("--data-raw " + _cmd_word(request.body))
    return " ^\r\n  ".join(words)


def _cmd_word(pieces: Pieces) -> str:
    return '^"' + interpolated(_for_program(pieces), _shielded, lambda name: f"%{name}%") + '^"'


def _for_program(pieces: Pieces) -> Pieces:
    """Escaped for the program's own reading of its command line: backslashes only count before a quote."""
    escaped = tuple(re.sub(r'(\\*)"', r'\1\1\\"', piece) if isinstance(piece, str) else piece for piece in pieces)
    last = escaped[-1] if escaped else ""
    if isinstance(last, str) and last.endswith("\\"):
        tail = len(last) - len(last.rstrip("\\"))
        return (*escaped[:-1], last + "\\" * tail)
    return escaped


def _shielded(text: str) -> str:
    shielded = re.sub(r"[^\w\s\-:=+~'/.,?;()*`\\]", r"^\g<0>", text)
    return re.sub(r"\r?\n", "^\n\n", shielded)
