"""The sheet on which what a customer sent lies: paste, type or drop it here, and see what is wrong marked in it.

Must not live here: reading it (`reading.py`), or what is said about it.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QHelpEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget
from typing_extensions import override

from flinks_desk.core.diagnosis.finding import Finding, Severity, Span
from flinks_desk.ui import style
from flinks_desk.ui.language import say

__all__ = ["Paper", "can_be_shown"]

LONGEST_SHOWN = 400_000
LONGEST_LINE = 20_000
"""A longer text, or one with a longer line, is read but not shown: Qt needs seconds to lay it out (pitfalls §10)."""

GROUNDS = {Severity.ERROR: "bad_soft", Severity.WARNING: "warn_soft", Severity.NOTE: "note_soft"}
LINES = {Severity.ERROR: "bad", Severity.WARNING: "warn", Severity.NOTE: "note"}


class Paper(QPlainTextEdit):
    """A plain text in which findings are marked by a ground and a wavy line."""

    was_pasted = Signal()
    """Something came at once, so that it should be read at once."""
    file_dropped = Signal(object)
    """A `Path`."""
    too_long = Signal(str)
    """What was pasted is too long to be laid out; it is not on the sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: tuple[Finding, ...] = ()
        self._chosen: Finding | None = None
        self._source = ""
        self.setObjectName("diagnose_paper")
        self.setProperty("kind", "code")
        self.setFont(style.mono_font(style.Type.SECONDARY))
        self.setTabChangesFocus(True)
        self.setAcceptDrops(True)

    def mark(self, findings: Sequence[Finding], source: str) -> None:
        """Mark where these stand; their spans point into `source`, which may have other line ends than Qt's."""
        self._source = source
        self._marks = tuple(finding for finding in findings if finding.span)
        self._chosen = None
        self._paint_marks()

    def show_place(self, finding: Finding) -> None:
        """Bring the place of a finding into sight, and mark it more strongly."""
        self._chosen = finding
        self._paint_marks()
        if finding.span:
            cursor = self._cursor(finding.span)
            cursor.setPosition(cursor.selectionStart())
            self.setTextCursor(cursor)
            self.centerCursor()

    def marked(self) -> list[str]:
        """The marked pieces of text, in the order of the findings."""
        return [self._cursor(finding.span).selectedText() for finding in self._marks if finding.span]

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        path = _file(source)
        if path is not None:
            self.file_dropped.emit(path)
        elif source.hasText() and not can_be_shown(source.text()):
            self.too_long.emit(source.text())
        else:
            super().insertFromMimeData(source)
            self.was_pasted.emit()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file(event.mimeData()):
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if _file(event.mimeData()):
            event.acceptProposedAction()
        else:
            super().dragMoveEvent(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        path = _file(event.mimeData())
        if path is None:
            super().dropEvent(event)
        else:
            event.acceptProposedAction()
            self.file_dropped.emit(path)

    def words_at(self, at: QPoint) -> str:
        """What is wrong with what stands at this point of the viewport; nothing where nothing is marked."""
        place = self.cursorForPosition(at).position()
        here = [
            finding
            for finding in self._marks
            if finding.span
            and self._cursor(finding.span).selectionStart() <= place < self._cursor(finding.span).selectionEnd()
        ]
        return "\n\n".join(f"{say(finding.message)} {say(finding.fix)}" for finding in here)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.words_at(event.pos()), self)
            return True
        return super().viewportEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self._marks:
            self._paint_marks()

    def _paint_marks(self) -> None:
        self.setExtraSelections([self._selection(finding) for finding in self._marks])

    def _selection(self, finding: Finding) -> QTextEdit.ExtraSelection:
        form = QTextCharFormat()
        form.setBackground(style.colour(GROUNDS[finding.severity]))
        form.setUnderlineColor(style.colour(LINES[finding.severity]))
        form.setUnderlineStyle(
            QTextCharFormat.UnderlineStyle.SingleUnderline
            if finding is self._chosen
            else QTextCharFormat.UnderlineStyle.WaveUnderline
        )
        if finding is self._chosen:
            form.setBackground(style.colour("selection"))
        selection = QTextEdit.ExtraSelection()
        selection.cursor = self._cursor(finding.span or Span(0, 0))
        selection.format = form
        return selection

    def _cursor(self, span: Span) -> QTextCursor:
        """Qt counts in units of UTF-16, in which a character beyond the first plane is two."""
        last = self.document().characterCount() - 1
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(_units(self._source[: span.start]), last))
        cursor.setPosition(min(_units(self._source[: span.end]), last), QTextCursor.MoveMode.KeepAnchor)
        return cursor


def can_be_shown(text: str) -> bool:
    """Whether Qt lays this text out without holding the window up."""
    return len(text) <= LONGEST_SHOWN and max(map(len, text.splitlines()), default=0) <= LONGEST_LINE


def _units(text: str) -> int:
    return len(text.replace("\r\n", "\n").encode("utf-16-le", errors="replace")) // 2


def _file(data: QMimeData) -> Path | None:
    """The first file that is dropped."""
    return next((Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()), None)
