"""The journal: every entry in order, and whoever listens.

It takes only what is sealed, and masks the secrets it is told of once more in what others wrote.
Must not live here: what an entry means (`core/journal.py`) or how it is shown.
"""

from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.exchange import Exchange, Json
from flinks_desk.core.journal import Entry, Kind, Origin
from flinks_desk.core.masking import masked
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import Text
from flinks_desk.core.widget import WidgetEvent

if TYPE_CHECKING:
    from flinks_desk.core.rerun.comparing import Comparison
    from flinks_desk.services.journal_file import JournalFile

__all__ = ["Archive"]


class Archive:
    """The entries of this run, in memory and, where it has one, in a file that lasts."""

    def __init__(self, file: "JournalFile | None" = None) -> None:
        self._file = file
        self._entries: list[Entry] = []
        self._listeners: list[Callable[[Entry], None]] = []

    @property
    def entries(self) -> Sequence[Entry]:
        """All entries so far."""
        return tuple(self._entries)

    def on_entry(self, listener: Callable[[Entry], None]) -> None:
        """Tell this listener of each new entry."""
        self._listeners.append(listener)

    def off_entry(self, listener: Callable[[Entry], None]) -> None:
        """Tell this listener no more."""
        self._listeners.remove(listener)

    def add(
        self,
        at: datetime,
        kind: Kind,
        title: str,
        *,
        summary: Text | None = None,
        exchange: Exchange | None = None,
        data: Json = None,
        event: WidgetEvent | None = None,
        findings: Sequence[Finding] = (),
        ids: frozenset[str] = frozenset(),
        origin: Origin = Origin.OURS,
        comparison: "Comparison | None" = None,
        secrets: Collection[Secret] = (),
    ) -> Entry:
        """Write one entry; `secrets` are masked wherever they stand in its data."""
        entry = Entry(
            number=len(self._entries) + 1,
            at=at,
            kind=kind,
            title=title,
            summary=summary,
            exchange=exchange,
            data=masked(data, secrets),
            event=event,
            findings=tuple(findings),
            ids=ids,
            origin=origin,
            comparison=comparison,
        )
        self._entries.append(entry)
        if self._file:
            self._file.keep(entry)
        for listener in tuple(self._listeners):
            listener(entry)
        if self._file and (news := self._file.news()):
            self.add(at, Kind.NOTE, "journal", summary=news)
        return entry

    def keep_in(self, file: "JournalFile | None") -> None:
        """Keep what came and what comes in this file, or from now on in memory only; whoever calls ends the old one."""
        self._file = file
        if file:
            for entry in self._entries:
                file.keep(entry)

    def close(self) -> None:
        """Nothing more is written."""
        self._listeners.clear()
        if self._file:
            self._file.close()
