"""From the start of the process to the first painted window, against a bare PySide6 window with a label.

Our window is painted as a frame first: the bar, the steps, and the ground of page and log. The time until the page and
the log are in it is printed beside it.
"""

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import pytest

HERE = Path(__file__).parent
ROUNDS = 9
MOST = 2.0
HEAVY = ("PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets", "httpx", "keyring", "uvicorn", "starlette")


@dataclass(frozen=True)
class Start:
    """Seconds until the first picture, and until everything is in it; and what was imported for the first."""

    painted: float
    furnished: float
    imported: tuple[str, ...]


def start_of(script: str, home: Path) -> Start:
    environment = {
        **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
        "FLINKS_DESK_HOME": str(home),
        "FLINKS_DESK_KEYRING": "memory",
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPYCACHEPREFIX": str(home / "byte-code"),
        "PYTHONPATH": str(HERE.parent.parent),
    }
    before = time.time()
    told = subprocess.run(
        [sys.executable, str(HERE / script)], env=environment, check=True, capture_output=True, text=True
    )
    painted, imported, furnished = (*told.stdout.splitlines(), "", "")[:3]
    return Start(float(painted) - before, float(furnished or painted) - before, tuple(imported.split()))


@pytest.mark.benchmark
def test_the_window_is_painted_soon(tmp_path: Path) -> None:
    """At most twice the time of a bare window; the median of pairs that ran one after the other."""
    for script in ("bare_window.py", "our_window.py"):
        start_of(script, tmp_path)  # files are in the cache, and byte code is written

    pairs = [(start_of("bare_window.py", tmp_path), start_of("our_window.py", tmp_path)) for _ in range(ROUNDS)]
    ratio = median(ours.painted / bare.painted for bare, ours in pairs)
    furnished = median(ours.furnished / bare.painted for bare, ours in pairs)
    times = f"first picture {ratio:.2f} times (at most {MOST}), page and log {furnished:.2f} times"
    print(f"\nstart: bare {median(bare.painted for bare, _ in pairs) * 1000:.0f} ms, {times}")  # noqa: T201

    assert ratio <= MOST


def test_nothing_heavy_is_imported_before_the_window_is_painted(tmp_path: Path) -> None:
    """The web engine, httpx, keyring and the simulator's server wait until there is a window."""
    imported = start_of("our_window.py", tmp_path).imported

    assert "flinks_desk.ui.frame" in imported
    assert [name for name in imported if name in HEAVY or name.startswith("flinks_desk.simulator.")] == []
