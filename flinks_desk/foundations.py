"""The services that one run of the window stands on: each built once, from the environment.

Must not live here: anything of the window, or what closes them in which order (`program.py`).
"""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from flinks_desk.built_in_simulator import BuiltInSimulator
from flinks_desk.core.profile import Profile
from flinks_desk.services.clock import AheadClock, SystemClock
from flinks_desk.services.desk import Desk
from flinks_desk.services.doorstep import Doorstep
from flinks_desk.services.history import History
from flinks_desk.services.home import Home
from flinks_desk.services.networks import Networks
from flinks_desk.services.past_sessions import PastSessions
from flinks_desk.services.presets import Presets
from flinks_desk.services.profiles import Profiles
from flinks_desk.services.simulator_control import SimulatorControl
from flinks_desk.services.vaults import vault_of_environment
from flinks_desk.services.wire import Wire

__all__ = ["Foundations"]


@dataclass(frozen=True, slots=True)
class Foundations:
    """What the window's parts are built from; nothing here knows of a window."""

    home: Home
    clock: AheadClock
    simulator: BuiltInSimulator
    control: SimulatorControl
    networks: Networks
    doorstep: Doorstep
    profiles: Profiles
    presets: Presets
    history: History
    past: PastSessions
    """Every session but this one."""
    desk: Desk

    @classmethod
    def laid(cls, profile: Profile, profiles: Profiles, environment: Mapping[str, str]) -> Self:
        """All of them, with the desk at a profile. Nothing is sent, and no keyring is asked yet."""
        clock, vault = AheadClock(SystemClock()), vault_of_environment(environment)
        home, run = Home.of_environment(environment), secrets.token_hex(8)
        history = History(home, run, clock.now)
        networks = Networks(home.network, vault)
        wire = Wire(clock, network=networks.current)
        desk = Desk(
            wire=wire,
            vault=vault,
            clock=clock,
            profiles=profiles,
            journal=history.archive,
            salt=secrets.token_bytes(16),
            profile=profile,
        )
        return cls(
            home=home,
            clock=clock,
            simulator=BuiltInSimulator(vault),
            control=SimulatorControl(wire, clock),
            networks=networks,
            doorstep=Doorstep(),
            profiles=profiles,
            presets=Presets(home.presets),
            history=history,
            past=PastSessions(home.journal, run),
            desk=desk,
        )
