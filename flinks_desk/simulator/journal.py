"""The simulator's journal: one entry a request, with what was wrong with it, secrets masked, also as JSON lines."""

import itertools
import json
import threading
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Final, TextIO

KEPT: Final = 2_000


@dataclass(frozen=True)
class Entry:
    number: int
    at: datetime
    method: str
    path: str
    query: str
    endpoint: str | None
    status: int
    flinks_code: str | None
    hint: str | None
    milliseconds: float
    faults: tuple[str, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    body: str = ""
    answer: str = ""


def line_of(entry: Entry) -> str:
    return json.dumps(asdict(entry) | {"at": entry.at.isoformat()}, ensure_ascii=False)


class Journal:
    def __init__(self) -> None:
        self._entries: deque[Entry] = deque(maxlen=KEPT)
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()
        self._out: TextIO | None = None
        self._listeners: list[Callable[[Entry], None]] = []

    def write_to(self, out: TextIO) -> None:
        self._out = out

    def when_added(self, listener: Callable[[Entry], None]) -> None:
        """Called in the server's thread."""
        self._listeners.append(listener)

    def next_number(self) -> int:
        return next(self._numbers)

    def add(self, entry: Entry) -> None:
        with self._lock:
            self._entries.append(entry)
            if self._out is not None:
                self._out.write(line_of(entry) + "\n")
                self._out.flush()
        for listener in tuple(self._listeners):
            listener(entry)

    def entries(self) -> tuple[Entry, ...]:
        with self._lock:
            return tuple(self._entries)

    def clear(self) -> None:
        """Numbers go on, so that hints of before stay unambiguous."""
        with self._lock:
            self._entries.clear()
