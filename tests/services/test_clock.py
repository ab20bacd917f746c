"""The machine's clocks: one in UTC, one that never goes back."""

import asyncio
from datetime import timedelta

from flinks_desk.services.clock import SystemClock


def test_now_is_utc() -> None:
    assert SystemClock().now().utcoffset() == timedelta()


def test_the_other_clock_goes_on_while_waiting() -> None:
    clock = SystemClock()
    before = clock.boot()

    asyncio.run(clock.sleep(0))

    assert clock.boot() >= before
