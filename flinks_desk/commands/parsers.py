"""Parsers that speak the person's language: argparse's own words included.

Must not live here: any one command's options.
"""

import argparse
import os
from collections.abc import Iterable

from flinks_desk.core.lean import TYPE_CHECKING
from flinks_desk.core.text import Language, Text, text
from flinks_desk.services.catalogue import LANGUAGES

if TYPE_CHECKING:
    from typing import NoReturn

__all__ = ["Commands"]

USUAL_WIDTH = 80


class Commands:
    """The main parser, and a way to add a command to it."""

    def __init__(self, language: Language, about: Text) -> None:
        self.say = language.say
        self.parser = _Parser(
            language,
            prog="flinks-desk",
            description=self.say(about),
            epilog=_example(language, "flinks-desk --simulator"),
            formatter_class=_Formatter,
            add_help=False,
        )
        self.parser_options = _options(self.parser, language)
        self._language = language
        self._commands = self.parser.add_subparsers(
            dest="command",
            metavar=self.say(text("COMMAND")),
            title=self.say(text("commands:")).removesuffix(":"),  # argparse adds its own
            parser_class=_Parser,
            prog="flinks-desk",  # else argparse writes a usage in order to find it
        )

    def add(self, name: str, about: Text, example: str) -> argparse.ArgumentParser:
        """A parser for one command, with an example that can be copied."""
        parser = self._commands.add_parser(
            name,
            language=self._language,
            help=self.say(about),
            description=self.say(about),
            epilog=_example(self._language, example),
            formatter_class=_Formatter,
            add_help=False,
        )
        _options(parser, self._language)
        return parser


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Knows the width of the terminal without `shutil`, which argparse imports for it at every option that is added."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=_width() - 2)


def _width() -> int:
    told = os.environ.get("COLUMNS", "")
    if told.isdecimal() and int(told) > 0:
        return int(told)
    try:
        return os.get_terminal_size().columns or USUAL_WIDTH
    except OSError:  # no terminal
        return USUAL_WIDTH


class _Parser(argparse.ArgumentParser):
    """Ends with 2 and one sentence in the person's language (contract §1)."""

    def __init__(self, language: Language, **settings: object) -> None:
        self.say = language.say
        super().__init__(**settings)  # type: ignore[arg-type] # argparse's own, handed on

    def error(self, message: str) -> "NoReturn":
        from flinks_desk.commands.refusals import in_words

        self.print_usage()
        self.exit(2, f"{self.prog}: {self.say(in_words(message))}\n")

    def format_usage(self) -> str:
        return self._in_words(super().format_usage())

    def format_help(self) -> str:
        return self._in_words(super().format_help())

    def _in_words(self, shown: str) -> str:
        for english, here in self._words():
            shown = shown.replace(english, here, 1)
        return shown

    def _words(self) -> Iterable[tuple[str, str]]:
        yield "usage: ", self.say(text("usage:")) + " "
        yield "\npositional arguments:\n", "\n" + self.say(text("arguments:")) + "\n"
        yield "\noptions:\n", "\n" + self.say(text("options:")) + "\n"


def _example(language: Language, example: str) -> str:
    return language.say(text("example:")) + f"\n  {example}"


def _options(parser: argparse.ArgumentParser, language: Language) -> argparse.ArgumentParser:
    say = language.say
    parser.add_argument("-h", "--help", action="help", help=say(text("show this text and end")))
    parser.add_argument("--lang", choices=LANGUAGES, help=say(text("the language of all texts")))
    return parser
