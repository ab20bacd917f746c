"""Values that a letter names (`our secret key is …`), and addresses that a mail program wrapped.

Must not live here: requests (`logs.py` finds the addresses).
"""

import re
from collections.abc import Iterator

from flinks_desk.core.artefacts.model import Setting, SettingPlace, Span
from flinks_desk.core.artefacts.source import Sheet
from flinks_desk.core.lean import regex

__all__ = ["assigned_in", "paired", "settings_in", "unwrapped"]

_NAMED = regex(
    r"^[ \t>*•-]*+(?P<name>(?:[\w'’()/.-]++[ \t]++){0,6}?[\w'’/-]*(?:redirect|callback|secret|api[ "
    r"_-]?key|auth[ _-]?key|customer[ _-]?id|instance"
    r"|login[ _-]?id|request[ _-]?id|token|hmac|x-api-key|password|return)[\w _()'’/-]{0,40}?)"
    r"[ \t]*(?::|=|[ \t]is(?::|[ \t]))[ \t]*[\"'`“<]?(?P<value>https?://[^\s\"'`”<>]+"
    r"|[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"
    r"|[^\s\"'`”<>,;]{6,200})[\"'`”>]?[.,;]?[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
_WRAPPED = regex(
    r"(?P<head>https?://[^\s\"'<>]{12,4000}?)(?P<gap>[ \t]*\n[ \t]*)(?P<tail>[^\s\"'<>]+)(?=[ \t]*(?:\n|\Z))"
)
_URL_LINE = regex(r"https?://[^\s\"'<>]*\Z")
_GUID_HEAD = regex(r"[=/,](?:%2C)?(?P<part>[0-9A-Fa-f]{1,8}(?:-[0-9A-Fa-f]{0,12}){0,4})\Z")
_GUID = regex(r"[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}")
_ENDS_OPEN = regex(r"(?:[&=?%-]|%[0-9A-Fa-f]|[&?][A-Za-z]{1,30})\Z")
_GOES_ON = regex(r"[&?%=]|[0-9A-Fa-f]{2,}|[A-Za-z]{1,30}=")
_PROSE = regex(r"[A-Za-z][a-z]*[ \t]|[A-Z][a-z]+,?$")
_PATH_GOES_ON = regex(r"[\w./-]{1,80}\?\w{1,30}=")
_LONGEST = 100_000
"""A letter is not longer than that."""
_MOST = 2000


def settings_in(text: str) -> tuple[Setting, ...]:
    """The named values of a letter, at most one a line."""
    found = (match for match, _ in zip(_NAMED.finditer(text[:_LONGEST]), range(_MOST), strict=False))
    return tuple(
        Setting(
            match["name"].strip(), match["value"], SettingPlace.PROSE, Span(match.start("name"), match.end("value"))
        )
        for match in found
    )


_APART = regex(
    r"^[ \t]*(?:Request URL|Request Method|Status Code|[A-Za-z]{1,20}(?:-[A-Za-z]{1,20}){1,4}|authorization):[ \t]*"
    r"(?P<end>\n)(?=[^\s:]{1,200}[^\n:]*(?:\n|\Z)|https?://)",
    re.MULTILINE,
)
"""A browser's panel copies the names of headers and their values as two lines."""
_ASSIGNED = regex(
    r"(?<![\w./-])(?P<name>(?:[A-Z][A-Z0-9]{0,20}_){0,3}FLINKS_[A-Z0-9_]{2,40})=(?P<quote>[\"']?)(?P<value>[^\s\"']{1,200})(?P=quote)"
)
"""Variables on a command line: `docker run -e`, `heroku config:set`."""


def assigned_in(text: str) -> tuple[Setting, ...]:
    """The variables that a command is given, each with its value."""
    found = (match for match, _ in zip(_ASSIGNED.finditer(text[:_LONGEST]), range(_MOST), strict=False))
    return tuple(
        Setting(match["name"], match["value"], SettingPlace.SCRIPT, Span(match.start("name"), match.end("value")))
        for match in found
    )


def paired(sheet: Sheet) -> Sheet:
    """The text with each header's name and value on one line."""
    ends = [found.start("end") for found in _APART.finditer(sheet.text)] if ":\n" in sheet.text else []
    starts = [0, *(end + 1 for end in ends)]
    return sheet.keep(zip(starts, [*ends, len(sheet.text)], strict=True)) if ends else sheet


def unwrapped(sheet: Sheet) -> Sheet:
    """The text with addresses in one piece that a mail program, or a screenshot, broke over several lines."""
    if "://" not in sheet.text or "\n" not in sheet.text:
        return sheet
    return sheet.keep(_runs(sheet.text)) if any(_breaks(sheet.text)) else sheet


def _runs(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for first, last in _breaks(text):
        yield start, first
        start = last
    yield start, len(text)


def _breaks(text: str) -> Iterator[tuple[int, int]]:
    """Each line end, with blanks around it, that stands inside an address."""
    at, held = 0, ""
    while (end := text.find("\n", at)) >= 0:
        line = held + text[at:end].rstrip()
        following_end = text.find("\n", end + 1)
        following = text[end + 1 : following_end if following_end >= 0 else len(text)]
        tail = following.strip()
        address = _URL_LINE.search(line[-4000:])
        held = ""
        if address and tail and " " not in tail and _is_inside(address[0], tail):
            yield at + len(text[at:end].rstrip()), end + 1 + len(following) - len(following.lstrip())
            held = address[0]
        at = end + 1


def _is_inside(head: str, tail: str) -> bool:
    if tail.startswith(("http://", "https://", "-", "{", "<", '"', "'", "#")):
        return tail.startswith("-") and bool(_completes(head, tail))
    if _completes(head, tail) or (head.endswith("/") and _PATH_GOES_ON.match(tail)):
        return True
    if _ENDS_OPEN.search(head) and ("?" in head or head.endswith(("-", "?"))):
        return bool(_GOES_ON.match(tail)) or head[-1] in "=&%"
    return tail.startswith(("&", "?", "%")) and len(tail) > 2


def _completes(head: str, tail: str) -> bool:
    """Whether the end of one line and the beginning of the next make up one GUID."""
    part = _GUID_HEAD.search(head)
    if not part or len(part["part"]) >= 36 or not part["part"]:
        return False
    return bool(_GUID.match(part["part"] + tail)) or (
        len(part["part"]) > 8 and bool(re.match(r"[0-9A-Fa-f-]+\Z", tail))
    )
