"""What may stand in a scenario file: a table of keys for each part, each with its kind.

Must not live here: reading a file (`reading.py`), or what an action does.
"""

from collections.abc import Callable, Mapping, Sequence
from enum import Enum

from flinks_desk.core.exchange import Json
from flinks_desk.core.lean import dataclass
from flinks_desk.core.scenario.model import Action
from flinks_desk.core.text import Text, text

__all__ = ["EXPECT_KEYS", "FILE_KEYS", "GIVEN_KEYS", "STEP_KEYS", "Key", "Shape", "fits", "shape_words"]


class Shape(Enum):
    """What kind of value a key takes."""

    TEXT = "text"
    YES_NO = "yes-no"
    NUMBER = "number"
    COUNT = "count"
    STATUS = "status"
    TEXTS = "texts"
    TABLE = "table"
    TEXT_TABLE = "text-table"
    ORDERS = "orders"
    STEPS = "steps"


@dataclass(frozen=True, slots=True)
class Key:
    """One key: its kind, and the only values it takes, where these can be listed."""

    shape: Shape
    choices: tuple[str, ...] = ()


FILE_KEYS: Mapping[str, Key] = {
    "format": Key(Shape.COUNT),
    "title": Key(Shape.TEXT),
    "about": Key(Shape.TEXT),
    "timeout": Key(Shape.NUMBER),
    "faults": Key(Shape.ORDERS),
    "policies": Key(Shape.TABLE),
    "minutes_ahead": Key(Shape.NUMBER),
    "step": Key(Shape.STEPS),
}
"""`faults`, `policies` and `minutes_ahead` are those of `flinks-desk simulate --scenario`; one file may serve both."""

STEP_KEYS: Mapping[str, Key] = {
    "do": Key(Shape.TEXT, tuple(one.value for one in Action)),
    "caption": Key(Shape.TEXT),
    "expect": Key(Shape.TABLE),
    "timeout": Key(Shape.NUMBER),
    "faults": Key(Shape.ORDERS),
}

GIVEN_KEYS: Mapping[Action, Mapping[str, Key]] = {
    Action.KEY: {"role": Key(Shape.TEXT, ("secret_key", "x_api_key")), "value": Key(Shape.TEXT)},
    Action.TOKEN: {},
    Action.CONNECT: {"options": Key(Shape.TEXT_TABLE)},
    Action.AUTHORIZE: {
        "login_id": Key(Shape.TEXT),
        "institution": Key(Shape.TEXT),
        "username": Key(Shape.TEXT),
        "password": Key(Shape.TEXT),
        "language": Key(Shape.TEXT, ("en", "fr")),
        "cached": Key(Shape.YES_NO),
        "save": Key(Shape.YES_NO),
        "background": Key(Shape.YES_NO),
    },
    Action.ANSWER: {"answers": Key(Shape.TEXT_TABLE)},
    Action.FETCH: {"kind": Key(Shape.TEXT, ("detail", "summary", "statements", "attributes"))},
    Action.REPEAT: {},
    Action.CLOCK: {"minutes": Key(Shape.NUMBER)},
}

EXPECT_KEYS: Mapping[str, Key] = {
    "status": Key(Shape.STATUS),
    "flinks_code": Key(Shape.TEXT),
    "present": Key(Shape.TEXTS),
    "equal": Key(Shape.TABLE),
    "mfa_rounds": Key(Shape.COUNT),
    "events": Key(Shape.TEXTS),
    "findings": Key(Shape.TEXTS),
    "no_errors": Key(Shape.YES_NO),
}

WORDS: Mapping[Shape, Text] = {
    Shape.TEXT: text("a text in quotes"),
    Shape.YES_NO: text("true or false"),
    Shape.NUMBER: text("a number, not below 0"),
    Shape.COUNT: text("a whole number, not below 0"),
    Shape.STATUS: text("an HTTP status such as 200, or a list of them"),
    Shape.TEXTS: text("a list of texts in quotes"),
    Shape.TABLE: text("a table, such as {{ name = 1 }}"),
    Shape.TEXT_TABLE: text('a table of texts, such as {{ name = "text" }}'),
    Shape.ORDERS: text("a list of the simulator's faults"),
    Shape.STEPS: text("steps, each below a line [[step]]"),
}


def shape_words(key: Key) -> Text:
    """What the key takes, for people."""
    if key.choices:
        return text("one of {choices}", choices=", ".join(key.choices))
    return WORDS[key.shape]


def fits(value: Json, key: Key) -> bool:
    """Whether a value is of the key's kind."""
    return CHECKS[key.shape](value) and (not key.choices or value in key.choices)


def _is_number(value: Json) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < 1e9


def _is_count(value: Json) -> bool:
    return _is_number(value) and isinstance(value, int)


def _is_list(value: Json, of: Callable[[Json], bool]) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str) and all(of(item) for item in value)


def _is_text(value: Json) -> bool:
    return isinstance(value, str)


def _is_order(value: Json) -> bool:
    return isinstance(value, str) or (isinstance(value, Mapping) and isinstance(value.get("name"), str))


def _is_text_table(value: Json) -> bool:
    return isinstance(value, Mapping) and all(isinstance(item, str) for item in value.values())


CHECKS: Mapping[Shape, Callable[[Json], bool]] = {
    Shape.TEXT: _is_text,
    Shape.YES_NO: lambda value: isinstance(value, bool),
    Shape.NUMBER: _is_number,
    Shape.COUNT: _is_count,
    Shape.STATUS: lambda value: _is_count(value) or (_is_list(value, _is_count) and bool(value)),
    Shape.TEXTS: lambda value: _is_list(value, _is_text),
    Shape.TABLE: lambda value: isinstance(value, Mapping),
    Shape.TEXT_TABLE: _is_text_table,
    Shape.ORDERS: lambda value: _is_list(value, _is_order),
    Shape.STEPS: lambda value: _is_list(value, lambda item: isinstance(item, Mapping)) and bool(value),
}
