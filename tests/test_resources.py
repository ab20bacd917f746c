"""The program's own files are found in each form in which it is given to people."""

import tomllib
from pathlib import Path

import pytest

from flinks_desk import resources


def test_in_a_checkout_they_lie_beside_the_package(tmp_path: Path) -> None:
    package = tmp_path / "flinks_desk"
    package.mkdir()

    assert resources.root(package, None) == tmp_path / "resources"


def test_in_a_wheel_they_lie_inside_the_package(tmp_path: Path) -> None:
    inside = tmp_path / "flinks_desk" / "_resources"
    inside.mkdir(parents=True)

    assert resources.root(inside.parent, None) == inside


def test_in_a_frozen_bundle_they_lie_where_it_was_unpacked(tmp_path: Path) -> None:
    assert resources.root(tmp_path / "flinks_desk", str(tmp_path / "bundle")) == tmp_path / "bundle" / "resources"


def test_this_copy_of_the_program_has_its_pages() -> None:
    assert resources.path("pages").is_dir()


def test_a_file_that_is_missing_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"no-such-file\.html"):
        resources.read_text("pages", "no-such-file.html")


def test_the_wheel_takes_along_everything_but_the_pictures() -> None:
    """What is added to `resources` is named in pyproject.toml, or it would be missing in the wheel."""
    root = Path(__file__).parent.parent
    named = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    taken = named["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    there = {f"resources/{item.name}" for item in (root / "resources").iterdir()} - {"resources/screenshots"}

    assert set(taken) == there
