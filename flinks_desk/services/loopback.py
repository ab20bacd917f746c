"""A little listener on this machine: one path, plain HTTP, and it ends by itself.

The rule: it listens at 127.0.0.1 and nowhere else, answers only who asks for exactly this host and port (pitfalls §7),
reads no more than it was told to, and writes nothing down.
Must not live here: what is received means.
"""

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import urlsplit

__all__ = ["Answer", "Loopback", "Received"]

HOST = "127.0.0.1"
POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
MOST_HEADERS = 64 * 1024
PATIENCE = 15.0
"""Seconds for one request."""


@dataclass(frozen=True, slots=True, repr=False)
class Received:
    """One request to the listener's path. It may hold what is personal, so it does not print."""

    method: str
    target: str
    """Path and query as they came."""
    headers: tuple[tuple[str, str], ...]
    body: bytes


@dataclass(frozen=True, slots=True)
class Answer:
    """What the other side gets."""

    status: int = HTTPStatus.OK
    html: str = ""
    policy: str = POLICY
    """What the page may load and run."""


Hear = Callable[[Received], Answer]


class Loopback:
    """Listens from `start` to `stop`, or until its time is over."""

    def __init__(self, hear: Hear, path: str, *, lasts: float, most: int, ended: Callable[[], None]) -> None:
        """`most` bytes of a body are read; after `lasts` seconds it stops, and `ended` is called."""
        self._hear = hear
        self._path = path
        self._lasts = lasts
        self._most = most
        self._ended = ended
        self._server: asyncio.Server | None = None
        self._end: asyncio.TimerHandle | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def port(self) -> int:
        """Where it listens; 0 while it does not."""
        return int(self._server.sockets[0].getsockname()[1]) if self._server and self._server.sockets else 0

    @property
    def url(self) -> str:
        """The address that it answers; empty while it does not listen."""
        return f"http://{HOST}:{self.port}{self._path}" if self.port else ""

    async def start(self, port: int = 0) -> None:
        """Listen at this port, or at a free one where it is taken. A second call does nothing."""
        if self._server is not None:
            return
        try:
            self._server = await asyncio.start_server(self._serve, HOST, port, limit=MOST_HEADERS)
        except OSError:
            self._server = await asyncio.start_server(self._serve, HOST, 0, limit=MOST_HEADERS)
        self._end = asyncio.get_running_loop().call_later(self._lasts, self.stop)

    def stop(self) -> None:
        """Listen no longer; what is being answered is answered."""
        server, self._server = self._server, None
        if self._end is not None:
            self._end.cancel()
        if server is not None:
            server.close()
            self._ended()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task is not None:
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        with contextlib.suppress(
            OSError, TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, ValueError
        ):
            async with asyncio.timeout(PATIENCE):
                answer = self._answered(await self._read(reader))
                writer.write(_written(answer))
                await writer.drain()
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()

    async def _read(self, reader: asyncio.StreamReader) -> Received | HTTPStatus:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        first, *lines = head.rstrip("\r\n").split("\r\n")
        method, target, _ = first.split(" ", 2)
        pairs = (line.partition(":") for line in lines)
        headers = tuple((name.strip(), value.strip()) for name, _, value in pairs)
        by_name = {name.lower(): value for name, value in headers}
        length = int(by_name.get("content-length", "0") or "0")
        if by_name.get("host", "") not in {f"{HOST}:{self.port}", f"localhost:{self.port}"}:
            return HTTPStatus.MISDIRECTED_REQUEST
        if not 0 <= length <= self._most or "transfer-encoding" in by_name:
            return HTTPStatus.REQUEST_ENTITY_TOO_LARGE
        if urlsplit(target).path != self._path:
            return HTTPStatus.NOT_FOUND
        return Received(method, target, headers, await reader.readexactly(length))

    def _answered(self, received: Received | HTTPStatus) -> Answer:
        return Answer(received) if isinstance(received, HTTPStatus) else self._hear(received)


def _written(answer: Answer) -> bytes:
    body = answer.html.encode()
    lines = (
        f"HTTP/1.1 {answer.status} {HTTPStatus(answer.status).phrase}",
        "Content-Type: text/html; charset=utf-8",
        f"Content-Length: {len(body)}",
        "Cache-Control: no-store",
        "Referrer-Policy: no-referrer",
        "X-Content-Type-Options: nosniff",
        f"Content-Security-Policy: {answer.policy}",
        "Connection: close",
    )
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body
