"""The Debian package has every file where the system looks for it, and names what it needs."""

import shutil
import subprocess
from pathlib import Path

import pytest


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """As much of a bundle as the package cares about."""
    folder = tmp_path / "flinks-desk"
    (folder / "_internal").mkdir(parents=True)
    (folder / "flinks-desk").write_text("#!/bin/sh\necho here\n", encoding="utf-8")
    (folder / "flinks-desk").chmod(0o755)
    return folder


@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="dpkg-deb, which packs and reads packages, is not installed")
@pytest.mark.usefixtures("scripts")
def test_the_package_can_be_unpacked_and_run(bundle: Path, tmp_path: Path) -> None:
    import debian

    package = debian.make(bundle, tmp_path, "1.2.3")

    told = subprocess.run(["dpkg-deb", "--field", package], capture_output=True, text=True, check=True).stdout
    assert "Package: flinks-desk\nVersion: 1.2.3\n" in told
    root = tmp_path / "root"
    subprocess.run(["dpkg-deb", "--extract", package, root], check=True)
    command = root / "usr/bin/flinks-desk"
    assert subprocess.run([command], capture_output=True, text=True, check=True).stdout == "here\n"
    assert all((root / place).is_file() for place in debian.PLACES.values())


def test_the_desktop_entry_and_the_store_name_one_program(scripts: Path) -> None:
    """The entry, the store's data, the icon and the window use one name, or a desktop shows two programs."""
    linux = scripts / "linux"
    entry = (linux / "flinks-desk.desktop").read_text(encoding="utf-8")
    store = (linux / "flinks-desk.metainfo.xml").read_text(encoding="utf-8")

    assert "Exec=flinks-desk\n" in entry
    assert "Icon=flinks-desk\n" in entry
    assert '<launchable type="desktop-id">flinks-desk.desktop</launchable>' in store


def test_the_store_knows_this_version(scripts: Path) -> None:
    from flinks_desk import __version__

    assert f'<release version="{__version__}"' in (scripts / "linux/flinks-desk.metainfo.xml").read_text("utf-8")
