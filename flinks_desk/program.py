"""Everything behind the window: built once it is on the screen, wired, and closed in order.

Must not live here: anything that decides, or anything that shows. The only importer of qasync.
The web engine, httpx, keyring and the simulator's server are imported later still, when they are first needed.
"""

import asyncio
import contextlib
import secrets
import signal
import sys
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

import qasync
from PySide6.QtCore import QSysInfo, QTimer, qVersion
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget

from flinks_desk import __version__, resources
from flinks_desk.built_in_simulator import BuiltInSimulator
from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.journey import Step
from flinks_desk.core.profile import Environment, Profile
from flinks_desk.core.simulator import Picture
from flinks_desk.odd_files import tell
from flinks_desk.services import catalogue
from flinks_desk.services.clock import AheadClock, SystemClock
from flinks_desk.services.desk import Desk
from flinks_desk.services.doorstep import Doorstep
from flinks_desk.services.history import History
from flinks_desk.services.home import Home
from flinks_desk.services.kept_files import Odd
from flinks_desk.services.networks import Networks
from flinks_desk.services.past_sessions import PastSession, PastSessions
from flinks_desk.services.presets import Presets
from flinks_desk.services.profiles import Profiles
from flinks_desk.services.simulator_control import SimulatorControl
from flinks_desk.services.vaults import vault_of_environment
from flinks_desk.services.wire import Wire
from flinks_desk.ui.bridge import Bridge
from flinks_desk.ui.frame import Frame
from flinks_desk.ui.garbage import Garbage
from flinks_desk.ui.journal.pane import JournalPane
from flinks_desk.ui.preview import warm_up
from flinks_desk.ui.reporter import Reporter
from flinks_desk.ui.rooms import Room
from flinks_desk.ui.simulator.watch import SimulatorWatch
from flinks_desk.ui.walk import StepPage
from flinks_desk.ui.web_network import follow_settings
from flinks_desk.ui.window import Parts, Window
from flinks_desk.ui.wizard.mends import Mender
from flinks_desk.ui.wizard.tools import Tools

if TYPE_CHECKING:
    from flinks_desk.core.artefacts.model import Artefact
    from flinks_desk.ui.scenarios.room import ScenarioRoom

__all__ = ["PAGES", "Program", "made_page"]

PATIENCE = 3.0
"""Seconds that anything may take to end when the window closes."""

PAINTED = 200
"""Milliseconds after which a page that is entered stands on the screen."""

PAGES: Mapping[Step, tuple[str, str]] = {
    Step.SECRET_KEY: ("secret_key_page", "SecretKeyPage"),
    Step.TOKEN: ("token_page", "TokenPage"),
    Step.CONNECT: ("connect_page", "ConnectPage"),
    Step.AUTHORIZE: ("authorize_page", "AuthorizePage"),
    Step.ACCOUNTS: ("accounts_page", "AccountsPage"),
    Step.SUMMARY: ("summary_page", "SummaryPage"),
}
"""The page of each step, by module and class: one is imported when it is first entered."""


