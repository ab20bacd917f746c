"""One walk through an entry: each text, number and secret in it is handed over, with the name under which it stands.

The words of our own sentences are left alone: they are the same in every report, and have to be translated.
Must not live here: what is put in a value's place, or why.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import cast

from flinks_desk.core.exchange import Call, Json, Reply
from flinks_desk.core.journal import Entry
from flinks_desk.core.journal_record import MEMBERS
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import Text
from flinks_desk.core.writers import json_text

__all__ = ["Leaf", "Put", "walked"]

Leaf = str | int | float | Secret
Put = Callable[[Leaf, str, str], Leaf]
"""What stands there in its place: the value, the name it stands under, and the name of what holds that."""

Filled = tuple[tuple[str, str | int | float | datetime | Text], ...]
PAIRS = frozenset({"headers", "query", "form"})
"""Members that are pairs of a name and a value."""


def walked(entry: Entry, put: Put) -> Entry:
    """The entry with everything in it put in its place."""
    return cast("Entry", _walked(entry, put, "", ""))


def _walked(value: object, put: Put, name: str, parent: str) -> object:
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, str | int | float | Secret):
        return put(value, name, parent)
    if isinstance(value, Mapping):
        return {str(put(key, "", "")): _walked(item, put, key, _holder(name, parent)) for key, item in value.items()}
    if isinstance(value, tuple) and name in PAIRS:
        return tuple((key, put(item, key, parent)) for key, item in value)
    if isinstance(value, tuple):
        return tuple(_walked(item, put, name, parent) for item in value)
    if isinstance(value, frozenset):
        return frozenset(_walked(item, put, name, parent) for item in value)
    if isinstance(value, Text):
        return replace(
            value, values=cast("Filled", tuple((each, _walked(one, put, "", "")) for each, one in value.values))
        )
    if type(value) in MEMBERS:
        return _record(value, put, parent)
    return [_walked(item, put, name, parent) for item in value] if isinstance(value, Sequence) else value


def _holder(name: str, parent: str) -> str:
    """Answers are keyed by the bank's own questions, so what holds them is told to all that is inside."""
    return "SecurityResponses" if "securityresponses" in (name.lower(), parent.lower()) else name


def _record(value: object, put: Put, parent: str) -> object:
    within = value.endpoint if isinstance(value, Call) else parent
    members = {
        name: _walked(getattr(value, name), put, name, within)
        for name, _ in MEMBERS[type(value)]
        if not (isinstance(value, Reply) and name == "location")
    }
    if not isinstance(value, Reply):
        return type(value)(**members)
    if value.location:
        put(value.location, "location", within)
    if value.is_json:
        members["text"] = json_text.shown(cast("Json", members["json"]), None)
    return Reply(**members)  # type: ignore[arg-type] # each member is of the kind that it was
