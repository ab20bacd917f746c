"""The little listener: this machine only, one path, one host, and it ends by itself."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from flinks_desk.services.loopback import Answer, Loopback, Received


class Ear:
    """What was heard, and whether it ended."""

    def __init__(self) -> None:
        self.heard: list[Received] = []
        self.ended = 0

    def hear(self, received: Received) -> Answer:
        self.heard.append(received)
        return Answer(200, "<p>thank you</p>")

    def end(self) -> None:
        self.ended += 1

    def listener(self) -> Loopback:
        return Loopback(self.hear, "/callback", lasts=60, most=1000, ended=self.end)


async def said(port: int, raw: bytes) -> bytes:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(raw)
    answer = await reader.read()
    writer.close()
    await writer.wait_closed()
    return answer


def with_listener(ear: Ear, talk: Callable[[Loopback], Awaitable[None]]) -> None:
    async def go() -> None:
        listener = ear.listener()
        await listener.start()
        try:
            await talk(listener)
        finally:
            listener.stop()

    asyncio.run(go())


def test_a_request_to_its_path_is_heard_whole() -> None:
    """Method, target, headers and the raw bytes of the body."""
    ear = Ear()

    async def talk(listener: Loopback) -> None:
        head = f"POST /callback?a=1 HTTP/1.1\r\nHost: 127.0.0.1:{listener.port}\r\nX-A: b\r\nContent-Length: 3\r\n\r\n"
        answer = await said(listener.port, head.encode() + b"\xef\x00}")
        assert answer.startswith(b"HTTP/1.1 200 OK\r\n")
        assert answer.endswith(b"<p>thank you</p>")
        assert listener.url == f"http://127.0.0.1:{listener.port}/callback"

    with_listener(ear, talk)

    assert [(one.method, one.target, one.body) for one in ear.heard] == [("POST", "/callback?a=1", b"\xef\x00}")]
    assert ("X-A", "b") in ear.heard[0].headers


@pytest.mark.parametrize(
    ("request_line", "host", "more", "status"),
    [
        ("GET /other HTTP/1.1", "127.0.0.1:{port}", "", b"404"),
        ("GET /callback HTTP/1.1", "evil.example", "", b"421"),
        ("GET /callback HTTP/1.1", "127.0.0.1:1", "", b"421"),
        ("POST /callback HTTP/1.1", "127.0.0.1:{port}", "Content-Length: 1001\r\n", b"413"),
        ("POST /callback HTTP/1.1", "127.0.0.1:{port}", "Transfer-Encoding: chunked\r\n", b"413"),
    ],
)
def test_everything_else_is_turned_away(request_line: str, host: str, more: str, status: bytes) -> None:
    """Another path, another host, and bodies that are too long or have no length."""
    ear = Ear()

    async def talk(listener: Loopback) -> None:
        head = f"{request_line}\r\nHost: {host.format(port=listener.port)}\r\n{more}\r\n"
        assert (await said(listener.port, head.encode())).split()[1] == status

    with_listener(ear, talk)

    assert ear.heard == []


def test_what_is_no_http_is_hung_up_on() -> None:
    """Nothing is said, and it goes on listening."""
    ear = Ear()

    async def talk(listener: Loopback) -> None:
        assert await said(listener.port, b"hello\r\n\r\n") == b""
        assert listener.port

    with_listener(ear, talk)

    assert ear.heard == []


def test_it_ends_by_itself_and_says_so_once() -> None:
    """A listener that was forgotten does not stay; stopping it twice is no mistake."""
    ear = Ear()

    async def go() -> None:
        over = asyncio.Event()

        def end() -> None:
            ear.end()
            over.set()

        listener = Loopback(ear.hear, "/", lasts=0, most=1, ended=end)
        await listener.start()
        await over.wait()
        listener.stop()

    asyncio.run(go())

    assert ear.ended == 1


def test_a_port_that_is_taken_gives_way_to_a_free_one() -> None:
    """The wish is a wish."""

    async def go() -> tuple[int, int]:
        first, second = Ear().listener(), Ear().listener()
        await first.start()
        await second.start(first.port)
        ports = first.port, second.port
        first.stop()
        second.stop()
        return ports

    first, second = asyncio.run(go())

    assert first
    assert second
    assert first != second
