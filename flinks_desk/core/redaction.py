"""Taking secrets out of a text that is to be handed on: by value in every dress, then by the name beside a value.

The same value gets the same stand-in, so that "the same token twice" can still be seen. A stand-in is made of letters,
digits and hyphens: it can stand in an address, a header, JSON and a file name alike.
Must not live here: finding out what a value is for (`core/diagnosis`), or files.
"""

import base64
import binascii
import re
from collections.abc import Callable, Iterator, Mapping

from flinks_desk.core.diagnosis.shapes import is_placeholder
from flinks_desk.core.dresses import base64_dresses, dresses
from flinks_desk.core.lean import dataclass, regex
from flinks_desk.core.needles import Heads, folded, matches_at, places_of
from flinks_desk.core.personal import personal_values, without_short
from flinks_desk.core.spoken import is_said_of_it, spoken_secrets

__all__ = ["Redacted", "named_secrets", "redacted"]

SECRET_NAMES: Mapping[str, str] = {
    "flinks-auth-key": "auth-key",
    "flinks_auth_key": "auth-key",
    "auth-key": "auth-key",
    "authorizetoken": "authorize-token",
    "token": "authorize-token",
    "secret": "secret-key",
    "secret-key": "secret-key",
    "secret_key": "secret-key",
    "secretkey": "secret-key",
    "client_secret": "secret-key",
    "x-api-key": "x-api-key",
    "x_api_key": "x-api-key",
    "xapikey": "x-api-key",
    "api_key": "x-api-key",
    "apikey": "x-api-key",
    "hmac_secret": "hmac-secret",
    "flinks-authenticity-key": "signature",
    "x-flinks-signature": "signature",
    "authorization": "authorization",
    "proxy-authorization": "authorization",
    "access_token": "access-token",
    "accesstoken": "access-token",
    "refresh_token": "access-token",
    "password": "password",
    "passwd": "password",
    "pwd": "password",
    "username": "username",
    "loginid": "login-id",
    "accountnumber": "account-number",
    "email": "email",
    "phonenumber": "phone-number",
    "civicaddress": "address",
}
"""Names under which something secret or personal stands, in lower case, and what the stand-in calls it."""

SHORTEST = 4
"""A shorter value is only replaced where its name stands beside it: elsewhere it would be any word."""

UNMISTAKABLE = 12
"""A value so long is replaced also in the midst of a word."""

OPENINGS = (16, 8)
"""How many characters of a value are looked at first; of shorter ones all."""

HEAD = 4
"""How many characters are looked up at each place of the text, before anything else."""

NO_SECRETS = frozenset({"true", "false", "null", "none", "undefined", "string", "bearer", "basic"})

_NAME = "|".join(sorted((re.escape(name) for name in SECRET_NAMES), key=len, reverse=True))
_STARTS = "(?:(?<![A-Za-z0-9])|(?<=%[0-9A-Fa-f][0-9A-Fa-f]))"
_QUOTE = r"""\\{0,3}["'`]"""
_BESIDE = regex(
    rf"""{_STARTS}(?P<name>{_NAME})(?P<after>{_QUOTE})?(?P<blank>\s{{0,8}})
    (?: (?P<sign> : | => | == | = | %3D ) \s{{0,8}}
      | , \s{{0,8}} (?P<member>{_QUOTE}value{_QUOTE}\s{{0,4}}:\s{{0,4}})? (?={_QUOTE}) )
    (?: (?P<quote>{_QUOTE}) (?:(?:Bearer|Basic)\s)?
        (?P<quoted>(?:(?!(?P=quote))[^\r\n]){{1,4096}}) (?P<closed>(?P=quote))?
      | (?:(?:Bearer|Basic)\s)? (?P<bare>(?:(?!%26)[^\s"'`\\&,;<>{{}}()\[\]^]){{1,4096}}) )""",
    re.IGNORECASE | re.VERBOSE,
)
_COOKIE = regex(
    r"""\b(?:set-)?cookie["']?\s{0,4}(?::|,\s{0,4}["']value["']\s{0,4}:)\s{0,4}["']?(?P<crumbs>[^"'\r\n]{1,8192})""",
    re.IGNORECASE,
)
_STRING = rf"""{_QUOTE}(?:(?!{_QUOTE})[^\r\n]){{0,4096}}{_QUOTE}"""
_ANSWERED = regex(
    rf"""SecurityResponses(?:{_QUOTE})?\s{{0,8}}[:=]\s{{0,8}}\{{(?P<answers>[^{{}}]{{1,8192}})\}}""", re.IGNORECASE
)
_ANSWER = regex(
    rf"""(?<=:)\s{{0,8}}\[?(?P<strings>\s{{0,8}}{_STRING}(?:\s{{0,8}},\s{{0,8}}{_STRING}){{0,50}}(?!\s{{0,8}}:))"""
)
_INSIDE = regex(rf"""{_QUOTE}((?:(?!{_QUOTE})[^\r\n]){{1,4096}}){_QUOTE}""")
_SAYS_SOMETHING = regex(r"[{=:]")
_COLON = regex(r"\s{0,8}:")
_BLANK = regex(r"\s")
_CODE_NAME = regex(r"[A-Za-z_$][A-Za-z_$]*(?:(?:\.|->|::|\?\.)[A-Za-z_$]+)*")
"""A name, or a member of something; what is secret mostly has a digit or a sign in it."""
_CODE_WORDS = frozenset(
    {"await", "new", "this", "self", "return", "post", "get", "fetch", "request", "response", "str"}
)
_ALPHANUMERIC = regex(r"[A-Za-z0-9]")
_ESCAPED = regex(r"%[0-9A-Fa-f]{2}")
_BASE64 = regex(r"[A-Za-z0-9+/_-]{24,}={0,2}")


