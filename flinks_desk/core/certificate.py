"""What a certificate says of itself: for whom, by whom, from when to when.

Lives here: reading one (X.509 in DER, RFC 5280 §4.1) as far as people are told of it.
Must not live here: whether it is to be believed; only a TLS library decides that.
"""

import hashlib
import ipaddress
from collections.abc import Iterator
from datetime import UTC, datetime

from flinks_desk.core.way import Certificate

__all__ = ["read_certificate"]

UTC_TIME, CONTEXT_0, CONTEXT_3 = 0x17, 0xA0, 0xA3
"""Tags of DER; the two contexts hold the version and the extensions."""
DNS_NAME, IP_ADDRESS = 0x82, 0x87
COMMON_NAME, ORGANIZATION, UNIT = b"\x55\x04\x03", b"\x55\x04\x0a", b"\x55\x04\x0b"
OTHER_NAMES = b"\x55\x1d\x11"
ENCODINGS = {0x1E: "utf-16-be", 0x0C: "utf-8"}
LONGEST_NAME = 120

Item = tuple[int, bytes]
"""One value in DER: its tag, and what it holds."""


def read_certificate(der: bytes) -> Certificate | None:
    """The certificate; `None` if it cannot be understood."""
    try:
        ((_, whole),) = _items(der)
        (_, to_be_signed), *_ = _items(whole)
        return _read(list(_items(to_be_signed)), hashlib.sha256(der).hexdigest())
    except (ValueError, IndexError, UnicodeDecodeError, OverflowError):
        return None


def _read(items: list[Item], fingerprint: str) -> Certificate:
    if items[0][0] == CONTEXT_0:  # the version, which the first one does not tell
        items = items[1:]
    _number, _algorithm, (_, issuer), (_, validity), (_, subject), *rest = items
    begins, ends = _items(validity)
    extensions = next((held for tag, held in rest if tag == CONTEXT_3), b"")
    whose, by = _parts(subject), _parts(issuer)
    return Certificate(
        subject=_shown(whose.get(COMMON_NAME, ""), whose.get(ORGANIZATION, "")),
        issuer=_shown(by.get(ORGANIZATION, by.get(UNIT, "")), by.get(COMMON_NAME, "")),
        not_before=_moment(begins),
        not_after=_moment(ends),
        fingerprint=fingerprint,
        names=tuple(_names(extensions)),
        is_self_signed=subject == issuer,
    )


def _items(der: bytes) -> Iterator[Item]:
    """The values that stand beside each other."""
    at = 0
    while at < len(der):
        tag, length, at = der[at], der[at + 1], at + 2
        if length & 0x80:
            more = length & 0x7F
            if not 1 <= more <= 4:
                raise ValueError
            length, at = int.from_bytes(der[at : at + more], "big"), at + more
        if at + length > len(der):
            raise ValueError
        yield tag, der[at : at + length]
        at += length


def _parts(name: bytes) -> dict[bytes, str]:
    """The parts of a name by their kind; of several of a kind the first."""
    found: dict[bytes, str] = {}
    for _, together in _items(name):
        for _, pair in _items(together):
            (_, kind), (tag, value) = _items(pair)
            found.setdefault(kind, value.decode(ENCODINGS.get(tag, "latin-1"), errors="replace"))
    return found


def _shown(*parts: str) -> str:
    """Each once, on one line: whoever made the certificate wrote it."""
    words = " ".join(dict.fromkeys(part for part in parts if part))
    return "".join(sign for sign in " ".join(words.split()) if sign.isprintable())[:LONGEST_NAME]


def _moment(item: Item) -> datetime:
    tag, value = item
    written = value.decode("ascii")
    if tag == UTC_TIME:  # two figures for the year, from 1950 to 2049
        written = ("19" if int(written[:2]) >= 50 else "20") + written
    return datetime.strptime(written, "%Y%m%d%H%M%SZ").replace(tzinfo=UTC)


def _names(extensions: bytes) -> Iterator[str]:
    for _, listed in _items(extensions):
        for _, extension in _items(listed):
            (_, kind), *_, (_, held) = _items(extension)
            if kind == OTHER_NAMES:
                ((_, names),) = _items(held)
                yield from filter(None, (_name(item) for item in _items(names)))


def _name(item: Item) -> str:
    tag, value = item
    if tag == IP_ADDRESS:
        return str(ipaddress.ip_address(value))
    return _shown(value.decode("ascii", errors="replace")) if tag == DNS_NAME else ""
