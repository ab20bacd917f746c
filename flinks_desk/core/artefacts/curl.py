"""cURL commands in a text, of bash and of cmd, with the variables that the text itself sets.

Lives here: where commands begin, which shell they are for, assignments, here-documents written to files.
Must not live here: words (`shell_words.py`, `cmd_words.py`) and options (`curl_options.py`).
"""

import re

from flinks_desk.core.artefacts import curl_options, shell_words
from flinks_desk.core.artefacts.address import is_of_interest
from flinks_desk.core.artefacts.caps import Cap, left_out, most
from flinks_desk.core.artefacts.command_fields import with_picked
from flinks_desk.core.artefacts.merge import Piece, noted
from flinks_desk.core.artefacts.model import HOLE_OPEN, Artefact, Kind, Request, Setting, SettingPlace, Span, hole
from flinks_desk.core.artefacts.shell_words import Command, Oddity
from flinks_desk.core.artefacts.variables import Variables
from flinks_desk.core.lean import dataclass, field, regex, replace
from flinks_desk.core.text import Text, text

__all__ = ["NOTES", "commands_in", "has_command"]

_START = regex(
    r"(?<![\w./$@-])curl(?:\.exe)?(?:[ \t\u00a0]+|(?=\\?\n))"
    r"(?=(?:[-–—]{1,2}[A-Za-z:#0-9]|['\"“‘”’„^$\\`{<]|\\?\n|https?:|[\w{}<>$-]+(?:\.[\w{}<>$-]+)+[/:?]"
    r"|localhost\b|\[::))",
)
_ASSIGNMENT = regex(
    r"^[ \t]*(?:[\w@~:./-]{0,60}[$#%>] )?(?:export[ \t]+|readonly[ \t]+|local[ \t]+|declare[ \t]+(?:-\w+[ \t]+)?)?"
    r"(?P<name>[A-Za-z_]\w*)=(?!=)",
    re.MULTILINE,
)
_CMD_ASSIGNMENT = regex(
    r"^[ \t]*(?:[A-Z]:\\[^>\n]*>[ \t]?)?@?set[ \t]+(?:/[aAp][ "
    r"\t]+)?(?P<quote>\"?)(?P<name>[A-Za-z_]\w*)=(?P<value>[^\n]*)",
    re.MULTILINE | re.IGNORECASE,
)
_FILE = regex(r"^[ \t]*cat[ \t]*>{1,2}[ \t]*(?P<name>[\w./-]+)[ \t]*(?=<<)", re.MULTILINE)
_READ = regex(
    r"^[ \t]*read[ \t]+(?:-\w+[ \t]+(?:''[ \t]+|\"\"[ \t]+)?)*(?P<name>[A-Za-z_]\w*)[ \t]*(?=<<)", re.MULTILINE
)
_FINDERS = (("curl", _START), ("=", _ASSIGNMENT), ("set", _CMD_ASSIGNMENT), ("<<", _FILE), ("<<", _READ))
"""Each with what stands in whatever it finds: to compile one takes longer than to look for that."""
_ECHOED = regex(r"(?:^|[;&]|\$\()[ \t]*(?:echo|printf)[ \t]+[^\n]*\|[ \t]*$")
_CMD_SIGNS = regex(r"\^[ \t]*(?:\n|$)|(?<=[ \t])\^\"|\^\\\^\"|\{\"\"")
_CMD_VARIABLE = regex(r"[\"\s/]%[A-Za-z_]\w*%")
_CMD_TEXT = regex(r"^[ \t]*(?:@echo off|rem |[A-Z]:\\[^>\n]*>[ \t]*curl)", re.MULTILINE | re.IGNORECASE)
_POWERSHELL_ALIAS = regex(
    r"[^\n]{0,400}?(?<![\w-])(?:-Uri\b|-Headers[ \t]+(?:@\{|\$)|-Method[ \t]|-Body[ \t])", re.IGNORECASE
)
_POWERSHELL_SIGNS = ("-uri", "-headers", "-method", "-body")
_POWERSHELL_PROMPT = regex(r"(?:^|\n)[ \t>]*PS(?: [^>\n]{0,200})?>[ \t]*\Z")
_LONGEST_PROMPT = 250
_NEAR = 3000
_ALIAS = text(
    "In Windows PowerShell 5 the word curl at this prompt means Invoke-WebRequest, which does not know these options; "
    "curl.exe is the real one."
)

