"""The window's entrance: the frame is painted first, then everything behind it is built (`program.py`).

Lives here: settings, colours and language, the one entry into Qt's event loop, and reasons not to open at all.
Must not live here: anything that is not needed for the first picture; each import delays it.
"""

import contextlib
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from flinks_desk import __version__
from flinks_desk.core.profile import Environment, Profile
from flinks_desk.core.text import Language, Text, text
from flinks_desk.services.home import Home
from flinks_desk.services.last_crash import CrashFile
from flinks_desk.services.profiles import Profiles
from flinks_desk.services.settings import Settings, SettingsFile
from flinks_desk.services.vault import withdrawn
from flinks_desk.ui import language, style
from flinks_desk.ui.frame import Frame
from flinks_desk.ui.reporter import Reporter
from flinks_desk.ui.style import Scheme

if TYPE_CHECKING:
    from flinks_desk.core.mishap import Mishap
    from flinks_desk.core.session import Session
    from flinks_desk.presentation import Presentation
    from flinks_desk.program import Program

__all__ = ["Front", "Wishes", "is_bad_pair", "main"]

# Both would open the preview to everybody on this machine (pitfalls §3.8).
DANGEROUS = ("QTWEBENGINE_REMOTE_DEBUGGING", "QTWEBENGINE_CHROMIUM_FLAGS")
BAD_PAIR = text(
    "PySide6 6.12.0 stops working under Python 3.11 after some minutes. Install another PySide6 or Python 3.12."
)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the command line asked for. Without a place it is the last one, or the built-in simulator."""

    simulator: bool = False
    profile: str = ""
    language: str = ""
    present: bool = False
    report: str = ""
    """Somebody's support report, to be shown beside the window."""
    engine_ahead: bool = False
    """Start the web engine before the preview is asked for: where Qt's loop is entered once only (pitfalls §2.1)."""


def main(
    *,
    simulator: bool = False,
    profile: str | None = None,
    present: bool = False,
    language: str = "",
    report: str = "",
) -> int:
    """Opens the window, and returns the exit status when it is closed."""
    environment = withdrawn(os.environ)
    home = Home.of_environment(environment)
    refusal = _refusal(profile or "", Profiles(home.profiles))
    if refusal:
        if sys.stderr is not None:  # a windowed Python on Windows has none
            sys.stderr.write(f"{refusal}\n")
        return 2
    for name in DANGEROUS:
        os.environ.pop(name, None)
    os.environ["QT_API"] = "pyside6"  # another binding may be named there (pitfalls §1.3)
    app = style.application(sys.argv[0])
    crashes = CrashFile(home.data)
    wishes = Wishes(simulator, profile or "", language, present, report, engine_ahead=True)
    front = Front(app, home, wishes, environment, crashes.take())
    crashes.watch()
    front.open()
    status = app.exec()  # the only entry into Qt's event loop (pitfalls §2.1)
    front.end()
    crashes.end()
    return status


def is_bad_pair(qt: str, python: tuple[int, int], platform: str) -> bool:
    """Whether this PySide6 destroys references to None under this Python (pitfalls §1.1)."""
    return qt == "6.12.0" and python < (3, 12) and platform == "linux"


def _refusal(profile: str, profiles: Profiles) -> Text | None:
    """Why the window does not open."""
    if is_bad_pair(PySide6.__version__, sys.version_info[:2], sys.platform):
        return BAD_PAIR
    if profile and profiles.named(profile) is None:
        names = ", ".join(one.name for one in profiles.all())
        return text("There is no profile named {name}. These are there: {names}.", name=profile, names=names)
    return None


