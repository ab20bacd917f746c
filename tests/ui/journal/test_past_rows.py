"""A session of many rows is shown row by row as it is looked at, and filtered in its file."""

import asyncio
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from flinks_desk.core.journal import Entry, Kind
from flinks_desk.core.journal_record import StandIns, record_of
from flinks_desk.services.history import History
from flinks_desk.services.home import Home
from flinks_desk.services.journal_file import JournalFile
from flinks_desk.services.past_sessions import NEWEST, PastSessions
from flinks_desk.ui.bridge import Bridge
from flinks_desk.ui.journal import past_rows
from flinks_desk.ui.journal.history_room import HistoryRoom
from flinks_desk.ui.journal.log_table import LogTable
from flinks_desk.ui.journal.past_rows import WINDOW, PastRows
from flinks_desk.ui.journal.rows import Column, LogModel
from tests.ui.journal.entries import NOON
from tests.ui.journal.test_history_room import Quiet, lived_in

ROWS = NEWEST + 1


def long_session(path: Path) -> None:
    JournalFile(path, "long", NOON).close()
    with closing(sqlite3.connect(path)) as base:
        stand_ins = StandIns()
        for number in range(1, ROWS + 1):
            kind = Kind.CALL if number % 100 == 0 else Kind.NOTE
            record = record_of(Entry(number, NOON, kind, f"row {number}."), stand_ins)
            base.execute("INSERT INTO entries VALUES ('long', ?, '', ?, '', NULL, ?)", (number, kind.value, record))
        base.execute("UPDATE sessions SET entries = ?", (ROWS,))
        base.commit()


class Hall:
    """The room, with the long session chosen."""

    def __init__(self, folder: Path, qtbot: QtBot, loop: asyncio.AbstractEventLoop) -> None:
        home = Home(folder, folder, folder)
        long_session(home.journal)
        self.qtbot, self.history = qtbot, History(home, "now", lambda: NOON + timedelta(days=1))
        self.bridge = Bridge(Quiet(), loop)
        self.room = HistoryRoom(self.history, PastSessions(home.journal, "now"), self.bridge)
        qtbot.addWidget(self.room)
        self.room.resize(900, 500)
        self.room.show()
        self.until(lambda: self.room.list.count() == 1)
        self.room.list.setCurrentRow(0)
        table = self.room.findChild(LogTable, "log_table")
        assert isinstance(table, LogTable)
        self.table = table

    @property
    def model(self) -> LogModel:
        model = self.table.model()
        assert isinstance(model, LogModel)
        return model

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=10_000)

    def seen(self) -> list[str]:
        """What the rows that are in sight say, from the top."""
        first = self.table.rowAt(0)
        last = self.table.rowAt(self.table.viewport().height() - 1)
        last = self.model.rowCount() - 1 if last < 0 else last
        return [str(self.model.index(row, Column.WHAT).data() or "") for row in range(first, last + 1)]

    def type(self, words: str) -> None:
        field = self.room.log.findChild(QLineEdit, "log_filter")
        assert isinstance(field, QLineEdit)
        field.setText(words)

    def count(self) -> str:
        label = self.room.log.findChild(QLabel, "log_count")
        assert isinstance(label, QLabel)
        return label.text()


@pytest.fixture
def hall(tmp_path: Path, qtbot: QtBot, loop: asyncio.AbstractEventLoop, run: Callable[..., object]) -> Iterator[Hall]:
    made = Hall(tmp_path, qtbot, loop)
    with lived_in(made.bridge, made.history, run):
        yield made


def test_its_end_is_in_sight_and_any_place_can_be_gone_to(hall: Hall) -> None:
    hall.until(lambda: hall.model.rowCount() == ROWS)
    hall.until(lambda: hall.seen()[-1] == f"row {ROWS}.")

    hall.table.verticalScrollBar().setValue(2_000)

    hall.until(lambda: hall.seen()[0] == "row 2001.")
    hall.until(lambda: all(hall.seen()))


def test_a_filter_leaves_what_matches_and_gives_all_back(hall: Hall) -> None:
    hall.until(lambda: hall.model.rowCount() == ROWS)

    hall.type("kind:call -row -5000")
    hall.until(lambda: hall.count().startswith("0 "))
    hall.type("kind:call -5000")
    hall.until(lambda: hall.model.rowCount() == ROWS // 100 - 1)
    hall.until(lambda: hall.seen()[0] == "row 100.")
    said = hall.count()
    hall.type("")

    hall.until(lambda: hall.model.rowCount() == ROWS)
    hall.until(lambda: hall.seen()[-1] == f"row {ROWS}.")
    assert said == f"{ROWS // 100 - 1} of {QLocale().toString(ROWS)}"


def test_another_word_typed_meanwhile_is_what_is_found(hall: Hall) -> None:
    hall.until(lambda: hall.model.rowCount() == ROWS)

    for words in ("row", "row 4", "row 49", "row 4999."):
        hall.type(words)

    hall.until(lambda: hall.model.rowCount() == 1)
    hall.until(lambda: hall.seen() == ["row 4999."])
    assert hall.model.row_of(4999) == 0
    assert hall.model.row_of(300) == -1


def test_few_rows_are_held_however_many_are_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(past_rows, "HELD", 3)
    long_session(tmp_path / "journal.sqlite3")
    past = PastSessions(tmp_path / "journal.sqlite3", "now")
    rows = PastRows(past, (asyncio.run(past.all()) or ())[0])
    came: list[int] = []

    async def look() -> None:
        await rows.begin()
        for first in range(0, ROWS, WINDOW):
            rows.entry(first)
            await rows.fetch(lambda first, _: came.append(first))

    asyncio.run(look())

    assert came == list(range(0, ROWS, WINDOW))
    assert [first for first in came if rows.entry(first)] == came[-3:]
