"""An entry as one line of JSON, and back, for a journal that lasts.

A `Secret` has no way into a record: in its place stands its number, which is not made from its value, so that nothing
can be guessed from it and the same secret is seen to be the same.
Must not live here: files (`services/journal_file.py`).
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import datetime
from enum import Enum

from flinks_desk.core.diagnosis.finding import Finding, Mend, Severity, Span
from flinks_desk.core.exchange import AsWritten, Call, Cause, Exchange, Reply, Unreachable
from flinks_desk.core.journal import Entry, Kind, Origin
from flinks_desk.core.journal_shapes import is_whole, kinds_of
from flinks_desk.core.rerun import comparing
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import Text
from flinks_desk.core.way import Certificate, Way
from flinks_desk.core.widget import WidgetEvent

__all__ = ["LEFT_OUT", "LONGEST", "StandIns", "entry_of", "record_of"]

LONGEST = 256 * 1024
"""Characters of a body that are kept; of a longer one the beginning is."""
LEFT_OUT = "… (the rest was not kept)"
MARK = "$"
_written = json.JSONEncoder(separators=(",", ":"), check_circular=False).encode
"""The member of a JSON object that says what it stands for."""

VALUES: Mapping[str, type] = {
    "Entry": Entry,
    "Exchange": Exchange,
    "Call": Call,
    "AsWritten": AsWritten,
    "Reply": Reply,
    "Unreachable": Unreachable,
    "Way": Way,
    "Certificate": Certificate,
    "Finding": Finding,
    "Span": Span,
    "Text": Text,
    "WidgetEvent": WidgetEvent,
    "Comparison": comparing.Comparison,
    "Difference": comparing.Difference,
}
ENUMS: Mapping[str, type[Enum]] = {
    "Kind": Kind,
    "Origin": Origin,
    "Cause": Cause,
    "Severity": Severity,
    "Mend": Mend,
    "Verdict": comparing.Verdict,
    "DifferenceKind": comparing.Kind,
}
MEMBERS = {kind: tuple((one.name, one.default) for one in fields(kind)) for kind in VALUES.values()}
"""The members of each value, and what each is where nothing was given; that is not written."""
KINDS = {kind: kinds_of(kind) for kind in VALUES.values()}
AS_IT_IS = frozenset({int, float, bool, type(None)})
NAMES = {kind: name for name, kind in (*VALUES.items(), *ENUMS.items())}
"""Names in files that last: a class may be renamed, what stands here may not."""


class StandIns:
    """Numbers for the secrets of one run, in the order in which they were met."""

    def __init__(self) -> None:
        self._numbers: dict[Secret, int] = {}

    def of(self, secret: Secret) -> str:
        """What stands for it; the same each time."""
        return f"secret {self._numbers.setdefault(secret, len(self._numbers) + 1)}"


def record_of(entry: Entry, stand_ins: StandIns) -> str:
    """The entry as JSON without any secret."""
    return _written(_plain(entry, stand_ins))


def entry_of(record: str) -> Entry | None:
    """The entry that a record holds; its secrets are their stand-ins. `None` where it cannot be understood."""
    try:
        entry = _value(json.loads(record))
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    return entry if isinstance(entry, Entry) else None


def _plain(value: object, stand_ins: StandIns) -> object:
    """What occurs most is asked for first."""
    kind = type(value)
    if isinstance(value, str):
        return value if len(value) <= LONGEST else value[:LONGEST] + LEFT_OUT
    if kind in AS_IT_IS:
        return value
    if kind in MEMBERS:
        return {MARK: NAMES[kind], "is": _members(value, stand_ins)}
    if kind is tuple:
        return {MARK: "tuple", "is": [_plain(item, stand_ins) for item in value]}  # type: ignore[attr-defined]
    if isinstance(value, Mapping):
        return _plain_mapping(value, stand_ins)
    if isinstance(value, Sequence):
        return [_plain(item, stand_ins) for item in value]
    return {MARK: NAMES.get(kind, kind.__name__), "is": _word_for(value, stand_ins)}


def _word_for(value: object, stand_ins: StandIns) -> object:
    if isinstance(value, Secret):
        return stand_ins.of(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, frozenset):
        return sorted(value)
    raise TypeError


def _plain_mapping(value: Mapping[str, object], stand_ins: StandIns) -> object:
    plain = {key: _plain(item, stand_ins) for key, item in value.items()}
    return {MARK: "dict", "is": plain} if MARK in plain else plain


def _members(value: object, stand_ins: StandIns) -> dict[str, object]:
    """A long answer is kept once, as text, and not a second time as what was read from it."""
    is_long = isinstance(value, Reply) and len(value.text) > LONGEST
    return {
        name: _plain(item, stand_ins)
        for name, default in MEMBERS[type(value)]
        if (item := getattr(value, name)) is not default and not (is_long and name in {"json", "is_json"})
    }


def _value(plain: object) -> object:
    if isinstance(plain, list):
        return [_value(item) for item in plain]
    if not isinstance(plain, dict):
        return plain
    if MARK not in plain:
        return {key: _value(item) for key, item in plain.items()}
    return _marked(plain[MARK], plain["is"])


def _marked(kind: str, held: object) -> object:
    if kind in ENUMS:
        return ENUMS[kind](held)
    if kind == "Secret":
        return Secret(str(held))
    if kind == "datetime":
        return datetime.fromisoformat(str(held))
    if isinstance(held, list):
        items = [_value(item) for item in held]
        return frozenset(items) if kind == "frozenset" else tuple(items)
    if not isinstance(held, dict):
        raise TypeError
    members = {key: _value(item) for key, item in held.items()}
    return members if kind == "dict" else _made(kind, members)


def _made(kind: str, members: Mapping[str, object]) -> object:
    made = VALUES[kind](**members)
    if not is_whole(made, KINDS[VALUES[kind]]):
        raise TypeError
    return made
