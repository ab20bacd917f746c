"""What the shape of a value tells: a GUID, a placeholder, something masked, damaged, or another vendor's.

Must not live here: what a value is for. Five of Flinks' values are GUIDs, and no shape is promised (api-facts §1).
"""

import re
import unicodedata

from flinks_desk.core.artefacts.model import HOLE_CLOSE, HOLE_OPEN
from flinks_desk.core.lean import dataclass, regex

__all__ = [
    "Dressed",
    "damage_in",
    "dressed",
    "foreign",
    "is_guid",
    "is_masked",
    "is_open",
    "is_placeholder",
    "placeholders",
    "without_holes",
]

_GUID = regex(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE)
_KEY = regex(r"[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}|[A-Za-z0-9+/_-]{24,}=*", re.IGNORECASE)
_PLACEHOLDER = regex(
    r"\{\{[^{}]{0,80}\}\}|\{[A-Za-z][^{}\"':,]{0,60}\}|<[A-Za-z][^<>]{0,60}>|\[[A-Za-z][A-Za-z _-]{2,60}\]"
    r"|\$\{?[A-Za-z_]\w{0,60}\}?|%[A-Za-z_]\w{0,60}%|:[a-z][A-Za-z]{0,30}Id|__[A-Z_]{3,60}__"
)
_WORDS = regex(
    r"(?:<|\{|\[)?(?:(?:your|my|insert|enter|replace|put|some|example|sample|dummy)[-_ ][-_ a-z0-9]{1,60}"
    r"|(?:your|my)(?:flinks|secret|token|key|customer|login|request|api|auth|instance|company|password)[a-z]{0,30}"
    r"|change[-_ ]?(?:me|this)"
    r"|votre[-_ ][-_ a-z0-9]{1,60}"
    r"|(?:flinks[-_ ]?)?(?:auth[-_ ]?key|secret[-_ ]?key|x?[-_ ]?api[-_ ]?key|authori[sz]e[-_ ]?token|customer[-_ ]?id"
    r"|login[-_ ]?id|request[-_ ]?id)(?:[-_ ]?(?:here|goes[-_ ]here|value))?"
    r"|todo|tbd|fixme|123-456-789|secret|token|uuid|guid)(?:>|\}|\])?",
    re.IGNORECASE,
)
_CONSTANTS = frozenset({"$true", "$false", "$null"})
"""PowerShell's own."""
_STARTS_LIKE_WORDS = regex(r"your|my|insert|enter|replace|put|some|example|sample|dummy|change")
_OF_WORDS = (
    *("your", "my", "insert", "enter", "replace", "put", "some", "example", "sample", "dummy", "change", "votre"),
    *("key", "token", "secret", "id", "todo", "tbd", "fixme", "123-"),
)
"""One of these stands in whatever `_WORDS` means; most values hold none, and need not be compared with it."""
_MASKED = regex(
    r"[*•●·x_.\u2026#-]{3,}|.{0,8}(?:\*{3,}|\u2026|•{2,}|\.{3}|x{6,}).{0,8}"
    r"|[<\[({*]{0,5}\W?(?:redacted|masked|hidden|removed|sanitized|sanitised|filtered|censored|caviard\w+|snip(?:ped)?|omitted)"
    r"[\w -]{0,40}[>\])}*]{0,5}",
    re.IGNORECASE,
)
_MASKING = frozenset("*•●·_.\u2026#-")
_OF_MASKS = (
    "xxx",
    "redacted",
    "masked",
    "hidden",
    "removed",
    "saniti",
    "filtered",
    "censored",
    "caviard",
    "snip",
    "omitted",
)
_PREFIX = regex(
    r"(?P<scheme>bearer|basic|token|apikey|api-key|key|digest)(?:\s+|:\s*)(?=\S)"
    r"|[\"']?(?P<name>flinks[-_]?auth[-_]?key|x[-_]api[-_]key|authorization|authorizeToken)[\"']?\s*[:=]\s*(?=\S)",
    re.IGNORECASE,
)
_VENDORS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (regex(pattern), vendor)
    for pattern, vendor in (
        (r"(?:sk|pk|rk)_(?:live|test)_\w+|whsec_\w+|(?:sk|pk)_[A-Za-z0-9_]{8,}", "Stripe"),
        (r"(?:link|access|public|processor|asset)-(?:sandbox|development|production)-[\w-]+", "Plaid"),
        (r"ey[JK][\w-]{4,}\.[\w-]+(?:\.[\w-]*)?", "JWT"),
        (r"(?:ghp|gho|ghs|ghu)_\w+|github_pat_\w+", "GitHub"),
        (r"glpat-[\w-]+", "GitLab"),
        (r"(?:AKIA|ASIA)[A-Z0-9]{12,}", "AWS"),
        (r"AIza[\w-]{20,}", "Google"),
        (r"xox[abprs]-[\w-]+", "Slack"),
        (r"SG\.[\w-]+\.[\w-]+", "SendGrid"),
        (r"sk-(?:ant-|proj-)?[\w-]{16,}", "OpenAI"),
        (r"sq0[a-z]{3}-[\w-]+|EAAA[\w-]{20,}", "Square"),
        (r"PMAK-[\w-]+", "Postman"),
        (r"shp(?:at|ca|pa|ss)_\w+", "Shopify"),
        (r"npm_\w{20,}", "npm"),
        (r"key-[0-9a-f]{32}", "Mailgun"),
    )
)
_OUTER = "\"'`\u2018\u2019\u201c\u201d\u00ab\u00bb\u201e\u2033<>{}[]()"
_PLAIN = regex(r"[A-Za-z0-9+/=._~-]+", re.ASCII)
_BAD = regex(rf"[^!-~]|[{re.escape(_OUTER)}]")
LONGEST = 2000
"""What is longer is no credential; the rest of it is not looked at."""
_HOLE_MARKS = frozenset({HOLE_OPEN, HOLE_CLOSE})
_HOLES = regex(f"{HOLE_OPEN}[^{HOLE_CLOSE}]*{HOLE_CLOSE}")


