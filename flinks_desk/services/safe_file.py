"""Small files, written whole or not at all, and readable by their owner only.

Lives here: atomic writing of files and folders, reading JSON, setting a damaged file aside.
Must not live here: what is in them.
"""

import contextlib
import json
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from flinks_desk.core.exchange import Json

__all__ = ["read_object", "set_aside", "write_folder", "write_object", "write_whole"]

PAUSES = (0.02, 0.05, 0.1, 0.2)
"""Seconds between attempts to put a file in its place."""


def write_object(path: Path, content: Mapping[str, Json]) -> None:
    """Write a JSON object, whole or not at all."""
    write_whole(path, (json.dumps(content, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode())


def write_whole(path: Path, content: bytes, pause: Callable[[float], None] = time.sleep) -> None:
    """Write a file: into a new one beside it, to the disk, and only then into its place.

    A link stays a link, and what is no file, such as a terminal, is written to as it is.
    """
    path = path.resolve() if path.is_symlink() else path
    if path.exists() and not (path.is_file() or path.is_dir()):
        path.write_bytes(content)
        return
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".new", dir=path.parent)  # made with 0600
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        _put_in_place(Path(name), path, pause)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


def write_folder(folder: Path, files: Mapping[str, bytes]) -> None:
    """Make a folder that is not there yet, in one that is, with all of these files in it; or none of it."""
    new = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))  # made with 0700
    try:
        for name, content in files.items():
            write_whole(new / name, content)
        new.rename(folder)
    except BaseException:
        shutil.rmtree(new, ignore_errors=True)
        raise


def _put_in_place(new: Path, path: Path, pause: Callable[[float], None]) -> None:
    """On Windows nothing can be replaced while a virus scanner looks at it, which takes a moment."""
    for seconds in PAUSES:
        with contextlib.suppress(PermissionError):
            new.replace(path)
            return
        pause(seconds)
    new.replace(path)


def read_object(path: Path) -> Mapping[str, Json] | None:
    """The JSON object in a file, an empty one where there is no file, and `None` where it cannot be understood."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError):
        return None
    return content if isinstance(content, dict) else None


def set_aside(path: Path) -> Path:
    """Rename a damaged file, so that nothing is lost and it is not read again; its new place."""
    place = next(
        place for number in range(1, 10_000) if not (place := path.with_name(f"{path.name}.damaged-{number}")).exists()
    )
    with contextlib.suppress(OSError):
        path.replace(place)
    return place
