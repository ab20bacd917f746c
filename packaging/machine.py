"""What this computer is, as far as the set-up depends on it, and why the program cannot run on some.

Uses the standard library only and avoids newer syntax, like `environment.py`. What depends on the operating system is
here and in `system_libraries.py`, and decides from values that are passed in.
"""

from __future__ import annotations

import contextlib
import errno
import os
import platform
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

OLDEST = (3, 11)
TOO_NEW = (3, 15)
"""The first Python for which the locked PySide6 has no wheels."""
OLDEST_GLIBC = {"x86_64": (2, 34), "aarch64": (2, 39)}
"""The processors for which PySide6 has wheels on Linux, and what its wheels need there."""
OLDEST_MACOS = (13, 0)
LONGEST_PATH = 259
"""Characters in a path on Windows, unless long ones are enabled there."""
DEEPEST = len(r"\.venv\Lib\site-packages") + 160
"""How far below the checkout the longest names lie that pip writes."""

WHERE_FROM = {
    "darwin": " from python.org, or with 'brew install python'",
    "win32": " from python.org, or with 'winget install Python.Python.3.13'",
}


@dataclass(frozen=True)
class Machine:
    """What has to be known of a computer before anything is installed on it."""

    system: str
    """As `sys.platform` names it."""
    python: tuple[int, int]
    bits: int = 64
    processor: str = "x86_64"
    glibc: tuple[int, ...] = ()
    """Empty where there is another C library, or none."""
    macos: tuple[int, ...] = ()
    long_paths: bool = True
    folder: str = ""
    """Where the checkout lies."""


def this_machine(folder: Path) -> Machine:
    name, version = platform.libc_ver()
    return Machine(
        system=sys.platform,
        python=(sys.version_info[0], sys.version_info[1]),
        bits=64 if sys.maxsize > 2**32 else 32,
        processor=platform.machine(),
        glibc=numbers(version) if name == "glibc" else (),
        macos=numbers(platform.mac_ver()[0]),
        long_paths=has_long_paths(),
        folder=str(folder),
    )


def refusal(machine: Machine) -> str:
    """Why the program cannot run on this computer and what to do about it; empty if it can."""
    python = f"{machine.python[0]}.{machine.python[1]}"
    if machine.python < OLDEST:
        where = WHERE_FROM.get(machine.system, "")
        return (
            f"Flinks Desk needs Python 3.11 or newer; this is {python}. "
            f"Install a newer Python{where}, and run this command with it."
        )
    if machine.python >= TOO_NEW:
        return f"Qt has no libraries for Python {python} yet. Run this command with Python 3.11 to 3.14."
    if machine.bits != 64:
        return (
            "Qt needs a 64-bit Python, and this one has 32 bits. Install a 64-bit Python and run this command with it."
        )
    if machine.system == "linux" and machine.processor not in OLDEST_GLIBC:
        return f"Qt has no libraries for Linux on {machine.processor}. Use a computer with {' or '.join(OLDEST_GLIBC)}."
    if machine.system == "linux" and machine.glibc < OLDEST_GLIBC[machine.processor]:
        needed = ".".join(map(str, OLDEST_GLIBC[machine.processor]))
        has = f"glibc {'.'.join(map(str, machine.glibc))}" if machine.glibc else "another C library"
        return f"Qt's libraries need glibc {needed} or newer, and this system has {has}. Use a newer system."
    if machine.system == "darwin" and machine.macos < OLDEST_MACOS:
        return "Qt's libraries need macOS 13 or newer. Update macOS, or use another computer."
    if machine.system == "win32" and not machine.long_paths and len(machine.folder) + DEEPEST > LONGEST_PATH:
        return (
            f"Names of files would become too long for Windows in {machine.folder}. Move the checkout to a short "
            r"folder such as C:\flinks-desk, or enable long paths in Windows, and run this command there."
        )
    return ""


def numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdigit())


def python_below(environment: Path, system: str = sys.platform) -> Path:
    """Where a virtual environment has its Python."""
    return environment / ("Scripts/python.exe" if system == "win32" else "bin/python")


def site_packages_below(environment: Path, machine: Machine) -> Path:
    """Where a virtual environment has its libraries."""
    if machine.system == "win32":
        return environment / "Lib" / "site-packages"
    return environment / "lib" / f"python{machine.python[0]}.{machine.python[1]}" / "site-packages"


def is_administrator() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


if sys.platform == "win32":
    import msvcrt
    import winreg

    BEYOND = 2**30
    """No file of ours is so long: a byte there can be locked, and the file still be read."""

    def hand_over(command: list[str]) -> int:
        """Runs a command in our place; its exit status. Ctrl-C reaches both: the command answers it, we wait."""
        with subprocess.Popen(command) as process:
            while True:
                with contextlib.suppress(KeyboardInterrupt):
                    return process.wait()

    def wait_for_turn(handle: int) -> None:
        """Waits until no other process holds the file of this handle, and holds it until it is closed."""
        os.lseek(handle, BEYOND, os.SEEK_SET)
        while True:
            try:
                return msvcrt.locking(handle, msvcrt.LK_LOCK, 1)
            except OSError as waited:
                if waited.errno != errno.EDEADLK:  # that is said after ten seconds of waiting
                    return None

    def has_long_paths() -> bool:
        """Whether Windows lets paths be longer than 259 characters."""
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SYSTEM\CurrentControlSet\Control\FileSystem") as key:
                return bool(winreg.QueryValueEx(key, "LongPathsEnabled")[0])
        except OSError:
            return False

else:
    import fcntl

    def hand_over(command: list[str]) -> int:
        """Lets a command take over this process, so that signals and their answers need no handing on."""
        sys.stdout.flush()
        sys.stderr.flush()
        os.execv(command[0], command)  # noqa: S606 - it needs no shell

    def wait_for_turn(handle: int) -> None:
        """Waits until no other process holds the file of this handle, and holds it until it is closed."""
        with contextlib.suppress(OSError):  # some network drives know no locks
            fcntl.flock(handle, fcntl.LOCK_EX)

    def has_long_paths() -> bool:
        """Whether Windows lets paths be longer than 259 characters; others always do."""
        return True
