"""The log pane, used as a person uses it."""

import asyncio
from collections.abc import Iterator
from datetime import UTC, timedelta, timezone
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTabWidget,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from flinks_desk.core.diagnosis.finding import Finding, Mend
from flinks_desk.core.exchange import Exchange, Json, Reply
from flinks_desk.core.journal import Entry, Kind
from flinks_desk.core.secret import DOTS
from flinks_desk.services.archive import Archive
from flinks_desk.ui.bridge import Bridge
from flinks_desk.ui.journal.details import Details
from flinks_desk.ui.journal.folded_row import FoldedRow
from flinks_desk.ui.journal.log_table import LogTable
from flinks_desk.ui.journal.pane import JournalPane
from flinks_desk.ui.journal.rows import Column
from tests.ui.journal.entries import CANARY, NOON, call, event, many, morning

Found = TypeVar("Found", bound=QWidget)
MONTREAL = timezone(timedelta(hours=-5))


class Ledger:
    """What the pane needs of a desk: entries, over the real archive."""

    def __init__(self, entries: list[Entry]) -> None:
        self.archive = Archive()
        for entry in entries:
            self.write(entry)

    @property
    def entries(self) -> tuple[Entry, ...]:
        return tuple(self.archive.entries)

    def on_entry(self, listener: object) -> None:
        self.archive.on_entry(listener)  # type: ignore[arg-type]

    def on_session(self, listener: object) -> None:
        """No session changes here."""

    def write(self, entry: Entry) -> None:
        self.archive.add(
            entry.at,
            entry.kind,
            entry.title,
            summary=entry.summary,
            exchange=entry.exchange,
            data=entry.data,
            event=entry.event,
            findings=entry.findings,
            ids=entry.ids,
        )


class Seen:
    """The pane, and what a person finds in it."""

    def __init__(self, qtbot: QtBot, entries: list[Entry], loop: asyncio.AbstractEventLoop) -> None:
        self.ledger = Ledger(entries)
        self.bridge = Bridge(self.ledger, loop)
        self.pane = JournalPane(self.ledger, self.bridge, MONTREAL)
        qtbot.addWidget(self.pane)
        self.pane.resize(1040, 320)
        self.pane.show()
        self.table = self.child(LogTable, "log_table")
        self.field = self.child(QLineEdit, "log_filter")
        self.count = self.child(QLabel, "log_count")
        self.details = self.child(Details, "log_details")
        self.tabs = self.child(QTabWidget, "log_tabs")

    def child(self, kind: type[Found], name: str) -> Found:
        found = self.pane.findChild(kind, name)
        assert isinstance(found, kind), name
        return found

    def titles(self) -> list[str]:
        model = self.table.model()
        return [str(model.index(row, Column.WHAT).data()) for row in range(model.rowCount())]

    def click_row(self, row: int) -> None:
        index = self.table.model().index(row, Column.WHAT)
        self.table.scrollTo(index)
        at = self.table.visualRect(index).center()
        QTest.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def tab(self) -> str:
        return self.tabs.tabText(self.tabs.currentIndex())

    def open_tab(self, words: str) -> None:
        place = [self.tabs.tabText(index) for index in range(self.tabs.count())].index(words)
        QTest.mouseClick(self.tabs.tabBar(), Qt.MouseButton.LeftButton, pos=self.tabs.tabBar().tabRect(place).center())

    def words(self) -> str:
        """Every word on the screen."""
        labels = [label.text() for label in self.details.findChildren(QLabel) if label.isVisible()]
        return "\n".join(labels)

    def copies(self) -> dict[str, object]:
        menu = self.child(QMenu, "log_copy_menu")
        return {action.text(): action for action in menu.actions() if action.text() and action.menu() is None}


@pytest.fixture
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    loop = asyncio.new_event_loop()
    yield loop
    loop.close()


@pytest.fixture
def seen(qtbot: QtBot, loop: asyncio.AbstractEventLoop) -> Seen:
    return Seen(qtbot, morning(), loop)


