"""Goes the way of this program's calls to one host, step by step, and says what it finds.

The rule: no credential of Flinks is sent; the last step is a call without one, over the wire that all calls take.
Must not live here: the web view and the browser (`ui/network/`), or opening connections (`hops.py`).
"""

import asyncio
import ssl
from collections.abc import Callable
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from flinks_desk.core.connectivity import Door, Found, Mark, Reach, Step
from flinks_desk.core.diagnosis.unreachable import SENTENCES
from flinks_desk.core.exchange import Call, Cause, Reply
from flinks_desk.core.network import is_loopback
from flinks_desk.core.profile import Profile
from flinks_desk.core.text import Text, text
from flinks_desk.core.tls_trouble import trouble_of
from flinks_desk.core.way import Way
from flinks_desk.services.clock import Clock
from flinks_desk.services.hops import Line, Refusal, addresses_of, connected, look, secured, through
from flinks_desk.services.networks import Hop, Network, way_to
from flinks_desk.services.phases import CONNECT_WITHIN
from flinks_desk.services.stage import Stage
from flinks_desk.services.tls import judging
from flinks_desk.services.wire import Wire

__all__ = ["Tell", "examine", "examine_calls", "hosts_of"]

Tell = Callable[[Reach], None]
PATIENCE = 20.0
MOST_ADDRESSES = 3


@dataclass(frozen=True, slots=True)
class Goal:
    """Where a way is to lead, and by which proxy."""

    url: str
    network: Network
    hop: Hop | None

    @property
    def host(self) -> str:
        return urlsplit(self.url).hostname or ""

    @property
    def port(self) -> int:
        parts = urlsplit(self.url)
        return parts.port or (443 if parts.scheme == "https" else 80)

    @property
    def is_secured(self) -> bool:
        return self.url.startswith("https:")


def hosts_of(profile: Profile) -> tuple[str, ...]:
    """The addresses of a place that have to be reached: the API's and the widget's."""
    return tuple(dict.fromkeys(address for address in (profile.api, profile.connect) if address))


async def examine(url: str, network: Network, wire: Wire, clock: Clock, tell: Tell) -> Reach:
    """The way to this address; `tell` hears of it after each step. The wire goes there and nowhere else."""
    path = Reach(Door.CALLS, urlsplit(url).netloc)
    hop = await way_to(network, url)
    if isinstance(hop, Text):
        return _with(path, _bad(Step.PROXY, Cause.SETTINGS, path.host, "proxy"))
    path = await _reached(Goal(url, network, hop), path, clock, tell)
    if path.mark is Mark.BAD:
        return path
    exchange = await wire.send(Call("", "GET", f"{url}/", (), patience=PATIENCE))
    return replace(_with(path, _answered(exchange.outcome, path.host)), way=exchange.way or path.way)


async def examine_calls(stage: Stage, network: Network, tell: Tell) -> None:
    """The ways of calls to the place in use, one host after another."""
    for url in hosts_of(stage.session.profile):
        wire = stage.wire_to(replace(stage.session.profile, api=url))
        try:
            tell(await examine(url, network, wire, stage.clock, tell))
        finally:
            await wire.aclose()


async def _reached(goal: Goal, path: Reach, clock: Clock, tell: Tell) -> Reach:
    """Name, connection, proxy and TLS, as far as it goes."""
    where = (goal.hop.proxy.host, goal.hop.proxy.port) if goal.hop else (goal.host, goal.port)
    try:
        async with asyncio.timeout(CONNECT_WITHIN):
            found = await addresses_of(*where)
    except (OSError, TimeoutError, UnicodeError):
        return _with(path, _bad(Step.NAME, Cause.NAME_NOT_RESOLVED, where[0]))
    path = _with(path, _good(Step.NAME, NAMED.filled(host=where[0], addresses=", ".join(found[:MOST_ADDRESSES]))))
    tell(path)
    since, limit = clock.boot(), asyncio.timeout(CONNECT_WITHIN)
    try:
        async with limit, connected(*where) as line:
            took = round((clock.boot() - since) * 1000)
            path = _with(path, _good(Step.CONNECT, TAKEN.filled(host=where[0], port=where[1], ms=took)))
            tell(path)
            path = await _led(goal, path, line)
            tell(path)
            return path if path.mark is Mark.BAD else await _secured(goal, path, line, clock)
    except (OSError, TimeoutError):
        return _with(path, _broken(goal, path, is_late=limit.expired()))


