"""A finding as it looks everywhere: a mark, one bold sentence, one plain sentence, what points to it, one button.

Must not live here: which findings there are, or what mending does.
"""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.diagnosis.finding import Finding, Mend, Severity
from flinks_desk.ui.language import say
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.buttons import quiet_button
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.widgets.sign import SEVERITY_SIGNS, SignMark

__all__ = ["FindingCard"]


class FindingCard(QFrame):
    """One finding. Its button, if it has one, is reached by Tab."""

    mend_requested = Signal(object)
    """The `Finding` whose button was pressed; its `mend` says what is wanted."""

    def __init__(self, finding: Finding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding = finding
        self.setObjectName("finding_card")
        self.setProperty("card", finding.severity.value)
        self._message = label("", "strong", name="finding_message")
        self._fix = label("", "body", name="finding_fix")
        self._evidence = label("", "secondary", name="finding_evidence")
        self._button = quiet_button(name="finding_mend")
        self._button.clicked.connect(self._ask)
        self._lay_out()
        self._button.setVisible(finding.mend is not None)
        self._retranslate()

    def words(self) -> tuple[str, str, str]:
        """What it says: what happened, what to do, and what points to it."""
        return self._message.text(), self._fix.text(), self._evidence.text()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(GAP.hair)
        for part in (self._message, self._fix, self._evidence):
            words.addWidget(part)
        words.addSpacing(GAP.hair)
        below = QHBoxLayout()
        below.addWidget(self._button)
        below.addStretch(1)
        words.addLayout(below)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GAP.item, GAP.item, GAP.group, GAP.item)
        layout.setSpacing(GAP.item)
        layout.addWidget(SignMark(SEVERITY_SIGNS[self.finding.severity]), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)

    def _retranslate(self) -> None:
        self._message.setText(say(self.finding.message))
        self._fix.setText(say(self.finding.fix))
        self._fix.setVisible(bool(self._fix.text()))
        self._evidence.setText(say(self.finding.evidence))
        self._evidence.setVisible(bool(self._evidence.text()))
        if self.finding.mend:
            self._button.setText(self._mend_words()[self.finding.mend])
            self._button.setAccessibleDescription(self._message.text())
        kind = self._severity_words()[self.finding.severity]
        self.setAccessibleName(f"{kind}: {self._message.text()}")
        self.setAccessibleDescription(f"{self._fix.text()} {self._evidence.text()}".strip())

    def _mend_words(self) -> Mapping[Mend, str]:
        return {
            Mend.NEW_TOKEN: self.tr("Make a new token and try again"),
            Mend.TRY_AGAIN: self.tr("Try again"),
            Mend.EDIT_CREDENTIALS: self.tr("Change the keys"),
            Mend.SWAP_VALUES: self.tr("Put it where it belongs"),
            Mend.ANSWER_QUESTIONS: self.tr("Answer the questions"),
            Mend.EDIT_AUTHORIZE: self.tr("Change what is sent"),
            Mend.OPEN_CONNECT: self.tr("Open Connect"),
            Mend.OPEN_AS_PAGE: self.tr("Open as the page itself, with a new token"),
            Mend.POLL: self.tr("Ask again whether the data are ready"),
            Mend.START_SESSION_AGAIN: self.tr("Open a new session"),
            Mend.USE_SIMULATOR: self.tr("Use the built-in simulator"),
            Mend.OPEN_NETWORK: self.tr("Open network settings"),
        }

    def _severity_words(self) -> Mapping[Severity, str]:
        return {
            Severity.ERROR: self.tr("Must be mended"),
            Severity.WARNING: self.tr("Warning"),
            Severity.NOTE: self.tr("Note"),
        }

    @Slot()
    def _ask(self) -> None:
        self.mend_requested.emit(self.finding)
