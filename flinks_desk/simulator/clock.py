"""The simulator's clock: real time plus what was moved ahead. Nothing else in the simulator asks for the time."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta


def utc_now() -> datetime:
    return datetime.now(UTC)


class SimulatorClock:
    """Moves forward only: a token that died stays dead until the simulator is reset."""

    def __init__(self, real: Callable[[], datetime] = utc_now) -> None:
        self._real = real
        self._ahead = timedelta()
        self._listeners: list[Callable[[], None]] = []

    @property
    def ahead(self) -> timedelta:
        return self._ahead

    def now(self) -> datetime:
        return self._real() + self._ahead

    def advance(self, by: timedelta) -> None:
        if by < timedelta():
            raise ValueError("The simulator's clock moves forward only; reset it to go back.")
        self._ahead += by
        for listener in tuple(self._listeners):
            listener()

    def reset(self) -> None:
        self._ahead = timedelta()

    def when_moved(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Returns the way to stop listening."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)
