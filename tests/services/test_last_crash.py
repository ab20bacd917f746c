"""A process that dies says at the next start how, and a process that ends well leaves nothing."""

import os
import subprocess
import sys
from pathlib import Path

from flinks_desk.core.mishap import Mishap
from flinks_desk.services.last_crash import CrashFile

DIE = """
import ctypes, sys
from pathlib import Path
from flinks_desk.services.last_crash import CrashFile
def innermost(secret):
    ctypes.string_at(0)
CrashFile(Path(sys.argv[1])).watch()
innermost("canary")
"""


def test_what_killed_it_is_told_once_without_folders_and_values(tmp_path: Path) -> None:
    script = tmp_path / "somebody" / "die.py"
    script.parent.mkdir()
    script.write_text(DIE, encoding="utf-8")
    root = Path(__file__).parents[2]
    died = subprocess.run(
        [sys.executable, str(script), str(tmp_path / "home")],
        env={"PYTHONPATH": str(root)},
        capture_output=True,
        check=False,
    )

    told = CrashFile(tmp_path / "home").take()

    assert died.returncode != 0
    assert told
    assert told.kind in {"Segmentation fault", "access violation"}
    assert "  die.py:6 innermost" in told.lines
    assert "somebody" not in told.details("")
    assert "canary" not in told.details("")
    assert CrashFile(tmp_path / "home").take() is None
    assert list((tmp_path / "home").iterdir()) == []


def test_what_is_no_crash_is_taken_away_and_not_told(tmp_path: Path) -> None:
    (tmp_path / "crash-1.txt").write_text("half a li", encoding="utf-8")
    alive = f"crash-{os.getppid()}.txt"
    (tmp_path / alive).touch()

    assert CrashFile(tmp_path).take() is None
    if sys.platform != "win32":  # there an open file stays by itself, and this one is not open
        assert [path.name for path in tmp_path.iterdir()] == [alive]


def test_the_empty_file_of_a_process_that_was_killed_is_removed(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as killed:
        (tmp_path / f"crash-{killed.pid}.txt").touch()
    (tmp_path / "crash-nobody.txt").touch()

    assert CrashFile(tmp_path).take() is None
    assert list(tmp_path.iterdir()) == []


def test_the_last_of_several_is_told(tmp_path: Path) -> None:
    frame = '  File "C:\\\\a b\\\\c.py", line 3 in go\n'
    for number, kind in enumerate(("Aborted", "Windows fatal exception: access violation"), start=1):
        words = kind if ":" in kind else f"Fatal Python error: {kind}"
        (tmp_path / f"crash-{number}.txt").write_text(f"{words}\n\nThread 1:\n{frame}", encoding="utf-8")

    told = CrashFile(tmp_path).take()

    assert told == Mishap("access violation", ("access violation", "  c.py:3 go"))


def test_who_ends_well_leaves_nothing(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from flinks_desk.services.last_crash import CrashFile;"
        "one = CrashFile(Path(sys.argv[1]) / 'new'); one.watch(); print(list((Path(sys.argv[1]) / 'new').iterdir()));"
        "one.end(); one.end()"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )

    assert "crash-" in ran.stdout
    assert list((tmp_path / "new").iterdir()) == []
