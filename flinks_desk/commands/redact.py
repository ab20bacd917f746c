"""The `redact` command: a copy without secrets, the same secret with the same stand-in (contract §1).

Must not live here: finding secrets (`core/diagnosis`) or taking them out (`core/redaction.py`).
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from flinks_desk.commands.given import STANDARD_INPUT, source_of, unreadable
from flinks_desk.commands.parsers import Commands
from flinks_desk.commands.streams import put_out
from flinks_desk.core.artefacts import recognise
from flinks_desk.core.artefacts.model import Source
from flinks_desk.core.diagnosis.cloak import secret_role
from flinks_desk.core.diagnosis.scene import scene_of
from flinks_desk.core.known import Role
from flinks_desk.core.redaction import Redacted, redacted
from flinks_desk.core.text import Language, Text, plural, text
from flinks_desk.services.safe_file import write_whole

__all__ = ["add_to", "run"]

PERSONAL = frozenset({Role.LOGIN_ID, Role.ACCOUNT_ID, Role.REQUEST_ID, Role.CUSTOMER_ID})
"""No secrets, but a key to somebody's data, or the name of one conversation."""


def add_to(commands: Commands) -> None:
    """The command's own options."""
    parser = commands.add(
        "redact",
        text("Write a copy of a HAR, a log or any text with every secret replaced."),
        "flinks-desk redact customer.har -o clean.har",
    )
    say = commands.say
    parser.add_argument("file", metavar="FILE", help=say(text("what was sent; - is the standard input")))
    parser.add_argument("-o", "--output", required=True, type=Path, metavar="OUT", help=say(text("the copy")))


def run(arguments: argparse.Namespace) -> int:
    """Read, take out, write. 0, or 2 where something could not be read or written."""
    language: Language = arguments.language
    if _is_one_file(arguments.file, arguments.output):
        print(
            language.say(text("The copy would take the place of what was sent. Name another file with -o.")),
            file=sys.stderr,
        )
        return 2
    try:
        source = source_of(arguments.file)
        if not source.text:
            print(language.say(_nothing_in(source)), file=sys.stderr)
            return 2
        told = redacted(source.text, dict(_secrets(source)))
        write_whole(arguments.output, told.text.encode())
    except OSError as problem:
        print(language.say(unreadable(problem)), file=sys.stderr)
        return 2
    return 0 if put_out(_told(told, language), language) else 2


def _nothing_in(source: Source) -> Text:
    return source.notes[0] if source.notes else text("There is nothing in it that could be read.")


def _is_one_file(given: str, output: Path) -> bool:
    return given != STANDARD_INPUT and output.is_file() and Path(given).is_file() and output.samefile(given)


def _secrets(source: Source) -> Iterator[tuple[str, str]]:
    """The values that the readers know to be secret or personal, by where they stand."""
    scene = scene_of(recognise.recognised(source), lambda _: None)
    for stand in scene.stands:
        role = secret_role(scene, stand) or (stand.role if stand.role in PERSONAL else None)
        if role is not None:
            yield stand.value, role.value.replace("_", "-")


def _told(told: Redacted, language: Language) -> str:
    total = sum(told.counts.values())
    lines = [plural("{count} value was replaced.", "{count} values were replaced.", total)]
    lines += [text("  {kind}: {count}", kind=kind, count=count) for kind, count in sorted(told.counts.items())]
    return "".join(f"{language.say(line)}\n" for line in lines)
