"""The desk as an audience may see it: what it tells is covered, and what a page hands to it is what was meant.

All pages and the log of a presentation get their models from here, so that a tool tip, a copy, a screenshot and a
spoken name can hold no more than what is covered. Must not live here: what is covered (`core/presenting.py`).
"""

import inspect
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

from flinks_desk.core.journal import Entry
from flinks_desk.core.presenting import Cloak
from flinks_desk.core.session import Session
from flinks_desk.services.desk import Desk

__all__ = ["TRUE_ANSWERS", "PresentedDesk"]

TRUE_ANSWERS = frozenset({"open_preview", "open_pair"})
"""What the web engine opens has to be true; nobody sees it."""
REFUSED = frozenset({"hand_over"})
"""An address for a browser or a phone would leave the cover."""


Kind = TypeVar("Kind")


class PresentedDesk:
    """Has every method of the desk. It tells nobody anything any more once it was closed."""

    def __init__(self, desk: Desk, cloak: Cloak) -> None:
        self._desk, self._cloak = desk, cloak
        self._sessions: list[Callable[[Session], None]] = []
        self._entries: list[Callable[[Entry], None]] = []
        desk.on_session(self._tell_session)
        desk.on_entry(self._tell_entry)

    @property
    def session(self) -> Session:
        """Where the person stands now."""
        return _one(self._cloak.presented(self._desk.session), Session)

    @property
    def entries(self) -> Sequence[Entry]:
        """The journal so far."""
        return [self._seen(entry) for entry in tuple(self._desk.entries)]

    def on_session(self, listener: Callable[[Session], None]) -> None:
        """Tell this listener of each new session."""
        self._sessions.append(listener)

    def off_session(self, listener: Callable[[Session], None]) -> None:
        """Tell this listener no more."""
        self._sessions.remove(listener)

    def on_entry(self, listener: Callable[[Entry], None]) -> None:
        """Tell this listener of each new entry."""
        self._entries.append(listener)

    def close(self) -> None:
        """The presentation is over."""
        self._desk.off_session(self._tell_session)
        self._desk.off_entry(self._tell_entry)
        self._sessions.clear()
        self._entries.clear()

    def __getattr__(self, name: str) -> object:
        found = getattr(self._desk, name)
        return self._asked(name, found) if callable(found) else self._cloak.presented(found)

    def _asked(self, name: str, method: Callable[..., object]) -> Callable[..., object]:
        def ask(*given: object, **named: object) -> object:
            if name in REFUSED:
                return None
            meant = [self._cloak.meant(each) for each in given]
            answer = method(*meant, **{key: self._cloak.meant(each) for key, each in named.items()})
            if inspect.isawaitable(answer):
                return self._awaited(name, answer)
            return answer if name in TRUE_ANSWERS else self._cloak.presented(answer)

        return ask

    async def _awaited(self, name: str, answer: Awaitable[object]) -> object:
        came = await answer
        return came if name in TRUE_ANSWERS else self._cloak.presented(came)

    def _tell_session(self, session: Session) -> None:
        for listener in self._sessions:
            listener(_one(self._cloak.presented(session), Session))

    def _tell_entry(self, entry: Entry) -> None:
        for listener in self._entries:
            listener(self._seen(entry))

    def _seen(self, entry: Entry) -> Entry:
        return _one(self._cloak.presented(entry), Entry)


def _one(value: object, kind: type[Kind]) -> Kind:
    if not isinstance(value, kind):
        raise TypeError(kind.__name__)
    return value
