"""The simulator that runs in the window's own process, in a thread, from when it is first needed.

Must not live here: the simulator itself, or when it is wanted.
"""

import asyncio
from typing import TYPE_CHECKING

from flinks_desk.core.profile import Profile
from flinks_desk.core.secret import Secret
from flinks_desk.services.vault import PublishedVault

if TYPE_CHECKING:
    from flinks_desk.simulator.server import SimulatorServer

__all__ = ["BuiltInSimulator"]


class BuiltInSimulator:
    """Flinks on this machine, started when it is first needed; its keys are public, like its users."""

    def __init__(self, vault: PublishedVault) -> None:
        self._vault = vault
        self._lock = asyncio.Lock()
        self._server: SimulatorServer | None = None

    async def start(self) -> Profile:
        """The profile of the running simulator."""
        async with self._lock:
            if self._server is None:
                self._server = await asyncio.to_thread(_started_server)
            server = self._server
        keys = server.world.credentials
        profile = Profile.of_simulator(server.api, server.connect, keys.customer_id)
        self._vault.publish(profile, Secret(keys.secret_key), Secret(keys.x_api_key), Secret(keys.hmac_secret))
        return profile

    async def stop(self) -> None:
        """Ends it, if it runs."""
        server, self._server = self._server, None
        if server:
            await asyncio.to_thread(server.stop)


def _started_server() -> "SimulatorServer":
    from flinks_desk.simulator.server import SimulatorServer
    from flinks_desk.simulator.world import World

    server = SimulatorServer(World())
    server.start()
    return server
