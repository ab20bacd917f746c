"""Where scenarios lie: the ready ones of the program, and a person's own.

Must not live here: what is in one (`core/scenario`), or running one.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from flinks_desk.core.file_reasons import reason_of
from flinks_desk.core.scenario.model import Scenario
from flinks_desk.core.scenario.reading import Fault, read
from flinks_desk.core.scenario.writing import write
from flinks_desk.core.text import Text, text
from flinks_desk.services.safe_file import write_whole

__all__ = ["LARGEST", "Lying", "ScenarioShelf", "Unread"]

LARGEST = 1_000_000
"""Bytes; a scenario is written by hand, so whatever is larger is something else."""


ORDER = ("happy-path", "wrong-key", "token-used-twice", "slow-data", "bank-refuses")
"""In which the ready ones are shown: first what goes well, then what goes wrong, from the key to the bank."""


@dataclass(frozen=True, slots=True)
class Unread:
    """A file that is no scenario, and why."""

    path: Path
    why: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Lying:
    """One scenario on the shelf. `is_ready` is one that came with the program."""

    path: Path
    content: Scenario | Unread
    is_ready: bool


class ScenarioShelf:
    """`ready` has a folder for each language; `own` is made when something is put there."""

    def __init__(self, ready: Path, own: Path, language: str = "en") -> None:
        self._ready = ready
        self._own = own
        self.language = language
        """Of the ready ones."""

    def all(self) -> tuple[Lying, ...]:
        """The ready ones in the order in which they are best learned from, then the person's own by name."""
        ready = tuple(Lying(path, self.open(path), is_ready=True) for path in self._ready_files())
        own = tuple(Lying(path, self.open(path), is_ready=False) for path in _files(self._own))
        return (*ready, *own)

    def open(self, path: Path) -> Scenario | Unread:
        """The scenario in a file, or why there is none."""
        try:
            with path.open("rb") as file:
                content = file.read(LARGEST + 1)
        except OSError as problem:
            return Unread(path, (text("{name}: {reason}", name=str(path), reason=reason_of(problem)),))
        if len(content) > LARGEST:
            return Unread(path, (text("This file is too large for a scenario."),))
        if path.suffix.lower() != ".toml":
            return _of_a_customer(path, content)
        found = read(content.decode("utf-8", "replace"))
        return found if isinstance(found, Scenario) else Unread(path, tuple(map(Fault.said, found)))

    def named(self, name: str) -> Path:
        """A file, or the ready scenario of that name where there is no such file."""
        path = Path(name)
        ready = {one.stem: one for one in self._ready_files()}
        return ready[name] if name in ready and not path.exists() else path

    def names(self) -> tuple[str, ...]:
        """The names of the ready ones."""
        return tuple(path.stem for path in self._ready_files())

    def put(self, scenario: Scenario) -> Path:
        """Keep a scenario of the person's own; what lies there is never replaced."""
        plain = re.sub(r"[^a-z0-9]+", "-", scenario.title.lower()).strip("-")[:60] or "scenario"
        numbers = ("", *(f"-{number}" for number in range(2, 10_000)))
        path = next(place for number in numbers if not (place := self._own / f"{plain}{number}.toml").exists())
        self.save(scenario, path)
        return path

    def save(self, scenario: Scenario, path: Path) -> None:
        """Write a scenario to that file."""
        write_whole(path, write(scenario).encode())

    def take_away(self, path: Path) -> None:
        """Take one of the person's own off the shelf."""
        if path.parent == self._own:
            path.unlink(missing_ok=True)

    def put_back(self, path: Path, content: bytes) -> None:
        """What was taken away lies there again, unless something else does by now."""
        if not path.exists():
            write_whole(path, content)

    def _ready_files(self) -> tuple[Path, ...]:
        here = self._ready / self.language
        files = _files(here if here.is_dir() else self._ready / "en")
        return tuple(sorted(files, key=_place))


def _place(ready: Path) -> int:
    return ORDER.index(ready.stem) if ready.stem in ORDER else len(ORDER)


def _of_a_customer(path: Path, content: bytes) -> Scenario | Unread:
    """What a customer sent, such as a HAR or a log, as far as it can be done again."""
    from flinks_desk.core.artefacts import recognise
    from flinks_desk.core.scenario.of_artefact import of_artefact

    found = of_artefact(recognise.recognised(recognise.decoded(content, path.name)), path.stem)
    nothing = text("There is no call in this file that can be done again. A scenario's own file ends with .toml.")
    return found or Unread(path, (nothing,))


def _files(folder: Path) -> tuple[Path, ...]:
    return tuple(sorted(folder.glob("*.toml"))) if folder.is_dir() else ()
