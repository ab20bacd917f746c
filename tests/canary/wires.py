"""What left over the wire: each part of each request apart, and which secret may stand in it.

A secret may go to the one host, call and part that it is meant for; anywhere else it is a leak.
"""

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import httpx
from typing_extensions import override

__all__ = ["MEANT_FOR", "Line", "Recorder", "Sent", "listening_proxy"]

MEANT_FOR: dict[str, frozenset[tuple[str, str]]] = {
    "secret_key": frozenset({("GenerateAuthorizeToken", "flinks-auth-key")}),
    "token": frozenset({("Authorize", "flinks-auth-key"), ("AuthorizeAsync", "flinks-auth-key")}),
    "x_api_key": frozenset({("data", "x-api-key")}),
    "username": frozenset({("Authorize", "body"), ("AuthorizeAsync", "body")}),
    "password": frozenset({("Authorize", "body"), ("AuthorizeAsync", "body")}),
    "answer": frozenset({("Authorize", "body")}),
    "oauth_state": frozenset({("OAuth", "address")}),
    "proxy_password": frozenset({("CONNECT", "proxy")}),
}
"""Role, and the calls and parts in which Flinks or a proxy wants it (api-facts §2). The others are sent to nobody."""
PROXY = "proxy"
OPENING = {"GenerateAuthorizeToken", "Authorize", "AuthorizeAsync"}


@dataclass(frozen=True)
class Sent:
    """One part of a request."""

    host: str
    call: str
    part: str
    content: bytes


@dataclass
class Recorder:
    """Writes down what passes on its way to `host`, and refuses what wants to go elsewhere."""

    app: httpx.AsyncBaseTransport
    host: str
    sent: list[Sent] = field(default_factory=list)

    async def handle(self, request: httpx.Request) -> httpx.Response:
        self.sent += list(_parts(request))
        if request.url.netloc.decode() != self.host:
            raise httpx.ConnectError("Nobody is there.")
        return await self.app.handle_async_request(request)

    def overheard(self, packets: list[bytes]) -> None:
        """What a proxy was given."""
        self.sent += [Sent(PROXY, "CONNECT", "proxy", one) for one in packets]

    def astray(self) -> Iterator[tuple[str, bytes, frozenset[str]]]:
        """Each part, with the roles that may stand in it."""
        for one in self.sent:
            at_home = one.host in {self.host, PROXY}
            allowed = {role for role, calls in MEANT_FOR.items() if at_home and (one.call, one.part) in calls}
            yield f"packet {one.host} {one.call} {one.part}", one.content, frozenset(allowed)


class Line(httpx.AsyncBaseTransport):
    """As a client wants it; several clients may have one each."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await self._recorder.handle(request)


def _parts(request: httpx.Request) -> Iterator[Sent]:
    host, call = request.url.netloc.decode(), _call(str(request.url))
    yield Sent(host, call, "address", str(request.url).encode())
    yield Sent(host, call, "body", request.content)
    for name, value in request.headers.raw:
        yield Sent(host, call, name.decode().lower(), value)


def _call(url: str) -> str:
    path = urlsplit(url).path
    if path.lower().endswith("/oauth/authorize"):
        return "OAuth"
    last = path.rstrip("/").rpartition("/")[2]
    if last in OPENING or (last in OPENING | {"AuthorizeAsync"}):
        return last
    return "data" if path.startswith("/v3/") else "page"


@contextmanager
def listening_proxy(heard: list[bytes]) -> Iterator[int]:
    """Takes everything, and lets nothing through."""

    class Line(socketserver.BaseRequestHandler):
        @override
        def handle(self) -> None:
            heard.append(self.request.recv(65_536))
            self.request.sendall(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n")

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Line) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield server.server_address[1]
        server.shutdown()
        thread.join()
