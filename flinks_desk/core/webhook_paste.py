"""Reads a webhook from what was pasted: a raw HTTP request, headers and a body, a cURL command, or a body alone.

Must not live here: the check (`webhook.py`).
"""

import json
import re
import shlex
from itertools import pairwise

from flinks_desk.core.exchange import Json, text_of
from flinks_desk.core.lean import dataclass, regex
from flinks_desk.core.text import Text, text
from flinks_desk.core.webhook import Hook

__all__ = ["Pasted", "facts_of", "read_hook"]

_HEADER = regex(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]{1,80}:[^\r\n]*")
_REQUEST = regex(rb"(?:POST|PUT) \S+ HTTP/\d(?:\.\d)?")
_CURL = regex(rb"\s*(?:\$ )?curl(?:\.exe)?\s")
_BODY_OPTIONS = frozenset({"-d", "--data", "--data-raw", "--data-binary", "--data-ascii", "--json"})
_END = re.compile(rb"\r?\n\r?\n")


@dataclass(frozen=True, slots=True)
class Pasted:
    """The webhook, and what is to be known about how it was read."""

    hook: Hook
    note: Text | None = None


def read_hook(pasted: bytes) -> Pasted:
    """Byte by byte where that is possible: what stands behind the empty line is the body."""
    if _CURL.match(pasted):
        return _of_curl(pasted.decode("utf-8", "replace"))
    start = len(pasted) - len(pasted.lstrip(b" \t\r\n"))
    first = pasted[start:].partition(b"\n")[0].rstrip(b"\r")
    if not (_REQUEST.fullmatch(first) or _HEADER.fullmatch(first)):
        return Pasted(Hook((), pasted), text("Only a body was found, and no headers before it."))
    found = _END.search(pasted, start)
    head, body = (pasted[start : found.start()], pasted[found.end() :]) if found else (pasted[start:], b"")
    return Pasted(Hook(_headers(head), body))


def facts_of(body: bytes) -> tuple[str, str, str]:
    """What kind of webhook it is, whose session, and whose connection: `ResponseType`, RequestId and LoginId."""
    try:
        value: Json = json.loads(body.decode("utf-8-sig", "replace"))
    except (ValueError, RecursionError):
        return "", "", ""
    login = value.get("Login") if isinstance(value, dict) else None
    return text_of(value, "ResponseType"), text_of(value, "RequestId"), text_of(login, "Id")


def _headers(head: bytes) -> tuple[tuple[str, str], ...]:
    lines = (line for line in head.decode("latin-1").splitlines() if _HEADER.fullmatch(line.encode("latin-1")))
    pairs = (line.partition(":") for line in lines)
    return tuple((name, value.removeprefix(" ")) for name, _, value in pairs)


def _of_curl(command: str) -> Pasted:
    try:
        words = shlex.split(command.replace("\\\r\n", " ").replace("\\\n", " "))
    except ValueError:
        return Pasted(Hook((), b""), text("The quotes of this command do not match."))
    headers: list[tuple[str, str]] = []
    body: list[str] = []
    for option, value in pairwise(words):
        if option in {"-H", "--header"}:
            name, _, rest = value.partition(":")
            headers.append((name.strip(), rest.strip()))
        elif option in _BODY_OPTIONS:
            body.append(value)
    note = text("Read from a command: what a shell does to quotes and line ends may have changed the body.")
    return Pasted(Hook(tuple(headers), "&".join(body).encode()), note)
