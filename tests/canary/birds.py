"""The canaries: one random secret of every role, every form in which it may lie somewhere, and the search for it.

Written apart from the program's own redaction on purpose: what both forgot, nobody would find.
"""

import base64
import gzip
import io
import json
import secrets
import uuid
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from html import escape
from urllib.parse import quote, quote_plus

__all__ = ["Birds", "Found", "forms", "search"]

GZIP = b"\x1f\x8b\x08"
ZIP = b"PK\x03\x04"
ZLIB = (b"\x78\x01", b"\x78\x9c", b"\x78\xda")
LARGEST = 64 * 1024 * 1024
DEPTH = 3


def _odd(name: str) -> str:
    """A value that looks different in every dress: quotes, blanks, percent, ampersand, letters beyond ASCII."""
    return f'{name} "{secrets.token_hex(6)}" & 100% <é> {secrets.token_hex(6)}'


@dataclass(frozen=True)
class Birds:
    """The secrets of one run; `more` takes those that are born in it, such as tokens."""

    secret_key: str = field(default_factory=lambda: str(uuid.uuid4()))
    x_api_key: str = field(default_factory=lambda: str(uuid.uuid4()))
    hmac_secret: str = field(default_factory=lambda: secrets.token_hex(32))
    username: str = field(default_factory=lambda: f"card{secrets.randbelow(10**16):016d}")
    password: str = field(default_factory=lambda: _odd("password"))
    answer: str = field(default_factory=lambda: _odd("réponse"))
    oauth_state: str = field(default_factory=lambda: secrets.token_urlsafe(24))
    refresh_token: str = field(default_factory=lambda: secrets.token_urlsafe(40))
    proxy_password: str = field(default_factory=lambda: _odd("proxy"))
    more: dict[str, str] = field(default_factory=dict)

    def all(self) -> Mapping[str, str]:
        own = {name: value for name, value in vars(self).items() if isinstance(value, str)}
        return own | self.more


@dataclass(frozen=True)
class Found:
    """A canary where none may be."""

    place: str
    role: str
    form: str


@cache
def forms(value: str) -> Mapping[str, bytes]:
    """The value in every dress, by its name; base64 at each of the three places within its groups."""
    raw = value.encode()
    written = json.dumps(value)[1:-1]
    found = {
        "raw": raw,
        "upper case": value.upper().encode(),
        "percent": quote(value, safe="").encode(),
        "percent, of forms": quote_plus(value).encode(),
        "JSON": written.encode(),
        "JSON in letters": json.dumps(value, ensure_ascii=False)[1:-1].encode(),
        "JSON in JSON": json.dumps(written)[1:-1].encode(),
        "HTML": escape(value).encode(),
        "a Python text": repr(value)[1:-1].encode(),
        "UTF-16, little": value.encode("utf-16-le"),
        "UTF-16, big": value.encode("utf-16-be"),
        "hexadecimal": raw.hex().encode(),
    }
    for shift in range(3):
        coded = base64.b64encode(b"\0" * shift + raw)
        inner = coded[(0, 2, 3)[shift] : len(coded) // 4 * 4 - 4]  # what no neighbour can change
        found[f"base64, {shift} in"] = inner
        found[f"base64 of addresses, {shift} in"] = inner.translate(bytes.maketrans(b"+/", b"-_"))
    return found


def search(places: Iterable[tuple[str, bytes]], canaries: Mapping[str, str]) -> list[Found]:
    """Every canary in these places, in any dress, also inside what is packed."""
    dressed = [(form, role, name) for role, value in canaries.items() for name, form in forms(value).items()]
    needles = [
        (role, name, form) for form, (role, name) in {form: (role, name) for form, role, name in dressed}.items()
    ]
    found = []
    for place, content in places:
        for layer in _layers(content, DEPTH):
            found += [Found(place, role, name) for role, name, form in needles if form in layer]
    return found


def _layers(content: bytes, depth: int) -> Iterator[bytes]:
    yield content
    if depth:
        for inner in _unpacked(content):
            yield from _layers(inner, depth - 1)


def _unpacked(content: bytes) -> Iterator[bytes]:
    if content.startswith(ZIP):
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            yield from (packed.read(name) for name in packed.namelist())
        return
    for start in _places(content, GZIP):
        yield from _inflated(content[start:], 31)
    for sign in ZLIB:
        for start in _places(content, sign):
            yield from _inflated(content[start:], 15)


def _places(content: bytes, sign: bytes) -> Iterator[int]:
    at = content.find(sign)
    while at >= 0:
        yield at
        at = content.find(sign, at + 1)


def _inflated(content: bytes, bits: int) -> Iterator[bytes]:
    try:
        inner = zlib.decompressobj(bits).decompress(content, LARGEST)
    except zlib.error:
        return
    if inner:
        yield inner


def packed(value: str) -> Mapping[str, bytes]:
    """The value in what is packed, for the proof that it is found there."""
    raw = b"before " + value.encode() + b" after"
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("inside.txt", raw)
    return {"gzip": b"x" + gzip.compress(raw), "zlib": zlib.compress(raw), "zip": archive.getvalue()}
