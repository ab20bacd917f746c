"""What it takes to begin and end a presentation, and to change colours and language, with every room open: against
making these rooms and pages, which is what each would cost if all were built anew.
"""

from collections import defaultdict
from pathlib import Path

import pytest

from tests.benchmarks.conftest import Figure
from tests.benchmarks.subjects import told_by


@pytest.mark.benchmark
def test_nobody_waits_for_a_switch(tmp_path: Path, figure: Figure) -> None:
    """A presentation costs a small part of it, and colours, for which each widget is dressed again, less than all."""
    taken: dict[str, float] = defaultdict(float)
    for line in told_by("our_switches.py", tmp_path).splitlines():
        name, seconds = line.split(",")
        taken[name] += float(seconds)

    presented = taken["presented"] + taken["left"]
    figure("a presentation begun and left, of making all rooms and pages", presented / taken["made"], 0.4)
    figure("other colours, of making all rooms and pages", taken["to dark"] / taken["made"], 0.8)
    figure("another language, of making all rooms and pages", taken["spoken"] / taken["made"], 0.5)
