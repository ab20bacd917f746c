"""What an entry means: the answer's status and FlinksCode, or the widget's step, and the findings about it.

Must not live here: the rules that find, or the tables of codes and steps.
"""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from flinks_desk.core.codes import CODES, FlinksCode
from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.diagnosis.of_exchange import explain
from flinks_desk.core.exchange import Exchange, Reply
from flinks_desk.core.journal import Entry, Kind, Origin
from flinks_desk.core.rerun.comparing import told
from flinks_desk.core.steps import STEPS, meaning
from flinks_desk.core.text import Text
from flinks_desk.ui.language import say
from flinks_desk.ui.widgets.buttons import link_button
from flinks_desk.ui.widgets.comparison_table import ComparisonTable
from flinks_desk.ui.widgets.facts import Fact, ScrollingColumn, facts
from flinks_desk.ui.widgets.finding_card import FindingCard
from flinks_desk.ui.widgets.labels import label

__all__ = ["ExplanationPage"]


class ExplanationPage(ScrollingColumn):
    """Explains one entry."""

    mend_requested = Signal(object)
    """The `Finding` whose button was pressed."""

    report_wanted = Signal()
    """The person wants to report this entry to support."""

    def __init__(self, parent: QWidget | None = None, *, reports: bool = False) -> None:
        super().__init__("log_explanation", parent)
        self._reports = reports

    def show_entry(self, entry: Entry) -> None:
        """Explain this entry."""
        self.fill(
            [
                *self._beside_theirs(entry),
                *(self._card(finding) for finding in entry.findings),
                *self._said(entry),
                *self._report(entry),
            ]
        )

    def _beside_theirs(self, entry: Entry) -> Iterator[QWidget]:
        """For a call that was run again: how its answer goes with the customer's."""
        if entry.origin is Origin.CUSTOMER:
            words = self.tr("The customer made this call, not this program. Ours stands below it in the log.")
            yield label(words, "quiet", name="log_theirs")
        if entry.comparison:
            yield label(say(told(entry.comparison)), "strong", name="log_comparison")
            if entry.comparison.differences:
                yield ComparisonTable(entry.comparison)

    def _said(self, entry: Entry) -> Iterator[QWidget]:
        if entry.exchange:
            said = explain(entry.exchange)
            yield label(say(said), "strong", name="log_meaning")
            yield from self._about_answer(entry.exchange, said)
            if entry.summary == said:
                return
        elif entry.kind in {Kind.WIDGET, Kind.NAVIGATION}:
            yield from self._about_event(entry)
        if entry.summary:
            yield label(say(entry.summary), name="log_summary")

    def _report(self, entry: Entry) -> Iterator[QWidget]:
        if self._reports and (entry.exchange or entry.data is not None):
            button = link_button(self.tr("Report to support…"), icon="description", name="log_report")
            button.clicked.connect(self.report_wanted)
            yield button

    def _about_answer(self, exchange: Exchange, said: Text) -> Iterator[QWidget]:
        if not isinstance(exchange.outcome, Reply):
            return
        reply = exchange.outcome
        row = CODES.get(reply.flinks_code)
        rows = [Fact(f"{reply.status}", meaning=self._status_meaning(reply.status))]
        if row:
            rows.append(Fact(row.code, meaning=_advice(row, said)))
        elif reply.flinks_code:
            rows.append(Fact(reply.flinks_code, meaning=self.tr("A code that Flinks' published list does not have.")))
        yield facts(rows, name="log_codes")
        if reply.message:
            yield label(self.tr("Flinks says: “{message}”").format(message=reply.message), "quiet", name="log_message")

    def _about_event(self, entry: Entry) -> Iterator[QWidget]:
        step = entry.event.step if entry.event else entry.title
        if entry.kind is Kind.NAVIGATION:
            yield label(self.tr("The widget went to an address that tells how it ended."), "strong", name="log_meaning")
            return
        yield label(say(meaning(step)), "strong", name="log_meaning")
        row = CODES.get(entry.flinks_code)
        if row:
            yield facts([Fact(row.code, meaning=_advice(row))], name="log_codes")
        if step in STEPS and STEPS[step].members:
            names = ", ".join(STEPS[step].members)
            yield label(self.tr("Usually comes with: {names}").format(names=names), "secondary", name="log_members")

    def _card(self, finding: Finding) -> FindingCard:
        card = FindingCard(finding)
        card.mend_requested.connect(self.mend_requested)
        return card

    def _status_meaning(self, status: int) -> str:
        known = {
            200: self.tr("Done."),
            202: self.tr("Accepted, not done yet: ask the Async endpoint."),
            203: self.tr("A question from the bank. HTTP libraries count it as a success."),
            400: self.tr("Something in the request is not as Flinks expects it."),
            401: self.tr(
                "Flinks' answer to nearly everything it refuses; the FlinksCode and the message say what it is."
            ),
            403: self.tr("Not allowed for this customer, or too many calls."),
            404: self.tr("No such address."),
            405: self.tr("Not this method, or a bank that is switched off; the FlinksCode says which."),
            429: self.tr("Too many calls in a short time."),
        }
        if status in known:
            return known[status]
        return self.tr("A trouble on Flinks' side or on the way there.") if status >= 500 else ""


def _advice(row: FlinksCode, said: Text | None = None) -> str:
    """What the code means, unless that was said already, and what to do."""
    return say(row.advice) if row.meaning == said else f"{say(row.meaning)} {say(row.advice)}"
