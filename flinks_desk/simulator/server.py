"""The simulator on a socket: a thread of its own with a loop of its own, so that a busy window does not hold it up."""

import asyncio
import contextlib
import socket
import struct
import sys
import threading
from collections.abc import Iterator
from types import TracebackType
from typing import Final, Self, cast

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from flinks_desk.simulator.app import create_app
from flinks_desk.simulator.exchanges import Scope
from flinks_desk.simulator.webhooks import WebhookPost
from flinks_desk.simulator.world import World

_HOST: Final = "127.0.0.1"
_GRACE: Final = 0.3  # seconds, for the calls that are under way at the end
_PATIENCE: Final = 10.0  # seconds, for a start on a busy machine


class SimulatorServer:
    """`api` and `connect` are two names of one socket: to a browser two origins, as Flinks' two hosts are."""

    def __init__(self, world: World, port: int = 0) -> None:
        self.world = world
        self._lines = _Lines()
        # With proto 0 asyncio leaves TCP_NODELAY off and every request takes 45 ms (pitfalls §7).
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        try:
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            self._socket.bind((_HOST, port))
            self._socket.listen(512)
        except OSError:
            self._socket.close()
            raise
        self.port = int(self._socket.getsockname()[1])
        self._server = _Server(self._config(), self._lines)
        self._thread = threading.Thread(target=self._run, name="simulator", daemon=True)

    @property
    def api(self) -> str:
        return f"http://{_HOST}:{self.port}"

    @property
    def connect(self) -> str:
        return f"http://localhost:{self.port}"

    def start(self) -> None:
        """Returns when the first request can be served."""
        self._thread.start()
        if not self._server.up.wait(_PATIENCE):
            raise TimeoutError("The simulator did not start.")

    def stop(self) -> None:
        self._server.should_exit = True
        if self._thread.is_alive():
            self._thread.join(_PATIENCE)
        self._socket.close()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _config(self) -> uvicorn.Config:
        hosts = frozenset({f"{_HOST}:{self.port}", f"localhost:{self.port}"})
        return uvicorn.Config(
            create_app(self.world, hosts=hosts, hang_up=self._lines.hang_up),
            http=_protocol(self._lines),
            ws="none",
            lifespan="off",
            access_log=False,  # addresses hold tokens
            log_config=None,
            server_header=False,
            date_header=False,  # the gate tells the simulator's own time, which may have been moved
            timeout_graceful_shutdown=1,
            timeout_keep_alive=30,
        )

    def _run(self) -> None:
        with asyncio.Runner() as runner:
            runner.run(self._serve())

    async def _serve(self) -> None:
        post = WebhookPost(self.world)
        async with asyncio.TaskGroup() as group:
            delivering = group.create_task(post.run(), name="webhooks")
            await self._server.serve(sockets=[self._socket])
            delivering.cancel()


class _Server(uvicorn.Server):
    """Leaves the process' signal handlers alone, tells when it is up, and ends without waiting for the slow."""

    def __init__(self, config: uvicorn.Config, lines: "_Lines") -> None:
        super().__init__(config)
        self.up = threading.Event()
        self._lines = lines

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.up.set()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        # Calls that are under way may end; then whoever still waits, sends or stalls is hung up on. Left to itself
        # uvicorn would cancel them later, and write a traceback for each.
        ending = asyncio.get_running_loop().call_later(_GRACE, self._lines.hang_up_all)
        await super().shutdown(sockets)
        ending.cancel()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


class _Lines:
    """The open connections by their client's address, so that ordered trouble can end one."""

    def __init__(self) -> None:
        self._open: dict[tuple[str, int], asyncio.Transport] = {}

    def add(self, transport: asyncio.Transport) -> None:
        self._open[_peer(transport)] = transport

    def remove(self, transport: asyncio.Transport) -> None:
        self._open.pop(_peer(transport), None)

    def hang_up_all(self) -> None:
        for transport in tuple(self._open.values()):
            transport.abort()

    def hang_up(self, scope: Scope, hard: bool) -> bool:  # noqa: FBT001 - the shape of HangUp
        transport = self._open.get(cast("tuple[str, int]", tuple(scope.get("client") or ("", 0))))
        if transport is None:
            return False
        if hard:
            line: socket.socket = transport.get_extra_info("socket")
            shape = "hh" if sys.platform == "win32" else "ii"
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack(shape, 1, 0))
            transport.abort()
        else:
            transport.close()
        return True


def _peer(transport: asyncio.Transport) -> tuple[str, int]:
    host, port = (transport.get_extra_info("peername") or ("", 0))[:2]
    return str(host), int(port)


def _protocol(lines: _Lines) -> type[H11Protocol]:
    class Protocol(H11Protocol):
        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] # as uvicorn has it
            super().connection_made(transport)
            lines.add(transport)

        def connection_lost(self, exc: Exception | None) -> None:
            lines.remove(self.transport)
            super().connection_lost(exc)

    return Protocol
