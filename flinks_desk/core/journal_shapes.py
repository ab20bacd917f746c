"""Whether what a record holds is of the kind that its place asks for: a disk can lose a letter, and all that is shown
of an entry relies on its kinds. Must not live here: reading a record (`journal_record.py`).
"""

import types
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Union, get_args, get_origin, get_type_hints

from flinks_desk.core.rerun.comparing import Comparison
from flinks_desk.core.text import ENGLISH, Text

__all__ = ["is_whole", "kinds_of"]

OF_ANY_KIND = frozenset({"data", "json", "body", "extra"})
"""Members that hold JSON, in which anything may stand."""


def is_whole(value: object, kinds: Mapping[str, object]) -> bool:
    """Whether each member is of its kind, and a sentence can be said."""
    if not all(_fits(getattr(value, name), kind) for name, kind in kinds.items()):
        return False
    return not isinstance(value, Text) or _can_be_said(value)


def kinds_of(owner: type) -> Mapping[str, object]:
    """What its members have to be."""
    hints = get_type_hints(owner, localns={"Comparison": Comparison, "datetime": datetime})
    return {name: kind for name, kind in hints.items() if name not in OF_ANY_KIND}


def _fits(value: object, kind: object) -> bool:
    origin = get_origin(kind)
    if origin in {Union, types.UnionType}:
        return any(_fits(value, one) for one in get_args(kind))
    if origin is tuple:
        return isinstance(value, tuple) and _all_fit(value, get_args(kind))
    if isinstance(origin, type):
        is_text = isinstance(value, str)
        return isinstance(value, origin) and not is_text and all(_fits(one, get_args(kind)[0]) for one in value)  # type: ignore[attr-defined] # a collection
    if kind is float:
        return isinstance(value, int | float)
    return isinstance(kind, type) and isinstance(value, kind)


def _all_fit(values: Sequence[object], kinds: tuple[object, ...]) -> bool:
    if len(kinds) > 1 and kinds[1] is ...:
        return all(_fits(one, kinds[0]) for one in values)
    return len(values) == len(kinds) and all(map(_fits, values, kinds))


def _can_be_said(sentence: Text) -> bool:
    try:
        ENGLISH.say(sentence)
    except (ValueError, LookupError, AttributeError, TypeError):
        return False
    return True
