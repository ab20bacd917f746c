"""A call takes the way that the settings say, and whatever hinders it there is told for what it is."""

import asyncio
import ssl
import time
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
import trustme

from flinks_desk.core import token
from flinks_desk.core.exchange import Cause, Exchange, Reply, Unreachable
from flinks_desk.core.network import NetworkSettings, Route, Trust
from flinks_desk.core.profile import Profile
from flinks_desk.core.secret import Secret
from flinks_desk.services.clock import SystemClock
from flinks_desk.services.failures import TIMED_OUT
from flinks_desk.services.networks import Network, Own
from flinks_desk.services.phases import Phase
from flinks_desk.services.wire import Wire
from tests.services.in_between import (
    ANSWER,
    ConnectProxy,
    Flinks,
    Serve,
    SocksProxy,
    blocking_server,
    serving,
    source,
    with_certificate,
)

KEY = Secret("canary-secret-key")
PASSWORD = Secret("canary-proxy-password")
HOST = "acme-api.private.fin.ag"
CUSTOMER = "43387ca6-0391-4c82-857d-70d95f087ecb"
AUTHORITY = trustme.CA(organization_name="Acme Inspection")
GOOD = AUTHORITY.issue_cert(HOST, "127.0.0.1")
PAST, FUTURE = datetime(2020, 1, 1, tzinfo=UTC), datetime(2090, 1, 1, tzinfo=UTC)


@pytest.fixture
def ca(tmp_path: Path) -> str:
    """The test's own authority, as a file that the settings can name."""
    AUTHORITY.cert_pem.write_to_path(tmp_path / "ca.pem")
    return str(tmp_path / "ca.pem")


async def exchange_by(
    settings: NetworkSettings,
    *,
    url: str = f"https://{HOST}",
    secrets: dict[Own, Secret] | None = None,
    patience: float = 5.0,
) -> Exchange:
    wire = Wire(SystemClock(), network=source(settings, secrets))
    profile = Profile.of_simulator(url, "http://localhost:1", CUSTOMER)
    wire.speak_to(profile)
    exchange = await wire.send(replace(token.compose(profile, KEY), patience=patience))
    await wire.aclose()
    return exchange


def told(exchange: Exchange) -> Unreachable:
    assert isinstance(exchange.outcome, Unreachable)
    assert "canary" not in repr(exchange)
    return exchange.outcome


def by_proxy(
    make: Callable[[int], Serve],
    settings: NetworkSettings,
    *,
    kind: str = "http",
    secrets: dict[Own, Secret] | None = None,
    certificate: trustme.LeafCert = GOOD,
    patience: float = 5.0,
) -> tuple[Exchange, Flinks, int]:
    """One call by way of a proxy to a Flinks of the test's own."""

    async def go() -> tuple[Exchange, Flinks, int]:
        flinks = Flinks()
        async with AsyncExitStack() as stack:
            port = await stack.enter_async_context(serving(flinks, with_certificate(certificate)))
            own_tls = with_certificate(GOOD) if kind == "https" else None
            proxy = await stack.enter_async_context(serving(make(port), own_tls))
            own = replace(settings, route=Route.OWN, proxy=f"{kind}://127.0.0.1:{proxy}")
            return await exchange_by(own, secrets=secrets, patience=patience), flinks, proxy

    return asyncio.run(go())


def direct(
    serve: Serve, context: ssl.SSLContext | None, settings: NetworkSettings, *, patience: float = 5.0
) -> Exchange:
    """One call straight to a server of this machine."""

    async def go() -> Exchange:
        async with serving(serve, context) as port:
            return await exchange_by(settings, url=f"https://127.0.0.1:{port}", patience=patience)

    return asyncio.run(go())


@pytest.mark.parametrize("kind", ["http", "https", "socks5"])
def test_a_call_goes_by_way_of_a_proxy_with_its_sign_in_and_tells_what_it_saw(kind: str, ca: str) -> None:
    def make(port: int) -> Serve:
        if kind != "socks5":
            return ConnectProxy(port, "ana:canary-proxy-password")
        return SocksProxy(port, {"ana": "canary-proxy-password"})

    settings = NetworkSettings(user="ana", ca_file=ca)
    exchange, flinks, proxy = by_proxy(make, settings, kind=kind, secrets={Own.PASSWORD: PASSWORD})

    assert isinstance(exchange.outcome, Reply)
    assert exchange.way is not None
    assert exchange.way.proxy == f"{kind}://127.0.0.1:{proxy}"
    assert exchange.way.tls == "TLSv1.3"
    assert exchange.way.chain[0].issuer == "Acme Inspection"
    assert len(flinks.received) == 1
    assert b"canary-proxy-password" not in flinks.received[0]
    assert "canary" not in repr(exchange)


