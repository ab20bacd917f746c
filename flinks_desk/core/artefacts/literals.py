"""Values as programs print them: JSON, JavaScript and Python literals, Node's `util.inspect`, Ruby and PHP dumps.

Lives here: `literal_at`, which reads one value and says where it ended and whether the print was cut.
Must not live here: expressions of code (`expressions.py`), or JSON that must be right (`json_text.py`).
"""

import json
import re
from json import JSONDecoder
from typing import cast

from flinks_desk.core.artefacts.model import JsonValue
from flinks_desk.core.lean import dataclass, regex

__all__ = ["Literal", "literal_at", "unescaped"]

_DECODER = JSONDecoder()
_SPACE = regex(r"(?:[\s\u00a0]|//[^\n]*|/\*[^*]{0,300}\*/)*+")
_STRING = regex(
    r"""[rbu]?(?:"(?P<double>(?:[^"\\\n]|\\.)*+)"|'(?P<single>(?:[^'\\\n]|\\.)*+)'|`(?P<back>(?:[^`\\]|\\.)*+)`)""",
    re.DOTALL,
)
_WRAPPED_STRING = regex(r"""(?P<quote>["'])(?P<inner>(?:(?!(?P=quote))[^\\]|\\.){0,20000}?)(?P=quote)""", re.DOTALL)
_NUMBER = regex(r"-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![\w-])")
_KEY = regex(r"[A-Za-z_$@:][\w$@.-]*|\[\[[\w ]+\]\]|\d+|\[[\w.]+\]")
_PAIR = regex(r"[\s\u00a0]*(?:=>|:|=(?![=>]))[\s\u00a0]*")
_CLASS = regex(r"(?:[A-Za-z_$][\w$.]*(?:\(\d+\))?|\(\d+\))[ ]*(?:<[^<>\n]{0,80}>[ ]*)?(?=[{\[])")
_WORDS = {
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
    "null": None,
    "None": None,
    "nil": None,
    "NULL": None,
    "undefined": None,
    "NaN": None,
}
_BARE = regex(r"[^,{}\[\]\n]{1,400}")
_ABBREVIATED = regex(
    r"\[(?:Object|Array|Circular|Function|Getter|class|Getter/Setter|Symbol)[^\]\n]{0,80}\]|\.\.\.|…|ƒ[^,\n}]{0,80}"
)
_SIMPLE_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "0": "\0", "v": "\v", "e": "\x1b", "a": "\a"}
_ESCAPE = regex(
    r"\\(?:u\{(?P<point>[0-9A-Fa-f]{1,6})\}|u(?P<four>[0-9A-Fa-f]{4})|x(?P<two>[0-9A-Fa-f]{2})"
    r"|U(?P<eight>[0-9A-Fa-f]{8})|(?P<one>.))",
    re.DOTALL,
)
_DEEPEST = 60


@dataclass(frozen=True, slots=True)
class Literal:
    """One value, where it ended, and whether something of it is missing."""

    value: JsonValue
    end: int
    cut: bool = False


def literal_at(text: str, start: int) -> Literal | None:
    """The object or array that begins at `start`; `None` if there is none."""
    if text[start : start + 1] not in {"{", "["}:
        return None
    try:
        value, end = _DECODER.raw_decode(text, start)
        return Literal(cast("JsonValue", value), end)
    except (ValueError, RecursionError):
        reader = _Reader(text, start)
        value = reader.value(0)
        return Literal(value, max(reader.at, start + 1), reader.cut)


def unescaped(inner: str, *, keeps_unknown: bool = False) -> str:
    """What the inside of a quoted text stands for in JavaScript, JSON, Python and their kin.

    `keeps_unknown`: a backslash before a character that needs none stays, as Python and PHP have it.
    """
    if "\\" not in inner:
        return inner
    return _paired(_ESCAPE.sub(_kept_escape if keeps_unknown else _escape, inner))


def _kept_escape(found: re.Match[str]) -> str:
    one = found["one"]
    return found[0] if one and one not in "\\'\"\n$`" and one not in _SIMPLE_ESCAPES else _escape(found)


