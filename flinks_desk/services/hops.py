"""The way to a host, one step after another: its name, the connection, the proxy's word, the certificates.

The rule: nothing of Flinks is ever sent here; a proxy alone gets its own sign-in.
Must not live here: calls (`wire.py`), or sentences (`core/connectivity.py`).
"""

import asyncio
import base64
import contextlib
import socket
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit

from flinks_desk.core.exchange import Cause
from flinks_desk.core.text import Text
from flinks_desk.core.way import Way
from flinks_desk.services.failures import WANTS_OURS
from flinks_desk.services.networks import Hop, Network, way_to
from flinks_desk.services.tls import judging, looking, way_of

__all__ = ["Line", "Refusal", "addresses_of", "connected", "look", "secured", "through", "wants_ours"]

LOOK_WITHIN = 6.0
"""Seconds for a second look at certificates that were refused."""
LONGEST_HEAD = 16 * 1024
NO_SIGN_IN, BY_PASSWORD = 0, 2
"""Ways to sign in at a SOCKS proxy (RFC 1928 §3)."""


@dataclass(frozen=True, slots=True)
class Line:
    """An open connection."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter


class Refusal(Exception):  # noqa: N818
    """A proxy that says no: why, and its status where it told one."""

    def __init__(self, cause: Cause, status: str = "") -> None:
        super().__init__(cause.value)
        self.cause = cause
        self.status = status


async def addresses_of(host: str, port: int) -> tuple[str, ...]:
    """The addresses behind a name, each once."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(address[0]) for *_, address in found))


@asynccontextmanager
async def connected(host: str, port: int) -> AsyncIterator[Line]:
    """A connection, which ends with this."""
    reader, writer = await asyncio.open_connection(host, port, limit=LONGEST_HEAD)
    try:
        yield Line(reader, writer)
    finally:
        writer.transport.abort()  # whoever does not answer is not waited for


async def through(network: Network, hop: Hop, line: Line, host: str, port: int) -> None:
    """Ask the proxy for the way to the host; `Refusal` if it says no, or is not who it has to be."""
    if hop.proxy.kind == "https":
        context = judging(network)
        if isinstance(context, Text):
            raise Refusal(Cause.SETTINGS)
        try:
            await secured(line, context, hop.proxy.host)
        except ssl.SSLError:
            raise Refusal(Cause.PROXY) from None
    if hop.proxy.kind == "socks5":
        await _through_socks(hop, line, host, port)
    else:
        await _through_http(hop, line, host, port)


async def secured(line: Line, context: ssl.SSLContext, host: str, proxy: str = "") -> Way | None:
    """TLS over the line, as far as the handshake; what was seen of it."""
    await line.writer.start_tls(context, server_hostname=host, ssl_handshake_timeout=LOOK_WITHIN)
    return way_of(proxy, line.writer.get_extra_info("ssl_object"))


async def look(network: Network, url: str) -> Way | None:
    """The certificates that are shown there, believed or not. Nothing is sent."""
    with contextlib.suppress(Exception):  # it is a second look: the first has told already that something is wrong
        async with _seen(network, url) as (_, way):
            return way
    return None


async def wants_ours(network: Network, url: str) -> bool:
    """Whether the other side breaks off since it wants a certificate of ours, or another one. Nothing is sent.

    Where something was sent, the reset that follows may overtake the alert that tells why.
    """
    try:
        async with _seen(network, url) as (line, _):
            await line.reader.read(1)
    except ssl.SSLError as failure:
        return failure.reason in WANTS_OURS
    except Exception:  # noqa: BLE001 - as above
        return False
    return False


@asynccontextmanager
async def _seen(network: Network, url: str) -> AsyncIterator[tuple[Line, Way | None]]:
    """A line with TLS whose certificates are not judged."""
    hop = await way_to(network, url)
    parts = urlsplit(url)
    host, port = parts.hostname or "", parts.port or 443
    if isinstance(hop, Text):
        raise Refusal(Cause.SETTINGS)
    async with asyncio.timeout(LOOK_WITHIN):
        async with connected(*(hop.proxy.host, hop.proxy.port) if hop else (host, port)) as line:
            if hop:
                await through(network, hop, line, host, port)
            yield line, await secured(line, looking(network), host, hop.proxy.url if hop else "")


async def _through_http(hop: Hop, line: Line, host: str, port: int) -> None:
    target = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    head = [f"CONNECT {target} HTTP/1.1", f"Host: {target}"]
    if hop.user:
        pair = f"{hop.user}:{hop.password.reveal() if hop.password else ''}"
        head.append(f"Proxy-Authorization: Basic {base64.b64encode(pair.encode()).decode()}")
    line.writer.write("\r\n".join([*head, "", ""]).encode())
    await line.writer.drain()
    answer = (await line.reader.readuntil(b"\r\n\r\n")).split(b" ", 2)
    status = answer[1][:3].decode("ascii", errors="replace") if len(answer) > 1 else ""
    if not status.startswith("2"):
        raise Refusal(Cause.PROXY_SIGN_IN if status == "407" else Cause.PROXY_REFUSED, status)


async def _through_socks(hop: Hop, line: Line, host: str, port: int) -> None:
    """RFC 1928, and RFC 1929 for the sign-in."""
    offered = BY_PASSWORD if hop.user else NO_SIGN_IN
    line.writer.write(bytes([5, 1, offered]))
    version, taken = await line.reader.readexactly(2)
    if version != 5:
        raise Refusal(Cause.PROXY)
    if taken != offered:
        raise Refusal(Cause.PROXY_SIGN_IN)
    if taken == BY_PASSWORD:
        user, password = hop.user.encode(), (hop.password.reveal() if hop.password else "").encode()
        line.writer.write(bytes([1, len(user)]) + user + bytes([len(password)]) + password)
        if (await line.reader.readexactly(2))[1] != 0:
            raise Refusal(Cause.PROXY_SIGN_IN)
    name = host.encode("idna")
    line.writer.write(bytes([5, 1, 0, 3, len(name)]) + name + port.to_bytes(2, "big"))
    _, answer, _, kind = await line.reader.readexactly(4)
    if answer != 0:
        raise Refusal(Cause.SOCKS_REFUSED, str(answer))
    length = {1: 4, 4: 16}.get(kind) or (await line.reader.readexactly(1))[0]
    await line.reader.readexactly(length + 2)
