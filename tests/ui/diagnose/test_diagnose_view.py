"""Diagnose, used as a person uses it: paste, drop, open, read, jump to the place, copy the reply."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from flinks_desk.core.diagnosis.report import Report
from flinks_desk.core.known import Known, Role, Sighting
from flinks_desk.core.secret import DOTS
from flinks_desk.core.text import ENGLISH, Language
from flinks_desk.ui.diagnose.paper import Paper
from flinks_desk.ui.diagnose.view import DiagnoseView
from flinks_desk.ui.widgets.labels import ElidedLabel

Found = TypeVar("Found", bound=QWidget)
SECRET = "7d1f0c1e-52a5-4d77-9c3b-2a0a5b7c9f10"
LOGIN = "e297b79a-0ef7-4148-92e3-3665f3b47dfe"
BASE = "https://acme-api.private.fin.ag/v3/f1c9d90a-4e9c-48ac-91b9-7411423c4946/BankingServices"
SENT = f"""Hello 🙂,

our call fails:

curl -X POST '{BASE}/Authorize' \\
  -H 'Content-Type: application/json' \\
  -H 'flinks-auth-key: {SECRET}' \\
  -d '{{"LoginId": "{LOGIN}", "MostRecentCached": true, "Lang": "fr"}}'
"""
FRENCH = Language("fr", {"Hello,": "Bonjour,"})


class Bench:
    """What the view needs of a desk: what is known."""

    known = Known(b"salt").with_value(SECRET, Sighting(Role.SECRET_KEY, "acme", datetime(2026, 11, 25, 17, tzinfo=UTC)))


class Seen:
    """The view, and what a person finds in it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.view = DiagnoseView(Bench(), lambda code: FRENCH if code == "fr" else ENGLISH)
        qtbot.addWidget(self.view)
        self.view.resize(1050, 600)
        self.view.show()
        self.paper = self.child(Paper, "diagnose_paper")
        self.kind = self.child(ElidedLabel, "diagnose_kind")
        self.tabs = self.child(QTabWidget, "diagnose_tabs")

    def child(self, kind: type[Found], name: str) -> Found:
        found = self.view.findChild(kind, name)
        assert isinstance(found, kind), name
        return found

    def paste(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        QTest.keyClick(self.paper, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def codes(self) -> list[str]:
        report = self.view.report()
        return [finding.code for finding in report.findings] if report else []

    def words(self) -> str:
        return "\n".join(label.text() for label in self.view.findChildren(QLabel) if label.isVisible())

    def open_tab(self, place: int) -> None:
        bar = self.tabs.tabBar()
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(place).center())


@pytest.fixture
def seen(qtbot: QtBot) -> Iterator[Seen]:
    seen = Seen(qtbot)
    yield seen
    seen.view.close()


def test_an_empty_view_teaches(seen: Seen) -> None:
    """Before anything is there, it says what to paste and what will appear."""
    assert "Paste what the customer sent, or drop a file here" in seen.paper.placeholderText()
    assert "a reply to the customer will stand here" in seen.words()


def test_what_is_pasted_is_read_at_once(seen: Seen) -> None:
    """The kind, and the findings in the order of repair, with cause and cure, without waiting for anything."""
    seen.paste(SENT)

    assert seen.kind.text() == "Read as a cURL command, 1 request"
    assert seen.codes()[0] == "credential-swapped"
    assert "stands the secret key, but the authorize token belongs there" in seen.words()
    assert "Call GenerateAuthorizeToken with the secret key first" in seen.words()


def test_what_is_typed_is_read_after_a_pause(seen: Seen, qtbot: QtBot) -> None:
    """Typing is read as well, once it pauses."""
    QTest.keyClicks(seen.paper, "https://toolbox-iframe.private.fin.ag/v2/?demo=true")

    qtbot.waitUntil(lambda: "connect-token-missing" in seen.codes())


def test_places_are_marked_to_the_letter(seen: Seen) -> None:
    """What is wrong is marked, also behind a character that Qt counts as two, and a click brings it into sight."""
    seen.paste(SENT)
    assert seen.paper.marked()[0] == SECRET
    assert '"Lang"' in seen.paper.marked()

    seen.paper.verticalScrollBar().setValue(0)
    QTest.mouseClick(seen.child(QPushButton, "diagnose_place"), Qt.MouseButton.LeftButton)

    assert seen.paper.textCursor().block().text().strip().startswith("-H 'flinks-auth-key")


def test_a_mark_says_what_is_wrong_when_pointed_at(seen: Seen) -> None:
    """Cause and cure stand in the tool tip of the marked place, and nothing stands beside it."""
    seen.paste(SENT)
    at = seen.paper.cursorRect(seen.paper.textCursor()).center()
    cursor = seen.paper.textCursor()
    cursor.setPosition(0)

    assert "the authorize token belongs there" in seen.paper.words_at(at)
    assert SECRET not in seen.paper.words_at(at)
    assert seen.paper.words_at(seen.paper.cursorRect(cursor).center()) == ""


def test_windows_line_ends_move_no_mark(seen: Seen, qtbot: QtBot, tmp_path: Path) -> None:
    """A file with other line ends than Qt's is marked in the right places."""
    file = tmp_path / "ticket.txt"
    file.write_bytes(SENT.replace("\n", "\r\n").encode())

    seen.view.open_file(file)
    qtbot.waitUntil(lambda: bool(seen.codes()))

    assert seen.paper.marked()[0] == SECRET


def test_the_corrected_request_stands_beside_what_was_sent(seen: Seen) -> None:
    """Lines that go and lines that come are told by a sign, not by colour alone, and the corrected one is copied."""
    seen.paste(SENT)
    seen.open_tab(1)

    difference = seen.child(QPlainTextEdit, "diagnose_difference").toPlainText()
    assert "- flinks-auth-key: <secret_key>\n+ flinks-auth-key: <authorize_token>" in difference
    QTest.mouseClick(seen.child(QPushButton, "diagnose_copy_correction"), Qt.MouseButton.LeftButton)
    assert "flinks-auth-key: <authorize_token>" in QGuiApplication.clipboard().text()
    assert SECRET not in QGuiApplication.clipboard().text()


def test_each_value_is_named(seen: Seen) -> None:
    """A key of a profile is recognised; secrets are shown by their end only."""
    seen.paste(SENT)
    seen.open_tab(2)

    assert "It is the secret key of the profile acme, met here at" in seen.words()
    assert f"{DOTS}10" in seen.words()
    assert LOGIN in seen.words()


def test_the_reply_is_written_in_the_customers_language(seen: Seen) -> None:
    """English or French, to be changed and copied, and free of secrets."""
    seen.paste(SENT)
    seen.open_tab(3)
    text = seen.child(QPlainTextEdit, "diagnose_reply_text")
    assert text.toPlainText().startswith("Hello,")

    seen.child(QComboBox, "diagnose_reply_language").setCurrentIndex(1)
    QTest.mouseClick(seen.child(QPushButton, "diagnose_copy_reply"), Qt.MouseButton.LeftButton)

    assert QGuiApplication.clipboard().text().startswith("Bonjour,")
    assert SECRET not in QGuiApplication.clipboard().text()


def test_no_result_holds_a_secret(seen: Seen) -> None:
    """Outside the sheet that the person pasted into, the key is in no text, tool tip or accessible name."""
    seen.paste(SENT)
    for place in range(seen.tabs.count()):
        seen.open_tab(place)

    for widget in seen.view.findChildren(QWidget):
        if isinstance(widget, Paper):
            continue
        said = [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
        said += [widget.text()] if isinstance(widget, QLabel | QPushButton) else []
        said += [widget.toPlainText()] if isinstance(widget, QPlainTextEdit) else []
        assert not any(SECRET in text for text in said)


def test_a_file_is_dropped(seen: Seen, qtbot: QtBot, tmp_path: Path) -> None:
    """A file dropped on the sheet is read, and shown if it is small."""
    file = tmp_path / "call.sh"
    file.write_text(SENT, encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    drop = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )

    seen.paper.dropEvent(drop)
    qtbot.waitUntil(lambda: bool(seen.codes()))

    assert seen.paper.toPlainText() == SENT


def test_a_file_is_chosen(seen: Seen, qtbot: QtBot, tmp_path: Path) -> None:
    """Open shows a dialog that does not stop the rest of the program."""
    file = tmp_path / "url.txt"
    file.write_text("https://toolbox-iframe.private.fin.ag/v2/?demo=true", encoding="utf-8")
    QTest.mouseClick(seen.child(QPushButton, "diagnose_open"), Qt.MouseButton.LeftButton)
    dialog = seen.child(QFileDialog, "diagnose_file_dialog")

    dialog.fileSelected.emit(str(file))
    dialog.reject()

    qtbot.waitUntil(lambda: "connect-token-missing" in seen.codes())


def test_a_missing_file_is_said(seen: Seen, qtbot: QtBot, tmp_path: Path) -> None:
    """A file that cannot be read is named as that, and nothing else happens."""
    seen.view.open_file(tmp_path / "gone.har")

    qtbot.waitUntil(lambda: "could not be read" in seen.kind.text())

    assert seen.view.report() is None


def big_recording(path: Path, entries: int) -> None:
    entry = {
        "startedDateTime": "2026-11-25T17:00:00Z",
        "request": {
            "method": "GET",
            "url": f"{BASE}/GenerateAuthorizeToken",
            "headers": [{"name": "flinks-auth-key", "value": SECRET}],
        },
        "response": {"status": 405, "headers": [], "content": {"text": "x" * 20_000}},
    }
    each = json.dumps(entry)
    with path.open("w", encoding="utf-8") as file:
        file.write('{"log": {"version": "1.2", "entries": [')
        file.write(",".join([each] * entries))
        file.write("]}}")


def test_a_big_recording_is_read_beside_the_window(seen: Seen, qtbot: QtBot, tmp_path: Path) -> None:
    """Progress is shown while the window lives, and the findings come though the text is not shown."""
    file = tmp_path / "traffic.har"
    big_recording(file, 500)
    bar = seen.child(QProgressBar, "diagnose_progress")
    shares: list[int] = []
    bar.valueChanged.connect(shares.append)

    seen.view.open_file(file)
    assert bar.isVisible()
    qtbot.waitUntil(lambda: bool(seen.codes()), timeout=30_000)

    assert "method-wrong" in seen.codes()
    assert seen.kind.text() == "Read as a HAR recording of a browser, 500 requests"
    assert len(shares) > 5
    assert seen.paper.toPlainText() == ""
    assert not bar.isVisible()


def test_reading_is_cancelled(seen: Seen, qtbot: QtBot, tmp_path: Path) -> None:
    """After Cancel nothing of the file arrives any more, and the next thing is read as usual."""
    file = tmp_path / "traffic.har"
    big_recording(file, 500)
    seen.view.open_file(file)

    QTest.mouseClick(seen.child(QPushButton, "diagnose_cancel"), Qt.MouseButton.LeftButton)
    assert seen.kind.text() == "Reading was cancelled."
    seen.paste(SENT)

    reports: list[Report] = []
    seen.view.reported.connect(reports.append)
    QTest.qWait(50)
    assert reports == []
    assert seen.kind.text() == "Read as a cURL command, 1 request"


def test_a_text_that_cannot_be_laid_out_is_read_all_the_same(seen: Seen, qtbot: QtBot) -> None:
    """Megabytes on one line do not go onto the sheet, and what is wrong in them is found."""
    line = json.dumps({"command": SENT, "rest": "x" * 3_000_000})

    seen.paste(SENT + line)
    qtbot.waitUntil(lambda: bool(seen.codes()), timeout=20_000)

    assert seen.codes()[0] == "credential-swapped"
    assert seen.paper.toPlainText() == ""


def test_a_long_text_is_read_beside_the_window(seen: Seen, qtbot: QtBot) -> None:
    """A text of a few hundred thousand characters is shown, and read without holding the window up."""
    seen.paste(SENT + "a line of a log\n" * 18_000)
    assert seen.codes() == []

    qtbot.waitUntil(lambda: bool(seen.codes()), timeout=20_000)

    assert seen.paper.marked()[0] == SECRET


def test_nothing_readable_is_said(seen: Seen) -> None:
    """A text with nothing in it is named as that, with what to ask for."""
    seen.paste("It does not work, please help.")

    assert seen.kind.text() == "Nothing could be read"
    assert "Send more of it" in seen.words()


def test_nothing_wrong_is_said(seen: Seen) -> None:
    """A healthy request gets no alarm."""
    seen.paste(
        f"curl -X POST '{BASE}/GenerateAuthorizeToken' -H 'Content-Type: application/json' -H 'flinks-auth-key: $KEY'"
    )

    assert [code for code in seen.codes() if code != "placeholder-left"] == []


def test_start_over_clears_everything(seen: Seen) -> None:
    """One click, and the sheet is empty, ready to paste."""
    seen.paste(SENT)

    QTest.mouseClick(seen.child(QPushButton, "diagnose_clear"), Qt.MouseButton.LeftButton)

    assert (seen.paper.toPlainText(), seen.kind.text(), seen.view.report()) == ("", "", None)
    assert seen.paper.hasFocus()


def test_results_stand_beside_or_below(seen: Seen) -> None:
    """Beside the sheet in a wide view, below it in a narrow one."""
    split = seen.child(QSplitter, "diagnose_split")
    assert split.orientation() is Qt.Orientation.Horizontal

    seen.view.resize(600, 900)

    assert split.orientation() is Qt.Orientation.Vertical


def test_another_language_redraws_the_report(seen: Seen) -> None:
    """A LanguageChange is heard while a report is shown, and the report stays."""
    seen.paste(SENT)
    before = seen.codes()

    QApplication.sendEvent(seen.view, QEvent(QEvent.Type.LanguageChange))

    assert seen.codes() == before
    assert seen.kind.text() == "Read as a cURL command, 1 request"


def test_a_sample_is_tried_by_one_click_or_by_keys(seen: Seen) -> None:
    """Beside an empty sheet stand invented artefacts; one lies on the sheet and is read at once, and goes again."""
    button = seen.child(QPushButton, "sample_keys-confused")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    shown, codes = seen.paper.toPlainText(), seen.codes()
    QTest.mouseClick(seen.child(QPushButton, "diagnose_clear"), Qt.MouseButton.LeftButton)

    assert shown.startswith("Hi support,")
    assert codes[0] == "credential-swapped"
    assert button.isVisible()
