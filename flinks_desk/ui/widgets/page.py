"""What every page has: a title, one sentence, findings, the work, and what the customer's code does here.

Must not live here: anything about a particular step.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.diagnosis.finding import Finding, Mend
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.code_view import CodeView
from flinks_desk.ui.widgets.expander import Expander
from flinks_desk.ui.widgets.finding_card import FindingCard
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.widgets.layouts import empty
from flinks_desk.ui.widgets.stand_in import StandIn, primary_in

__all__ = ["Page"]

LOW = 28
"""Lines of text; a lower page keeps less room between its parts."""
SETTLED = 60
"""Milliseconds after which a part that was just added has its place: layouts need some rounds."""


class Page(QWidget):
    """A page that scrolls when it must. Put the work into `body`, or with `add`.

    It is made to be inherited from, so everything private in it begins with `_page_`.
    """

    mend_requested = Signal(object)
    """The `Finding` whose button was pressed on one of the page's cards."""

    def __init__(self, name: str, parent: QWidget | None = None, *, answers: frozenset[Mend] = frozenset()) -> None:
        """`answers` are the mends that lead to this page: it shows their findings wherever they arose."""
        super().__init__(parent)
        self.setObjectName(name)
        self._page_answers = answers
        self._page_title = label("", "title", name="page_title")
        self._page_sentence = label("", "quiet", name="page_sentence")
        self._page_findings = QVBoxLayout()
        self._page_findings.setSpacing(GAP.within)
        self._page_given: tuple[Finding, ...] = ()
        self._page_shown: tuple[Finding, ...] = ()
        self.body = QVBoxLayout()
        self._page_code = CodeView()
        self._page_expander = Expander(content=self._page_code)
        self._page_expander.setObjectName("page_code")
        self._page_expander.setVisible(False)
        self._page_foot = StandIn()
        self._page_look = QTimer(self, singleShot=True, interval=0)
        self._page_look.timeout.connect(self._page_look_at_primary)
        self._page_content = self._page_lay_out()
        self._page_give_room()
        self._page_retranslate()

    def set_title(self, title: str, sentence: str) -> None:
        """The page's title, and one sentence on what the step does and why it matters."""
        self._page_title.setText(title)
        self._page_sentence.setText(sentence)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)

    def title(self) -> str:
        return self._page_title.text()

    def add(self, what: QWidget | QLayout, stretch: int = 0) -> None:
        """Puts a part below the others."""
        if isinstance(what, QWidget):
            self.body.addWidget(what, stretch)
        else:
            self.body.addLayout(what, stretch)

    def add_findings(self) -> None:
        """Puts the findings' place below the other parts, beside the control that they speak of."""
        self.body.addLayout(self._page_findings)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Shows these findings, gravest first as they come, and takes away the earlier ones.

        What arose while another page was shown concerns this one only if it is mended here.
        """
        self._page_look_soon()  # whoever redraws the page shows findings, if only none
        if tuple(findings) == self._page_given:
            return
        self._page_given = tuple(findings)
        self._page_rebuild([one for one in findings if self.isVisible() or one.mend in self._page_answers])

    def _page_rebuild(self, findings: Sequence[Finding]) -> None:
        self._page_shown = tuple(findings)
        if self._page_findings.parent() is None:
            self.body.insertLayout(0, self._page_findings)
        empty(self._page_findings)
        for finding in findings:
            made = FindingCard(finding)
            made.mend_requested.connect(self.mend_requested)
            self._page_findings.addWidget(made)
            made.show()  # at once; a layout shows what is new in it only when it is next laid out
        if findings:
            self.scroll_to(made)
        else:  # what was scrolled to is mended, and what came of it stands above
            self._page_scroll.verticalScrollBar().setValue(0)

    def findings(self) -> tuple[Finding, ...]:
        return self._page_shown

    def scroll_to(self, part: QWidget) -> None:
        """Scrolls a part that was just added into sight, once it has its place."""
        QTimer.singleShot(SETTLED, part, lambda: self._page_scroll.ensureWidgetVisible(part, 0, GAP.within))

    def set_code(self, code: str, title: str = "") -> None:
        """The request as code, behind "What will my code do here?"; no code, no expander."""
        self._page_code.set_code(code)
        self._page_code.set_title(title)
        self._page_expander.setVisible(bool(code))

    def beside(self) -> QWidget | None:
        """What stands beside the page and its footer, over their whole height."""
        return None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self._page_look_soon()
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._page_give_room()
        self._page_look_soon()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._page_retranslate()
        super().changeEvent(event)

    def _page_lay_out(self) -> QWidget:
        content = QWidget()
        content.setProperty("transparent", "true")
        column = self._page_column = QVBoxLayout(content)
        head = QVBoxLayout()
        head.setSpacing(GAP.within)
        head.addWidget(self._page_title)
        head.addWidget(self._page_sentence)
        column.addLayout(head)
        column.addLayout(self.body, 1)
        column.addWidget(self._page_expander)
        scroll = self._page_scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scroll, 1)
        outer.addWidget(self._page_foot)
        for changed in (scroll.verticalScrollBar().valueChanged, scroll.verticalScrollBar().rangeChanged):
            changed.connect(self._page_look_soon)
        content.installEventFilter(self)
        return content

    @Slot()
    def _page_look_soon(self) -> None:
        """Once everything has its place: is the primary button in sight."""
        self._page_look.start()

    @Slot()
    def _page_look_at_primary(self) -> None:
        self._page_foot.look(primary_in(self._page_content, self), self._page_scroll, self.height())

    def _page_give_room(self) -> None:
        """A low page begins nearer to its edge."""
        is_low = self.height() < self.fontMetrics().height() * LOW
        edge = GAP.item if is_low else GAP.page
        self._page_column.setContentsMargins(GAP.wide, edge, GAP.wide, edge)
        self._page_column.setSpacing(GAP.item if is_low else GAP.group)
        self.body.setSpacing(GAP.item if is_low else GAP.group)

    def _page_retranslate(self) -> None:
        self._page_expander.set_title(self.tr("What will my code do here?"))
