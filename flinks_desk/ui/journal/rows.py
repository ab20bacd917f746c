"""The log as a table for Qt: one row an entry, those only that match the filter.

Lives here: `LogModel`. Must not live here: colours and painting (`row_delegate.py`), or what a filter means
(`core/log_search.py`).
There is no proxy model: a filter is a pass over plain lists and a reset, since a proxy takes seconds (pitfalls §10).
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import tzinfo
from enum import IntEnum
from typing import Final, Protocol

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from flinks_desk.core.diagnosis.finding import Severity
from flinks_desk.core.exchange import Cause, Reply, Unreachable
from flinks_desk.core.journal import Entry, Kind, Origin
from flinks_desk.core.log_search import Index as SearchIndex
from flinks_desk.core.log_search import Query
from flinks_desk.core.rerun.comparing import Verdict, told
from flinks_desk.core.text import Say

__all__ = ["ENTRY", "RELATED", "Column", "Elsewhere", "LogModel"]

ENTRY: Final = int(Qt.ItemDataRole.UserRole)
"""The role under which an index gives its `Entry`."""
RELATED: Final = int(Qt.ItemDataRole.UserRole) + 1
"""The role that tells whether the row shares an identifier with the selected one."""

THIN_SPACE = "\N{NARROW NO-BREAK SPACE}"

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, in their order."""

    MARK = 0
    TIME = 1
    KIND = 2
    WHAT = 3
    STATUS = 4
    CODE = 5
    DURATION = 6


class Elsewhere(Protocol):
    """Rows that are not held here: too many for that, so they come when they are looked at."""

    @property
    def total(self) -> int: ...
    def __len__(self) -> int: ...
    def entry(self, row: int) -> Entry | None: ...
    def row_of(self, number: int) -> int: ...


