"""The `convert` command: the requests in what a customer sent, in another form (contract §1).

Must not live here: the forms (`core/writers`).
"""

import argparse
import sys

from flinks_desk.commands.given import STANDARD_INPUT, artefact_of, unreadable
from flinks_desk.commands.parsers import Commands
from flinks_desk.commands.streams import put_out
from flinks_desk.core.diagnosis.scene import scene_of
from flinks_desk.core.text import Language, text
from flinks_desk.core.writers.forms import FORMS
from flinks_desk.core.writers.of_artefact import outgoing_of_artefact

__all__ = ["add_to", "run"]


def add_to(commands: Commands) -> None:
    """The command's own options."""
    parser = commands.add(
        "convert",
        text("Write the requests in a file in another form, with named variables for their secrets."),
        "flinks-desk convert customer.har --to curl",
    )
    say = commands.say
    parser.add_argument("file", metavar="FILE", help=say(text("what was sent; - is the standard input")))
    parser.add_argument("--to", required=True, choices=list(FORMS), metavar="FORMAT", help=", ".join(FORMS))
    parser.add_argument(
        "--with-secrets", action="store_true", help=say(text("write the secrets themselves, not variables"))
    )


def run(arguments: argparse.Namespace) -> int:
    """Read and write. 0, or 2 where there is no request to be written, or nowhere to write it."""
    language: Language = arguments.language
    try:
        artefact = artefact_of([arguments.file])
    except OSError as problem:
        print(language.say(unreadable(problem)), file=sys.stderr)
        return 2
    requests = outgoing_of_artefact(scene_of(artefact, lambda _: None), with_secrets=arguments.with_secrets)
    if not requests:
        name = language.say(text("The standard input")) if arguments.file == STANDARD_INPUT else arguments.file
        print(language.say(text("{name} holds no request that could be written.", name=name)), file=sys.stderr)
        return 2
    # The stream ends lines as its system does; a line that was ended already would get two ends on Windows.
    told = FORMS[arguments.to].write(requests).replace("\r\n", "\n")
    return 0 if put_out(told, language) else 2
