"""What a server may do instead of answering: a table for `test_hostile_server.py`, and the server that does it.

Must not live here: what is said about it.
"""

import asyncio
import gzip
import json
import random
import socket
import struct
import zlib
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

__all__ = ["BY_NAME", "ELSEWHERE", "Misbehaviour", "http", "served"]

Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]

TOKEN = "canary-4a6c2a54-2f8a-4f0e-9f2c-9d2a5cf0a1b7"
OPENED = {"HttpStatusCode": 200, "RequestId": "r-1", "Login": {"Id": "l-1"}, "Institution": "FlinksCapital"}
GOOD: Mapping[str, object] = {"GenerateAuthorizeToken": {"HttpStatusCode": 200, "Token": TOKEN}, "Authorize": OPENED}
"""What opens a session."""
ELSEWHERE = "elsewhere.invalid"
"""Where a redirect leads to."""


@dataclass(frozen=True)
class Misbehaviour:
    """Bytes in place of an answer, one after the other; what is said of it is one of `says`."""

    name: str
    sent: Callable[[], tuple[bytes, ...]]
    code: str
    says: str
    unasked: bool = False
    """Before anything was asked."""
    resets: bool = False
    """Ends with a reset."""
    for_ever: bool = False
    """The last of the bytes come again and again."""
    spares: tuple[str, ...] = ()
    """Endpoints that are not tried: they would tell nothing more."""


