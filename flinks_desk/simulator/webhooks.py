"""Webhooks: signed over their raw bytes, posted to a loopback address, tried again by the simulator's clock."""

import asyncio
import base64
import contextlib
import hashlib
import hmac
import json
from collections.abc import Callable
from typing import Final
from urllib.parse import urlsplit

from flinks_desk.simulator.data_calls import detail_content, kyc_content
from flinks_desk.simulator.deliveries import Delivery
from flinks_desk.simulator.outcomes import Wishes
from flinks_desk.simulator.world import World

_PATIENCE: Final = 10.0  # seconds for one post
_LONGEST_SLEEP: Final = 3600.0


def signature(body: bytes, hmac_secret: str) -> str:
    """base64 of HMAC-SHA256 over the raw body (api-facts §15)."""
    return base64.b64encode(hmac.new(hmac_secret.encode(), body, hashlib.sha256).digest()).decode("ascii")


def webhook_body(world: World, delivery: Delivery) -> bytes | None:
    """The data's 200 body, or the holders alone, plus ResponseType; None if the card is gone by now."""
    session = world.session(delivery.request_id)
    login = None if session is None else world.login(session.login_id)
    if session is None or login is None:
        return None
    accounts = list(world.accounts_of(login.id))
    if delivery.response_type == "KYC":
        content = kyc_content(session, login, accounts)
    else:
        content = detail_content(world, session, login, accounts, Wishes())
    return json.dumps(content | {"ResponseType": delivery.response_type}, ensure_ascii=False).encode()


class WebhookPost:
    """Sleeps until something is due; a new delivery or a moved clock wakes it."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._wake = asyncio.Event()

    async def run(self) -> None:
        loop = asyncio.get_running_loop()

        def wake() -> None:
            with contextlib.suppress(RuntimeError):  # the loop has ended in the meantime
                loop.call_soon_threadsafe(self._wake.set)

        stops: list[Callable[[], None]] = [
            self._world.deliveries.when_added(wake),
            self._world.clock.when_moved(wake),
        ]
        try:
            while True:
                self._wake.clear()
                await self.deliver_due()
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._wake.wait(), self._pause())
        finally:
            for stop in stops:
                stop()

    async def deliver_due(self) -> None:
        for delivery in self._world.deliveries.take_due(self._world.clock.now()):
            status = await self._post(delivery)
            policies = self._world.policies
            self._world.deliveries.tried(
                delivery.number,
                status,
                self._world.clock.now(),
                attempts=policies.webhook_attempts,
                minutes=policies.webhook_retry_minutes,
            )

    def _pause(self) -> float:
        due = self._world.deliveries.next_due()
        if due is None:
            return _LONGEST_SLEEP
        return min(_LONGEST_SLEEP, max(0.01, (due - self._world.clock.now()).total_seconds()))

    async def _post(self, delivery: Delivery) -> int:
        body = webhook_body(self._world, delivery)
        if body is None:
            return 0
        header = self._world.policies.webhook_header
        signed = signature(body, self._world.credentials.hmac_secret)
        try:
            async with asyncio.timeout(_PATIENCE):
                return await post(delivery.url, {header: signed}, body)
        except (OSError, TimeoutError, ValueError, asyncio.IncompleteReadError):
            return 0


async def post(url: str, headers: dict[str, str], body: bytes) -> int:
    """One plain POST; only the status is of interest."""
    parts = urlsplit(url)
    path = f"{parts.path or '/'}{'?' + parts.query if parts.query else ''}"
    lines = [
        f"POST {path} HTTP/1.1",
        f"Host: {parts.netloc}",
        "Content-Type: application/json",
        f"Content-Length: {len(body)}",
        "Connection: close",
        *(f"{name}: {value}" for name, value in headers.items()),
    ]
    reader, writer = await asyncio.open_connection(parts.hostname, parts.port or 80)
    try:
        writer.write("\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body)
        await writer.drain()
        first = (await reader.readline()).split()
        return int(first[1]) if len(first) > 1 else 0
    finally:
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()
