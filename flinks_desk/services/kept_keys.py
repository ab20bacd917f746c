"""Which keys were given to the keyring, so that one that is gone can be told from one that never was.

The rule: only the digest of an entry's name is kept. It says nothing about a key, and little about a place.
Must not live here: keys.
"""

import contextlib
import hashlib
from pathlib import Path

from flinks_desk.core.exchange import list_of
from flinks_desk.services.safe_file import read_object, write_object

__all__ = ["KeptKeys"]

MOST = 1_000


class KeptKeys:
    """Names of entries, in a file, or as long as the program runs. A disk that fails takes nothing away."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._known = self._read()

    def __contains__(self, entry: str) -> bool:
        return _digest(entry) in self._known

    def add(self, entry: str) -> None:
        """It was seen in the keyring."""
        if entry not in self:
            self._write(self._read() | self._known | {_digest(entry)})

    def discard(self, entry: str) -> None:
        """It was taken out on purpose."""
        if entry in self:
            self._write((self._read() | self._known) - {_digest(entry)})

    def _read(self) -> frozenset[str]:
        found = read_object(self._path) if self._path else None
        return frozenset(one for one in list_of(found or {}, "kept")[:MOST] if isinstance(one, str))

    def _write(self, known: frozenset[str]) -> None:
        self._known = known
        if self._path:
            with contextlib.suppress(OSError):
                write_object(self._path, {"kept": sorted(known)})


def _digest(entry: str) -> str:
    return hashlib.sha256(entry.encode()).hexdigest()[:32]
