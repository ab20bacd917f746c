"""A filter leaves of a past session what it leaves of the log, by way of the index, beside it, and without it."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from flinks_desk.core import log_search
from flinks_desk.core.journal import Entry, Kind
from flinks_desk.services import journal_search
from flinks_desk.services.journal_file import JournalFile
from flinks_desk.services.journal_index import STEP
from flinks_desk.services.journal_search import conditions, holding, matching, word
from tests.ui.journal.entries import morning

AT = datetime(2026, 3, 2, tzinfo=UTC)
ALL = 10_000
FILTERS = (
    "status:401",
    "status:4xx",
    "status:2",
    "code:invalid",
    "code:nowhere",
    "kind:widget",
    "kind:t",
    "is:finding",
    "is:error",
    "is:warning",
    "is:note",
    "is:refused",
    "is:unanswered",
    "-kind:call",
    "-status:200",
    "-is:finding kind:call",
    "-code:invalid_login",
    "status:401 is:error",
)


def kept(path: Path, session: str, titles: list[str]) -> None:
    file = JournalFile(path, session, AT)
    for number, title in enumerate(titles, 1):
        file.keep(Entry(number, AT, Kind.NOTE, title))
    file.close()
    JournalFile(path, f"after {session}", AT).close()  # it has time to take what waits into the index


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A morning, and so many rows around it that some are in the index and some are not."""
    path = tmp_path_factory.mktemp("journal") / "journal.sqlite3"
    file = JournalFile(path, "morning", AT)
    for entry in morning():
        file.keep(entry)
    file.close()
    kept(path, "notes", [f"note {number} é" for number in range(STEP + 50)])
    return path


@pytest.fixture
def base(path: Path) -> Iterator[sqlite3.Connection]:
    """A copy, to do anything with."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as copy:
        with closing(sqlite3.connect(path)) as whole:
            whole.backup(copy)
        yield copy


def numbers(base: sqlite3.Connection, session: str, typed: str) -> list[int]:
    return [number for _, number in matching(base, session, conditions(log_search.parse(typed)), 0, ALL)]


def test_there_is_a_question_for_each_field_and_mark() -> None:
    assert journal_search.FIELDS.keys() == log_search.FIELDS.keys()
    assert journal_search.MARKS.keys() == set(log_search.Mark)


@pytest.mark.parametrize("typed", FILTERS)
def test_a_filter_leaves_what_it_leaves_of_the_log(base: sqlite3.Connection, typed: str) -> None:
    index = log_search.Index()
    for entry in morning():
        index.add(entry)

    expected = [morning()[place].number for place in index.find(log_search.parse(typed))]

    assert numbers(base, "morning", typed) == expected


def test_kinds_that_are_not_shown_are_left_out(base: sqlite3.Connection) -> None:
    query = log_search.parse("", frozenset({Kind.WIDGET, Kind.NAVIGATION}))

    found = {number for _, number in matching(base, "morning", conditions(query), 0, ALL)}

    assert found == {one.number for one in morning() if one.kind in query.kinds}


def test_the_index_names_all_that_a_look_at_each_row_finds(base: sqlite3.Connection) -> None:
    """Words cut out of the rows at random, within words and over their ends, by way of the index and without it."""
    records = [record for (record,) in base.execute("SELECT record FROM entries")]
    chance, cut = random.Random(6), []
    for _ in range(60):
        record = chance.choice(records)
        start = chance.randrange(len(record) - 40)
        cut.append(record[start : start + chance.randint(1, 40)])
    conditions_of = [journal_search._written(one, one) for one in cut]

    indexed = base.execute("SELECT indexed FROM search").fetchone()[0]
    by_index = [matching(base, session, [one], 0, ALL) for one in conditions_of for session in ("morning", "notes")]
    base.execute("UPDATE search SET indexed = 0")
    by_look = [matching(base, session, [one], 0, ALL) for one in conditions_of for session in ("morning", "notes")]

    assert 0 < indexed < len(records)
    assert by_index == by_look


@pytest.mark.parametrize("typed", ["NOTE 7", "e 24", "é", "%", "_", "no", "\x00"])
def test_letters_are_found_wherever_they_stand(base: sqlite3.Connection, typed: str) -> None:
    found = [number for _, number in matching(base, "notes", [word(typed)], 0, ALL)]

    assert found == [number + 1 for number in range(STEP + 50) if typed.lower() in f"note {number} é"]


def test_it_goes_on_where_it_stopped(base: sqlite3.Connection) -> None:
    asked, after, found = [word("note")], 0, []
    while some := matching(base, "notes", asked, after, 7):
        found += [number for _, number in some]
        after = some[-1][0]

    assert found == list(range(1, STEP + 51))


def test_a_word_of_many_rows_is_found_in_each_session(
    base: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_search, "FEW", 3)

    assert holding(base, word("note"), ["morning", "notes", "none"]) == {"morning", "notes"}
    assert holding(base, word("note 24"), ["morning", "notes"]) == {"notes"}


def test_a_damaged_index_takes_no_row_away(base: sqlite3.Connection) -> None:
    base.execute("UPDATE words_data SET block = x'00' WHERE id > 10")

    assert numbers(base, "notes", "note") == list(range(1, STEP + 51))