def test_a_proxy_is_never_told_a_key_of_flinks(ca: str) -> None:
    asked: list[ConnectProxy] = []

    def make(port: int) -> Serve:
        asked.append(ConnectProxy(port))
        return asked[0]

    by_proxy(make, NetworkSettings(ca_file=ca))

    assert len(asked[0].asked) == 1
    assert b"canary" not in asked[0].asked[0]


@pytest.mark.parametrize(
    ("make", "kind", "cause"),
    [
        (lambda port: ConnectProxy(port, "ana:other"), "http", Cause.PROXY_SIGN_IN),
        (lambda port: ConnectProxy(port, says="403 Forbidden"), "http", Cause.PROXY_REFUSED),
        (lambda port: ConnectProxy(port, says="502 Bad Gateway"), "http", Cause.PROXY_REFUSED),
        (lambda port: SocksProxy(port, {"ana": "other"}), "socks5", Cause.PROXY_SIGN_IN),
        (lambda port: SocksProxy(port, answer=2), "socks5", Cause.SOCKS_REFUSED),
        (ConnectProxy, "socks5", Cause.PROXY_TIMEOUT),
        (SocksProxy, "http", Cause.PROXY),
    ],
)
def test_a_proxy_that_says_no_is_told_for_what_it_said(
    make: Callable[[int], Serve], kind: str, cause: Cause, ca: str
) -> None:
    settings = NetworkSettings(user="ana" if cause is not Cause.SOCKS_REFUSED else "", ca_file=ca)
    patience = 0.3 if cause is Cause.PROXY_TIMEOUT else 5.0

    exchange, flinks, proxy = by_proxy(make, settings, kind=kind, secrets={Own.PASSWORD: PASSWORD}, patience=patience)

    outcome = told(exchange)
    assert outcome.cause is cause
    assert f"127.0.0.1:{proxy}" in outcome.detail
    assert flinks.received == []


def test_a_proxy_that_is_not_there(ca: str) -> None:
    settings = NetworkSettings(Route.OWN, "http://127.0.0.1:9", ca_file=ca)

    outcome = told(asyncio.run(exchange_by(settings)))

    assert outcome == Unreachable(Cause.PROXY_UNREACHABLE, f"{HOST}: http://127.0.0.1:9")


def test_this_machine_is_reached_without_a_proxy_whatever_is_set(ca: str) -> None:
    settings = NetworkSettings(Route.OWN, "http://127.0.0.1:9", ca_file=ca)

    exchange = direct(Flinks(), with_certificate(GOOD), settings)

    assert isinstance(exchange.outcome, Reply)
    assert exchange.way is not None
    assert exchange.way.proxy == ""


def test_the_systems_proxy_is_taken_from_the_environment(monkeypatch: pytest.MonkeyPatch, ca: str) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://ana:canary@127.0.0.1:9")
    monkeypatch.delenv("NO_PROXY", raising=False)

    by_system = told(asyncio.run(exchange_by(NetworkSettings(ca_file=ca))))
    monkeypatch.setenv("NO_PROXY", "fin.ag,127.0.0.1")
    without = told(asyncio.run(exchange_by(NetworkSettings(ca_file=ca), url="https://acme.invalid.fin.ag")))

    assert by_system.cause is Cause.PROXY_UNREACHABLE
    assert without.cause is Cause.NAME_NOT_RESOLVED


def test_a_sign_in_in_the_environments_proxy_is_used_and_shown_nowhere(
    monkeypatch: pytest.MonkeyPatch, ca: str
) -> None:
    async def go() -> tuple[Exchange, frozenset[Secret]]:
        async with AsyncExitStack() as stack:
            port = await stack.enter_async_context(serving(Flinks(), with_certificate(GOOD)))
            proxy = await stack.enter_async_context(serving(ConnectProxy(port, "ana:canary@pw")))
            monkeypatch.setenv("HTTPS_PROXY", f"http://ana:canary%40pw@127.0.0.1:{proxy}")
            monkeypatch.delenv("NO_PROXY", raising=False)
            wire = Wire(SystemClock(), network=source(NetworkSettings(ca_file=ca)))
            profile = Profile.of_simulator(f"https://{HOST}", "", CUSTOMER)
            wire.speak_to(profile)
            exchange = await wire.send(token.compose(profile, KEY))
            secrets = wire.secrets()
            await wire.aclose()
            return exchange, secrets

    exchange, secrets = asyncio.run(go())

    assert isinstance(exchange.outcome, Reply)
    assert "canary" not in repr(exchange)
    assert secrets == {Secret("canary@pw")}


