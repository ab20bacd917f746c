"""Step 6: what happened, what the customer's own code must do, the calls to copy, the kit and the go-live check.

Must not live here: what is to be said of a step (`core/summary.py`) or how calls are written (`core/writers`).
"""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.journey import Progress, Step
from flinks_desk.core.session import Session
from flinks_desk.core.summary import SummaryLine, summary
from flinks_desk.ui.language import say
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.buttons import link_button
from flinks_desk.ui.widgets.code_view import CodeView
from flinks_desk.ui.widgets.labels import label, line
from flinks_desk.ui.widgets.layouts import empty
from flinks_desk.ui.widgets.page import Page
from flinks_desk.ui.widgets.sign import Sign, SignMark
from flinks_desk.ui.wizard.go_live_part import GoLivePart
from flinks_desk.ui.wizard.take_home import TakeHomePart
from flinks_desk.ui.wizard.times import clock_time, elapsed
from flinks_desk.ui.wizard.tools import Tools

__all__ = ["SummaryPage"]

SIGNS: Mapping[Progress, Sign] = {
    Progress.LOCKED: Sign.LOCKED,
    Progress.READY: Sign.READY,
    Progress.DONE: Sign.GOOD,
    Progress.ATTENTION: Sign.WARNING,
}


class SummaryPage(Page):
    """Steps with their times, four duties, three calls."""

    go = Signal(object)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__("summary_page", parent)
        self._tools = tools
        self._shown: tuple[SummaryLine, ...] = ()
        self._steps = QGridLayout()
        self._steps.setHorizontalSpacing(GAP.item)
        self._steps.setVerticalSpacing(GAP.within)
        self._steps.setColumnStretch(2, 1)
        self.duties_title = label("", "heading")
        self.duties = [label("", "body", name=f"duty_{place}") for place in range(1, 5)]
        self.calls_title = label("", "heading")
        self.calls = [CodeView() for _ in range(3)]
        self.take_home = TakeHomePart(tools.desk)
        self.go_live = GoLivePart(tools)
        self._lay_out()
        self._retranslate()

    def show_session(self, session: Session) -> None:
        """Redraw everything from the session."""
        lines = summary(session)
        if lines != self._shown:
            self._shown = lines
            self._rebuild()
        for view, (title, code) in zip(self.calls, self._tools.desk.as_curl(), strict=True):
            view.set_title(title)
            view.set_code(code)
        self.take_home.show_session(session)
        self.go_live.show_session(session)

    def start_here(self) -> None:
        """Nothing is to be done here; the first step of the list takes the focus."""
        first = self.findChild(QWidget, f"summary_{Step.SECRET_KEY.value}")
        if first:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def tick(self) -> None:
        """Nothing on this page changes with time alone."""

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._rebuild()

    def _lay_out(self) -> None:
        self.add(self._steps)
        self.add(line())
        duties = QVBoxLayout()
        duties.setSpacing(GAP.within)
        duties.addWidget(self.duties_title)
        for duty in self.duties:
            duties.addWidget(duty)
        self.add(duties)
        calls = QVBoxLayout()
        calls.setSpacing(GAP.group)
        calls.addWidget(self.calls_title)
        for view in self.calls:
            calls.addWidget(view)
        self.add(line())
        self.add(self.take_home)
        self.add(line())
        self.add(self.go_live)
        self.add(line())
        self.add(calls)
        self.body.addStretch(1)

    def _rebuild(self) -> None:
        empty(self._steps)
        for place, one in enumerate(self._shown):
            self._add(place, one)

    def _add(self, place: int, one: SummaryLine) -> None:
        button = link_button(self._step_words()[one.step], name=f"summary_{one.step.value}")
        button.clicked.connect(lambda _=False: self.go.emit(one.step))
        what = label(say(one.what), "body", name=f"summary_{one.step.value}_what")
        when = label(clock_time(one.at) if one.at else "", "secondary", wrap=False)
        took = label(elapsed(one.seconds) if one.seconds is not None else "", "secondary", wrap=False)
        top = Qt.AlignmentFlag.AlignVCenter
        self._steps.addWidget(SignMark(SIGNS[one.progress], 16), place, 0, top)
        for column, widget in enumerate((button, what, when, took), start=1):
            self._steps.addWidget(widget, place, column, top)

    def _step_words(self) -> Mapping[Step, str]:
        return {
            Step.SECRET_KEY: self.tr("Secret key"),
            Step.TOKEN: self.tr("Token"),
            Step.CONNECT: self.tr("Connect"),
            Step.AUTHORIZE: self.tr("Authorize"),
            Step.ACCOUNTS: self.tr("Account data"),
        }

    def _retranslate(self) -> None:
        self.set_title(
            self.tr("Summary"),
            self.tr("What happened here, and what your own code has to do to make it happen for your customers."),
        )
        self.duties_title.setText(self.tr("What your code must do"))
        for duty, words in zip(self.duties, self._duty_words(), strict=True):
            duty.setText(words)
        self.calls_title.setText(self.tr("The three calls, with a variable for each secret"))

    def _duty_words(self) -> tuple[str, str, str, str]:
        return (
            self.tr("1.  On your server, ask for a token with the secret key, for each visit anew: it works once."),
            self.tr("2.  Put it into the widget's address, listen for REDIRECT from its origin, keep the LoginId."),
            self.tr("3.  With another token, call Authorize for the LoginId; at 203, answer with the same token."),
            self.tr(
                "4.  Fetch the data with RequestId and x-api-key; at 202, ask the Async endpoint every ten seconds."
            ),
        )
