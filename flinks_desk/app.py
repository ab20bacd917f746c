"""The composition root of the window: builds each object once, wires them, runs, and closes them in order.

Must not live here: anything that decides, or anything that shows. The only importer of qasync.
Heavy libraries (the web engine, httpx, keyring, the simulator's server) are not imported before the window is painted.
"""

import asyncio
import contextlib
import os
import secrets
import signal
import sys
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from dataclasses import dataclass, replace
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

import PySide6
from PySide6.QtWidgets import QApplication

from flinks_desk import __version__
from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.journey import Step
from flinks_desk.core.profile import Environment, Profile
from flinks_desk.core.secret import Secret
from flinks_desk.core.session import Session
from flinks_desk.core.text import Text, text
from flinks_desk.services import catalogue
from flinks_desk.services.archive import Archive
from flinks_desk.services.clock import SystemClock
from flinks_desk.services.desk import Desk
from flinks_desk.services.doorstep import Doorstep
from flinks_desk.services.home import Home
from flinks_desk.services.profiles import Profiles
from flinks_desk.services.settings import Settings, SettingsFile
from flinks_desk.services.vault import PublishedVault
from flinks_desk.services.vaults import vault_of_environment
from flinks_desk.services.wire import Wire
from flinks_desk.ui import language, style
from flinks_desk.ui.bridge import Bridge
from flinks_desk.ui.journal.pane import JournalPane
from flinks_desk.ui.reporter import Reporter
from flinks_desk.ui.style import Scheme
from flinks_desk.ui.walk import StepPage
from flinks_desk.ui.window import Parts, Window
from flinks_desk.ui.wizard.mends import Mender
from flinks_desk.ui.wizard.tools import Tools

if TYPE_CHECKING:
    from flinks_desk.simulator.server import SimulatorServer

__all__ = ["BuiltInSimulator", "Program", "Wishes", "is_bad_pair", "main"]

# Both would open the preview to everybody on this machine (pitfalls §3.8).
DANGEROUS = ("QTWEBENGINE_REMOTE_DEBUGGING", "QTWEBENGINE_CHROMIUM_FLAGS")
BAD_PAIR = text(
    "PySide6 6.12.0 stops working under Python 3.11 after some minutes. Install another PySide6 or Python 3.12."
)
PATIENCE = 3.0
"""Seconds that anything may take to end when the window closes."""

PAGES: Mapping[Step, tuple[str, str]] = {
    Step.SECRET_KEY: ("secret_key_page", "SecretKeyPage"),
    Step.TOKEN: ("token_page", "TokenPage"),
    Step.CONNECT: ("connect_page", "ConnectPage"),
    Step.AUTHORIZE: ("authorize_page", "AuthorizePage"),
    Step.ACCOUNTS: ("accounts_page", "AccountsPage"),
    Step.SUMMARY: ("summary_page", "SummaryPage"),
}
"""The page of each step, by module and class: one is imported when it is first entered."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the command line asked for. Without a place it is the last one, or the built-in simulator."""

    simulator: bool = False
    profile: str = ""
    language: str = ""


def main(*, simulator: bool = False, profile: str | None = None, present: bool = False, language: str = "") -> int:
    """Opens the window, and returns the exit status when it is closed."""
    environment = os.environ
    home = Home.of_environment(environment)
    refusal = _refusal(profile or "", Profiles(home.profiles), present=present)
    if refusal:
        sys.stderr.write(f"{refusal}\n")
        return 2
    for name in DANGEROUS:
        environment.pop(name, None)
    environment["QT_API"] = "pyside6"  # another binding may be named there (pitfalls §1.3)
    import qasync

    app = QApplication(sys.argv[:1])
    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)
    Program(app, loop, home, Wishes(simulator, profile or "", language), environment).open()
    loop.run_forever()  # the only entry into Qt's event loop (pitfalls §2.1)
    loop.close()
    return 0


def _refusal(profile: str, profiles: Profiles, *, present: bool) -> Text | None:
    """Why the window does not open."""
    if is_bad_pair(PySide6.__version__, sys.version_info[:2], sys.platform):
        return BAD_PAIR
    if present:
        return text("Presentation mode is not there yet. Leave --present away.")
    if profile and profiles.named(profile) is None:
        names = ", ".join(one.name for one in profiles.all())
        return text("There is no profile named {name}. These are there: {names}.", name=profile, names=names)
    return None


