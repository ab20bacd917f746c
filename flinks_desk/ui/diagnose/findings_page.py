"""The findings in the order of repair, each with where it stands and where to read more.

Must not live here: rules, or the sheet on which the places are marked.
"""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.diagnosis.letter import DOCUMENTATION
from flinks_desk.core.diagnosis.place_words import place_in_words
from flinks_desk.core.diagnosis.report import Report, line_of
from flinks_desk.ui import style
from flinks_desk.ui.language import say
from flinks_desk.ui.widgets.buttons import link_button
from flinks_desk.ui.widgets.empty_state import EmptyState
from flinks_desk.ui.widgets.facts import ScrollingColumn
from flinks_desk.ui.widgets.finding_card import FindingCard
from flinks_desk.ui.widgets.labels import ElidedLabel, label

__all__ = ["FindingsPage"]

Open = Callable[[QUrl], bool]


class FindingsPage(ScrollingColumn):
    """Shows a report's findings."""

    place_wanted = Signal(object)
    """The `Finding` whose place is to be shown."""

    def __init__(self, open_page: Open = QDesktopServices.openUrl, parent: QWidget | None = None) -> None:
        super().__init__("diagnose_findings", parent)
        self._open_page = open_page
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_report(self, report: Report) -> None:
        """Show these findings."""
        if report.findings:
            self.fill(self._entries(report))
        else:
            words = (
                self.tr("Nothing wrong was found in it.")
                if report.artefact.is_readable
                else self.tr("There is nothing in it that could be read. Send more of it, as plain text or as a file.")
            )
            self.fill([EmptyState("check" if report.artefact.is_readable else "help", words)])

    def _entries(self, report: Report) -> Iterator[QWidget]:
        for note in report.artefact.notes:
            yield label(report.cloak.text(say(note)), "secondary", name="diagnose_note")
        for number, finding in enumerate(report.findings, start=1):
            yield self._entry(number, finding, report)

    def _entry(self, number: int, finding: Finding, report: Report) -> QWidget:
        entry = QWidget()
        entry.setObjectName(f"diagnose_finding_{number}")
        layout = QVBoxLayout(entry)
        layout.setContentsMargins(0, 0, 0, style.GAP.within)
        layout.setSpacing(0)
        layout.addWidget(FindingCard(finding))
        below = QHBoxLayout()
        below.setSpacing(style.GAP.hair)
        if finding.span:
            below.addWidget(self._place(finding, report))
        if finding.see:
            below.addWidget(self._more(finding))
        code = ElidedLabel(finding.code)
        code.setObjectName("diagnose_code")
        code.setProperty("type", "secondary")
        code.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        below.addWidget(code, 1)
        layout.addLayout(below)
        return entry

    def _place(self, finding: Finding, report: Report) -> QWidget:
        line = line_of(report.artefact.text, finding.span) if finding.span else 0
        button = link_button(self.tr("Line {number}").format(number=line), icon="search", name="diagnose_place")
        button.setToolTip(self.tr("Show it in the text: {place}").format(place=self._where(finding, report)))
        button.setAccessibleDescription(button.toolTip())
        button.clicked.connect(lambda: self.place_wanted.emit(finding))
        return button

    def _more(self, finding: Finding) -> QWidget:
        button = link_button(self.tr("Documentation"), icon="open_in_new", name="diagnose_see")
        button.setToolTip(DOCUMENTATION + finding.see)
        button.clicked.connect(lambda: self._open_page(QUrl(DOCUMENTATION + finding.see)))
        return button

    def _where(self, finding: Finding, report: Report) -> str:
        where = say(place_in_words(report.cloak.text(finding.where)))
        if finding.request is None or len(report.scene.looks) < 2:
            return where
        return self.tr("request {number}, {place}").format(number=finding.request + 1, place=where)