async def _led(goal: Goal, path: Reach, line: Line) -> Reach:
    """What the proxy says, where there is one."""
    hop = goal.hop
    if hop is None:
        return _with(path, _good(Step.PROXY, LOCAL if is_loopback(goal.host) else DIRECT))
    try:
        await through(goal.network, hop, line, goal.host, goal.port)
    except Refusal as why:
        status = f" ({why.status})" if why.status else ""
        return _with(path, _bad(Step.PROXY, why.cause, path.host, f"{hop.proxy.url}{status}"))
    except (asyncio.IncompleteReadError, asyncio.LimitOverrunError):
        return _with(path, _bad(Step.PROXY, Cause.PROXY, path.host, hop.proxy.url))
    return _with(path, _good(Step.PROXY, LED_ON.filled(proxy=hop.proxy.url, host=goal.host)))


async def _secured(goal: Goal, path: Reach, line: Line, clock: Clock) -> Reach:
    if not goal.is_secured:
        return _with(path, _good(Step.TLS, PLAIN))
    context = judging(goal.network)
    if isinstance(context, Text):
        return _with(path, Found(Step.TLS, Mark.BAD, context, SENTENCES[Cause.SETTINGS][1]))
    proxy = goal.hop.proxy.url if goal.hop else ""
    try:
        way = await secured(line, context, goal.host, proxy)
    except ssl.SSLCertVerificationError:
        seen = await look(goal.network, goal.url)
        cause, detail = trouble_of(seen.chain if seen else (), goal.host, clock.now())
        return replace(_with(path, _bad(Step.TLS, cause, path.host, detail)), way=seen)
    except ssl.SSLError:
        return _with(path, _bad(Step.TLS, Cause.TLS, path.host))
    return replace(_with(path, _good(Step.TLS, _seen(way))), way=way)


NAMED = text("{host} is {addresses}.")
TAKEN = text("{host} took a connection at port {port}, in {ms} ms.")
DIRECT = text("None is asked for this host.")
LOCAL = text("None: this machine itself is always reached directly.")
LED_ON = text("{proxy} leads on to {host}.")
PLAIN = text("None: plain HTTP, which is for this machine only.")
SEEN = text("{tls}; issued by {issuer}, valid until {until}, SHA-256 {fingerprint}…")
ANSWERED = text("An answer came ({status}). No key was sent for it.")


def _seen(way: Way | None) -> Text:
    chain = way.chain if way else ()
    if way is None or not chain:
        return SEEN.filled(tls="TLS", issuer="?", until="?", fingerprint="?")
    own = chain[0]
    until = f"{own.not_after:%Y-%m-%d}"
    return SEEN.filled(tls=way.tls, issuer=own.issuer, until=until, fingerprint=own.fingerprint[:16])


def _answered(outcome: object, host: str) -> Found:
    if isinstance(outcome, Reply):
        return _good(Step.ANSWER, ANSWERED.filled(status=outcome.status))
    cause = getattr(outcome, "cause", Cause.RESET)
    detail = getattr(outcome, "detail", "").partition(": ")[2]
    return _bad(Step.ANSWER, cause, host, detail)


def _broken(goal: Goal, path: Reach, *, is_late: bool) -> Found:
    """The connection did not come about, or broke off: at the step after the last that went well."""
    proxy = goal.hop.proxy.url if goal.hop else ""
    match path.found[-1].step:
        case Step.NAME if proxy:
            return _bad(Step.CONNECT, Cause.PROXY_UNREACHABLE, path.host, proxy)
        case Step.NAME:
            return _bad(Step.CONNECT, Cause.CONNECT_TIMEOUT if is_late else Cause.REFUSED, path.host)
        case Step.CONNECT:
            return _bad(Step.PROXY, Cause.PROXY_TIMEOUT if is_late else Cause.PROXY, path.host, proxy)
        case _:
            return _bad(Step.TLS, Cause.TLS_TIMEOUT if is_late else Cause.RESET, path.host)


def _with(path: Reach, found: Found) -> Reach:
    return replace(path, found=(*path.found, found))


def _good(step: Step, said: Text) -> Found:
    return Found(step, Mark.GOOD, said)


def _bad(step: Step, cause: Cause, host: str, detail: str = "") -> Found:
    said, fix, _ = SENTENCES[cause]
    filled = said.filled(host=host, detail=detail or cause.value, limit=round(PATIENCE))
    return Found(step, Mark.BAD, filled, fix)
