"""Finds out what the program says of itself: versions, places, and what this system's keyring is called.

Must not live here: anything of Qt (`ui/about`), or how it is shown.
"""

import asyncio
import contextlib
import platform
import threading
from collections.abc import Callable, Mapping
from pathlib import Path

from flinks_desk import __version__
from flinks_desk.core.about import Detail, without_person
from flinks_desk.core.text import Text, text
from flinks_desk.services.home import Home

__all__ = ["PATIENCE", "keyring_name", "places", "versions"]

PATIENCE = 5.0
"""Seconds after which a keyring that does not say its name is left alone."""
IN_MEMORY = text("none: keys are kept in memory until the program ends")
SILENT = text("did not say its name")


def versions() -> tuple[Detail, ...]:
    """Of the program, of Python and of the system."""
    return (
        Detail(text("Flinks Desk"), __version__),
        Detail(text("Python"), f"{platform.python_version()} ({platform.machine()})"),
        Detail(text("System"), f"{platform.system()} {platform.release()}"),
    )


def places(home: Home, person: Path) -> tuple[Detail, ...]:
    """Where things are kept, none of them a secret."""
    where = {
        text("Settings"): home.settings,
        text("Profiles"): home.profiles,
        text("Presets"): home.presets,
        text("Scenarios"): home.data / "scenarios",
        text("Journal"): home.journal,
    }
    return tuple(Detail(name, without_person(path, person)) for name, path in where.items())


async def keyring_name(environment: Mapping[str, str], named: Callable[[], str] | None = None) -> str | Text:
    """What the keyring calls itself, or a sentence; in a thread that may be left behind (pitfalls §5)."""
    if environment.get("FLINKS_DESK_KEYRING", "").strip().lower() == "memory":
        return IN_MEMORY
    loop = asyncio.get_running_loop()
    answered: asyncio.Future[str | Text] = loop.create_future()

    def ask() -> None:
        try:
            answer: str | Text = (named or _named)() or IN_MEMORY
        except Exception:  # noqa: BLE001 - keyrings raise what they like (pitfalls §5.4)
            answer = SILENT
        with contextlib.suppress(RuntimeError):  # the loop may be closed by then
            loop.call_soon_threadsafe(_settle, answered, answer)

    threading.Thread(target=ask, name="keyring name", daemon=True).start()
    try:
        async with asyncio.timeout(PATIENCE):
            return await answered
    except TimeoutError:
        return SILENT


def _named() -> str:
    from flinks_desk.services.keyring_vault import system_backend

    return getattr(system_backend(), "name", "")


def _settle(answered: "asyncio.Future[str | Text]", answer: str | Text) -> None:
    if not answered.done():
        answered.set_result(answer)
