"""A report as one zip, and a zip or a folder of somebody else's as files: what is hostile or damaged is refused.

Must not live here: what is in the files (`reading.py`), or the disk.
"""

import io
import stat
import zipfile
import zlib
from collections.abc import Mapping
from datetime import UTC
from pathlib import PurePosixPath

from flinks_desk.core.support_report.model import File, Report
from flinks_desk.core.text import Text, text

__all__ = ["LARGEST", "LARGEST_ZIP", "MOST_FILES", "REFUSALS", "unpacked", "zip_of"]

LARGEST_ZIP = 64 * 1024 * 1024
LARGEST = 256 * 1024 * 1024
"""Bytes of all files together, unpacked."""
MOST_FILES = 64

REFUSALS: Mapping[str, Text] = {
    "no zip": text("This is no zip, so no support report. Open a file that Flinks Desk saved as a report."),
    "damaged": text("The zip is damaged, perhaps on its way. Ask for it to be sent again."),
    "locked": text("The zip is locked with a password. Unpack it, and open its folder or record.json."),
    "too large": text("The file is larger than any support report, so it was not opened. Ask for a smaller report."),
    "grows": text(
        "Unpacked, this zip would be larger than any support report, so it was not opened. Ask where it is from."
    ),
    "too many": text("This zip holds more files than any support report, so it was not opened. Ask where it is from."),
    "elsewhere": text("This zip wants to write outside of its folder, so it was not opened. Ask where it is from."),
    "no report": text("There is no support report in this. Open a file that Flinks Desk saved as a report."),
    "newer": text("This report was made by a newer Flinks Desk. Upgrade this one to open it."),
    "unreadable": text("A file in this report cannot be understood. Ask for it to be sent again."),
}
"""Why a report is not opened, and what to do."""


def zip_of(report: Report) -> bytes:
    """The same bytes for the same report: in a folder of its own, for its owner only."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for file in report.files:
            info = zipfile.ZipInfo(f"{report.name}/{file.name}", report.made.astimezone(UTC).timetuple()[:6])
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 3
            info.external_attr = (stat.S_IFREG | 0o600) << 16
            archive.writestr(info, file.content)
    return whole.getvalue()


def unpacked(content: bytes) -> tuple[File, ...] | Text:
    """The files in it, by their names without folders; why it is not opened."""
    if len(content) > LARGEST_ZIP:
        return REFUSALS["too large"]
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            infos = [info for info in archive.infolist() if not info.is_dir()]
            return _refusal(infos) or _read(archive, infos)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError):
        return REFUSALS["damaged" if content[:2] == b"PK" else "no zip"]


def _refusal(infos: list[zipfile.ZipInfo]) -> Text | None:
    if len(infos) > MOST_FILES:
        return REFUSALS["too many"]
    if any(_leads_out(info) for info in infos):
        return REFUSALS["elsewhere"]
    if any(info.flag_bits & 0x1 for info in infos):
        return REFUSALS["locked"]
    return REFUSALS["grows"] if sum(info.file_size for info in infos) > LARGEST else None


def _leads_out(info: zipfile.ZipInfo) -> bool:
    path = PurePosixPath(info.orig_filename.replace("\\", "/"))
    is_link = stat.S_ISLNK(info.external_attr >> 16)
    return (
        is_link or path.is_absolute() or ".." in path.parts or ":" in info.orig_filename or "\0" in info.orig_filename
    )


def _read(archive: zipfile.ZipFile, infos: list[zipfile.ZipInfo]) -> tuple[File, ...] | Text:
    """What a zip says of its sizes may be a lie, so each is read no further than all may be large."""
    files, left = [], LARGEST
    for info in infos:
        with archive.open(info) as opened:
            content = opened.read(left + 1)
        left -= len(content)
        if left < 0:
            return REFUSALS["grows"]
        files.append(File(PurePosixPath(info.filename).name, content))
    return tuple(files)
