"""How long an event of the widget takes from the page that posts it to the row that a person sees."""

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks.conftest import Figure

HERE = Path(__file__).parent
MOST = 100.0


@pytest.mark.benchmark
def test_an_event_is_shown_at_once(tmp_path: Path, figure: Figure) -> None:
    """Within a tenth of a second of its posting, with the real web engine; printed, with the slowest of forty."""
    environment = {
        **os.environ,
        "FLINKS_DESK_HOME": str(tmp_path),
        "FLINKS_DESK_KEYRING": "memory",
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(HERE.parent.parent),
    }
    command = [sys.executable, str(HERE / "preview_events.py")]

    told = subprocess.run(command, env=environment, check=True, capture_output=True, text=True, timeout=90)
    took: list[float] = json.loads(told.stdout)

    figure("the widget's event, milliseconds until it is shown", statistics.median(took), MOST, is_ratio=False)
