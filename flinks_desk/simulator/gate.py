"""The simulator's outermost room: who may come in, how much, what is written down, and ordered trouble on the wire.

Any web page can reach the loopback, so Host must match to the letter (pitfalls §7).
"""

import asyncio
import contextlib
import logging
import time
import traceback
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from dataclasses import dataclass, replace
from datetime import timedelta
from email.utils import format_datetime
from enum import Enum
from typing import Any, Final

from flinks_desk.simulator import bodies, masking
from flinks_desk.simulator.banking import ENDPOINTS, find_route
from flinks_desk.simulator.exchanges import HINT_HEADER, Exchange, Scope, header_safe, json_answer, put_exchange
from flinks_desk.simulator.journal import Entry
from flinks_desk.simulator.wire_faults import RateLimit, Reply, damaged, instead, reply_of
from flinks_desk.simulator.world import World

Message = MutableMapping[str, Any]  # ASGI's own types
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]
HangUp = Callable[[Scope, bool], bool]  # (scope, hard) -> whether there was a connection to end


class Gone(Enum):
    GONE = "gone"


GONE: Final = Gone.GONE
LARGEST_BODY: Final = 1_000_000
API_ENDPOINTS: Final = frozenset({endpoint.name for endpoint in ENDPOINTS} | {"OAuth"})
_DROPS: Final = 8


def nothing_to_hang_up(_scope: Scope, _hard: bool) -> bool:  # noqa: FBT001 - the shape of HangUp
    return False


@dataclass(frozen=True)
class Asked:
    """One request at the gate. No body means that it was larger than the simulator takes, or never came whole."""

    scope: Scope
    exchange: Exchange
    headers: Mapping[str, str]
    body: bytes | None
    started: float


