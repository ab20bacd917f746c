"""PowerShell's values: strings with their escapes, here-strings, hashtables, arrays, `ConvertTo-Json`. Nothing is run.

Must not live here: commands and requests (`powershell.py`).
"""

import re
from collections.abc import Mapping

from flinks_desk.core.artefacts.model import HOLE_OPEN, JsonValue, hole
from flinks_desk.core.artefacts.powershell_texts import (
    AsJson,
    Value,
    as_json,
    as_text,
    escaped_character,
    formatted,
    number_of,
)
from flinks_desk.core.lean import dataclass, field, regex

__all__ = ["Progress", "Reader"]

_SPACE = regex(r"(?:[ \t\u00a0]|`[ \t]*\n|<#.{0,2000}?#>)*", re.DOTALL)
_LINES = regex(r"(?:[ \t\u00a0\n;]|`[ \t]*\n|#[^\n]*)*")
_HERE_OPENING = regex(r"@[\"'][ \t]*\n")
_HERE = regex(r"@(?P<quote>[\"'])[ \t]*\n(?P<inner>.*?)\n?[ \t]*(?P=quote)@", re.DOTALL)
# PowerShell takes typographic quotes for straight ones; of two in a row the first is a part of the text.
_SINGLE = regex(r"['‘’‚‛]((?:[^'‘’‚‛]|['‘’‚‛]{2})*+)['‘’‚‛]")
_TWO_SINGLE = regex(r"(['‘’‚‛])['‘’‚‛]")
_OPENINGS = frozenset("@'‘’‚‛")
_DOUBLES = frozenset('"“”„')
_NAME = regex(r"\$(?:\{(?P<braced>[^}\n]{1,80})\}|(?P<plain>(?:(?:env|global|script|local|private|using):)?\w+|[?^$]))")
_NUMBER = regex(r"-?(?:0x[0-9A-Fa-f]+|\d+(?:\.\d+)?)(?![\w-])")
_WORD = regex(r"[^\s;|()\[\]{},`\"'=&]+")
_KEY = regex(r"[\w-]+")
_TYPE = regex(r"\[(?P<type>[\w.\[\],\s]{1,120}?)\]")
_STATIC = regex(r"::\w+")
_MEMBER = regex(r"\.(?P<name>\w+)")
_DOUBLE_PART = regex(r"[^\"“”„`$]+")
_WORDS: dict[str, JsonValue] = {"true": True, "false": False, "null": None}
_TO_JSON = regex(r"\|\s*ConvertTo-Json\b(?:\s+-\w+(?:\s+\d+)?)*", re.IGNORECASE)
_FORMAT = re.compile(r"-f\b", re.IGNORECASE)
_DEEPEST = 40
_SPARE_STEPS = 4_000


@dataclass(slots=True)
class Progress:
    """What all readers of one text share: what is hostile ends early."""

    steps: int = 0
    """How much was read so far."""
    unclosed: set[str] = field(default_factory=set)
    """Beginnings that are known to have no end further on."""


