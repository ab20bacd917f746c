"""What it takes to begin and end a presentation, and to change colours and language, with every room open: against
making these rooms and pages, which is what each would cost if all were built anew.
"""

import os
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest

from tests.benchmarks.conftest import Figure

HERE = Path(__file__).parent


@pytest.mark.benchmark
def test_nobody_waits_for_a_switch(tmp_path: Path, figure: Figure) -> None:
    """A presentation costs a small part of it, and colours, for which each widget is dressed again, less than all."""
    environment = {
        **os.environ,
        "FLINKS_DESK_HOME": str(tmp_path),
        "FLINKS_DESK_KEYRING": "memory",
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(HERE.parent.parent),
    }
    told = subprocess.run(
        [sys.executable, str(HERE / "our_switches.py")],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
        timeout=90,
    )
    taken: dict[str, float] = defaultdict(float)
    for line in told.stdout.splitlines():
        name, seconds = line.split(",")
        taken[name] += float(seconds)

    presented = taken["presented"] + taken["left"]
    figure("a presentation begun and left, of making all rooms and pages", presented / taken["made"], 0.4)
    figure("other colours, of making all rooms and pages", taken["to dark"] / taken["made"], 0.8)
    figure("another language, of making all rooms and pages", taken["spoken"] / taken["made"], 0.5)
