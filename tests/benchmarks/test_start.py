"""From the start of the process to the first painted window, against a bare PySide6 window with a label.

Our window is painted as a frame first: the bar, the steps, and the ground of page and log. The time until the page and
the log are in it is printed beside it.
"""

import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.benchmarks.conftest import Figure
from tests.benchmarks.subjects import environment_of, told_by

ROUNDS = 9
HEAVY = ("PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets", "httpx", "keyring", "uvicorn", "starlette")


@dataclass(frozen=True)
class Start:
    """Seconds until the first picture, by the clock and on the processor, and until everything is in it; and what was
    imported for the first."""

    painted: float
    worked: float
    furnished: float
    imported: tuple[str, ...]


def start_of(script: str, home: Path) -> Start:
    environment = {**environment_of(home), "PYTHONPYCACHEPREFIX": str(home / "byte-code")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    before = time.time()
    told = told_by(script, home, environment=environment)
    first, imported, furnished = (*told.splitlines(), "", "")[:3]
    painted, worked = map(float, first.split())
    return Start(painted - before, worked, float(furnished or painted) - before, tuple(imported.split()))


@pytest.mark.benchmark
def test_the_window_is_painted_soon(tmp_path: Path, figure: Figure) -> None:
    """At most twice a bare window's time, the least of each; one and a half times is the aim on a machine at rest.

    Of the work on the processor a sixth of a bare window's is what PySide makes of the names in `Qt` alone.
    """
    for script in ("bare_window.py", "our_window.py"):
        start_of(script, tmp_path)  # files are in the cache, and byte code is written

    pairs = [(start_of("bare_window.py", tmp_path), start_of("our_window.py", tmp_path)) for _ in range(ROUNDS)]
    bare, ours = zip(*pairs, strict=True)
    soonest = min(one.painted for one in bare)
    work = min(one.worked for one in ours) / min(one.worked for one in bare)
    figure("start to the first picture, work of a bare window's", work, 2.0)
    figure("start to the first picture, time of a bare window's", min(one.painted for one in ours) / soonest, 2.0)
    figure("start to page and log, time of a bare window's", min(one.furnished for one in ours) / soonest)


def test_nothing_heavy_is_imported_before_the_window_is_painted(tmp_path: Path) -> None:
    """The web engine, httpx, keyring and the simulator's server wait until there is a window."""
    imported = start_of("our_window.py", tmp_path).imported

    assert "flinks_desk.ui.frame" in imported
    assert [name for name in imported if name in HEAVY or name.startswith("flinks_desk.simulator.")] == []