@dataclass(slots=True)
class Reader:
    """Reads one expression at a time out of a text."""

    text: str
    variables: Mapping[str, Value]
    at: int = 0
    depth: int = field(default=0)
    progress: Progress = field(default_factory=Progress)

    def expression(self) -> Value:
        """A value, with what is added to it, formatted into it, or done to it behind a pipe."""
        self.depth += 1
        if self.depth > _DEEPEST:
            self.depth -= 1
            return hole("…")
        value = self._term()
        while True:
            self.space()
            if self.text.startswith("+", self.at) and not self.text.startswith("++", self.at):
                self.at += 1
                self.blank()
                value = as_text(value) + as_text(self._term())
            elif self.text.startswith(",", self.at):
                value = self._listed(value)
            elif form := _FORMAT.match(self.text, self.at):
                self.at = form.end()
                value = formatted(as_text(value), self._arguments())
            elif piped := _TO_JSON.match(self.text, self.at):
                self.at = piped.end()
                value = AsJson(as_json(value))
            else:
                self.depth -= 1
                return value

    def word(self) -> Value:
        """What stands as an argument of a command: an expression without operators, or a bare word."""
        self.space()
        if self.text[self.at : self.at + 1] in set("$\"'@([“”„‘’‚‛"):
            value = self._term()
            tail = _WORD.match(self.text, self.at)
            if tail and isinstance(value, str) and not self.text[self.at].isspace() and self.text[self.at] != "-":
                self.at = tail.end()
                return value + tail[0]
            return value
        found = _WORD.match(self.text, self.at)
        if not found:
            return None
        self.at = found.end()
        return _NAME.sub(lambda name: as_text(self._value_of(name)), found[0])

    def space(self) -> None:
        """Over blanks and back-tick line ends."""
        found = _SPACE.match(self.text, self.at)
        self.at = found.end() if found else self.at

    def blank(self) -> None:
        """Over blanks, line ends and comments."""
        found = _LINES.match(self.text, self.at)
        self.at = found.end() if found else self.at

    def _listed(self, first: Value) -> Value:
        items = [as_json(first)]
        while self.text.startswith(",", self.at):
            self.at += 1
            self.blank()
            items.append(as_json(self._term()))
            self.space()
        return items

    def _arguments(self) -> list[str]:
        self.space()
        first = self._term()
        listed = self._listed(first) if self._comma() else [as_json(first)]
        return [as_text(each) for each in listed] if isinstance(listed, list) else []

    def _comma(self) -> bool:
        self.space()
        return self.text.startswith(",", self.at)

    def _term(self) -> Value:
        self.space()
        value = self._primary()
        return self._members(value)

    def _primary(self) -> Value:
        self.depth += 1
        self.progress.steps += 1
        is_sane = self.depth < _DEEPEST and self.progress.steps < _SPARE_STEPS + len(self.text) // 16
        value = self._plain_value() if is_sane else self._too_deep()
        self.depth -= 1
        return value

    def _too_deep(self) -> Value:
        self.at = len(self.text) if self.at >= len(self.text) else self.at + 1
        return hole("…")

    def _plain_value(self) -> Value:
        text, at = self.text, self.at
        if _HERE_OPENING.match(text, at) and (here := self._closed(_HERE, text[at : at + 2])):
            self.at = here.end()
            return here["inner"] if here["quote"] == "'" else self.interpolated(here["inner"])
        if text.startswith("@{", at):
            return self._hashtable()
        if text.startswith(("@(", "(", "$("), at):
            return self._bracketed()
        if text[at : at + 1] in _DOUBLES:
            return self._double()
        if single := self._closed(_SINGLE, text[at : at + 1]):
            self.at = single.end()
            return _TWO_SINGLE.sub(r"\1", single[1])
        if name := _NAME.match(text, at):
            self.at = name.end()
            return self._value_of(name)
        if text.startswith("[", at):
            return self._typed()
        if number := _NUMBER.match(text, at):
            self.at = number.end()
            return number_of(number[0])
        return self._command_or_word()

    def _closed(self, pattern: re.Pattern[str], opening: str) -> re.Match[str] | None:
        """What begins here and ends somewhere; where one did not end, none behind it does."""
        if opening in self.progress.unclosed or opening[:1] not in _OPENINGS:
            return None
        found = pattern.match(self.text, self.at)
        if found is None:
            self.progress.unclosed.add(opening)
        return found

    def _command_or_word(self) -> Value:
        """A command in an expression is never run; its value is a hole."""
        found = _WORD.match(self.text, self.at)
        if not found:
            self.at += 1 if self.at < len(self.text) and self.text[self.at] not in "\n;|)}" else 0
            return None
        end = re.compile(r"[^\n;|)}]*").match(self.text, self.at)
        self.at = end.end() if end else found.end()
        return hole(found[0])

    def _value_of(self, name: re.Match[str]) -> Value:
        bare = (name["braced"] or name["plain"]).lower()
        bare = re.sub(r"^(?:global|script|local|private|using):", "", bare)
        if bare in _WORDS:
            return _WORDS[bare]
        return self.variables.get(bare, hole(name["braced"] or name["plain"]))

    def _bracketed(self) -> Value:
        is_list = self.text[self.at] == "@"
        self.at += 1 if self.text[self.at] == "(" else 2
        items: list[Value] = []
        while True:
            self.blank()
            if self.at >= len(self.text) or self.text[self.at] == ")":
                self.at = min(self.at + 1, len(self.text))
                break
            before = self.at
            items.append(self.expression())
            self.blank()
            if self.text.startswith(",", self.at) or self.at == before:
                self.at += 1
        if is_list:
            return items[0] if len(items) == 1 and isinstance(items[0], list) else [as_json(item) for item in items]
        return items[0] if items else None

    def _hashtable(self) -> Value:
        self.at += 2
        pairs: dict[str, JsonValue] = {}
        while True:
            self.blank()
            if self.at >= len(self.text) or self.text[self.at] == "}":
                self.at = min(self.at + 1, len(self.text))
                return pairs
            before = self.at
            key = self._key()
            self.space()
            if not self.text.startswith("=", self.at):
                self.at = max(self.at, before + 1)
                continue
            self.at += 1
            self.blank_after_equals()
            value = self.expression()
            pairs[key] = {"\0json": value.value} if isinstance(value, AsJson) else value

    def blank_after_equals(self) -> None:
        """A value may begin on the next line."""
        self.space()
        if self.text.startswith("\n", self.at):
            self.blank()

    def _key(self) -> str:
        if found := _KEY.match(self.text, self.at):
            self.at = found.end()
            return found[0]
        return as_text(self._primary())

    def _typed(self) -> Value:
        """`[ordered]@{…}`, `[char]233`, `[System.Text.Encoding]::UTF8.GetBytes("…")`."""
        found = _TYPE.match(self.text, self.at)
        if not found:
            self.at += 1
            return None
        self.at = found.end()
        if static := _STATIC.match(self.text, self.at):
            self.at = static.end()
            return hole(f"[{found['type']}]{static[0]}") if static[0] != "::UTF8" else hole("UTF8")
        value = self._primary()
        if found["type"].lower() == "char" and isinstance(value, int) and 0 < value < 0x110000:
            return chr(value)
        return as_text(value) if found["type"].lower() == "string" else value

    def _members(self, value: Value) -> Value:
        while True:
            if found := _MEMBER.match(self.text, self.at):
                self.at = found.end()
                value = self._member(value, found["name"])
            elif self.text.startswith("[", self.at) and value is not None and not _TYPE.match(self.text, self.at - 1):
                self.at += 1
                key = as_text(self.expression())
                self.at += 1 if self.text.startswith("]", self.at) else 0
                value = value.get(key, hole(key)) if isinstance(value, dict) else hole(key)
            elif self.text.startswith("(", self.at):
                value = self._called(value)
            else:
                return value

    def _member(self, value: Value, name: str) -> Value:
        if isinstance(value, dict):
            lowered = {key.lower(): item for key, item in value.items()}
            return lowered.get(name.lower(), hole(name))
        owner = value.strip(f"{HOLE_OPEN}\ue001") if isinstance(value, str) and value.startswith(HOLE_OPEN) else ""
        return hole(f"{owner}.{name}" if owner else name)

    def _called(self, value: Value) -> Value:
        """A method's value is its argument where it only encodes, and a hole otherwise."""
        argument = self._bracketed()
        name = value if isinstance(value, str) else ""
        if any(each in name for each in ("GetBytes", "Trim", "ToString", "UrlEncode", "EscapeDataString")):
            return argument if argument is not None else value
        if "ConvertFromUtf32" in name and isinstance(argument, int) and 0 < argument < 0x110000:
            return chr(argument)
        return value if HOLE_OPEN in name else hole("()")

    def _double(self) -> str:
        self.at += 1
        start = self.at
        text = self._until_quote()
        if text is None:
            end = self.text.find("\n", start)
            self.at = end if end >= 0 else len(self.text)
            return self.text[start : self.at]
        return text

    def _until_quote(self) -> str | None:
        pieces = []
        while self.at < len(self.text) and self.progress.steps < _SPARE_STEPS + len(self.text) // 16:
            self.progress.steps += 1
            if part := _DOUBLE_PART.match(self.text, self.at):
                self.at = part.end()
                pieces.append(part[0])
                continue
            char = self.text[self.at]
            if char in _DOUBLES:
                if self.text[self.at + 1 : self.at + 2] in _DOUBLES:
                    self.at += 2
                    pieces.append(char)
                    continue
                self.at += 1
                return "".join(pieces)
            pieces.append(self._special(char))
        return None

    def _special(self, char: str) -> str:
        if char == "`":
            escaped = self.text[self.at + 1 : self.at + 2]
            self.at += 2
            return escaped_character(escaped)
        if self.text.startswith("$(", self.at):
            self.depth += 1
            value = self._bracketed() if self.depth < _DEEPEST else hole("…")
            self.depth -= 1
            return as_text(value)
        if name := _NAME.match(self.text, self.at):
            self.at = name.end()
            return as_text(self._value_of(name))
        self.at += 1
        return char

    def interpolated(self, inner: str) -> str:
        reader = Reader(inner, self.variables, depth=self.depth + 1)
        pieces = []
        while reader.at < len(inner):
            char = inner[reader.at]
            if char in "`$":
                pieces.append(reader._special(char))
            else:
                stop = re.compile(r"[`$]").search(inner, reader.at)
                end = stop.start() if stop else len(inner)
                pieces.append(inner[reader.at : end])
                reader.at = end
        return "".join(pieces)
