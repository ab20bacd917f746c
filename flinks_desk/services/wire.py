"""A call goes out, an exchange comes back. The only module that imports httpx, and only when something is sent.

The rule: a secret leaves in a header or a body to the profile's own host, over https or to this machine itself, and
nowhere else; what comes back is sealed before anyone sees it; no exception leaves, and no exception's text is shown.
Must not live here: what an answer means, or trying again.
"""

import asyncio
import json
import logging
import ssl
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast
from urllib.parse import urlencode, urljoin, urlsplit

from flinks_desk import __version__
from flinks_desk.core.exchange import (
    AsWritten,
    Call,
    Cause,
    Exchange,
    Json,
    Outcome,
    Reply,
    Unreachable,
    sealed,
    sealed_call,
    sealed_member,
)
from flinks_desk.core.json_door import DECODER, decoded
from flinks_desk.core.json_slices import Steps, parsed, rebuilt
from flinks_desk.core.masking import (
    masked,
    masked_in_steps,
    masked_text,
    masked_text_in_steps,
    secrets_in,
    secrets_of,
    with_questions,
)
from flinks_desk.core.network import is_loopback
from flinks_desk.core.profile import Profile
from flinks_desk.core.secret import DOTS, Secret
from flinks_desk.core.text import Text
from flinks_desk.core.tls_trouble import trouble_of
from flinks_desk.core.way import Way
from flinks_desk.services.body import CAP, BodyDamaged, BodyTooLarge, read_body
from flinks_desk.services.clock import Clock
from flinks_desk.services.failures import is_unbelieved, timed_out, unreachable
from flinks_desk.services.hops import look, wants_ours
from flinks_desk.services.leftovers import cut_off
from flinks_desk.services.networks import Hop, Network, NetworkSource, of_the_system, way_to
from flinks_desk.services.phases import CONNECT_WITHIN, Phase, Progress
from flinks_desk.services.slices import in_slices
from flinks_desk.services.tls import judging, way_of

if TYPE_CHECKING:
    import httpx

__all__ = ["Open", "Wire"]

LARGE = 128 * 1024
"""Bytes of a body from which on it is read in slices; a smaller one is read in a few milliseconds."""
UNANSWERED = frozenset({Phase.WRITE, Phase.ANSWER})
NOT_SEEN = "not verified"
"""Where a second look at a certificate brought nothing."""
TALKATIVE = ("httpx", "httpcore", "hpack", "h2")
"""Loggers that write addresses and headers (pitfalls §4.2)."""


@dataclass(frozen=True)
class Open:
    """A client, and what it was made for."""

    client: "httpx.AsyncClient"
    loop: asyncio.AbstractEventLoop
    network: Network
    hop: Hop | None

    @property
    def proxy(self) -> str:
        """The proxy that it asks, without a sign-in."""
        return self.hop.proxy.url if self.hop else ""


