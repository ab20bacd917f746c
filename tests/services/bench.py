"""A desk at work with the real simulator, over ASGI: no socket, no waiting, no clock but ours."""

import asyncio
from dataclasses import dataclass, field
from pathlib import Path

import httpx

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
from flinks_desk.simulator.outcomes import Opened
from flinks_desk.simulator.world import SignIn, World
from tests.fixed_clock import FixedClock

__all__ = ["Bench", "login_of", "new_bench"]


@dataclass
class Bench:
    """Everything a test of the desk touches."""

    desk: Desk
    world: World
    clock: FixedClock
    vault: PublishedVault
    profile: Profile
    home: Path
    gate: "Gate"
    shown: list[Session] = field(default_factory=list)

    def fault(self, name: str, **parameters: str) -> None:
        self.world.switches.order(name, **parameters)

    def codes(self) -> list[str]:
        return [finding.code for finding in self.desk.session.findings]

    def sent(self) -> list[str]:
        """What went over the wire, by the journal."""
        return [entry.title for entry in self.desk.entries if entry.exchange]


class Gate(httpx.AsyncBaseTransport):
    """The simulator's app, behind a gate where a test can hold a call without an end, or refuse it."""

    def __init__(self, world: World) -> None:
        self.shut = False
        self.refuses = False
        self.refuses_polls = False
        self.loses_polls = 0
        self._app = httpx.ASGITransport(create_app(world))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if self.shut:
            await asyncio.Event().wait()
        if self.refuses or (self.refuses_polls and request.method == "GET"):
            raise httpx.ConnectError("All connection attempts failed")
        if self.loses_polls and request.method == "GET":
            self.loses_polls -= 1
            raise httpx.ReadTimeout("")
        return await self._app.handle_async_request(request)


def new_bench(folder: Path) -> Bench:
    """A desk at the simulator, which it has not chosen yet."""
    clock = FixedClock()
    world = World(clock=SimulatorClock(clock.now))
    keys = world.credentials
    profile = Profile.of_simulator("http://127.0.0.1:8014", "http://localhost:8014", keys.customer_id)
    vault = PublishedVault(MemoryVault())
    vault.publish(profile, Secret(keys.secret_key), Secret(keys.x_api_key), Secret(keys.hmac_secret))
    gate = Gate(world)
    desk = Desk(
        wire=Wire(clock, transport=lambda: gate),
        vault=vault,
        clock=clock,
        profiles=Profiles(folder / "profiles"),
        journal=Archive(),
        salt=b"salt",
        profile=profile,
    )
    bench = Bench(desk, world, clock, vault, profile, folder, gate)
    desk.on_session(bench.shown.append)
    return bench


def login_of(bench: Bench) -> str:
    """Connects the test user without questions, the short way, and gives the LoginId."""
    outcome = bench.world.open_session(SignIn("FlinksCapital", "greatday_nomfa", "Everyday"), by="test")
    assert isinstance(outcome, Opened)
    return outcome.session.login_id