class Program:
    """The desk and what surrounds it. It is made while Qt's event loop runs, and joins asyncio to it."""

    def __init__(
        self,
        frame: Frame,
        reporter: Reporter,
        *,
        profile: Profile,
        profiles: Profiles,
        environment: Mapping[str, str],
        odd: Odd,
    ) -> None:
        self._frame = frame
        self._garbage = Garbage(frame)
        self._start, self._odd = profile, odd
        self._reporter = reporter
        self._is_closing = False
        # Qt's loop is entered once, by `app.py`: a second entry crashes where a web engine has been (pitfalls §2.1).
        self.loop = qasync.QEventLoop(QApplication.instance(), already_running=True)
        asyncio.set_event_loop(self.loop)
        reporter.watch(self.loop)
        clock, vault = AheadClock(SystemClock()), vault_of_environment(environment)
        self._clock, self._home = clock, Home.of_environment(environment)
        self._run = secrets.token_hex(8)
        self._history = History(self._home, self._run, clock.now)
        self._simulator = BuiltInSimulator(vault)
        self._profiles = profiles
        self._doorstep = Doorstep()
        self._networks = Networks(self._home.network, vault)
        wire = Wire(clock, network=self._networks.current)
        self._control = SimulatorControl(wire, clock)
        self.desk = Desk(
            wire=wire,
            vault=vault,
            clock=clock,
            profiles=profiles,
            journal=self._history.archive,
            salt=secrets.token_bytes(16),
            profile=profile,
        )
        self.bridge = Bridge(self.desk, self.loop)
        self._watch = SimulatorWatch(self._control, self.bridge)
        presets = Presets(self._home.presets)
        self._tools = Tools(
            self.desk,
            self.bridge,
            self._start_simulator,
            self._doorstep,
            presets,
            clock.now,
            lambda: self.window.rooms.go(self._network),
        )
        self.log = JournalPane(self.desk, self.bridge, reports=True)
        self.report_past: Callable[[PastSession], object] = _ignore
        """What happens when a report on a past session is wanted."""
        self._pages: list[StepPage] = []
        self._disposed: list[Callable[[], None]] = []
        self.window = Window(frame, self.desk.session, self._parts())
        reporter.on_report(self.window.tell_failure)
        reporter.on_report(self.desk.tell_mishap)
        self._connect()
        self._warm_up()

    @property
    def tools(self) -> Tools:
        """What every page is given; a presentation gives its own pages the same, covered."""
        return self._tools

    @property
    def past(self) -> PastSessions:
        """Every session but this one."""
        return PastSessions(self._home.journal, self._run)

    def dispose_with(self, dispose: Callable[[], None]) -> None:
        """What else has to go before the web engine does, when everything ends."""
        self._disposed.append(dispose)

    def leave(self) -> None:
        """Ends everything, and the event loop last. A second call does nothing."""
        if not self._is_closing:
            self._is_closing = True
            self.bridge.spawn("leaving", self._close())

    def _parts(self) -> Parts:
        return Parts(
            make_page=self._make_page,
            rooms=self._rooms(),
            log=self.log,
            focus_log_filter=self.log.focus_filter,
            tick=self.desk.tick,
            remaining=self.desk.remaining,
            new_token=lambda: self._spawn(Step.TOKEN, self.desk.make_token()),
            fetch_data=lambda: self._spawn(Step.ACCOUNTS, self.desk.fetch_accounts()),
            copy_as=self.log.copy_as,
            about=_about(),
        )

    def _rooms(self) -> tuple[Room, ...]:
        tr = self._frame.tr
        self._scenarios = Room("scenarios", "play_arrow", lambda: tr("Scenarios"), "Ctrl+Shift+E", self._make_scenarios)
        self._network = Room("network", "language", lambda: tr("Network"), "Ctrl+Shift+N", self._make_network)
        return (
            Room("diagnose", "search", lambda: tr("Diagnose"), "Ctrl+D", self._make_diagnose),
            Room("oauth", "swap_horiz", lambda: tr("OAuth"), "Ctrl+Shift+O", self._make_oauth),
            Room("webhooks", "bolt", lambda: tr("Webhooks"), "Ctrl+Shift+W", self._make_webhooks),
            self._scenarios,
            Room("history", "history", lambda: tr("History"), "Ctrl+H", self._make_history),
            self._network,
            Room("simulator", "science", lambda: tr("Simulator"), "Ctrl+Shift+S", self._make_simulator, _is_simulator),
        )

    def _make_page(self, step: Step) -> StepPage:
        page = made_page(step, self._tools, self._go, self.log.show_entry)
        self._pages.append(page)
        if step is Step.CONNECT:
            QTimer.singleShot(PAINTED, warm_up)
        return page

    def _make_diagnose(self) -> QWidget:
        from flinks_desk.ui.diagnose.run_page import RunPage
        from flinks_desk.ui.diagnose.view import DiagnoseView

        view = DiagnoseView(self.desk, catalogue.language)
        page = RunPage(self.desk, self.bridge, self._simulator.start)
        page.scenario_wanted.connect(self._play_artefact)
        view.add_page(page)
        return view

    def _make_oauth(self) -> QWidget:
        from flinks_desk.ui.oauth.room import OAuthRoom

        room = OAuthRoom(self.desk, self.bridge, catalogue.language, QDesktopServices.openUrl)
        room.go.connect(self._go)
        self._disposed.append(room.dispose)
        return room

    def _make_webhooks(self) -> QWidget:
        from flinks_desk.ui.webhooks.room import WebhooksRoom

        room = WebhooksRoom(self.desk, self.bridge)
        room.send_to.connect(lambda url: self._watch.set("webhook_url", url))
        room.move_wanted.connect(self._watch.move)
        self._disposed.append(room.dispose)
        return room

    def _make_network(self) -> QWidget:
        from flinks_desk.ui.network.room import NetworkRoom

        room = NetworkRoom(self.desk, self.bridge, self._networks, self._clock.now)
        self._disposed.append(room.dispose)
        return room

    def _make_history(self) -> QWidget:
        from flinks_desk.ui.journal.history_room import HistoryRoom

        room = HistoryRoom(self._history, self.past, self.bridge)
        room.report_wanted.connect(self.report_past)
        room.opening_wanted.connect(self._frame.bar.opening_wanted)
        return room

    def _make_scenarios(self) -> QWidget:
        from flinks_desk.services.scenario_run import Setting
        from flinks_desk.services.scenario_shelf import ScenarioShelf
        from flinks_desk.ui.scenarios.room import ScenarioRoom

        shelf = ScenarioShelf(resources.path("scenarios"), self._home.data / "scenarios")
        setting = Setting(self._control, self._clock, has_widget=True)
        room = ScenarioRoom(self.desk, self.bridge, shelf, setting)
        room.go.connect(self._go)
        self.window.ticker.ticked.connect(lambda _: room.tick())
        room.recording_changed.connect(lambda steps: self.window.set_room_count("scenarios", max(0, steps)))
        return room

    def _play_artefact(self, artefact: "Artefact") -> None:
        """What stands in Diagnose, in the room of scenarios."""
        self.window.rooms.go(self._scenarios)
        cast("ScenarioRoom", self.window.rooms.currentWidget()).play_artefact(artefact)

    def _make_simulator(self) -> QWidget:
        from flinks_desk.ui.simulator.panel import SimulatorPanel

        panel = SimulatorPanel(
            self._watch, self._tools.now, lambda: self._spawn(Step.SECRET_KEY, self._start_simulator_over())
        )
        self.window.ticker.ticked.connect(panel.tick)
        return panel

    def _go(self, step: Step) -> None:
        self.window.go(step)

    def _connect(self) -> None:
        bar = self._frame.bar
        bar.simulator_chosen.connect(lambda: self._spawn(Step.SECRET_KEY, self._choose_simulator()))
        bar.profile_chosen.connect(self._choose)
        bar.chooser_wanted.connect(self._open_chooser)
        bar.manage_wanted.connect(self._manage_profiles)
        self.log.mend_requested.connect(self._mend)
        self.log.room_wanted.connect(self._frame.give_log_room)
        self.log.set_folded(folded=self._frame.is_log_folded())
        self.log.folded.connect(self._frame.fold_log)
        self.bridge.session_changed.connect(self.window.show_session)
        self._watch.changed.connect(self._show_simulator)
        self.bridge.crashed.connect(self._reporter.report)
        for number in (signal.SIGINT, signal.SIGTERM):
            try:
                self.loop.add_signal_handler(number, self.leave)
            except NotImplementedError:  # Windows: Python looks at signals when the ticker next wakes it
                signal.signal(number, lambda *_: self.leave())

    def _spawn(self, step: Step, work: Coroutine[Any, Any, None]) -> None:
        self.bridge.spawn(step.value, work)

    def _warm_up(self) -> None:
        """The simulator starts, or the keys of the profile are looked for; files that are not used are told of."""
        self.bridge.spawn("network", follow_settings(self._networks))
        self._profiles.all()
        self._tools.presets.all()
        odds = (self._odd, self._profiles.odd, self._tools.presets.odd, self._history.odd)
        tell(odds, self._networks.damaged, self._history.archive, self._clock.now(), self.window.walk.banner)
        is_simulator = _is_simulator(self._start)
        self._spawn(Step.SECRET_KEY, self._choose_simulator() if is_simulator else self.desk.choose(self._start))

    def _choose(self, profile: Profile) -> None:
        self._spawn(Step.SECRET_KEY, self.desk.choose(profile))

    def _open_chooser(self) -> None:
        from flinks_desk.ui.profiles.chooser import Chooser

        here = self.desk.session.profile
        simulator = here if _is_simulator(here) else Profile.of_simulator("", "", "")
        chooser = Chooser(simulator, self._profiles.all(), here, self._frame)
        chooser.simulator_chosen.connect(self._frame.bar.simulator_chosen)
        chooser.profile_chosen.connect(self._choose)
        chooser.manage_wanted.connect(self._manage_profiles)
        chooser.open()

    def _manage_profiles(self) -> None:
        from flinks_desk.ui.profiles.manage_dialog import ManageDialog

        dialog = ManageDialog(self.desk, self.bridge, self._profiles, self._frame)
        dialog.chosen.connect(self._choose)
        dialog.open()

    async def _choose_simulator(self) -> None:
        await self.desk.choose(await self._start_simulator())

    async def _start_simulator(self) -> Profile:
        profile = await self._simulator.start()
        self._control.is_new(profile)
        return profile

    async def _start_simulator_over(self) -> None:
        """It forgets tokens and sessions, and so does the desk."""
        if await self._watch.reset():
            await self.desk.choose(self.desk.session.profile)

    def _show_simulator(self, picture: Picture | None) -> None:
        """What is switched on is counted beside its room, and a clock that was moved is seen at once."""
        self.window.set_room_count("simulator", picture.active if picture else 0)
        if self.window.ticker.is_running():
            self.window.ticker.tick()

    def _mend(self, finding: Finding) -> None:
        """A finding in the log is mended as on the page that is shown."""
        Mender(self.window.walk.step(), self._tools, self._go, _nothing).mend(finding)

    async def _close(self) -> None:
        """In the order in which one thing leans on another; each may fail or take too long."""
        try:
            self.desk.leave()
            await self.bridge.stop(PATIENCE)
            for page in self._pages:
                if dispose := getattr(page, "dispose", None):
                    dispose()
            for dispose in self._disposed:
                dispose()
            for ending in (self.desk.close, _in_thread(self._doorstep.stop), self._simulator.stop):
                await _ended(ending)
            await self.loop.shutdown_asyncgens()
        finally:
            self._garbage.stop()
            self._frame.let_go()
            self.loop.stop()


def made_page(step: Step, tools: Tools, go: Callable[[Step], None], show_entry: Callable[[int], None]) -> StepPage:
    """The page of a step, which leads on to other steps and to entries of the log."""
    module, name = PAGES[step]
    page = getattr(import_module(f"flinks_desk.ui.wizard.{module}"), name)(tools)
    page.go.connect(go)
    if hasattr(page, "entry_wanted"):
        page.entry_wanted.connect(show_entry)
    return cast("StepPage", page)


def _about() -> str:
    python = sys.version.split()[0]
    return f"flinks-desk {__version__}, Python {python}, Qt {qVersion()}, {QSysInfo.prettyProductName()}"


def _is_simulator(profile: Profile) -> bool:
    return profile.environment is Environment.SIMULATOR


def _in_thread(blocking: Callable[[], None]) -> Callable[[], Awaitable[None]]:
    return lambda: asyncio.to_thread(blocking)


async def _ended(ending: Callable[[], Awaitable[None]]) -> None:
    with contextlib.suppress(Exception):
        await asyncio.wait_for(ending(), PATIENCE)


def _ignore(_: object) -> None:
    """Nobody answers yet."""


async def _nothing() -> None:
    """A finding in the log has nothing of its own to try again."""
