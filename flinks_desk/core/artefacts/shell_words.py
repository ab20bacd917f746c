"""The words of one POSIX shell command, as a shell would hand them to a program. Nothing is run.

Lives here: quotes of every kind, `$'…'`, continuation, variables, here-documents, and where a command ends.
Must not live here: what the words mean to curl (`curl_options.py`).
What a shell would refuse and a person clearly meant is repaired and remembered in `Word` and `Command.oddities`.
"""

import re
from collections.abc import Mapping
from enum import Enum

from flinks_desk.core.artefacts.model import hole
from flinks_desk.core.artefacts.shell_substitutions import (
    LONGEST_SUBSTITUTION,
    ansi_unquoted,
    closing_bracket,
    said_by,
)
from flinks_desk.core.lean import dataclass, field, regex

__all__ = ["Command", "Oddity", "Word", "command_at", "word_at"]

BLANKS = " \t\u00a0\u2007\u202f\u3000"
_PLAIN = regex(r"[^\s\u00a0\u2007\u202f\u3000\\'\"$`&|;()<>#^“”„‘’‚´]+")
_QUOTED_PART = regex(r"[^\"\\$`”“]+")
_SMART = {"“": '“”„"', "”": '”"', "„": '“”"', "‘": "‘’'", "’": "’'", "‚": "‘’'", "´": "´'"}
_SMART_DOUBLE = "“”„"
_NAME = regex(r"[A-Za-z_]\w*|[0-9@*#?!$-]")
_BRACED = regex(r"\{(?P<name>[A-Za-z_]\w*|[0-9@*#?!-])(?P<rest>[^{}\n]{0,300})\}")
_HEREDOC = regex(r"<<(?P<strip>-?)[ \t]*(?P<quote>['\"\\]?)(?P<mark>\w+)['\"]?")
_REDIRECT = regex(r"\d?(?:>>?|<)(?:&\d)?[ \t]*")
_PLACEHOLDER = regex(r"<[A-Za-z][\w .-]{0,60}>")
_NEXT_PARAMETER = regex(r"&(?:amp;)?[\w.\[\]-]+=")
_CONTINUES = regex(
    r"[ \t\u00a0]*(?:>[ \t]+)?(?:--?[A-Za-z]|[–—][A-Za-z]|['\"“‘]?https?://)",
)
_AFTER_QUOTE = regex(r"[ \t]*(?:\n|\\|-|\Z)")
_NEAR = 400
_NEED_VALUES = frozenset(
    {"-H", "--header", "-d", "--data", "--data-raw", "--data-binary", "--json", "-X", "--request", "--url"}
)
_SOMETHING = regex(r"[ \t]*[^\s-]")
_MOST_HEREDOCS = 4
_ANSI_END = regex(r"(?:[^'\\]|\\.)*'", re.DOTALL)


class Oddity(Enum):
    """What was repaired in order to read on."""

    SMART_QUOTES = "smart-quotes"
    ODD_BLANK = "odd-blank"
    BLANK_AFTER_BACKSLASH = "blank-after-backslash"
    NO_CONTINUATION = "no-continuation"
    OPEN_QUOTE = "open-quote"
    LONG_DASH = "long-dash"
    SINGLE_QUOTES_IN_CMD = "single-quotes-in-cmd"


@dataclass(frozen=True, slots=True)
class Word:
    """One word after unquoting, and where it stands."""

    text: str
    start: int
    end: int
    smart: bool = False
    """Its quotes were typographic."""
    cut: bool = False
    """A shell would have ended it earlier, at an `&`."""


@dataclass(frozen=True, slots=True)
class Command:
    """The words up to the end of the command, the texts of its here-documents, and what ended it."""

    words: tuple[Word, ...]
    start: int
    end: int
    """Where reading goes on."""
    heredocs: tuple[str, ...] = ()
    oddities: frozenset[Oddity] = frozenset()
    into: str = ""
    """The file that its output is written to."""
    piped: bool = False
    """Its output is handed on with `|`."""


def command_at(text: str, start: int, variables: Mapping[str, str], *, closing: str = "") -> Command:
    """The command that begins at `start`; `closing` is the `)` or backtick that ends a substitution it stands in."""
    return _Reader(text, variables, start, closing).command()


def word_at(text: str, start: int, variables: Mapping[str, str]) -> Word:
    """The one word that begins at `start`; empty at a blank."""
    reader = _Reader(text, variables, start, "")
    return reader.word()


