"""Support reports on the disk: made from what this desk knows, written for their owner only, and read again.

The rule: what was not proved to be free of secrets is not written. Must not live here: what is in a report
(`core/support_report`).
"""

import asyncio
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from flinks_desk.core.about import Detail
from flinks_desk.core.file_reasons import reason_of
from flinks_desk.core.journal import Entry
from flinks_desk.core.secret import Secret
from flinks_desk.core.support_report.kinds import UNNAMED, kind_of_role
from flinks_desk.core.support_report.making import made
from flinks_desk.core.support_report.model import File, Material, Report
from flinks_desk.core.support_report.package import LARGEST, LARGEST_ZIP, unpacked, zip_of
from flinks_desk.core.support_report.proof import refusal
from flinks_desk.core.support_report.reading import NEEDED, Opened, opened
from flinks_desk.core.text import Language, Text, text
from flinks_desk.services.safe_file import write_folder, write_whole
from flinks_desk.services.stage import Stage

__all__ = ["Wish", "library_versions", "make", "read", "save_folder", "save_zip"]


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person wants to report."""

    entries: tuple[Entry, ...]
    scope: Text
    place: str
    versions: tuple[Detail, ...] = ()
    note: str = ""
    with_account_data: bool = False
    is_past: bool = False


async def make(stage: Stage, wish: Wish, language: Language) -> Report:
    """The report, proved or not; it is made in a thread, since it may take seconds."""
    material = Material(
        entries=wish.entries,
        made=stage.clock.now(),
        place=wish.place,
        scope=wish.scope,
        versions=wish.versions,
        secrets={secret: _kind(stage, secret) for secret in stage.secrets()},
        known=stage.keys.known,
        note=wish.note,
        with_account_data=wish.with_account_data,
        is_past=wish.is_past,
    )
    return await asyncio.to_thread(made, material, language)


def save_zip(report: Report, path: Path) -> Text | None:
    """Write it as one file, whole or not at all; why that could not be."""
    return refusal(report.proof) or _written(lambda: write_whole(path, zip_of(report)))


def save_folder(report: Report, within: Path) -> Text | None:
    """Write it into a new folder, whole or not at all; why that could not be."""
    if (why := refusal(report.proof)) is not None:
        return why
    folder = within / report.name
    if folder.exists():
        return text("{folder} is there already, and nothing is ever written over. Choose another.", folder=str(folder))
    return _written(lambda: write_folder(folder, {file.name: file.content for file in report.files}))


def read(path: Path) -> Opened | Text:
    """Somebody's report, as a zip, as a folder, or by its `record.json`; why it cannot be opened."""
    path = path.parent if path.name in NEEDED else path
    try:
        if path.is_dir():
            return opened([File(name, _read(path / name, LARGEST)) for name in NEEDED if (path / name).is_file()])
        content = _read(path, LARGEST_ZIP)
    except OSError as problem:
        return text("{file} could not be read: {reason}. Choose another.", file=path.name, reason=reason_of(problem))
    files = unpacked(content)
    return files if isinstance(files, Text) else opened(files)


def library_versions() -> tuple[Detail, ...]:
    """Of what speaks to Flinks."""
    from importlib.metadata import version

    libraries = f"httpx {version('httpx')}, httpcore {version('httpcore')}"
    return (Detail(text("HTTP"), libraries), Detail(text("TLS library"), ssl.OPENSSL_VERSION))


def _kind(stage: Stage, secret: Secret) -> str:
    seen = stage.keys.known.role_of(secret)
    return kind_of_role(seen.role) if seen else UNNAMED


def _read(path: Path, most: int) -> bytes:
    """No more than is needed to see that it is too much."""
    with path.open("rb") as file:
        return file.read(most + 1)


def _written(write: Callable[[], None]) -> Text | None:
    try:
        write()
    except OSError as problem:
        return text("The report was not written: {reason}. Choose another folder.", reason=reason_of(problem))
    return None