class Wire:
    """Sends calls. `transport` is the seam: a socket, or a simulator's app that never listens anywhere."""

    def __init__(
        self,
        clock: Clock,
        *,
        transport: Callable[[], "httpx.AsyncBaseTransport"] | None = None,
        cap: int = CAP,
        network: NetworkSource = of_the_system,
    ) -> None:
        self._clock = clock
        self._transport = transport
        self._cap = cap
        self._network = network
        self._open: Open | None = None
        self._origin = ""

    def speak_to(self, profile: Profile) -> None:
        """From now on calls go to this profile's host, and to no other."""
        self._origin = _origin(profile.api)

    def toward(self, profile: Profile) -> "Wire":
        """Another wire of the same kind, which speaks to this profile's host and to no other."""
        wire = Wire(self._clock, transport=self._transport, cap=self._cap, network=self._network)
        wire.speak_to(profile)
        return wire

    async def send(self, call: Call) -> Exchange:
        """Send it once, and wait for as long as the call has patience."""
        call = sealed_call(call)
        started, since = self._clock.now(), self._clock.boot()
        refused = self._refused(call)
        outcome, way = (refused, None) if refused else await self._outcome(call)
        return Exchange(call, started, self._clock.boot() - since, outcome, way)

    def secrets(self) -> frozenset[Secret]:
        """The secrets of the network settings that were used: a proxy's password and the like."""
        was = self._open
        if was is None:
            return frozenset()
        by_hop = {was.hop.password} if was.hop and was.hop.password else set()
        return frozenset({*was.network.secrets.values(), *by_hop})

    async def aclose(self) -> None:
        """Close what is open; another `send` would open it again."""
        was, self._open = self._open, None
        if was is not None:
            await was.client.aclose()

    def _refused(self, call: Call) -> Unreachable | None:
        try:
            parts = urlsplit(call.url)
        except ValueError:  # no address at all, such as one with half a pair of brackets
            return Unreachable(Cause.UNSENDABLE, call.url.partition("//")[2].partition("/")[0])
        encrypted = parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.hostname or ""))
        if not encrypted or _origin(call.url) != self._origin:
            return Unreachable(Cause.UNSENDABLE, parts.netloc)
        return None

    async def _outcome(self, call: Call) -> tuple[Outcome, Way | None]:
        host = urlsplit(call.url).netloc
        ready = await self._ready()
        if isinstance(ready, Text):
            return Unreachable(Cause.SETTINGS, f"{host}: {_named(ready)}"), None
        until = asyncio.get_running_loop().time() + call.patience
        try:
            async with asyncio.timeout_at(until) as limit:
                progress = Progress(limit, until, has_proxy=ready.hop is not None)
                return await self._answer(ready, call, progress)
        except TimeoutError:
            return timed_out(progress.phase, host, ready.proxy), None
        except BodyTooLarge:
            return Unreachable(Cause.TOO_LARGE, host), None
        except BodyDamaged:
            return Unreachable(Cause.DAMAGED, host), None
        except Exception as failure:  # noqa: BLE001 - also what proxies and badly formed values raise (pitfalls §4.3)
            told = unreachable(failure, host, progress.phase, ready.proxy)
            if told.cause is Cause.TLS and is_unbelieved(failure):
                return await self._seen_through(ready.network, call)
            if _may_want_ours(told, progress, call) and await wants_ours(ready.network, call.url):
                return Unreachable(Cause.TLS_CERTIFICATE_WANTED, host), None
            return told, None

    async def _seen_through(self, network: Network, call: Call) -> tuple[Unreachable, Way | None]:
        """A certificate was refused: whose it is, by a second look over which nothing is sent."""
        parts = urlsplit(call.url)
        way = await look(network, call.url)
        cause, detail = trouble_of(way.chain if way else (), parts.hostname or "", self._clock.now())
        return Unreachable(cause, f"{parts.netloc}: {detail or NOT_SEEN}"), way

    async def _answer(self, ready: Open, call: Call, progress: Progress) -> tuple[Outcome, Way | None]:
        request = ready.client.build_request(
            call.method, _address(call), headers=_headers(call), content=_content(call), timeout=_patience(call)
        )
        request.extensions["trace"] = progress.follow
        try:
            response = await ready.client.send(request, stream=True)
        except BaseException:
            await progress.let_go()
            raise
        way = _way(response, ready.proxy)
        try:
            if response.has_redirect_location and call.takes_redirect:
                return _redirect(response, call), way
            if response.has_redirect_location:
                return Unreachable(Cause.REDIRECTED, urlsplit(response.headers["location"]).netloc), way
            body = await read_body(response.aiter_raw(), response.headers.get("content-encoding", ""), self._cap)
        finally:
            await response.aclose()
            await cut_off(response)
        headers = response.headers.multi_items()
        if len(body) < LARGE:
            return _sealed_reply(call, response.status_code, headers, body), way
        return await in_slices(_sealed_slowly(call, response.status_code, headers, body), self._clock), way

    async def _ready(self) -> "Open | Text":
        """The client for the settings and the way of now; one that was made for others is closed."""
        loop, network = asyncio.get_running_loop(), await self._network()
        hop = None if self._transport else await way_to(network, self._origin)
        if isinstance(hop, Text):
            return hop
        was = self._open
        if was is not None and (was.loop, was.network, was.hop) == (loop, network, hop):
            return was
        client = _client(self._transport, network, hop)
        if isinstance(client, Text):
            return client
        self._open = Open(client, loop, network, hop)
        if was is not None and was.loop is loop:
            await was.client.aclose()
        return self._open


def _client(
    transport: Callable[[], "httpx.AsyncBaseTransport"] | None, network: Network, hop: Hop | None
) -> "httpx.AsyncClient | Text":
    import httpx

    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    limits = httpx.Limits(max_connections=4, max_keepalive_connections=2)
    if transport is not None:
        return httpx.AsyncClient(transport=transport(), trust_env=False, limits=limits)
    context = judging(network)
    if isinstance(context, Text):
        return context
    return httpx.AsyncClient(
        verify=context, proxy=_proxy(hop, context), follow_redirects=False, trust_env=False, limits=limits
    )


def _proxy(hop: Hop | None, context: ssl.SSLContext) -> "httpx.Proxy | None":
    import httpx

    if hop is None:
        return None
    sign_in = (hop.user, hop.password.reveal() if hop.password else "") if hop.user else None
    is_secured = hop.proxy.kind == "https"
    return httpx.Proxy(hop.proxy.url, auth=sign_in, ssl_context=context if is_secured else None)


