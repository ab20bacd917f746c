"""The program's entrance: which command, in which language.

Lives here: the table of commands, the parser around them, `--version`. Must not live here: what any command does.
A command is a module with `add_to(commands)` and `run(arguments) -> int`; it is imported only when it is asked for.
"""

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from types import ModuleType

from flinks_desk import __version__
from flinks_desk.commands.mishaps import guard
from flinks_desk.commands.plain import plain
from flinks_desk.commands.streams import make_robust
from flinks_desk.core.lean import TYPE_CHECKING
from flinks_desk.core.text import Language, text
from flinks_desk.services.catalogue import LANGUAGES, language
from flinks_desk.services.dumps import leave_no_dumps

if TYPE_CHECKING:
    import argparse

    from flinks_desk.commands.parsers import Commands

__all__ = ["COMMANDS", "main"]

COMMANDS: Mapping[str, str] = {
    "simulate": "flinks_desk.commands.simulate",
    "check": "flinks_desk.commands.check",
    "diagnose": "flinks_desk.commands.diagnose",
    "convert": "flinks_desk.commands.convert",
    "redact": "flinks_desk.commands.redact",
    "kit": "flinks_desk.commands.kit",
}
"""Every command and its module."""


def main(arguments: Sequence[str] | None = None, environment: Mapping[str, str] | None = None) -> int:
    """Run the program and give its exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    system = _system_language if environment is None else lambda: ""
    spoken = language(_wanted_language(given, os.environ if environment is None else environment, system))
    command = _first_word(given)
    make_robust((sys.stdout, sys.stderr))
    if environment is None:  # the process is ours
        guard(spoken)
        leave_no_dumps()
    if command == "simulate":
        from flinks_desk.commands import simulate

        return simulate.hand_over(_without(given, command), spoken)
    if command == "diagnose" and (asked := plain(_without(given, command))):
        from flinks_desk.commands import diagnose

        return diagnose.answer(asked.files, spoken, as_json=asked.json)
    parser, modules = _parser(_offered(command, given), spoken)
    parsed = parser.parse_args(given)
    if parsed.version:
        print(f"flinks-desk {__version__}")
        return 0
    parsed.language = spoken
    if parsed.self_test:
        from flinks_desk.commands import self_test

        return self_test.run(spoken)
    if parsed.command is None:
        from flinks_desk.commands import window

        return window.run(parsed)
    result = modules[parsed.command].run(parsed)
    return int(result)


def _parser(offered: Sequence[str], spoken: Language) -> tuple["argparse.ArgumentParser", Mapping[str, ModuleType]]:
    """The parser with the commands that are offered."""
    import importlib

    from flinks_desk.commands.parsers import Commands

    commands = Commands(spoken, text("Bring up, demonstrate and debug a Flinks integration."))
    add_window(commands)
    modules = {name: importlib.import_module(COMMANDS[name]) for name in offered}
    for module in modules.values():
        module.add_to(commands)
    return commands.parser, modules


def add_window(commands: "Commands") -> None:
    """What opens the window is said without a command."""
    add, say = commands.parser_options.add_argument, commands.say
    add("--simulator", action="store_true", help=say(text("open the window on the built-in simulator")))
    add("--profile", metavar="NAME", help=say(text("open the window on this profile")))
    add("--present", action="store_true", help=say(text("open the window in presentation mode")))
    add("--open", metavar="FILE", help=say(text("open the window, and somebody's support report beside it")))
    add("--self-test", action="store_true", help=say(text("try out every part of this program, and end")))
    add("--version", action="store_true", help=say(text("say which version this is, and end")))


def _first_word(given: Sequence[str]) -> str:
    """The first thing that is no option and no option's value, before anything is parsed."""
    words = iter(given)
    for word in words:
        if word in {"--lang", "--profile", "--open"}:
            next(words, None)
        elif not word.startswith("-"):
            return word
    return ""


def _offered(command: str, given: Sequence[str]) -> Sequence[str]:
    """The command that was asked for, all of them for help, and none for the window: modules cost time."""
    if command in COMMANDS:
        return [command]
    return list(COMMANDS) if command or not {"-h", "--help"}.isdisjoint(given) else []


def _without(given: Sequence[str], command: str) -> list[str]:
    place = given.index(command)
    return [*given[:place], *given[place + 1 :]]


def _system_language() -> str:
    """Windows has no such variables, and names its languages: French_Canada."""
    import locale

    return locale.getlocale()[0] or ""


def _wanted_language(given: Sequence[str], environment: Mapping[str, str], system: Callable[[], str]) -> str:
    """`--lang` wherever it stands, or the language of the environment, or that of the system."""
    for word, following in pairwise([*given, ""]):
        if word == "--lang" and following in LANGUAGES:
            return following
        if word.startswith("--lang=") and word.removeprefix("--lang=") in LANGUAGES:
            return word.removeprefix("--lang=")
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    return next((value for name in names if (value := environment.get(name, ""))), "") or system() or "en"
