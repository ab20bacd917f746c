"""The `simulate` command: the simulator alone, until Ctrl-C or SIGTERM (contract §1).

Its words are in simulate_words.py: the simulator imports nothing of the rest, also not its translation.
"""

import argparse
import errno
import json
import signal
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Any, NoReturn, TextIO

from flinks_desk.simulator.faults import FAULTS
from flinks_desk.simulator.french import in_language
from flinks_desk.simulator.ids import DEFAULT_SEED
from flinks_desk.simulator.people import PASSWORD, PEOPLE, Person
from flinks_desk.simulator.scenario import ScenarioError, read_scenario
from flinks_desk.simulator.server import SimulatorServer
from flinks_desk.simulator.simulate_words import WORDS
from flinks_desk.simulator.spoken import SpokenError
from flinks_desk.simulator.world import World


@dataclass(frozen=True)
class Options:
    port: int
    scenario: Path | None
    faults: tuple[str, ...]
    journal: Path | None
    json: bool
    seed: int
    language: str
    list_faults: bool


def main(argv: Sequence[str] | None = None) -> int:
    """0 when it was stopped, 2 when it could not start."""
    options = _read(argv)
    words = WORDS[options.language]
    if options.list_faults:
        sys.stdout.write(faults_table(options.language))
        return 0
    with ExitStack() as open_things:
        try:
            world = _world(options)
            if options.journal is not None:
                world.journal.write_to(open_things.enter_context(options.journal.open("a", encoding="utf-8")))
        except ScenarioError as fault:
            return _cannot_start(f"{options.scenario}: {fault.in_language(options.language)}")
        except SpokenError as fault:
            return _cannot_start(fault.in_language(options.language))
        except (OSError, UnicodeDecodeError) as fault:
            name = getattr(fault, "filename", None) or options.scenario
            return _cannot_start(words["no_file"].format(name=name, reason=_reason(fault)))
        try:
            server = SimulatorServer(world, options.port)
        except OSError as fault:
            said = words["port_taken" if fault.errno == errno.EADDRINUSE else "no_port"]
            return _cannot_start(said.format(port=options.port, reason=_reason(fault)))
        _run(server, options, sys.stdout)
    return 0


def _world(options: Options) -> World:
    world = World(seed=options.seed)
    if options.scenario is not None:
        read_scenario(options.scenario.read_text(encoding="utf-8")).apply(world)
    for words in options.faults:
        world.switches.order_words(words)
    return world


