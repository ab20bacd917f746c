"""Named values in files: dotenv, shell `export`, properties, YAML, TOML and ini settings, docker-compose environments.

Must not live here: what role a value has (`core/diagnosis`), JSON settings (`json_answers.py`).
"""

import re
from collections.abc import Iterator, Mapping, MutableMapping

from flinks_desk.core.artefacts import curl, log_signs, powershell, wget
from flinks_desk.core.artefacts.caps import Cap, left_out, most
from flinks_desk.core.artefacts.model import HOLE_OPEN, Artefact, Kind, Setting, SettingPlace, Source, Span, hole
from flinks_desk.core.artefacts.variables import Variables
from flinks_desk.core.lean import regex

__all__ = ["read"]

_LINE = regex(
    r"^(?P<indent>[ \t]*)(?P<list>-[ \t]+)?(?:export[ \t]+|set[ \t]+|ENV[ \t]+|ARG[ \t]+"
    r"|\$env:)?(?P<open>[\"']?)(?P<name>[A-Za-z_@][\w.@/ -]{0,80}?)(?P=open)"
    r"[ \t]*(?P<sign>[=:])(?:[ \t]*|$)(?P<value>[^\n]*)$",
    re.MULTILINE | re.IGNORECASE,
)
_SECTION = regex(r"^\s*\[(?P<name>[\w.\"'-]+)\]\s*$")
_ASIDE = regex(r"^[ \t]*(?:#|;|//|---|\.\.\.|<!--|rem[ \t])|^[ \t]*$", re.IGNORECASE)
_DOUBLE = regex(r'"(?P<inner>(?:[^"\\]|\\.)*)"(?P<after>.*)$')
_SINGLE = regex(r"'(?P<inner>[^']*)'(?P<after>.*)$")
_BACK = regex(r"`(?P<inner>[^`]*)`(?P<after>.*)$")
_COMMENT = regex(r"(?:^|[ \t\u00a0])#.*$")
_VARIABLE = regex(r"\$\{(?P<braced>[A-Za-z_]\w*)(?::?-(?P<default>[^}]*))?\}|\$(?P<plain>[A-Za-z_]\w*)")
_TEMPLATE = regex(r"\$\{\{[^{}\n]*\}\}|\{\{-?[ \t]*\.[^{}\n]*\}\}|\{\{-?[ \t]+[^{}\n]+[ \t]-?\}\}")
"""What GitHub, Helm, Ansible and Jinja put in: `${{ secrets.KEY }}`, `{{ .Values.key }}`, `{{ key }}`."""
_SENTENCE = regex(r"^[A-Z][a-z]+(?: [a-z]+){3,}")
_CODE = regex(
    r"^\s*(?:import|from|const|let|var|def|class|function|public|private|using|package|return|if)\b|=>"
    r"|;\s*$|\)\s*[{:]?\s*$",
    re.MULTILINE,
)
_PRINTED = regex(r"[,{\[][ \t]*$|^[ \t]*[}\]][ \t,;)]*$")
"""How a printed object ends its lines, which no settings do."""
_ENV_NAME = regex(r"^[A-Z][A-Z0-9_]{2,}$")
_LOGFMT = regex(r"^[\w.]+=(?:\"[^\"]*\"|\S+)(?: [\w.]+=(?:\"[^\"]*\"|\S*)){2}")
"""How Go's programs and others log: several pairs on a line."""
_FLINKS = regex(r"flinks|private\.fin\.ag|authorize.?token|x-?api-?key|customer.?id", re.IGNORECASE)
_PAIR_IN_LIST = regex(r"^[\"']?(?P<name>[A-Za-z_]\w*)=(?P<value>.*?)[\"']?$")
_HTTP = regex(r"^(?:GET|POST|PUT|DELETE|PATCH) |^HTTP/|^[<>] |^[\w-]+: [\w/;=.,*+ -]+$", re.MULTILINE)
_LOG_LIKE = 40
_NAME_KEYS = frozenset({"name", "key"})


def read(source: Source) -> Artefact | None:
    """The settings, or `None` if most lines are something else."""
    room = most(Cap.SETTINGS)
    written = source.text[: most(Cap.TEXT)].split("\n", room)
    text = "\n".join(written[:room])
    if powershell.commands_in(text) or curl.has_command(text) or wget.commands_in(text):
        return None
    lines = [line for line in written[:room] if not _ASIDE.match(line)]
    if not lines or not _FLINKS.search(text) or not _is_settings(text, lines):
        return None
    known = Variables.of_texts()
    settings = tuple(_settings(text, known))
    rest = source.text[len(text) :].strip("\n")
    unread = left_out(Cap.SETTINGS, rest.count("\n") + 1 if rest else 0)
    return Artefact(Kind.DOTENV, notes=(*unread, *known.notes()), settings=settings) if settings else None


