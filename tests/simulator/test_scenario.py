"""Scenario files: TOML or JSON, checked before anything is switched."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flinks_desk.simulator.scenario import Scenario, ScenarioError, read_scenario

TOML = """
minutes_ahead = 10
faults = ["latency:seconds=0.5", { name = "rate-limit", calls = 5 }]
[policies]
mfa_token = "strict"
"""
JSON = """{"policies": {"mfa_token": "strict"}, "minutes_ahead": 10,
 "faults": ["latency:seconds=0.5", {"name": "rate-limit", "calls": 5}]}"""


@pytest.mark.parametrize("text", [TOML, JSON])
def test_both_forms_say_the_same(text: str) -> None:
    """Policies, faults with parameters, and how far the clock is ahead."""
    assert read_scenario(text) == Scenario(
        {"mfa_token": "strict"}, (("latency", {"seconds": "0.5"}), ("rate-limit", {"calls": "5"})), 10
    )


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[",
        "= 1",
        "more = 1",
        "policies = 1",
        "policies = { nothing = 1 }",
        "policies = { token_minutes = [1] }",
        "faults = 1",
        "faults = [1]",
        'faults = ["nothing"]',
        'faults = [{ calls = "1" }]',
        'minutes_ahead = "1"',
        "minutes_ahead = -1",
        "minutes_ahead = nan",
    ],
)
def test_what_cannot_be_is_said(text: str) -> None:
    """With a sentence, and nothing else."""
    with pytest.raises(ScenarioError):
        read_scenario(text)


def test_steps_of_a_caller_are_passed_over() -> None:
    """One file serves the simulator and who calls it."""
    steps = 'title = "A morning"\nabout = "…"\ntimeout = 60\n' + TOML + '[[step]]\ndo = "token"\n'

    assert read_scenario(steps) == read_scenario(TOML)


@given(st.text())
def test_no_text_breaks_the_reader(text: str) -> None:
    """A scenario, or ScenarioError."""
    with contextlib.suppress(ScenarioError):
        read_scenario(text)