@pytest.mark.parametrize(
    ("certificate", "cause", "detail"),
    [
        (trustme.CA(organization_name="Zscaler").issue_cert("127.0.0.1"), Cause.TLS_UNKNOWN_ISSUER, "Zscaler"),
        (AUTHORITY.issue_cert("127.0.0.1", not_after=PAST), Cause.TLS_EXPIRED, "2020-01-01"),
        (AUTHORITY.issue_cert("127.0.0.1", not_before=FUTURE), Cause.TLS_TOO_EARLY, "2090-01-01"),
        (AUTHORITY.issue_cert("portal.example"), Cause.TLS_WRONG_NAME, "portal.example"),
    ],
)
def test_a_certificate_that_is_refused_is_told_with_what_is_wrong_and_nothing_is_sent(
    certificate: trustme.LeafCert, cause: Cause, detail: str, ca: str
) -> None:
    flinks = Flinks()

    exchange = direct(flinks, with_certificate(certificate), NetworkSettings(ca_file=ca))

    outcome = told(exchange)
    assert outcome.cause is cause
    assert detail in outcome.detail
    assert exchange.way is not None
    assert exchange.way.chain
    assert flinks.received == []


@pytest.mark.parametrize("trust", list(Trust))
def test_an_own_authority_is_believed_beside_either_store(trust: Trust, ca: str) -> None:
    assert isinstance(direct(Flinks(), with_certificate(GOOD), NetworkSettings(trust=trust, ca_file=ca)).outcome, Reply)


def test_a_certificate_that_signs_itself(tmp_path: Path) -> None:
    alone = trustme.CA(organization_name="Router")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    alone.cert_pem.write_to_path(tmp_path / "alone.pem")
    alone.private_key_pem.write_to_path(tmp_path / "alone.key")
    context.load_cert_chain(tmp_path / "alone.pem", tmp_path / "alone.key")

    outcome = told(direct(Flinks(), context, NetworkSettings()))

    assert outcome.cause in {Cause.TLS_SELF_SIGNED, Cause.TLS_WRONG_NAME}
    assert "Router" in outcome.detail


def test_a_wrong_certificate_behind_a_proxy_is_looked_at_through_it(ca: str) -> None:
    other = trustme.CA(organization_name="Gateway Ltd").issue_cert(HOST)

    exchange, flinks, proxy = by_proxy(ConnectProxy, NetworkSettings(ca_file=ca), certificate=other)

    assert told(exchange).cause is Cause.TLS_UNKNOWN_ISSUER
    assert "Gateway Ltd" in told(exchange).detail
    assert exchange.way is not None
    assert exchange.way.proxy == f"http://127.0.0.1:{proxy}"
    assert flinks.received == []


def test_a_client_certificate_is_shown_to_whoever_wants_one_and_its_lack_is_told(tmp_path: Path, ca: str) -> None:
    context = with_certificate(GOOD)
    context.verify_mode = ssl.CERT_REQUIRED
    AUTHORITY.configure_trust(context)
    AUTHORITY.issue_cert("desk.example").private_key_and_cert_chain_pem.write_to_path(tmp_path / "desk.pem")
    trustme.CA().issue_cert("desk.example").private_key_and_cert_chain_pem.write_to_path(tmp_path / "other.pem")
    settings = NetworkSettings(ca_file=ca)

    def called(certificate: str) -> Exchange:
        with blocking_server(context) as port:
            chosen = replace(settings, certificate=certificate)
            return asyncio.run(exchange_by(chosen, url=f"https://127.0.0.1:{port}"))

    with_it, without = called(str(tmp_path / "desk.pem")), called("")
    with_another = called(str(tmp_path / "other.pem"))

    assert isinstance(with_it.outcome, Reply)
    assert told(without).cause is Cause.TLS_CERTIFICATE_WANTED
    assert told(with_another).cause is Cause.TLS_CERTIFICATE_WANTED


@pytest.mark.parametrize(
    "settings",
    [
        NetworkSettings(ca_file="/nowhere/ca.pem"),
        NetworkSettings(certificate="/nowhere/desk.pem"),
        NetworkSettings(certificate="/nowhere/desk.p12"),
        NetworkSettings(Route.OWN, "ftp://proxy.acme.example"),
    ],
)
def test_settings_that_cannot_be_used_are_told_and_nothing_is_sent(settings: NetworkSettings) -> None:
    outcome = told(asyncio.run(exchange_by(settings)))

    assert outcome.cause is Cause.SETTINGS


