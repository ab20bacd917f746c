"""What changed: read from the CHANGELOG, which says the same in both languages and knows this version."""

import tomllib
from pathlib import Path

import pytest

from flinks_desk import __version__, resources
from flinks_desk.core.changes import Release, newer, releases

ROOT = Path(__file__).parents[2]
TOLD = """# Changes

Words before.

## 1.10.0 · 2027-02-01

### New

- Ten.

## 1.9.1 · 2027-01-01

Nine.
"""
TEN = Release("1.10.0", "2027-02-01", "### New\n\n- Ten.")
NINE = Release("1.9.1", "2027-01-01", "Nine.")


def read(name: str) -> tuple[Release, ...]:
    return releases(resources.read_text("changes", name))


def test_a_changelog_is_read_version_by_version() -> None:
    """With the day, and what is told; what stands before the first version belongs to none."""
    assert releases(TOLD) == (TEN, NINE)


@pytest.mark.parametrize(
    ("seen", "told"), [("1.9.1", (TEN,)), ("1.10.0", ()), ("1.2.0", (TEN, NINE)), ("", ()), ("2.0.0", ())]
)
def test_only_what_came_since_is_new(seen: str, told: tuple[Release, ...]) -> None:
    """Ten comes after nine, whoever saw the newest has seen all, and at the first run nothing is new."""
    assert newer(releases(TOLD), seen) == told


def test_our_own_knows_this_version_and_says_it_in_both_languages() -> None:
    """The newest entry is the program's and the package's version, and French has every version with as many points."""
    english, french = read("CHANGELOG.md"), read("CHANGELOG.fr.md")

    package = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]

    assert english[0].version == __version__ == package
    assert [(one.version, one.day, one.told.count("\n- ")) for one in english] == [
        (one.version, one.day, one.told.count("\n- ")) for one in french
    ]