@dataclass(frozen=True, slots=True)
class Dressed:
    """A credential as it stands, and what it was wrapped in."""

    bare: str
    """Without prefix, wrapping and invisible characters."""
    prefix: str = ""
    """`Bearer`, or the header's own name."""
    characters: tuple[str, ...] = ()
    """What damages it, each once: `U+200B`."""


def is_guid(value: str) -> bool:
    """Whether it has a GUID's shape."""
    return bool(_GUID.fullmatch(value))


def is_open(value: str) -> bool:
    """Whether something will be filled in when it runs."""
    return HOLE_OPEN in value


def without_holes(value: str) -> str:
    """What is written of it, without what will be filled in."""
    return _HOLES.sub("", value)


def is_masked(value: str) -> bool:
    """Whether the sender has hidden it: `****`, `<redacted>`, `7ed8…ec35`."""
    return _may_be_masked(value) and not is_guid(value) and bool(_MASKED.fullmatch(value.strip()[:200]))


def _may_be_masked(value: str) -> bool:
    lowered = value.lower()
    return not _MASKING.isdisjoint(value) or any(word in lowered for word in _OF_MASKS)


def is_placeholder(value: str) -> bool:
    """Whether it is a sample's stand-in, sent or kept as a value. What was masked is none."""
    bare = value.strip().strip("\"'`")
    if not bare or bare.lower() in _CONSTANTS or is_guid(bare) or len(bare) > 120 or is_open(bare) or is_masked(bare):
        return False
    inner = bare.strip("<>{}[]$%() ")
    if any(each.isdigit() for each in inner) and _KEY.fullmatch(inner) and not _STARTS_LIKE_WORDS.match(inner.lower()):
        return False
    return bool(_PLACEHOLDER.fullmatch(bare)) or _is_of_words(bare)


def _is_of_words(bare: str) -> bool:
    lowered = bare.lower()
    return any(word in lowered for word in _OF_WORDS) and bool(_WORDS.fullmatch(bare))


def placeholders(text: str) -> tuple[str, ...]:
    """The stand-ins within a longer text, such as an address: `{customerId}`, `{{baseUrl}}`, `<instance>`."""
    found = (each[0] for each in _PLACEHOLDER.finditer(text[:8000]) if not each[0].startswith(":"))
    return tuple(dict.fromkeys(each for each in found if not is_masked(each)))


def damage_in(value: str) -> tuple[str, ...]:
    """The characters that no credential has: blanks, line ends, what cannot be seen, quotes, brackets; each once."""
    bare = without_holes(value)
    bad = _BAD.findall(bare)
    if value.endswith((",", ";")):
        bad.append(value[-1])
    return tuple(f"U+{ord(each):04X}" for each in dict.fromkeys(bad))


def dressed(value: str) -> Dressed:
    """The credential inside a value, and what stands around it."""
    value = value[:LONGEST]
    if not value or _PLAIN.fullmatch(value):
        return Dressed(value)
    inner = value if value.isprintable() else "".join(filter(_is_seen, value))
    prefix = ""
    stripped = _unwrapped(inner)
    while found := _PREFIX.match(stripped):
        prefix = prefix or (found["scheme"] or found["name"])
        stripped = _unwrapped(stripped[found.end() :])
    after = value[value.find(stripped) :] if prefix and stripped and stripped in value else value
    return Dressed(_ascii(stripped.rstrip(",;")), prefix, damage_in(after))


def _unwrapped(value: str) -> str:
    """Without what was left around it; the brackets of a placeholder are a part of it."""
    bare = value.strip(" \t\r\n\"'`")
    return bare if is_placeholder(bare) else value.strip(f"{_OUTER} \t\r\n")


def _is_seen(character: str) -> bool:
    return character.isprintable() or character.isspace() or character in _HOLE_MARKS


def foreign(value: str) -> str:
    """The vendor whose token this is; an empty text if it could be Flinks' own."""
    return next((vendor for pattern, vendor in _VENDORS if pattern.fullmatch(value)), "")


def _ascii(value: str) -> str:
    """The value without what cannot be seen, full-width letters folded, so that it can be compared."""
    if HOLE_OPEN in value:
        return value
    if value.isascii() and value.isprintable():
        return value.replace(" ", "") or value
    return "".join(each for each in unicodedata.normalize("NFKC", value) if 32 < ord(each) < 127) or value
