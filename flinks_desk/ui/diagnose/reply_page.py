"""The answer to the customer, as Markdown, in English or French, to be copied.

Must not live here: what it says (`core/diagnosis/letter.py`).
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.diagnosis.letter import letter
from flinks_desk.core.diagnosis.report import Report
from flinks_desk.core.text import Language
from flinks_desk.ui import style
from flinks_desk.ui.diagnose.correction_page import corrections_of
from flinks_desk.ui.language import current
from flinks_desk.ui.widgets.buttons import primary_button
from flinks_desk.ui.widgets.combo import Combo

__all__ = ["ReplyPage"]

SAID_FOR = 2_000
LANGUAGES = {"en": "English", "fr": "Français"}


class ReplyPage(QWidget):
    """Shows the letter; it can be changed before it is copied."""

    def __init__(self, catalogue: Callable[[str], Language], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("diagnose_reply")
        self._catalogue = catalogue
        self._report: Report | None = None
        self._language = Combo()
        self._language.setObjectName("diagnose_reply_language")
        for code, name in LANGUAGES.items():
            self._language.addItem(name, code)
        self._language.setCurrentIndex(max(0, self._language.findData(current().code)))
        self._language.currentIndexChanged.connect(self._write)
        self._copy = primary_button(name="diagnose_copy_reply")
        self._copy.clicked.connect(self._put)
        self._text = QPlainTextEdit(tabChangesFocus=True)
        self._text.setObjectName("diagnose_reply_text")
        self._said = QTimer(self, singleShot=True, interval=SAID_FOR)
        self._said.timeout.connect(self._retranslate)
        top = QHBoxLayout()
        top.addWidget(self._language)
        top.addStretch(1)
        top.addWidget(self._copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(style.GAP.item, style.GAP.within, style.GAP.item, style.GAP.item)
        layout.setSpacing(style.GAP.within)
        layout.addLayout(top)
        layout.addWidget(self._text, 1)
        self._retranslate()

    def show_report(self, report: Report) -> None:
        """Write the letter about this report."""
        self._report = report
        self._write()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    @Slot()
    def _write(self) -> None:
        if self._report is None:
            return
        report, language = self._report, self._catalogue(str(self._language.currentData()))
        corrected = "\n\n".join(made.after for made in corrections_of(report))
        written = letter(report.artefact.kind, report.findings, language.say, corrected=corrected)
        self._text.setPlainText(report.cloak.text(written))

    @Slot()
    def _put(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        self._copy.setText(self.tr("Copied"))
        self._said.start()

    @Slot()
    def _retranslate(self) -> None:
        self._copy.setText(self.tr("Copy reply"))
        self._language.setAccessibleName(self.tr("Language of the reply"))
        self._text.setAccessibleName(self.tr("Reply to the customer, as Markdown"))
