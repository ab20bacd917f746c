"""A desk at work with the real simulator, over ASGI: no socket, no waiting, no clock but ours."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import httpx
import pytest

from flinks_desk.core.known import Role
from flinks_desk.core.profile import Profile
from flinks_desk.core.secret import Secret
from flinks_desk.core.session import Session
from flinks_desk.services.archive import Archive
from flinks_desk.services.desk import Desk
from flinks_desk.services.profiles import Profiles
from flinks_desk.services.vault import MemoryVault, PublishedVault
from flinks_desk.services.wire import Wire
from flinks_desk.simulator.app import create_app
from flinks_desk.simulator.clock import SimulatorClock
from flinks_desk.simulator.world import World
from tests.fixed_clock import FixedClock

T = TypeVar("T")


@dataclass
class Bench:
    """Everything a test of the desk touches."""

    desk: Desk
    world: World
    clock: FixedClock
    vault: PublishedVault
    profile: Profile
    home: Path
    shown: list[Session] = field(default_factory=list)

    def fault(self, name: str, **parameters: str) -> None:
        self.world.switches.order(name, parameters)

    def codes(self) -> list[str]:
        return [finding.code for finding in self.desk.session.findings]

    def sent(self) -> list[str]:
        """What went over the wire, by the journal."""
        return [entry.title for entry in self.desk.entries if entry.exchange]


@pytest.fixture
def run() -> Iterator[Callable[[Coroutine[Any, Any, T]], T]]:
    """Runs coroutines one after the other on one loop, as the window does."""
    with asyncio.Runner() as runner:
        yield runner.run


@pytest.fixture
def bench(run: Callable[[Coroutine[Any, Any, None]], None], tmp_path: Path) -> Iterator[Bench]:
    """A desk that has chosen the simulator; its published keys are in use."""
    clock = FixedClock()
    world = World(clock=SimulatorClock(clock.now))
    keys = world.credentials
    profile = Profile.of_simulator("http://127.0.0.1:8014", "http://localhost:8014", keys.customer_id)
    vault = PublishedVault(MemoryVault())
    vault.publish(profile, Secret(keys.secret_key), Secret(keys.x_api_key))
    wire = Wire(clock, transport=lambda: httpx.ASGITransport(create_app(world)))
    desk = Desk(
        wire=wire,
        vault=vault,
        clock=clock,
        profiles=Profiles(tmp_path / "profiles"),
        journal=Archive(),
        salt=b"salt",
        profile=profile,
    )
    made = Bench(desk, world, clock, vault, profile, tmp_path)
    desk.on_session(made.shown.append)
    run(desk.choose(profile))
    yield made
    run(desk.close())


def login_of(bench: Bench) -> str:
    """Connects the test user without questions, the short way, and gives the LoginId."""
    from flinks_desk.simulator.world import SignIn

    token = bench.world.mint(by="test")
    outcome = bench.world.open_session(SignIn("FlinksCapital", "greatday_nomfa", "Everyday"), by="test", token=token)
    return str(outcome.session.login_id)  # type: ignore[union-attr] # a test user that always succeeds


__all__ = ["Bench", "Role", "login_of"]
