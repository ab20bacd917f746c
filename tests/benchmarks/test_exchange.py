"""One exchange through desk, wire and journal costs little more than the same call made with a bare httpx client."""

import asyncio
import statistics
import time
from pathlib import Path

import httpx
import pytest

from flinks_desk.core.profile import Profile
from flinks_desk.core.secret import Secret
from flinks_desk.services.archive import Archive
from flinks_desk.services.clock import SystemClock
from flinks_desk.services.desk import Desk
from flinks_desk.services.profiles import Profiles
from flinks_desk.services.vault import MemoryVault, PublishedVault
from flinks_desk.services.wire import Wire
from flinks_desk.simulator.server import SimulatorServer
from flinks_desk.simulator.world import World
from tests.benchmarks.conftest import Figure

pytestmark = pytest.mark.benchmark

ROUNDS = 300
AT_MOST = 1.3


async def _measured(server: SimulatorServer, folder: Path) -> tuple[float, float]:
    """The medians of both ways in seconds, taken in turns, so that a busy machine is unfair to neither."""
    keys = server.world.credentials
    profile = Profile.of_simulator(server.api, server.connect, keys.customer_id)
    vault, clock = PublishedVault(MemoryVault()), SystemClock()
    vault.publish(profile, Secret(keys.secret_key), Secret(keys.x_api_key))
    desk = Desk(
        wire=Wire(clock),
        vault=vault,
        clock=clock,
        profiles=Profiles(folder),
        journal=Archive(),
        salt=b"salt",
        profile=profile,
    )
    await desk.choose(profile)
    url = profile.banking("GenerateAuthorizeToken")
    headers = {"flinks-auth-key": keys.secret_key, "Content-Type": "application/json", "Accept": "application/json"}
    ours: list[float] = []
    bare: list[float] = []
    async with httpx.AsyncClient(trust_env=False) as client:

        async def call_bare() -> None:
            (await client.post(url, headers=headers)).json()

        ways = [(call_bare, bare), (desk.make_token, ours)]
        for number in range(ROUNDS + 10):
            ways.reverse()
            for way, times in ways:
                begin = time.perf_counter()
                await way()
                if number >= 10:  # the first ones build connections and import what is imported late
                    times.append(time.perf_counter() - begin)
    await desk.close()
    return statistics.median(ours), statistics.median(bare)


def test_an_exchange_costs_at_most_a_third_more_than_a_bare_call(tmp_path: Path, figure: Figure) -> None:
    """The better of two rounds, since others use this machine."""
    with SimulatorServer(World()) as server:
        rounds = [asyncio.run(_measured(server, tmp_path / str(number))) for number in range(2)]

    figure("an exchange, of a bare httpx call", min(ours / bare for ours, bare in rounds), AT_MOST)