def is_bad_pair(qt: str, python: tuple[int, int], platform: str) -> bool:
    """Whether this PySide6 destroys references to None under this Python (pitfalls §1.1)."""
    return qt == "6.12.0" and python < (3, 12) and platform == "linux"


class Program:
    """Everything there is one of, from the first window to the last goodbye."""

    def __init__(
        self,
        app: QApplication,
        loop: asyncio.AbstractEventLoop,
        home: Home,
        wishes: Wishes,
        environment: Mapping[str, str],
    ) -> None:
        self._app = app
        self._loop = loop
        self._file = SettingsFile(home.settings)
        self._settings = self._file.load()
        self._is_closing = False
        self._dress(wishes.language)
        self._reporter = Reporter(sys.stderr)
        self._reporter.install(loop)
        clock, profiles = SystemClock(), Profiles(home.profiles)
        vault = vault_of_environment(environment)
        self._start = _start_profile(wishes, self._settings, profiles)
        self._simulator = BuiltInSimulator(vault)
        self._doorstep = Doorstep()
        self.desk = Desk(
            wire=Wire(clock),
            vault=vault,
            clock=clock,
            profiles=profiles,
            journal=Archive(),
            salt=secrets.token_bytes(16),
            profile=self._start,
        )
        self.bridge = Bridge(self.desk, loop)
        self._tools = Tools(self.desk, self.bridge, self._simulator.start, self._doorstep, clock.now)
        self._log = JournalPane(self.desk, self.bridge)
        self._pages: list[StepPage] = []
        self.window = Window(self._parts(profiles))
        self._connect()

    def open(self) -> None:
        """Shows the window, as it lay."""
        self.window.restore(self._settings.window)
        self.window.bar.show_scheme(self._scheme)
        self.window.show()

    def _dress(self, wanted: str) -> None:
        self._app.setApplicationName("flinks-desk")
        self._app.setApplicationVersion(__version__)
        self._app.setDesktopFileName("flinks-desk")
        self._app.setQuitOnLastWindowClosed(False)
        schemes = {scheme.value: scheme for scheme in Scheme}
        self._scheme = schemes.get(self._settings.window.get("scheme", ""), Scheme.SYSTEM)
        style.apply(self._app, self._scheme)
        self._app.setWindowIcon(style.app_icon())
        language.speak(self._app, language.chosen_code(wanted or self._settings.language), catalogue.language)

    def _parts(self, profiles: Profiles) -> Parts:
        return Parts(
            session=self.desk.session,
            make_page=self._make_page,
            log=self._log,
            focus_log_filter=self._log.focus_filter,
            places=profiles.all,
            tick=self.desk.tick,
            remaining=self.desk.remaining,
            new_token=lambda: self._spawn(Step.TOKEN, self.desk.make_token()),
        )

    def _make_page(self, step: Step) -> StepPage:
        module, name = PAGES[step]
        make = getattr(import_module(f"flinks_desk.ui.wizard.{module}"), name)
        page = make(self._tools)
        page.go.connect(self._go)
        self._pages.append(page)
        return cast("StepPage", page)

    def _connect(self) -> None:
        bar = self.window.bar
        bar.simulator_chosen.connect(lambda: self._spawn(Step.SECRET_KEY, self._choose_simulator()))
        bar.profile_chosen.connect(lambda profile: self._spawn(Step.SECRET_KEY, self.desk.choose(profile)))
        bar.language_chosen.connect(self._speak)
        bar.scheme_chosen.connect(self._colour)
        self._log.mend_requested.connect(self._mend)
        self.bridge.session_changed.connect(self._session_changed)
        self.bridge.crashed.connect(self._reporter.report)
        self._reporter.on_report(self.window.tell_failure)
        self.window.painted.connect(self._warm_up)
        self.window.close_requested.connect(self._leave)
        for number in (signal.SIGINT, signal.SIGTERM):
            try:
                self._loop.add_signal_handler(number, self._leave)
            except NotImplementedError:  # Windows: Python looks at signals when the ticker next wakes it
                signal.signal(number, lambda *_: self._leave())

    def _spawn(self, step: Step, work: Coroutine[Any, Any, None]) -> None:
        self.bridge.spawn(step.value, work)

    def _go(self, step: Step) -> None:
        self.window.go(step)

    def _warm_up(self) -> None:
        """The window is on the screen: now the simulator starts, or the keys of the profile are looked for."""
        is_simulator = self._start.environment is Environment.SIMULATOR
        self._spawn(Step.SECRET_KEY, self._choose_simulator() if is_simulator else self.desk.choose(self._start))

    async def _choose_simulator(self) -> None:
        await self.desk.choose(await self._simulator.start())

    def _mend(self, finding: Finding) -> None:
        """A finding in the log is mended as on the page that is shown."""
        step = self.window.walk.step()
        Mender(step, self._tools, self._go, _nothing).mend(finding)

    def _session_changed(self, session: Session) -> None:
        self.window.show_session(session)
        name = "" if session.profile.environment is Environment.SIMULATOR else session.profile.name
        if name != self._settings.last_profile:
            self._remember(replace(self._settings, last_profile=name))

    def _speak(self, code: str) -> None:
        language.speak(self._app, code, catalogue.language)
        self._remember(replace(self._settings, language=code))

    def _colour(self, scheme: Scheme) -> None:
        self._scheme = scheme
        style.apply(self._app, scheme)
        self.window.bar.show_scheme(scheme)
        self._remember(replace(self._settings, window={**self._settings.window, "scheme": scheme.value}))

    def _remember(self, settings: Settings) -> None:
        self._settings = settings
        with contextlib.suppress(OSError):  # a full or read-only disk takes nothing away from the work
            self._file.save(settings)

    def _leave(self) -> None:
        if not self._is_closing:
            self._is_closing = True
            self.bridge.spawn("leaving", self._close())

    async def _close(self) -> None:
        """Ends everything in the order in which it leans on other things; each may fail or take too long."""
        self._remember(replace(self._settings, window={**self._settings.window, **self.window.state()}))
        try:
            await self.bridge.stop(PATIENCE)
            for page in self._pages:
                if dispose := getattr(page, "dispose", None):
                    dispose()
            for ending in (self.desk.close, _in_thread(self._doorstep.stop), self._simulator.stop):
                await _ended(ending)
            await self._loop.shutdown_asyncgens()
        finally:
            self.window.let_go()
            self._loop.stop()