@dataclass(frozen=True, slots=True)
class Redacted:
    """The text without its secrets, and how many different values of each kind were taken out."""

    text: str
    counts: Mapping[str, int]


def redacted(text: str, known: Mapping[str, str]) -> Redacted:
    """The text without the `known` values (value → kind) and those that a name in the text gives away."""
    texts = (text, *_written_inside(text))
    told = [pair for find in _FINDERS for each in texts for pair in find(each)]
    kinds = {value: kind for value, kind in (*told, *known.items()) if value and (value in known or _is_fresh(value))}
    stand_ins, counts = _stand_ins(kinds)
    long = {value: stand_in for value, stand_in in stand_ins.items() if len(value) >= SHORTEST or value in known}
    return Redacted(_Swap(long, lambda held: without_short(held, stand_ins.get, SHORTEST)).over(text), counts)


def _written_inside(text: str) -> Iterator[str]:
    """What stands in base64 in it, as answers do in recordings."""
    for run in _BASE64.finditer(text):
        inside = _decoded(run[0])
        if inside is not None and inside.isprintable() and _SAYS_SOMETHING.search(inside):
            yield inside


def named_secrets(text: str) -> Iterator[tuple[str, str]]:
    """Values and their kinds, found by the name that stands beside each."""
    low = folded(text)
    for found in _COOKIE.finditer(text) if "cookie" in low else ():
        for crumb in found["crumbs"].split(";"):
            _, _, value = crumb.strip().partition("=")
            if _counts(value):
                yield value, "cookie"
    for found in _ANSWERED.finditer(text) if "securityresponses" in low else ():
        for answer in _ANSWER.finditer(found["answers"]):
            yield from ((value, "mfa-answer") for value in _INSIDE.findall(answer["strings"]) if _counts(value))
    for found in matches_at(_BESIDE, text, places_of(low, SECRET_NAMES)):
        kind = SECRET_NAMES[found["name"].lower()]
        value = found["quoted"] or found["bare"]
        is_held = _is_quoted_value(text, found) if found["quoted"] else _is_bare_value(text, found, kind)
        if _counts(value) and is_held and not is_placeholder(value):
            yield value, kind


def _is_quoted_value(text: str, found: re.Match[str]) -> bool:
    """Whether the quote opens a value, and does not close the text in which the name stands."""
    if not found["sign"] and not found["member"] and _COLON.match(text, found.end()):
        return False  # the name of the next member
    before, quote = text[max(0, found.start() - 1) : found.start()], found["quote"][-1]
    is_closing = not found["after"] and found["sign"] and (before == quote or (found["sign"] == "=" and before in "?&"))
    return not is_closing and bool(found["closed"] or not _BLANK.search(found["quoted"]))


def _is_bare_value(text: str, found: re.Match[str], kind: str) -> bool:
    """Whether it is a value, and not a word said of it, or a name in code."""
    value = found["bare"]
    if is_said_of_it(value):
        return False
    if not _CODE_NAME.fullmatch(value):
        return True
    is_code = text[found.end() : found.end() + 1] in {"(", "[", ";"} or not value.isalpha() or value in _CODE_WORDS
    return not is_code and (kind == "password" or not found["blank"])


def _counts(value: str) -> bool:
    return len(value) >= SHORTEST and _is_fresh(value)


