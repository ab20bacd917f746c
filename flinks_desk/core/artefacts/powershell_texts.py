"""PowerShell's values as texts and as JSON, and how heavy they are.

Must not live here: reading them (`powershell_values.py`).
"""

import json
import re

from flinks_desk.core.artefacts.model import JsonValue
from flinks_desk.core.artefacts.variables import weight
from flinks_desk.core.lean import dataclass

__all__ = ["AsJson", "Value", "as_json", "as_text", "escaped_character", "formatted", "number_of", "weight_of"]

_ESCAPES = {"n": "\n", "r": "\r", "t": "\t", "0": "\0", "a": "\a", "b": "\b", "f": "\f", "v": "\v", "e": "\x1b"}


@dataclass(frozen=True, slots=True)
class AsJson:
    """What went through `ConvertTo-Json`."""

    value: JsonValue


Value = JsonValue | AsJson


def escaped_character(char: str) -> str:
    """What a back-tick and this character stand for."""
    return "" if char == "\n" else _ESCAPES.get(char, char)


def weight_of(value: Value) -> int:
    """About how many characters the value is when it is written; what became JSON is written once more, and longer."""
    return 2 * weight(value.value) if isinstance(value, AsJson) else weight(value)


def as_text(value: Value) -> str:
    """The value as PowerShell would write it into a string."""
    if isinstance(value, AsJson):
        return json.dumps(_plain(value.value), ensure_ascii=False)
    if isinstance(value, bool):
        return "True" if value else "False"
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return " ".join(as_text(each) for each in value)
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else str(value)


def as_json(value: Value) -> JsonValue:
    """The value as `ConvertTo-Json` would see it."""
    return json.dumps(_plain(value.value), ensure_ascii=False) if isinstance(value, AsJson) else _plain(value)


def _plain(value: JsonValue) -> JsonValue:
    if isinstance(value, dict):
        if list(value) == ["\0json"]:
            return json.dumps(_plain(value["\0json"]), ensure_ascii=False)
        return {name: _plain(item) for name, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, list) else value


def number_of(written: str) -> int | float:
    """The number that is written so."""
    if "x" in written:
        return int(written, 16)
    return float(written) if "." in written else int(written[:300])


def formatted(template: str, values: list[str]) -> str:
    """What the operator `-f` makes of a template."""

    def one(found: re.Match[str]) -> str:
        index = int(found[1])
        return values[index] if index < len(values) else found[0]

    return re.sub(r"\{(\d{1,3})(?:[,:][^{}]*)?\}", one, template).replace("{{", "{").replace("}}", "}")
