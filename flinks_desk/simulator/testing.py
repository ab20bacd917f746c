"""Flinks in a test: a pytest fixture that gives each test a simulator of its own, on a free port.

Name the plugin in your conftest.py:

    pytest_plugins = ["flinks_desk.simulator.testing"]

Then ask for `flinks_simulator` in a test:

    import httpx

    def test_our_code_mints_a_token_again_when_it_was_used_up(flinks_simulator):
        flinks_simulator.order("code-retry-later:times=1")
        flinks_simulator.advance(minutes=29)
        answer = httpx.post(
            f"{flinks_simulator.banking}/GenerateAuthorizeToken",
            headers={"flinks-auth-key": flinks_simulator.secret_key},
        )
        assert answer.json()["HttpStatusCode"] == 200
        assert [call.endpoint for call in flinks_simulator.calls()] == ["GenerateAuthorizeToken"]

`calls()` is the simulator's journal: look there too, since some clients hide refusals behind a repetition.
"""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from flinks_desk.simulator.journal import Entry
from flinks_desk.simulator.server import SimulatorServer
from flinks_desk.simulator.world import World


class SimulatedFlinks:
    """The running simulator in the words of a test. `world` has everything else."""

    def __init__(self, server: SimulatorServer) -> None:
        known = server.world.credentials
        self.world = server.world
        self.api = server.api
        self.connect = server.connect
        self.customer_id = known.customer_id
        self.secret_key = known.secret_key
        self.x_api_key = known.x_api_key
        self.hmac_secret = known.hmac_secret
        self.banking = f"{server.api}/v3/{known.customer_id}/BankingServices"

    def order(self, words: str) -> None:
        """A fault or policy by name, as on the command line: `latency:seconds=0.5,endpoint=Authorize`."""
        self.world.switches.order_words(words)

    def cancel(self) -> None:
        """All that was ordered."""
        self.world.switches.cancel_all()

    def advance(self, *, minutes: float = 0, seconds: float = 0) -> None:
        """Moves the simulator's clock: nothing has to be waited for."""
        self.world.clock.advance(timedelta(minutes=minutes, seconds=seconds))

    def calls(self) -> list[Entry]:
        return [entry for entry in self.world.journal.entries() if entry.endpoint != "Control"]


@pytest.fixture
def flinks_simulator() -> Iterator[SimulatedFlinks]:
    with SimulatorServer(World()) as server:
        yield SimulatedFlinks(server)
