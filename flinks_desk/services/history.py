"""Whether and how long sessions are kept, and the file that they are kept in.

Must not live here: what is asked of past sessions (`past_sessions.py`).
"""

import asyncio
from collections.abc import Callable, Mapping
from datetime import datetime

from flinks_desk.core.exchange import Json, member
from flinks_desk.services.archive import Archive
from flinks_desk.services.home import Home
from flinks_desk.services.journal_file import KEPT_DAYS, JournalFile
from flinks_desk.services.kept_files import kept
from flinks_desk.services.safe_file import read_object, write_object

__all__ = ["CHOICES", "History"]

FORMAT = 1

CHOICES = (0, 7, KEPT_DAYS, 90, 365)
"""Days for which sessions can be kept. With none, no file is left."""


class History:
    """The journal of this run, and how long it and others are kept."""

    def __init__(self, home: Home, session: str, now: Callable[[], datetime]) -> None:
        self._home, self._session, self._now = home, session, now
        found = kept(home.history, FORMAT)
        days, self.odd = member(found.content or _once(home), "days"), found.odd
        self.days = days if type(days) is int and days in CHOICES else KEPT_DAYS
        self._file = self._begun()
        self.archive = Archive(self._file)

    async def keep_for(self, days: int) -> bool:
        """Keep sessions for so many days from now on; false if the disk did not take it."""
        try:
            if not self.odd.newer:
                write_object(self._home.history, {"format": FORMAT, "days": days})
            if days == 0:
                await self._forget()
        except OSError:
            return False
        self.days = days
        if days and self._file is None:
            self._file = self._begun()
            self.archive.keep_in(self._file)
        return True

    def _begun(self) -> JournalFile | None:
        return JournalFile(self._home.journal, self._session, self._now(), self.days) if self.days else None

    async def _forget(self) -> None:
        """Everything that was kept, pinned or not."""
        file, self._file = self._file, None
        self.archive.keep_in(None)
        if file:
            await asyncio.to_thread(file.close)
        for ending in ("", "-wal", "-shm"):
            self._home.journal.with_name(self._home.journal.name + ending).unlink(missing_ok=True)


def _once(home: Home) -> Mapping[str, Json]:
    """For a while the days stood among the settings."""
    return {"days": member(read_object(home.settings) or {}, "journal_days")}
