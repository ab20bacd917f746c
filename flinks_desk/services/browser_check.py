"""Lets the system's own browser say whether it reaches a host: by a page on this machine that tries, and tells here.

The rule: nothing of Flinks is sent; the page asks the hosts without cookies, credentials or a referrer, and all that it
tells is whether an answer came.
Must not live here: opening the browser, or sentences.
"""

import html
import json
import secrets
from collections.abc import Callable, Mapping, Sequence
from http import HTTPStatus

from flinks_desk import resources
from flinks_desk.services.loopback import Answer, Loopback, Received

__all__ = ["LASTS", "BrowserCheck"]

LASTS = 300.0
"""Seconds after which nobody waits for the browser any more."""
MOST = 64

Hear = Callable[[int, bool], None]
"""The number of the goal, and whether an answer came."""


class BrowserCheck:
    """Listens from `start` until every goal was told, or its time is over."""

    def __init__(self, goals: Sequence[str], words: Mapping[str, str], hear: Hear, ended: Callable[[], None]) -> None:
        self._goals = goals
        self._words = words
        self._tell = hear
        self._left = set(range(len(goals)))
        self._listener = Loopback(
            self._hear, f"/network/{secrets.token_urlsafe(12)}", lasts=LASTS, most=MOST, ended=ended
        )

    async def start(self) -> str:
        """Listen; the page's address."""
        await self._listener.start()
        return self._listener.url

    def stop(self) -> None:
        """Listen no longer."""
        self._listener.stop()

    def _hear(self, received: Received) -> Answer:
        if received.method == "GET":
            return self._page()
        number, _, said = received.body.decode("ascii", errors="replace").partition(" ")
        if received.method != "POST" or said not in {"came", "failed"} or number not in map(str, self._left):
            return Answer(HTTPStatus.BAD_REQUEST)
        self._left.discard(int(number))
        self._tell(int(number), said == "came")
        if not self._left:
            self._listener.stop()
        return Answer(HTTPStatus.NO_CONTENT)

    def _page(self) -> Answer:
        nonce = secrets.token_urlsafe(16)
        page = resources.read_text("pages", "network", "browser.html")
        for name in ("lang", "title", "sentence"):
            page = page.replace(f"{{{{{name}}}}}", html.escape(self._words[name]))
        for name, value in (("goals", list(self._goals)), ("words", dict(self._words)), ("nonce", nonce)):
            written = value if isinstance(value, str) else json.dumps(value).replace("<", "\\u003c")
            page = page.replace(f"{{{{{name}}}}}", written)
        policy = f"default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-{nonce}'; connect-src http: https:"
        return Answer(HTTPStatus.OK, page, policy)