async def silent(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
    await reader.read(1)
    await asyncio.Event().wait()


def test_a_handshake_that_does_not_end_is_told_apart_from_an_answer_that_does_not_come(ca: str) -> None:
    in_handshake = direct(silent, None, NetworkSettings(ca_file=ca), patience=0.15)
    in_answer = direct(silent, with_certificate(GOOD), NetworkSettings(ca_file=ca), patience=0.3)

    assert told(in_handshake).cause is Cause.TLS_TIMEOUT
    assert told(in_answer).cause is Cause.READ_TIMEOUT


def test_an_answer_that_does_not_come_through_a_tunnel_that_stood_already_is_not_the_proxys_fault(ca: str) -> None:
    async def once(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(ANSWER)
        await writer.drain()
        await asyncio.Event().wait()

    async def go() -> tuple[Exchange, Exchange]:
        async with AsyncExitStack() as stack:
            port = await stack.enter_async_context(serving(once, with_certificate(GOOD)))
            proxy = await stack.enter_async_context(serving(ConnectProxy(port)))
            wire = Wire(
                SystemClock(), network=source(NetworkSettings(Route.OWN, f"http://127.0.0.1:{proxy}", ca_file=ca))
            )
            profile = Profile.of_simulator(f"https://{HOST}", "", CUSTOMER)
            wire.speak_to(profile)
            first = await wire.send(token.compose(profile, KEY))
            second = await wire.send(replace(token.compose(profile, KEY), patience=0.3))
            await wire.aclose()
            return first, second

    first, second = asyncio.run(go())

    assert isinstance(first.outcome, Reply)
    assert told(second).cause is Cause.READ_TIMEOUT


def test_every_phase_has_its_time_out_and_is_told_apart() -> None:
    assert set(TIMED_OUT) == set(Phase)
    assert len(set(TIMED_OUT.values())) == len(Phase)


def test_a_call_that_waits_for_others_is_told_so_and_was_not_sent(ca: str) -> None:
    async def go() -> list[Exchange]:
        async with serving(silent, with_certificate(GOOD)) as port:
            wire = Wire(SystemClock(), network=source(NetworkSettings(ca_file=ca)))
            profile = Profile.of_simulator(f"https://127.0.0.1:{port}", "", CUSTOMER)
            wire.speak_to(profile)
            call = token.compose(profile, KEY)
            first = [asyncio.ensure_future(wire.send(replace(call, patience=1.0))) for _ in range(4)]
            await asyncio.sleep(0.2)
            last = await wire.send(replace(call, patience=0.2))
            done = [*await asyncio.gather(*first), last]
            await wire.aclose()
            return done

    causes = [told(one).cause for one in asyncio.run(go())]

    assert causes == [*[Cause.READ_TIMEOUT] * 4, Cause.POOL_TIMEOUT]


def test_settings_that_change_hold_for_the_next_call_and_close_what_was_open(ca: str) -> None:
    async def go() -> tuple[Exchange, Exchange]:
        flinks = Flinks()
        now = Network(NetworkSettings())

        async def current() -> Network:
            return now

        async with serving(flinks, with_certificate(GOOD)) as port:
            wire = Wire(SystemClock(), network=current)
            profile = Profile.of_simulator(f"https://127.0.0.1:{port}", "", CUSTOMER)
            wire.speak_to(profile)
            before = await wire.send(token.compose(profile, KEY))
            now = Network(NetworkSettings(ca_file=ca))
            after = await wire.send(token.compose(profile, KEY))
            await wire.aclose()
            return before, after

    before, after = asyncio.run(go())

    assert told(before).cause is Cause.TLS_UNKNOWN_ISSUER
    assert isinstance(after.outcome, Reply)


@pytest.mark.parametrize("kind", ["http", "socks5", ""])
def test_a_call_that_is_cancelled_on_its_way_ends_within_a_tenth_of_a_second(kind: str, ca: str) -> None:
    """While a proxy or a handshake is waited for; the best of some counts, since a busy machine may be slow once."""

    async def go() -> float:
        reached = asyncio.Event()

        async def silent_from_here(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.read(1)
            reached.set()
            await asyncio.Event().wait()

        async with serving(silent_from_here) as port:
            own = NetworkSettings(Route.OWN, f"{kind}://127.0.0.1:{port}", ca_file=ca) if kind else NetworkSettings()
            url = f"https://{HOST}" if kind else f"https://127.0.0.1:{port}"
            call = asyncio.ensure_future(exchange_by(own, url=url))
            await reached.wait()
            begin = time.perf_counter()
            call.cancel()
            await asyncio.wait([call])
            assert call.cancelled()
            return time.perf_counter() - begin

    assert min(asyncio.run(go()) for _ in range(2)) < 0.1


def test_headers_without_end_are_not_read_without_end(ca: str) -> None:
    async def endless(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\n")
        while True:
            writer.write(b"X-More: " + b"a" * 8000 + b"\r\n")
            await writer.drain()
            await asyncio.sleep(0)  # draining alone need not let anybody else go on

    outcome = told(direct(endless, with_certificate(GOOD), NetworkSettings(ca_file=ca)))

    assert outcome.cause is Cause.DAMAGED
