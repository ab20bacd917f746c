"""What stands between a call and Flinks, on this machine: proxies, and servers with certificates of a test's own."""

import asyncio
import base64
import contextlib
import socket
import ssl
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import trustme

from flinks_desk.core.network import NetworkSettings
from flinks_desk.core.secret import Secret
from flinks_desk.services.networks import Network, NetworkSource, Own

Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
ANSWER = b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 7\r\n\r\n{"a":1}'


@asynccontextmanager
async def serving(serve: Serve, context: ssl.SSLContext | None = None) -> AsyncIterator[int]:
    """A server at a free port of this machine; its connections end with it."""
    tasks: set[asyncio.Task[None]] = set()

    async def held(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        with contextlib.suppress(asyncio.CancelledError, OSError, asyncio.IncompleteReadError):
            await serve(reader, writer)
        writer.transport.abort()

    async with await asyncio.start_server(held, "127.0.0.1", 0, ssl=context) as running:
        yield running.sockets[0].getsockname()[1]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks)


def source(settings: NetworkSettings, secrets: Mapping[Own, Secret] | None = None) -> NetworkSource:
    """Settings as the wire asks for them."""

    async def current() -> Network:
        return Network(settings, secrets or {})

    return current


@dataclass
class Flinks:
    """Answers every call with JSON, and keeps what it was sent."""

    received: list[bytes] = field(default_factory=list)

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            self.received.append(await reader.readuntil(b"\r\n\r\n"))
            writer.write(ANSWER)
            await writer.drain()


@dataclass
class ConnectProxy:
    """Leads every host to one port of this machine, whatever it is called; with a sign-in if it has one."""

    target: int
    sign_in: str = ""
    says: str = ""
    """A status of its own instead of the tunnel."""
    asked: list[bytes] = field(default_factory=list)

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        self.asked.append(head)
        wanted = base64.b64encode(self.sign_in.encode())
        if self.says or (self.sign_in and b"Basic " + wanted not in head):
            wants = 'Proxy-Authenticate: Basic realm="x"'
            writer.write(f"HTTP/1.1 {self.says or '407 Sign in'}\r\n{wants}\r\nContent-Length: 0\r\n\r\n".encode())
            await writer.drain()
            return
        writer.write(b"HTTP/1.1 200 Fine\r\n\r\n")
        await tunnel(reader, writer, self.target)


@dataclass
class SocksProxy:
    """The same, by SOCKS5 (RFC 1928)."""

    target: int
    sign_in: Mapping[str, str] = field(default_factory=dict)
    answer: int = 0
    names: list[str] = field(default_factory=list)

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        offered = await reader.readexactly((await reader.readexactly(2))[1])
        if (method := 2 if self.sign_in else 0) not in offered:
            writer.write(bytes([5, 255]))
            await writer.drain()
            return
        writer.write(bytes([5, method]))
        if self.sign_in:
            user = await reader.readexactly((await reader.readexactly(2))[1])
            password = await reader.readexactly((await reader.readexactly(1))[0])
            good = self.sign_in.get(user.decode()) == password.decode()
            writer.write(bytes([1, 0 if good else 1]))
            if not good:
                await writer.drain()
                return
        await reader.readexactly(4)
        self.names.append((await reader.readexactly((await reader.readexactly(1))[0])).decode())
        await reader.readexactly(2)
        writer.write(bytes([5, self.answer, 0, 1, 127, 0, 0, 1, 0, 0]))
        await writer.drain()
        if self.answer == 0:
            await tunnel(reader, writer, self.target)


async def tunnel(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, port: int) -> None:
    """Carries bytes both ways until one side ends."""
    there, to_there = await asyncio.open_connection("127.0.0.1", port)

    async def carry(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            while data := await source.read(65536):
                sink.write(data)
                await sink.drain()
        sink.close()

    try:
        await asyncio.gather(carry(reader, to_there), carry(there, writer))
    finally:
        to_there.transport.abort()


def with_certificate(issued: trustme.LeafCert) -> ssl.SSLContext:
    """The server's side."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    issued.configure_cert(context)
    return context


@contextlib.contextmanager
def blocking_server(context: ssl.SSLContext) -> Iterator[int]:
    """A server in a thread, which tells in an alert why it breaks off; those of asyncio close before they tell."""
    listening = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            connection, _ = listening.accept()
            with contextlib.suppress(OSError), context.wrap_socket(connection, server_side=True) as secured:
                secured.recv(65536)
                secured.sendall(ANSWER)
            connection.close()

    def until_closed() -> None:
        with contextlib.suppress(OSError):
            serve()

    thread = threading.Thread(target=until_closed, daemon=True)
    thread.start()
    yield listening.getsockname()[1]
    listening.shutdown(socket.SHUT_RDWR)
    listening.close()
    thread.join(2)


@contextlib.contextmanager
def in_thread(*serves: Serve, context: ssl.SSLContext | None = None) -> Iterator[list[int]]:
    """Servers that answer while this thread does something else."""
    loop, ready, over = asyncio.new_event_loop(), threading.Event(), asyncio.Event()
    ports: list[int] = []

    async def run() -> None:
        async with contextlib.AsyncExitStack() as stack:
            ports.extend([await stack.enter_async_context(serving(serve, context)) for serve in serves])
            ready.set()
            await over.wait()

    thread = threading.Thread(target=lambda: loop.run_until_complete(run()), daemon=True)
    thread.start()
    ready.wait(5)
    yield ports
    loop.call_soon_threadsafe(over.set)
    thread.join(5)
    loop.close()
