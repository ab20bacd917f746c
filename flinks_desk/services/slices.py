"""Long work on the event loop, a slice at a time, with room for everybody else in between.

Must not live here: the work.
"""

import asyncio
from collections.abc import Generator
from typing import TypeVar

from flinks_desk.services.clock import Clock

__all__ = ["in_slices"]

T = TypeVar("T")

LONGEST = 0.008
"""Seconds of one slice: half of what a screen shows in one picture."""


async def in_slices(steps: Generator[None, None, T], clock: Clock) -> T:
    """Do all of it. Being cancelled between two slices ends it."""
    due = clock.boot() + LONGEST
    try:
        while True:
            next(steps)
            if clock.boot() >= due:
                await asyncio.sleep(0)
                due = clock.boot() + LONGEST
    except StopIteration as end:
        value: T = end.value
        return value
    finally:
        steps.close()
