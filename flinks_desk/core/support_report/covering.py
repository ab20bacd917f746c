"""Takes everything secret, and account data unless they are wanted, out of entries. The same value has the same
stand-in everywhere in a report, so that "the same token twice" can still be seen.

Must not live here: what a value is (`kinds.py`), or whether it worked (`proof.py`).
"""

import binascii
from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator, Mapping, Sequence

from flinks_desk.core.exchange import Exchange, Json, Reply
from flinks_desk.core.journal import Entry
from flinks_desk.core.lean import dataclass, regex
from flinks_desk.core.personal import personal_values
from flinks_desk.core.redaction import named_secrets
from flinks_desk.core.secret import Secret
from flinks_desk.core.support_report.forms import Search, can_be_told
from flinks_desk.core.support_report.kinds import UNNAMED, is_to_go, kind_of
from flinks_desk.core.support_report.model import Material
from flinks_desk.core.support_report.walking import Leaf, walked
from flinks_desk.core.writers import json_text

__all__ = ["Cover", "Covered", "cover_of", "covered"]

STAND_IN = "redacted-"
"""How every stand-in begins, as `flinks-desk redact` writes them."""
BASE64 = regex(r"[A-Za-z0-9+/_-]{12,}={0,2}")
ONE_ALPHABET = str.maketrans("-_", "+/")
HEXADECIMAL = regex(r"[0-9a-fA-F-]{16,}")
NOTHING = frozenset({"", "null", "none", "true", "false"})


@dataclass(frozen=True, slots=True)
class Covered:
    """What may be shown."""

    entries: tuple[Entry, ...]
    note: str
    place: str
    values: Mapping[str, str]
    """What was taken out, with its kind. This never leaves."""
    taken_out: Mapping[str, int]
    """How many different values of each kind."""


def covered(material: Material) -> Covered:
    """The entries and the person's note without what must not leave."""
    cover = cover_of(material)
    entries = tuple(walked(entry, cover.leaf) for entry in material.entries)
    note, place = cover.text(material.note), cover.text(material.place)
    return Covered(entries, note, place, cover.values, cover.counts())


def cover_of(material: Material) -> "Cover":
    """What covers this material; the first sighting of a value decides what it is called."""
    met = _Met(with_account_data=material.with_account_data)
    for entry in material.entries:
        walked(entry, met.leaf)
        met.read(_texts(entry))
    met.read([material.note])
    for secret, kind in material.secrets.items():
        met.secret(secret, kind)
    return Cover(met, is_past=material.is_past)


class _Met:
    """Values in the order in which they are met, each with its kind."""

    def __init__(self, *, with_account_data: bool) -> None:
        self.with_account_data = with_account_data
        self.kinds: dict[str, str] = {}
        self.sealed: set[str] = set()
        """Values that only a record of the program holds, and no text of others."""

    def leaf(self, value: Leaf, name: str, parent: str) -> Leaf:
        kind = self.kind(name, parent)
        if isinstance(value, Secret):
            self.secret(value, kind or UNNAMED)
        elif kind and is_told(value):
            self.kinds.setdefault(str(value), kind)
        return value

    def secret(self, secret: Secret, kind: str) -> None:
        clear = secret.reveal()
        self.kinds.setdefault(clear, kind)
        self.sealed.add(clear)

    def kind(self, name: str, parent: str) -> str:
        return kind_of(name, parent, with_account_data=self.with_account_data)

    def read(self, texts: Iterable[str]) -> None:
        """What a name or its own shape gives away in what others wrote."""
        for text in texts:
            found = [*named_secrets(text), *(() if self.with_account_data else personal_values(text))]
            for value, kind in found:
                if is_told(value) and is_to_go(kind, with_account_data=self.with_account_data):
                    self.kinds.setdefault(value, kind)


class Cover:
    """Puts stand-ins in the places of values, and counts them."""

    def __init__(self, met: _Met, *, is_past: bool) -> None:
        self._met = met
        self._stand_ins = _stand_ins(met.kinds)
        self._put: set[str] = set()
        kept = met.sealed if is_past else set()
        self.values = {value: kind for value, kind in met.kinds.items() if value not in kept}
        self._search = Search({value: self._stand_ins[value] for value in self.values if can_be_told(value)})

    def leaf(self, value: Leaf, name: str, parent: str) -> Leaf:
        """What may be shown of a value that stands under this name."""
        if isinstance(value, Secret):
            return self._stood(self._stand_ins[value.reveal()])
        told = self._stand_ins.get(str(value), "")
        if told and (self._met.kind(name, parent) or can_be_told(str(value))):
            return self._stood(told)
        return self.text(value) if isinstance(value, str) else value

    def text(self, text: str) -> str:
        """The text with stand-ins wherever a value stands in it, in whatever form."""
        return BASE64.sub(lambda run: self._inside(run[0]), self._search.replaced(text, self._put))

    def _inside(self, run: str) -> str:
        """What is in base64 together with other text, such as a user and a password for a proxy.

        Where it begins is not known: what stands before it may look as if it belonged to it.
        """
        for start in range(4):
            clear = _decoded(run[start:])
            shown = self._search.replaced(clear, self._put)
            if shown != clear:
                return run[:start] + b64encode(shown.encode()).decode()
        return run

    def counts(self) -> Mapping[str, int]:
        """How many different values of each kind were replaced."""
        kinds = [kind for value, kind in self._met.kinds.items() if self._stand_ins[value] in self._put]
        return {kind: len({one for one in self._put if _is_of(one, kind)}) for kind in dict.fromkeys(kinds)}

    def _stood(self, stand_in: str) -> str:
        self._put.add(stand_in)
        return stand_in


def _decoded(run: str) -> str:
    bare = run.rstrip("=").translate(ONE_ALPHABET)
    try:
        return b64decode(bare + "=" * (-len(bare) % 4)).decode()
    except (binascii.Error, UnicodeDecodeError):
        return ""


def is_told(value: Leaf) -> bool:
    """Whether it says anything, and is no stand-in or dots already."""
    bare = str(value).strip()
    return bare.lower() not in NOTHING and not bare.startswith((STAND_IN, "•"))


def _texts(entry: Entry) -> Iterator[str]:
    """What others wrote, as it can be read."""
    if entry.exchange:
        yield from _texts_of(entry.exchange)
    if entry.data is not None:
        yield json_text.shown(entry.data, None)


def _texts_of(exchange: Exchange) -> Iterator[str]:
    call = exchange.call
    yield call.url
    bodies: Sequence[Json] = (call.body,) if call.body is not None else ()
    if call.as_written:
        yield from (piece for piece in call.as_written.text if isinstance(piece, str))
    if isinstance(exchange.outcome, Reply):
        yield exchange.outcome.text
    for body in bodies:
        yield json_text.shown(body, None)


def _is_of(stand_in: str, kind: str) -> bool:
    return stand_in.removeprefix(STAND_IN).rpartition("-")[0] == kind


def _stand_ins(kinds: Mapping[str, str]) -> Mapping[str, str]:
    """A stand-in for each value; hexadecimals in any case are one value."""
    numbers: dict[str, int] = {}
    by_key: dict[str, str] = {}
    made: dict[str, str] = {}
    for value, kind in kinds.items():
        key = value.lower() if HEXADECIMAL.fullmatch(value) else value
        if key not in by_key:
            numbers[kind] = numbers.get(kind, 0) + 1
            by_key[key] = f"{STAND_IN}{kind}-{numbers[kind]}"
        made[value] = by_key[key]
    return made
