"""The `check` command: the whole flow without a window, said step by step as it happens (contract §1).

Must not live here: the flow (`services/desk.py`), or the words for its steps (`check_report.py`).
"""

import argparse
import asyncio
import os
import sys
from collections.abc import Mapping

from flinks_desk.commands.answers import Asker, NoTerminalError, answers_for
from flinks_desk.commands.check_place import CannotStartError, ask_for_keys, new_desk, place_for
from flinks_desk.commands.check_report import Report
from flinks_desk.commands.parsers import Commands
from flinks_desk.core import authorize, token
from flinks_desk.core.profile import Environment, Profile
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import text
from flinks_desk.services.clock import Clock, SystemClock
from flinks_desk.services.desk import Desk
from flinks_desk.services.home import Home
from flinks_desk.services.library_logs import hush
from flinks_desk.services.networks import Networks
from flinks_desk.services.profiles import Profiles
from flinks_desk.services.vaults import vault_of_environment
from flinks_desk.services.wire import Wire

__all__ = ["add_to", "run"]

OF_A_SCENARIO = "flinks-desk check --scenario happy-path --junit report.xml"

MOST_ROUNDS = 5
"""Questions upon questions end somewhere."""


def add_to(commands: Commands) -> None:
    """Its options."""
    about = text("Run the whole flow without a window: token, Authorize, data.")
    parser = commands.add("check", about, f"flinks-desk check --simulator\n  {OF_A_SCENARIO}")
    say = commands.say
    parser.set_defaults(refuse=parser.error)
    place = parser.add_mutually_exclusive_group()
    place.add_argument("--simulator", action="store_true", help=say(text("start the built-in simulator and use it")))
    place.add_argument("--profile", metavar="NAME", help=say(text("use this profile, such as toolbox")))
    parser.add_argument("--login-id", metavar="ID", help=say(text("open a session for this LoginId")))
    parser.add_argument(
        "--scenario", metavar="FILE", help=say(text("do what a scenario says; a ready one by its name"))
    )
    parser.add_argument("--junit", metavar="OUT", help=say(text("write the scenario's results as JUnit XML")))
    parser.add_argument("--json", action="store_true", help=say(text("print one JSON object in the end")))


def run(arguments: argparse.Namespace, clock: Clock | None = None) -> int:
    """0 all well, 1 a step failed, 2 could not start."""
    vault = vault_of_environment(os.environ)
    home = Home.of_environment(os.environ)
    profiles = Profiles(home.profiles)
    clock = clock or SystemClock()
    hush(lambda line: print(line, file=sys.stderr))
    try:
        if arguments.scenario is not None:
            from flinks_desk.commands import check_scenario

            return check_scenario.run(arguments, vault, profiles, clock)
        _insist_on_place(arguments)
        with place_for(arguments, vault, profiles) as profile:
            network = Networks(home.network, vault)
            desk = new_desk(profile, vault, profiles, clock, Wire(clock, network=network.current))
            report = Report(sys.stdout, arguments.language, as_json=arguments.json)
            return asyncio.run(_check(desk, report, arguments.login_id or ""))
    except CannotStartError as why:
        print(arguments.language.say(why.sentence), file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 1


def _insist_on_place(arguments: argparse.Namespace) -> None:
    if not arguments.simulator and arguments.profile is None:
        arguments.refuse("one of the arguments --simulator --profile is required")
    if arguments.junit is not None:
        raise CannotStartError(text("--junit goes with --scenario FILE."))


async def _check(desk: Desk, report: Report, login_id: str) -> int:
    desk.on_entry(report.entry)
    try:
        await desk.choose(desk.session.profile)
        await ask_for_keys(desk, report.say)
        choice = _choice(desk.session.profile, login_id, os.environ)
        await _walk(desk, choice, Asker(report.say))
    except NoTerminalError as missing:
        raise CannotStartError(missing.sentence) from None
    finally:
        await desk.close()
    return report.finish(desk.session, desk.steps_summary())


async def _walk(desk: Desk, choice: authorize.Choice, asker: Asker) -> None:
    """Step after step, as long as each goes well."""
    await desk.make_token()
    if not isinstance(desk.session.token, token.Live):
        return
    await desk.authorize(choice)
    for _ in range(MOST_ROUNDS):
        state = desk.session.authorize
        if not isinstance(state, authorize.Challenged):
            break
        await desk.answer(answers_for(state.challenges, desk.session.profile.environment, asker))
    if isinstance(desk.session.authorize, authorize.Opened):
        await desk.fetch_accounts()


def _choice(profile: Profile, login_id: str, environment: Mapping[str, str]) -> authorize.Choice:
    """The LoginId that was named, or the test user where there is one."""
    named = login_id or environment.get("FLINKS_DESK_LOGIN_ID", "")
    if named:
        return authorize.ByLogin(named.strip())
    if profile.environment is Environment.PRODUCTION:
        raise CannotStartError(
            text("A private instance has no test user. Name a LoginId with --login-id, or in FLINKS_DESK_LOGIN_ID.")
        )
    return authorize.ByCredentials("FlinksCapital", "Greatday", Secret("Everyday"))
