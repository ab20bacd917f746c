"""The entries of a HAR, one after the other, out of a text that comes in pieces: only one entry is held at a time.

Must not live here: what an entry means (`har.py`).
The pieces are decoded by the standard library's C scanner, which is as fast as `json.load`; an entry that is not
complete yet is tried again when twice as much has come, so the whole stays linear.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from json import JSONDecodeError, JSONDecoder

from flinks_desk.core.lean import regex

__all__ = ["Entry", "Splitter"]

_OPENING = regex(r'(?<!\\)"entries"\s*:\s*\[')
_BETWEEN = regex(r"[\s,]*")
_DECODER = JSONDecoder(strict=False)
_KEPT = 64
_STEP = 1 << 16


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry, where it stands in the whole text, and its own text."""

    value: dict[str, object]
    start: int
    end: int
    text: str


@dataclass(slots=True)
class Splitter:
    """Goes over the pieces once. After the end it knows whether the file was whole."""

    pieces: Iterable[str]
    buffer: str = ""
    at: int = 0
    dropped: int = 0
    """Characters before the buffer."""
    broken: bool = False
    """The text ended, or stopped to be JSON, inside the list of entries."""
    head: str = ""
    """What stood before the entries: the tool's name."""
    _source: Iterator[str] = field(init=False)

    def __post_init__(self) -> None:
        self._source = iter(self.pieces)

    def entries(self) -> Iterator[Entry]:
        """Each entry, as soon as it is complete."""
        if not self._find_opening():
            return
        while True:
            self._skip_between()
            sign = self.buffer[self.at : self.at + 1]
            if sign != "{":
                self.broken = sign != "]"
                return
            entry = self._decode()
            if entry is None:
                self.broken = True
                return
            yield entry

    def _find_opening(self) -> bool:
        while (found := _OPENING.search(self.buffer, max(0, self.at - _KEPT))) is None:
            self.at = len(self.buffer)
            if not self._more(_STEP):
                return False
        self.head, self.at = self.buffer[: found.start()][:_STEP], found.end()
        return True

    def _skip_between(self) -> None:
        while True:
            found = _BETWEEN.match(self.buffer, self.at)
            self.at = found.end() if found else self.at
            if self.at < len(self.buffer) or not self._more(_STEP):
                return

    def _decode(self) -> Entry | None:
        self._forget()
        while True:
            try:
                value, end = _DECODER.raw_decode(self.buffer, self.at)
            except JSONDecodeError as problem:
                if self._is_damage(problem) or not self._more(len(self.buffer) - self.at):
                    return None
            except RecursionError:
                return None
            else:
                start, self.at = self.at, end
                return Entry(value, self.dropped + start, self.dropped + end, self.buffer[start:end])

    def _is_damage(self, problem: JSONDecodeError) -> bool:
        """Whether the error stands well before the end of what has come, so that more text would not mend it."""
        return not problem.msg.startswith("Unterminated string") and problem.pos < len(self.buffer) - _KEPT

    def _forget(self) -> None:
        """Let go of what was read, once it is more than what is left."""
        if self.at > _STEP and self.at * 2 > len(self.buffer):
            self.buffer, self.dropped, self.at = self.buffer[self.at :], self.dropped + self.at, 0

    def _more(self, wanted: int) -> bool:
        gathered, length = [], 0
        for piece in self._source:
            gathered.append(piece)
            length += len(piece)
            if length >= max(wanted, 1):
                break
        self.buffer += "".join(gathered)
        return length > 0
