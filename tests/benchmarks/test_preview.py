"""How long an event of the widget takes from the page that posts it to the row that a person sees."""

import json
import statistics
from pathlib import Path

import pytest

from tests.benchmarks.conftest import Figure
from tests.benchmarks.subjects import told_by

MOST = 100.0


@pytest.mark.benchmark
def test_an_event_is_shown_at_once(tmp_path: Path, figure: Figure) -> None:
    """Within a tenth of a second of its posting, with the real web engine; the median of forty."""
    took: list[float] = json.loads(told_by("preview_events.py", tmp_path))

    figure("the widget's event, milliseconds until it is shown", statistics.median(took), MOST, is_ratio=False)
