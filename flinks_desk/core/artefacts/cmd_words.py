"""The words of one command of Windows' cmd, as a C program would be handed them. Nothing is run.

Lives here: carets, `%NAME%`, and the rules of the C runtime for quotes and backslashes (real-world §5.2).
Must not live here: what the words mean to curl (`curl_options.py`).
Old Chrome escaped with carets inside plain quotes too, which cmd does not undo; it is read as it was meant.
"""

import re
from collections.abc import Mapping

from flinks_desk.core.artefacts.model import hole
from flinks_desk.core.artefacts.shell_words import Command, Oddity, Word
from flinks_desk.core.lean import dataclass, field, regex

__all__ = ["command_at"]

_BLANKS = " \t\u00a0"
_ORDINARY = regex(r"[^\s\u00a0\\\"'^%&|<>“”„‘’]+")
_VARIABLE = regex(r"%(?![0-9A-Fa-f]{2}%?[0-9A-Fa-f])(?![0-9A-Fa-f]{2}%)(?P<name>[A-Za-z_]\w*)%")
_LATE_VARIABLE = regex(r"!(?P<name>[A-Za-z_]\w*)!")
_NEXT_PARAMETER = regex(r"&[\w.\[\]-]+=")
_OLD_CHROME = regex(r'"\^[{\[]|\^\\\^"|\^%\^|"[^"\n]{0,300}\^[&{}]')
_CHROME = regex(r"\^\\")
"""Chrome shields its backslashes from cmd; nobody else does, as cmd leaves them alone."""
_GOES_ON = regex(r"[ \t]*(?:--?[A-Za-z]|\"?https?://)")
_SMART = "“”„"
_NEAR = 3000


def command_at(text: str, start: int, variables: Mapping[str, str]) -> Command:
    """The command that begins at `start`."""
    stop = text.find("\n\n", start, start + _NEAR)
    shape = text[start : stop if stop >= 0 else start + _NEAR]
    return _Reader(
        text, variables, start, everywhere=bool(_OLD_CHROME.search(shape)), doubled=bool(_CHROME.search(shape))
    ).command()