def _escape(found: re.Match[str]) -> str:
    if digits := found["point"] or found["four"] or found["two"] or found["eight"]:
        code = int(digits, 16)
        return chr(code) if code < 0x110000 else "\ufffd"
    one = found["one"] or ""
    return "" if one == "\n" else _SIMPLE_ESCAPES.get(one, one)


def _paired(text: str) -> str:
    """Surrogates that were written as two escapes become the one character that they mean."""
    if not any("\ud800" <= char <= "\udfff" for char in text):
        return text
    return text.encode("utf-16-le", errors="surrogatepass").decode("utf-16-le", errors="replace")


@dataclass(slots=True)
class _Reader:
    text: str
    at: int
    cut: bool = False

    def value(self, depth: int) -> JsonValue:
        self._space()
        if depth > _DEEPEST:
            self.cut = True
            return None
        if abbreviated := _ABBREVIATED.match(self.text, self.at):
            self.at, self.cut = abbreviated.end(), True
            return None
        if named := _CLASS.match(self.text, self.at):
            self.at = named.end()
        char = self.text[self.at : self.at + 1]
        if char == "{":
            return self._object(depth)
        if char == "[":
            return self._array(depth)
        return self._simple()

    def _simple(self) -> JsonValue:
        if (found := self._string()) is not None:
            return found
        if number := _NUMBER.match(self.text, self.at):
            self.at = number.end()
            return cast("int | float", json.loads(number[0])) if _is_json_number(number[0]) else number[0]
        if bare := _BARE.match(self.text, self.at):
            self.at = bare.end()
            word = bare[0].strip()
            return _WORDS.get(word, word)
        return None

    def _string(self) -> str | None:
        found = _STRING.match(self.text, self.at)
        if found:
            self.at = found.end()
            return unescaped(next(part for part in found.groups() if part is not None))
        wrapped = _WRAPPED_STRING.match(self.text, self.at)
        if wrapped:
            self.at = wrapped.end()
            return unescaped(re.sub(r"[ \t]*\n[ \t]*", "", wrapped["inner"]))
        if self.text[self.at : self.at + 1] in {'"', "'"}:
            return self._open_string()
        return None

    def _open_string(self) -> str:
        """A text that the print cut off: it goes to the end of its line."""
        end = self.text.find("\n", self.at)
        inner = self.text[self.at + 1 : end if end >= 0 else len(self.text)]
        self.at += 1 + len(inner)
        self.cut = True
        return unescaped(inner.rstrip("….").rstrip("\\"))

    def _object(self, depth: int) -> JsonValue:
        self.at += 1
        pairs: dict[str, JsonValue] = {}
        while self._more("}"):
            before = self.at
            key = self._string()
            if key is None and (named := _KEY.match(self.text, self.at)):
                key, self.at = named[0].strip(":"), named.end()
            pair = _PAIR.match(self.text, self.at)
            if key is None or not pair:
                self._skip_odd(before)
                continue
            self.at = pair.end()
            pairs.setdefault(key, self.value(depth + 1))
        return pairs

    def _skip_odd(self, before: int) -> None:
        """Something that is no pair, such as `…` or a spread: on to the next comma."""
        if abbreviated := _ABBREVIATED.match(self.text, self.at):
            self.at, self.cut = abbreviated.end(), True
        elif self.at == before:
            self.at += 1

    def _array(self, depth: int) -> JsonValue:
        self.at += 1
        items: list[JsonValue] = []
        while self._more("]"):
            before = self.at
            items.append(self.value(depth + 1))
            if self.at == before:
                self.at += 1
        return items

    def _more(self, closing: str) -> bool:
        """Over blanks and commas; false behind the closing sign or at the end of what there is."""
        while True:
            self._space()
            char = self.text[self.at : self.at + 1]
            if char == closing:
                self.at += 1
                return False
            if not char or (self.cut and char in "}]"):
                self.cut = True
                return False
            if char in "}]":
                self.cut = True
                self.at += 1
                return False
            if char not in ",;":
                return True
            self.at += 1

    def _space(self) -> None:
        found = _SPACE.match(self.text, self.at)
        self.at = found.end() if found else self.at


def _is_json_number(text: str) -> bool:
    return not (text.lstrip("-").startswith("0") and text.lstrip("-")[1:2].isdigit()) and len(text) < 300