def _is_fresh(value: str) -> bool:
    """Whether it is a value at all, and was not taken out before."""
    return value.lower() not in NO_SECRETS and not value.startswith(("redacted-", "$", "%"))


def _stand_ins(kinds: Mapping[str, str]) -> tuple[dict[str, str], dict[str, int]]:
    """What stands in for each value, and how many values of each kind there are; hexadecimals in any case are one."""
    numbers: dict[str, int] = {}
    made: dict[str, str] = {}
    for value, kind in kinds.items():
        key = value.lower() if _is_hexadecimal(value) else value
        if key not in made:
            numbers[kind] = numbers.get(kind, 0) + 1
            made[key] = f"redacted-{kind}-{numbers[kind]}"
    return made, numbers


def _is_hexadecimal(value: str) -> bool:
    return re.fullmatch(r"[0-9a-fA-F-]{16,}", value) is not None


class _Swap:
    """Puts stand-ins in the place of values, whatever they wear.

    A log may hold as many values as lines, so they are looked up and not tried one after the other: whether a value
    begins at a place is told by its first characters, whether it stands there by the text of its length.
    """

    def __init__(self, stand_ins: Mapping[str, str], without_short: Callable[[str], str]) -> None:
        self._without_short = without_short
        self._by_dress = {dress: stand_in for value, stand_in in stand_ins.items() for dress in _forms(value)}
        self._openings: dict[int, dict[str, list[int]]] = {}
        for dress in self._by_dress:
            size = next((each for each in OPENINGS if len(dress) >= each), len(dress))
            lengths = self._openings.setdefault(size, {}).setdefault(folded(dress[:size]), [])
            if len(dress) not in lengths:
                lengths.append(len(dress))
        for by_opening in self._openings.values():
            for lengths in by_opening.values():
                lengths.sort(reverse=True)
        head = min(HEAD, *self._openings) if self._openings else HEAD
        self._heads = Heads({opening[:head] for each in self._openings.values() for opening in each})

    def over(self, text: str, depth: int = 2) -> str:
        """What is in base64 comes first: a stand-in in the midst of it would make it unreadable."""
        undressed = self._without_short(_BASE64.sub(lambda run: self._inside(run[0], depth), text) if depth else text)
        return "".join(self._pieces(undressed)) if self._openings else undressed

    def _pieces(self, text: str) -> Iterator[str]:
        lowered = folded(text)
        tables = sorted(self._openings.items(), reverse=True)
        kept = 0
        for at in self._heads.places(lowered):
            if at < kept:
                continue
            for size, by_opening in tables:
                lengths = by_opening.get(lowered[at : at + size])
                if lengths and (dress := self._standing(text, lowered, at, lengths)):
                    yield text[kept:at]
                    yield self._by_dress[dress]
                    kept = at + len(dress)
                    break
        yield text[kept:]

    def _standing(self, text: str, lowered: str, at: int, lengths: list[int]) -> str:
        """The longest value that stands here; an empty text if none does."""
        for length in lengths:
            end = at + length
            if length < UNMISTAKABLE and not _is_word(text, at, end):
                continue
            if text[at:end] in self._by_dress:
                return text[at:end]
            if lowered[at:end] in self._by_dress and _is_hexadecimal(lowered[at:end]):
                return lowered[at:end]
        return ""

    def _inside(self, run: str, depth: int) -> str:
        decoded = _decoded(run)
        swapped = self.over(decoded, depth - 1) if decoded is not None else None
        return base64.b64encode(swapped.encode()).decode() if swapped is not None and swapped != decoded else run


def _is_word(text: str, start: int, end: int) -> bool:
    """Whether it is no part of a longer word; a percent escape before it belongs to no word."""
    if _ALPHANUMERIC.match(text, end):
        return False
    return (
        start == 0
        or not _ALPHANUMERIC.match(text, start - 1)
        or _ESCAPED.fullmatch(text, max(0, start - 3), start) is not None
    )


def _forms(value: str) -> tuple[str, ...]:
    return (*dresses(value), *base64_dresses(value)) if len(value) >= SHORTEST else dresses(value)


def _decoded(run: str) -> str | None:
    bare = run.rstrip("=")
    try:
        return base64.b64decode(
            bare + "=" * (-len(bare) % 4), altchars=b"-_" if set("-_") & set(bare) else None, validate=True
        ).decode()
    except (binascii.Error, ValueError):
        return None


_FINDERS = (personal_values, spoken_secrets, named_secrets)
"""Who finds values; the kind that is told last counts."""