class Front:
    """The window, and what the program remembers about itself."""

    def __init__(
        self,
        app: QApplication,
        home: Home,
        wishes: Wishes,
        environment: Mapping[str, str],
        crash: "Mishap | None" = None,
    ) -> None:
        self._app = app
        self._crash = crash
        self._environment = environment
        self._profiles = Profiles(home.profiles)
        self._home = home
        self._file = SettingsFile(home.settings)
        self._settings = self._file.load()
        self._dress(wishes.language)
        self._is_to_present = wishes.present
        self._report = wishes.report
        self._engine_ahead = wishes.engine_ahead
        self._presentation: Presentation | None = None
        self._profile = _start_profile(wishes, self._settings, self._profiles)
        self.frame = Frame(self._profile, self._profiles.all)
        self._reporter = Reporter(sys.stderr)
        self._reporter.install()
        self.program: Program | None = None
        self.frame.painted.connect(lambda: QTimer.singleShot(0, self.furnish))
        self.frame.close_requested.connect(self._leave)
        self.frame.bar.language_chosen.connect(self._speak)
        self.frame.bar.present_wanted.connect(self.present)
        self.frame.bar.scheme_chosen.connect(self._colour)

    def open(self) -> None:
        """Shows the window, as it lay."""
        self.frame.restore(self._settings.window)
        self.frame.bar.show_scheme(self._scheme)
        self.frame.show()

    def furnish(self) -> None:
        """The frame is on the screen: now everything behind it."""
        from flinks_desk.program import Program

        self.program = Program(
            self.frame,
            self._reporter,
            profile=self._profile,
            profiles=self._profiles,
            environment=self._environment,
            odd=self._file.odd,
            engine_ahead=self._engine_ahead,
        )
        if self._crash:
            self.program.window.tell_crash(self._crash)
        self.program.bridge.session_changed.connect(self._session_changed)
        QShortcut(QKeySequence("F5"), self.frame).activated.connect(self.frame.bar.present_wanted)
        self._welcome(self.program)
        self._offer_reports(self.program)
        if self._is_to_present:
            self.present()

    def present(self) -> "Presentation | None":
        """Shows the work to an audience, in a window in which everything is covered."""
        if self.program and self._presentation is None:
            from flinks_desk.presentation import Presentation

            self._presentation = Presentation(self.program, self.frame)
            self._presentation.ended.connect(self._end_presentation)
            self._presentation.frame.bar.show_scheme(self._scheme)
        return self._presentation

    def _welcome(self, program: "Program") -> None:
        from flinks_desk.welcome import Welcome, with_seen

        welcome = Welcome(self.frame, program, self._home, self._environment)
        if not self._is_to_present:
            welcome.greet(self._settings)
            self._remember(with_seen(self._settings))

    def _offer_reports(self, program: "Program") -> None:
        from flinks_desk.reporting import Reporting

        reporting = Reporting(self.frame, program)
        if self._report:
            reporting.open(Path(self._report))

    def end(self) -> None:
        """The event loop has ended."""
        if self.program:
            self.program.loop.close()

    def _dress(self, wanted: str) -> None:
        self._app.setApplicationName("flinks-desk")
        self._app.setApplicationVersion(__version__)
        self._app.setDesktopFileName("flinks-desk")
        self._app.setQuitOnLastWindowClosed(False)
        schemes = {scheme.value: scheme for scheme in Scheme}
        self._scheme = schemes.get(self._settings.window.get("scheme", ""), Scheme.SYSTEM)
        style.apply(self._app, self._scheme)
        self._app.setWindowIcon(style.app_icon())
        language.speak(self._app, language.chosen_code(wanted or self._settings.language), _catalogue)

    def _end_presentation(self) -> None:
        if self._presentation:
            self._presentation.deleteLater()
        self._presentation = None

    def _session_changed(self, session: "Session") -> None:
        name = "" if session.profile.environment is Environment.SIMULATOR else session.profile.name
        if name != self._settings.last_profile:
            self._remember(replace(self._settings, last_profile=name))

    def _speak(self, code: str) -> None:
        language.speak(self._app, code, _catalogue)
        self._remember(replace(self._settings, language=code))

    def _colour(self, scheme: Scheme) -> None:
        self._scheme = scheme
        style.apply(self._app, scheme)
        self.frame.bar.show_scheme(scheme)
        self._remember(replace(self._settings, window={**self._settings.window, "scheme": scheme.value}))

    def _remember(self, settings: Settings) -> None:
        self._settings = settings
        with contextlib.suppress(OSError):  # a full or read-only disk takes nothing away from the work
            self._file.save(settings)

    def _leave(self) -> None:
        self._remember(replace(self._settings, window={**self._settings.window, **self.frame.state()}))
        if self.program:
            self.program.leave()
        else:
            QTimer.singleShot(0, self.frame.let_go)  # a window cannot be closed while it is being closed
            QTimer.singleShot(0, self._app.quit)


def _catalogue(code: str) -> Language:
    from flinks_desk.services import catalogue

    return catalogue.language(code)


def _start_profile(wishes: Wishes, settings: Settings, profiles: Profiles) -> Profile:
    """The place to begin with. The simulator has no address yet: it starts after the window is on the screen."""
    name = "" if wishes.simulator else wishes.profile or settings.last_profile
    return (profiles.named(name) if name else None) or Profile.of_simulator("", "", "")
