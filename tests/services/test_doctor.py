"""The doctor goes the way of calls step by step, says at which it ends, and sends no credential."""

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
import trustme

from flinks_desk.core.connectivity import Mark, Reach, Step, as_text
from flinks_desk.core.network import NetworkSettings, Route
from flinks_desk.core.profile import Profile
from flinks_desk.core.secret import Secret
from flinks_desk.services.clock import SystemClock
from flinks_desk.services.doctor import examine, hosts_of
from flinks_desk.services.networks import Network, Own
from flinks_desk.services.wire import Wire
from flinks_desk.simulator.server import SimulatorServer
from flinks_desk.simulator.world import World
from tests.services.in_between import ConnectProxy, Flinks, Serve, SocksProxy, serving, source, with_certificate

HOST = "acme-api.private.fin.ag"
AUTHORITY = trustme.CA(organization_name="Acme Inspection")
AT_PROXY = AUTHORITY.issue_cert("127.0.0.1")
GOOD = AUTHORITY.issue_cert(HOST)


@pytest.fixture
def ca(tmp_path: Path) -> str:
    AUTHORITY.cert_pem.write_to_path(tmp_path / "ca.pem")
    return str(tmp_path / "ca.pem")


async def path_to(url: str, network: Network) -> tuple[Reach, list[Reach]]:
    """The way, and what was told of it while it was gone."""
    told: list[Reach] = []
    wire = Wire(SystemClock(), network=source(network.settings, dict(network.secrets)))
    wire.speak_to(Profile.of_simulator(url, "", ""))
    path = await examine(url, network, wire, SystemClock(), told.append)
    await wire.aclose()
    return path, told


def marks(path: Reach) -> dict[Step, Mark]:
    return {one.step: one.mark for one in path.found}


def test_the_simulator_comes_out_all_good() -> None:
    with SimulatorServer(World()) as server:
        profile = Profile.of_simulator(server.api, server.connect, "")
        ways = [asyncio.run(path_to(url, Network())) for url in hosts_of(profile)]

    assert len(ways) == 2
    for path, told in ways:
        assert marks(path) == dict.fromkeys(Step, Mark.GOOD)
        assert [len(one.found) for one in told] == [1, 2, 3]


def through_proxy(make: Callable[[int], Serve], settings: NetworkSettings) -> tuple[Reach, Flinks]:
    async def go() -> tuple[Reach, Flinks]:
        flinks = Flinks()
        async with AsyncExitStack() as stack:
            port = await stack.enter_async_context(serving(flinks, with_certificate(GOOD)))
            own_tls = with_certificate(AT_PROXY) if settings.proxy == "https" else None
            proxy = await stack.enter_async_context(serving(make(port), own_tls))
            own = NetworkSettings(
                Route.OWN, f"{settings.proxy}://127.0.0.1:{proxy}", settings.user, ca_file=settings.ca_file
            )
            network = Network(own, {Own.PASSWORD: Secret("canary")})
            return (await path_to(f"https://{HOST}", network))[0], flinks

    return asyncio.run(go())


@pytest.mark.parametrize(
    ("make", "kind"),
    [
        (lambda port: ConnectProxy(port, "ana:canary"), "http"),
        (lambda port: ConnectProxy(port, "ana:canary"), "https"),
        (lambda port: SocksProxy(port, {"ana": "canary"}), "socks5"),
    ],
)
def test_a_way_by_proxy_is_told_whole_with_its_certificates_and_no_key_was_sent(
    make: Callable[[int], Serve], kind: str, ca: str
) -> None:
    path, flinks = through_proxy(make, NetworkSettings(proxy=kind, user="ana", ca_file=ca))

    assert marks(path) == dict.fromkeys(Step, Mark.GOOD)
    assert path.way is not None
    assert path.way.chain[0].issuer == "Acme Inspection"
    written = as_text([path], str)
    assert path.way.chain[0].fingerprint in written
    assert "canary" not in written
    assert len(flinks.received) == 1
    assert b"flinks-auth-key" not in flinks.received[0].lower()


@pytest.mark.parametrize(
    ("make", "kind", "step"),
    [
        (lambda port: ConnectProxy(port, "bob:other"), "http", Step.PROXY),
        (lambda port: ConnectProxy(port, says="502 Bad"), "http", Step.PROXY),
        (lambda port: SocksProxy(port, answer=2), "socks5", Step.PROXY),
        (lambda port: SocksProxy(port, {"bob": "other"}), "socks5", Step.PROXY),
        (ConnectProxy, "https", Step.PROXY),
        (ConnectProxy, "http", Step.TLS),
    ],
)
def test_a_way_ends_at_the_step_that_fails_and_says_what_to_do(
    make: Callable[[int], Serve], kind: str, step: Step
) -> None:
    path, flinks = through_proxy(make, NetworkSettings(proxy=kind, user="ana" if step is Step.PROXY else ""))

    assert path.found[-1].step is step
    assert path.found[-1].mark is Mark.BAD
    assert path.found[-1].fix is not None
    assert flinks.received == []


def test_nothing_listens_and_no_such_name() -> None:
    refused, _ = asyncio.run(path_to("https://127.0.0.1:9", Network()))
    unknown, _ = asyncio.run(path_to("https://nobody.invalid", Network(NetworkSettings(Route.DIRECT))))
    no_proxy, _ = asyncio.run(path_to(f"https://{HOST}", Network(NetworkSettings(Route.OWN, "http://127.0.0.1:9"))))

    assert marks(refused) == {Step.NAME: Mark.GOOD, Step.CONNECT: Mark.BAD}
    assert marks(unknown) == {Step.NAME: Mark.BAD}
    assert "127.0.0.1:9" in str(no_proxy.found[-1].said)
