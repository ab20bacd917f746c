"""Webhooks that are due, were delivered or were given up. Kept by the world; webhooks.py writes and posts them."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from flinks_desk.simulator.policies import Policies


@dataclass(frozen=True)
class Delivery:
    number: int
    url: str
    response_type: str
    request_id: str
    due: datetime | None  # None: on its way, done, or given up
    tries: int = 0
    status: int | None = None  # of the last try; 0 if nobody answered


class DeliveryBook:
    def __init__(self) -> None:
        self._deliveries: dict[int, Delivery] = {}
        self._listeners: list[Callable[[], None]] = []
        self._lock = threading.Lock()

    def all(self) -> tuple[Delivery, ...]:
        with self._lock:
            return tuple(self._deliveries.values())

    def add(self, url: str, response_type: str, request_id: str, due: datetime) -> Delivery:
        with self._lock:
            delivery = Delivery(len(self._deliveries) + 1, url, response_type, request_id, due)
            self._deliveries[delivery.number] = delivery
        self._tell()
        return delivery

    def announce(self, policies: Policies, request_id: str, now: datetime) -> None:
        """What a session that has opened brings; KYC does not wait for the data."""
        for name in policies.webhook_types.split():
            wait = 0 if name == "KYC" else policies.collection_seconds
            self.add(policies.webhook_url, name, request_id, now + timedelta(seconds=wait))

    def again(self, number: int, now: datetime) -> Delivery | None:
        """Replayed on demand: receivers must be idempotent (real-world RW-069)."""
        with self._lock:
            delivery = self._deliveries.get(number)
            if delivery is None:
                return None
            self._deliveries[number] = replace(delivery, due=now)
        self._tell()
        return delivery

    def tried(self, number: int, status: int, now: datetime, *, attempts: int, minutes: int) -> None:
        """Anything but 200 is tried again, so many times in all, some minutes apart (api-facts §15)."""
        with self._lock:
            delivery = self._deliveries.get(number)
            if delivery is None:
                return
            tries = delivery.tries + 1
            over = status == 200 or tries >= attempts
            due = delivery.due if over or delivery.due else now + timedelta(minutes=minutes)
            self._deliveries[number] = replace(delivery, tries=tries, status=status, due=due)

    def take_due(self, now: datetime) -> tuple[Delivery, ...]:
        """They are on their way now; whoever asks for one again meanwhile gets another post."""
        with self._lock:
            taken = [one for one in self._deliveries.values() if one.due is not None and one.due <= now]
            for one in taken:
                self._deliveries[one.number] = replace(one, due=None)
        return tuple(taken)

    def next_due(self) -> datetime | None:
        return min((one.due for one in self.all() if one.due is not None), default=None)

    def clear(self) -> None:
        with self._lock:
            self._deliveries.clear()

    def when_added(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Returns the way to stop listening."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            listener()
