"""The log as a table, as Qt and a person see it."""

from datetime import timedelta, timezone

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from flinks_desk.core.log_search import parse
from flinks_desk.core.text import Language
from flinks_desk.ui.journal.rows import ENTRY, RELATED, Column, LogModel, duration_text
from flinks_desk.ui.language import say
from tests.ui.journal.entries import CANARY, LOGIN_ID, many, morning

MONTREAL = timezone(timedelta(hours=-5))


@pytest.fixture
def model(qapp: QApplication) -> LogModel:
    return LogModel(say, MONTREAL)


def cells(model: LogModel, row: int) -> list[str]:
    return [str(model.index(row, column).data()) for column in Column if column is not Column.MARK]


def titles(model: LogModel) -> list[str]:
    return [str(model.index(row, Column.WHAT).data()) for row in range(model.rowCount())]


def test_qt_finds_the_table_sound(model: LogModel) -> None:
    """Rows that come in batches, a filter and its end agree with each other, as Qt's own tester checks."""
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    entries = morning()

    model.add(entries[:5])
    model.search(parse("is:finding"))
    model.add(entries[5:])
    model.relate(entries[8])
    model.search(parse(""))

    assert tester.model() is model
    assert model.rowCount() == len(entries) == model.total


def test_a_row_says_when_what_and_how_it_went(model: LogModel) -> None:
    """Local time, kind, title, status, FlinksCode and duration with its unit stand in their columns."""
    model.add(morning())

    assert cells(model, 1) == ["09:02:11", "call", "POST GenerateAuthorizeToken", "200", "", "131\u202fms"]
    assert cells(model, 5) == ["09:03:54", "widget", "COMPONENT_LOAD_CREDENTIAL", "", "", ""]
    assert cells(model, 8)[3:] == ["401", "UNAUTHORIZED", "200\u202fms"]
    assert cells(model, 14)[3:] == ["no answer", "", "30.0\u202fs"]


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.0004, "0 ms"), (0.131, "131 ms"), (1.914, "1.9 s"), (59.9, "59.9 s"), (210.4, "3 min 30 s")],
)
def test_a_duration_has_its_unit(seconds: float, text: str) -> None:
    """Milliseconds below a second, minutes above sixty."""
    QLocale.setDefault(QLocale("en_CA"))

    assert duration_text(seconds) == text.replace(" ", "\u202f")


def test_only_what_matches_is_shown(model: LogModel) -> None:
    """A filter leaves rows out, also of those that come later, and without it all are back in their order."""
    model.search(parse("authorize status:2xx"))
    model.add(morning())

    assert titles(model) == ["POST GenerateAuthorizeToken"] * 2 + ["POST Authorize"] * 2

    model.search(parse(""))

    assert titles(model)[1:] == [entry.title for entry in morning()][1:]


def test_rows_that_belong_together_light_up(model: LogModel) -> None:
    """What shares a LoginId or RequestId with the entry looked at is lit, and nothing else."""
    model.add(morning())
    event = morning()[7]
    assert event.ids == {LOGIN_ID}

    model.relate(event)
    lit = [row for row in range(model.rowCount()) if model.index(row, 0).data(RELATED)]
    spoken = [str(model.index(row, Column.WHAT).data(Qt.ItemDataRole.AccessibleTextRole)) for row in lit]
    model.relate(None)

    assert sum("belongs to the chosen row" in words for words in spoken) >= len(lit) - 1 > 0

    assert lit == [row for row, entry in enumerate(morning()) if LOGIN_ID in entry.ids]
    assert not any(model.index(row, 0).data(RELATED) for row in range(model.rowCount()))


def test_a_screen_reader_hears_what_the_mark_shows(model: LogModel) -> None:
    """The sign at the start of a row, its status and its sentence have words."""
    model.add(morning())
    heard = Qt.ItemDataRole.AccessibleTextRole

    assert model.index(8, Column.MARK).data(heard) == "cannot work"
    assert model.index(1, Column.MARK).data(heard) == "answered"
    assert model.index(1, Column.STATUS).data(heard) == "Status 200"
    assert model.index(4, Column.WHAT).data(heard) == "INSTITUTION_SELECTED FlinksCapital"


def test_no_cell_gives_a_secret_away(model: LogModel) -> None:
    """No role of any cell, tool tips included, holds a secret's value."""
    model.add(morning())
    roles = [role for role in range(int(Qt.ItemDataRole.UserRole) + 3) if role != ENTRY]

    said = [
        str(model.index(row, column).data(role))
        for row in range(model.rowCount())
        for column in Column
        for role in roles
    ]

    assert not any(CANARY in text for text in said)
    assert not any(CANARY in repr(model.entry(row)) for row in range(model.rowCount()))


def test_sentences_are_searched_as_they_are_shown(model: LogModel) -> None:
    """In French the words of a French sentence are found."""
    model.add(morning())
    french = Language("fr", {"Calls go to toolbox now.": "Les appels vont maintenant à toolbox."})

    model.speak(french.say)
    model.search(parse("appels"))

    assert titles(model) == ["Les appels vont maintenant à toolbox."]


def test_an_entry_is_found_by_its_number(model: LogModel) -> None:
    """The row of an entry is known while it is shown, and -1 while it is not."""
    model.add(many(300))

    assert model.row_of(250) == 250
    model.search(parse("kind:note"))
    assert model.row_of(250) == -1
