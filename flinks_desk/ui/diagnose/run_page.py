"""Run again: what a customer sent, on the simulator or with the person's own profile, at once or call by call.

The rule: what will be sent is shown first, and nothing is sent before a button was pressed for it; to production not
before its host was confirmed by name.
Must not live here: plans, sending and comparing (`core/rerun`, `services/rerunner.py`).
"""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from flinks_desk.core.diagnosis.report import Report
from flinks_desk.core.profile import Environment, Profile
from flinks_desk.core.rerun.comparing import Verdict
from flinks_desk.core.rerun.model import Plan, Variant
from flinks_desk.core.session import Session
from flinks_desk.core.text import plural, text
from flinks_desk.services.desk import Desk
from flinks_desk.services.rerunner import Done, Prepared, Rerun
from flinks_desk.ui import style
from flinks_desk.ui.bridge import Bridge
from flinks_desk.ui.diagnose.run_card import RunCard
from flinks_desk.ui.diagnose.run_needs import RunNeeds
from flinks_desk.ui.language import say
from flinks_desk.ui.widgets.buttons import link_button, primary_button, quiet_button, set_kind
from flinks_desk.ui.widgets.empty_state import EmptyState
from flinks_desk.ui.widgets.facts import ScrollingColumn
from flinks_desk.ui.widgets.flow import Flow
from flinks_desk.ui.widgets.labels import ElidedLabel, label
from flinks_desk.ui.wizard.tools import StartSimulator

__all__ = ["RunPage"]

PREPARING, RUNNING = "prepare a run", "run again"


