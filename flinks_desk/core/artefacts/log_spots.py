"""Which addresses of a line were called or visited, and which are only named.

Must not live here: finding addresses in a line (`log_line.py`), or making requests of them (`logs.py`).
"""

import re
from collections.abc import Iterator

from flinks_desk.core.artefacts.address import Host, Purpose, is_of_interest
from flinks_desk.core.artefacts.address import parsed as address_parsed
from flinks_desk.core.artefacts.log_line import Line, Spot
from flinks_desk.core.lean import regex

__all__ = ["base_in", "is_call", "method_near", "spots_in"]

_QUOTED_CALL = regex(r"\"(?P<method>GET|POST|PUT|PATCH|DELETE|HEAD) (?P<path>/[^\s\"]*) HTTP")
_POOL = regex(r"host='(?P<host>[^']+)'(?:, port=(?P<port>\d+))?\).{0,80}?with url: (?P<path>/\S*)")
_IN_CODE = regex(r"[(=][^\"']*[\"']$")
"""A text that is handed to something: a base to which more is added, in a language that nobody here reads."""
_ASIDE = regex(r"^\s*(?:#|//|--\s)")
_METHOD_WORD = regex(
    r"^\s*(?:request )?method[\"']?\s*[:=]\s*[\"']?(?P<method>GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b", re.IGNORECASE
)


def base_in(line: Line) -> str:
    """The base that a line tells, for the relative paths behind it."""
    return next((spot.url for spot in line.spots if spot.is_base and is_of_interest(spot.url)), "")


def spots_in(line: Line, base: str) -> Iterator[Spot]:
    """The addresses of a line that are any of Flinks' business; a path in quotes is joined with the host before it."""
    if quoted := _QUOTED_CALL.search(line.text):
        host = next((spot.url.rstrip("/") for spot in line.spots if spot.start < quoted.start()), base)
        url = host.removesuffix(":443") + quoted["path"]
        if is_of_interest(url):
            yield Spot(url, quoted.start(), quoted.end(), quoted["method"])
    elif pool := _POOL.search(line.text):
        yield Spot(f"https://{pool['host']}{pool['path']}", pool.start("path"), pool.end("path"))
    else:
        yield from (spot for spot in line.spots if not spot.is_base and is_of_interest(spot.url))


def is_call(spot: Spot, line: str, *, loosely: bool) -> bool:
    """Whether somebody called or visited the address; `loosely`: what stands in a comment was not."""
    address = address_parsed(spot.url)
    if address.purpose in {Purpose.CALLBACK, Purpose.OAUTH}:
        return True
    if address.purpose is Purpose.CONNECT:
        if (
            not address.query
            and line[spot.start - 1 : spot.start] in {'"', "'"}
            and _IN_CODE.search(line[: spot.start])
        ):
            return False
        return bool(address.query) or not spot.url.rstrip("/").endswith(address.host)
    if address.path in {"", "/"} or (address.host_kind is Host.LOOPBACK and address.purpose is Purpose.OTHER):
        return False
    return not (loosely and _ASIDE.match(line))


def method_near(text: str, start: int) -> str:
    """The method on the line below: Chrome copies `Request URL:` and `Request Method:` as two."""
    end = text.find("\n", start)
    found = _METHOD_WORD.match(text[end + 1 : end + 81]) if end >= 0 else None
    return found["method"].upper() if found else ""
