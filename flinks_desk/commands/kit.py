"""The `kit` command: a small integration that runs, written into a new folder (contract §1).

Must not live here: what is in it (`core/kit.py`).
"""

import argparse
import os
import sys
from pathlib import Path

from flinks_desk.commands.parsers import Commands
from flinks_desk.core.kit import KitLanguage
from flinks_desk.core.profile import TOOLBOX
from flinks_desk.core.text import Language, text
from flinks_desk.services.home import Home
from flinks_desk.services.kit import kit_of, write_kit
from flinks_desk.services.profiles import Profiles

__all__ = ["add_to", "run"]


def add_to(commands: Commands) -> None:
    """The command's own options."""
    parser = commands.add(
        "kit",
        text("Write a small integration that runs, without any secret, into a new folder."),
        "flinks-desk kit --language python --out my-integration",
    )
    say = commands.say
    languages = [one.value for one in KitLanguage]
    parser.add_argument("--language", required=True, choices=languages, dest="kit_language", help=", ".join(languages))
    parser.add_argument("--out", required=True, type=Path, metavar="DIR", help=say(text("a folder that is not there")))
    parser.add_argument("--profile", metavar="NAME", help=say(text("for this profile; without it, for the sandbox")))


def run(arguments: argparse.Namespace) -> int:
    """0, or 2 where it could not be written."""
    language: Language = arguments.language
    wanted = arguments.profile
    profile = TOOLBOX if wanted is None else Profiles(Home.of_environment(os.environ).profiles).named(wanted)
    if profile is None:
        print(language.say(text("There is no profile named {name}.", name=wanted)), file=sys.stderr)
        return 2
    options = {"demo": "true"} if profile == TOOLBOX else {}
    files = kit_of(KitLanguage(arguments.kit_language), profile, options, language.code)
    problem = write_kit(arguments.out, files, ())
    if problem is not None:
        print(language.say(problem), file=sys.stderr)
        return 2
    print(language.say(text("The kit is in {folder}; begin with README.md.", folder=str(arguments.out))))
    return 0
