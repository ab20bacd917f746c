"""Diagnose: what a customer sent on the left, what is wrong with it and what to answer on the right.

Lives here: how the sheet, the reading and the results go together. Must not live here: any of them, or a rule.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from flinks_desk import resources
from flinks_desk.core.diagnosis.letter import KINDS
from flinks_desk.core.diagnosis.report import Report
from flinks_desk.core.known import Known
from flinks_desk.core.samples import Sample
from flinks_desk.core.text import Language, Text, plural, text
from flinks_desk.ui import style
from flinks_desk.ui.diagnose.correction_page import CorrectionPage
from flinks_desk.ui.diagnose.findings_page import FindingsPage
from flinks_desk.ui.diagnose.paper import Paper, can_be_shown
from flinks_desk.ui.diagnose.reading import AT_ONCE, Outcome, Reading, report_on
from flinks_desk.ui.diagnose.reply_page import ReplyPage
from flinks_desk.ui.diagnose.sample_list import SampleList
from flinks_desk.ui.diagnose.values_page import ValuesPage
from flinks_desk.ui.language import say
from flinks_desk.ui.widgets.buttons import link_button, quiet_button
from flinks_desk.ui.widgets.file_dialogs import ask_which
from flinks_desk.ui.widgets.labels import ElidedLabel, label

__all__ = ["DiagnoseView", "Knows"]

TYPING_PAUSE = 250
"""Milliseconds without a keystroke after which what was typed is read; what is pasted is read at once."""
BESIDE_FROM = 95
"""Characters of width from which on the sheet and what was found lie beside each other."""


class Knows(Protocol):
    """What the view needs of a desk."""

    @property
    def known(self) -> Known: ...


class ReportPage(Protocol):
    """A page that the program adds to the view's own; it is a widget, too."""

    def title(self) -> str: ...
    def show_report(self, report: Report) -> None: ...


