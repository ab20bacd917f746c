"""How long the loop stands still while the network is hostile: a window has to stay fluid."""

import asyncio
import gzip
import sys
import time
from contextlib import suppress
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
import trustme

from flinks_desk.core import token
from flinks_desk.core.exchange import Cause, Unreachable
from flinks_desk.core.network import NetworkSettings, Trust
from flinks_desk.core.profile import Profile
from flinks_desk.core.secret import Secret
from flinks_desk.services.clock import SystemClock
from flinks_desk.services.wire import Wire
from tests.services.in_between import Serve, in_thread, source, with_certificate

pytestmark = pytest.mark.benchmark

AT_MOST = 0.25
"""Seconds, generous since others use the machine too; alone it is a tenth of that."""
BEAT = 0.002
AUTHORITY = trustme.CA(organization_name="Acme Inspection")


@cache
def packed() -> bytes:
    """Twice as much as is read of any answer."""
    return gzip.compress(b"0" * 50_000_000, 1)


async def bomb(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.readuntil(b"\r\n\r\n")
    head = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n"
    writer.write(head % len(packed()) + packed())
    await writer.drain()


async def endless(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.readuntil(b"\r\n\r\n")
    writer.write(b"HTTP/1.1 200 OK\r\n")
    while True:
        writer.write(b"X-More: " + b"a" * 8000 + b"\r\n")
        await writer.drain()
        await asyncio.sleep(0)  # draining alone need not let anybody else go on


async def drip(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.readuntil(b"\r\n\r\n")
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    while True:
        writer.write(b"{")
        await writer.drain()
        await asyncio.sleep(0.001)


async def nobody(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
    await reader.read()


async def measured(port: int, settings: NetworkSettings) -> tuple[float, Cause]:
    """The longest stall, and what was told."""
    worst, over = 0.0, False

    async def watch() -> None:
        nonlocal worst
        while not over:
            before = time.perf_counter()
            await asyncio.sleep(BEAT)
            worst = max(worst, time.perf_counter() - before - BEAT)

    profile = Profile.of_simulator(f"https://127.0.0.1:{port}", "", "c")
    wire = Wire(SystemClock(), network=source(settings))
    wire.speak_to(profile)
    watching = asyncio.ensure_future(watch())
    exchange = await wire.send(replace(token.compose(profile, Secret("k")), patience=1.0))
    over = True
    with suppress(asyncio.CancelledError):
        await watching
    await wire.aclose()
    assert isinstance(exchange.outcome, Unreachable)
    return worst, exchange.outcome.cause


@pytest.mark.parametrize(
    ("serve", "is_believed", "cause"),
    [
        (nobody, False, Cause.TLS_UNKNOWN_ISSUER),
        (bomb, True, Cause.TOO_LARGE),
        (endless, True, Cause.DAMAGED),
        (drip, True, Cause.BODY_TIMEOUT),
    ],
)
def test_the_loop_goes_on(
    serve: Serve,
    is_believed: bool,  # noqa: FBT001
    cause: Cause,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    AUTHORITY.cert_pem.write_to_path(tmp_path / "ca.pem")
    settings = NetworkSettings(trust=Trust.BUNDLED, ca_file=str(tmp_path / "ca.pem") if is_believed else "")
    packed()
    context = with_certificate(AUTHORITY.issue_cert("127.0.0.1"))

    rounds = []
    for _ in range(2):  # the first one imports what is imported late
        with in_thread(serve, context=context) as (port,):
            rounds.append(asyncio.run(measured(port, settings)))

    with capsys.disabled():
        sys.stdout.write(f"\n{cause.value}: longest stall {min(stall for stall, _ in rounds) * 1000:.0f} ms\n")
    assert {told for _, told in rounds} == {cause}
    assert min(stall for stall, _ in rounds) <= AT_MOST
