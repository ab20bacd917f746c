"""A person's files, as an older or a newer version of this program wrote them, or as a bad disk left them.

The rule: what is damaged is set aside under a name, what a newer version wrote stays as it is, both are told, and the
rest is kept. A file says its format by a number; without one it is of the first.
Must not live here: what is in a file.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from flinks_desk.core.exchange import Json, member
from flinks_desk.core.text import Text, plural
from flinks_desk.services.safe_file import read_object, set_aside

__all__ = ["Kept", "Odd", "is_newer", "is_newer_file", "kept", "told"]


@dataclass(frozen=True, slots=True)
class Odd:
    """What of some files is not used."""

    damaged: tuple[Path, ...] = ()
    """Where they lie now."""
    newer: tuple[Path, ...] = ()

    def __add__(self, other: "Odd") -> "Odd":
        return Odd((*self.damaged, *other.damaged), (*self.newer, *other.newer))


@dataclass(frozen=True, slots=True)
class Kept:
    """What was read of a file, empty where it is not used."""

    content: Mapping[str, Json]
    odd: Odd


def kept(path: Path, known: int) -> Kept:
    """What is in a file of a format up to this one."""
    content = read_object(path)
    if content is None:
        return Kept({}, Odd(damaged=(set_aside(path),)))
    return Kept({}, Odd(newer=(path,))) if is_newer(content, known) else Kept(content, Odd())


def is_newer(content: Mapping[str, Json], known: int) -> bool:
    """Whether a later version of this program wrote it."""
    found = member(content, "format")
    return type(found) is int and found > known


def is_newer_file(path: Path, known: int) -> bool:
    """Whether what lies there is not to be written over."""
    content = read_object(path)
    return content is not None and is_newer(content, known)


def told(odds: Iterable[Odd]) -> tuple[Text, ...]:
    """What a person is to know of them; nothing where all is well."""
    every = sum(odds, Odd())
    found: list[Text] = []
    if every.damaged:
        found.append(
            plural(
                "A file could not be read and was set aside, nothing of it is lost: {files}",
                "{count} files could not be read and were set aside, nothing of them is lost: {files}",
                len(every.damaged),
                files=_names(every.damaged),
            )
        )
    if every.newer:
        found.append(
            plural(
                "A newer version of this program wrote this file. It is not used, and stays as it is: {files}",
                "A newer version of this program wrote {count} files. They are not used, and stay as they are: {files}",
                len(every.newer),
                files=_names(every.newer),
            )
        )
    return tuple(found)


def _names(files: Iterable[Path]) -> str:
    return ", ".join(map(str, files))
