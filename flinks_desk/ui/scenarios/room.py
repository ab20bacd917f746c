"""The room of scenarios: the list, one that is played, and the recorder.

Lives here: what the parts tell each other, and the dialogs for files. Must not live here: anything that decides
(`services/scenario_run.py`, `core/scenario`).
"""

import asyncio
import contextlib
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from flinks_desk.core.artefacts.model import Artefact
from flinks_desk.core.file_reasons import reason_of
from flinks_desk.core.journal import Entry
from flinks_desk.core.journey import Step
from flinks_desk.core.local_time import local_time
from flinks_desk.core.scenario.model import Scenario
from flinks_desk.core.scenario.of_artefact import of_artefact
from flinks_desk.core.scenario.recording import recorded
from flinks_desk.core.scenario.values import missing
from flinks_desk.core.text import text
from flinks_desk.services.desk import Desk
from flinks_desk.services.scenario_run import ScenarioRun, Setting
from flinks_desk.services.scenario_shelf import Lying, ScenarioShelf, Unread
from flinks_desk.ui import language
from flinks_desk.ui.bridge import Bridge
from flinks_desk.ui.language import say
from flinks_desk.ui.scenarios.list_page import ListPage
from flinks_desk.ui.scenarios.play_page import PlayPage
from flinks_desk.ui.widgets.file_dialogs import ask_where, ask_which
from flinks_desk.ui.widgets.sign import Sign

__all__ = ["ScenarioRoom"]

WORK = "scenario"
"""The name of the work that plays a step."""


