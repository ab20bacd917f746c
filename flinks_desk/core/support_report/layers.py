"""What can be inside of bytes: escapes, base64, hex, UTF-16, and what was packed with gzip, deflate or zip.

Lives here: `insides`, which takes bytes apart as long as there is something inside of them.
Must not live here: what is looked for in them (`proof.py`).
"""

import base64
import binascii
import hashlib
import html
import io
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from urllib.parse import unquote_to_bytes

from flinks_desk.core.lean import regex

__all__ = ["LAYERS", "TooMuchError", "insides"]

DEEPEST = 4
"""One inside of another, so many times."""
MOST = 256 * 1024 * 1024
"""Bytes that are looked through altogether; a file that holds more cannot be proved."""
LARGEST = 32 * 1024 * 1024
"""Bytes of one packed thing."""
SHORTEST = 12
"""Bytes that are worth packing; what chance makes is shorter."""
SAMPLE = 4096
"""Bytes by which it is told whether something is text."""
CHUNK = 256
"""Bytes that are unpacked at once: a damaged stream gives what stood before the damage."""

_BASE64 = re.compile(rb"[A-Za-z0-9+/_-]{16,}(?:\r?\n[A-Za-z0-9+/_-]+)*")
_HEX = re.compile(rb"(?:[0-9A-Fa-f]{2}[\s:]?){8,}")
_PERCENT = re.compile(rb"%[0-9A-Fa-f]{2}")
_ENTITY = re.compile(rb"&(?:#|[A-Za-z]{2,8};)")
_ESCAPE = regex(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))", re.DOTALL)
_SIGNS = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f", "0": "\0"}
_STREAMS = re.compile(rb"\x1f\x8b\x08|\x78[\x01\x5e\x9c\xda]")
_READABLE = bytes({0, 9, 10, 13, *range(32, 127)})


class TooMuchError(Exception):
    """More is inside than can be looked through."""


def insides(content: bytes) -> Iterator[bytes]:
    """The bytes themselves, and everything inside of them."""
    yield from _Taken().apart(content, DEEPEST)


class _Taken:
    """Knows what was looked at already, and how much more can be."""

    def __init__(self) -> None:
        self._seen: set[bytes] = set()
        self._left = MOST

    def apart(self, content: bytes, depth: int) -> Iterator[bytes]:
        mark = hashlib.blake2b(content, digest_size=16).digest()
        if not content or mark in self._seen:
            return
        self._seen.add(mark)
        self._left -= len(content)
        if self._left < 0:
            raise TooMuchError
        yield content
        if depth:
            layers = LAYERS if depth == DEEPEST or _is_text(content) else PACKED
            for opened in layers.values():
                for inside in opened(content):
                    yield from self.apart(inside, depth - 1)


def _is_text(content: bytes) -> bool:
    """Whether it is to be read, in one byte a letter or in more; what is not holds text only if it is packed."""
    sample = content[:SAMPLE]
    return len(sample.translate(None, _READABLE)) * 4 <= len(sample)


def _percent(content: bytes) -> Iterator[bytes]:
    if _PERCENT.search(content):
        yield unquote_to_bytes(content)
        yield unquote_to_bytes(content.replace(b"+", b" "))


def _json(content: bytes) -> Iterator[bytes]:
    """Texts of JSON hold bytes as characters, too: a packed body that was taken for text."""
    if b"\\" in content:
        text = _ESCAPE.sub(_unescaped, content.decode("utf-8", errors="replace"))
        yield text.encode("utf-8", errors="replace")
        yield text.encode("latin-1", errors="replace")


def _unescaped(found: re.Match[str]) -> str:
    code = found[1] or found[2]
    return chr(int(code, 16)) if code else _SIGNS.get(found[3], found[3])


def _characters(content: bytes) -> Iterator[bytes]:
    if b"\xc2" in content or b"\xc3" in content:
        yield content.decode("utf-8", errors="replace").encode("latin-1", errors="replace")


