"""A Debian package of the bundle: what lies where, and `dpkg-deb` that packs it. Standard library only."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from environment import ROOT

LINUX = ROOT / "packaging" / "linux"
ICON = ROOT / "resources" / "icons" / "flinks-desk.svg"
PLACES = {
    "flinks-desk.desktop": "usr/share/applications/flinks-desk.desktop",
    "flinks-desk.metainfo.xml": "usr/share/metainfo/flinks-desk.metainfo.xml",
    "apparmor-profile": "usr/share/flinks-desk/apparmor-profile",
}
SCRIPTS = ("postinst", "prerm")
# What the bundle leaves to the system: drivers of the screen, the C library, fonts.
DEPENDS = "libc6 (>= 2.34), libegl1, libgl1, libopengl0, fontconfig-config, fonts-dejavu-core | fonts-freefont-ttf"
CONTROL = """Package: flinks-desk
Version: {version}
Architecture: {architecture}
Maintainer: The Flinks Desk developers <flinks-desk@localhost>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: gnome-keyring | kwalletmanager
Section: devel
Priority: optional
Description: bring up, demonstrate and debug a Flinks integration
 A wizard leads from the secret key to account data, with Flinks itself
 simulated on your own machine. What a customer sent, such as a cURL command,
 a HAR file or a log, is read and explained within a second.
"""
COMPRESSION = ("-Zzstd", "-z17")
"""Nearly as small as xz makes it, in half the time; every system with the C library needed can unpack it."""


def make(folder: Path, target: Path, version: str) -> Path:
    """The package of a bundle; `target` is the folder that it is written into."""
    architecture = told("dpkg", "--print-architecture")
    package = target / f"flinks-desk_{version}_{architecture}.deb"
    with tempfile.TemporaryDirectory(prefix="flinks-desk-deb-", dir=target) as place:
        root = Path(place) / "root"
        lay_out(folder, root)
        write_control(root, version, architecture)
        subprocess.run(["dpkg-deb", *COMPRESSION, "--root-owner-group", "--build", root, package], check=True)
    return package


def lay_out(folder: Path, root: Path) -> None:
    """Every file where it will be on the system."""
    program = root / "usr" / "lib" / "flinks-desk"
    # Hard links: the bundle is large, and this tree is gone again in a moment.
    shutil.copytree(folder, program, symlinks=True, copy_function=os.link)
    for name, place in PLACES.items():
        put(LINUX / name, root / place)
    put(ICON, root / "usr/share/icons/hicolor/scalable/apps/flinks-desk.svg")
    put(ROOT / "LICENSE", root / "usr/share/doc/flinks-desk/copyright")
    (root / "usr" / "bin").mkdir()
    (root / "usr" / "bin" / "flinks-desk").symlink_to("../lib/flinks-desk/flinks-desk")


def write_control(root: Path, version: str, architecture: str) -> None:
    control = root / "DEBIAN"
    control.mkdir()
    kilobytes = sum(file.lstat().st_size for file in root.rglob("*")) // 1024
    words = CONTROL.format(version=version, architecture=architecture, kilobytes=kilobytes, depends=DEPENDS)
    (control / "control").write_text(words, encoding="utf-8")
    for name in SCRIPTS:
        put(LINUX / name, control / name)
        (control / name).chmod(0o755)


def put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(0o644)


def told(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
