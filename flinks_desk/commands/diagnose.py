"""The `diagnose` command: reads what a customer sent and says what is wrong with it (contract §1, §2).

Must not live here: reading (`core/artefacts`), judging (`core/diagnosis`). Neither Qt nor httpx is imported, and
as what a text was read is said before the rules are imported: the first useful output comes at once.
"""

import argparse
import os
import sys
from collections.abc import Iterator

from flinks_desk.commands.given import artefact_of
from flinks_desk.commands.parsers import Commands
from flinks_desk.core.diagnosis.heading import heading
from flinks_desk.core.file_reasons import reason_of
from flinks_desk.core.text import Language, text

__all__ = ["add_to", "run"]


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
        "--known", metavar="FILE", help=say(text("a JSON object of values that are known, by their roles"))
    )


def run(arguments: argparse.Namespace) -> int:
    """Read, judge and print. 0: no error found, 1: at least one, 2: nothing readable."""
    language: Language = arguments.language
    try:
        values = list(_known(arguments.known))
        artefact = artefact_of(arguments.files)
    except (OSError, ValueError, TypeError) as problem:
        reason = reason_of(problem) if isinstance(problem, OSError) else ""
        name = str(problem.filename or "") if isinstance(problem, OSError) else str(arguments.known)
        sentence = text("{name} could not be read. {reason}", name=name, reason=reason)
        print(language.say(sentence).strip(), file=sys.stderr)
        return 2
    if not arguments.json:
        _print(language.say(heading(artefact)) + "\n")
    from flinks_desk.core.diagnosis.diagnose import diagnose, known_values
    from flinks_desk.core.diagnosis.report import as_json, text_below_heading

    report = diagnose(artefact, *known_values(values, os.urandom(16)))
    if arguments.json:
        import json

        _print(json.dumps(as_json(report, language), ensure_ascii=False, indent=2) + "\n")
    else:
        _print(text_below_heading(report, language))
    return report.exit_status


def _print(told: str) -> None:
    """Print at once. Who has read enough, such as `head`, may close the pipe."""
    try:
        print(told, end="", flush=True)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else Python complains when it ends


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
