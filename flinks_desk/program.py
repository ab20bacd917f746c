"""Everything behind the window: built once it is on the screen, wired, and closed in order.

The services come from `foundations.py`, the rooms beside the steps from `rooms.py`.
Must not live here: anything that decides, or anything that shows. The only importer of qasync.
The web engine, httpx, keyring and the simulator's server are imported later still, when they are first needed.
"""

import asyncio
import contextlib
import signal
import sys
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from importlib import import_module
from typing import Any, cast

import qasync
from PySide6.QtCore import QSysInfo, QTimer, qVersion
from PySide6.QtWidgets import QApplication

from flinks_desk import __version__
from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.journey import Step
from flinks_desk.core.profile import Profile
from flinks_desk.core.simulator import Picture
from flinks_desk.foundations import Foundations
from flinks_desk.odd_files import tell
from flinks_desk.rooms import RoomMaker, is_simulator
from flinks_desk.services.kept_files import Odd
from flinks_desk.services.past_sessions import PastSessions
from flinks_desk.services.profiles import Profiles
from flinks_desk.ui.bridge import Bridge
from flinks_desk.ui.frame import Frame
from flinks_desk.ui.garbage import Garbage
from flinks_desk.ui.journal.pane import JournalPane
from flinks_desk.ui.preview import warm_up
from flinks_desk.ui.reporter import Reporter
from flinks_desk.ui.simulator.watch import SimulatorWatch
from flinks_desk.ui.walk import StepPage
from flinks_desk.ui.web_network import follow_settings
from flinks_desk.ui.window import Parts, Window
from flinks_desk.ui.wizard.mends import Mender
from flinks_desk.ui.wizard.tools import Tools

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
        engine_ahead: bool = False,
    ) -> None:
        self._frame = frame
        self._garbage = Garbage(frame)
        self._start, self._odd = profile, odd
        self._engine_ahead = engine_ahead
        self._reporter = reporter
        self._is_closing = False
        # Qt's loop is entered once, by `app.py`: a second entry crashes where a web engine has been (pitfalls §2.1).
        self.loop = qasync.QEventLoop(QApplication.instance(), already_running=True)
        asyncio.set_event_loop(self.loop)
        reporter.watch(self.loop)
        self.base = base = Foundations.laid(profile, profiles, environment)
        self.desk, self._profiles, self._simulator = base.desk, base.profiles, base.simulator
        self.bridge = Bridge(self.desk, self.loop)
        self._watch = SimulatorWatch(base.control, self.bridge)
        self.rooms = RoomMaker(frame, base, self.bridge, self._watch, lambda: self.window)
        self._tools = Tools(
            self.desk,
            self.bridge,
            self._start_simulator,
            base.doorstep,
            base.presets,
            base.clock.now,
            lambda: self.window.rooms.go(self.rooms.network),
        )
        self.log = JournalPane(self.desk, self.bridge, reports=True)
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
        return self.base.past

    def dispose_with(self, dispose: Callable[[], None]) -> None:
        """What else has to go before the web engine does, when everything ends."""
        self._disposed.append(dispose)

    def not_dispose_with(self, dispose: Callable[[], None]) -> None:
        """It has gone already, and is held no longer."""
        self._disposed.remove(dispose)

    def go(self, step: Step) -> None:
        """Leads to a step."""
        self.window.go(step)

    def leave(self) -> None:
        """Ends everything, and the event loop last. A second call does nothing."""
        if not self._is_closing:
            self._is_closing = True
            self.bridge.spawn("leaving", self._close())

    def _parts(self) -> Parts:
        return Parts(
            make_page=self._make_page,
            rooms=self.rooms.all(),
            log=self.log,
            focus_log_filter=self.log.focus_filter,
            tick=self.desk.tick,
            remaining=self.desk.remaining,
            new_token=lambda: self._spawn(Step.TOKEN, self.desk.make_token()),
            fetch_data=lambda: self._spawn(Step.ACCOUNTS, self.desk.fetch_accounts()),
            copy_as=self.log.copy_as,
            about=_about(),
        )

    def _make_page(self, step: Step) -> StepPage:
        page = made_page(step, self._tools, self.go, self.log.show_entry)
        self._pages.append(page)
        if step is Step.CONNECT and self._engine_ahead:
            QTimer.singleShot(PAINTED, warm_up)
        return page

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
        self._frame.became_low.connect(self.log.give_way)
        self.log.give_way(self._frame.is_low())
        self.bridge.session_changed.connect(self.window.show_session)
        self._watch.changed.connect(self._show_simulator)
        self.rooms.step_wanted.connect(self.go)
        self.rooms.start_over_wanted.connect(lambda: self._spawn(Step.SECRET_KEY, self._start_simulator_over()))
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
        self.bridge.spawn("network", follow_settings(self.base.networks))
        self._profiles.all()
        self.base.presets.all()
        odds = (self._odd, self._profiles.odd, self.base.presets.odd, self.base.history.odd)
        tell(
            odds, self.base.networks.damaged, self.base.history.archive, self.base.clock.now(), self.window.walk.banner
        )
        self._spawn(
            Step.SECRET_KEY, self._choose_simulator() if is_simulator(self._start) else self.desk.choose(self._start)
        )

    def _choose(self, profile: Profile) -> None:
        self._spawn(Step.SECRET_KEY, self.desk.choose(profile))

    def _open_chooser(self) -> None:
        from flinks_desk.ui.profiles.chooser import Chooser

        here = self.desk.session.profile
        simulator = here if is_simulator(here) else Profile.of_simulator("", "", "")
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
        self.base.control.is_new(profile)
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
        Mender(self.window.walk.step(), self._tools, self.go, _nothing).mend(finding)

    async def _close(self) -> None:
        """In the order in which one thing leans on another; each may fail or take too long."""
        try:
            self.desk.leave()
            await self.bridge.stop(PATIENCE)
            for page in self._pages:
                if dispose := getattr(page, "dispose", None):
                    dispose()
            for dispose in (self.rooms.dispose, *self._disposed):
                dispose()
            for ending in (self.desk.close, _in_thread(self.base.doorstep.stop), self._simulator.stop):
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


def _in_thread(blocking: Callable[[], None]) -> Callable[[], Awaitable[None]]:
    return lambda: asyncio.to_thread(blocking)


async def _ended(ending: Callable[[], Awaitable[None]]) -> None:
    with contextlib.suppress(Exception):
        await asyncio.wait_for(ending(), PATIENCE)


async def _nothing() -> None:
    """A finding in the log has nothing of its own to try again."""
