"""The files of a report to be looked at before it is saved: the report itself as it reads, the others as they are.

Must not live here: making them, or saving.
"""

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTabWidget, QTextBrowser, QWidget
from typing_extensions import override

from flinks_desk.core.support_report.model import File, Report
from flinks_desk.ui import style
from flinks_desk.ui.style import GAP

__all__ = ["Preview"]

LONGEST = 200_000
"""Characters of a file that are shown; Qt needs long for more (pitfalls §10)."""
LONGEST_PAPER = 60_000
"""And of the report as it reads, each line of which is laid out by itself."""
LONGEST_LINE = 2_000
LARGER = {1: 2, 2: 1}
"""Qt's steps from the size of the text to that of a heading."""
ABOVE = {2: 20, 3: 12}
"""Pixels above a heading."""
SHEETS = ("exchanges.har", "findings.json", "record.json")
"""The files that are shown as they are; the report itself is shown as it reads."""


class Preview(QTabWidget):
    """A tab for each file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report_preview")
        self.setDocumentMode(True)
        self._paper = _Paper()
        self._sheets = {name: _sheet(name) for name in SHEETS}
        self.addTab(self._paper, "")
        for name, sheet in self._sheets.items():
            self.addTab(sheet, name)
        self._retranslate()

    def show_report(self, report: Report) -> None:
        """Show the files; who reads on stays where they are."""
        for file in report.files:
            if file.name == "report.md":
                self._paper.show_markdown(self._beginning(file.content.decode()))
            elif file.name in self._sheets:
                _fill(self._sheets[file.name], file)

    def _beginning(self, written: str) -> str:
        if len(written) <= LONGEST_PAPER:
            return written
        words = self.tr("The preview ends here; the file goes on.")
        fence = "\n```\n" if written[:LONGEST_PAPER].count("\n```") % 2 else "\n"
        return f"{written[:LONGEST_PAPER].rpartition(chr(10))[0]}{fence}\n**{words}**\n"

    def words(self) -> str:
        """The report as it is read."""
        return self._paper.toPlainText()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setTabText(0, self.tr("Report"))
        self.setAccessibleName(self.tr("What will be saved"))
        self._paper.setAccessibleName(self.tr("The report as it reads"))


class _Paper(QTextBrowser):
    """Reads nothing from anywhere: what others wrote stands in it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("report_paper")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("kind", "reading")
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)

    def show_markdown(self, written: str) -> None:
        """The place in it is kept."""
        at = self.verticalScrollBar().value()
        features = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
        self.document().setMarkdown(written, features)
        self._dress()
        self.verticalScrollBar().setValue(at)

    def _dress(self) -> None:
        """Qt's own headings are large and close together, and its code does not wrap."""
        cursor = QTextCursor(self.document())
        block = self.document().begin()
        while block.isValid():
            cursor.setPosition(block.position())
            form = block.blockFormat()
            level, is_code = form.headingLevel(), form.hasProperty(QTextFormat.Property.BlockCodeFence)
            if level:
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                cursor.mergeCharFormat(_heading(level))
                form.setTopMargin(ABOVE.get(level, 0))
            elif is_code:
                form.setNonBreakableLines(False)
                form.setBackground(style.colour("code_surface"))
            elif cursor.currentTable() is None and not form.hasProperty(QTextFormat.Property.BlockQuoteLevel):
                form.setBottomMargin(GAP.hair)
            cursor.setPosition(block.position())
            cursor.setBlockFormat(form)
            _dress_table(cursor)
            block = block.next()

    @override
    def loadResource(self, type: int, name: QUrl | str) -> None:
        """Nothing."""


def _heading(level: int) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setProperty(QTextFormat.Property.FontSizeAdjustment, LARGER.get(level, 0))
    form.setFontWeight(QFont.Weight.DemiBold)
    return form


def _dress_table(cursor: QTextCursor) -> None:
    table = cursor.currentTable()
    if table is not None:
        form = table.format()
        form.setBorderBrush(style.colour("line"))
        form.setCellPadding(GAP.hair)
        table.setFormat(form)


def _sheet(name: str) -> QPlainTextEdit:
    made = QPlainTextEdit(readOnly=True)
    made.setObjectName(f"report_{name}")
    made.setAccessibleName(name)
    made.setProperty("kind", "code")
    made.setTabChangesFocus(True)
    made.setFont(style.mono_font(style.Type.SECONDARY))
    return made


def _fill(sheet: QPlainTextEdit, file: File) -> None:
    lines = file.content.decode()[:LONGEST].splitlines()
    pieces = [line[at : at + LONGEST_LINE] for line in lines for at in range(0, len(line) or 1, LONGEST_LINE)]
    at = sheet.verticalScrollBar().value()
    sheet.setPlainText("\n".join(pieces))
    sheet.verticalScrollBar().setValue(at)
