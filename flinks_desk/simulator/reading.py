"""Reading what callers send, as patiently as Flinks seems to, and saying where patience was needed.

Property names in any case, booleans as text, JSON under another content type (api-facts §4.1, real-world RW-030).
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from flinks_desk.simulator.exchanges import Ask
from flinks_desk.simulator.policies import Policies
from flinks_desk.simulator.spoken import nearest


@dataclass(frozen=True)
class Unreadable:
    """A body, or a field, that cannot be taken; `status` 415 where the content type is the reason."""

    message: str
    hint: str
    status: int | None = None


class FieldError(ValueError):
    """Raised by `Fields` for a value that the field cannot have; the banking desk turns it into INVALID_REQUEST."""


@dataclass
class Fields:
    """A JSON object by its properties' proper names. `hints` grows as it is read."""

    raw: Mapping[str, object]
    policies: Policies
    hints: list[str] = field(default_factory=list)
    asked: set[str] = field(default_factory=set)

    def slips(self) -> list[str]:
        """Names that nobody asked for, and that look like one that was asked for and is not there."""
        there = {key.casefold() for key in self.raw}
        missing = {name for name in self.asked if name.casefold() not in there}
        looked_at = {name.casefold() for name in self.asked}
        strays = (str(key) for key in self.raw if key.casefold() not in looked_at)
        pairs = ((stray, nearest(stray, missing, cutoff=0.75)) for stray in strays)
        return [f"{stray[:60]} is not looked at; {name} is meant, it seems." for stray, name in pairs if name]

    def value(self, name: str) -> object:
        self.asked.add(name)
        if name in self.raw:
            return self.raw[name]
        if not self.policies.any_case:
            return None
        for key, value in self.raw.items():
            if key.casefold() == name.casefold():
                self.hints.append(f"{key} was read as {name}.")
                return value
        return None

    def has(self, name: str) -> bool:
        return self.value(name) is not None

    def text(self, name: str) -> str | None:
        value = self.value(name)
        if value is None or isinstance(value, str):
            return value
        raise FieldError(f"{name} must be text.")

    def flag(self, name: str, *, default: bool) -> bool:
        value = self.value(name)
        if value is None:
            return default
        if isinstance(value, bool):
            return value
        if self.policies.text_booleans and isinstance(value, str) and value.strip().lower() in ("true", "false"):
            self.hints.append(f"{name} came as text and was read as a boolean.")
            return value.strip().lower() == "true"
        raise FieldError(f"{name} must be true or false.")

    def choice(self, name: str, allowed: Sequence[str], default: str) -> str:
        value = self.text(name)
        if value is None:
            return default
        for one in allowed:
            if value == one or (self.policies.any_case and value.casefold() == one.casefold()):
                return one
        raise FieldError(f"{name} must be one of {', '.join(allowed)}.")

    def texts(self, name: str) -> tuple[str, ...]:
        value = self.value(name)
        if value is None:
            return ()
        if isinstance(value, list) and all(isinstance(one, str) for one in value):
            return tuple(value)
        raise FieldError(f"{name} must be a list of texts.")

    def inner(self, name: str) -> "Fields":
        value = self.value(name)
        if value is None:
            return Fields({}, self.policies, self.hints)
        if isinstance(value, dict):
            return Fields(value, self.policies, self.hints)
        raise FieldError(f"{name} must be an object.")

    def answers(self, name: str) -> Mapping[str, tuple[str, ...]]:
        """SecurityResponses: prompts to lists of answers; text for a list by policy (real-world RW-025)."""
        return {prompt: self._answer(name, given) for prompt, given in self.inner(name).raw.items()}

    def _answer(self, name: str, given: object) -> tuple[str, ...]:
        if isinstance(given, str) and self.policies.text_answers:
            self.hints.append("An MFA answer came as text; it belongs in a list.")
            return (given,)
        if isinstance(given, list) and all(isinstance(one, str) for one in given):
            return tuple(given)
        raise FieldError(f"{name} must have a list of texts for each prompt.")


def read_fields(ask: Ask, policies: Policies, *, needed: bool = True) -> Fields | Unreadable:
    hints: list[str] = []
    if not ask.body.strip():
        if needed:
            return Unreadable("The request body is empty.", "The body is empty; JSON was expected.")
        return Fields({}, policies, hints)
    content_type = ask.headers.get("content-type", "")
    if "json" not in content_type.lower():
        said = f"The content type is {content_type or 'missing'}, not application/json{_whose(content_type)}."
        if not policies.any_content_type:
            return Unreadable("The request's content type is not supported.", said, 415)
        hints.append(said)
    return _parse(ask.body, policies, hints)


def _whose(content_type: str) -> str:
    """real-world RW-134."""
    return "; it is what curl sends with -d alone" if "x-www-form-urlencoded" in content_type.lower() else ""


def _parse(body: bytes, policies: Policies, hints: list[str]) -> Fields | Unreadable:
    try:
        parsed: object = json.loads(body)
    except UnicodeDecodeError:
        return Unreadable("The request body is not valid.", "The body is not UTF-8.")
    except json.JSONDecodeError as fault:
        where = f"line {fault.lineno}, column {fault.colno}"
        hint = " ".join([*hints, f"Not JSON at {where}: {fault.msg}."])
        return Unreadable(f"The request body is not valid JSON ({where}).", hint)
    except (ValueError, RecursionError):
        return Unreadable("The request body is not valid.", "The body is nested too deeply, or has a number too long.")
    if not isinstance(parsed, dict):
        return Unreadable("The request body must be an object.", "The body is JSON, but not an object.")
    return Fields(parsed, policies, hints)
