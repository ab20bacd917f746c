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
_VISITED = regex(
    r"(?:\b(?P<method>GET|POST|HEAD)\b[\s\"'\]:=]{1,12})?(?<![\w.:/\\<-])(?P<path>/[\w./~-]{0,200}\?[\w%.-]{1,40}=[^\s\"'<>]*)"
)
"""A page of the customer's own, as servers and routers log it: a path and its query, without a host."""
_APART = regex(r"\b(?P<method>GET|POST) (?P<path>/[^\s?]*) (?P<query>[\w%.-]{1,40}=\S*) \d{2,5}\b")
"""IIS writes the query apart."""
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
        yield from _visits_in(line)
        yield from (spot for spot in line.spots if not spot.is_base and is_of_interest(spot.url))


def _visits_in(line: Line) -> Iterator[Spot]:
    """The ways back to a page of the customer's own that is told without its host."""
    if "=" not in line.text or "/" not in line.text:
        return
    if apart := _APART.search(line.text):
        url = f"{apart['path']}?{apart['query']}"
        if address_parsed(url).purpose is Purpose.CALLBACK:
            yield Spot(url, apart.start("path"), apart.end("query"), apart["method"])
    for found in _VISITED.finditer(line.text):
        url = found["path"].rstrip(".,;:!)]}")
        if address_parsed(url).purpose is Purpose.CALLBACK and not _is_beside(line, found.start("path")):
            yield Spot(url, found.start("path"), found.start("path") + len(url), found["method"] or "")


def _is_beside(line: Line, at: int) -> bool:
    """Whether it stands inside a value that is read as a whole, or inside an address."""
    inside = any(each.start <= at < each.literal.end for each in line.found)
    return inside or any(spot.start <= at < spot.end for spot in line.spots)


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
