"""Makes what is handed out: `python3 packaging/bundle.py`, on the system that it is for.

Everywhere it makes `dist/flinks-desk`, a folder with the program and all that it needs, tries the program out, and says
how large it is. Then Linux gets a `.deb` (`debian.py`) and with `--archive` a `.tar.xz`; what Windows and macOS make of
the folder stands in `packaging/windows` and `packaging/macos`.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import debian
from environment import ROOT, prepare, say
from licences import add_licences
from machine import is_administrator

WORK = ROOT / "build" / "bundle"
DIST = ROOT / "dist"
FOLDER = DIST / "flinks-desk"
SPEC = ROOT / "packaging" / "bundle" / "flinks-desk.spec"


def main() -> int:
    parser = argparse.ArgumentParser(description="Makes a folder, and packages of it, to be handed out.")
    parser.add_argument("--archive", action="store_true", help="also make a tar.xz of the folder, which takes minutes")
    wanted = parser.parse_args()
    python = prepare("bundle")
    build(python, version())
    add_licences(python, FOLDER / "licences")
    if status := try_out():
        return status
    made = [debian.make(FOLDER, DIST, version())] if shutil.which("dpkg-deb") else []
    made += [archive(version())] if wanted.archive else []
    say(f"{size(FOLDER):7.1f} MB  {FOLDER.relative_to(ROOT)}")
    for package in made:
        say(f"{size(package):7.1f} MB  {package.relative_to(ROOT)}")
    return 0


def version() -> str:
    """The program's version, read without importing it."""
    source = (ROOT / "flinks_desk" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', source)
    if found is None:
        raise ValueError("flinks_desk/__init__.py names no version.")
    return found[1]


def build(python: Path, number: str) -> None:
    """Runs PyInstaller; its warnings are shown."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    subprocess.run([str(python), str(ROOT / "packaging" / "app_icon.py"), str(WORK / SPEC.stem), number], check=True)
    places = ["--distpath", str(DIST), "--workpath", str(WORK)]
    command = [str(python), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *places, str(SPEC)]
    subprocess.run(command, env=dict(os.environ, FLINKS_DESK_VERSION=number), check=True)


def try_out() -> int:
    """The bundle's own self-test; the web engine's sandbox is left off only for root, who cannot have it."""
    environment = dict(os.environ)
    if sys.platform == "linux":
        environment["QT_QPA_PLATFORM"] = "offscreen"
        if is_administrator():
            environment["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    return subprocess.run([str(FOLDER / "flinks-desk"), "--self-test"], env=environment, check=False).returncode


def archive(number: str) -> Path:
    """One file with the whole folder, as small as can be."""
    target = DIST / f"flinks-desk-{number}-{sys.platform}.tar.xz"
    with tarfile.open(target, "w:xz") as file:
        file.add(FOLDER, arcname=f"flinks-desk-{number}")
    return target


def size(path: Path) -> float:
    """Megabytes of a file, or of all files in a folder."""
    files = [path] if path.is_file() else [one for one in path.rglob("*") if one.is_file() and not one.is_symlink()]
    return sum(one.stat().st_size for one in files) / 1e6


if __name__ == "__main__":
    sys.exit(main())
