"""The `simulate` command. The simulator reads its own arguments: it imports nothing of the rest, and so has its words.

Must not live here: the simulator.
"""

import argparse
from collections.abc import Sequence

from flinks_desk.commands.parsers import Commands
from flinks_desk.core.text import Language, text

__all__ = ["add_to", "hand_over", "run"]


def add_to(commands: Commands) -> None:
    """The row in the list of commands."""
    commands.add("simulate", text("Run the simulator alone until Ctrl-C."), "flinks-desk simulate --port 8014")


def run(arguments: argparse.Namespace) -> int:
    """Without arguments of its own."""
    return hand_over([], arguments.language)


def hand_over(given: Sequence[str], language: Language) -> int:
    """Everything that was given, with the language if it was not."""
    from flinks_desk.simulator import simulate

    named = any(word == "--lang" or word.startswith("--lang=") for word in given)
    return simulate.main([*given, *([] if named else ["--lang", language.code])])