class Gate:
    def __init__(self, app: App, world: World, hosts: frozenset[str] | None, hang_up: HangUp) -> None:
        self._app = app
        self._world = world
        self._hosts = hosts
        self._hang_up = hang_up
        self._rate = RateLimit()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = time.perf_counter()
        exchange = Exchange(self._world.journal.next_number(), endpoint_at(scope["path"]))
        put_exchange(scope, exchange)
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        body = await _read(receive)
        asked = Asked(scope, exchange, headers, None if body is GONE else body, started)
        if body is GONE:
            # What came of it is not carried out: nobody could tell the caller what it led to.
            exchange.hint = "The caller hung up before its request was whole."
            self._write_down(asked, None, ())
            return
        reply, faults = await self._reply(asked)
        if reply is not None:
            reply = replace(reply, headers=self._headers(reply, exchange, headers))
        self._write_down(asked, reply, faults)
        await self._deliver(scope, receive, send, reply)

    async def _reply(self, asked: Asked) -> tuple[Reply | None, tuple[str, ...]]:
        exchange, body = asked.exchange, asked.body
        refused = self._refusal(asked.headers, body)
        if refused is not None:
            exchange.hint = refused
            status = 413 if body is None else 421
            return reply_of(json_answer(status, {"Message": refused})), ()
        endpoint = exchange.endpoint
        if endpoint is None or endpoint not in API_ENDPOINTS:
            return await self._served(asked), ()
        trouble = instead(self._world, endpoint, self._rate)
        if trouble is not None:
            exchange.hint = f"Ordered by the fault {trouble.name}."
            return trouble.reply, (trouble.name,)
        reply = await self._served(asked)
        return damaged(self._world, endpoint, reply)

    async def _served(self, asked: Asked) -> Reply:
        try:
            return await _captured(self._app, asked.scope, asked.body or b"")
        except Exception as fault:  # noqa: BLE001 - whatever it was, the caller and the journal hear of it
            # Where, but not the exception's own text: it may hold what the caller sent.
            where = traceback.extract_tb(fault.__traceback__)[-1]
            log = logging.getLogger(__name__)
            log.error("%s failed at %s:%s: %s", asked.exchange.by, where.filename, where.lineno, type(fault).__name__)  # noqa: TRY400
            asked.exchange.hint = f"A fault of the simulator itself: {type(fault).__name__}."
            asked.exchange.flinks_code = "AGGREGATION_ERROR"
            return reply_of(bodies.refused(500, "AGGREGATION_ERROR", "An unexpected error occurred.", ""))

    def _refusal(self, headers: Mapping[str, str], body: bytes | None) -> str | None:
        if self._hosts is not None and headers.get("host", "").lower() not in self._hosts:
            return (
                "The Host header does not name this simulator; it is reached at 127.0.0.1 or localhost, with its port."
            )
        return f"The body is larger than {LARGEST_BODY} bytes." if body is None else None

    def _headers(self, reply: Reply, exchange: Exchange, asked: Mapping[str, str]) -> tuple[tuple[bytes, bytes], ...]:
        more: list[tuple[bytes, bytes]] = []
        if exchange.endpoint in API_ENDPOINTS and "origin" in asked:
            more += self._cross_origin(exchange, asked)
        if exchange.hint:
            more.append((HINT_HEADER.encode(), header_safe(exchange.hint).encode("latin-1")))
        length = (b"content-length", str(len(reply.body)).encode())
        told = self._world.clock.now() - timedelta(seconds=reply.clock_apart)
        date = (b"date", format_datetime(told, usegmt=True).encode())
        kept = [pair for pair in reply.headers if pair[0] not in {b"content-length", b"date"}]
        return (*kept, length, date, *more)

    def _cross_origin(self, exchange: Exchange, asked: Mapping[str, str]) -> list[tuple[bytes, bytes]]:
        if not self._world.policies.cors:
            remark = "The call came from a web page; Flinks' API is for servers, so a browser will not show the answer."
            exchange.hint = f"{exchange.hint} {remark}" if exchange.hint else remark
            return []
        wanted = asked.get("access-control-request-headers", "content-type")
        return [
            (b"access-control-allow-origin", b"*"),
            (b"access-control-allow-methods", b"GET, POST, PATCH, DELETE"),
            (b"access-control-allow-headers", header_safe(wanted).encode("latin-1")),
            (b"access-control-expose-headers", HINT_HEADER.encode()),
        ]

    def _write_down(self, asked: Asked, reply: Reply | None, faults: tuple[str, ...]) -> None:
        role_of = self._world.role_of
        scope, exchange = asked.scope, asked.exchange
        entry = Entry(
            number=exchange.number,
            at=self._world.clock.now(),
            method=scope["method"],
            path=masking.masked_text(scope["path"], role_of),
            query=masking.masked_text(scope["query_string"].decode("latin-1"), role_of),
            endpoint=exchange.endpoint,
            status=0 if reply is None else reply.status,
            flinks_code=exchange.flinks_code,
            hint=exchange.hint,
            milliseconds=round((time.perf_counter() - asked.started) * 1000, 3),
            faults=faults,
            headers=masking.masked_headers(asked.headers, role_of),
            body=masking.masked_body(asked.body or b"", role_of) if asked.body else "",
            answer=masking.masked_body(reply.body, role_of) if reply is not None and _is_json(reply) else "",
        )
        self._world.journal.add(entry)

    async def _deliver(self, scope: Scope, receive: Receive, send: Send, reply: Reply | None) -> None:
        if reply is None:
            if not self._hang_up(scope, True):  # noqa: FBT003 - the shape of HangUp
                raise ConnectionResetError("The simulator reset the connection, as ordered.")
            await _until_gone(receive)
            return
        if reply.seconds and not reply.drops and await _gone_within(receive, reply.seconds):
            return
        await send({"type": "http.response.start", "status": reply.status, "headers": list(reply.headers)})
        if not reply.cut:
            await _send_body(receive, send, reply)
            return
        await send({"type": "http.response.body", "body": reply.body[: len(reply.body) // 2], "more_body": True})
        if self._hang_up(scope, False):  # noqa: FBT003 - the shape of HangUp
            await _until_gone(receive)
        else:
            await send({"type": "http.response.body", "body": b"", "more_body": False})


async def _until_gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _gone_within(receive: Receive, seconds: float) -> bool:
    """Waits, but no longer than somebody waits at the other end: a stop of the simulator ends the wait as well."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await _until_gone(receive)
            return True
    return False


async def _send_body(receive: Receive, send: Send, reply: Reply) -> None:
    if reply.drops:
        size = max(1, -(-len(reply.body) // _DROPS))
        for start in range(0, len(reply.body), size):
            await send({"type": "http.response.body", "body": reply.body[start : start + size], "more_body": True})
            if await _gone_within(receive, reply.seconds / _DROPS):
                return
        await send({"type": "http.response.body", "body": b"", "more_body": False})
        return
    await send({"type": "http.response.body", "body": reply.body, "more_body": False})


async def _read(receive: Receive) -> bytes | Gone | None:
    """The whole body, None if it is larger than the simulator takes, GONE if the caller hung up before its end."""
    parts: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return GONE
        part = message.get("body", b"")
        size += len(part)
        if size <= LARGEST_BODY:
            parts.append(part)
        if not message.get("more_body", False):
            break
    return b"".join(parts) if size <= LARGEST_BODY else None


async def _captured(app: App, scope: Scope, body: bytes) -> Reply:
    status = 500
    headers: tuple[tuple[bytes, bytes], ...] = ()
    parts: list[bytes] = []
    given = False

    async def receive() -> Message:
        nonlocal given
        if given:
            return {"type": "http.disconnect"}
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: Message) -> None:
        nonlocal status, headers
        if message["type"] == "http.response.start":
            status, headers = message["status"], tuple(message.get("headers", ()))
        elif message["type"] == "http.response.body":
            parts.append(message.get("body", b""))

    await app(scope, receive, send)
    return Reply(status, headers, b"".join(parts))


def _is_json(reply: Reply) -> bool:
    return any(name == b"content-type" and b"json" in value for name, value in reply.headers)


def endpoint_at(path: str) -> str | None:
    """The name under which faults and the journal know an address."""
    if path.lower() == "/v3/oauth/authorize":
        return "OAuth"
    if path.startswith("/v3/"):
        route = find_route(path)
        return route.endpoint.name if route is not None else None
    if path.startswith("/_simulator"):
        return "Control"
    if path.startswith("/bank/"):
        return "Bank"
    return "Connect" if path in ("/", "/v2") or path.startswith(("/v2/", "/_widget/")) else None
