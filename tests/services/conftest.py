"""Fixtures of the services' tests."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.services.bench import Bench, new_bench

Run = Callable[[Coroutine[Any, Any, object]], object]


@pytest.fixture
def run() -> Iterator[Run]:
    """Runs coroutines one after the other on one loop, as the window does."""
    with asyncio.Runner() as runner:
        yield runner.run


@pytest.fixture
def bench(run: Run, tmp_path: Path) -> Iterator[Bench]:
    """A desk that has chosen the simulator; its published keys are in use."""
    made = new_bench(tmp_path)
    run(made.desk.choose(made.profile))
    yield made
    run(made.desk.close())
