"""A process that dies leaves no picture of its memory."""

import subprocess
import sys
from pathlib import Path

import pytest

DIE = """
import os, resource, sys
_, hard = resource.getrlimit(resource.RLIMIT_CORE)
resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
print(hard, flush=True)
if sys.argv[1] == "guarded":
    from flinks_desk.services.dumps import leave_no_dumps
    leave_no_dumps()
    print(resource.getrlimit(resource.RLIMIT_CORE), flush=True)
os.abort()
"""


def died(folder: Path, how: str) -> tuple[list[str], list[Path]]:
    """What it said, and what it left behind."""
    root = Path(__file__).parents[2]
    run = subprocess.run(
        [sys.executable, "-c", DIE, how],
        cwd=folder,
        env={"PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode < 0
    return run.stdout.splitlines(), list(folder.iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit; its error reporting is told otherwise")
def test_a_process_that_dies_leaves_nothing(tmp_path: Path) -> None:
    """On Linux the limit is one byte: at none, the kernel would still hand the dump to a program that collects them."""
    said, left = died(tmp_path, "guarded")

    limit = 1 if sys.platform == "linux" else 0
    assert (said[1:], left) == ([f"({limit}, {limit})"], [])


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere dumps lie in a folder of the system")
def test_without_it_there_would_be_one(tmp_path: Path) -> None:
    """The test above can fail: this is what it would find."""
    pattern = Path("/proc/sys/kernel/core_pattern").read_text(encoding="ascii").strip()
    said, left = died(tmp_path, "as it is")
    if said[0] == "0" or not pattern.startswith("core"):
        pytest.skip("this machine writes no dumps into the folder of the process")

    assert len(left) == 1
