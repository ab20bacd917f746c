"""A scenario as values: what is done, step by step, and what is expected to come of it.

Lives here: `Scenario`, `Step`, `Expect` and `Action`. Must not live here: the file (`reading.py`, `writing.py`), what
may stand in it (`keys.py`), or doing any of it (`services/scenario_run.py`).
"""

from collections.abc import Mapping
from enum import Enum

from flinks_desk.core.exchange import Json
from flinks_desk.core.lean import dataclass, field

__all__ = ["TIMEOUT", "Action", "Expect", "Scenario", "Step", "placeholder_in", "placeholders"]

TIMEOUT = 300.0
"""Seconds that a step may take; GetAccountsDetail alone may need 210 (api-facts §7.2)."""


class Action(Enum):
    """What a step does."""

    KEY = "key"
    """Use another key for the rest of the scenario; it is kept nowhere."""
    TOKEN = "token"
    CONNECT = "connect"
    """A person walks through the widget, so it is for the window alone."""
    AUTHORIZE = "authorize"
    ANSWER = "answer"
    FETCH = "fetch"
    REPEAT = "repeat"
    """Send the last call once more as it was."""
    CLOCK = "clock"
    """Move the simulator's clock."""


@dataclass(frozen=True, slots=True)
class Expect:
    """What has to come of a step. What is not named is not looked at."""

    status: tuple[int, ...] = ()
    """Any one of them."""
    flinks_code: str | None = None
    """An empty text: none at all."""
    present: tuple[str, ...] = ()
    equal: Mapping[str, Json] = field(default_factory=dict)
    mfa_rounds: int | None = None
    events: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()
    no_errors: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do."""

    action: Action
    caption: str = ""
    given: Mapping[str, Json] = field(default_factory=dict)
    """What the action needs, by the names that `keys.py` lists; texts may be placeholders such as `{login_id}`."""
    expect: Expect = field(default_factory=Expect)
    timeout: float | None = None
    faults: tuple[Json, ...] = ()
    """Ordered in the simulator before the step."""


@dataclass(frozen=True, slots=True)
class Scenario:
    """Steps in order, and how the simulator is prepared for them."""

    title: str
    steps: tuple[Step, ...]
    about: str = ""
    timeout: float = TIMEOUT
    faults: tuple[Json, ...] = ()
    policies: Mapping[str, Json] = field(default_factory=dict)
    minutes_ahead: float = 0

    @property
    def needs_simulator(self) -> bool:
        """Whether anything in it can be had of a simulator only."""
        of_steps = any(step.faults or step.action is Action.CLOCK for step in self.steps)
        return bool(of_steps or self.faults or self.policies or self.minutes_ahead)


def placeholder_in(value: Json) -> str:
    """The name inside `{name}`; an empty text where the value is something else."""
    is_one = isinstance(value, str) and value.startswith("{") and value.endswith("}")
    name = value[1:-1] if isinstance(value, str) and is_one else ""
    return name if name.isidentifier() else ""


def placeholders(scenario: Scenario) -> tuple[str, ...]:
    """Every placeholder in it, each once, in the order in which they come."""
    found = dict.fromkeys(name for step in scenario.steps for name in _names(step.given))
    return tuple(found)


def _names(value: Json) -> tuple[str, ...]:
    if isinstance(value, Mapping):
        return tuple(name for item in value.values() for name in _names(item))
    name = placeholder_in(value)
    return (name,) if name else ()