@dataclass(slots=True)
class _Reader:
    """Walks over a text once, from left to right."""

    text: str
    variables: Mapping[str, str]
    at: int
    everywhere: bool
    """Carets escape inside plain quotes too."""
    doubled: bool
    """Chrome wrote it, which doubles every backslash, whether the C runtime undoes that or not."""
    oddities: set[Oddity] = field(default_factory=set)
    smart: bool = False
    cut: bool = False

    def command(self) -> Command:
        start = self.at
        words: list[Word] = []
        while self._to_next_word(words):
            word = self._word()
            if word.end == word.start:
                break
            words.append(word)
        piped = self.text.startswith("|", self.at)
        return Command(tuple(words), start, self.at, oddities=frozenset(self.oddities), piped=piped)

    def _to_next_word(self, words: list[Word]) -> bool:
        while self.at < len(self.text):
            char = self.text[self.at]
            if char in _BLANKS:
                self.at += 1
            elif char == "^" and (length := self._continuation()):
                self.at += length
            elif char == "\n":
                if not (words and _GOES_ON.match(self.text, self.at + 1)):
                    return False
                self.oddities.add(Oddity.NO_CONTINUATION)
                self.at += 1
            elif char in "<>":
                self._redirect()
            else:
                return char not in "&|)"
        return False

    def _redirect(self) -> None:
        end = re.compile(r"[<>]+[ \t]*[^\s&|]*").match(self.text, self.at)
        self.at = end.end() if end else self.at + 1

    def _continuation(self) -> int:
        stop = self.at + 1
        while stop < len(self.text) and self.text[stop] in _BLANKS:
            stop += 1
        if stop >= len(self.text):
            return stop - self.at
        if self.text[stop] != "\n":
            return 0
        if stop > self.at + 1:
            self.oddities.add(Oddity.BLANK_AFTER_BACKSLASH)
        return stop + 1 - self.at

    def _word(self) -> Word:
        """Two readers in one: cmd takes carets and variables, the C runtime takes quotes and backslashes."""
        start, pieces = self.at, []
        self.smart = self.cut = False
        quoted = escaped_quote = False
        while self.at < len(self.text):
            char = self.text[self.at]
            if not quoted and (char in _BLANKS or char == "\n"):
                break
            if char == "^" and (not quoted or escaped_quote or self.everywhere):
                char = self._after_caret()
                if char == '"':
                    quoted, escaped_quote, piece = self._quote(quoted=quoted, escaped=True, kept=escaped_quote)
                    pieces.append(piece)
                    continue
                if char == "\\":
                    pieces.append(self._backslashes())
                    continue
                self.at += len(char)
                pieces.append(char)
                continue
            if char == '"' or (char in _SMART and self._is_smart_quote(quoted=quoted)):
                quoted, escaped_quote, piece = self._quote(quoted=quoted, escaped=False, kept=escaped_quote)
                pieces.append(piece)
            elif char in "'‘’" and not quoted and (inner := self._single(start)) is not None:
                pieces.append(inner)
            elif char == "\\":
                pieces.append(self._backslashes())
            elif not quoted and char in "&|<>" and not self._cuts_address(start):
                break
            else:
                pieces.append(self._ordinary(quoted=quoted))
        return Word("".join(pieces), start, self.at, self.smart, self.cut)

    def _ordinary(self, *, quoted: bool) -> str:
        if found := _ORDINARY.match(self.text, self.at):
            self.at = found.end()
            return _LATE_VARIABLE.sub(self._late, found[0]) if "!" in found[0] and self.variables else found[0]
        if self.text[self.at] == "%":
            return self._percent()
        if quoted or self.text[self.at] not in _BLANKS:
            self.at += 1
            return self.text[self.at - 1]
        return ""

    def _late(self, found: re.Match[str]) -> str:
        return self.variables.get(found["name"].lower(), found[0])

    def _percent(self) -> str:
        if found := _VARIABLE.match(self.text, self.at):
            self.at = found.end()
            return self.variables.get(found["name"].lower(), hole(found["name"]))
        doubled = self.text.startswith("%%", self.at)
        self.at += 2 if doubled else 1
        return "%"

    def _after_caret(self) -> str:
        """The character that a caret protects; a caret and two line ends stand for one line end."""
        while self.text.startswith("^", self.at):
            self.at += 1
            if self.text.startswith("\n\n", self.at):
                self.at += 1
                break
            if not self.text.startswith("\n", self.at):
                break
            self.at += 1
            while self.text.startswith((" ", "\t"), self.at):
                self.at += 1
        return self.text[self.at : self.at + 1]

    def _quote(self, *, quoted: bool, escaped: bool, kept: bool) -> tuple[bool, bool, str]:
        self.at += 1
        if quoted and self._is_doubled():
            return True, kept, '"'
        return not quoted, escaped and not quoted, ""

    def _is_doubled(self) -> bool:
        """`""` inside quotes is one quote."""
        length = 2 if self.text.startswith('^"', self.at) else 1
        if not self.text.startswith(('"', '^"'), self.at):
            return False
        self.at += length
        return True

    def _is_smart_quote(self, *, quoted: bool) -> bool:
        before = self.text[self.at - 1 : self.at]
        if quoted and not self.smart:
            return False
        if not quoted and before not in " \t=":
            return False
        self.smart = True
        self.oddities.add(Oddity.SMART_QUOTES)
        return True

    def _single(self, word_start: int) -> str | None:
        """cmd knows no single quotes; who writes them means quotes (contract §2: told in a note)."""
        if self.at != word_start and self.text[self.at - 1] != "=":
            return None
        closing = {"'": "'", "‘": "’", "’": "’"}[self.text[self.at]]
        end = self.text.find(closing, self.at + 1)
        if end < 0:
            return None
        self.smart = closing != "'"
        self.oddities.add(Oddity.SMART_QUOTES if self.smart else Oddity.SINGLE_QUOTES_IN_CMD)
        inner = self.text[self.at + 1 : end]
        self.at = end + 1
        return _bare_carets(inner) if self.everywhere else inner

    def _backslashes(self) -> str:
        """Backslashes count only before a quote: two make one, and the odd one protects the quote."""
        count = 0
        while self.text.startswith("\\", self.at) or (
            self.text.startswith("^\\", self.at) and (self.everywhere or count)
        ):
            self.at += 2 if self.text[self.at] == "^" else 1
            count += 1
        before_quote = self.text.startswith('"', self.at) or self.text.startswith('^"', self.at)
        if not before_quote:
            return "\\" * ((count + 1) // 2 if self.doubled else count)
        if count % 2:
            self.at += 2 if self.text[self.at] == "^" else 1
            return "\\" * (count // 2) + '"'
        return "\\" * (count // 2)

    def _cuts_address(self, word_start: int) -> bool:
        if not _NEXT_PARAMETER.match(self.text, self.at) or "?" not in self.text[word_start : self.at]:
            return False
        self.cut = True
        return True


def _bare_carets(inner: str) -> str:
    return re.sub(r"\^(.)", r"\1", inner)