class DiagnoseView(QWidget):
    """Paste, drop or open; then read."""

    reported = Signal(object)
    """The `Report`."""

    def __init__(self, desk: Knows, catalogue: Callable[[str], Language], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("diagnose")
        self._desk = desk
        self._report: Report | None = None
        self._stale: set[QWidget | None] = set()
        self._added: dict[QWidget, ReportPage] = {}
        self._title = label("", "title", name="diagnose_title")
        self._sentence = label("", "quiet", name="diagnose_sentence", column=False)
        self._paper = Paper()
        self._kind = ElidedLabel()
        self._kind.setObjectName("diagnose_kind")
        self._kind.setProperty("type", "strong")
        self._kind.setMinimumHeight(self._kind.fontMetrics().lineSpacing() + style.GAP.hair)
        self._open = quiet_button(icon="description", name="diagnose_open")
        self._clear = link_button(name="diagnose_clear")
        self._progress = QProgressBar(textVisible=False, maximum=1000)
        self._progress.setObjectName("diagnose_progress")
        self._cancel = link_button(name="diagnose_cancel")
        self._findings, self._corrections = FindingsPage(), CorrectionPage()
        self._values, self._reply = ValuesPage(), ReplyPage(catalogue)
        self._tabs = QTabWidget(documentMode=True)
        self._empty = SampleList()
        self._results = QStackedWidget()
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._reading = Reading(self)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._lay_out()
        self._connect()
        self._retranslate()
        self._show_busy(busy=False)
        self.setFocusProxy(self._paper)

    @Slot()
    def take_focus(self) -> None:
        """Ready to paste."""
        self._paper.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def add_page(self, page: ReportPage) -> None:
        """Another page beside the findings."""
        if isinstance(page, QWidget):
            self._added[page] = page
            self._tabs.addTab(page, page.title())

    def report(self) -> Report | None:
        """What is shown."""
        return self._report

    @Slot()
    def read(self) -> None:
        """Read what lies on the sheet."""
        self._pause.stop()
        given = self._paper.toPlainText()
        self._reading.cancel()
        self._show_busy(busy=False)
        if not given.strip():
            self._show_nothing()
        elif len(given) <= AT_ONCE:
            self._show_report(report_on(given, self._desk.known))
        else:
            self._show_busy(busy=True)
            self._reading.read_text(given, self._desk.known)

    @Slot(object)
    def open_file(self, path: Path) -> None:
        """Read a file, of any size."""
        self._set_paper("")
        self._show_nothing()
        self._kind.set_text(path.name)
        self._show_busy(busy=True)
        self._reading.read_file(path, self._desk.known)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= style.text_column(BESIDE_FROM)
        self._split.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        left = QWidget()
        sheet = QVBoxLayout(left)
        sheet.setContentsMargins(0, 0, style.GAP.item, 0)
        sheet.setSpacing(style.GAP.within)
        above, below = QHBoxLayout(), QHBoxLayout()
        for part in (self._open, self._clear):
            above.addWidget(part)
        above.addStretch(1)
        below.addWidget(self._kind, 2)
        below.addWidget(self._progress, 1)
        below.addWidget(self._cancel)
        sheet.addLayout(above)
        sheet.addWidget(self._paper, 1)
        sheet.addLayout(below)
        self._tabs.setObjectName("diagnose_tabs")
        for page in (self._findings, self._corrections, self._values, self._reply):
            self._tabs.addTab(page, "")
        for shown in (self._empty, self._tabs):
            self._results.addWidget(shown)
        self._split.setChildrenCollapsible(False)
        self._split.setObjectName("diagnose_split")
        for side in (left, self._results):
            self._split.addWidget(side)
        for place, share in enumerate((9, 11)):
            self._split.setStretchFactor(place, share)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(style.GAP.wide, style.GAP.page, style.GAP.wide, style.GAP.group)
        layout.setSpacing(style.GAP.within)
        layout.addWidget(self._title)
        layout.addWidget(self._sentence)
        layout.addSpacing(style.GAP.within)
        layout.addWidget(self._split, 1)

    def _connect(self) -> None:
        self._paper.textChanged.connect(self._pause.start)
        self._paper.was_pasted.connect(self._read_pasted)
        self._paper.file_dropped.connect(self.open_file)
        self._paper.too_long.connect(self._read_unseen)
        self._pause.timeout.connect(self.read)
        self._open.clicked.connect(self._choose_file)
        self._clear.clicked.connect(self._start_over)
        self._cancel.clicked.connect(self._give_up)
        self._empty.picked.connect(self._try_sample)
        self._tabs.currentChanged.connect(self._fill_page)
        self._reading.progressed.connect(self._tell_progress)
        self._reading.finished.connect(self._hear)
        self._findings.place_wanted.connect(self._paper.show_place)
        opens = QShortcut(QKeySequence(QKeySequence.StandardKey.Open), self, self._choose_file)
        opens.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Diagnose"))
        self._sentence.setText(
            self.tr("What a customer sent, and what is wrong with it. Nothing of it is sent unless you run it again.")
        )
        self._paper.setPlaceholderText(
            self.tr(
                "Paste what the customer sent, or drop a file here: a cURL or PowerShell command, a HAR, a Postman "
                "collection, source code, a log, an address, a whole letter."
            )
        )
        self._paper.setAccessibleName(self.tr("What the customer sent"))
        self._open.setText(self.tr("Open a file…"))
        self._clear.setText(self.tr("Start over"))
        self._cancel.setText(self.tr("Cancel"))
        self._progress.setAccessibleName(self.tr("How much of the file is read"))
        names = (self.tr("Findings"), self.tr("Corrected request"), self.tr("Values"), self.tr("Reply"))
        for place, name in enumerate(names):
            self._tabs.setTabText(place, name)
        for widget, page in self._added.items():
            self._tabs.setTabText(self._tabs.indexOf(widget), page.title())
        self._tabs.setAccessibleName(self.tr("What was found"))
        if self._report:
            self._show_report(self._report)

    def _show_report(self, report: Report) -> None:
        self._report = report
        self._kind.set_text(say(_read_as(report)))
        self._stale = {self._tabs.widget(place) for place in range(self._tabs.count())}
        self._fill_page()
        self._paper.mark(report.findings if self._paper.toPlainText() else (), report.artefact.text)
        self._tabs.setTabText(0, f"{self.tr('Findings')} ({len(report.findings)})")
        self._results.setCurrentWidget(self._tabs)
        self.reported.emit(report)

    @Slot()
    def _fill_page(self) -> None:
        """Fill the page that is looked at; the others wait until they are, so that findings come at once."""
        page, report = self._tabs.currentWidget(), self._report
        if report is None or page not in self._stale:
            return
        self._stale.discard(page)
        if page in self._added:
            self._added[page].show_report(report)
        elif page is self._values:
            self._values.show_report(report, self._desk.known)
        else:
            for one in (self._findings, self._corrections, self._reply):
                if page is one:
                    one.show_report(report)

    def _show_nothing(self) -> None:
        self._report = None
        self._kind.set_text("")
        self._paper.mark((), "")
        self._results.setCurrentWidget(self._empty)

    def _show_busy(self, *, busy: bool) -> None:
        self._progress.setValue(0)
        self._progress.setVisible(busy)
        self._cancel.setVisible(busy)

    @Slot(object)
    def _hear(self, outcome: Outcome) -> None:
        self._show_busy(busy=False)
        if outcome.failure is not None:
            self._kind.set_text(say(outcome.failure))
        elif outcome.report is not None:
            shown = outcome.report.artefact.text
            if not self._paper.toPlainText() and can_be_shown(shown):
                self._set_paper(shown)
            self._show_report(outcome.report)
            self._bring_first()

    @Slot(float)
    def _tell_progress(self, share: float) -> None:
        self._progress.setValue(round(share * 1000))

    @Slot(str)
    def _read_unseen(self, given: str) -> None:
        """Too long to be shown, not too long to be read."""
        self._set_paper("")
        self._show_nothing()
        self._show_busy(busy=True)
        self._reading.read_text(given, self._desk.known)

    @Slot()
    def _read_pasted(self) -> None:
        self.read()
        self._bring_first()

    def _bring_first(self) -> None:
        """What is to be mended first comes into sight; without a place for it, the beginning."""
        first = next((finding for finding in self._report.findings if finding.span), None) if self._report else None
        if first is not None:
            self._paper.show_place(first)

    @Slot()
    def _choose_file(self) -> None:
        ask_which(self, self.tr("Open what the customer sent"), self.open_file, object_name="diagnose_file_dialog")

    @Slot(object)
    def _try_sample(self, sample: Sample) -> None:
        """As if it had been pasted; the focus goes to it, so that Tab leads on to what was found."""
        self._set_paper(resources.read_text("samples", sample.file))
        self._read_pasted()
        self.take_focus()

    @Slot()
    def _start_over(self) -> None:
        self._set_paper("")
        self.read()
        self.take_focus()

    @Slot()
    def _give_up(self) -> None:
        self._reading.cancel()
        self._show_busy(busy=False)
        if self._report is None:
            self._kind.set_text(self.tr("Reading was cancelled."))

    def _set_paper(self, shown: str) -> None:
        """Another text on the sheet, which is not to be read as if it had been typed."""
        self._paper.setPlainText(shown)
        self._pause.stop()


def _read_as(report: Report) -> Text:
    kind, count = KINDS[report.artefact.kind], len(report.scene.looks)
    if not report.artefact.is_readable:
        return text("Nothing could be read")
    if not count:
        return text("Read as {kind}", kind=kind)
    return text("Read as {kind}, {requests}", kind=kind, requests=plural("{count} request", "{count} requests", count))
