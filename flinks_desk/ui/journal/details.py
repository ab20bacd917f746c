"""The details of one entry, in tabs: for a call the request, the answer and the explanation; for an event its payload.

Must not live here: what the tabs show (`request_page.py`, `answer_page.py`, `event_page.py`, `explanation_page.py`).
"""

from collections.abc import Callable
from datetime import tzinfo

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QTabWidget, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.diagnosis.finding import Severity
from flinks_desk.core.exchange import Reply
from flinks_desk.core.journal import Entry
from flinks_desk.core.writers.forms import FORMS
from flinks_desk.ui import icons, style
from flinks_desk.ui.journal.answer_page import AnswerPage
from flinks_desk.ui.journal.copies import answer_text, row_text, written_as
from flinks_desk.ui.journal.event_page import EventPage
from flinks_desk.ui.journal.explanation_page import ExplanationPage
from flinks_desk.ui.journal.request_page import RequestPage
from flinks_desk.ui.widgets.buttons import icon_button
from flinks_desk.ui.widgets.labels import label

__all__ = ["Details"]

SAID_FOR = 2_000
"""Milliseconds for which the button says that it copied."""


class Details(QWidget):
    """Shows one entry."""

    mend_requested = Signal(object)
    """The `Finding` whose button was pressed."""
    report_wanted = Signal(object)
    """The `Entry` that the person wants to report to support."""
    closed = Signal()

    def __init__(self, zone: tzinfo | None = None, parent: QWidget | None = None, *, reports: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("log_details")
        self._zone = zone
        self._entry: Entry | None = None
        self._chosen: QWidget | None = None
        self._stale: set[QWidget | None] = set()
        self._title = label("", "secondary", name="log_details_title", wrap=False)
        self._copy = self._made_copy()
        self._close = icon_button("close", name="log_details_close")
        self._close.clicked.connect(self.closed)
        self._request, self._answer = RequestPage(), AnswerPage()
        self._event, self._explanation = EventPage(), ExplanationPage(reports=reports)
        self._explanation.mend_requested.connect(self.mend_requested)
        self._explanation.report_wanted.connect(lambda: self.report_wanted.emit(self._entry))
        self._tabs = QTabWidget()
        self._tabs.setObjectName("log_tabs")
        self._tabs.setDocumentMode(True)
        self._tabs.tabBarClicked.connect(self._chose)
        self._tabs.currentChanged.connect(self._fill_page)
        self._said = QTimer(self, singleShot=True, interval=SAID_FOR)
        self._said.timeout.connect(self._retranslate)
        self._lay_out()
        self._retranslate()

    def entry(self) -> Entry | None:
        """What is shown."""
        return self._entry

    def show_entry(self, entry: Entry) -> None:
        """Show this entry, on the tab that the person looked at last, or on what is to be mended."""
        self._entry = entry
        self._title.setText(entry.title if entry.exchange or entry.event else "")
        pages = self._pages(entry)
        self._stale = {page for page, _ in pages}
        self._tabs.blockSignals(True)  # noqa: FBT003
        self._tabs.clear()
        for page, words in pages:
            self._tabs.addTab(page, words)
        shown = [page for page, _ in pages]
        wanted = self._explanation if entry.worst in {Severity.ERROR, Severity.WARNING} else self._chosen
        self._tabs.setCurrentWidget(wanted if wanted in shown else shown[-2 if len(shown) > 1 else 0])
        self._tabs.blockSignals(False)  # noqa: FBT003
        self._make_room()
        self._fill_page()
        self._fill_menu()

    def copy_as(self, form: str) -> None:
        """Copy the request in this form."""
        if self._entry:
            self._put(written_as(self._entry, FORMS[form]))

    def copy_answer(self) -> None:
        """Copy the answer or the payload."""
        if self._entry:
            self._put(answer_text(self._entry))

    def copy_row(self) -> None:
        """Copy the row on one line."""
        if self._entry:
            self._put(row_text(self._entry, self._zone))

    def copy_menu(self) -> QMenu:
        """What can be copied, to be shown elsewhere."""
        return self._menu

    def open_copy_menu(self) -> None:
        """Show what can be copied."""
        self._copy.showMenu()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            if self._entry:
                self.show_entry(self._entry)
        super().changeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """The tabs are read before the title, which the row of the table says as well."""
        corner = (self._copy.sizeHint().width(), self._close.sizeHint().width(), self._title.sizeHint().width())
        needed = self._tabs.tabBar().sizeHint().width() + sum(corner) + 2 * style.GAP.page
        self._title.setVisible(needed <= self.width())

    def _pages(self, entry: Entry) -> list[tuple[QWidget, str]]:
        explanation = (self._explanation, self.tr("Explanation"))
        if entry.exchange:
            return [(self._request, self.tr("Request")), (self._answer, self.tr("Answer")), explanation]
        if entry.data is not None:
            return [(self._event, self.tr("Event")), explanation]
        return [explanation]

    @Slot()
    def _fill_page(self) -> None:
        """Fill the page that is looked at; the others wait until they are, since an answer may be of megabytes."""
        page, entry = self._tabs.currentWidget(), self._entry
        if entry is None or page not in self._stale:
            return
        self._stale.discard(page)
        if page is self._request and entry.exchange:
            self._request.show_call(entry.exchange.call)
        elif page is self._answer and entry.exchange:
            self._answer.show_exchange(entry.exchange)
        elif page is self._event:
            self._event.show_entry(entry)
        else:
            self._explanation.show_entry(entry)

    def _lay_out(self) -> None:
        corner = QWidget()
        row = QHBoxLayout(corner)
        row.setContentsMargins(style.GAP.within, 0, style.GAP.hair, 0)
        row.setSpacing(style.GAP.hair)
        for part in (self._title, self._copy, self._close):
            row.addWidget(part)
        self._tabs.setCornerWidget(corner, Qt.Corner.TopRightCorner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._tabs)

    def _made_copy(self) -> QToolButton:
        button = QToolButton()
        button.setObjectName("log_copy")
        button.setIcon(icons.icon("content_copy"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(button)
        self._menu.setObjectName("log_copy_menu")
        button.setMenu(self._menu)
        return button

    def _fill_menu(self) -> None:
        menu, entry = self._menu, self._entry
        menu.clear()
        if entry is None:
            return
        if entry.exchange:
            menu.addAction(self.tr("Copy as cURL"), lambda: self.copy_as("curl"))
            more = menu.addMenu(self.tr("Copy as"))
            for form in FORMS.values():
                more.addAction(form.title, self._copier(form.name))
            menu.addSeparator()
        if entry.exchange is None and entry.data is not None:
            menu.addAction(self.tr("Copy payload"), self.copy_answer)
        elif entry.exchange and isinstance(entry.exchange.outcome, Reply):
            menu.addAction(self.tr("Copy answer"), self.copy_answer)
        menu.addAction(self.tr("Copy row"), self.copy_row)

    def _copier(self, form: str) -> Callable[[], None]:
        return lambda: self.copy_as(form)

    def _put(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._copy.setText(self.tr("Copied"))
        self._said.start()

    @Slot()
    def _retranslate(self) -> None:
        self._copy.setText(self.tr("Copy…"))
        self._copy.setToolTip(self.tr("Copy the request, the answer or the row; placeholders stand for secrets"))
        self._copy.setAccessibleName(self.tr("Copy"))
        self._close.setToolTip(self.tr("Close the details (Escape)"))
        self._close.setAccessibleName(self.tr("Close the details"))
        self._tabs.setAccessibleName(self.tr("Details"))
        self._fill_menu()

    @Slot(int)
    def _chose(self, place: int) -> None:
        self._chosen = self._tabs.widget(place)
