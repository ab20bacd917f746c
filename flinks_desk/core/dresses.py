"""The dresses in which one value may stand in a text: raw, in JSON, in an address, in a page, in base64.

Lives here: writing a value so. Must not live here: looking for it (`needles.py`, `redaction.py`) or what it is for.
"""

import re
from collections.abc import Iterator

from flinks_desk.core.lean import regex

__all__ = ["base64_dresses", "base64_middles", "dresses"]

_PLAIN = regex(r"[A-Za-z0-9_.-]*")
_SHORTEST_MIDDLE = 8


def dresses(value: str) -> tuple[str, ...]:
    """The value as it may stand in an address, a header, JSON and HTML, escaped once or twice; itself first."""
    if _PLAIN.fullmatch(value):
        return (value,)
    import html
    import json
    from urllib.parse import quote, quote_plus

    escaped, percent = json.dumps(value)[1:-1], quote(value, safe="")
    texts = (value, escaped, json.dumps(value, ensure_ascii=False)[1:-1], json.dumps(escaped)[1:-1])
    encoded = (percent, quote(value), quote_plus(value), quote(percent, safe=""), html.escape(value))
    return tuple(dict.fromkeys((*texts, *encoded, *map(_in_small_letters, encoded))))


def base64_dresses(value: str) -> tuple[str, ...]:
    """All that base64 makes of the value alone, in both alphabets, with the signs that fill it up and without."""
    from base64 import b64encode, urlsafe_b64encode

    written = [encode(value.encode()).decode() for encode in (b64encode, urlsafe_b64encode)]
    return tuple(dict.fromkeys(form for each in written for form in (each, each.rstrip("="))))


def base64_middles(value: str) -> Iterator[str]:
    """The middle of what base64 makes of it inside another text, for each of the three places where it may begin."""
    from binascii import b2a_base64

    raw = value.encode()
    for shift in range(3):
        encoded = b2a_base64(b"\0" * shift + raw, newline=False).decode()
        middle = encoded[(shift * 8 + 5) // 6 : len(encoded) - 4]
        if len(middle) >= _SHORTEST_MIDDLE:
            yield middle
            yield middle.replace("+", "-").replace("/", "_")


def _in_small_letters(text: str) -> str:
    return re.sub(r"%[0-9A-F]{2}", lambda found: found[0].lower(), text)
