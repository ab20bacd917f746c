"""One call of a run: what will be sent, and, once it was, what came of it beside the customer's answer.

Must not live here: sending, or what is compared how.
"""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from flinks_desk.core.diagnosis.of_exchange import explain
from flinks_desk.core.exchange import Exchange, Reply
from flinks_desk.core.known import Role
from flinks_desk.core.rerun.comparing import Comparison, Verdict, told
from flinks_desk.core.rerun.filling import origins, shown
from flinks_desk.core.rerun.model import Plan, Step, Variant
from flinks_desk.ui import style
from flinks_desk.ui.language import say
from flinks_desk.ui.widgets.code_view import CodeView
from flinks_desk.ui.widgets.comparison_table import VERDICT_SIGNS, ComparisonTable
from flinks_desk.ui.widgets.expander import Expander
from flinks_desk.ui.widgets.facts import Fact, facts
from flinks_desk.ui.widgets.labels import label, line
from flinks_desk.ui.widgets.layouts import empty
from flinks_desk.ui.widgets.sign import Sign, SignMark

__all__ = ["RunCard"]

MARK = 16


class RunCard(QWidget):
    """Shows one step of a plan."""

    def __init__(self, plan: Plan, step: Step, endings: Mapping[Role, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = step
        self._is_corrected = plan.variant is Variant.CORRECTED
        self.setObjectName(f"run_card_{step.number}")
        self._mark = SignMark(Sign.READY, MARK)
        title = f"{step.number}  {step.draft.method} {step.endpoint}"
        self._title = label(title, "strong", name="run_card_title", wrap=False)
        self._status = label("", "strong", name="run_card_status", wrap=False)
        self._words = label(say(step.why), "secondary", name="run_card_words", column=False)
        self._meaning = label("", "body", name="run_card_meaning", column=False)
        self._below = QVBoxLayout()
        self._sent = Expander(self.tr("What is sent"), self._made_sent(plan, endings))
        self._lay_out()
        self.show_waiting()

    def show_waiting(self, *, is_next: bool = False, is_busy: bool = False) -> None:
        """It was not sent yet, or not again; it is the next one, perhaps under way, or one of those after it."""
        self._mark.set_sign(Sign.CURRENT if is_next else Sign.READY)
        words = (self.tr("Sending…") if is_busy else self.tr("Next")) if is_next else ""
        self._status.setText(words)
        self._words.setText(say(self.step.why))
        self._words.setVisible(bool(self._words.text()))
        self._meaning.hide()
        self._show_table(None)
        self._tell(words or self.tr("Not sent yet"))

    def show_done(self, exchange: Exchange, comparison: Comparison) -> None:
        """It was sent: what came of it, and how that goes with theirs."""
        outcome = exchange.outcome
        is_good = isinstance(outcome, Reply) and outcome.status < 300
        is_alone = comparison.verdict is Verdict.UNKNOWN or (is_good and self._is_corrected)
        self._mark.set_sign((Sign.GOOD if is_good else Sign.WARNING) if is_alone else VERDICT_SIGNS[comparison.verdict])
        answered = f"{outcome.status} {outcome.flinks_code}" if isinstance(outcome, Reply) else self.tr("no answer")
        self._status.setText(answered.strip())
        said = self.step.why if self.step.request is None else told(comparison)
        self._words.setText(say(said))
        self._words.show()
        self._meaning.setText(say(explain(exchange)))
        self._meaning.setVisible(not (is_good and comparison.verdict is Verdict.SAME) and self.step.request is not None)
        self._show_table(ComparisonTable(comparison) if comparison.differences else None)
        self._tell(f"{answered} {self._words.text()}")

    def words(self) -> str:
        """Everything that it says of the result."""
        return f"{self._status.text()} {self._words.text()} {self._meaning.text()}".strip()

    def _show_table(self, table: ComparisonTable | None) -> None:
        empty(self._below)
        if table is not None:
            self._below.addWidget(table)

    def _tell(self, words: str) -> None:
        self.setAccessibleName(f"{self._title.text()}: {words}")

    def _made_sent(self, plan: Plan, endings: Mapping[Role, str]) -> QWidget:
        made = QWidget()
        layout = QVBoxLayout(made)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(style.GAP.within)
        layout.addWidget(CodeView("", shown(plan, self.step), lines=16))
        rows = [Fact(say(one.name), one.ending, say(one.where)) for one in origins(plan, self.step, endings)]
        if rows:
            layout.addWidget(facts(rows, name="run_card_origins"))
        return made

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(style.GAP.within)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._status)
        inside = QVBoxLayout()
        inside.setContentsMargins(MARK + style.GAP.within, 0, 0, 0)
        inside.setSpacing(style.GAP.hair)
        for part in (self._words, self._meaning):
            inside.addWidget(part)
        inside.addLayout(self._below)
        inside.addWidget(self._sent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, style.GAP.hair)
        layout.setSpacing(style.GAP.hair)
        layout.addLayout(head)
        layout.addLayout(inside)
        layout.addWidget(line())
