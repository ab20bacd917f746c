"""The file in which Python's fault handler writes how this process died; it is empty as long as all goes well.

The rule: what is told of it are kinds, files and lines. Folders tell who somebody is, and stay unsaid.
Must not live here: dumps of memory, of which there are none (`dumps.py`).
"""

import contextlib
import faulthandler
import os
import re
import sys
from pathlib import Path
from typing import TextIO

from flinks_desk.core.mishap import FRAMES, Mishap

__all__ = ["CrashFile"]

KIND = re.compile(r"^(?:Fatal Python error|Windows fatal exception): ([A-Za-z_ ]{1,60})", re.MULTILINE)
FRAME = re.compile(r'^  File "[^"\n]*?([^"/\\\n]+)", line (\d+) in (\S+)', re.MULTILINE)
LARGEST = 256 * 1024
NAMES = "crash-*.txt"


class CrashFile:
    """One file a process, so that two windows do not write into each other's."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / f"crash-{os.getpid()}.txt"
        self._file: TextIO | None = None

    def take(self) -> Mishap | None:
        """How a process ended that ended by itself, the last if there were several; nobody is told of it twice."""
        last: Mishap | None = None
        with contextlib.suppress(OSError):
            for path in sorted(self._folder.glob(NAMES), key=lambda one: one.stat().st_mtime):
                with path.open(encoding="utf-8", errors="replace") as file:
                    written = file.read(LARGEST)
                if written:
                    last = _read(written) or last
                if written or not _is_alive(path):
                    with contextlib.suppress(OSError):  # open in another window, on Windows
                        path.unlink()
        return last

    def watch(self) -> None:
        """From now on; a disk that takes nothing takes nothing away."""
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            opened = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            self._file = os.fdopen(opened, "w", encoding="utf-8")
            faulthandler.enable(self._file)

    def end(self) -> None:
        """All went well: no file is left."""
        file, self._file = self._file, None
        if file:
            faulthandler.disable()
            file.close()
            with contextlib.suppress(OSError):
                self._path.unlink()


def _is_alive(path: Path) -> bool:
    """Whether the process of an empty file may go on. On Windows an open file cannot be removed, so asking is needless,
    and signal 0 would end the process there."""
    number = path.stem.removeprefix("crash-")
    if sys.platform == "win32":
        return False
    try:
        os.kill(int(number), 0)
    except (ProcessLookupError, ValueError, OverflowError):
        return False
    except OSError:
        return True  # somebody else's
    return True


def _read(written: str) -> Mishap | None:
    kind = KIND.search(written)
    if kind is None:
        return None
    frames = (f"  {name}:{line} {function}" for name, line, function in FRAME.findall(written)[:FRAMES])
    return Mishap(kind[1].strip(), (kind[1].strip(), *frames))
