"""What a simulator says of itself, and what runs it again elsewhere: a command, or a scenario file.

Lives here: `Picture` and its parts, and pure writing. Must not live here: asking it (`services/simulator_control.py`),
or anything of the simulator's own tables, which come over the wire.
"""

import shlex
from collections.abc import Mapping
from datetime import datetime

from flinks_desk.core.exchange import Json
from flinks_desk.core.lean import dataclass
from flinks_desk.core.secret import Secret

__all__ = ["Credentials", "Noticed", "Ordered", "Person", "Picture", "Setting", "Trouble", "command", "scenario"]

Value = str | int | bool


@dataclass(frozen=True, slots=True)
class Trouble:
    """One row of the simulator's table of troubles; `where` groups them (`policy`, `code`, `wire` …)."""

    name: str
    where: str
    does: str
    shows: str
    parameters: Mapping[str, str]
    """What can be set, and what it is without a word."""


@dataclass(frozen=True, slots=True)
class Ordered:
    """A trouble that is on. `left` counts down; `None` is without end."""

    name: str
    parameters: Mapping[str, str]
    left: int | None = None


@dataclass(frozen=True, slots=True)
class Setting:
    """One policy of the simulator: what holds now, what was chosen for it alone, what it was at first."""

    name: str
    decides: str
    fact: str
    value: Value
    chosen: Value
    first: Value
    choices: tuple[Value, ...] = ()

    @property
    def is_changed(self) -> bool:
        return self.chosen != self.first


@dataclass(frozen=True, slots=True)
class Person:
    """A test user, and what it is good for; `source` cites the fact, or says that it is the simulator's own."""

    username: str
    about: str
    source: str


@dataclass(frozen=True, slots=True)
class Noticed:
    """A call of which the simulator says what was wrong."""

    number: int
    at: datetime
    call: str
    status: int
    flinks_code: str
    hint: str


@dataclass(frozen=True, slots=True)
class Credentials:
    """Invented, and the same in every run; they open nothing but a simulator."""

    secret_key: Secret
    x_api_key: Secret
    hmac_secret: Secret


@dataclass(frozen=True, slots=True)
class Picture:
    """How a simulator stands."""

    api: str
    connect: str
    customer_id: str
    credentials: Credentials
    password: Secret
    """Of all test users."""
    ahead: float = 0.0
    """How far its clock is ahead of real time, in seconds."""
    troubles: tuple[Trouble, ...] = ()
    ordered: tuple[Ordered, ...] = ()
    settings: tuple[Setting, ...] = ()
    people: tuple[Person, ...] = ()
    noticed: tuple[Noticed, ...] = ()
    """The last calls with a hint, the newest first."""

    def order_of(self, name: str) -> Ordered | None:
        """How this trouble was ordered, if it is on."""
        return next((one for one in self.ordered if one.name == name), None)

    @property
    def changed(self) -> tuple[Setting, ...]:
        """The settings that are not as they were at first."""
        return tuple(one for one in self.settings if one.is_changed)

    @property
    def active(self) -> int:
        """How much is not as Flinks usually is."""
        return len(self.ordered) + len(self.changed)


def command(picture: Picture, scenario_file: str = "") -> str:
    """The command that starts a simulator with the same troubles; settings go along in a scenario file only."""
    words = ["flinks-desk", "simulate"]
    if scenario_file:
        words += ["--scenario", scenario_file]
    else:
        for one in picture.ordered:
            words += ["--fault", _order_words(one, picture)]
    return shlex.join(words)


def scenario(picture: Picture) -> Mapping[str, Json]:
    """What `flinks-desk simulate --scenario FILE` reads: changed settings and troubles that are on."""
    policies: dict[str, Json] = {one.name: one.chosen for one in picture.changed}
    faults: list[Json] = [{"name": one.name, **one.parameters} for one in picture.ordered]
    return {"policies": policies, "faults": faults}


def _order_words(one: Ordered, picture: Picture) -> str:
    """`latency:seconds=5`; what is as it would be without a word is left out."""
    usual = next((row.parameters for row in picture.troubles if row.name == one.name), {})
    pairs = [f"{key}={value}" for key, value in one.parameters.items() if usual.get(key) != value]
    return f"{one.name}:{','.join(pairs)}" if pairs else one.name
