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
    "send_request_body": Phase.WRITE,
    "receive_response_headers": Phase.ANSWER,
    "receive_response_body": Phase.BODY,
}
"""By the words of httpcore's trace, such as `connection.connect_tcp.started`."""


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
        self._is_through = not has_proxy
        self._opened: Closes | None = None

    async def follow(self, event: str, told: Mapping[str, object]) -> None:
        """A step of the trace; of what it brings along, which holds headers, only the connection is taken."""
        whose, _, rest = event.partition(".")
        step, _, when = rest.rpartition(".")
        if when == "complete" and step in {"connect_tcp", "start_tls"}:
            self._opened = cast("Closes", told["return_value"])
        if when != "started" or step not in STEPS:
            return
        if step == "start_tls" and whose != "connection":  # the tunnel stands: a proxy's own TLS is a connection's
            self._is_through = True
        before, self.phase = self.phase, self._phase(STEPS[step])
        if self.phase is Phase.CONNECT:
            self._limit.reschedule(min(self._until, asyncio.get_running_loop().time() + REACH_WITHIN))
        elif self.phase is Phase.WRITE and before is not Phase.WRITE:
            self._limit.reschedule(self._until)

    async def let_go(self) -> None:
        """The call failed: httpcore leaves a connection open that failed or was cancelled on its way."""
        if self._opened is not None:
            with contextlib.suppress(Exception):
                await self._opened.aclose()

    def _phase(self, phase: Phase) -> Phase:
        """Until the tunnel stands, whatever is written or waited for concerns the proxy."""
        return phase if self._is_through or phase is Phase.CONNECT else Phase.PROXY
