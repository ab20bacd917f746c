"""Writing a scenario as the file that `reading.py` reads.

Must not live here: secrets; a scenario has placeholders in their place.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence

from flinks_desk.core.exchange import Json
from flinks_desk.core.scenario.model import TIMEOUT, Expect, Scenario, Step

__all__ = ["write"]

BARE = re.compile(r"[A-Za-z0-9_-]+")


def write(scenario: Scenario) -> str:
    """The file as text."""
    return "\n".join((*_head(scenario), *(line for step in scenario.steps for line in _step(step)), ""))


def _head(scenario: Scenario) -> Iterator[str]:
    yield f"title = {_value(scenario.title)}"
    if scenario.about:
        yield f"about = {_value(scenario.about)}"
    if scenario.timeout != TIMEOUT:
        yield f"timeout = {_value(scenario.timeout)}"
    if scenario.minutes_ahead:
        yield f"minutes_ahead = {_value(scenario.minutes_ahead)}"
    if scenario.faults:
        yield f"faults = {_value(scenario.faults)}"
    if scenario.policies:
        yield f"policies = {_value(scenario.policies)}"


def _step(step: Step) -> Iterator[str]:
    yield from ("", "[[step]]", f"do = {_value(step.action.value)}")
    if step.caption:
        yield f"caption = {_value(step.caption)}"
    for key, value in step.given.items():
        yield f"{_key(key)} = {_value(value)}"
    if step.timeout is not None:
        yield f"timeout = {_value(step.timeout)}"
    if step.faults:
        yield f"faults = {_value(step.faults)}"
    expected = dict(_expect(step.expect))
    if expected:
        yield f"expect = {_value(expected)}"


def _expect(expect: Expect) -> Iterator[tuple[str, Json]]:
    if expect.status:
        yield "status", expect.status[0] if len(expect.status) == 1 else expect.status
    if expect.flinks_code is not None:
        yield "flinks_code", expect.flinks_code
    lists = {"present": expect.present, "events": expect.events, "findings": expect.findings}
    yield from ((key, value) for key, value in lists.items() if value)
    if expect.equal:
        yield "equal", expect.equal
    if expect.mfa_rounds is not None:
        yield "mfa_rounds", expect.mfa_rounds
    if expect.no_errors:
        yield "no_errors", True


def _key(name: str) -> str:
    return name if BARE.fullmatch(name) else _text(name)


def _value(value: Json) -> str:
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{_key(key)} = {_value(item)}" for key, item in value.items()) + " }"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "[" + ", ".join(_value(item) for item in value) + "]"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return _text(value) if isinstance(value, str) else json.dumps(value)


def _text(value: str) -> str:
    clean = value.encode("utf-8", "replace").decode()
    return json.dumps(clean, ensure_ascii=False).replace("\x7f", "\\u007f")
