"""The access tokens of older integrations: BankingServices/Token makes them, Authorization: Bearer carries them.

Known from clients only (api-facts §2); their lifetime here is the authorize token's, for want of a fact.
"""

import threading
from datetime import datetime, timedelta
from typing import Final

from flinks_desk.simulator.clock import SimulatorClock
from flinks_desk.simulator.ids import Ids

SECONDS: Final = 1800


class AccessBook:
    def __init__(self, clock: SimulatorClock, ids: Ids) -> None:
        self._clock = clock
        self._ids = ids
        self._until: dict[str, datetime] = {}
        self._lock = threading.Lock()

    def __contains__(self, value: str) -> bool:
        return value in self._until

    def grant(self) -> str:
        with self._lock:
            value = self._ids.next()
            self._until[value] = self._clock.now() + timedelta(seconds=SECONDS)
        return value

    def lets_in(self, authorization: str) -> bool:
        """For a whole header: the scheme in any case, then the token."""
        scheme, _, value = authorization.strip().partition(" ")
        until = self._until.get(value.strip()) if scheme.lower() == "bearer" else None
        return until is not None and self._clock.now() < until
