"""What is known about each value in what was sent. Secrets are shown by their end only.

Must not live here: how that is known (`core/diagnosis/values.py`).
"""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from flinks_desk.core.diagnosis.report import Report
from flinks_desk.core.diagnosis.values import ValueFact, values_of
from flinks_desk.core.known import Known
from flinks_desk.core.names import name_of
from flinks_desk.ui import style
from flinks_desk.ui.language import say
from flinks_desk.ui.widgets.facts import Fact, ScrollingColumn, facts
from flinks_desk.ui.widgets.labels import label

__all__ = ["ValuesPage"]

MOST = 60
MOST_PLACES = 6


class ValuesPage(ScrollingColumn):
    """Shows the values of a report."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("diagnose_values", parent)

    def show_report(self, report: Report, known: Known) -> None:
        """Show what is known about its values."""
        found = values_of(report, known)
        if not found:
            self.fill([label(self.tr("No value of Flinks' stands in it."), "quiet")])
            return
        self.fill(self._entry(one) for one in found[:MOST])

    def _entry(self, one: ValueFact) -> QWidget:
        entry = QWidget()
        entry.setObjectName("diagnose_value")
        layout = QVBoxLayout(entry)
        layout.setContentsMargins(0, 0, 0, style.GAP.within)
        layout.setSpacing(2)
        layout.addWidget(facts([Fact(one.shown, meaning=say(name_of(one.role)))], name="diagnose_value_fact"))
        layout.addWidget(label(say(one.because), "body", name="diagnose_value_because"))
        places = ", ".join(say(place) for place in one.places[:MOST_PLACES])
        layout.addWidget(label(self.tr("Stands in: {places}").format(places=places), "secondary"))
        return entry
