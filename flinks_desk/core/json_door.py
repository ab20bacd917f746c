"""JSON of others, read so that nothing in it can hurt what comes after: odd bytes, numbers, characters and depths.

Must not live here: reading it in slices (`json_slices.py`), or what is secret in it (`exchange.py`).
"""

import json
import re

__all__ = ["DECODER", "LEVELS", "decoded", "is_too_deep"]

LEVELS = 100
"""Flinks' answers have six. Deeper ones would exhaust whoever goes down in them level by level."""
MOST_FIGURES = 300
"""A longer number fits no float; Python itself refuses 4,301 figures."""
AT_MOST = 20_000
"""Characters that are looked at to see how deep a text goes: one that is too deep is so from its beginning."""

_HALVES = re.compile(
    r"\\\\|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(\\u[dD][89a-fA-F][0-9a-fA-F]{2})"
)
_HALF = re.compile(r"\\u[dD][89a-fA-F]")
_MARKS = re.compile(r'"(?:[^"\\]|\\.)*"|[\[{}\]]', re.DOTALL)


def _integer(figures: str) -> float:
    return int(figures) if len(figures) <= MOST_FIGURES else float(figures)


def _constant(_: str) -> None:
    """`NaN` and `Infinity` are no JSON, and nothing that others could read again."""


DECODER = json.JSONDecoder(parse_int=_integer, parse_constant=_constant)


def decoded(body: bytes) -> str:
    """The text, in UTF-8 or in whatever its first bytes show (RFC 8259 §8.1, RFC 4627 §3).

    Halves of characters are taken out: nothing could write them again.
    """
    text = body.decode(json.detect_encoding(body), errors="replace")
    if not _HALF.search(text):
        return text
    return _HALVES.sub(lambda found: "\\ufffd" if found[1] else found[0], text)


def is_too_deep(text: str) -> bool:
    """Whether it begins as JSON of more levels than are read."""
    depth = 0
    for found in _MARKS.finditer(text[:AT_MOST]):
        depth += (found[0] in "[{") - (found[0] in "}]")
        if depth > LEVELS:
            return True
    return False
