"""A scenario file: which policies and faults a run begins with, as TOML or JSON.

policies = { mfa_token = "strict" }
faults = ["latency:seconds=0.5", { name = "rate-limit", calls = 5 }]
minutes_ahead = 10

The same file may hold what a caller does: `title`, `about`, `timeout` and `[[step]]` are passed over here.
"""

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from flinks_desk.simulator.policies import Policies, SwitchValue, UnknownSwitchError, switched
from flinks_desk.simulator.spoken import Say, SpokenError
from flinks_desk.simulator.switchboard import UnknownFaultError, read_order, read_words
from flinks_desk.simulator.world import World

_OURS = {"policies", "faults", "minutes_ahead"}
_FOR_CALLERS = {"title", "about", "timeout", "step"}


class ScenarioError(SpokenError):
    """The file cannot be read, or names what does not exist; the text says which."""


@dataclass(frozen=True)
class Scenario:
    policies: Mapping[str, SwitchValue]
    faults: tuple[tuple[str, Mapping[str, str]], ...]
    minutes_ahead: float = 0

    def apply(self, world: World) -> None:
        for name, value in self.policies.items():
            world.switches.set_policy(name, value)
        for fault, parameters in self.faults:
            world.switches.order(fault, **parameters)
        if self.minutes_ahead:
            world.clock.advance(timedelta(minutes=self.minutes_ahead))


def read_scenario(text: str) -> Scenario:
    """JSON if it begins like it, else TOML. All names are checked here, so that applying cannot fail half-way."""
    try:
        content: object = json.loads(text) if text.lstrip().startswith("{") else tomllib.loads(text)
    except (ValueError, RecursionError) as fault:
        raise ScenarioError(Say.UNREADABLE_SCENARIO, reason=str(fault).rstrip(".")) from fault
    if not isinstance(content, dict):
        raise ScenarioError(Say.NO_TABLE)
    strangers = set(content) - _OURS - _FOR_CALLERS
    if strangers:
        raise ScenarioError(Say.STRANGER_IN_SCENARIO, name=min(strangers))
    try:
        return Scenario(_policies(content.get("policies", {})), _faults(content.get("faults", [])), _minutes(content))
    except (UnknownFaultError, UnknownSwitchError) as fault:
        raise ScenarioError(fault.say, **fault.values) from fault


def _policies(content: object) -> Mapping[str, SwitchValue]:
    if not isinstance(content, dict):
        raise ScenarioError(Say.POLICIES_NO_TABLE)
    found: dict[str, SwitchValue] = {}
    for name, value in content.items():
        if not isinstance(value, str | int | bool):
            raise ScenarioError(Say.ODD_POLICY, name=name)
        switched(Policies(), str(name), value)
        found[str(name)] = value
    return found


def _faults(content: object) -> tuple[tuple[str, Mapping[str, str]], ...]:
    if not isinstance(content, list):
        raise ScenarioError(Say.FAULTS_NO_LIST)
    found = []
    for one in content:
        name, parameters = read_words(one) if isinstance(one, str) else _fault_table(one)
        read_order(name, parameters)
        found.append((name, parameters))
    return tuple(found)


def _fault_table(one: object) -> tuple[str, Mapping[str, str]]:
    if not isinstance(one, dict) or not isinstance(one.get("name"), str):
        raise ScenarioError(Say.ODD_FAULT)
    return one["name"], {str(key): str(value) for key, value in one.items() if key != "name"}


def _minutes(content: Mapping[str, object]) -> float:
    minutes = content.get("minutes_ahead", 0)
    if isinstance(minutes, bool) or not isinstance(minutes, int | float) or not 0 <= minutes <= 1_000_000:
        raise ScenarioError(Say.BAD_MINUTES)
    return float(minutes)
