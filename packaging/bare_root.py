"""Tries the Debian package where nothing else is: `python3 packaging/bare_root.py PACKAGE`, as root, with debootstrap.

A bare Debian is made in a folder, the package is installed there with what it depends on, and an ordinary user runs the
self-test with the web engine's sandbox on. Standard library only.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from environment import say
from machine import is_administrator
from system_libraries import apt_install

SUITE = "bookworm"
"""The oldest Debian whose C library Qt takes."""
MIRROR = "http://deb.debian.org/debian"
INSIDE = """
set -e
mount --bind "$1" "$1"
cd "$1"
mount -t proc proc proc
mount -t devtmpfs devtmpfs dev
mount -t tmpfs tmpfs dev/shm
mkdir outside
pivot_root . outside
umount --lazy outside
apt-get install -y --no-install-recommends "/$2" >said 2>&1 || { cat said; exit 1; }
useradd --create-home tester
exec su tester -c "QT_QPA_PLATFORM=offscreen flinks-desk --self-test"
"""
"""A root of its own, since nobody in a chroot may make the user namespaces of which the engine's sandbox consists."""


def main(package: Path) -> int:
    if not is_administrator():
        sys.exit("A bare system is made by root only. Run this command as root.")
    if shutil.which("debootstrap") is None and not apt_install(["debootstrap"]):
        sys.exit("debootstrap is not here, and could not be installed.")
    with tempfile.TemporaryDirectory(prefix="flinks-desk-root-", ignore_cleanup_errors=True) as folder:
        root = Path(folder)
        root.chmod(0o755)  # else it is closed to the user within
        say(f"Making a bare Debian ({SUITE}) …")
        told = subprocess.run(
            ["debootstrap", "--variant=minbase", SUITE, folder, MIRROR], capture_output=True, text=True, check=False
        )
        if told.returncode:
            sys.exit(f"{told.stdout}\nThe bare Debian could not be made.")
        shutil.copy(package, root / package.name)
        say(f"Installing {package.name} in it, and running the self-test there …")
        # What is mounted in a name space of its own is gone with it.
        inside = ["unshare", "--mount", "--propagation", "private", "sh", "-c", INSIDE, "sh", folder, package.name]
        return subprocess.run(inside, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