class RunPage(QWidget):
    """Shows a plan, runs it, and shows each answer beside the customer's."""

    scenario_wanted = Signal(object)
    """The `Artefact` that is to be a scenario."""

    def __init__(
        self, desk: Desk, bridge: Bridge, start_simulator: StartSimulator, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("run_page")
        self._desk, self._bridge, self._start = desk, bridge, start_simulator
        self._report: Report | None = None
        self._target: Profile | None = None
        self._prepared: Prepared | None = None
        self._rerun: Rerun | None = None
        self._cards: list[RunCard] = []
        self._needs: RunNeeds | None = None
        self._is_stepping = False
        self._on_simulator = quiet_button(name="run_on_simulator")
        self._with_profile = quiet_button(name="run_with_profile")
        self._step_through = quiet_button(name="run_step_through")
        self._as_scenario = link_button(name="run_as_scenario")
        self._variants = QButtonGroup(self)
        self._chips = {variant: self._chip(variant) for variant in Variant}
        self._where = ElidedLabel()
        self._where.setObjectName("run_where")
        self._where.setProperty("type", "secondary")
        self._confirm = QCheckBox()
        self._confirm.setObjectName("run_confirm")
        self._column = ScrollingColumn("run_calls")
        self._empty = EmptyState("play_arrow")
        self._views = QStackedWidget()
        self._said = label("", "secondary", name="run_said", column=False)
        self._go = primary_button(name="run_go")
        self._next = quiet_button(name="run_next")
        self._stop = link_button(name="run_stop")
        self._lay_out()
        self._connect()
        self._retranslate()
        self._show_state()

    def title(self) -> str:
        """What its tab says."""
        return self.tr("Run again")

    @Slot(object)
    def show_report(self, report: Report) -> None:
        """Another artefact: what was chosen for the last one is forgotten."""
        self._bridge.cancel(RUNNING)
        self._report, self._target, self._prepared = report, None, None
        self._is_stepping = False
        self._forget_run()
        self._show_plan()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._show_plan()
        super().changeEvent(event)

    def _chip(self, variant: Variant) -> QToolButton:
        chip = QToolButton()
        chip.setObjectName(f"run_{variant.value}")
        chip.setProperty("kind", "chip")
        chip.setCheckable(True)
        chip.setChecked(variant is Variant.AS_SENT)
        self._variants.addButton(chip)
        return chip

    def _lay_out(self) -> None:
        for part in (self._empty, self._column):
            self._views.addWidget(part)
        ways, how, below = Flow(), QHBoxLayout(), QHBoxLayout()
        for row in (how, below):
            row.setSpacing(style.GAP.within)
        for button in (self._on_simulator, self._with_profile, self._step_through):
            ways.addWidget(button)
        self._how = QWidget()
        self._how.setLayout(how)
        how.setContentsMargins(0, 0, 0, 0)
        for chip in self._chips.values():
            how.addWidget(chip)
        how.addWidget(self._where, 1)
        how.addWidget(self._as_scenario)
        self._foot = QWidget()
        self._foot.setLayout(below)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self._said, 1)
        for action in (self._stop, self._next, self._go):
            below.addWidget(action)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(style.GAP.item, style.GAP.within, style.GAP.item, style.GAP.item)
        layout.setSpacing(style.GAP.within)
        layout.addLayout(ways)
        layout.addWidget(self._how)
        layout.addWidget(self._views, 1)
        layout.addWidget(self._confirm)
        layout.addWidget(self._foot)

    def _connect(self) -> None:
        self._on_simulator.clicked.connect(lambda: self._choose(None, stepping=False))
        self._with_profile.clicked.connect(lambda: self._choose(self._desk.session.profile, stepping=False))
        self._step_through.clicked.connect(self._choose_stepping)
        self._as_scenario.clicked.connect(self._make_scenario)
        self._variants.buttonClicked.connect(self._prepare)
        self._confirm.toggled.connect(self._show_state)
        self._go.clicked.connect(self._run)
        self._next.clicked.connect(self._take_one)
        self._stop.clicked.connect(lambda: self._bridge.cancel(RUNNING))
        self._bridge.busy_changed.connect(self._show_state)
        self._bridge.session_changed.connect(self._hear_session)

    @Slot(object)
    def _hear_session(self, _session: Session) -> None:
        self._name_profile()

    def _name_profile(self) -> None:
        profile = self._desk.session.profile
        is_simulator = profile.environment is Environment.SIMULATOR
        self._with_profile.setEnabled(not is_simulator)
        self._with_profile.setToolTip(
            self.tr("The simulator is the profile in use. Choose another one in the bar.")
            if is_simulator
            else self.tr("The profile in use is {name}.").format(name=profile.name)
        )

    @Slot()
    def _make_scenario(self) -> None:
        if self._report is not None:
            self.scenario_wanted.emit(self._report.artefact)

    @Slot()
    def _choose_stepping(self) -> None:
        self._choose(self._target, stepping=True)

    def _choose(self, target: Profile | None, *, stepping: bool) -> None:
        """This place; without one, the simulator, which is started if it does not run yet."""
        self._target, self._is_stepping = target, stepping
        self._prepare()

    @Slot()
    def _prepare(self) -> None:
        if self._report is not None:
            self._forget_run()
            self._bridge.spawn(PREPARING, self._make_plan(self._report, self._target, self._variant()))

    async def _make_plan(self, report: Report, target: Profile | None, variant: Variant) -> None:
        place = target or await self._start()
        prepared = await self._desk.prepare_rerun(report, place, variant)
        if report is self._report:
            self._target, self._prepared = place, prepared
            self._show_plan()

    def _variant(self) -> Variant:
        return next(variant for variant, chip in self._chips.items() if chip.isChecked())

    def _forget_run(self) -> None:
        rerun, self._rerun = self._rerun, None
        if rerun is not None:
            self._bridge.spawn(f"end of run {id(rerun)}", rerun.close())

    def _show_plan(self) -> None:
        self._confirm.setChecked(False)
        self._cards, self._needs = [], None
        self._column.fill(self._parts())
        self._show_state()

    def _parts(self) -> Iterator[QWidget]:
        if self._prepared is None:
            return
        plan = self._prepared.plan
        if plan.needs:
            self._needs = RunNeeds(plan.needs)
            self._needs.changed.connect(self._start_over)
            self._needs.submitted.connect(self._go.click)
            yield self._needs
        for note in plan.notes:
            yield label(say(note), "secondary", name="run_note")
        for step in plan.steps:
            self._cards.append(RunCard(plan, step, self._prepared.endings))
            yield self._cards[-1]

    @Slot()
    def _start_over(self) -> None:
        """Other values: what was run before was another run."""
        self._forget_run()
        self._show_state()

    @Slot()
    def _run(self) -> None:
        self._spawn(once=False)

    @Slot()
    def _take_one(self) -> None:
        self._spawn(once=True)

    def _spawn(self, *, once: bool) -> None:
        rerun = self._present_run()
        if rerun is not None:
            self._bridge.spawn(RUNNING, self._go_on(rerun, once=once))

    def _present_run(self) -> Rerun | None:
        """The run under way, or a new one where it has ended."""
        if self._prepared is None or self._report is None:
            return None
        if self._rerun is None or self._rerun.next_step is None:
            plan = self._prepared.plan
            for card in self._cards:
                card.show_waiting()
            typed = self._needs.typed() if self._needs else {}
            host = plan.target.host if self._confirm.isChecked() else ""
            self._rerun = self._desk.rerun(self._report, plan, typed, confirmed_host=host)
            self._rerun.on_done(self._hear_done)
        return self._rerun

    async def _go_on(self, rerun: Rerun, *, once: bool) -> None:
        try:
            await (rerun.step() if once else rerun.run(to_difference=self._is_stepping))
        finally:
            await rerun.close()

    def _hear_done(self, done: Done) -> None:
        card = next((one for one in self._cards if one.step is done.step), None)
        if card is not None:
            card.show_done(done.exchange, done.comparison)
            QTimer.singleShot(0, card, lambda: self._column.ensureWidgetVisible(card, 0, style.GAP.page))
        self._show_state()

    @Slot()
    def _show_state(self) -> None:
        """What can be pressed now, and what is said of the run."""
        prepared = self._prepared
        is_busy = self._bridge.busy(RUNNING)
        self._views.setCurrentWidget(self._column if prepared else self._empty)
        for part in (self._how, self._foot):
            part.setVisible(prepared is not None)
        is_production = prepared is not None and prepared.plan.target.environment is Environment.PRODUCTION
        self._confirm.setVisible(is_production)
        if prepared is None:
            return
        self._name_place(prepared.plan)
        ready = self._is_ready(prepared.plan) and (self._confirm.isChecked() or not is_production)
        for button in (self._go, self._next):
            button.setEnabled(ready and not is_busy)
        self._next.setVisible(self._is_stepping)
        set_kind(self._next, "primary" if self._is_stepping else "quiet")
        set_kind(self._go, "quiet" if self._is_stepping else "primary")
        self._stop.setVisible(is_busy)
        self._said.setText(self._result(prepared.plan, is_busy=is_busy))
        self._point_at_next(is_busy=is_busy)

    def _is_ready(self, plan: Plan) -> bool:
        return bool(plan.steps) and (self._needs is None or self._needs.is_complete())

    def _name_place(self, plan: Plan) -> None:
        host, profile = plan.target.host, plan.target
        place = self.tr("the built-in simulator") if profile.environment is Environment.SIMULATOR else profile.name
        calls = say(plural("{count} call", "{count} calls", len(plan.steps)))
        self._where.set_text(self.tr("{calls} to {host}, {place}").format(calls=calls, host=host, place=place))
        self._confirm.setText(self.tr("Send real calls to {host}, which is production").format(host=host))
        self._go.setText(self.tr("Run to the first difference") if self._is_stepping else self.tr("Run"))

    def _point_at_next(self, *, is_busy: bool) -> None:
        upcoming = self._rerun.next_step if self._rerun else None
        for card in self._cards:
            if upcoming is not None and card.step is upcoming:
                card.show_waiting(is_next=True, is_busy=is_busy)

    def _result(self, plan: Plan, *, is_busy: bool) -> str:
        """Where the run stands, in a sentence."""
        rerun = self._rerun
        if not plan.steps:
            return self.tr("There is no call to the API in it that could be run.")
        if is_busy:
            return self.tr("Waiting for an answer…")
        if rerun is None or not (rerun.done or rerun.stopped):
            return self.tr("Nothing was sent yet.")
        if rerun.stopped is not None:
            return say(rerun.stopped)
        differ = sum(done.comparison.verdict in {Verdict.OTHER, Verdict.DETAILS} for done in rerun.done)
        if rerun.next_step is not None and rerun.done[-1].comparison.verdict in {Verdict.OTHER, Verdict.DETAILS}:
            return self.tr("Stopped here: this answer differs from the customer's.")
        if rerun.next_step is not None:
            return say(text("{done} of {count} calls were sent.", done=len(rerun.done), count=len(plan.steps)))
        if differ:
            return say(plural("{count} answer differs.", "{count} answers differ.", differ))
        return self.tr("All calls were run. The log has each of them beside the customer's.")

    @Slot()
    def _retranslate(self) -> None:
        self._on_simulator.setText(self.tr("Run it on the simulator"))
        self._with_profile.setText(self.tr("Run it with my profile"))
        self._step_through.setText(self.tr("Step through"))
        self._step_through.setToolTip(self.tr("Call by call, with a stop at the first answer that differs"))
        self._as_scenario.setText(self.tr("As a scenario"))
        self._as_scenario.setToolTip(self.tr("Their calls as steps that can be shown, kept, and run in your CI"))
        words = {Variant.AS_SENT: self.tr("As they sent it"), Variant.CORRECTED: self.tr("Corrected")}
        for variant, chip in self._chips.items():
            chip.setText(words[variant])
        self._next.setText(self.tr("Next step"))
        self._stop.setText(self.tr("Stop"))
        self._empty.set_words(
            self.tr(
                "What they sent can be run again: as they sent it, to see it fail, or corrected, to see it work. First "
                "you see every call; their own secrets are never sent."
            )
        )
        self._name_profile()
