"""The `diagnose` command: reads what a customer sent and says what is wrong with it (contract §1, §2).

Must not live here: reading (`core/artefacts`), judging (`core/diagnosis`). Neither Qt nor httpx is imported: the first
useful output comes at once.
"""

import argparse
import json
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from flinks_desk.commands.parsers import Commands
from flinks_desk.core.artefacts import recognise
from flinks_desk.core.artefacts.merge import joined
from flinks_desk.core.artefacts.model import Artefact
from flinks_desk.core.diagnosis.diagnose import diagnose, known_values
from flinks_desk.core.diagnosis.report import as_json, as_text
from flinks_desk.core.text import Language, text

__all__ = ["add_to", "run"]

STANDARD_INPUT = "-"
LARGE = 8_000_000
"""A recording that is larger is read as a stream."""
CHUNK = 1 << 20


def add_to(commands: Commands) -> None:
    """The command's own options."""
    parser = commands.add(
        "diagnose",
        text("Read what a customer sent, and say what is wrong with it."),
        "flinks-desk diagnose ticket.txt traffic.har --json",
    )
    say = commands.say
    parser.add_argument("files", nargs="+", metavar="FILE", help=say(text("what was sent; - is the standard input")))
    parser.add_argument("--json", action="store_true", help=say(text("print one JSON object, for programs")))
    parser.add_argument(
        "--known", type=Path, metavar="FILE", help=say(text("a JSON object of values that are known, by their roles"))
    )


def run(arguments: argparse.Namespace) -> int:
    """Read, judge and print. 0: no error found, 1: at least one, 2: nothing readable."""
    language: Language = arguments.language
    try:
        known, secrets = known_values(_known(arguments.known), os.urandom(16))
        artefact = _together([_read(each) for each in arguments.files])
    except (OSError, ValueError, TypeError) as problem:
        reason = problem.strerror if isinstance(problem, OSError) else ""
        name = str(problem.filename or "") if isinstance(problem, OSError) else str(arguments.known)
        sentence = text("{name} could not be read. {reason}", name=name, reason=reason or "")
        print(language.say(sentence).strip(), file=sys.stderr)
        return 2
    report = diagnose(artefact, known, secrets)
    if arguments.json:
        print(json.dumps(as_json(report, language), ensure_ascii=False, indent=2))
    else:
        print(as_text(report, language), end="")
    return report.exit_status


def _known(path: Path | None) -> Iterator[tuple[str, str]]:
    """Roles and values; a value may be a text or a list of texts. Raises for anything but an object."""
    if path is None:
        return
    given = json.loads(path.read_text(encoding="utf-8-sig"))
    if not isinstance(given, dict):
        raise TypeError("not a JSON object")
    for role, value in given.items():
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, str):
                yield role, each


def _read(name: str) -> Artefact:
    if name == STANDARD_INPUT:
        return recognise.recognised(recognise.decoded(sys.stdin.buffer.read()))
    path = Path(name)
    with path.open("rb") as file:
        head = file.read(2000)
        if path.stat().st_size > LARGE and head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{" and b'"log"' in head:
            from flinks_desk.core.artefacts import har

            return har.streamed(_chunks(name))
        return recognise.recognised(recognise.decoded(head + file.read(), path.name))


def _chunks(name: str) -> Iterator[bytes]:
    with Path(name).open("rb") as file:
        while chunk := file.read(CHUNK):
            yield chunk


def _together(parts: Sequence[Artefact]) -> Artefact:
    """Several files are one matter: a command and its answer, a collection and its environment."""
    return parts[0] if len(parts) == 1 else joined(parts[0].kind, parts)