class ScenarioRoom(QStackedWidget):
    """Two pages, one run at a time."""

    go = Signal(object)
    """The `Step` where a person has to do something."""
    recording_changed = Signal(int)
    """How many steps are recorded; -1 where nothing is recorded."""

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        shelf: ScenarioShelf,
        setting: Setting,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("scenario_room")
        self._desk = desk
        self._bridge = bridge
        self._shelf = shelf
        self._setting = setting
        self._run: ScenarioRun | None = None
        self._step_from = 0.0
        self._record_from: int | None = None
        self._unkept: Scenario | None = None
        self._removed: tuple[Path, bytes] | None = None
        self.list_page = ListPage()
        self.play_page = PlayPage()
        self.addWidget(self.list_page)
        self.addWidget(self.play_page)
        self.setFocusProxy(self.list_page.list)
        self._connect()
        self._refresh()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()

    def play(self, scenario: Scenario, *, is_kept: bool = True) -> None:
        """Shows a scenario, ready to be stepped through; one that is not kept yet can be."""
        values = self._setting.values
        self._run = ScenarioRun(self._desk, scenario, self._setting)
        self.play_page.show_scenario(scenario, self._desk.session.profile, missing(scenario, values), is_kept=is_kept)
        self.setCurrentWidget(self.play_page)
        self.play_page.start_here()

    def tick(self) -> None:
        """A second went by."""
        self.play_page.busy.set_elapsed(self._setting.clock.boot() - self._step_from)

    def play_artefact(self, artefact: Artefact) -> None:
        """Plays what a customer sent, as far as it can be done again."""
        found = of_artefact(artefact, self.tr("What a customer sent"))
        if found is None:
            self.setCurrentWidget(self.list_page)
            self.list_page.banner.say(Sign.NOTE, self.tr("There is no call in it that can be done again."))
            return
        self.play(found, is_kept=False)

    def open_file(self, path: Path) -> None:
        """Plays the scenario in a file, or says why there is none."""
        found = self._shelf.open(path)
        if isinstance(found, Unread):
            self.list_page.banner.say(Sign.WARNING, " ".join(say(one) for one in found.why[:3]))
            return
        self.play(found, is_kept=False)

    def save_copy(self, scenario: Scenario, path: Path) -> None:
        """Writes a scenario to a file."""
        try:
            self._shelf.save(scenario, path)
        except OSError as problem:
            words = self.tr("Not saved: {reason}.").format(reason=say(reason_of(problem)))
            self.list_page.banner.say(Sign.WARNING, words)
            return
        words = self.tr("Saved. In your CI: flinks-desk check --scenario {file} --junit report.xml")
        self.list_page.banner.say(Sign.GOOD, words.format(file=path.name))

    def record(self) -> None:
        """Begins a recording, or ends it."""
        if self._record_from is None:
            self._record_from = len(self._desk.entries)
            self._show_recording()
            return
        found = self._recorded()
        self._record_from = None
        self._show_recording()
        if found is None:
            self.list_page.banner.say(
                Sign.NOTE, self.tr("Nothing was recorded: no call was made, and no widget event came.")
            )
            return
        self._unkept = found
        self.list_page.ask_to_keep(len(found.steps), found.title)

    def _connect(self) -> None:
        page = self.list_page
        page.play_wanted.connect(self._play_lying)
        page.open_wanted.connect(self._choose_file)
        page.copy_wanted.connect(self._choose_place)
        page.removal_wanted.connect(self._remove)
        page.record_wanted.connect(self.record)
        page.keep_wanted.connect(self._keep)
        page.discard_wanted.connect(self._discard)
        page.banner.action_requested.connect(self._undo)
        play = self.play_page
        play.next_wanted.connect(lambda: self._bridge.spawn(WORK, self._next()))
        play.again_wanted.connect(self._again)
        play.left.connect(self._leave)
        play.keep_wanted.connect(self._keep_played)
        play.connect_wanted.connect(lambda: self.go.emit(Step.CONNECT))
        play.cancelled.connect(lambda: self._bridge.cancel(WORK))
        self._bridge.session_changed.connect(lambda session: self.play_page.show_profile(session.profile))
        self._bridge.entry_added.connect(self._entry_added)

    def _refresh(self, chosen: Path | None = None) -> None:
        self._shelf.language = language.current().code
        self.list_page.show_scenarios(self._shelf.all(), chosen)

    def _play_lying(self, lying: Lying) -> None:
        if isinstance(lying.content, Scenario):
            self.play(lying.content)

    async def _next(self) -> None:
        run = self._run
        if run is None or run.is_over:
            return
        try:
            if run.place == 0:
                run = self._run = ScenarioRun(self._desk, run.scenario, self._with_values())
                declined = await run.begin()
                if declined:
                    self.play_page.show_refusal(declined)
                    return
            self._step_from = self._setting.clock.boot()
            self.play_page.show_busy(run.place)
            await run.next()
        except asyncio.CancelledError:
            self.play_page.show_results(run.results)
            raise
        self.play_page.show_results(run.results)

    def _with_values(self) -> Setting:
        return replace(self._setting, values={**self._setting.values, **self.play_page.values()})

    def _again(self) -> None:
        if self._run:
            self.play(self._run.scenario)

    def _leave(self) -> None:
        run, self._run = self._run, None
        self._bridge.cancel(WORK)
        if run:
            self._bridge.spawn("scenario-end", run.end())
        self.setCurrentWidget(self.list_page)
        self.list_page.start_here()

    def _entry_added(self, _: Entry) -> None:
        if self._record_from is not None:
            self._show_recording()

    def _recorded(self) -> Scenario | None:
        stamp = local_time(self._setting.clock.now()).strftime("%Y-%m-%d %H:%M")
        title = self.tr("Recorded {time}").format(time=stamp)
        return recorded(list(self._desk.entries)[self._record_from or 0 :], title)

    def _show_recording(self) -> None:
        found = self._recorded() if self._record_from is not None else None
        steps = None if self._record_from is None else len(found.steps) if found else 0
        self.list_page.show_recording(steps)
        self.recording_changed.emit(-1 if steps is None else steps)

    def _keep(self, title: str) -> None:
        if self._unkept is None:
            return
        try:
            path = self._shelf.put(replace(self._unkept, title=title))
        except OSError as problem:
            words = self.tr("Not saved: {reason}.").format(reason=say(reason_of(problem)))
            self.list_page.banner.say(Sign.WARNING, words)
            return
        self._discard()
        self._refresh(path)
        self.list_page.start_here()

    def _keep_played(self) -> None:
        if self._run is None:
            return
        try:
            path = self._shelf.put(self._run.scenario)
        except OSError as problem:
            self.play_page.show_refusal(text("Not saved: {reason}.", reason=reason_of(problem)))
            return
        self.play_page.keep.hide()
        self._refresh(path)

    def _discard(self) -> None:
        self._unkept = None
        self.list_page.ask_to_keep(0, "")

    def _remove(self, lying: Lying) -> None:
        with contextlib.suppress(OSError):
            self._removed = (lying.path, lying.path.read_bytes())
            self._shelf.take_away(lying.path)
            words = self.tr("{file} is deleted.").format(file=lying.path.name)
            self.list_page.banner.say(Sign.NOTE, words, self.tr("Undo"))
        self._refresh()

    def _undo(self) -> None:
        if self._removed:
            path, content = self._removed
            self._removed = None
            self._shelf.put_back(path, content)
            self.list_page.banner.hide()
            self._refresh(path)

    def _choose_file(self) -> None:
        kinds = self.tr("A scenario, or what a customer sent (*);;Scenarios (*.toml)")
        title = self.tr("Open a scenario")
        ask_which(self, title, self.open_file, object_name="open_scenario_dialog", kinds=kinds)

    def _choose_place(self, lying: Lying) -> None:
        if not isinstance(lying.content, Scenario):
            return
        title, save = self.tr("Save a copy of the scenario"), partial(self.save_copy, lying.content)
        ask_where(self, title, lying.path.name, save, object_name="copy_scenario_dialog")
