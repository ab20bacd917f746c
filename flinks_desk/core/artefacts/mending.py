"""An address as somebody wrote it → the address that was meant, and what was wrong with it.

Must not live here: whether it is a right address (`core/diagnosis`).
"""

import re

from flinks_desk.core.artefacts.model import HOLE_OPEN, Damage, DamageKind, Span
from flinks_desk.core.lean import regex

__all__ = ["INVISIBLE", "mended"]

INVISIBLE = "\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u2060\u2061\u2062\u2063\ufeff"
_ODD_BLANKS = "\u00a0\u2000-\u200a\u202f\u205f\u3000"
_INVISIBLE = regex(f"[{INVISIBLE}{_ODD_BLANKS}]")
_LINE_END = regex(r"[ \t]*[\r\n]+[ \t]*")
_BLANK = regex(r"[ \t]+")
_SMART = regex("[“”„‘’‚«»]")
_WRAPPED = regex(r"""\A(?P<open>["'<`(\[]+)(?P<inner>.*?)(?P<close>["'>`)\]]+)\Z""", re.DOTALL)
_LONGEST = 8000
_HOST_OF_HOLE = regex(r"\A[\ue000{<]")


def mended(written: str, span: Span | None = None) -> tuple[str, tuple[Damage, ...]]:
    """The address without what does not belong into it, and that, each kind once."""
    kinds: list[DamageKind] = []
    url = written
    if not url.isascii():
        url = _without(_INVISIBLE, url, DamageKind.INVISIBLE, kinds)
        url = _without(_SMART, url, DamageKind.SMART_QUOTES, kinds)
    url = _without(_LINE_END, url, DamageKind.LINE_END, kinds)
    url = _unwrapped(url, kinds)
    if url != url.strip():
        kinds.append(DamageKind.BLANK)
        url = url.strip()
    if _BLANK.search(url) and not _HOST_OF_HOLE.match(url):
        kinds.append(DamageKind.BLANK)
        path, mark, query = url.partition("?")
        url = _BLANK.sub("", path) + mark + _BLANK.sub("%20", query)
    return url, tuple(Damage(kind, span) for kind in dict.fromkeys(kinds))


def _without(pattern: re.Pattern[str], url: str, kind: DamageKind, kinds: list[DamageKind]) -> str:
    if not pattern.search(url):
        return url
    kinds.append(kind)
    return pattern.sub("", url)


def _unwrapped(url: str, kinds: list[DamageKind]) -> str:
    found = _WRAPPED.match(url.strip()) if len(url) < _LONGEST else None
    if not found or HOLE_OPEN in found["open"] or _is_placeholder(url.strip()):
        return url
    kinds.append(DamageKind.QUOTES)
    return found["inner"]


def _is_placeholder(url: str) -> bool:
    return bool(re.match(r"\A(?:<[^<>:]*>|\[[^\[\]:]*\])", url))