def test_what_happened_before_is_there(seen: Seen) -> None:
    """A pane that opens late shows what was written before, the newest in sight, and no details yet."""
    assert seen.titles() == ["Calls go to toolbox now.", *(entry.title for entry in morning()[1:])]
    assert seen.count.text() == "16 rows"
    assert not seen.details.isVisible()


def test_new_rows_come_in_batches(seen: Seen, qtbot: QtBot) -> None:
    """What the desk writes appears shortly after, in its order."""
    for number in range(5):
        seen.ledger.write(event(number, 300 + number, f"STEP_{number}"))
    assert seen.count.text() == "16 rows"

    qtbot.waitUntil(lambda: seen.count.text() == "21 rows")

    assert seen.titles()[-5:] == [f"STEP_{number}" for number in range(5)]


def test_the_end_stays_in_sight_until_one_scrolls_up(qtbot: QtBot, loop: asyncio.AbstractEventLoop) -> None:
    """New rows are followed; whoever scrolled up is left where they are, and follows again at the end."""
    seen = Seen(qtbot, many(200), loop)
    bar = seen.table.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == bar.maximum())

    bar.setValue(10)
    seen.ledger.write(morning()[3])
    qtbot.waitUntil(lambda: seen.count.text() == "201 rows")
    assert (seen.table.follows(), bar.value()) == (False, 10)

    bar.setValue(bar.maximum())
    seen.ledger.write(morning()[3])
    qtbot.waitUntil(lambda: seen.count.text() == "202 rows")
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())


def test_an_empty_log_teaches(qtbot: QtBot, loop: asyncio.AbstractEventLoop) -> None:
    """With nothing yet, the pane says what will appear and which click makes it appear."""
    seen = Seen(qtbot, [], loop)

    assert "Make a token in step 2" in seen.child(QLabel, "empty_sentence").text()


