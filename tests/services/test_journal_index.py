"""The index follows what is written and what leaves, and a damaged one costs nothing but time."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from flinks_desk.core.journal import Entry, Kind
from flinks_desk.services import journal_index
from flinks_desk.services.journal_file import JournalFile
from flinks_desk.services.journal_index import STEP, Index, mark_old

AT = datetime(2026, 3, 2, tzinfo=UTC)


def kept(path: Path, session: str, rows: int, title: str = "note") -> None:
    file = JournalFile(path, session, AT)
    for number in range(1, rows + 1):
        file.keep(Entry(number, AT, Kind.NOTE, f"{title} {number}"))
    file.close()


def opened(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, isolation_level=None)


def worked(base: sqlite3.Connection) -> None:
    index = Index(base)
    for _ in range(100):
        if not index.step():
            return
    pytest.fail("there is no end to it")


def named(base: sqlite3.Connection, word: str) -> list[int]:
    return [row for (row,) in base.execute("SELECT rowid FROM words WHERE words MATCH ?", (f'"{word}"',))]


def test_rows_come_into_it_step_by_step_and_a_few_are_left(tmp_path: Path) -> None:
    kept(tmp_path / "j", "a", 2 * STEP + 10)
    with closing(opened(tmp_path / "j")) as base:
        worked(base)

        assert base.execute("SELECT indexed FROM search").fetchone() == (2 * STEP,)
        assert named(base, "not") == list(range(1, 2 * STEP + 1))


def test_a_session_that_leaves_leaves_the_index_too(tmp_path: Path) -> None:
    """Nothing of what stood in it is found in the file then."""
    path = tmp_path / "j"
    kept(path, "old", STEP + 1, "quixotic")
    kept(path, "new", STEP)
    with closing(opened(path)) as base:
        worked(base)
        base.execute("UPDATE sessions SET started = ? WHERE id = 'old'", ((AT - timedelta(days=9)).isoformat(),))

        mark_old(base, AT, 7)
        worked(base)

        assert base.execute("SELECT id FROM sessions").fetchall() == [("new",)]
        assert base.execute("SELECT count(*) FROM entries").fetchone() == (STEP,)
        assert named(base, "uix") == []
        assert b"uix" not in b"".join(block for (block,) in base.execute("SELECT block FROM words_data"))


def test_a_place_that_is_free_again_is_taken_into_it_again(tmp_path: Path) -> None:
    path = tmp_path / "j"
    kept(path, "a", STEP)
    with closing(opened(path)) as base:
        worked(base)
        base.execute("UPDATE sessions SET deleted = 1")
        mark_old(base, AT, 7)
        worked(base)

    kept(path, "b", STEP, "zebra")
    with closing(opened(path)) as base:
        worked(base)

        assert len(named(base, "zeb")) == STEP


def test_a_damaged_index_is_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "j"
    kept(path, "a", STEP)
    with closing(opened(path)) as base:
        worked(base)
        base.execute("UPDATE words_data SET block = x'00'")
    kept(path, "b", STEP)
    with closing(opened(path)) as base:
        worked(base)
        worked(base)

        assert len(named(base, "not")) == 2 * STEP
        assert base.execute("SELECT count(*) FROM entries").fetchone() == (2 * STEP,)


def test_a_sqlite_without_such_an_index_writes_and_lets_go_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_index, "WORDS", "CREATE VIRTUAL TABLE words USING unheard_of(record)")
    path = tmp_path / "j"
    kept(path, "a", STEP)
    with closing(opened(path)) as base:
        base.execute("UPDATE sessions SET deleted = 1")
        mark_old(base, AT, 7)
        worked(base)

        assert base.execute("SELECT count(*) FROM entries").fetchone() == (0,)
        assert base.execute("SELECT indexed FROM search").fetchone() == (0,)


def test_another_window_that_writes_is_waited_for_until_later(tmp_path: Path) -> None:
    kept(tmp_path / "j", "a", STEP)
    with closing(opened(tmp_path / "j")) as other, closing(opened(tmp_path / "j")) as base:
        index = Index(base)
        base.execute("PRAGMA busy_timeout = 0")
        other.execute("BEGIN IMMEDIATE")

        assert not index.step()

        other.execute("COMMIT")
        worked(base)
        assert len(named(base, "not")) == STEP
