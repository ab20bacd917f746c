"""Looking at a JSON value: opening, finding, copying."""

import json
import timeit
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from flinks_desk.core.exchange import Json
from flinks_desk.core.secret import Secret
from flinks_desk.ui.widgets.json_model import NODE
from flinks_desk.ui.widgets.json_view import LONGEST_TEXT, JsonView, count

CANARY = "canary-c4569c54-e167-4d34-8de6-f4113bc82414"
ANSWER: Json = {
    "Token": Secret(CANARY),
    "Accounts": [{"Title": "Chequing", "Holder": {"City": "Montréal"}}, {"Title": "Savings", "Holder": None}],
    "Note": "line one\nline two",
}


Kind = TypeVar("Kind", bound=QWidget)


def child(view: QWidget, kind: type[Kind], name: str) -> Kind:
    found = view.findChild(kind, name)
    assert isinstance(found, kind)
    return found


class Seen:
    """The view, and what a person finds in it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.view = JsonView()
        qtbot.addWidget(self.view)
        self.view.resize(500, 400)
        self.view.show()
        self.tree = child(self.view, QTreeView, "json_tree")
        self.field = child(self.view, QLineEdit, "json_search")
        self.count = child(self.view, QLabel, "json_search_count")
        self.whole = child(self.view, QPlainTextEdit, "json_whole")

    def rows(self) -> list[str]:
        """The open rows from the top."""
        found, index = [], self.tree.model().index(0, 0)
        while index.isValid():
            found.append(str(index.data()))
            index = self.tree.indexBelow(index)
        return found

    def select(self, row: int) -> None:
        index = self.tree.model().index(0, 0)
        for _ in range(row):
            index = self.tree.indexBelow(index)
        self.tree.setCurrentIndex(index)


@pytest.fixture
def seen(qtbot: QtBot) -> Seen:
    return Seen(qtbot)


def test_a_small_value_is_open(seen: Seen) -> None:
    """Everything in a small answer is seen at once, and there is no search in the way."""
    seen.view.set_value(ANSWER)

    assert len(seen.rows()) == 10
    assert 'City: "Montréal"' in seen.rows()
    assert not seen.field.isVisible()


def test_a_large_value_is_closed_and_can_be_searched(seen: Seen, qtbot: QtBot) -> None:
    """Of a large answer the first level is seen, and the search leads to each place, round and round."""
    seen.view.set_value({f"member {number}": {"deep": [f"value {number}"]} for number in range(900)})
    assert len(seen.rows()) < 500

    QTest.keyClicks(seen.field, "value 25")
    qtbot.waitUntil(lambda: seen.count.text() == "1 of 11")
    assert seen.tree.currentIndex().data() == '0: "value 25"'

    QTest.keyClick(seen.field, Qt.Key.Key_Return)
    assert seen.tree.currentIndex().data() == '0: "value 250"'
    QTest.keyClick(seen.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(seen.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert seen.count.text() == "11 of 11"


def test_what_is_not_there_is_said(seen: Seen, qtbot: QtBot) -> None:
    """A search without a place says so, and Escape ends it."""
    seen.view.set_value(ANSWER)
    QTest.keyClick(seen.tree, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)

    QTest.keyClicks(seen.field, "elephant")
    qtbot.waitUntil(lambda: seen.count.text() == "not found")
    QTest.keyClick(seen.field, Qt.Key.Key_Escape)

    assert (seen.field.text(), seen.count.text()) == ("", "")


@pytest.mark.parametrize(
    ("row", "copied"),
    [(0, '"<authorize_token>"'), (3, "Chequing"), (5, "Montréal"), (9, "line one\nline two"), (8, "null")],
)
def test_a_value_is_copied(seen: Seen, qtbot: QtBot, row: int, copied: str) -> None:
    """A text is copied as it is, anything else as JSON, a secret as the placeholder of its role."""
    seen.view.set_value(ANSWER)
    seen.select(row)

    QTest.keyClick(seen.tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QGuiApplication.clipboard().text() == copied


def test_a_path_is_copied(seen: Seen, qtbot: QtBot) -> None:
    """Where a value stands is copied as JSONPath, and said to whoever wants to confirm it."""
    seen.view.set_value(ANSWER)
    seen.select(5)

    with qtbot.waitSignal(seen.view.copied) as told:
        seen.view.copy_path()

    assert told.args == ["$.Accounts[0].Holder.City"]


def test_a_long_text_is_read_whole_below(seen: Seen) -> None:
    """A text that is cut in its row stands below when its row is selected, and goes when another is."""
    seen.view.set_value(ANSWER)

    seen.select(9)
    assert (seen.whole.isVisible(), seen.whole.toPlainText()) == (True, "line one\nline two")
    seen.select(3)
    assert not seen.whole.isVisible()


def test_a_text_of_megabytes_is_shortened(seen: Seen) -> None:
    """Its start is shown, and how much more there is."""
    seen.view.set_value({"Statement": "J" * 3_000_000})
    seen.select(0)

    assert len(seen.whole.toPlainText()) < LONGEST_TEXT + 100
    assert "2980000 more" in seen.whole.toPlainText()


def test_markup_stays_text(seen: Seen) -> None:
    """What an answer holds is never taken for rich text or a link."""
    seen.view.set_value({"Message": "<b>bold</b>\n<img src=x>"})
    seen.select(0)

    assert seen.whole.toPlainText() == "<b>bold</b>\n<img src=x>"


def test_a_secret_is_in_no_row_and_no_copy(seen: Seen) -> None:
    """The value of a secret is in nothing that the view says or copies."""
    seen.view.set_value({"Session": ANSWER})
    seen.select(0)
    seen.view.copy_value()

    assert CANARY not in QGuiApplication.clipboard().text()
    assert "<authorize_token>" in QGuiApplication.clipboard().text()
    assert not any(CANARY in row for row in seen.rows())


def test_ten_megabytes_hold_nothing_up(seen: Seen) -> None:
    """A value of ten megabytes is on the screen in less time than it takes to read it once."""
    value: Json = [
        {"Id": str(number), "Title": "Chequing", "Balance": 12.5, "N": "x" * 40} for number in range(100_000)
    ]
    text = json.dumps(value)
    assert len(text) > 9_000_000

    def show() -> None:
        seen.view.set_value(value)
        seen.view.grab()

    reading = min(timeit.repeat(lambda: json.loads(text), number=1, repeat=3))
    showing = min(timeit.repeat(show, number=1, repeat=3))

    assert showing < reading
    assert isinstance(seen.tree.model().index(0, 0).data(NODE), object)


def test_counting_stops_early() -> None:
    """The size of a value is counted no further than is of interest."""
    assert count(ANSWER, limit=100) == 10
    assert count(list(range(1_000_000)), limit=100) == 101