def http(body: bytes, *headers: str, status: str = "200 OK") -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def served(how: Misbehaviour, endpoint: str, asked: list[bytes]) -> Serve:
    """Answers well, until this endpoint is asked; `asked` gets every request."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            if how.unasked:
                await misbehave(how, writer)
            head = await reader.readuntil(b"\r\n\r\n")
            asked.append(head)
            name = head.split(b" ", 2)[1].decode().partition("?")[0].rstrip("/").split("/")
            good = next((answer for known, answer in GOOD.items() if known in name and known != endpoint), None)
            if good is not None:
                writer.write(http(json.dumps(good).encode(), "Connection: close"))
                await writer.drain()
                return
            if not how.unasked:
                await misbehave(how, writer)
            return

    return serve


async def misbehave(how: Misbehaviour, writer: asyncio.StreamWriter) -> None:
    for one in how.sent():
        writer.write(one)
        await writer.drain()
        await asyncio.sleep(0)
    while how.for_ever:
        writer.write(how.sent()[-1])
        await writer.drain()
        await asyncio.sleep(0)
    if how.resets:
        linger = struct.pack("ii", 1, 0)
        writer.transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        writer.transport.abort()


def raw(*parts: bytes) -> Callable[[], tuple[bytes, ...]]:
    return lambda: parts


def body(content: bytes, *headers: str, status: str = "200 OK") -> Callable[[], tuple[bytes, ...]]:
    return lambda: (http(content, *headers, status=status),)


def nested(depth: int) -> bytes:
    return b'{"a":' * depth + b"1" + b"}" * depth


def many_keys() -> tuple[bytes, ...]:
    return (http(b"{" + b",".join(b'"k%d":%d' % (one, one) for one in range(200_000)) + b"}"),)


LATER = ("Authorize", "GetAccountsDetail")
NOISE = random.Random(6).randbytes(4096)
HEAD = b"HTTP/1.1 200 OK\r\n"
BROKEN = ("answer-not-json", "broke off or is damaged")
CUT = ("network-unreachable", "was cut before an answer came")
NO_JSON = ("answer-not-json", "no complete JSON")
HTML = ("answer-not-json", "page of HTML")
EMPTY = ("answer-not-json", "is empty where JSON was expected")
HUGE = ("answer-not-json", "larger than this program reads")
LACKS = ("answer-field-wrong", "The answer is a success")
LATE = ("network-unreachable", "within")
LEADS_ON = ("network-unreachable", "Keys are not sent there")

TABLE = (
    Misbehaviour("random bytes", raw(NOISE), *CUT),
    Misbehaviour("random bytes with line ends", raw(NOISE.replace(b"a", b"\r\n") + b"\r\n\r\n"), *BROKEN),
    Misbehaviour("a status line of garbage", raw(b"HTTP/9.9 lots \xff\xfe\r\n\r\n"), *BROKEN),
    Misbehaviour("a status of no number", raw(b"HTTP/1.1 abc OK\r\n\r\n"), *BROKEN),
    Misbehaviour("a header without an end", raw(HEAD + b"X: " + b"a" * 300_000), *BROKEN),
    Misbehaviour("a header of a megabyte", raw(HEAD + b"X: " + b"a" * 1_000_000 + b"\r\n\r\n{}"), *BROKEN),
    Misbehaviour("headers without an end", raw(HEAD, b"X-More: 1\r\n" * 500), *BROKEN, for_ever=True),
    Misbehaviour("a header without a name", raw(HEAD + b": x\r\n\r\n{}"), *BROKEN),
    Misbehaviour("a header with NUL", raw(HEAD + b"X: \x00\r\nContent-Length: 2\r\n\r\n{}"), *BROKEN),
    Misbehaviour("two lengths", raw(HEAD + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{} "), *BROKEN),
    Misbehaviour("a length of no number", raw(HEAD + b"Content-Length: -2\r\n\r\n{}"), *BROKEN),
    Misbehaviour("a length too long", raw(HEAD + b"Content-Length: 90\r\n\r\n{}"), *BROKEN),
    Misbehaviour("a length too short", raw(HEAD + b'Content-Length: 9\r\n\r\n{"Token":"x"}'), *NO_JSON),
    Misbehaviour("no length and a cut body", raw(HEAD + b'Connection: close\r\n\r\n{"Token":'), *NO_JSON),
    Misbehaviour("chunks of garbage", raw(HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n{}"), *BROKEN),
    Misbehaviour("chunks that break off", raw(HEAD + b"Transfer-Encoding: chunked\r\n\r\n5\r\n{"), *BROKEN),
    Misbehaviour("a chunk of more than can be", raw(HEAD + b"Transfer-Encoding: chunked\r\n\r\n" + b"f" * 40), *BROKEN),
    Misbehaviour("a bomb", lambda: (http(gzip.compress(b"0" * 30_000_000), "Content-Encoding: gzip"),), *HUGE),
    Misbehaviour("deflate garbage", body(NOISE, "Content-Encoding: deflate"), *BROKEN),
    Misbehaviour("half of gzip", body(gzip.compress(NOISE)[:-20], "Content-Encoding: gzip"), *BROKEN),
    Misbehaviour("deflate for gzip", body(zlib.compress(b"[]"), "Content-Encoding: gzip"), *LACKS),
    Misbehaviour("an unknown encoding", body(b"{}", "Content-Encoding: canary"), *BROKEN),
    Misbehaviour("a wrong charset", body('{"Message":"é"}'.encode("latin-1"), "Content-Type: a/b; charset=x"), *LACKS),
    Misbehaviour("NUL bytes", body(b"\x00" * 4096), *NO_JSON),
    Misbehaviour("204 with a body", raw(b"HTTP/1.1 204 No\r\nContent-Length: 2\r\n\r\n{}"), *EMPTY),
    Misbehaviour("1xx for ever", raw(b"HTTP/1.1 102 Wait\r\n\r\n" * 50), *LATE, for_ever=True),
    Misbehaviour("switching protocols", raw(b"HTTP/1.1 101 Go\r\nUpgrade: x\r\n\r\n" + NOISE), *BROKEN),
    Misbehaviour("drops", raw(HEAD + b"Content-Length: 90000000\r\n\r\n", b" "), *LATE, for_ever=True),
    Misbehaviour("nothing", raw(b""), *CUT),
    Misbehaviour("a reset at once", raw(), *CUT, resets=True),
    Misbehaviour("a reset in the body", raw(HEAD + b"Content-Length: 90\r\n\r\n{"), *BROKEN, resets=True),
    Misbehaviour("TLS for HTTP", raw(b"\x15\x03\x03\x00\x02\x02\x46"), *BROKEN),
    Misbehaviour("a redirect", body(b"", f"Location: https://{ELSEWHERE}/?k=1", status="302 Found"), *LEADS_ON),
    Misbehaviour("a redirect to itself", body(b"", "Location: ?again", status="307 Again"), *LEADS_ON),
    Misbehaviour("a redirect to nothing that is", body(b"", "Location: http://[::1", status="308 On"), *BROKEN),
    Misbehaviour("JSON of depth 300", body(nested(300)), "answer-not-json", "nested deeper than"),
    Misbehaviour("JSON of depth 900", body(nested(900)), "answer-not-json", "nested deeper than"),
    Misbehaviour("JSON of depth 100,000", body(nested(100_000)), "answer-not-json", "nested deeper than"),
    Misbehaviour("lists without an end", body(b"[" * 200_000), "answer-not-json", "nested deeper than"),
    Misbehaviour("200,000 names", many_keys, *LACKS, spares=LATER),
    Misbehaviour("a number of 401 figures", body(b'{"Accounts":1%s,"Token":1}' % (b"0" * 400)), *LACKS),
    Misbehaviour("a number of 9,001 figures", body(b'{"RequestId":1%s}' % (b"0" * 9000)), *LACKS),
    Misbehaviour("no numbers", body(b'{"Token":NaN,"RequestId":-Infinity,"Accounts":1e999}'), *LACKS),
    Misbehaviour(
        "names twice", body(b'{"Token":"a","Token":null,"RequestId":"a","RequestId":{},"Accounts":0}'), *LACKS
    ),
    Misbehaviour(
        "half characters", body(rb'{"Password":"\ud800canary","\udfff":"\ud83d\ud83d","Accounts":"\udc00"}'), *LACKS
    ),
    Misbehaviour("a byte order mark", body(b"\xef\xbb\xbf{}"), *LACKS),
    Misbehaviour("UTF-16", body("{}".encode("utf-16")), *LACKS),
    Misbehaviour("HTML", body(b"<!doctype html><p>Hello"), *HTML),
    Misbehaviour("HTML that refuses", body(b"<html>\x00", status="403 No"), *HTML),
    Misbehaviour("a text", body(b'"Token"'), *LACKS),
    Misbehaviour("nothing said", body(b""), *EMPTY),
    Misbehaviour(
        "a code that is no text",
        body(b'{"FlinksCode":[1],"Message":{"a":1}}', status="400 No"),
        "flinks-http-400",
        "without a code",
    ),
    Misbehaviour(
        "a code of a megabyte",
        body(b'{"FlinksCode":"%s"}' % (b"A" * 1_000_000), status="400 No"),
        "flinks-",
        "none of its lists",
    ),
    Misbehaviour(
        "a message of a megabyte",
        body(b'{"Message":"%s"}' % (b"a " * 500_000), status="400 No"),
        "flinks-http-400",
        "says: a a",
    ),
    Misbehaviour("a status of its own", body(b"{}", status="999 Odd"), "flinks-http-999", "without a code"),
    Misbehaviour("an answer before the question", body(b"{}"), *LACKS, unasked=True, spares=LATER),
    Misbehaviour("two answers", raw(http(b"[]") + http(b'{"Token":"canary-second","RequestId":"second"}')), *LACKS),
)
BY_NAME = {one.name: one for one in TABLE}