def _named(why: Text) -> str:
    """What of the settings cannot be used: the name of a file, or the proxy."""
    return next((str(value) for _, value in why.values), "proxy")


def _may_want_ours(told: Unreachable, progress: Progress, call: Call) -> bool:
    """Whether a certificate of ours may have been wanted: only TLS has any."""
    return told.cause is Cause.RESET and progress.phase in UNANSWERED and call.url.startswith("https:")


def _way(response: "httpx.Response", proxy: str) -> Way | None:
    stream = response.extensions.get("network_stream")
    return way_of(proxy, stream.get_extra_info("ssl_object")) if stream is not None else None


def _patience(call: Call) -> "httpx.Timeout":
    import httpx

    return httpx.Timeout(call.patience, connect=min(CONNECT_WITHIN, call.patience))


def _headers(call: Call) -> list[tuple[bytes, bytes]]:
    """Ours and the call's. What a customer wrote goes out in UTF-8, as their tools send it; ours has to be ASCII."""
    encoding = "ascii" if call.as_written is None else "utf-8"
    ours = [("User-Agent", f"flinks-desk/{__version__}"), ("Accept-Encoding", "gzip")]
    return [(name.encode(encoding), value.encode(encoding)) for name, value in ours + _clear(call.headers)]


def _address(call: Call) -> str:
    query = call.as_written.query if call.as_written else ()
    return f"{call.url}?{urlencode(_clear(query))}" if query else call.url


def _content(call: Call) -> bytes | None:
    if call.body is not None:
        return json.dumps(call.body, default=_revealed, ensure_ascii=False).encode()
    written = call.as_written or AsWritten()
    if written.form:
        return urlencode(_clear(written.form)).encode()
    pieces = (piece.reveal() if isinstance(piece, Secret) else piece for piece in written.text)
    return "".join(pieces).encode() if written.text else None


def _clear(pairs: tuple[tuple[str, str | Secret], ...]) -> list[tuple[str, str]]:
    return [(name, value.reveal() if isinstance(value, Secret) else value) for name, value in pairs]


def _revealed(value: object) -> object:
    """What `json` cannot write by itself: a secret, and a mapping or list of ours that is no dict or list."""
    if isinstance(value, Secret):
        return value.reveal()
    return dict(value) if isinstance(value, Mapping) else list(cast("tuple[object, ...]", value))


def _redirect(response: "httpx.Response", call: Call) -> Reply:
    """Where it leads, whole for whoever opens it; the journal gets no more of it than its host and path."""
    target = urljoin(_address(call), response.headers["location"])
    bare = target.partition("?")[0].partition("#")[0]
    shown = tuple(
        (name, bare if name.lower() == "location" else _shown_header(name, value, secrets_of(call)))
        for name, value in response.headers.multi_items()
    )
    return Reply(response.status_code, shown, "", location=Secret(target))


def _sealed_reply(call: Call, status: int, headers: list[tuple[str, str]], body: bytes) -> Reply:
    text = decoded(body)
    is_json, sealed_value = _read(text)
    secrets = secrets_of(call) | set(secrets_in(sealed_value))
    shown = tuple((name, _shown_header(name, value, secrets)) for name, value in headers)
    json_shown = with_questions(masked(sealed_value, secrets), sealed_value, call, secrets)
    return Reply(status, shown, masked_text(text, secrets), json_shown, is_json)


def _sealed_slowly(call: Call, status: int, headers: list[tuple[str, str]], body: bytes) -> Steps[Reply]:
    """What `_sealed_reply` does, in slices: a large answer holds up nothing else."""
    text = decoded(body)
    yield
    secrets = set(secrets_of(call))

    def seal(name: str, item: Json) -> Json:
        made = sealed_member(name, item)
        secrets.update(secrets_in(made))
        return made

    is_json, sealed_value = True, None
    try:
        sealed_value = yield from rebuilt((yield from parsed(text)), seal, lambda name: name)
    except (ValueError, RecursionError):
        is_json = False
    shown = tuple((name, _shown_header(name, value, secrets)) for name, value in headers)
    text = yield from masked_text_in_steps(text, secrets)
    json_shown = with_questions((yield from masked_in_steps(sealed_value, secrets)), sealed_value, call, secrets)
    return Reply(status, shown, text, json_shown, is_json)


def _shown_header(name: str, value: str, secrets: Collection[Secret]) -> str:
    return DOTS if name.lower() == "set-cookie" else masked_text(value, secrets)


def _read(text: str) -> tuple[bool, Json]:
    try:
        return True, sealed(DECODER.decode(text))
    except (ValueError, RecursionError):
        return False, None


def _origin(url: str) -> str:
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return f"{parts.scheme}://{parts.netloc}".lower()
