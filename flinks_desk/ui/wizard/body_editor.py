"""The body of a call as it will be sent, dots for secrets; whoever types in it sends what is written there.

Must not live here: reading what was written, or the rules for it (`core/authorize_body.py`).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.authorize import Written
from flinks_desk.core.diagnosis.finding import Finding, Severity
from flinks_desk.core.exchange import Body
from flinks_desk.core.profile import Profile
from flinks_desk.ui import style
from flinks_desk.ui.language import say
from flinks_desk.ui.style import GAP, Type
from flinks_desk.ui.widgets.buttons import link_button
from flinks_desk.ui.widgets.labels import label, set_tone
from flinks_desk.ui.widgets.sign import SEVERITY_SIGNS, Sign, SignMark

__all__ = ["BodyEditor"]

LINES = 12
MOST_SAID = 4
TONES = {Severity.ERROR: "bad", Severity.WARNING: "warn", Severity.NOTE: "note"}


@dataclass(frozen=True)
class Shown:
    """What the form would send, and to where."""

    body: Body
    profile: Profile
    endpoint: str


class BodyEditor(QWidget):
    """`edited` tells that what would be sent has changed, or that the form counts again."""

    edited = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._shown: Shown | None = None
        self._base: Body = {}
        """What the text was written from; its secrets are those that the dots stand for."""
        self._written: Written | None = None
        self._found: Sequence[Finding] = ()
        self._is_edited = False
        self.text = QPlainTextEdit()
        self.text.setObjectName(f"{name}_text")
        self.text.setProperty("kind", "code")
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(style.mono_font(Type.SECONDARY))
        self.text.textChanged.connect(self._look)
        self._state = label("", "secondary", name=f"{name}_state", wrap=False)
        self.back = link_button(name=f"{name}_back")
        self.back.clicked.connect(self.follow_form)
        self._said = [_Said(f"{name}_finding_{place + 1}") for place in range(MOST_SAID)]
        self._lay_out()
        self._retranslate()

    def show_body(self, body: Body, profile: Profile, endpoint: str) -> None:
        """What the form would send now; what a person wrote here stays."""
        shown = Shown(body, profile, endpoint)
        if shown == self._shown:
            return
        self._shown = shown
        if not self._is_edited and self.isVisible():
            self._write(body)

    def is_edited(self) -> bool:
        """Whether this is sent, and not what the form says."""
        return self._is_edited

    def written(self) -> Written | None:
        """What was written; `None` where it is no JSON object."""
        return self._written

    def cover(self) -> None:
        """Put dots over the secrets that were written here; they are kept for the next call."""
        if self._is_edited and self._written:
            self._write(self._written.body)

    def follow_form(self) -> None:
        """Send what the form says."""
        self._is_edited, self._written, self._found = False, None, ()
        if self._shown:
            self._write(self._shown.body)
        self._retranslate()
        self.edited.emit()

    @override
    def showEvent(self, event: object) -> None:
        if self._shown and not self._is_edited:
            self._write(self._shown.body)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP.within)
        head.addWidget(self._state)
        head.addWidget(self.back)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP.within)
        column.addLayout(head)
        column.addWidget(self.text)
        for one in self._said:
            column.addWidget(one)

    def _write(self, body: Body) -> None:
        from flinks_desk.core.authorize_body import shown

        self._base = body
        self.text.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.text.setPlainText(shown(body))
        self.text.blockSignals(False)  # noqa: FBT003 - Qt's own
        rows = min(LINES, self.text.document().blockCount() + 1)
        self.text.setFixedHeight(QFontMetrics(self.text.font()).lineSpacing() * rows + 3 * GAP.item)

    def _look(self) -> None:
        if self._shown is None:
            return
        from flinks_desk.core.authorize_body import checked, read

        written, shown = self.text.toPlainText(), self._shown
        self._is_edited = True
        self._written = read(written, self._base)
        self._found = checked(written, shown.profile, self._base, shown.endpoint)
        self._retranslate()
        self.edited.emit()

    def _mark(self) -> None:
        """Underline the place where the JSON breaks."""
        marks: list[QTextEdit.ExtraSelection] = []
        for finding in self._found:
            line, column = finding.extra.get("line"), finding.extra.get("column")
            if finding.code == "body-not-json" and isinstance(line, int) and isinstance(column, int):
                marks.append(self._mark_at(line, column))
        self.text.setExtraSelections(marks)

    def _mark_at(self, line: int, column: int) -> QTextEdit.ExtraSelection:
        block = self.text.document().findBlockByNumber(line - 1)
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.MoveAnchor, column - 1)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        if not cursor.hasSelection():
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        mark = QTextEdit.ExtraSelection()
        wave = QTextCharFormat()
        wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        wave.setUnderlineColor(style.colour("bad"))
        mark.cursor, mark.format = cursor, wave
        return mark

    def _retranslate(self) -> None:
        self.text.setAccessibleName(self.tr("The body as it will be sent"))
        self._state.setText(
            self.tr("What stands here is sent, not what the form says.")
            if self._is_edited
            else self.tr("It follows the form, until you type here. Dots stand for secrets.")
        )
        self.back.setText(self.tr("Back to the form"))
        self.back.setVisible(self._is_edited)
        for place, one in enumerate(self._said):
            found = self._found[place] if place < len(self._found) else None
            one.setVisible(found is not None)
            if found:
                one.show_finding(found, self._fix(found))
        self._mark()

    def _fix(self, found: Finding) -> str:
        """Here nobody's JSON library has written the body."""
        is_broken = found.code == "body-not-json" and isinstance(found.extra.get("line"), int) and not self._written
        return self.tr("Look for a comma or a quotation mark just before.") if is_broken else say(found.fix)


class _Said(QWidget):
    """One finding in a line."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._mark = SignMark(Sign.NOTE, 16)
        self.words = label("", "body", name=name, column=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP.within)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)

    def show_finding(self, found: Finding, fix: str) -> None:
        """Say what was found, and what to do."""
        self._mark.set_sign(SEVERITY_SIGNS[found.severity])
        self.words.setText(f"{say(found.message)} {fix}".strip())
        set_tone(self.words, TONES[found.severity])
