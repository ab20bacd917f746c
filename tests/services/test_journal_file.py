"""The journal lasts: what was written is there after a kill, and a bad disk takes no work away."""

import asyncio
import os
import random
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from flinks_desk.core.diagnosis.finding import Severity
from flinks_desk.core.journal import Entry, Kind
from flinks_desk.core.journal_record import entry_of
from flinks_desk.services.archive import Archive
from flinks_desk.services.journal_file import KEPT_DAYS, NEWER, NOT_WRITTEN, UNREADABLE, VERSION, JournalFile
from flinks_desk.services.past_sessions import PastSessions
from tests.services.journal_child import IN_FLIGHT
from tests.ui.journal.entries import NOON

AT = datetime(2026, 3, 2, 14, 2, 11, tzinfo=UTC)
KILLS = 20
CHILD = Path(__file__).with_name("journal_child.py")
ROOT = CHILD.parents[2]


def kept(path: Path, session: str) -> list[Entry | None]:
    with closing(sqlite3.connect(path)) as base:
        if not base.execute("SELECT 1 FROM sqlite_master WHERE name = 'entries'").fetchone():
            return []  # killed before it had begun
        rows = base.execute("SELECT record FROM entries WHERE session = ? ORDER BY number", (session,)).fetchall()
    return [entry_of(record) for (record,) in rows]


def ran(path: Path, session: str, at: datetime = AT, titles: tuple[str, ...] = ("one", "two")) -> Archive:
    """A run that wrote these and ended."""
    archive = Archive(JournalFile(path, session, at))
    for title in titles:
        archive.add(at, Kind.NOTE, title)
    archive.close()
    return archive


def test_entries_are_there_when_the_program_has_ended(tmp_path: Path) -> None:
    path = tmp_path / "home" / "journal.sqlite3"

    archive = ran(path, "a")

    assert kept(path, "a") == list(archive.entries)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600 or sys.platform == "win32"


def test_two_windows_write_to_one_file(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    both = [Archive(JournalFile(path, name, AT)) for name in "ab"]

    for number in range(200):
        both[number % 2].add(AT, Kind.NOTE, str(number))
    for archive in both:
        archive.close()

    assert [kept(path, name) for name in "ab"] == [list(archive.entries) for archive in both]


@pytest.mark.parametrize("kills", [KILLS, pytest.param(100, marks=pytest.mark.soak)])
def test_a_kill_loses_only_what_was_in_flight(tmp_path: Path, kills: int) -> None:
    """What was said to be safe is there, in order and without a gap, after each of many kills at random moments."""
    path, moments = tmp_path / "journal.sqlite3", random.Random(6)
    for number in range(kills):
        command = [sys.executable, str(CHILD), str(path), str(number)]
        with subprocess.Popen(
            command, stdout=subprocess.PIPE, text=True, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}
        ) as child:
            assert child.stdout
            told = [child.stdout.readline() for _ in range(moments.randint(1, 600))]
            child.kill()
            told += [line for line in child.stdout if line.endswith("\n")]

        numbers = [entry.number for entry in kept(path, str(number)) if entry]
        assert numbers == list(range(1, len(numbers) + 1))
        assert len(numbers) >= max(int(told[-1]), len(told) - IN_FLIGHT)
    with closing(sqlite3.connect(path)) as base:
        assert base.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert base.execute("SELECT indexed FROM search").fetchone()[0] > 0


def test_a_damaged_file_is_set_aside_and_named(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    path.write_bytes(b"no database" * 1000)
    file = JournalFile(path, "a", AT)
    archive = Archive(file)
    archive.add(AT, Kind.NOTE, "one")
    archive.close()
    archive.add(AT, Kind.NOTE, "two")

    told = UNREADABLE.filled(name="journal.sqlite3.damaged-1")
    assert [entry.summary for entry in archive.entries if entry.summary] == [told]
    assert (tmp_path / "journal.sqlite3.damaged-1").read_bytes().startswith(b"no database")
    assert kept(path, "a")[:1] == list(archive.entries[:1])


def test_a_place_that_cannot_be_written_is_told_once_and_takes_nothing_away(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    file = JournalFile(tmp_path / "file" / "journal.sqlite3", "a", AT)
    archive = Archive(file)
    file.close()

    for title in ("one", "two"):
        archive.add(AT, Kind.NOTE, title)

    assert [(entry.title, entry.summary) for entry in archive.entries] == [
        ("one", None),
        ("journal", NOT_WRITTEN),
        ("two", None),
    ]


def test_a_newer_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    with closing(sqlite3.connect(path)) as base:
        base.execute("PRAGMA user_version = 99")
    file = JournalFile(path, "a", AT)
    file.close()

    assert file.news() == NEWER
    with closing(sqlite3.connect(path)) as base:
        assert base.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)


@pytest.mark.parametrize(("days", "left"), [(KEPT_DAYS - 1, 2), (KEPT_DAYS + 1, 0)])
def test_old_sessions_are_let_go(tmp_path: Path, days: int, left: int) -> None:
    path = tmp_path / "journal.sqlite3"
    ran(path, "old")

    ran(path, "new", AT + timedelta(days=days))

    assert len(kept(path, "old")) == left
    assert len(kept(path, "new")) == 2


FORMATS = CHILD.parents[1] / "cases" / "formats"
STATUS = "json_extract(record, '$.is.exchange.is.outcome.is.status')"


@pytest.mark.parametrize("file", sorted(FORMATS.glob("journal-*.sql")), ids=lambda file: file.stem)
def test_a_file_of_an_older_version_is_read_and_written_on(tmp_path: Path, file: Path) -> None:
    """Each file is as a version of the program wrote it; every row says afterwards what its columns say."""
    path = tmp_path / "journal.sqlite3"
    with closing(sqlite3.connect(path)) as base:
        base.executescript(file.read_text(encoding="utf-8"))
        columns = base.execute(
            f"SELECT number, at, kind, title, worst, {STATUS} FROM entries ORDER BY number"
        ).fetchall()

    ran(path, "new", NOON)

    (session,) = asyncio.run(PastSessions(path, "new").all()) or ()
    entries = [entry for entry in kept(path, "old") if entry]
    assert [
        (one.number, one.at.isoformat(), one.kind.value, one.title, one.worst and one.worst.value, one.status)
        for one in entries
    ] == columns
    calls = sum(row[2] == "call" for row in columns)
    assert (session.entries, session.calls, session.worst) == (len(columns), calls, Severity.ERROR)
    assert len(kept(path, "new")) == 2


def test_there_is_a_file_of_each_format_but_the_present_one() -> None:
    with closing(sqlite3.connect(":memory:")) as base:
        found = set()
        for file in FORMATS.glob("journal-*.sql"):
            base.executescript("DROP TABLE IF EXISTS entries; DROP TABLE IF EXISTS sessions;")
            base.executescript(file.read_text(encoding="utf-8"))
            found.add(base.execute("PRAGMA user_version").fetchone()[0])

    assert found == set(range(1, VERSION))