def test_the_filter_is_typed_and_left_by_escape(seen: Seen) -> None:
    """Ctrl+L goes there, typing narrows at once, Escape shows everything again."""
    seen.pane.activateWindow()
    QTest.keyClick(seen.pane, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert seen.field.hasFocus()

    QTest.keyClicks(seen.field, "code:unauth")
    assert (seen.titles(), seen.count.text()) == (["POST Authorize"], "1 of 16")

    QTest.keyClick(seen.field, Qt.Key.Key_Escape)
    assert (seen.field.text(), seen.count.text()) == ("", "16 rows")


def test_nothing_found_offers_the_way_back(seen: Seen) -> None:
    """A filter that leaves nothing says so, with a button that shows everything."""
    QTest.keyClicks(seen.field, "elephant")
    button = seen.child(QPushButton, "empty_action")
    assert button.isVisible()

    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert len(seen.titles()) == 16


def test_kinds_are_switched_off_and_on(seen: Seen) -> None:
    """A click on a kind hides its rows."""
    QTest.mouseClick(seen.child(QToolButton, "log_kind_widget"), Qt.MouseButton.LeftButton)

    assert seen.count.text() == "10 of 16"
    assert "APP_MOUNTED" not in seen.titles()


def test_what_is_to_be_mended_is_explained_first(seen: Seen, qtbot: QtBot) -> None:
    """A refused call opens on its explanation: the meaning, the code, Flinks' words, the cause, and a button."""
    seen.click_row(8)

    assert seen.tab() == "Explanation"
    for words in (
        "Flinks did not accept the authorize token.",
        "UNAUTHORIZED",
        "You must provide a valid authorize token",
        "A token works once.",
        "It was used at",
    ):
        assert words in seen.words()
    with qtbot.waitSignal(seen.pane.mend_requested) as asked:
        QTest.mouseClick(seen.child(QPushButton, "finding_mend"), Qt.MouseButton.LeftButton)
    assert isinstance(asked.args[0], Finding)
    assert asked.args[0].mend is Mend.NEW_TOKEN


def test_a_good_call_opens_on_its_answer(seen: Seen) -> None:
    """The status, the size and the JSON; the same as it came and the headers are a click away."""
    seen.click_row(1)

    assert seen.tab() == "Answer"
    assert seen.child(QLabel, "log_answer_status").text() == "200"
    QTest.mouseClick(seen.child(QToolButton, "log_answer_as_raw"), Qt.MouseButton.LeftButton)
    assert DOTS in seen.child(QPlainTextEdit, "log_answer_text").toPlainText()
    QTest.mouseClick(seen.child(QToolButton, "log_answer_as_headers"), Qt.MouseButton.LeftButton)
    assert "application/json; charset=utf-8" in seen.words()


def test_the_request_is_taken_apart(seen: Seen) -> None:
    """Each part of the address and each header has a meaning; the key is dots."""
    seen.click_row(1)
    seen.open_tab("Request")

    for words in ("/GenerateAuthorizeToken", "The customer id: for whom the call is made.", "flinks-auth-key", DOTS):
        assert words in seen.words()
    assert "The secret key. It is used for this one call only" in seen.words()


def test_the_tab_stays_as_chosen(seen: Seen) -> None:
    """Whoever reads requests goes on reading requests on the next row."""
    seen.click_row(1)
    seen.open_tab("Request")

    seen.click_row(11)

    assert seen.tab() == "Request"


def test_an_event_says_whether_it_is_to_be_trusted(seen: Seen, qtbot: QtBot) -> None:
    """The origin, the payload, and what the step means; what comes from elsewhere is named as that."""
    seen.click_row(7)
    assert seen.tab() == "Event"
    assert "Came from the widget: https://toolbox-iframe.private.fin.ag" in seen.words()
    seen.open_tab("Explanation")
    assert "The account is connected." in seen.words()

    seen.ledger.write(event(17, 400, "REDIRECT", "https://evil.example", loginId="x"))
    qtbot.waitUntil(lambda: seen.count.text() == "17 rows")
    seen.click_row(16)
    seen.open_tab("Event")
    assert "nothing follows from it: https://evil.example" in seen.words()


def test_a_page_instead_of_json_is_shown_as_text(seen: Seen) -> None:
    """HTML stands as it came, never rendered, and there is no tree of it."""
    seen.click_row(15)
    seen.open_tab("Answer")

    assert seen.child(QPlainTextEdit, "log_answer_text").toPlainText() == "<html><h1>502 Bad Gateway</h1></html>"
    assert not seen.child(QToolButton, "log_answer_as_tree").isVisible()


def test_no_answer_is_said(seen: Seen) -> None:
    """A call that got none says so, and how long it waited."""
    seen.click_row(14)
    seen.open_tab("Answer")

    assert seen.child(QLabel, "log_answer_status").text() == "No answer"
    assert "30.0" in seen.child(QLabel, "log_answer_about").text()


def test_copying_uses_placeholders(seen: Seen) -> None:
    """cURL, answer and row are copied without a secret, and the button says that it copied."""
    seen.click_row(1)
    clipboard = QGuiApplication.clipboard()
    copied = {}
    for words, action in seen.copies().items():
        action.trigger()  # type: ignore[attr-defined]
        copied[words] = clipboard.text()

    assert set(copied) == {"Copy as cURL", "Copy answer", "Copy row"}
    assert "${FLINKS_SECRET_KEY}" in copied["Copy as cURL"]
    assert "<authorize_token>" in copied["Copy answer"]
    assert "POST GenerateAuthorizeToken" in copied["Copy row"]
    assert not any(CANARY in text for text in copied.values())
    assert seen.child(QToolButton, "log_copy").text() == "Copied"


@pytest.mark.qt_log_ignore("does not support raise", "grabbing the keyboard", extend=True)
def test_the_menu_of_a_row_offers_what_can_be_copied(seen: Seen, qtbot: QtBot) -> None:
    """A right click on the chosen row opens the menu of the details; Ctrl+Shift+C opens it by key."""
    seen.click_row(1)
    menu = seen.child(QMenu, "log_copy_menu")

    seen.table.customContextMenuRequested.emit(seen.table.rect().center())
    qtbot.waitUntil(menu.isVisible)

    assert "Copy as cURL" in [action.text() for action in menu.actions()]
    menu.close()


def test_the_keyboard_is_enough(seen: Seen) -> None:
    """From the filter down to the newest row, up through them, copy a row, and Escape closes the details."""
    seen.field.setFocus()
    QTest.keyClick(seen.field, Qt.Key.Key_Down)
    assert seen.table.hasFocus()
    assert seen.details.entry() == seen.ledger.entries[-1]

    QTest.keyClick(seen.table, Qt.Key.Key_Up)
    QTest.keyClick(seen.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "no answer" not in QGuiApplication.clipboard().text()
    assert "network-unreachable" in QGuiApplication.clipboard().text()

    QTest.keyClick(seen.table, Qt.Key.Key_Escape)
    assert not seen.details.isVisible()


def test_the_close_button_closes_also_when_the_row_is_filtered_away(seen: Seen) -> None:
    """Details of a row that a filter hides stay, and can be closed."""
    seen.click_row(8)
    QTest.keyClicks(seen.field, "profile")
    assert seen.details.isVisible()

    QTest.mouseClick(seen.child(QToolButton, "log_details_close"), Qt.MouseButton.LeftButton)

    assert not seen.details.isVisible()


def test_an_entry_is_shown_whatever_the_filter(seen: Seen) -> None:
    """Whoever points at an entry from elsewhere sees it."""
    QTest.keyClicks(seen.field, "profile")

    seen.pane.show_entry(9)

    assert seen.details.entry() == seen.ledger.entries[8]
    assert seen.field.text() == ""


def test_details_stand_beside_or_below(seen: Seen) -> None:
    """Beside the rows in a wide pane, below them in a narrow one."""
    split = seen.child(QSplitter, "log_split")
    assert split.orientation() is Qt.Orientation.Horizontal

    seen.pane.resize(600, 600)

    assert split.orientation() is Qt.Orientation.Vertical


def test_another_language_changes_every_word(seen: Seen, qapp: QApplication) -> None:
    """A LanguageChange is heard while details are open, and they stay open on the same entry."""
    seen.click_row(8)

    QApplication.sendEvent(seen.pane, QEvent(QEvent.Type.LanguageChange))
    QApplication.sendEvent(seen.details, QEvent(QEvent.Type.LanguageChange))

    assert seen.details.entry() == seen.ledger.entries[8]
    assert seen.tab() == "Explanation"


def test_no_widget_holds_a_secret(seen: Seen) -> None:
    """After every row was looked at on every tab, no text, tool tip or accessible name holds the value."""
    for row in range(16):
        seen.click_row(row)
        for place in range(seen.tabs.count()):
            seen.tabs.setCurrentIndex(place)
            for widget in [seen.pane, *seen.pane.findChildren(QWidget)]:
                heard = QAccessible.queryAccessibleInterface(widget)
                said = [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle()]
                said.append(heard.text(QAccessible.Text.Name))
                said += [widget.text()] if isinstance(widget, QLabel) else []
                said += [widget.toPlainText()] if isinstance(widget, QPlainTextEdit) else []
                assert not any(CANARY in text for text in said)


def test_markup_in_an_answer_stays_text(qtbot: QtBot, loop: asyncio.AbstractEventLoop) -> None:
    """What Flinks or somebody else writes is never rendered."""
    body: Json = {"Message": "<b>bold</b>", "FlinksCode": "<i>X</i>"}
    bad = Exchange(call("Authorize"), NOON, 0.1, Reply(401, (), "{}", body, is_json=True))
    seen = Seen(qtbot, [Entry(1, NOON, Kind.CALL, "POST Authorize", exchange=bad)], loop)
    seen.click_row(0)
    seen.open_tab("Explanation")

    assert "<b>bold</b>" in seen.words()
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in seen.details.findChildren(QLabel))


def test_time_is_local(seen: Seen) -> None:
    """Rows show the hours of the reader's zone."""
    assert NOON.tzinfo is UTC
    assert seen.table.model().index(1, Column.TIME).data() == "09:02:11"


def test_folded_it_shows_the_last_row(seen: Seen, qtbot: QtBot) -> None:
    """One line is left, which reads as the newest row, and goes on to do so."""
    heights: list[int] = []
    seen.pane.folded.connect(heights.append)
    QTest.mouseClick(seen.child(QToolButton, "log_fold"), Qt.MouseButton.LeftButton)
    last = seen.child(FoldedRow, "log_folded")
    before = last.text()
    seen.ledger.write(next(entry for entry in morning() if entry.status == 401))
    qtbot.waitUntil(lambda: last.text() != before)

    assert seen.pane.is_folded()
    assert not seen.table.isVisible()
    assert heights == [seen.pane.minimumSizeHint().height()]
    assert "POST " in last.accessibleName()
    assert "401" in last.accessibleName()

    QTest.mouseClick(last, Qt.MouseButton.LeftButton)

    assert seen.table.isVisible()
    assert heights[1:] == [0]


@pytest.mark.parametrize("way", ["filter", "entry"])
def test_what_needs_the_log_unfolds_it(seen: Seen, way: str) -> None:
    """Who wants to search it, or to see one of its rows, gets it whole."""
    seen.pane.set_folded(folded=True)

    if way == "filter":
        seen.pane.focus_filter()
    else:
        seen.pane.show_entry(seen.ledger.entries[0].number)

    assert not seen.pane.is_folded()


def test_an_empty_log_folds_too(qtbot: QtBot, loop: asyncio.AbstractEventLoop) -> None:
    """It says that nothing was called."""
    seen = Seen(qtbot, [], loop)
    seen.pane.set_folded(folded=True)
    seen.pane.grab()

    assert seen.child(FoldedRow, "log_folded").text() == "Nothing was called yet."


def test_where_height_is_scarce_the_log_is_folded_until_it_is_not(seen: Seen) -> None:
    """It unfolds again by itself."""
    seen.pane.give_way(True)  # noqa: FBT003 - as the signal does
    folded = seen.pane.is_folded()

    seen.pane.give_way(False)  # noqa: FBT003

    assert folded
    assert not seen.pane.is_folded()


def test_a_log_that_gave_way_unfolds_for_details_only_as_long_as_they_are_read(seen: Seen) -> None:
    """Whoever unfolds it by hand keeps it."""
    seen.pane.give_way(True)  # noqa: FBT003
    seen.pane.show_entry(seen.ledger.entries[0].number)
    QTest.mouseClick(seen.child(QToolButton, "log_details_close"), Qt.MouseButton.LeftButton)
    gave_way = seen.pane.is_folded()
    QTest.mouseClick(seen.child(QToolButton, "log_fold"), Qt.MouseButton.LeftButton)
    seen.pane.show_entry(seen.ledger.entries[0].number)

    QTest.mouseClick(seen.child(QToolButton, "log_details_close"), Qt.MouseButton.LeftButton)

    assert gave_way
    assert not seen.pane.is_folded()


@pytest.mark.parametrize("height", [150, 161, 172, 183])
def test_no_row_of_the_log_is_shown_by_half(qtbot: QtBot, loop: asyncio.AbstractEventLoop, height: int) -> None:
    """However high the pane is, neither at its end nor at its beginning."""
    seen = Seen(qtbot, many(40), loop)

    seen.pane.resize(900, height)

    row = seen.table.verticalHeader().defaultSectionSize()
    assert seen.table.viewport().height() % row == 0
    assert seen.table.rowViewportPosition(39) + row == seen.table.viewport().height()
