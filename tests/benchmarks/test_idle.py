"""How often an idle window wakes the processor up while a token ticks."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks.conftest import Figure

HERE = Path(__file__).parent
SECONDS = 6
MOST = 2.0


@pytest.mark.benchmark
def test_an_idle_countdown_hardly_wakes_up(tmp_path: Path, figure: Figure) -> None:
    """At most twice a second, on the page with the large countdown, where the most is redrawn."""
    environment = {
        **os.environ,
        "FLINKS_DESK_HOME": str(tmp_path),
        "FLINKS_DESK_KEYRING": "memory",
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(HERE.parent.parent),
    }
    command = [sys.executable, str(HERE / "idle_window.py"), str(SECONDS)]

    told = subprocess.run(command, env=environment, check=True, capture_output=True, text=True, timeout=90)
    woken = int(told.stdout) / SECONDS

    assert woken > 0
    figure("idle: wake-ups a second", woken, MOST, is_ratio=False)