def _run(server: SimulatorServer, options: Options, out: TextIO) -> None:
    stopped = threading.Event()
    before = {number: signal.signal(number, _stopper(stopped)) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        # Said before the first request can be served: a script may read the line and call at once.
        out.write(_first_line(server) if options.json else _welcome(server, WORDS[options.language]))
        out.flush()
        with server:
            while not stopped.wait(0.5):  # a wait without end cannot be interrupted on Windows
                pass
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _stopper(stopped: threading.Event) -> Callable[[int, FrameType | None], None]:
    def stop(_number: int, _frame: FrameType | None) -> None:
        stopped.set()

    return stop


def _first_line(server: SimulatorServer) -> str:
    known = server.world.credentials
    line = {
        "api": server.api,
        "connect": server.connect,
        "customer_id": known.customer_id,
        "secret_key": known.secret_key,
        "x_api_key": known.x_api_key,
    }
    return json.dumps(line) + "\n"


def _welcome(server: SimulatorServer, words: Mapping[str, str]) -> str:
    known = server.world.credentials
    base = f"{server.api}/v3/{known.customer_id}/BankingServices"
    lines = [
        f"{words['api']:<12}{server.api}/v3/{{customerId}}/BankingServices/…",
        f"{words['connect']:<12}{server.connect}/v2/?demo=true&authorizeToken=…",
        "",
        words["keys"],
        f"  customerId     {known.customer_id}",
        f"  {words['secret_key']:<15}{known.secret_key}",
        f"  {words['x_api_key']:<15}{known.x_api_key}",
        f"  {words['hmac_secret']:<15}{known.hmac_secret}",
        "",
        f"{words['users']} {PASSWORD}",
        *(_user_line(one, words) for one in PEOPLE),
        "",
        words["try"],
        f"  curl -X POST -H 'flinks-auth-key: {known.secret_key}' {base}/GenerateAuthorizeToken",
        "",
        words["control"],
        f"  {server.api}/_simulator/",
        "",
        words["stop"],
    ]
    return "\n".join(lines) + "\n"


def _user_line(person: Person, words: Mapping[str, str]) -> str:
    ours = f" ({words['ours']})" if person.ours else ""
    return f"  {person.username:<26}{in_language(person.about, words['language'])}{ours}"


def faults_table(language: str = "en") -> str:
    """One line a row, as Markdown."""
    words = WORDS[language]
    lines = [f"| {words['name']} | {words['does']} | {words['shows']} |", "| --- | --- | --- |"]
    for fault in FAULTS:
        parameters = ", ".join(f"{name}={value}" for name, value in fault.parameters.items())
        name = f"`{fault.name}`" + (f" ({parameters})" if parameters else "")
        does, shows = in_language(fault.does, language), in_language(fault.shows, language)
        lines.append(f"| {name} | {does} | {shows} |")
    return "\n".join(lines) + "\n"


def _cannot_start(sentence: str) -> int:
    sys.stderr.write(sentence + "\n")
    return 2


def _reason(fault: Exception) -> str:
    strerror = getattr(fault, "strerror", None)
    return str(strerror or fault).rstrip(".")


def _read(argv: Sequence[str] | None) -> Options:
    arguments = list(sys.argv[1:] if argv is None else argv)
    words = WORDS[_language(arguments)]
    parser = _Parser(
        words,
        prog="flinks-desk simulate",
        description=words["about"],
        epilog=words["example"],
        formatter_class=argparse.RawDescriptionHelpFormatter,
        add_help=False,
    )
    parser.add_argument("-h", "--help", action="help", help=words["help"])
    parser.add_argument("--port", type=_port(words), default=0, metavar="N", help=words["port"])
    parser.add_argument("--scenario", type=Path, metavar="FILE", help=words["scenario"])
    parser.add_argument("--fault", action="append", default=[], metavar="NAME", help=words["fault"])
    parser.add_argument("--journal", type=Path, metavar="FILE", help=words["journal"])
    parser.add_argument("--json", action="store_true", help=words["json"])
    parser.add_argument("--seed", type=_seed(words), default=DEFAULT_SEED, metavar="N", help=words["seed"])
    parser.add_argument("--lang", choices=tuple(WORDS), default="en", help=words["lang"])
    parser.add_argument("--list-faults", action="store_true", help=words["list_faults"])
    found = parser.parse_args(arguments)
    return Options(
        port=found.port,
        scenario=found.scenario,
        faults=tuple(found.fault),
        journal=found.journal,
        json=found.json,
        seed=found.seed,
        language=found.lang,
        list_faults=found.list_faults,
    )


class _Parser(argparse.ArgumentParser):
    """Ends with 2 and says why, in the person's language as far as the words are ours."""

    def __init__(self, words: Mapping[str, str], **settings: Any) -> None:
        self._words = words
        super().__init__(**settings)

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog}: {message}\n")

    def format_usage(self) -> str:
        return self._in_words(super().format_usage())

    def format_help(self) -> str:
        return self._in_words(super().format_help())

    def _in_words(self, shown: str) -> str:
        shown = shown.replace("usage:", self._words["usage"], 1)
        return shown.replace("\noptions:\n", f"\n{self._words['options']}\n", 1)


def _port(words: Mapping[str, str]) -> Callable[[str], int]:
    def port(text: str) -> int:
        if text.isascii() and text.isdigit() and len(text) <= 5 and int(text) <= 65535:
            return int(text)
        raise argparse.ArgumentTypeError(words["bad_port"].format(value=text))

    return port


def _seed(words: Mapping[str, str]) -> Callable[[str], int]:
    def seed(text: str) -> int:
        try:
            return int(text)
        except ValueError:
            raise argparse.ArgumentTypeError(words["bad_seed"].format(value=text)) from None

    return seed


def _language(arguments: Sequence[str]) -> str:
    """Before the arguments are read: `--help` must already be in the right language."""
    for place, argument in enumerate(arguments):
        wanted = argument.removeprefix("--lang=")
        if argument == "--lang" and place + 1 < len(arguments):
            wanted = arguments[place + 1]
        if wanted in WORDS:
            return wanted
    return "en"


if __name__ == "__main__":
    sys.exit(main())
