"""What decides for all tests whether two runs are alike: the examples that are invented, and when widgets die.

The gate takes the same examples every time, so that a red gate is a change's fault and not a dice's; a test may ask
for another number of them, never for a time limit. To look for new ones: `pytest --hypothesis-profile=search`.
"""

import gc
import os
import sys
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

SLOW = [HealthCheck.too_slow]  # says something about the machine
WINDOW = "qapp"
"""The fixture that every test with widgets has."""

if sys.platform.startswith("linux"):
    # A test never needs a screen, and without one Qt would end the process.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("gate", max_examples=100, deadline=None, derandomize=True, suppress_health_check=SLOW)
settings.register_profile("search", max_examples=2_000, deadline=None, suppress_health_check=SLOW)
settings.load_profile("gate")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Function, nextitem: pytest.Function | None) -> Iterator[None]:
    """Python collects garbage between two tests of the window, not in one: a thread of the test, for instance the
    simulator's, would destroy widgets, and the process would crash (`ui/garbage.py`)."""
    if WINDOW not in item.fixturenames:
        return (yield)
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()
        if nextitem and WINDOW not in nextitem.fixturenames:
            gc.collect()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Function) -> Iterator[None]:
    """No widget outlives its test: it would hear what later ones say, and start work on a loop that is closed."""
    ended = yield
    if WINDOW in item.fixturenames:
        from PySide6.QtCore import QCoreApplication, QEvent

        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return ended
