"""Tries the Debian package where nothing else is: `python3 packaging/bare_root.py PACKAGE`, as root, with debootstrap.

A bare Debian is made in a folder, the package is installed there with what it depends on, and an ordinary user runs the
self-test with the web engine's sandbox on. Standard library only.
"""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from environment import say
from machine import is_administrator
from system_libraries import apt_install

SUITE = "bookworm"
"""The oldest Debian whose C library Qt takes."""
MIRROR = "http://deb.debian.org/debian"
USER = "tester"
MOUNTS = (("proc", "proc", "/proc"), ("devtmpfs", "devtmpfs", "/dev"), ("tmpfs", "tmpfs", "/dev/shm"))  # noqa: S108
SELF_TEST = "QT_QPA_PLATFORM=offscreen flinks-desk --self-test"


def main(package: Path) -> int:
    if not is_administrator():
        sys.exit("A bare system is made by root only. Run this command as root.")
    if shutil.which("debootstrap") is None and not apt_install(["debootstrap"]):
        sys.exit("debootstrap is not here, and could not be installed.")
    with tempfile.TemporaryDirectory(prefix="flinks-desk-root-", ignore_cleanup_errors=True) as folder:
        root = Path(folder)
        say(f"Making a bare Debian ({SUITE}) …")
        quietly("debootstrap", "--variant=minbase", SUITE, str(root), MIRROR)
        with mounted(root):
            shutil.copy(package, root / package.name)
            say(f"Installing {package.name} in it …")
            quietly("chroot", str(root), "apt-get", "install", "-y", "--no-install-recommends", f"/{package.name}")
            quietly("chroot", str(root), "useradd", "--create-home", USER)
            return subprocess.run(["chroot", str(root), "su", USER, "-c", SELF_TEST], check=False).returncode


@contextlib.contextmanager
def mounted(root: Path) -> Iterator[None]:
    """What a system has mounted; taken away in the opposite order, whatever happens."""
    with contextlib.ExitStack() as stack:
        for kind, what, place in MOUNTS:
            where = f"{root}{place}"
            quietly("mount", "-t", kind, what, where)
            stack.callback(subprocess.run, ["umount", "--lazy", where], check=False)
        yield


def quietly(*command: str) -> None:
    """Runs a command; what it said is shown only if it fails."""
    told = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if told.returncode:
        sys.exit(f"{told.stdout}\nThis did not work: {' '.join(command)}")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
