"""The History room over a real file, used as a person uses it."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from flinks_desk.core.exchange import Exchange
from flinks_desk.core.journal import Entry
from flinks_desk.services.history import CHOICES, History
from flinks_desk.services.home import Home
from flinks_desk.services.journal_file import JournalFile
from flinks_desk.services.past_sessions import PastSessions
from flinks_desk.ui.bridge import Bridge
from flinks_desk.ui.journal.history_room import HistoryRoom
from flinks_desk.ui.journal.log_table import LogTable
from flinks_desk.ui.journal.rows import ENTRY
from tests.ui.journal.entries import NOON, morning


class Quiet:
    """A desk that says nothing."""

    def on_session(self, _listener: object) -> None: ...

    def on_entry(self, _listener: object) -> None: ...


class House:
    """Two sessions of other days, and the room."""

    def __init__(self, folder: Path, qtbot: QtBot, loop: asyncio.AbstractEventLoop) -> None:
        self.home, self.qtbot = Home(folder, folder, folder), qtbot
        self.kept("first", 0, morning())
        self.kept("second", 1, morning()[:2])
        self.history = History(self.home, "now", lambda: NOON + timedelta(days=2))
        self.bridge = Bridge(Quiet(), loop)
        self.room = HistoryRoom(self.history, PastSessions(self.home.journal, "now"), self.bridge)
        qtbot.addWidget(self.room)
        self.room.resize(800, 460)
        self.room.show()
        self.until(lambda: self.rows() == 2)

    def kept(self, session: str, day: int, entries: list[Entry]) -> None:
        file = JournalFile(self.home.journal, session, NOON + timedelta(days=day))
        for entry in entries:
            file.keep(entry)
        file.close()

    def rows(self) -> int:
        return self.room.list.count()

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=10_000)

    def choose(self, row: int) -> None:
        item = self.room.list.item(row)
        at = self.room.list.visualItemRect(item).center()
        QTest.mouseClick(self.room.list.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def click(self, button: QPushButton) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def shown(self) -> int:
        table = self.room.findChild(LogTable, "log_table")
        assert isinstance(table, LogTable)
        return table.model().rowCount()

    def mark(self) -> str:
        found = self.room.findChild(QLabel, "history_mark")
        assert isinstance(found, QLabel)
        return found.text()


@contextmanager
def lived_in(bridge: Bridge, history: History, run: Callable[..., object]) -> Iterator[None]:
    """Closed in order at the end; nothing that was asked of it may have failed."""
    crashes: list[object] = []
    bridge.crashed.connect(crashes.append)
    yield
    run(bridge.stop())
    history.archive.close()
    assert crashes == []


@pytest.fixture
def house(tmp_path: Path, qtbot: QtBot, loop: asyncio.AbstractEventLoop, run: Callable[..., object]) -> Iterator[House]:
    made = House(tmp_path, qtbot, loop)
    with lived_in(made.bridge, made.history, run):
        yield made


def test_a_past_session_is_read_beside_the_present_one_and_marked(house: House) -> None:
    house.choose(1)

    house.until(lambda: house.shown() == len(morning()))
    assert "read only" in house.mark()
    house.choose(0)
    house.until(lambda: house.shown() == 2)


def test_words_narrow_the_list(house: House) -> None:
    QTest.keyClicks(house.room.words, "nowhere to be found")
    house.until(lambda: house.rows() == 0)

    house.room.words.clear()

    house.until(lambda: house.rows() == 2)


def test_a_deleted_session_comes_back(house: House) -> None:
    house.choose(0)
    house.click(house.room.delete)
    house.until(lambda: house.rows() == 1)

    undo = house.room.banner.findChild(QPushButton, "banner_action")
    assert isinstance(undo, QPushButton)
    house.click(undo)

    house.until(lambda: house.rows() == 2)


def test_a_pin_and_a_note_are_seen_in_the_list(house: House) -> None:
    house.choose(0)
    house.click(house.room.pin)
    house.until(lambda: "pinned" in house.room.list.item(0).text())

    QTest.keyClicks(house.room.note, "the odd one")
    QTest.keyClick(house.room.note, Qt.Key.Key_Return)

    house.until(lambda: "the odd one" in house.room.list.item(0).text())


def test_nothing_is_kept_only_after_a_word(house: House) -> None:
    house.room.days.activated.emit(0)
    assert house.home.journal.exists()
    house.click(house.room.asked.cancel)
    assert CHOICES[house.room.days.currentIndex()] == house.history.days

    house.room.days.activated.emit(0)
    house.click(house.room.asked.go)

    house.until(lambda: house.rows() == 0)
    assert not house.home.journal.exists()
    assert house.history.days == 0


def test_fewer_days_take_sessions_away_only_after_a_word(house: House) -> None:
    """More days take none away, and are not asked about."""
    fewer, more = CHOICES.index(7), CHOICES.index(90)
    house.room.days.setCurrentIndex(fewer)
    house.room.days.activated.emit(fewer)
    assert "older than 7 days" in house.room.asked.accessibleName()
    house.click(house.room.asked.cancel)
    assert (house.history.days, house.room.days.currentIndex()) == (30, CHOICES.index(30))

    house.room.days.activated.emit(fewer)
    house.room.days.activated.emit(more)
    assert house.room.asked.isHidden()
    house.until(lambda: house.history.days == 90 and not house.bridge.busy("days"))

    house.room.days.activated.emit(fewer)
    house.click(house.room.asked.go)
    house.until(lambda: house.history.days == 7)


def test_two_sessions_are_compared_step_by_step_and_the_rows_come_back(house: House) -> None:
    house.choose(0)
    house.until(lambda: house.shown() == 2)

    house.room.other.setCurrentIndex(2)
    house.room.other.activated.emit(2)
    house.until(lambda: house.room.pairs.table.rowCount() > 0)
    table = house.room.pairs.table.model()
    verdicts = {table.index(row, 3).data() for row in range(table.rowCount())}

    assert verdicts == {"the same", "differs"}
    assert house.room.log.isHidden()
    house.room.other.setCurrentIndex(0)
    house.room.other.activated.emit(0)
    assert house.room.pairs.isHidden()
    assert house.room.log.isVisible()


def test_what_could_be_mended_then_is_no_button_now(house: House) -> None:
    house.room.log.clear()
    assert any(finding.mend for entry in morning() for finding in entry.findings)

    house.room.log.add(morning())

    table = house.room.findChild(LogTable, "log_table")
    assert isinstance(table, LogTable)
    model = table.model()
    entries = [model.index(row, 0).data(ENTRY) for row in range(model.rowCount())]
    assert [finding.mend for entry in entries for finding in entry.findings if finding.mend] == []


def test_what_differs_in_a_step_is_told_below_it(house: House) -> None:
    """Also against the session that goes on."""
    later = [replace(one, exchange=_another_way(one.exchange)) for one in morning()[:2]]
    for entry in later:
        house.history.archive.add(
            entry.at, entry.kind, entry.title, exchange=entry.exchange, data=entry.data, event=entry.event
        )
    house.choose(0)
    house.until(lambda: house.shown() == 2)

    house.room.other.setCurrentIndex(1)
    house.room.other.activated.emit(1)
    house.until(lambda: house.room.pairs.table.rowCount() == 1)

    contrasts = house.room.pairs.contrasts
    house.until(contrasts.isVisible)
    words = [contrasts.model().index(0, column).data() for column in range(4)]
    assert words == ["sent, header", "accept", "application/json", "text/plain"]
    sides = [house.room.other.itemText(1), house.room.list.when(house.room.list.sessions()[0])]
    assert sides[0] == "the session that goes on"
    assert headings(contrasts)[2:] == headings(house.room.pairs.table)[1:3] == sides[::-1]


def headings(table: QTableWidget) -> list[str]:
    across = Qt.Orientation.Horizontal
    return [table.model().headerData(column, across) for column in range(table.columnCount())]


def _another_way(exchange: Exchange | None) -> Exchange | None:
    if exchange is None:
        return None
    headers = tuple((name, "text/plain" if name == "Accept" else value) for name, value in exchange.call.headers)
    return replace(exchange, call=replace(exchange.call, headers=headers))