@dataclass(slots=True)
class _Reader:
    """Walks over a text once, from left to right."""

    text: str
    variables: Mapping[str, str]
    at: int
    closing: str
    oddities: set[Oddity] = field(default_factory=set)
    heredocs: list[str] = field(default_factory=list)
    marks: list[tuple[str, bool, bool]] = field(default_factory=list)
    unclosed: set[str] = field(default_factory=set)
    """Typographic quotes that are known to have no partner further on."""
    smart: bool = False
    cut: bool = False

    def command(self) -> Command:
        start, into = self.at, ""
        words: list[Word] = []
        while self._to_next_word(words):
            if self.text.startswith("<<", self.at) and _HEREDOC.match(self.text, self.at):
                self._note_heredoc()
                continue
            redirect = _REDIRECT.match(self.text, self.at)
            if redirect and not _PLACEHOLDER.match(self.text, self.at):
                self.at = redirect.end()
                target = self.word()
                into = target.text if ">" in redirect[0] and "&" not in redirect[0] else into
                continue
            word = self.word()
            if word.end == word.start:
                break
            words.append(word)
        end = self.at
        piped = self.text.startswith("|", end) and not self.text.startswith("||", end)
        self._take_heredocs()
        return Command(
            tuple(words), start, max(end, self.at), tuple(self.heredocs), frozenset(self.oddities), into, piped
        )

    def _to_next_word(self, words: list[Word]) -> bool:
        """Over blanks and continuations; false at the end of the command."""
        while self.at < len(self.text):
            char = self.text[self.at]
            if char in BLANKS:
                if char not in " \t":
                    self.oddities.add(Oddity.ODD_BLANK)
                self.at += 1
            elif char == "\\" and (length := self._continuation()):
                self.at += length
            elif char == "\n":
                if not (words and (self._goes_on_without_backslash() or self._lacks_value(words[-1]))):
                    return False
                self.oddities.add(Oddity.NO_CONTINUATION)
                self.at += 1
            elif char == "#":
                self.at = _line_end(self.text, self.at)
            else:
                return char not in {self.closing, "|", ";", ")"} and (char != "&" or self.cut)
        return False

    def _continuation(self) -> int:
        """The length of a backslash, blanks and line end, or 0."""
        stop = self.at + 1
        while stop < len(self.text) and self.text[stop] in BLANKS:
            stop += 1
        if stop < len(self.text) and self.text[stop] == "\n":
            if stop > self.at + 1:
                self.oddities.add(Oddity.BLANK_AFTER_BACKSLASH)
            return stop + 1 - self.at
        return stop - self.at if stop == len(self.text) else 0

    def _goes_on_without_backslash(self) -> bool:
        return not self.marks and bool(_CONTINUES.match(self.text, self.at + 1))

    def _lacks_value(self, last: Word) -> bool:
        """Whether a mail program broke the line between an option and its value."""
        return not self.marks and last.text in _NEED_VALUES and bool(_SOMETHING.match(self.text, self.at + 1))

    def word(self) -> Word:
        """Pieces up to an unquoted blank or operator."""
        start, pieces = self.at, []
        self.smart = self.cut = False
        while self.at < len(self.text):
            piece = self._piece(start)
            if piece is None:
                break
            pieces.append(piece)
        return Word("".join(pieces), start, self.at, self.smart, self.cut)

    def _piece(self, word_start: int) -> str | None:
        char = self.text[self.at]
        if plain := _PLAIN.match(self.text, self.at):
            self.at = plain.end()
            return plain[0]
        if char in {self.closing, "\n"} or char in BLANKS:
            return None
        if char == "'":
            return self._single()
        if char == '"':
            self.at += 1
            return self._double()
        if char == "\\":
            return self._backslash()
        if char == "$":
            return self._dollar()
        if char == "`":
            return self._backticks()
        if char in _SMART:
            return self._smart(word_start)
        return self._operator(char, word_start)

    def _operator(self, char: str, word_start: int) -> str | None:
        if char == "&" and self._cuts_address(word_start):
            self.cut = True
        elif char == "<" and (placeholder := _PLACEHOLDER.match(self.text, self.at)):
            self.at = placeholder.end()
            return placeholder[0]
        elif (char == "#" and self.at > word_start) or char == "^":
            pass
        elif char in "&|;()<>#":
            return None
        self.at += 1
        return char

    def _cuts_address(self, word_start: int) -> bool:
        """An `&` inside an address, which would end the command there."""
        if not _NEXT_PARAMETER.match(self.text, self.at):
            return False
        return "?" in self.text[word_start : self.at] or self.cut

    def _backslash(self) -> str | None:
        if self.at + 1 >= len(self.text):
            self.at += 1
            return ""
        if self._continuation():
            return None if self.text[self.at + 1] != "\n" else self._skipped(2)
        self.at += 2
        return self.text[self.at - 1]

    def _skipped(self, length: int) -> str:
        self.at += length
        return ""

    def _single(self) -> str:
        end = self.text.find("'", self.at + 1)
        if end < 0:
            return self._open_quote()
        inner = self.text[self.at + 1 : end]
        self.at = end + 1
        return inner

    def _open_quote(self) -> str:
        """A quote that nobody closed: it is taken to the end of the paragraph."""
        self.oddities.add(Oddity.OPEN_QUOTE)
        stop = self.text.find("\n\n", self.at)
        inner = self.text[self.at + 1 : stop if stop >= 0 else len(self.text)]
        self.at += 1 + len(inner)
        return inner.rstrip("\n")

    def _double(self) -> str:
        """The inside of double quotes, from behind the first one."""
        opened, pieces = self.at - 1, []
        while self.at < len(self.text):
            if part := _QUOTED_PART.match(self.text, self.at):
                self.at = part.end()
                pieces.append(part[0])
                continue
            char = self.text[self.at]
            if char == '"':
                self.at += 1
                return "".join(pieces)
            if char in _SMART_DOUBLE and self._closes_instead():
                self.smart = True
                self.oddities.add(Oddity.SMART_QUOTES)
                self.at += 1
                return "".join(pieces)
            pieces.append(self._in_double(char))
        self.at = opened
        return self._open_quote()

    def _in_double(self, char: str) -> str:
        if char == "\\" and self.at + 1 < len(self.text):
            self.at += 2
            escaped = self.text[self.at - 1]
            return "" if escaped == "\n" else escaped if escaped in '$`"\\' else f"\\{escaped}"
        if char == "$":
            return self._dollar(in_double=True)
        if char == "`":
            return self._backticks()
        self.at += 1
        return char

    def _closes_instead(self) -> bool:
        """A typographic quote that closes what a straight one opened, since no straight one follows on the line."""
        if not _AFTER_QUOTE.match(self.text, self.at + 1):
            return False
        line_end = _line_end(self.text, self.at, self.at + _NEAR)
        return '"' not in self.text[self.at + 1 : line_end]

    def _smart(self, word_start: int) -> str:
        char = self.text[self.at]
        if self.at > word_start and self.text[self.at - 1] != "=":
            self.at += 1
            return char
        ends = _SMART[char]
        match = None if char in self.unclosed else re.compile(f"[{ends}]").search(self.text, self.at + 1)
        if match is None:
            self.unclosed.add(char)
            self.at += 1
            return char
        inner = self.text[self.at + 1 : match.start()]
        self.at = match.end()
        self.smart = True
        self.oddities.add(Oddity.SMART_QUOTES)
        return inner

    def _dollar(self, *, in_double: bool = False) -> str:
        following = self.text[self.at + 1 : self.at + 2]
        if following == "'" and not in_double:
            return self._ansi()
        if following == '"' and not in_double:
            self.at += 2
            return self._double()
        if following == "(":
            return self._substitution()
        if braced := _BRACED.match(self.text, self.at + 1):
            self.at = braced.end()
            return self._value(braced["name"], braced["rest"])
        if named := _NAME.match(self.text, self.at + 1):
            self.at = named.end()
            return self._value(named[0], "")
        self.at += 1
        return "$"

    def _value(self, name: str, rest: str) -> str:
        if name in self.variables:
            return self.variables[name]
        if rest.startswith((":-", "-", ":=", "=")) and not rest.endswith("-"):
            return rest.lstrip(":").lstrip("-=").strip("\"'")
        return hole(name)

    def _ansi(self) -> str:
        end = _ANSI_END.match(self.text, self.at + 2)
        if end is None:
            self.at += 1
            return self._open_quote()
        self.at = end.end()
        return ansi_unquoted(end[0][:-1])

    def _backticks(self) -> str:
        end = self.text.find("`", self.at + 1, self.at + LONGEST_SUBSTITUTION)
        if end < 0:
            self.at += 1
            return "`"
        inner = self.text[self.at + 1 : end]
        self.at = end + 1
        return said_by(inner)

    def _substitution(self) -> str:
        """`$(…)` is never run; what `cat` with a here-document or `echo` would say is known all the same."""
        start = self.at + 2
        self.at = closing_bracket(self.text, start)
        return said_by(self.text[start : self.at - 1])

    def _note_heredoc(self) -> None:
        found = _HEREDOC.match(self.text, self.at)
        if found is not None and len(self.marks) < _MOST_HEREDOCS:
            self.marks.append((found["mark"], bool(found["strip"]), bool(found["quote"])))
        self.at = found.end() if found else self.at + 1

    def _take_heredocs(self) -> None:
        for mark, strips, literal in self.marks:
            start = _line_end(self.text, self.at) + 1
            end = re.compile(rf"^[ \t]*{re.escape(mark)}[ \t]*$", re.MULTILINE).search(self.text, start)
            stop = end.start() if end else len(self.text)
            inner = self.text[start:stop]
            inner = re.sub(r"^\t+", "", inner, flags=re.MULTILINE) if strips else inner
            self.heredocs.append(inner if literal else self._filled(inner))
            self.at = end.end() if end else stop

    def _filled(self, inner: str) -> str:
        reader = _Reader(f'{inner.replace(chr(34), chr(92) + chr(34))}"', self.variables, 0, "")
        return reader._double()


def _line_end(text: str, at: int, most: int | None = None) -> int:
    stop = len(text) if most is None else min(most, len(text))
    end = text.find("\n", at, stop)
    return end if end >= 0 else stop
