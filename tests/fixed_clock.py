"""A clock that stands still until a test moves it; waiting moves it too, so no test waits."""

import asyncio
from datetime import UTC, datetime, timedelta

__all__ = ["FixedClock"]


class FixedClock:
    """Both clocks of the port `Clock`, moved together by `move`, or apart by `set_back` and `oversleep`."""

    def __init__(self, now: datetime = datetime(2026, 3, 2, 14, 2, 11, tzinfo=UTC)) -> None:
        self._now = now
        self._boot = 1000.0
        self.waits: list[float] = []
        self.waited = asyncio.Event()

    def now(self) -> datetime:
        return self._now

    def boot(self) -> float:
        return self._boot

    async def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.waited.set()
        self.move(seconds)
        await asyncio.sleep(0)

    def move(self, seconds: float) -> None:
        """Time passes."""
        self._now += timedelta(seconds=seconds)
        self._boot += seconds

    def set_wall(self, seconds: float) -> None:
        """Somebody puts the wall clock forward or back."""
        self._now += timedelta(seconds=seconds)