def _is_settings(text: str, lines: list[str]) -> bool:
    pairs = [found for line in lines if (found := _LINE.match(line))]
    if sum(1 for line in lines if _PRINTED.search(line)) > len(lines) * 0.3:
        return False
    if sum(1 for line in lines if _LOGFMT.search(line)) > len(lines) * 0.5:
        return False
    structure = sum(1 for line in lines if _SECTION.match(line) or re.match(r"^[ \t]*(?:- )?[\w.\"'-]+:[ \t]*$", line))
    if len(pairs) + structure < len(lines) * 0.7 or _CODE.search(text):
        return False
    if all(found["sign"] == "=" for found in pairs):
        return structure > 0 or len(pairs) > 1 or any(_ENV_NAME.match(found["name"]) for found in pairs)
    return log_signs.score(text) < _LOG_LIKE and _is_yaml(lines, pairs)


def _is_yaml(lines: list[str], pairs: list[re.Match[str]]) -> bool:
    """`name: value` is also how letters, logs and headers look: names without blanks, and no sentences."""
    if any(_SENTENCE.match(line) for line in lines) or any(
        line.startswith(("POST ", "GET ", "HTTP/")) for line in lines
    ):
        return False
    named = [found for found in pairs if " " not in found["name"].strip()]
    if len(named) < len(pairs) * 0.9:
        return False
    nested = any(found["indent"] for found in pairs) or any(found["list"] for found in pairs)
    return nested or any(_ENV_NAME.match(found["name"]) or "flinks" in found["name"].lower() for found in pairs)


def _settings(text: str, known: MutableMapping[str, str]) -> Iterator[Setting]:
    parents: list[tuple[int, str]] = []
    section = ""
    pending = ""
    for line_start, line in _lines(text):
        if found := _SECTION.match(line):
            section = found["name"].strip("\"'")
            continue
        if _ASIDE.match(line):
            continue
        found = _LINE.match(line)
        pair = _pair_inside(line, found)
        if pair is not None:
            yield _setting(pair["name"], pair["value"], line_start + line.find(pair["value"]), known)
        if pair is not None or found is None:
            continue
        indent = len(found["indent"]) + len(found["list"] or "")
        parents = [each for each in parents if each[0] < indent]
        written = found["value"]
        if found["sign"] == ":" and not _value(written).strip():
            parents.append((indent, found["name"]))
            continue
        name = found["name"]
        if name.lower() in _NAME_KEYS and found["sign"] == ":":
            pending = _value(written)
            continue
        if name.lower() == "value" and pending:
            name, pending = pending, ""
        elif found["sign"] == ":":
            name = ".".join([*(each for _, each in parents), name])
        name = f"{section}.{name}" if section else name
        yield _setting(name, written, line_start + found.start("value"), known)


def _pair_inside(line: str, found: re.Match[str] | None) -> re.Match[str] | None:
    """`- NAME=value` of a compose file, and systemd's `Environment="NAME=value"`."""
    if found is None:
        return _PAIR_IN_LIST.match(line.strip().removeprefix("-").strip())
    if found["list"] and found["sign"] == ":":
        return _PAIR_IN_LIST.match(line.strip()[1:].strip())
    return _PAIR_IN_LIST.match(found["value"].strip()) if found["name"].lower() == "environment" else None


def _setting(name: str, written: str, start: int, known: MutableMapping[str, str]) -> Setting:
    value = _value(written)
    value = _TEMPLATE.sub(lambda found: hole(found[0].strip("${} \t")), value)
    if not written.startswith("'"):
        value = _VARIABLE.sub(lambda found: _filled(found, known), value)
    known[name] = value
    return Setting(name, value, SettingPlace.FILE, Span(start, start + len(written.rstrip())))


def _filled(found: re.Match[str], known: Mapping[str, str]) -> str:
    name = found["braced"] or found["plain"]
    if name in known and HOLE_OPEN not in (value := known[name]):
        return value
    return found["default"] or hole(name)


def _value(written: str) -> str:
    """What a loader makes of it: matched quotes and comments go, what stands inside the quotes stays."""
    bare = written.strip(" \t\r")
    for pattern in (_DOUBLE, _SINGLE, _BACK):
        found = pattern.match(bare)
        if found and (not found["after"].strip() or found["after"].lstrip().startswith(("#", ","))):
            inner = found["inner"]
            return inner.replace('\\"', '"').replace("\\n", "\n").replace("\\\\", "\\") if pattern is _DOUBLE else inner
    return _COMMENT.sub("", bare).strip(" \t\r")


def _lines(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for line in text.split("\n"):
        yield start, line
        start += len(line) + 1
