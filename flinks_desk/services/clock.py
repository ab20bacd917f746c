"""What time it is, and how long ago something was.

Lives here: the port `Clock`, the machine's own clock, and one that goes along when a simulator's clock is moved.
Must not live here: deciding what a time means.
"""

import asyncio
import sys
import time
from datetime import UTC, datetime, timedelta
from typing import Protocol

__all__ = ["AheadClock", "Clock", "SystemClock"]


class Clock(Protocol):
    """Two readings and a wait. Tests pass one that they move themselves."""

    def now(self) -> datetime:
        """The wall clock, in UTC."""
        ...

    def boot(self) -> float:
        """Seconds of a clock that nobody can put back and that goes on while the machine sleeps."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Wait about so long; timers are coarse, so look at the clock afterwards (pitfalls §2.6)."""
        ...


class SystemClock:
    """The clocks of this machine."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def boot(self) -> float:
        return _awake_or_asleep()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


class AheadClock:
    """A clock that can be put ahead of the one behind it, as a simulator's can: its minutes have passed here too.

    `put_ahead` is the only door. Both readings move together, so a moved simulator does not look like a machine whose
    wall clock was changed; waiting still takes as long as it takes.
    """

    def __init__(self, behind: Clock) -> None:
        self._behind = behind
        self._ahead = 0.0

    def put_ahead(self, seconds: float) -> None:
        """From now on both readings are so many seconds ahead; 0 is real time."""
        self._ahead = seconds

    def now(self) -> datetime:
        return self._behind.now() + timedelta(seconds=self._ahead)

    def boot(self) -> float:
        return self._behind.boot() + self._ahead

    async def sleep(self, seconds: float) -> None:
        await self._behind.sleep(seconds)


# Python's own monotonic clock stops while Linux or macOS sleeps, and goes on on Windows (pitfalls §9).
if sys.platform == "linux":

    def _awake_or_asleep() -> float:
        return time.clock_gettime(time.CLOCK_BOOTTIME)

elif sys.platform == "darwin":

    def _awake_or_asleep() -> float:
        return time.clock_gettime(time.CLOCK_MONOTONIC)

else:

    def _awake_or_asleep() -> float:
        return time.monotonic()
