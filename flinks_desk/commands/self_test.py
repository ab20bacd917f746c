"""`--self-test`: whether a package carries all that the program needs, tried out part by part.

Each part is used as the window uses it: the simulator answers on its socket, the web view shows its widget. It prints a
line a part and nothing secret. Must not live here: what any part does.
"""

import asyncio
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from flinks_desk import __version__, resources
from flinks_desk.commands.check_place import new_desk, simulator_place
from flinks_desk.core import token
from flinks_desk.core.profile import Profile
from flinks_desk.core.text import Language, Text, text
from flinks_desk.services.clock import SystemClock
from flinks_desk.services.keyring_vault import system_backend
from flinks_desk.services.profiles import Profiles
from flinks_desk.services.vault import MemoryVault, PublishedVault
from flinks_desk.services.wire import Wire

__all__ = ["PARTS", "Bench", "Fails", "Outcome", "Works", "run"]

PATIENCE_MS = 60_000
"""Milliseconds that the web view has: on a busy machine its first start takes long."""
LIBRARIES = ("PySide6", "httpx", "keyring", "qasync", "starlette", "uvicorn")
NOTHING_KEPT = text("It did not keep what happened.")


@dataclass(frozen=True, slots=True)
class Works:
    """The part does what it should."""

    words: Text


@dataclass(frozen=True, slots=True)
class Fails:
    """It does not, and why."""

    words: Text


Outcome = Works | Fails


class Bench:
    """A desk at the built-in simulator, in a folder that is gone afterwards."""

    def __init__(self, folder: Path, profile: Profile, vault: PublishedVault) -> None:
        self.folder, self.profile = folder, profile
        clock = SystemClock()
        self._wire = Wire(clock)
        self.desk = new_desk(profile, vault, Profiles(folder / "profiles"), clock, self._wire)

    async def ask_for_token(self) -> None:
        """As the wizard does; the line is hung up with the loop that it belongs to."""
        await self.desk.choose(self.profile)
        await self.desk.make_token()
        await self._wire.aclose()


def run(language: Language) -> int:
    """0 if every part works, else 1."""
    print(f"flinks-desk {__version__}")
    print(f"  Python {sys.version.split()[0]}, {', '.join(f'{name} {version(name)}' for name in LIBRARIES)}")
    vault = PublishedVault(MemoryVault())
    temporary = tempfile.TemporaryDirectory(prefix="flinks-desk-", ignore_cleanup_errors=True)
    with temporary as folder, simulator_place(vault) as profile:
        bench = Bench(Path(folder), profile, vault)
        outcomes = [_tried(name, part, bench, language) for name, part in PARTS.items()]
    return 0 if all(outcomes) else 1


def _tried(name: str, part: Callable[[Bench], Outcome], bench: Bench, language: Language) -> bool:
    started = time.monotonic()
    try:
        outcome: Outcome = part(bench)
    except Exception as failed:  # noqa: BLE001 - whatever a package lacks is said, and the next part is tried
        outcome = Fails(text("It failed: {reason}", reason=f"{type(failed).__name__}: {failed}"))
    mark = language.say(text("works") if isinstance(outcome, Works) else text("FAILS"))
    print(f"{mark:8} {name:10} {language.say(outcome.words)} ({time.monotonic() - started:.1f} s)", flush=True)
    return isinstance(outcome, Works)


def _resources(_bench: Bench) -> Outcome:
    wanted = ("style.qss", "changes", "i18n", "icons", "licences", "pages", "samples", "scenarios", "templates")
    missing = [name for name in wanted if not (resources.root() / name).exists()]
    if missing:
        return Fails(text("These files are not there: {names}", names=", ".join(missing)))
    return Works(text("Icons, pages and translations are there."))


def _simulator(bench: Bench) -> Outcome:
    asyncio.run(bench.ask_for_token())
    if isinstance(bench.desk.session.token, token.Live):
        return Works(text("It gave an authorize token."))
    return Fails(text("It gave no authorize token."))


def _journal(bench: Bench) -> Outcome:
    from datetime import UTC, datetime

    from flinks_desk.core.journal import Entry, Kind
    from flinks_desk.services.journal_file import JournalFile

    now = datetime.now(UTC)
    file = JournalFile(bench.folder / "journal.sqlite3", "self-test", now)
    file.keep(Entry(1, now, Kind.NOTE, "self-test"))
    file.close()
    return Works(text("It keeps what happens.")) if file.written == 1 else Fails(file.news() or NOTHING_KEPT)


def _keyring(_bench: Bench) -> Outcome:
    backend = system_backend()
    if isinstance(backend, Text):
        return Works(backend)
    return Works(text("Keys would be kept in {keyring}.", keyring=backend.name))


def _web_view(bench: Bench) -> Outcome:
    """The widget's first message comes only if page, frame, script and channel all work."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWebEngineCore import qWebEngineChromiumSecurityPatchVersion, qWebEngineChromiumVersion
    from PySide6.QtWidgets import QApplication

    from flinks_desk.services.doorstep import Doorstep
    from flinks_desk.ui.preview import WebPreview
    from flinks_desk.ui.web_gate import Happening, Posted

    app = QApplication.instance() or QApplication(sys.argv[:1])
    doorstep, preview = Doorstep(), WebPreview()
    heard: list[Happening] = []

    def hear(happening: Happening) -> None:
        heard.append(happening)
        if isinstance(happening, Posted):
            app.quit()

    preview.happened.connect(hear)
    address = bench.desk.open_preview()
    if address is None or not preview.is_available():
        return Fails(text("The web view cannot be started as this user."))
    preview.load(doorstep.host_page_url(address.reveal()), bench.profile.widget_origin)
    preview.show()
    QTimer.singleShot(PATIENCE_MS, app, app.quit)
    app.exec()
    is_open = preview.is_unprotected()
    preview.dispose()
    doorstep.stop()
    if not any(isinstance(one, Posted) for one in heard):
        return Fails(text("The widget did not answer within {seconds} seconds.", seconds=PATIENCE_MS // 1000))
    version_of_engine, patched = map(str, (qWebEngineChromiumVersion(), qWebEngineChromiumSecurityPatchVersion()))
    engine = f"Chromium {version_of_engine} ({patched})"
    if is_open:
        return Works(text("{engine} showed the widget, without its sandbox.", engine=engine))
    return Works(text("{engine} showed the widget, in its sandbox.", engine=engine))


PARTS: Mapping[str, Callable[[Bench], Outcome]] = {
    "resources": _resources,
    "simulator": _simulator,
    "journal": _journal,
    "keyring": _keyring,
    "web view": _web_view,
}
"""In the order in which one leans on another."""
