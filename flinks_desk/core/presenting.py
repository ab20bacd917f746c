"""What nobody in the audience should see, and what stands there instead, while somebody presents.

Every id and everything about a person gets a stand-in that is always the same, so that "the same id twice" can still be
seen, and from which the value comes back when a page hands it to a call. Secrets print as dots already.
Must not live here: which part of the window shows what, or keys and tokens (`secret.py`).
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from flinks_desk.core.dresses import dresses
from flinks_desk.core.lean import fields_of, regex, replaced
from flinks_desk.core.secret import DOTS, Secret
from flinks_desk.core.text import Text

__all__ = ["PERSONAL_FIELDS", "PERSONAL_MEMBERS", "Cloak"]

PERSONAL_MEMBERS = frozenset({
    "accountnumber", "transitnumber", "username", "email", "phonenumber", "civicaddress", "postalcode", "pobox",
    "dateofbirth", "birthdate", "socialinsurancenumber", "holdername", "iban", "payorname", "loginid", "requestid",
})  # fmt: skip
"""Members of answers and events, in small letters, that are about a person or name one."""
HOLDERS = frozenset({"holder", "holders"})
"""Members in which everything is about a person."""
LEARNED_MEMBERS = PERSONAL_MEMBERS | HOLDERS
PERSONAL_FIELDS = frozenset({"holder", "number", "transit", "username", "customer_id", "login_id", "request_id"})
"""Fields of our own records for the same."""
SHORTEST = 4
"""A shorter text, such as a province, tells of nobody and stands in too many words."""

_ID = regex(
    r"(?<![0-9A-Za-z])(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32})(?![0-9A-Za-z])", re.IGNORECASE
)
_ENDING = regex(rf"{DOTS}\w{{2}}(?!\w)")
"""What tells two keys apart is not for an audience."""
_EMAIL = regex(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = regex(r"(?<![\w-])(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}(?![\w-])")
Put = Callable[[str], str]
_PARTLESS = frozenset({str, int, float, bool, type(None)})
"""Most of what an answer holds: told at once, for an answer of 50,000 transactions is half a million of them."""
_STANDS = regex(r"00000000-?0000-?4000-?8000-?(\d{12})|•••·(\d+)")


class Cloak:
    """Remembers what it has covered, for as long as one presentation lasts."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._values: list[str] = []
        self._personal: set[str] = set()
        self._pattern: re.Pattern[str] | None = None
        self._done: dict[int, tuple[object, object]] = {}
        self._texts: dict[str, str] = {}

    def presented(self, value: object) -> object:
        """The same value as an audience may see it; itself where nothing had to be covered."""
        before = len(self._personal)
        self._learn(value)
        if len(self._personal) != before:
            self._done.clear()
            self._texts.clear()
            forms = sorted({form for each in self._personal for form in dresses(each)}, key=len, reverse=True)
            self._pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, forms))})(?!\w)", re.IGNORECASE)
        return self._over(value, self._covered)

    def meant(self, value: object) -> object:
        """The value that was meant by something that an audience has seen."""
        return self._over(value, self._uncovered, remember=False)

    def _covered(self, text: str) -> str:
        """The names of members, and much else, come again and again."""
        if text not in self._texts:
            self._texts[text] = self._masked(text)
        return self._texts[text]

    def _masked(self, text: str) -> str:
        """By what was learned first, since an id may be a part of it."""
        text = _ENDING.sub(DOTS, text)
        for pattern in (self._pattern, _ID, _EMAIL, _PHONE):
            if pattern is not None:
                text = pattern.sub(lambda found: self._stand_in(found[0]), text)
        return text

    def _uncovered(self, text: str) -> str:
        return _STANDS.sub(self._back, text)

    def _back(self, found: re.Match[str]) -> str:
        number = int(found[1] or found[2])
        if not 0 < number <= len(self._values):
            return found[0]
        value = self._values[number - 1]
        return value.replace("-", "") if found[1] and "-" not in found[0] else value

    def _stand_in(self, value: str) -> str:
        if _STANDS.fullmatch(value):
            return value
        is_id = _ID.fullmatch(value) is not None
        key = value.replace("-", "").lower() if is_id else value.lower()
        if key not in self._numbers:
            self._values.append(value)
            self._numbers[key] = len(self._values)
        number = self._numbers[key]
        if not is_id:
            return f"•••·{number}"
        return f"00000000-0000-4000-8000-{number:012d}" if "-" in value else f"00000000000040008000{number:012d}"

    def _learn(self, value: object) -> None:
        learned = PERSONAL_FIELDS if fields_of(value) else LEARNED_MEMBERS
        for name, item in _parts_of(value):
            if name in learned:
                self._personal.update(_texts_in(item))
            if type(item) not in _PARTLESS and id(item) not in self._done:
                self._learn(item)

    def _over(self, value: object, put: Put, *, remember: bool = True) -> object:
        if type(value) is str:
            return put(value)
        if not _is_whole(value):
            return value
        if not remember:
            return self._rebuilt(value, put, remember=False)
        if id(value) not in self._done:
            self._done[id(value)] = value, self._rebuilt(value, put, remember=True)
        return self._done[id(value)][1]

    def _as_text(self, value: object) -> object:
        """An account number that came as a number of JSON."""
        return str(value) if type(value) is int and str(value) in self._personal else value

    def _rebuilt(self, value: object, put: Put, *, remember: bool) -> object:
        if isinstance(value, Mapping):
            made = {
                put(key) if type(key) is str else key: self._over(self._as_text(item), put, remember=remember)
                for key, item in value.items()
            }
            is_same = all(a is b for a, b in zip(made.values(), value.values(), strict=True)) and [*made] == [*value]
            return value if is_same else made
        if isinstance(value, Sequence):
            items = [self._over(item, put, remember=remember) for item in value]
            is_same = all(a is b for a, b in zip(items, value, strict=True))
            return value if is_same else tuple(items) if isinstance(value, tuple) else items
        names = ("values",) if isinstance(value, Text) else fields_of(value)
        before = {name: getattr(value, name) for name in names}
        after = {name: self._over(item, put, remember=remember) for name, item in before.items()}
        changes = {name: after[name] for name in names if after[name] is not before[name]}
        return replaced(value, changes) if changes else value


def _is_whole(value: object) -> bool:
    """Whether it has parts that may have to be covered; a secret has none that can be seen."""
    if type(value) in _PARTLESS or isinstance(value, Secret | str | bytes):
        return False
    return isinstance(value, Mapping | Sequence) or bool(fields_of(value))


def _parts_of(value: object) -> Iterator[tuple[str, object]]:
    if not _is_whole(value):
        return
    if isinstance(value, Mapping):
        yield from ((str(key).lower(), item) for key, item in value.items())
    elif isinstance(value, Sequence):
        yield from (("", item) for item in value)
    else:
        yield from ((name, getattr(value, name)) for name in fields_of(value))


def _texts_in(value: object) -> Iterator[str]:
    if isinstance(value, str) and len(value) >= SHORTEST and not _STANDS.fullmatch(value):
        yield value
    elif isinstance(value, int) and not isinstance(value, bool) and len(str(value)) >= SHORTEST:
        yield str(value)
    for _, item in _parts_of(value):
        yield from _texts_in(item)