NOTES: dict[Oddity, Text] = {
    Oddity.SMART_QUOTES: text("Typographic quotes around words were read as plain ones; a shell would not do that."),
    Oddity.ODD_BLANK: text("Blanks that cannot be told from plain ones by eye, such as U+00A0, were read as blanks."),
    Oddity.BLANK_AFTER_BACKSLASH: text(
        "A blank stands between the sign that continues a line and the end of the line; a shell would stop there."
    ),
    Oddity.NO_CONTINUATION: text("Lines of one command are not joined by the sign that continues a line."),
    Oddity.OPEN_QUOTE: text("A quote is opened and never closed; it was read to the end of the paragraph."),
    Oddity.LONG_DASH: text("Long dashes before options were read as hyphens; curl would not do that."),
    Oddity.SINGLE_QUOTES_IN_CMD: text(
        "Single quotes stand where cmd knows only double ones; they were read as quotes. It works in bash, not in cmd."
    ),
}


def has_command(body: str) -> bool:
    """Whether there is a command at all."""
    return bool(_START.search(body))


def commands_in(body: str) -> list[Piece]:
    """Each command with its requests, and each assignment as a setting, in order."""
    if not has_command(body):
        return []
    scan = _Scan(body, for_cmd=bool(_CMD_TEXT.search(body)))
    scan.run()
    unread = (*scan.unread, *scan.variables.notes(), *scan.cmd_variables.notes())
    return noted(scan.pieces, unread)


