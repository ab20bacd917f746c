"""The set-up that both commands of the README share. What it installs is tried by CI itself, in its clean checkout."""

import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

SCRIPTS = Path(__file__).parent.parent.parent / "packaging"


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The module under test, found as its scripts find it: beside them."""
    monkeypatch.syspath_prepend(str(SCRIPTS))
    import environment

    return environment


@pytest.mark.skipif(not shutil.which("objdump"), reason="objdump, which lists what a library needs, is not installed")
def test_every_library_that_qt_needs_has_a_debian_package(environment: ModuleType) -> None:
    """Each library outside the wheels and the C runtime that Qt's parts name is in the table of Debian packages."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    parts = [str(folder / part) for part in environment.QT_PARTS]
    told = subprocess.run(["objdump", "-p", *parts], capture_output=True, text=True, check=True).stdout
    needed = {line.split()[-1] for line in told.splitlines() if "NEEDED" in line}
    in_wheels = ("libQt6", "libicu")
    runtime = ("libc.", "libm.", "libdl.", "libpthread.", "librt.", "ld-linux", "libgcc_s.", "libstdc++.", "libz.")
    outside = {name for name in needed if not name.startswith(in_wheels + runtime)}

    assert outside - set(environment.DEBIAN_PACKAGES) == set()


def test_a_changed_lock_makes_the_environment_anew(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The stamp of a ready environment holds for one lock file only."""
    for name in ("pyproject.toml", "packaging/lock/run.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(SCRIPTS.parent / name, tmp_path / name)
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    before = environment.fingerprint("run")
    again = environment.fingerprint("run")
    (tmp_path / "packaging/lock/run.txt").write_text("changed")
    after = environment.fingerprint("run")

    assert before == again
    assert after != before


def test_an_old_python_gets_one_sentence(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Which version is needed, which this is, and what to do; no traceback."""
    monkeypatch.setattr(sys, "version_info", (3, 10, 13))

    with pytest.raises(SystemExit) as left:
        environment.prepare("run")

    assert str(left.value) == (
        "Flinks Desk needs Python 3.11 or newer; this is 3.10. Install a newer Python and run this command with it."
    )
