"""Catches one OAuth callback on this machine, and then listens no longer.

Must not live here: what the callback means (`core/oauth_callback.py`).
"""

import html
from collections.abc import Callable
from http import HTTPStatus

from flinks_desk.services.loopback import Answer, Loopback, Received

__all__ = ["LASTS", "PATH", "PORT", "CallbackCatcher"]

PORT = 8765
"""Asked for first, since a redirect address is whitelisted with its port."""
PATH = "/callback"
LASTS = 15 * 60.0
"""Seconds; nobody takes longer at a bank."""
MOST = 4096


class CallbackCatcher:
    """Tells the whole address that the bank sent the person to, and whoever comes a plain page."""

    def __init__(self, caught: Callable[[str], None], ended: Callable[[], None], thanks: Callable[[], str]) -> None:
        self._caught = caught
        self._thanks = thanks
        self._listener = Loopback(self._hear, PATH, lasts=LASTS, most=MOST, ended=ended)

    @property
    def url(self) -> str:
        """The redirect address; empty while nobody listens."""
        return self._listener.url

    @property
    def port(self) -> int:
        """Where it listens; 0 while it does not."""
        return self._listener.port

    async def start(self) -> None:
        """Listen, at the usual port if it is free."""
        await self._listener.start(PORT)

    def stop(self) -> None:
        """Listen no longer."""
        self._listener.stop()

    def _hear(self, received: Received) -> Answer:
        if received.method != "GET" or "=" not in received.target:
            return Answer(HTTPStatus.NOT_FOUND)
        url = f"{self.url.removesuffix(PATH)}{received.target}"
        self._listener.stop()
        self._caught(url)
        words = html.escape(self._thanks())
        return Answer(HTTPStatus.OK, f"<!DOCTYPE html><meta charset=utf-8><title>Flinks Desk</title><p>{words}</p>")
