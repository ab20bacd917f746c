"""Ordered trouble on the wire: what happens to a call before it is carried out, and to its answer after."""

import json
from collections import deque
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from flinks_desk.simulator import bodies
from flinks_desk.simulator.codes import BY_NAME, status_of
from flinks_desk.simulator.exchanges import Answer
from flinks_desk.simulator.switchboard import Order
from flinks_desk.simulator.world import World

Headers = tuple[tuple[bytes, bytes], ...]

_PAGE: Final = (
    b"<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head>"
    b"<body><center><h1>502 Bad Gateway</h1></center><hr></body></html>\n"
)
_SIGN_IN: Final = (
    b"<!DOCTYPE html>\n<html><head><title>Sign in to the network</title></head><body><p>Sign in.</p></body></html>\n"
)


@dataclass(frozen=True)
class Reply:
    """An answer as it is about to leave. `drops` slows its body down, `cut` ends it early."""

    status: int
    headers: Headers
    body: bytes
    seconds: float = 0.0
    drops: bool = False
    cut: bool = False
    clock_apart: float = 0.0
    """How many seconds the time in `Date` is behind the simulator's own."""


@dataclass(frozen=True)
class Trouble:
    """What was ordered for this call: another reply, or none at all and the connection reset."""

    name: str
    reply: Reply | None


class RateLimit:
    """Counts calls within the last minute of the simulator's clock."""

    def __init__(self) -> None:
        self._calls: deque[datetime] = deque()

    def count(self, now: datetime) -> int:
        while self._calls and now - self._calls[0] >= timedelta(minutes=1):
            self._calls.popleft()
        self._calls.append(now)
        return len(self._calls)


def instead(world: World, endpoint: str, rate: RateLimit) -> Trouble | None:
    """Trouble that keeps the call from being carried out."""
    if world.switches.quiet:
        return None
    if world.take_fault("connection-reset", endpoint):
        return Trouble("connection-reset", None)
    if world.take_fault("html-502", endpoint):
        return Trouble("html-502", _page(502, _PAGE))
    if world.take_fault("html-200", endpoint):
        return Trouble("html-200", _page(200, _SIGN_IN))
    order = world.take_fault("rate-limit", endpoint)
    if order is not None and rate.count(world.clock.now()) > float(order.of("calls")):
        return Trouble("rate-limit", _too_many(world, order))
    return None


def _page(status: int, body: bytes) -> Reply:
    return Reply(status, ((b"content-type", b"text/html; charset=utf-8"),), body)


def _too_many(world: World, order: Order) -> Reply:
    code = BY_NAME["TOO_MANY_REQUESTS"]
    hint = f"Ordered by the fault rate-limit: more than {order.of('calls')} calls in a minute."
    reply = reply_of(bodies.refused(status_of(code.name, world.policies), code.name, code.message, hint))
    after = order.of("retry_after")
    more = () if after == "none" else ((b"retry-after", after.encode("ascii", "replace")),)
    return replace(reply, headers=(*reply.headers, *more))


def reply_of(answer: Answer) -> Reply:
    named = ((name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in answer.headers.items())
    return Reply(answer.status, ((b"content-type", answer.content_type.encode("ascii")), *named), answer.body)


def damaged(world: World, endpoint: str, reply: Reply) -> tuple[Reply, tuple[str, ...]]:
    """Trouble with an answer whose call was carried out."""
    names: list[str] = []
    if world.switches.quiet:
        return reply, ()
    for name, damage in _DAMAGES:
        order = world.take_fault(name, endpoint)
        if order is not None:
            reply = damage(reply, order)
            names.append(name)
    return reply, tuple(names)


def _late(reply: Reply, order: Order) -> Reply:
    return replace(reply, seconds=float(order.of("seconds")))


def _in_drops(reply: Reply, order: Order) -> Reply:
    return replace(reply, seconds=float(order.of("seconds")), drops=True)


def _cut(reply: Reply, _order: Order) -> Reply:
    return replace(reply, cut=True)


def _emptied(reply: Reply, _order: Order) -> Reply:
    return replace(reply, status=200, body=b"")


def _mistyped(reply: Reply, _order: Order) -> Reply:
    others = tuple(pair for pair in reply.headers if pair[0] != b"content-type")
    return replace(reply, headers=((b"content-type", b"text/plain; charset=utf-8"), *others))


def _differing(reply: Reply, _order: Order) -> Reply:
    try:
        content = json.loads(reply.body)
    except ValueError:
        return reply
    if not isinstance(content, dict) or "HttpStatusCode" not in content:
        return reply
    return replace(reply, body=json.dumps(content | {"HttpStatusCode": 200}, ensure_ascii=False).encode())


def _of_another_time(reply: Reply, order: Order) -> Reply:
    return replace(reply, clock_apart=float(order.of("seconds")))


def _timed_out(_reply: Reply, _order: Order) -> Reply:
    return _page(504, _PAGE.replace(b"502 Bad Gateway", b"504 Gateway Time-out"))


_DAMAGES: Final = (
    ("consumed-then-504", _timed_out),
    ("empty-200", _emptied),
    ("status-differs", _differing),
    ("wrong-content-type", _mistyped),
    ("clock-apart", _of_another_time),
    ("latency", _late),
    ("slow-body", _in_drops),
    ("cut-body", _cut),
)
