"""The README names everything that may stand in a scenario, and its example is one."""

import re
from pathlib import Path

from flinks_desk.core.scenario.keys import EXPECT_KEYS, FILE_KEYS, GIVEN_KEYS, STEP_KEYS
from flinks_desk.core.scenario.model import Action, Scenario
from flinks_desk.core.scenario.reading import read

ROOT = Path(__file__).parents[3]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SECTION = README.split("## Scenarios\n", 1)[1].split("\n## ", 1)[0]


def test_every_action_is_a_row_with_all_its_keys() -> None:
    for action in Action:
        row = re.search(rf"^\| `{action.value}` \|.*$", SECTION, re.MULTILINE)
        assert row, action
        assert [key for key in GIVEN_KEYS[action] if f"`{key}`" not in row[0]] == []


def test_every_other_key_is_named() -> None:
    shown = set(re.findall(r"\b[a-z_]+\b", SECTION))

    assert {*EXPECT_KEYS, *STEP_KEYS} - shown == set()
    assert set(FILE_KEYS) - {"about", "policies", "minutes_ahead", "format"} - shown == set()


def test_every_ready_scenario_is_named() -> None:
    names = {path.stem for path in (ROOT / "resources" / "scenarios" / "en").glob("*.toml")}

    assert {name for name in names if f"`{name}`" in SECTION} == names


def test_its_example_is_a_scenario() -> None:
    example = re.search(r"```toml\n(.*?)```", SECTION, re.DOTALL)
    assert example

    assert isinstance(read(example[1]), Scenario)
