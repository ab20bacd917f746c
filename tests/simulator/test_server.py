"""The simulator on a socket: two names, quick to start and to stop, several at once."""

import socket
import threading
import time
import timeit
from statistics import median

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


WAYS_TO_HOLD_IT_UP = {
    "an answer that comes late": "latency:seconds=60",
    "a body that comes in drops": "slow-body:seconds=60",
    "a request that never becomes whole": "",
}


@pytest.mark.parametrize("fault", WAYS_TO_HOLD_IT_UP.values(), ids=WAYS_TO_HOLD_IT_UP)
def test_it_stops_within_two_seconds_whatever_is_under_way(
    world: World, fault: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Without a word in the log; the port is free afterwards."""
    if fault:
        world.switches.order_words(fault)
    server = SimulatorServer(world)
    server.start()
    line, idle = (socket.create_connection(("127.0.0.1", server.port)) for _ in range(2))
    line.sendall(request(server, whole=bool(fault)))
    until = time.monotonic() + 5
    while fault and not world.journal.entries() and time.monotonic() < until:
        time.sleep(0.01)

    started = time.monotonic()
    server.stop()
    took = time.monotonic() - started

    line.close()
    idle.close()
    assert took < 2
    assert caplog.records == []
    with SimulatorServer(World(), server.port) as again:
        assert status(again.api) == 200


def test_half_a_request_is_not_carried_out(world: World) -> None:
    """Whoever hangs up in the middle has no token; the journal knows of it."""
    with SimulatorServer(world) as server:
        with socket.create_connection(("127.0.0.1", server.port)) as line:
            line.sendall(request(server, whole=False))
        until = time.monotonic() + 5
        while not world.journal.entries() and time.monotonic() < until:
            time.sleep(0.01)

    (entry,) = world.journal.entries()
    assert (entry.endpoint, entry.status) == ("GenerateAuthorizeToken", 0)
    assert entry.hint == "The caller hung up before its request was whole."
    assert world.tokens() == ()


def request(server: SimulatorServer, *, whole: bool) -> bytes:
    known = server.world.credentials
    lines = (
        f"POST /v3/{known.customer_id}/BankingServices/GenerateAuthorizeToken HTTP/1.1",
        f"Host: 127.0.0.1:{server.port}",
        f"flinks-auth-key: {known.secret_key}",
        f"Content-Length: {2 if whole else 200}",
    )
    return "\r\n".join(lines).encode() + b"\r\n\r\n{}"


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
    """Of forty calls on one connection most take nowhere near the 45 ms that waiting would cost each (pitfalls §7)."""
    with SimulatorServer(world) as server, httpx.Client(base_url=server.api, trust_env=False) as client:
        client.get("/_simulator/")
        times = timeit.repeat(lambda: client.get("/_simulator/"), number=1, repeat=40)

    assert median(times) < 0.03