def _html(content: bytes) -> Iterator[bytes]:
    if _ENTITY.search(content):
        yield html.unescape(content.decode("utf-8", errors="replace")).encode("utf-8", errors="replace")


def _wide(content: bytes) -> Iterator[bytes]:
    """UTF-16 and UTF-32 of what is written in Latin letters."""
    if b"\0" in content:
        yield content.replace(b"\0", b"")


def _base64(content: bytes) -> Iterator[bytes]:
    """At each of the four places where a sign of it may begin; what is text goes on together."""
    texts: list[bytes] = []
    others: list[bytes] = []
    runs = dict.fromkeys(_BASE64.findall(content))
    for place in range(4):
        for run in runs:
            piece = _decoded(run, place)
            (texts if _is_text(piece) else others).append(piece)
    yield b"\n".join(texts)
    yield b"\n".join(others)
    for piece in others:
        yield from _raw(piece)


def _decoded(run: bytes, place: int) -> bytes:
    bare = run.translate(bytes.maketrans(b"-_", b"+/"), b"\r\n")[place:]
    try:
        return base64.b64decode(bare[: len(bare) // 4 * 4] + _rest(bare[len(bare) // 4 * 4 :]))
    except binascii.Error:
        return b""


def _rest(signs: bytes) -> bytes:
    return signs + b"=" * (4 - len(signs)) if len(signs) > 1 else b""


def _hex(content: bytes) -> Iterator[bytes]:
    runs = [re.sub(rb"[\s:]", b"", run) for run in dict.fromkeys(_HEX.findall(content))]
    if runs:
        yield b"\n".join(binascii.unhexlify(run[: len(run) // 2 * 2]) for run in runs)
        yield b"\n".join(binascii.unhexlify(run[1 : (len(run) - 1) // 2 * 2 + 1]) for run in runs)


def _packed(content: bytes) -> Iterator[bytes]:
    """Streams of gzip and of zlib, wherever they begin."""
    for found in _STREAMS.finditer(content):
        yield _inflated(memoryview(content)[found.start() :], 47)
    if not _is_text(content):
        yield from _raw(content)


def _raw(content: bytes) -> Iterator[bytes]:
    """A stream of deflate without any head. What is none ends at once, or makes no text."""
    unpacked = _inflated(memoryview(content), -15)
    if len(unpacked) >= SHORTEST and _is_text(unpacked):
        yield unpacked


def _inflated(content: memoryview, bits: int) -> bytes:
    """As much of a stream as can be read before it ends or is damaged."""
    stream, read = zlib.decompressobj(bits), bytearray()
    for start in range(0, len(content), CHUNK):
        try:
            read += stream.decompress(content[start : start + CHUNK], LARGEST)
        except zlib.error:
            break
        if len(read) > LARGEST or stream.unconsumed_tail:
            raise TooMuchError
        if stream.eof:
            break
    return bytes(read)


def _zipped(content: bytes) -> Iterator[bytes]:
    place = content.find(b"PK\x03\x04")
    if place < 0:
        return
    try:
        with zipfile.ZipFile(io.BytesIO(content[place:])) as whole:
            for info in whole.infolist():
                if info.file_size > LARGEST:
                    raise TooMuchError
                yield info.filename.encode() + b"\n" + whole.read(info)
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError, zlib.error, EOFError, ValueError):
        return


PACKED: Mapping[str, Callable[[bytes], Iterator[bytes]]] = {"gzip and deflate": _packed, "zip": _zipped}
LAYERS: Mapping[str, Callable[[bytes], Iterator[bytes]]] = {
    "percent-encoding": _percent,
    "escapes of JSON": _json,
    "UTF-8 of bytes": _characters,
    "entities of HTML": _html,
    "UTF-16": _wide,
    "base64": _base64,
    "hexadecimals": _hex,
    **PACKED,
}
"""What can be inside of what, and how it is taken out."""
