"""The machine's clocks: one in UTC, one that never goes back; and a clock that can be put ahead of them."""

import asyncio
from datetime import timedelta

from flinks_desk.services.clock import AheadClock, SystemClock
from tests.fixed_clock import FixedClock


def test_now_is_utc() -> None:
    assert SystemClock().now().utcoffset() == timedelta()


def test_the_other_clock_goes_on_while_waiting() -> None:
    clock = SystemClock()
    before = clock.boot()

    asyncio.run(clock.sleep(0))

    assert clock.boot() >= before


def test_a_clock_that_is_put_ahead_moves_both_readings() -> None:
    """They stay together, as after real waiting; nought is real time again."""
    behind = FixedClock()
    clock = AheadClock(behind)

    clock.put_ahead(1740)
    moved = (clock.now() - behind.now(), clock.boot() - behind.boot())
    clock.put_ahead(0)

    assert moved == (timedelta(minutes=29), 1740.0)
    assert (clock.now(), clock.boot()) == (behind.now(), behind.boot())


def test_waiting_takes_as_long_as_it_takes() -> None:
    """A clock that is ahead does not make a pause shorter."""
    behind = FixedClock()
    clock = AheadClock(behind)
    clock.put_ahead(1740)

    asyncio.run(clock.sleep(10))

    assert behind.waits == [10]
