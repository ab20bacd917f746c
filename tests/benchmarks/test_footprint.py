"""What the window costs before, with and after the preview, idle and at its end, against a bare window and web view."""

import sys
from pathlib import Path

import pytest

from flinks_desk.simulator.server import SimulatorServer
from flinks_desk.simulator.world import World
from tests.benchmarks.conftest import Figure
from tests.benchmarks.footprint import told
from tests.benchmarks.subjects import told_by

ROUNDS = 2

pytestmark = [pytest.mark.benchmark, pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")]


def test_the_window_takes_little_and_gives_it_back(tmp_path: Path, figure: Figure) -> None:
    """Memory, time to the preview, idle time and time to quit; the best of two rounds, since others work here too.

    The engine's library stays in the process once it was used, as it does with a bare view: what must not grow is
    what a second preview leaves behind.
    """
    with SimulatorServer(World()) as server:
        bare = [told(told_by("bare_preview.py", tmp_path, f"{server.connect}?demo=true")) for _ in range(ROUNDS)]
    ours = [told(told_by("our_preview.py", tmp_path)) for _ in range(ROUNDS)]

    window = min(one.before for one in bare)
    figure("memory before the preview, of a bare window", min(one.before for one in ours) / window)
    figure("preview shown, of a bare view", min(one.loaded for one in ours) / min(one.loaded for one in bare), 1.6)
    with_view = min(one.during for one in bare)
    figure("memory with the preview, of a bare view", min(one.during for one in ours) / with_view, 1.6)
    figure("memory after the preview, of before", min(one.after / one.before for one in ours))
    figure("memory after a second preview, of after the first", min(one.after_more / one.after for one in ours), 1.1)
    figure("idle: share of a processor", min(one.processor for one in ours), 0.005, is_ratio=False)
    figure("seconds to quit with a call and a preview under way", min(one.quit for one in ours), 1.5, is_ratio=False)
