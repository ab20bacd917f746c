"""The one reader of bodies: capped, however small they were on the wire.

A body of 300 kB can inflate to 300 MB (pitfalls §4.6), so it is inflated piece by piece.
Must not live here: what a body means.
"""

import zlib
from collections.abc import AsyncIterator

__all__ = ["CAP", "BodyDamaged", "BodyTooLarge", "read_body"]

CAP = 25 * 1024 * 1024
PIECE = 256 * 1024
EITHER_WRAPPER = 47
"""zlib's way of saying: gzip or zlib, whichever it turns out to be."""


class BodyTooLarge(Exception):  # noqa: N818
    """More than the cap."""


class BodyDamaged(Exception):  # noqa: N818
    """It does not inflate, ends too early, or came in an encoding that was not asked for."""


async def read_body(chunks: AsyncIterator[bytes], encoding: str, cap: int = CAP) -> bytes:
    """The whole body in clear, or one of the two exceptions."""
    encoding = encoding.strip().lower()
    if encoding in {"", "identity"}:
        return await _plain(chunks, cap)
    if encoding in {"gzip", "x-gzip", "deflate"}:
        return await _inflated(chunks, cap)
    raise BodyDamaged


async def _plain(chunks: AsyncIterator[bytes], cap: int) -> bytes:
    body = bytearray()
    async for chunk in chunks:
        body += chunk
        if len(body) > cap:
            raise BodyTooLarge
    return bytes(body)


async def _inflated(chunks: AsyncIterator[bytes], cap: int) -> bytes:
    body = bytearray()
    inflater = zlib.decompressobj(EITHER_WRAPPER)
    arrived = False
    async for chunk in chunks:
        waiting = chunk
        arrived = arrived or bool(chunk)
        while waiting and not inflater.eof:
            try:
                body += inflater.decompress(waiting, PIECE)
            except zlib.error:
                raise BodyDamaged from None
            waiting = inflater.unconsumed_tail
            if len(body) > cap:
                raise BodyTooLarge
    if arrived and not inflater.eof:
        raise BodyDamaged
    return bytes(body)
