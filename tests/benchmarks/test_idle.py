"""How often an idle window wakes the processor up while a token ticks."""

from pathlib import Path

import pytest

from tests.benchmarks.conftest import Figure
from tests.benchmarks.subjects import told_by

SECONDS = 6
MOST = 2.0


@pytest.mark.benchmark
def test_an_idle_countdown_hardly_wakes_up(tmp_path: Path, figure: Figure) -> None:
    """At most twice a second, on the page with the large countdown, where the most is redrawn."""
    woken = int(told_by("idle_window.py", tmp_path, str(SECONDS))) / SECONDS

    assert woken > 0
    figure("idle: wake-ups a second", woken, MOST, is_ratio=False)
