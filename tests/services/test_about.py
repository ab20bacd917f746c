"""Versions, places, and the keyring's name, which may be long in coming."""

import asyncio
import threading
from pathlib import Path

import pytest

from flinks_desk import __version__
from flinks_desk.core.text import ENGLISH
from flinks_desk.services import about
from flinks_desk.services.home import Home


def test_the_programs_version_comes_first() -> None:
    """Then Python and the system, without a machine's name."""
    told = {ENGLISH.say(one.name): one.said(ENGLISH.say) for one in about.versions()}

    assert list(told) == ["Flinks Desk", "Python", "System"]
    assert told["Flinks Desk"] == __version__


def test_places_are_told_without_the_person(tmp_path: Path) -> None:
    """Every file and folder of the home, below `~`."""
    home = Home.of_environment({"FLINKS_DESK_HOME": str(tmp_path / "desk")})
    told = [one.said(ENGLISH.say) for one in about.places(home, tmp_path)]

    assert str(Path("~") / "desk" / "journal.sqlite3") in told
    assert str(Path("~") / "desk" / "settings.json") in told
    assert not any(str(tmp_path) in one for one in told)


def test_a_keyring_says_its_name_or_there_is_none() -> None:
    """In memory by wish, by want of a keyring, or because it fails: each is a sentence."""

    def fail() -> str:
        raise RuntimeError("canary")

    wished = asyncio.run(about.keyring_name({"FLINKS_DESK_KEYRING": "memory"}))
    found = asyncio.run(about.keyring_name({}, lambda: "SecretService Keyring"))
    missing = asyncio.run(about.keyring_name({}, lambda: ""))
    failing = asyncio.run(about.keyring_name({}, fail))

    assert (wished, found, missing, failing) == (
        about.IN_MEMORY,
        "SecretService Keyring",
        about.IN_MEMORY,
        about.SILENT,
    )


def test_a_keyring_that_never_answers_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """After some seconds; here at once."""
    monkeypatch.setattr(about, "PATIENCE", 0.01)
    waiting = threading.Event()

    def wait() -> str:
        waiting.wait(5)
        return ""

    assert asyncio.run(about.keyring_name({}, wait)) == about.SILENT
    waiting.set()
