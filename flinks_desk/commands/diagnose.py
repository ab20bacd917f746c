"""The `diagnose` command: reads what a customer sent and says what is wrong with it (contract §1, §2).

Must not live here: reading (`core/artefacts`), judging (`core/diagnosis`). Neither Qt nor httpx is imported, and
as what a text was read is said before the rules are imported: the first useful output comes at once.
"""

import os
import sys
from collections.abc import Iterator, Sequence

from flinks_desk.commands.given import artefact_of
from flinks_desk.commands.streams import put_out
from flinks_desk.core.diagnosis.heading import heading
from flinks_desk.core.file_reasons import reason_of
from flinks_desk.core.lean import TYPE_CHECKING
from flinks_desk.core.text import Language, text

if TYPE_CHECKING:
    import argparse

    from flinks_desk.commands.parsers import Commands

__all__ = ["add_to", "answer", "run"]


def add_to(commands: "Commands") -> None:
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
        "--known", metavar="FILE", help=say(text("a JSON object of values that are known, by their roles"))
    )


def run(arguments: "argparse.Namespace") -> int:
    """What was typed, as the parser understood it."""
    return answer(arguments.files, arguments.language, as_json=arguments.json, known=arguments.known)


def answer(files: Sequence[str], language: Language, *, as_json: bool, known: str | None = None) -> int:
    """Read, judge and print. 0: no error found, 1: at least one, 2: nothing readable, or nowhere to print."""
    try:
        values = list(_known(known))
        artefact = artefact_of(files)
    except (OSError, ValueError, TypeError) as problem:
        reason = reason_of(problem) if isinstance(problem, OSError) else ""
        name = str(problem.filename or "") if isinstance(problem, OSError) else str(known)
        sentence = text("{name} could not be read. {reason}", name=name, reason=reason)
        print(language.say(sentence).strip(), file=sys.stderr)
        return 2
    if not as_json and not put_out(language.say(heading(artefact)) + "\n", language):
        return 2
    from flinks_desk.core.diagnosis import report as reporting
    from flinks_desk.core.diagnosis.diagnose import diagnose, known_values

    report = diagnose(artefact, *known_values(values, os.urandom(16)))
    if as_json:
        import json

        told = json.dumps(reporting.as_json(report, language), ensure_ascii=False, indent=2) + "\n"
    else:
        told = reporting.text_below_heading(report, language)
    return report.exit_status if put_out(told, language) else 2


def _known(path: str | None) -> Iterator[tuple[str, str]]:
    """Roles and values; a value may be a text or a list of texts. Raises for anything but an object."""
    if path is None:
        return
    import json
    from pathlib import Path

    given = json.loads(Path(path).read_text(encoding="utf-8-sig"))
    if not isinstance(given, dict):
        raise TypeError("not a JSON object")
    for role, value in given.items():
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, str):
                yield role, each