class LogModel(QAbstractTableModel):
    """All entries, and the places of those that are shown; or rows that lie elsewhere."""

    def __init__(self, say: Say, zone: tzinfo | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._entries: list[Entry] = []
        self._index = SearchIndex(say)
        self._query = Query()
        self._shown: list[int] = []
        self._chosen: Entry | None = None
        self._elsewhere: Elsewhere | None = None

    @property
    def total(self) -> int:
        """How many entries there are, shown or not."""
        return self._elsewhere.total if self._elsewhere is not None else len(self._entries)

    def haystacks(self) -> Sequence[str]:
        """What is searched, one text an entry."""
        return self._index.haystacks

    def add(self, entries: Iterable[Entry]) -> None:
        """Take in a batch of new entries; those that match are shown at the end."""
        start = len(self._entries)
        for entry in entries:
            self._entries.append(entry)
            self._index.add(entry)
        found = self._index.find(self._query, start)
        if found:
            first = len(self._shown)
            self.beginInsertRows(QModelIndex(), first, first + len(found) - 1)
            self._shown += found
            self.endInsertRows()

    def clear(self) -> None:
        """Let all entries go."""
        self.beginResetModel()
        self._entries, self._shown, self._chosen = [], [], None
        self._index = SearchIndex(self._index.say)
        self.endResetModel()

    def show_rows(self, rows: Elsewhere | None) -> None:
        """Show rows that lie elsewhere, or those that are held here."""
        self.beginResetModel()
        self._elsewhere, self._chosen = rows, None
        self.endResetModel()

    def grow_by(self, count: int, grow: Callable[[], None]) -> None:
        """So many rows come to the end elsewhere."""
        first = self.rowCount()
        self.beginInsertRows(QModelIndex(), first, first + count - 1)
        grow()
        self.endInsertRows()

    def came(self, first: int, last: int) -> None:
        """What was looked at elsewhere is there now."""
        self.dataChanged.emit(self.index(first, 0), self.index(last, Column.DURATION))

    def search(self, query: Query) -> None:
        """Show what matches, and nothing else."""
        self.beginResetModel()
        self._query = query
        self._shown = self._index.find(query)
        self.endResetModel()

    def speak(self, say: Say) -> None:
        """Words were changed: sentences are searched in the language they are shown in."""
        self._index = SearchIndex(say)
        for entry in self._entries:
            self._index.add(entry)
        self.search(self._query)

    def relate(self, entry: Entry | None) -> None:
        """Light up the rows that share an identifier with this one."""
        self._chosen = entry
        if self.rowCount():
            last = self.index(self.rowCount() - 1, Column.DURATION)
            self.dataChanged.emit(self.index(0, 0), last, [RELATED, Qt.ItemDataRole.AccessibleTextRole])

    def _is_related(self, entry: Entry) -> bool:
        return self._chosen is not None and not self._chosen.ids.isdisjoint(entry.ids)

    def entry(self, row: int) -> Entry | None:
        """The entry of a shown row."""
        if self._elsewhere is not None:
            return self._elsewhere.entry(row)
        return self._entries[self._shown[row]] if 0 <= row < len(self._shown) else None

    def row_of(self, number: int) -> int:
        """The shown row of the entry with this number; -1 if the filter leaves it out."""
        if self._elsewhere is not None:
            return self._elsewhere.row_of(number)
        return next((row for row, place in enumerate(self._shown) if self._entries[place].number == number), -1)

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        if parent is not None and parent.isValid():
            return 0
        return len(self._shown if self._elsewhere is None else self._elsewhere)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entry(index.row()) if index.isValid() else None
        if entry is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text(entry, Column(index.column()))
            case Qt.ItemDataRole.AccessibleTextRole:
                spoken = self._spoken(entry, Column(index.column()))
                is_joined = index.column() == Column.WHAT and entry is not self._chosen and self._is_related(entry)
                return self.tr("{what}, belongs to the chosen row").format(what=spoken) if is_joined else spoken
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(entry, Column(index.column()))
            case _ if role == ENTRY:
                return entry
            case _ if role == RELATED:
                return self._is_related(entry)
            case _:
                return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return {
            Column.MARK: "",
            Column.TIME: self.tr("Time"),
            Column.KIND: self.tr("Kind"),
            Column.WHAT: self.tr("What"),
            Column.STATUS: self.tr("Status"),
            Column.CODE: self.tr("FlinksCode"),
            Column.DURATION: self.tr("Took"),
        }[Column(section)]

    def text(self, entry: Entry, column: Column) -> str:
        """What a cell says."""
        match column:
            case Column.MARK:
                return ""
            case Column.TIME:
                return entry.at.astimezone(self._zone).strftime("%H:%M:%S")
            case Column.KIND:
                return self.tr("theirs") if entry.origin is Origin.CUSTOMER else self.kind_name(entry.kind)
            case Column.WHAT:
                return self.headline(entry)
            case Column.STATUS:
                return self._status(entry)
            case Column.CODE:
                return entry.flinks_code
            case Column.DURATION:
                return duration_text(entry.exchange.seconds) if entry.exchange and _is_timed(entry) else ""

    def headline(self, entry: Entry) -> str:
        """What the row says first: its identifier, or, where that is only ours, its sentence."""
        return self._index.say(entry.summary) if entry.summary and _is_ours(entry) else entry.title

    def summary(self, entry: Entry) -> str:
        """What stands beside that: the entry's sentence, or the bank that an event is about."""
        if entry.comparison and entry.comparison.verdict in {Verdict.DETAILS, Verdict.OTHER}:
            return self._index.say(told(entry.comparison))
        if entry.summary:
            return "" if _is_ours(entry) else self._index.say(entry.summary)
        return entry.event.institution if entry.event else ""

    def kind_name(self, kind: Kind) -> str:
        """A kind in the reader's words."""
        return {
            Kind.CALL: self.tr("call"),
            Kind.WIDGET: self.tr("widget"),
            Kind.NAVIGATION: self.tr("page"),
            Kind.TOKEN: self.tr("token"),
            Kind.NOTE: self.tr("note"),
        }[kind]

    def status_words(self) -> tuple[str, ...]:
        """What stands in place of a status where there is none."""
        return self.tr("cancelled"), self.tr("no answer")

    def _status(self, entry: Entry) -> str:
        if entry.exchange is None:
            return ""
        match entry.exchange.outcome:
            case Reply(status=status):
                return str(status)
            case Unreachable(Cause.NOT_TOLD, _):
                return ""
            case Unreachable(Cause.CANCELLED, _):
                return self.tr("cancelled")
            case Unreachable():
                return self.tr("no answer")

    def _spoken(self, entry: Entry, column: Column) -> str:
        match column:
            case Column.MARK:
                return self.mark_name(entry)
            case Column.WHAT:
                return " ".join(filter(None, (self.headline(entry), self.summary(entry))))
            case Column.STATUS:
                return self.tr("Status {status}").format(status=self._status(entry)) if entry.exchange else ""
            case _:
                return self.text(entry, column)

    def mark_name(self, entry: Entry) -> str:
        """What the mark at the start of the row says."""
        match entry.worst:
            case Severity.ERROR:
                return self.tr("cannot work")
            case Severity.WARNING:
                return self.tr("warning")
            case Severity.NOTE:
                return self.tr("worth knowing")
            case None:
                return self.tr("answered") if entry.status else ""

    def _tip(self, entry: Entry, column: Column) -> str | None:
        match column:
            case Column.MARK:
                return self.mark_name(entry) or None
            case Column.TIME:
                return entry.at.astimezone(self._zone).strftime("%Y-%m-%d %H:%M:%S.%f %z")
            case Column.WHAT:
                address = entry.exchange.call.url if entry.exchange else self.summary(entry) or self.headline(entry)
                return address or None
            case _:
                return None


def _is_ours(entry: Entry) -> bool:
    """Whether it is about this program and its token, for which nobody but us has a name."""
    return entry.kind in {Kind.TOKEN, Kind.NOTE}


def _is_timed(entry: Entry) -> bool:
    """Whether it is told how long it took; a customer's call seldom is."""
    return entry.origin is not Origin.CUSTOMER or bool(entry.exchange and entry.exchange.seconds)


def duration_text(seconds: float) -> str:
    """How long it took, with its unit, numbers as the reader's language writes them."""
    locale = QLocale()
    if seconds < 1:
        return f"{round(seconds * 1000)}{THIN_SPACE}ms"
    if seconds < 60:
        return f"{locale.toString(seconds, 'f', 1)}{THIN_SPACE}s"
    return f"{int(seconds) // 60}{THIN_SPACE}min{THIN_SPACE}{int(seconds) % 60:02}{THIN_SPACE}s"
