"""The forms in which one value may stand in a file, and where in a text one of them counts.

Lives here: what covering and the proof share, so that what the one leaves the other does not refuse.
Must not live here: which values are meant.
"""

from collections.abc import Mapping

from flinks_desk.core.dresses import base64_dresses, base64_middles, dresses
from flinks_desk.core.needles import Needles, folded

__all__ = ["SHORTEST", "Search", "can_be_told", "forms"]

SHORTEST = 4
"""A shorter value stands in any text."""
SHORTEST_NUMBER = 6
"""And so does a shorter number: in times, sizes and identifiers."""
UNMISTAKABLE = 12
"""A value so long counts in the midst of a word, too."""
SHORTEST_INSIDE = 8
"""Bytes; a shorter value is a word, and is not looked for inside what was encoded together with others."""


def can_be_told(value: str) -> bool:
    """Whether the value can be told from any other text."""
    return len(value) >= (SHORTEST_NUMBER if value.isdigit() else SHORTEST)


def forms(value: str) -> tuple[str, ...]:
    """The value raw, escaped for JSON, HTML and addresses, in base64 wherever it begins, in hex, in UTF-16."""
    raw = value.encode()
    wide = [raw.decode("utf-8").encode(code).decode("latin-1") for code in ("utf-16-le", "utf-16-be")]
    inside = (*base64_middles(value), raw.hex(), *wide) if len(raw) >= SHORTEST_INSIDE else ()
    told = (*dresses(value), *base64_dresses(value), *inside)
    return tuple(dict.fromkeys((*told, *(each.encode().decode("latin-1") for each in told if not each.isascii()))))


class Search:
    """Looks for many values at once, in any of their forms and in any case."""

    def __init__(self, values: Mapping[str, str]) -> None:
        """`values` are what is looked for, each with what it stands for."""
        self._by_form = {folded(form): told for value, told in values.items() for form in forms(value)}
        self._words = frozenset(
            folded(form) for value in values for form in forms(value) if _size(form, value) < UNMISTAKABLE
        )
        self._needles = Needles(self._by_form)

    def replaced(self, text: str, met: set[str]) -> str:
        """The text with what each value stands for in its place; `met` hears of what was put in."""

        def put(start: int, end: int) -> str | None:
            if told := self._told(text, start, end):
                met.add(told)
            return told

        return self._needles.replaced(text, put)

    def met(self, text: str) -> frozenset[str]:
        """What the values stand for that are in the text."""
        met: set[str] = set()
        self.replaced(text, met)
        return frozenset(met)

    def _told(self, text: str, start: int, end: int) -> str | None:
        form = folded(text[start:end])
        return None if form in self._words and _is_in_word(text, start, end) else self._by_form[form]


def _size(form: str, value: str) -> int:
    """The same whether it is looked for among letters or among bytes."""
    return len(form) if form.isascii() else len(value.encode())


def _is_in_word(text: str, start: int, end: int) -> bool:
    """Of Latin letters and digits: others are several bytes, which are looked at one by one elsewhere."""
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    is_escape = text[max(0, start - 3) : start - 2] == "%" or text[max(0, start - 2) : start - 1] == "\\"
    return _is_of_words(after) or (_is_of_words(before) and not is_escape)


def _is_of_words(sign: str) -> bool:
    return sign.isascii() and sign.isalnum()
