"""What every page has: a title, one sentence, findings, the work, and what the customer's code does here.

Must not live here: anything about a particular step.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.diagnosis.finding import Finding, Mend
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.code_view import CodeView
from flinks_desk.ui.widgets.expander import Expander
from flinks_desk.ui.widgets.finding_card import FindingCard
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.widgets.layouts import empty

__all__ = ["Page"]

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
        self.body.setSpacing(GAP.group)
        self._page_code = CodeView()
        self._page_expander = Expander(content=self._page_code)
        self._page_expander.setObjectName("page_code")
        self._page_expander.setVisible(False)
        self._page_content = self._page_lay_out()
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
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._page_retranslate()
        super().changeEvent(event)

    def _page_lay_out(self) -> QWidget:
        content = QWidget()
        content.setProperty("transparent", "true")
        column = QVBoxLayout(content)
        column.setContentsMargins(GAP.wide, GAP.page, GAP.wide, GAP.page)
        column.setSpacing(GAP.group)
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
        outer.addWidget(scroll)
        return content

    def _page_retranslate(self) -> None:
        self._page_expander.set_title(self.tr("What will my code do here?"))
