"""How far a call has come: what it waits for when its time is up, and who it is that does not answer.

The rule: reaching the other side has a limit of its own, whatever patience the call has with the answer.
Must not live here: exceptions (`failures.py`), or sending (`wire.py`).
"""

import asyncio
import contextlib
from collections.abc import Mapping
from enum import Enum
from typing import Protocol, cast

__all__ = ["CONNECT_WITHIN", "Phase", "Progress"]

CONNECT_WITHIN = 10.0
"""Seconds for each of: the connection, the proxy's word, the handshake."""
REACH_WITHIN = 2 * CONNECT_WITHIN
"""Seconds for all of them; a SOCKS proxy has no limit of its own in httpcore."""


class Phase(Enum):
    """What a call waits for."""

    POOL = "pool"
    CONNECT = "connect"
    PROXY = "proxy"
    TLS = "tls"
    WRITE = "write"
    ANSWER = "answer"
    BODY = "body"


STEPS: Mapping[str, Phase] = {
    "connect_tcp": Phase.CONNECT,
    "setup_socks5_connection": Phase.PROXY,
    "start_tls": Phase.TLS,
    "send_request_headers": Phase.WRITE,
    "receive_response_headers": Phase.ANSWER,
    "receive_response_body": Phase.BODY,
}
WHOSE = ("connection", "proxy", "socks", "http11")
STARTED: Mapping[str, Phase] = {f"{whose}.{step}.started": phase for step, phase in STEPS.items() for whose in WHOSE}
"""By the words of httpcore's trace, such as `connection.connect_tcp.started`."""
OPENED = frozenset(f"{whose}.{step}.complete" for step in ("connect_tcp", "start_tls") for whose in WHOSE)
TUNNELLED = frozenset({"proxy.start_tls.started", "socks.start_tls.started"})
"""The tunnel stands: a proxy's own TLS is a connection's."""


class Closes(Protocol):
    """A connection of httpcore, as far as it is needed here."""

    async def aclose(self) -> None: ...


class Progress:
    """Follows one call."""

    def __init__(self, limit: asyncio.Timeout, until: float, *, has_proxy: bool) -> None:
        self.phase = Phase.POOL
        self._limit = limit
        self._until = until
        self._has_proxy = has_proxy
        self._is_through = True
        """A connection that was open before needs no proxy's word; a new one does."""
        self._is_hurried = False
        self._opened: Closes | None = None

    async def follow(self, event: str, told: Mapping[str, object]) -> None:
        """A step of the trace; of what it brings along, which holds headers, only the connection is taken."""
        if event in OPENED:
            self._opened = cast("Closes", told["return_value"])
        if event in STARTED:
            self._enter(STARTED[event], is_tunnelled=event in TUNNELLED)

    def _enter(self, phase: Phase, *, is_tunnelled: bool) -> None:
        """Until the tunnel stands, whatever is written or waited for concerns the proxy."""
        if phase is Phase.CONNECT:
            self._is_through = not self._has_proxy
        self._is_through = self._is_through or is_tunnelled
        self.phase = phase if self._is_through or phase is Phase.CONNECT else Phase.PROXY
        if self.phase is Phase.CONNECT:
            self._is_hurried = True
            self._limit.reschedule(min(self._until, asyncio.get_running_loop().time() + REACH_WITHIN))
        elif self.phase is Phase.WRITE and self._is_hurried:
            self._is_hurried = False
            self._limit.reschedule(self._until)

    async def let_go(self) -> None:
        """The call failed: httpcore leaves a connection open that failed or was cancelled on its way."""
        if self._opened is not None:
            with contextlib.suppress(Exception):
                await self._opened.aclose()