class BuiltInSimulator:
    """Flinks on this machine, started when it is first needed; its keys are public, like its users."""

    def __init__(self, vault: PublishedVault) -> None:
        self._vault = vault
        self._lock = asyncio.Lock()
        self._server: SimulatorServer | None = None

    async def start(self) -> Profile:
        """The profile of the running simulator."""
        async with self._lock:
            if self._server is None:
                self._server = await asyncio.to_thread(_started_server)
            server = self._server
        keys = server.world.credentials
        profile = Profile.of_simulator(server.api, server.connect, keys.customer_id)
        self._vault.publish(profile, Secret(keys.secret_key), Secret(keys.x_api_key))
        return profile

    async def stop(self) -> None:
        """Ends it, if it runs."""
        server, self._server = self._server, None
        if server:
            await asyncio.to_thread(server.stop)


def _started_server() -> "SimulatorServer":
    from flinks_desk.simulator.server import SimulatorServer
    from flinks_desk.simulator.world import World

    server = SimulatorServer(World())
    server.start()
    return server


def _start_profile(wishes: Wishes, settings: Settings, profiles: Profiles) -> Profile:
    """The place to begin with. The simulator has no address yet: it starts after the window is on the screen."""
    name = "" if wishes.simulator else wishes.profile or settings.last_profile
    return (profiles.named(name) if name else None) or Profile.of_simulator("", "", "")


def _in_thread(blocking: Callable[[], None]) -> Callable[[], Awaitable[None]]:
    return lambda: asyncio.to_thread(blocking)


async def _ended(ending: Callable[[], Awaitable[None]]) -> None:
    with contextlib.suppress(Exception):
        await asyncio.wait_for(ending(), PATIENCE)


async def _nothing() -> None:
    """A finding in the log has nothing of its own to try again."""
