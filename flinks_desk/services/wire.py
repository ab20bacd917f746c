"""A call goes out, an exchange comes back. The only module that imports httpx, and only when something is sent.

The rule: a secret leaves in a header or a body to the profile's own host, over https or to this machine itself, and
nowhere else; what comes back is sealed before anyone sees it; no exception leaves, and no exception's text is shown.
Must not live here: what an answer means, or trying again.
"""

import asyncio
import json
import logging
from collections.abc import Callable, Collection, Mapping
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
    sealed_member,
)
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
from flinks_desk.core.profile import Profile
from flinks_desk.core.secret import DOTS, Secret
from flinks_desk.services.body import CAP, BodyDamaged, BodyTooLarge, read_body
from flinks_desk.services.clock import Clock
from flinks_desk.services.failures import unreachable
from flinks_desk.services.slices import in_slices

if TYPE_CHECKING:
    import httpx

__all__ = ["Wire", "is_loopback"]

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
CONNECT_WITHIN = 10.0
LARGE = 128 * 1024
"""Bytes of a body from which on it is read in slices; a smaller one is read in a few milliseconds."""
TALKATIVE = ("httpx", "httpcore", "hpack", "h2")
"""Loggers that write addresses and headers (pitfalls §4.2)."""


class Wire:
    """Sends calls. `transport` is the seam: a socket, or a simulator's app that never listens anywhere."""

    def __init__(
        self, clock: Clock, *, transport: Callable[[], "httpx.AsyncBaseTransport"] | None = None, cap: int = CAP
    ) -> None:
        self._clock = clock
        self._transport = transport
        self._cap = cap
        self._client: httpx.AsyncClient | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._origin = ""

    def speak_to(self, profile: Profile) -> None:
        """From now on calls go to this profile's host, and to no other."""
        self._origin = _origin(profile.api)

    def toward(self, profile: Profile) -> "Wire":
        """Another wire of the same kind, which speaks to this profile's host and to no other."""
        wire = Wire(self._clock, transport=self._transport, cap=self._cap)
        wire.speak_to(profile)
        return wire

    async def send(self, call: Call) -> Exchange:
        """Send it once, and wait for as long as the call has patience."""
        started, since = self._clock.now(), self._clock.boot()
        outcome = self._refused(call) or await self._outcome(call)
        return Exchange(call, started, self._clock.boot() - since, outcome)

    async def aclose(self) -> None:
        """Close what is open; another `send` would open it again."""
        client, self._client = self._client, None
        if client is not None:
            await client.aclose()

    def _refused(self, call: Call) -> Unreachable | None:
        parts = urlsplit(call.url)
        encrypted = parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.hostname or ""))
        if not encrypted or _origin(call.url) != self._origin:
            return Unreachable(Cause.UNSENDABLE, parts.netloc)
        return None

    async def _outcome(self, call: Call) -> Outcome:
        host = urlsplit(call.url).netloc
        try:
            client = self._ready()
        except Exception:  # noqa: BLE001 - a proxy in the environment that httpx cannot use (pitfalls §4.4)
            return Unreachable(Cause.PROXY, host)
        try:
            async with asyncio.timeout(call.patience):
                return await self._answer(client, call)
        except TimeoutError:
            return Unreachable(Cause.READ_TIMEOUT, host)
        except BodyTooLarge:
            return Unreachable(Cause.TOO_LARGE, host)
        except BodyDamaged:
            return Unreachable(Cause.DAMAGED, host)
        except Exception as failure:  # noqa: BLE001 - also what proxies and badly formed values raise (pitfalls §4.3)
            return unreachable(failure, host)

    async def _answer(self, client: "httpx.AsyncClient", call: Call) -> Outcome:
        request = client.build_request(
            call.method, _address(call), headers=_headers(call), content=_content(call), timeout=_patience(call)
        )
        response = await client.send(request, stream=True)
        try:
            if response.has_redirect_location and call.takes_redirect:
                return _redirect(response, call)
            if response.has_redirect_location:
                return Unreachable(Cause.REDIRECTED, urlsplit(response.headers["location"]).netloc)
            body = await read_body(response.aiter_raw(), response.headers.get("content-encoding", ""), self._cap)
        finally:
            await response.aclose()
        headers = response.headers.multi_items()
        if len(body) < LARGE:
            return _sealed_reply(call, response.status_code, headers, body)
        return await in_slices(_sealed_slowly(call, response.status_code, headers, body), self._clock)

    def _ready(self) -> "httpx.AsyncClient":
        loop = asyncio.get_running_loop()
        if self._client is None or self._loop is not loop:
            self._client, self._loop = _client(self._transport), loop
        return self._client


def is_loopback(host: str) -> bool:
    """Whether a host is this machine itself."""
    return host.lower() in LOOPBACK


def _client(transport: Callable[[], "httpx.AsyncBaseTransport"] | None) -> "httpx.AsyncClient":
    import ssl

    import httpx
    import truststore

    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    direct: Mapping[str, None] = {"all://127.0.0.1": None, "all://localhost": None, "all://[::1]": None}
    return httpx.AsyncClient(
        transport=transport() if transport else None,
        verify=truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
        follow_redirects=False,
        trust_env=transport is None,
        mounts=direct if transport is None else None,
        limits=httpx.Limits(max_connections=4, max_keepalive_connections=2),
    )


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
    text = body.decode("utf-8-sig", errors="replace")
    is_json, value = _parsed(text)
    sealed_value = sealed(value)
    secrets = secrets_of(call) | set(secrets_in(sealed_value))
    shown = tuple((name, _shown_header(name, value, secrets)) for name, value in headers)
    json_shown = with_questions(masked(sealed_value, secrets), sealed_value, call, secrets)
    return Reply(status, shown, masked_text(text, secrets), json_shown, is_json)


def _sealed_slowly(call: Call, status: int, headers: list[tuple[str, str]], body: bytes) -> Steps[Reply]:
    """What `_sealed_reply` does, in slices: a large answer holds up nothing else."""
    text = body.decode("utf-8-sig", errors="replace")
    yield
    try:
        is_json, value = True, (yield from parsed(text))
    except (ValueError, RecursionError):
        is_json, value = False, None
    secrets = set(secrets_of(call))

    def seal(name: str, item: Json) -> Json:
        made = sealed_member(name, item)
        secrets.update(secrets_in(made))
        return made

    sealed_value = yield from rebuilt(value, seal, lambda name: name)
    shown = tuple((name, _shown_header(name, value, secrets)) for name, value in headers)
    text = yield from masked_text_in_steps(text, secrets)
    json_shown = with_questions((yield from masked_in_steps(sealed_value, secrets)), sealed_value, call, secrets)
    return Reply(status, shown, text, json_shown, is_json)


def _shown_header(name: str, value: str, secrets: Collection[Secret]) -> str:
    return DOTS if name.lower() == "set-cookie" else masked_text(value, secrets)


def _parsed(text: str) -> tuple[bool, Json]:
    try:
        return True, json.loads(text)
    except (ValueError, RecursionError):
        return False, None


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}".lower()
