"""What time it is, and how long ago something was.

Lives here: the port `Clock` and the machine's own clock. Must not live here: deciding what a time means.
"""

import asyncio
import time
from datetime import UTC, datetime
from typing import Protocol

__all__ = ["Clock", "SystemClock"]


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
        # Only Linux has it; macOS' monotonic clock stops while it sleeps, Windows' goes on (pitfalls §9).
        clock = getattr(time, "CLOCK_BOOTTIME", None)
        return time.monotonic() if clock is None else time.clock_gettime(clock)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
