"""The simulator on a socket: two names, quick to start and to stop, several at once."""

import socket
import threading
import time

import httpx
import pytest

from flinks_desk.simulator.server import SimulatorServer
from flinks_desk.simulator.world import World


def status(address: str) -> int:
    return httpx.get(f"{address}/_simulator/", trust_env=False).status_code


def test_both_names_reach_one_world(world: World) -> None:
    """Two origins to a browser."""
    with SimulatorServer(world) as server:
        assert server.api == f"http://127.0.0.1:{server.port}"
        assert server.connect == f"http://localhost:{server.port}"
        assert (status(server.api), status(server.connect)) == (200, 200)


def test_it_stops_within_two_seconds_whatever_is_under_way(world: World) -> None:
    """A slow answer and an idle connection do not hold it up; the port is free afterwards."""
    world.switches.order("latency", seconds="60")
    server = SimulatorServer(world)
    server.start()
    line = socket.create_connection(("127.0.0.1", server.port))
    path = f"/v3/{world.credentials.customer_id}/BankingServices/Institutions"
    line.sendall(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\n\r\n".encode())
    while not world.journal.entries():
        time.sleep(0.01)

    started = time.monotonic()
    server.stop()
    took = time.monotonic() - started

    line.close()
    assert took < 2
    with SimulatorServer(World(), server.port) as again:
        assert status(again.api) == 200


def test_a_port_in_use_is_an_error_at_once(world: World) -> None:
    """Before anything is started."""
    with SimulatorServer(world) as server, pytest.raises(OSError):
        SimulatorServer(World(), server.port)


def test_two_simulators_do_not_know_each_other(world: World) -> None:
    """No state is global."""
    with SimulatorServer(world) as one, SimulatorServer(World(seed=7)) as two:
        httpx.get(f"{one.api}/_simulator/state", trust_env=False)

        assert one.port != two.port
        assert len(one.world.journal.entries()) == 1
        assert two.world.journal.entries() == ()


def test_stopping_leaves_no_thread(world: World) -> None:
    """And stopping twice, or without a start, does no harm."""
    before = threading.active_count()
    server = SimulatorServer(world)
    with server:
        pass
    server.stop()
    SimulatorServer(world).stop()

    assert threading.active_count() == before


def test_answers_do_not_wait_for_nagle(world: World) -> None:
    """Forty calls on one connection take nowhere near 45 ms each (pitfalls §7)."""
    with SimulatorServer(world) as server, httpx.Client(base_url=server.api, trust_env=False) as client:
        client.get("/_simulator/")
        started = time.perf_counter()
        for _ in range(40):
            client.get("/_simulator/")

        assert (time.perf_counter() - started) / 40 < 0.03
