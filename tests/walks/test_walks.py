"""Walks through the whole window, at random: nothing fails, nothing is left running, and memory stays.

Every walk is a process of its own. A long walk that fails is made shorter by hypothesis until each act in it is
needed: `pytest -m soak tests/walks`.
"""

import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.benchmarks.subjects import environment_of

HERE = Path(__file__).parent
NOISE = (
    *("Vulkan", "RHI", "QRhi", "GBM", "GPUInfo", "Sandboxing", "dbus/bus.cc"),
    *("raise()", "grabbing the keyboard", "interface_endpoint_client"),
)
"""What the web engine says of a machine without graphics, and of a page that is closed while it begins."""
ACTS = ("press", "press", "press", "write", "choose", "pick", "trigger", "key", "chord", "size", "trouble", "wait")
MOST = 100_000
ACT = st.tuples(st.sampled_from(ACTS), st.integers(0, MOST))
SEED, SHORT = 11, 120
"""The walk of the gate."""
MORE = 1.2
"""How much more memory a walk may leave than seeing everything once did."""
PHASES = (Phase.generate, Phase.shrink)

pytestmark = pytest.mark.webengine


def went(acts: list[tuple[str, int]]) -> tuple[dict[str, int], list[str]]:
    """What the walker told, and what the program complained of."""
    with tempfile.TemporaryDirectory(prefix="walk-", ignore_cleanup_errors=True) as folder:
        plan = Path(folder) / "acts.json"
        plan.write_text(json.dumps(acts), encoding="utf-8")
        done = subprocess.run(
            [sys.executable, str(HERE / "walker.py"), str(plan)],
            env=environment_of(Path(folder) / "home"),
            cwd=folder,
            capture_output=True,
            text=True,
            timeout=150,
            check=False,
        )
    said = [line for line in done.stderr.splitlines() if not any(noise in line for noise in NOISE)]
    if done.returncode:
        said.append(f"ended with status {done.returncode}")
    return json.loads(done.stdout or "{}"), said


def judge(acts: list[tuple[str, int]]) -> None:
    told, said = went(acts)

    assert said == []
    assert told["acts"] == len(acts)
    assert told["tasks"] == 0
    assert 0 < told["ended"] <= told["seen"] * MORE


def test_a_short_walk_leads_nowhere_bad() -> None:
    chance = random.Random(SEED)
    judge([(chance.choice(ACTS), chance.randrange(MOST)) for _ in range(SHORT)])


@pytest.mark.soak
@settings(max_examples=50, phases=PHASES, suppress_health_check=list(HealthCheck))
@given(acts=st.lists(ACT, min_size=200, max_size=200))
def test_a_long_walk_leads_nowhere_bad(acts: list[tuple[str, int]]) -> None:
    judge(acts)
