"""The set-up that both commands of the README share. What it installs is tried by CI itself, in its clean checkout."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture
def environment(scripts: Path) -> ModuleType:
    """The module under test."""
    import environment

    return environment


@pytest.fixture
def checkout(environment: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A checkout with nothing in it but what decides whether an environment is ready."""
    folder = tmp_path / "Été 2026" / "Flinks Desk (copy)"
    for name in ("pyproject.toml", "packaging/lock/run.txt"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(environment.ROOT / name, folder / name)
    monkeypatch.setattr(environment, "ROOT", folder)
    monkeypatch.setattr(environment, "VENV", folder / ".venv")
    return folder


def made_without_pip(folder: Path) -> None:
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)


def test_a_changed_lock_makes_the_environment_anew(environment: ModuleType, checkout: Path) -> None:
    """The stamp of a ready environment holds for one lock file only."""
    before = environment.fingerprint("run")
    again = environment.fingerprint("run")
    (checkout / "packaging/lock/run.txt").write_text("changed")
    after = environment.fingerprint("run")

    assert before == again
    assert after != before


def test_an_update_of_python_is_not_another_python(
    environment: ModuleType, checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A repaired build of the same version keeps the environment; the next version needs another."""
    before = environment.fingerprint("run")
    monkeypatch.setattr(sys, "version", "repaired")
    same = environment.fingerprint("run")
    monkeypatch.setattr(sys, "version_info", (3, 99, 0))

    assert same == before
    assert environment.fingerprint("run") != before


def test_what_is_stamped_is_ready_only_while_its_python_is_there(environment: ModuleType, checkout: Path) -> None:
    """An uninstalled Python leaves a stamp behind, and a link that leads nowhere."""
    wanted = environment.fingerprint("run")
    made_without_pip(environment.VENV)
    unstamped = environment.is_ready("run", wanted)
    (environment.VENV / "ready-run").write_text(wanted)
    stamped = environment.is_ready("run", wanted)
    environment.python_below(environment.VENV).unlink()

    assert [unstamped, stamped, environment.is_ready("run", wanted)] == [False, True, False]


def test_an_environment_that_was_interrupted_is_not_kept(environment: ModuleType, tmp_path: Path) -> None:
    """One without pip, one without anything, and none at all."""
    made_without_pip(tmp_path / "half")
    (tmp_path / "empty").mkdir()

    kept = [
        environment.is_of_this_python(environment.python_below(tmp_path / name)) for name in ("half", "empty", "none")
    ]

    assert kept == [False, False, False]


def test_an_environment_of_another_python_is_not_kept(environment: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """The one in which these tests run is kept by this Python only."""
    mine = environment.is_of_this_python(Path(sys.executable))
    monkeypatch.setattr(sys, "version_info", (3, 99, 0))

    assert mine
    assert not environment.is_of_this_python(Path(sys.executable))


def test_an_old_python_gets_one_sentence(environment: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """Which version is needed, which this is, and what to do; no traceback."""
    monkeypatch.setattr(sys, "version_info", (3, 10, 13))

    with pytest.raises(SystemExit) as left:
        environment.prepare("run")

    assert str(left.value).startswith("Flinks Desk needs Python 3.11 or newer; this is 3.10. Install a newer Python")


def test_where_nothing_can_be_written_a_sentence_says_so(environment: ModuleType, tmp_path: Path) -> None:
    """Before anything is tried; and nothing is said where it can."""
    (tmp_path / "file").touch()

    assert environment.unwritable(tmp_path / "new") == ""
    assert environment.unwritable(tmp_path / "file" / "new").startswith(
        f"The virtual environment belongs into {tmp_path / 'file' / 'new'}, where nothing can be written ("
    )


@pytest.mark.parametrize("folder", [r"C:\Users\Zoé\it's “here”", "/home/été 2026/Flinks Desk", "/srv/\udce9"])
def test_the_way_to_the_checkout_is_written_in_ascii(environment: ModuleType, folder: str) -> None:
    """Windows' Python before 3.13 would read other letters; the line still leads to the same folder."""
    line = environment.path_line(folder)
    seen: list[str] = []

    assert line.isascii()
    code = line.replace("import sys; sys.path", "seen")
    exec(code, {"seen": seen})  # what Python does with such a line
    assert seen == [folder]


@pytest.mark.skipif(os.name == "nt", reason="the environment's folders differ; tried by hand")
def test_a_checkout_with_accents_and_blanks_is_found(environment: ModuleType, checkout: Path) -> None:
    """Its environment's Python imports from it, whatever folder it is started in."""
    made_without_pip(environment.VENV)
    (checkout / "flinks_desk_here.py").touch()
    libraries = environment.site_packages_below(environment.VENV, environment.this_machine(checkout))
    (libraries / environment.PATH_FILE).write_text(environment.path_line(checkout), encoding="ascii")
    python = environment.python_below(environment.VENV)

    found = subprocess.run(
        [str(python), "-P", "-c", "import flinks_desk_here"], cwd=checkout.parent, capture_output=True, check=False
    )

    assert (found.returncode, found.stderr) == (0, b"")
