"""Where a check runs, and with which keys: the built-in simulator or a profile, and a desk at work there.

Must not live here: what is checked (`check.py`, `check_scenario.py`).
"""

import argparse
import secrets
from collections.abc import Iterator
from contextlib import contextmanager

from flinks_desk.commands.answers import Asker, NoTerminalError
from flinks_desk.core.known import Role
from flinks_desk.core.names import name_of
from flinks_desk.core.profile import Profile
from flinks_desk.core.secret import Secret
from flinks_desk.core.session import KeyMissing
from flinks_desk.core.text import Say, Text, text
from flinks_desk.services.archive import Archive
from flinks_desk.services.clock import Clock
from flinks_desk.services.desk import Desk
from flinks_desk.services.profiles import Profiles
from flinks_desk.services.vault import VARIABLES, PublishedVault
from flinks_desk.services.wire import Wire

__all__ = ["CannotStartError", "ask_for_keys", "new_desk", "place_for", "simulator_place"]


class CannotStartError(Exception):
    """Why the check cannot begin, as a sentence."""

    def __init__(self, sentence: Text) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


@contextmanager
def place_for(arguments: argparse.Namespace, vault: PublishedVault, profiles: Profiles) -> Iterator[Profile]:
    """The profile to be checked; a simulator runs as long as it is. Without a profile it is the simulator."""
    if arguments.profile is not None:
        profile = profiles.named(arguments.profile)
        if profile is None:
            names = ", ".join(one.name for one in profiles.all())
            raise CannotStartError(
                text("There is no profile named {name}. There are: {names}.", name=arguments.profile, names=names)
            )
        yield profile
        return
    with simulator_place(vault) as profile:
        yield profile


@contextmanager
def simulator_place(vault: PublishedVault) -> Iterator[Profile]:
    """The built-in simulator, which runs as long as this is used; its keys are in the vault."""
    from flinks_desk.simulator.server import SimulatorServer
    from flinks_desk.simulator.world import World

    world = World()
    with SimulatorServer(world) as server:
        keys = world.credentials
        profile = Profile.of_simulator(server.api, server.connect, keys.customer_id)
        vault.publish(profile, Secret(keys.secret_key), Secret(keys.x_api_key))
        yield profile


def new_desk(profile: Profile, vault: PublishedVault, profiles: Profiles, clock: Clock, wire: Wire) -> Desk:
    """A desk at that place."""
    return Desk(
        wire=wire,
        vault=vault,
        clock=clock,
        profiles=profiles,
        journal=Archive(),
        salt=secrets.token_bytes(16),
        profile=profile,
    )


async def ask_for_keys(desk: Desk, say: Say) -> None:
    """Keys that are nowhere are asked for; they stay in memory."""
    asker = Asker(say)
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
