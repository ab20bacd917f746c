"""What was measured before: the figures in `figures.json`, and what a new one is held against.

`pytest -m benchmark tests/benchmarks --record-figures` writes what it measures where that is more than what is there:
the record is the worst of a few runs, since the baselines swing too. Who made something faster deletes its line first.
Must not live here: what is measured.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

FIGURES = Path(__file__).with_name("figures.json")
TOLERANCE = 2.0
"""Ratios to a baseline of the same run still swing by a half when somebody else uses the machine."""

Figure = Callable[..., None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--record-figures", action="store_true", help="write what is worse into figures.json")


@pytest.fixture
def figure(request: pytest.FixtureRequest, capfd: pytest.CaptureFixture[str]) -> Figure:
    """`figure(name, value, most)`: tells the value, and holds it against its bound and against what was recorded.

    The value is a ratio to a baseline of the same run, and less is better. Without a bound only the record counts.
    What is no ratio, such as seconds, says so: other machines and busy hours make it another, so only its bound counts.
    """

    def held(name: str, value: float, most: float | None = None, *, is_ratio: bool = True) -> None:
        if not is_ratio:
            assert most is not None
            with capfd.disabled():
                sys.stdout.write(f"\n{name}: {value:.3g} (at most {most:g})\n")
            assert value <= most, f"{name}: {value:.3g} of at most {most:g}"
            return
        recorded: dict[str, float] = json.loads(FIGURES.read_text(encoding="utf-8")) if FIGURES.exists() else {}
        if request.config.getoption("--record-figures", default=False):
            worst = max(recorded.get(name, 0.0), round(value, 4))
            recorded = dict(sorted({**recorded, name: worst}.items()))
            FIGURES.write_text(json.dumps(recorded, indent=2) + "\n", encoding="utf-8")
        before = recorded[name]
        bound = "" if most is None else f", at most {most:g}"
        with capfd.disabled():
            sys.stdout.write(f"\n{name}: {value:.3g} (recorded {before:.3g}{bound})\n")

        assert most is None or value <= most, f"{name}: {value:.3g} of at most {most:g}"
        assert value <= before * TOLERANCE, f"{name}: {value:.3g}, recorded were {before:.3g}"

    return held
