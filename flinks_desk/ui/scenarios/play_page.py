"""Stepping through one scenario: a large caption, one key for the next step, what was expected and what came.

Must not live here: doing a step (`services/scenario_run.py`), or where scenarios lie (`list_page.py`).
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.profile import Environment, Profile, environment_of
from flinks_desk.core.scenario.captions import caption_of, does
from flinks_desk.core.scenario.judging import Outcome, Result
from flinks_desk.core.scenario.model import Action, Scenario
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import Text
from flinks_desk.ui import style
from flinks_desk.ui.language import say
from flinks_desk.ui.profiles.production_strip import ProductionStrip
from flinks_desk.ui.scenarios.outcome_table import OutcomeTable
from flinks_desk.ui.scenarios.values_form import ValuesForm
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.banner import Banner
from flinks_desk.ui.widgets.busy_strip import BusyStrip
from flinks_desk.ui.widgets.buttons import link_button, primary_button, quiet_button
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.widgets.page import Page
from flinks_desk.ui.widgets.sign import Sign

__all__ = ["PlayPage"]

LARGER = 1.3
NEXT_KEYS = ("PgDown", "Right")
"""What a presenter's remote sends."""


class PlayPage(Page):
    """Shows a run; it asks by signals."""

    next_wanted = Signal()
    again_wanted = Signal()
    left = Signal()
    connect_wanted = Signal()
    keep_wanted = Signal()
    """The scenario is on no shelf yet, and a person wants it there."""
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("scenario_page", parent)
        self._scenario: Scenario | None = None
        self._results: Sequence[Result] = ()
        self._is_busy = False
        self.back = link_button(icon="arrow_back", name="all_scenarios")
        self._place = label("", "secondary", name="step_place", wrap=False)
        self._caption = label("", name="caption", column=False)
        self._caption.setFont(_large())
        self._does = label("", "quiet", name="step_does")
        self._strip = ProductionStrip()
        self._confirm = QCheckBox()
        self._confirm.setObjectName("scenario_confirm")
        self._profile: Profile | None = None
        self._host = ""
        """The host that has to be confirmed; empty where nobody can be harmed."""
        self._values = ValuesForm()
        self._table = OutcomeTable()
        self._banner = Banner()
        self._left_out = label("", "secondary", name="left_out")
        self.next = primary_button(name="next_step")
        self.again = quiet_button(icon="refresh", name="play_again")
        self.keep = link_button(icon="save", name="keep_scenario")
        self.connect_step = link_button(icon="web", name="go_to_connect")
        self.busy = BusyStrip()
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_scenario(
        self, scenario: Scenario, profile: Profile, lacking: Sequence[str], *, is_kept: bool = True
    ) -> None:
        """Begin with a scenario; `lacking` are the placeholders that a person has to fill in."""
        self.keep.setVisible(not is_kept)
        self._scenario, self._results, self._is_busy = scenario, (), False
        self._profile = None
        self.show_profile(profile)
        self._values.ask_for(lacking)
        self._banner.hide()
        self.busy.end()
        self._redraw()

    def show_profile(self, profile: Profile) -> None:
        """Where the calls will go; for another place a person's word is asked for anew."""
        if profile == self._profile:
            return
        self._profile = profile
        self._strip.show_profile(profile)
        is_production = environment_of(profile) is Environment.PRODUCTION
        self._host = profile.host if is_production else ""
        self._confirm.setChecked(False)
        self._redraw()

    def start_here(self) -> None:
        """Puts the focus on what is to be filled in, or on the next step."""
        confirm = self._confirm if self._host else None
        (self._values.first() or confirm or self.next).setFocus(Qt.FocusReason.OtherFocusReason)

    def values(self) -> Mapping[str, Secret]:
        """What was filled in."""
        return self._values.values()

    def show_refusal(self, why: Text) -> None:
        """Why it cannot begin."""
        self._is_busy = False
        self.busy.end()
        self._banner.say(Sign.WARNING, say(why))
        self._redraw()

    def show_busy(self, done: int) -> None:
        """The step after so many others is under way."""
        self._is_busy = True
        self._results = self._results[:done]
        self._banner.hide()
        self._redraw()
        if self._scenario:
            step = self._scenario.steps[done]
            self.busy.begin(say(does(step.action)))

    def show_results(self, results: Sequence[Result]) -> None:
        """What came so far."""
        self._results, self._is_busy = tuple(results), False
        self.busy.end()
        self._tell()
        self._redraw()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GAP.item)
        row.addWidget(self.back)
        row.addWidget(self._place)
        row.addStretch(1)
        row.addWidget(self.keep)
        row.addWidget(self.again)
        row.addWidget(self.next)
        words = QVBoxLayout()
        words.setSpacing(GAP.within)
        words.addWidget(self._caption)
        words.addWidget(self._does)
        self.add(row)
        self.add(self._strip)
        self.add(self._confirm)
        self.add(self._values)
        self.add(words)
        self.add(self._banner)
        self.add(self.busy)
        self.body.addWidget(self.connect_step, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self._table)
        self.add(self._left_out)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.next.clicked.connect(self.next_wanted)
        self.again.clicked.connect(self.again_wanted)
        self.back.clicked.connect(self.left)
        self.keep.clicked.connect(self.keep_wanted)
        self.connect_step.clicked.connect(self.connect_wanted)
        self.busy.cancelled.connect(self.cancelled)
        self._values.changed.connect(self._redraw)
        self._confirm.toggled.connect(self._redraw)
        for keys in NEXT_KEYS:
            QShortcut(QKeySequence(keys), self, self.next.click, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _redraw(self) -> None:
        scenario = self._scenario
        if scenario is None:
            return
        done, total = len(self._results), len(scenario.steps)
        place = max(0, done - 1) if not self._is_busy else min(done, total - 1)
        step = scenario.steps[place]
        result = self._results[place] if place < done else None
        self.set_title(scenario.title, scenario.about)
        self._place.setText(self.tr("Step {number} of {total}").format(number=place + 1, total=total))
        self._caption.setText(say(caption_of(step)))
        self._does.setText(say(does(step.action)) if step.caption else "")
        self._does.setVisible(bool(step.caption))
        self._table.show_step(step, result)
        left_out = [say(one) for one in result.left_out] if result else []
        self._left_out.setText(" ".join(left_out))
        self._left_out.setVisible(bool(left_out))
        self._redraw_buttons(scenario)

    def _redraw_buttons(self, scenario: Scenario) -> None:
        done = len(self._results)
        failed = any(one.outcome is Outcome.FAILED for one in self._results)
        is_over = failed or done >= len(scenario.steps)
        self._values.setVisible(self._values.asks() and not done and not self._is_busy)
        self.next.setVisible(not is_over)
        self._confirm.setText(self.tr("Yes, call {host}").format(host=self._host))
        self._confirm.setVisible(bool(self._host) and not done and not self._is_busy)
        allowed = not self._host or self._confirm.isChecked()
        self.next.setEnabled(not self._is_busy and self._values.is_complete() and allowed)
        self.next.setText(self.tr("Next step") if done else self.tr("First step"))
        self.again.setVisible(bool(done))
        self.again.setEnabled(not self._is_busy)
        step = scenario.steps[min(done, len(scenario.steps) - 1)]
        self.connect_step.setVisible(self._is_busy and step.action is Action.CONNECT)
        if not self._is_busy and self.isVisible() and done:
            (self.again if is_over else self.next).setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        if not self._results or self._scenario is None:
            return
        last = self._results[-1]
        match last.outcome:
            case Outcome.FAILED:
                words = self.tr("It did not come as expected, so the scenario ends here.")
                self._banner.say(Sign.ERROR, f"{words} {say(last.reason)}".strip())
            case Outcome.SKIPPED:
                self._banner.say(Sign.NOTE, say(last.reason))
            case Outcome.PASSED if len(self._results) == len(self._scenario.steps):
                self._banner.say(Sign.GOOD, self.tr("That was all, and all came as expected."))
            case Outcome.PASSED:
                self._banner.hide()

    def _retranslate(self) -> None:
        self.keep.setText(self.tr("Keep it"))
        self.back.setText(self.tr("All scenarios"))
        self.next.setToolTip(self.tr("Enter, Page Down or the right arrow"))
        self.again.setText(self.tr("From the beginning"))
        self.connect_step.setText(self.tr("Go to Connect: this step ends when the widget's events have come"))
        self._redraw()


def _large() -> QFont:
    """Larger than any title, so that it is read from the last row."""
    made = style.font(style.Type.TITLE, bold=True)
    made.setPointSizeF(made.pointSizeF() * LARGER)
    return made
