"""The requests as they should be sent, beside what was sent: a difference, line by line.

Must not live here: what is corrected how (`core/diagnosis/mends.py`).
"""

from collections.abc import Mapping

from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.diagnosis.correction import Change, Correction, correction
from flinks_desk.core.diagnosis.report import Report
from flinks_desk.ui import style
from flinks_desk.ui.widgets.buttons import quiet_button
from flinks_desk.ui.widgets.labels import label

__all__ = ["CorrectionPage", "corrections_of"]

GROUNDS: Mapping[Change, tuple[str, str]] = {
    Change.SAME: ("code_surface", "text_quiet"),
    Change.GONE: ("bad_soft", "bad"),
    Change.NEW: ("good_soft", "good"),
}
MOST = 40
"""Requests whose corrections are shown; a recording may hold thousands."""


def corrections_of(report: Report) -> tuple[Correction, ...]:
    """The corrections of the requests that have findings."""
    places = dict.fromkeys(f.request for f in report.findings if f.request is not None)
    made = (correction(report, place) for place in list(places)[:MOST])
    return tuple(one for one in made if one is not None)


class CorrectionPage(QWidget):
    """Shows differences. What goes has a minus and a red ground, what comes a plus and a green one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._corrections: tuple[Correction, ...] = ()
        self.setObjectName("diagnose_corrections")
        self._many = False
        self._sentence = label("", "quiet", name="diagnose_correction_sentence")
        self._copy = quiet_button(icon="content_copy", name="diagnose_copy_correction")
        self._copy.clicked.connect(self._copy_corrected)
        self._text = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self._text.setObjectName("diagnose_difference")
        self._text.setProperty("kind", "code")
        self._text.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self._text.setFont(style.mono_font(style.Type.SECONDARY))
        top = QHBoxLayout()
        top.addWidget(self._sentence, 1)
        top.addWidget(self._copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(style.GAP.item, style.GAP.within, style.GAP.item, style.GAP.item)
        layout.setSpacing(style.GAP.within)
        layout.addLayout(top)
        layout.addWidget(self._text, 1)
        self._retranslate()

    def show_report(self, report: Report) -> None:
        """Show what can be rewritten of it."""
        self._corrections = corrections_of(report)
        self._many = len(report.scene.looks) > 1
        self._retranslate()

    def corrected(self) -> str:
        """The corrected requests, one below the other."""
        return "\n\n".join(made.after for made in self._corrections)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() is QEvent.Type.StyleChange and self._corrections:
            self._write()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._copy.setText(self.tr("Copy corrected"))
        self._copy.setVisible(bool(self._corrections))
        self._text.setVisible(bool(self._corrections))
        self._text.setAccessibleName(self.tr("What was sent and what should be sent"))
        self._sentence.setText(
            self.tr("Secrets and what we cannot know stand between < and >.")
            if self._corrections
            else self.tr("Nothing in it can be mended by rewriting a request.")
        )
        self._write()

    def _write(self) -> None:
        self._text.clear()
        cursor = QTextCursor(self._text.document())
        for made in self._corrections:
            if self._many:
                title = self.tr("Request {number}").format(number=made.request + 1)
                self._line(cursor, f"# {title}", Change.SAME)
            for line in made.lines:
                self._line(cursor, f"{line.change.value} {line.text}", line.change)
            self._line(cursor, "", Change.SAME)
        self._text.moveCursor(QTextCursor.MoveOperation.Start)

    def _line(self, cursor: QTextCursor, text: str, change: Change) -> None:
        ground, ink = GROUNDS[change]
        block, letters = QTextBlockFormat(), QTextCharFormat()
        block.setBackground(style.colour(ground))
        letters.setForeground(style.colour(ink))
        cursor.setBlockFormat(block)
        cursor.insertText(text, letters)
        cursor.insertBlock(QTextBlockFormat())

    def _copy_corrected(self) -> None:
        QGuiApplication.clipboard().setText(self.corrected())