@dataclass(slots=True)
class _Scan:
    """Walks from command to command, and keeps what variables and files hold."""

    body: str
    for_cmd: bool
    variables: Variables[str] = field(default_factory=Variables.of_texts)
    cmd_variables: Variables[str] = field(default_factory=Variables.of_texts)
    files: dict[str, str] = field(default_factory=dict)
    pieces: list[Piece] = field(default_factory=list)
    unread: tuple[Text, ...] = ()

    def run(self) -> None:
        at, room = 0, most(Cap.COMMANDS)
        lowered = self.body.lower()
        finders = [finder for sign, finder in _FINDERS if sign in lowered]
        upcoming = [(finder, finder.search(self.body)) for finder in finders]
        while True:
            upcoming = [
                (finder, found if found is None or found.start() >= at else finder.search(self.body, at))
                for finder, found in upcoming
            ]
            present = [(found.start(), order, finder, found) for order, (finder, found) in enumerate(upcoming) if found]
            if not present:
                return
            _, _, finder, found = min(present, key=lambda each: each[:2])
            if finder is _START and (room := room - 1) < 0:
                self.unread = left_out(Cap.COMMANDS, sum(1 for _ in _START.finditer(self.body, found.start())))
                return
            at = max(self._take(finder, found), at + 1)

    def _take(self, finder: re.Pattern[str], found: re.Match[str]) -> int:
        if finder is _START:
            return self._command(found)
        if finder is _ASSIGNMENT:
            return self._assignment(found)
        if finder is _CMD_ASSIGNMENT:
            return self._cmd_assignment(found)
        command = shell_words.command_at(self.body, found.end(), self.variables)
        content = command.heredocs[0] if command.heredocs else ""
        if finder is _FILE:
            self.files[found["name"]] = content
        else:
            self.variables[found["name"]] = content.rstrip("\n")
        return command.end

    def _assignment(self, found: re.Match[str]) -> int:
        name, start = found["name"], found.end()
        opening = self.body[start : start + 3].lstrip('"')
        if opening.startswith(("$(", "`")) and _START.search(self.body, start, _line_end(self.body, start)):
            self.variables[name] = hole(name)
            return start
        word = shell_words.word_at(self.body, start, self.variables)
        value = hole(name) if word.text.startswith(f"{HOLE_OPEN}$(") else word.text
        self.variables[name] = value
        self._set(name, value, found.start("name"), word.end)
        return word.end

    def _cmd_assignment(self, found: re.Match[str]) -> int:
        value = found["value"].rstrip()
        value = value.removesuffix('"') if found["quote"] else value
        self.cmd_variables[found["name"].lower()] = value
        self._set(found["name"], value, found.start("name"), found.end())
        return found.end()

    def _set(self, name: str, value: str, start: int, end: int) -> None:
        if value and HOLE_OPEN not in value:
            setting = Setting(name, value, SettingPlace.SCRIPT, Span(start, end))
            self.pieces.append(Piece(start, end, Artefact(Kind.CURL_BASH, settings=(setting,))))

    def _command(self, found: re.Match[str]) -> int:
        start = found.start()
        near = self.body[start : start + _NEAR]
        if _may_be_alias(near) and _POWERSHELL_ALIAS.match(near):
            return found.end()
        first_line = near[: _line_end(near, 0)]
        looks_cmd = self.for_cmd or bool(_CMD_VARIABLE.search(first_line))
        for_cmd = bool(_CMD_SIGNS.search(first_line)) or (looks_cmd and "'" not in first_line)
        command = self._cmd_command(start) if for_cmd else self._shell_command(start)
        words = command.words[1:]
        if not for_cmd and self._is_in_powershell(found, first_line):
            words = tuple(replace(word, text=word.text.replace('\\"', '"')) for word in words)
        requests, oddities, unread = curl_options.requests_of(
            words, stdin=self._stdin(command, start), files=self.files
        )
        kept = tuple(
            _with_span(each, start, command.end) for each in requests if is_of_interest(each.url, _names(each))
        )
        notes = tuple(NOTES[each] for each in Oddity if each in command.oddities | oddities)
        notes += (*unread, *((_ALIAS,) if self._is_alias(found) else ()))
        kind = Kind.CURL_CMD if for_cmd else Kind.CURL_BASH
        left_out = len(requests) - len(kept)
        held = Artefact(kind, notes=notes, requests=kept, others_left_out=left_out)
        self.pieces.append(with_picked(self.body, Piece(start, command.end, held)))
        return command.end

    def _is_in_powershell(self, found: re.Match[str], first_line: str) -> bool:
        """Where a program is handed `\\"` inside single quotes without the backslashes."""
        before = self.body[max(0, found.start() - _LONGEST_PROMPT) : found.start()]
        return bool(_POWERSHELL_PROMPT.search(before)) or (".exe" in found[0] and "'" in first_line)

    def _is_alias(self, found: re.Match[str]) -> bool:
        """Whether it is typed at a prompt of PowerShell, not as `curl.exe` (real-world §5.3)."""
        before = self.body[max(0, found.start() - _LONGEST_PROMPT) : found.start()]
        return ".exe" not in found[0] and bool(_POWERSHELL_PROMPT.search(before))

    def _shell_command(self, start: int) -> Command:
        before = self.body[max(0, start - 3) : start].rstrip()
        closing = ")" if before.endswith("(") else "`" if before.endswith("`") else ""
        return shell_words.command_at(self.body, start, self.variables, closing=closing)

    def _cmd_command(self, start: int) -> Command:
        from flinks_desk.core.artefacts import cmd_words

        return cmd_words.command_at(self.body, start, self.cmd_variables)

    def _stdin(self, command: Command, start: int) -> str | None:
        """What a here-document or an `echo … |` hands in."""
        if command.heredocs:
            return command.heredocs[0]
        line_start = self.body.rfind("\n", max(0, start - _NEAR), start) + 1
        before = self.body[line_start:start]
        if not _ECHOED.search(before):
            return None
        echo = shell_words.command_at(self.body, line_start + before.rindex("o ") + 2, self.variables)
        return echo.words[-1].text if echo.words else None


def _may_be_alias(near: str) -> bool:
    lowered = near.lower()
    return any(sign in lowered for sign in _POWERSHELL_SIGNS)


def _with_span(request: Request, start: int, end: int) -> Request:
    return replace(request, span=Span(start, end))


def _names(request: Request) -> list[str]:
    return [header.name for header in request.headers]


def _line_end(body: str, at: int) -> int:
    end = body.find("\n", at)
    return end if end >= 0 else len(body)
