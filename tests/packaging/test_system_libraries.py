"""Which system libraries Qt needs on Linux, and what is said of them where they cannot be installed."""

import shutil
import subprocess
from pathlib import Path

import pytest

MISSING = {"libEGL.so.1", "libasound.so.2"}
HEAD = (
    "Qt needs system libraries that are not installed here and that this command may not install. Without them there "
    "is no window, and all else works, such as 'check --simulator'. An administrator "
)
HOW = {
    "apt-get": "installs them with: apt-get install libasound2 libegl1 fonts-inter fonts-dejavu-core",
    "dnf": "installs them with: dnf install 'libEGL.so.1()(64bit)' 'libasound.so.2()(64bit)'",
    "zypper": "installs them with: zypper install 'libEGL.so.1()(64bit)' 'libasound.so.2()(64bit)'",
    "pacman": "finds them with: pacman -F libEGL.so.1 libasound.so.2",
    "": "can install them: libEGL.so.1 libasound.so.2",
}


@pytest.mark.skipif(not shutil.which("objdump"), reason="objdump, which lists what a library needs, is not installed")
def test_every_library_that_qt_needs_has_a_debian_package(scripts: Path) -> None:
    """Each library outside the wheels and the C runtime that Qt's parts name is in the table of Debian packages."""
    import PySide6
    from system_libraries import DEBIAN_PACKAGES, QT_PARTS

    folder = Path(PySide6.__file__).parent
    parts = [str(folder / part) for part in QT_PARTS]
    told = subprocess.run(["objdump", "-p", *parts], capture_output=True, text=True, check=True).stdout
    needed = {line.split()[-1] for line in told.splitlines() if "NEEDED" in line}
    in_wheels = ("libQt6", "libicu")
    runtime = ("libc.", "libm.", "libdl.", "libpthread.", "librt.", "ld-linux", "libgcc_s.", "libstdc++.", "libz.")
    outside = {name for name in needed if not name.startswith(in_wheels + runtime)}

    assert outside - set(DEBIAN_PACKAGES) == set()


@pytest.mark.parametrize(("tool", "how"), HOW.items(), ids=[tool or "nothing known" for tool in HOW])
def test_who_may_not_install_them_is_told_how(scripts: Path, tool: str, how: str) -> None:
    """By package on Debian, and by library where packages have other names."""
    from system_libraries import advice

    assert advice(MISSING, {tool}) == HEAD + how


def test_every_other_tool_has_its_sentence(scripts: Path) -> None:
    """The table above is whole."""
    from system_libraries import ELSEWHERE

    assert set(HOW) == {"apt-get", "", *ELSEWHERE}


def test_debians_newer_names_are_taken_where_they_are(scripts: Path) -> None:
    """Debian 13 and Ubuntu 24.04 renamed some; what apt does not know at all would make it install nothing."""
    from system_libraries import chosen

    known = {"libegl1", "libasound2t64", "libglib2.0-0", "libglib2.0-0t64"}

    assert chosen(["libasound2", "libegl1", "libglib2.0-0", "libgone1"], known) == [
        "libasound2t64",
        "libegl1",
        "libglib2.0-0t64",
    ]
