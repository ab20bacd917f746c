"""The `check` command: the whole flow without a window, said step by step as it happens (contract §1).

Must not live here: the flow (`services/desk.py`), or the words for its steps (`check_report.py`).
"""

import argparse
import asyncio
import os
import secrets
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from flinks_desk.commands.answers import Asker, NoTerminalError, answers_for
from flinks_desk.commands.check_report import Report
from flinks_desk.commands.parsers import Commands
from flinks_desk.core import authorize, token
from flinks_desk.core.known import Role
from flinks_desk.core.names import name_of
from flinks_desk.core.profile import Environment, Profile
from flinks_desk.core.secret import Secret
from flinks_desk.core.session import KeyMissing
from flinks_desk.core.text import Text, text
from flinks_desk.services.archive import Archive
from flinks_desk.services.clock import Clock, SystemClock
from flinks_desk.services.desk import Desk
from flinks_desk.services.home import Home
from flinks_desk.services.profiles import Profiles
from flinks_desk.services.vault import VARIABLES, PublishedVault
from flinks_desk.services.vaults import vault_of_environment
from flinks_desk.services.wire import Wire

__all__ = ["add_to", "run"]

MOST_ROUNDS = 5
"""Questions upon questions end somewhere."""


class CannotStartError(Exception):
    """Why the check cannot begin, as a sentence."""

    def __init__(self, sentence: Text) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


def add_to(commands: Commands) -> None:
    """Its options."""
    about = text("Run the whole flow without a window: token, Authorize, data.")
    parser = commands.add("check", about, "flinks-desk check --simulator")
    say = commands.say
    place = parser.add_mutually_exclusive_group(required=True)
    place.add_argument("--simulator", action="store_true", help=say(text("start the built-in simulator and use it")))
    place.add_argument("--profile", metavar="NAME", help=say(text("use this profile, such as toolbox")))
    parser.add_argument("--login-id", metavar="ID", help=say(text("open a session for this LoginId")))
    parser.add_argument("--json", action="store_true", help=say(text("print one JSON object in the end")))


def run(arguments: argparse.Namespace, clock: Clock | None = None) -> int:
    """0 all well, 1 a step failed, 2 could not start."""
    report = Report(sys.stdout, arguments.language, as_json=arguments.json)
    vault = vault_of_environment(os.environ)
    profiles = Profiles(Home.of_environment(os.environ).profiles)
    try:
        with _place(arguments, vault, profiles) as profile:
            desk = _desk(profile, vault, profiles, clock or SystemClock())
            return asyncio.run(_check(desk, report, arguments.login_id or ""))
    except CannotStartError as why:
        print(arguments.language.say(why.sentence), file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 1


@contextmanager
def _place(arguments: argparse.Namespace, vault: PublishedVault, profiles: Profiles) -> Iterator[Profile]:
    """The profile to be checked; a simulator runs as long as it is."""
    if not arguments.simulator:
        profile = profiles.named(arguments.profile)
        if profile is None:
            names = ", ".join(one.name for one in profiles.all())
            raise CannotStartError(
                text("There is no profile named {name}. There are: {names}.", name=arguments.profile, names=names)
            )
        yield profile
        return
    from flinks_desk.simulator.server import SimulatorServer
    from flinks_desk.simulator.world import World

    world = World()
    with SimulatorServer(world) as server:
        keys = world.credentials
        profile = Profile.of_simulator(server.api, server.connect, keys.customer_id)
        vault.publish(profile, Secret(keys.secret_key), Secret(keys.x_api_key))
        yield profile


def _desk(profile: Profile, vault: PublishedVault, profiles: Profiles, clock: Clock) -> Desk:
    return Desk(
        wire=Wire(clock),
        vault=vault,
        clock=clock,
        profiles=profiles,
        journal=Archive(),
        salt=secrets.token_bytes(16),
        profile=profile,
    )


async def _check(desk: Desk, report: Report, login_id: str) -> int:
    desk.on_entry(report.entry)
    try:
        await desk.choose(desk.session.profile)
        await _ask_for_keys(desk, report)
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


async def _ask_for_keys(desk: Desk, report: Report) -> None:
    """Keys that are nowhere are asked for; they stay in memory."""
    asker = Asker(report.say)
    for role, place in ((Role.SECRET_KEY, desk.session.secret_key), (Role.X_API_KEY, desk.session.x_api_key)):
        if isinstance(place, KeyMissing):
            look = desk.look_at(role, _asked(asker, role, desk.session.profile))
            if look.stopped:
                raise CannotStartError(look.stopped.message)
            await desk.keep(role, look.value, remember=False)


def _asked(asker: Asker, role: Role, profile: Profile) -> str:
    try:
        return asker.key(role)
    except NoTerminalError:
        raise CannotStartError(
            text(
                "There is no {key} for {profile}. Put it in {variable}, or start this at a terminal.",
                key=name_of(role),
                profile=profile.name,
                variable=VARIABLES[role],
            )
        ) from None


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
