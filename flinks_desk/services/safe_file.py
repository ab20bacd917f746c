"""Small files, written whole or not at all, and readable by their owner only.

Lives here: atomic writing, reading JSON, setting a damaged file aside. Must not live here: what is in them.
"""

import contextlib
import json
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from flinks_desk.core.exchange import Json

__all__ = ["read_object", "set_aside", "write_object", "write_whole"]


def write_object(path: Path, content: Mapping[str, Json]) -> None:
    """Write a JSON object, whole or not at all."""
    write_whole(path, (json.dumps(content, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode())


def write_whole(path: Path, content: bytes) -> None:
    """Write a file: into a new one beside it, to the disk, and only then into its place."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".new", dir=path.parent)  # made with 0600
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


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
