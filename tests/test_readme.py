"""What the README says of keys, commands, files and pictures is so."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from flinks_desk.commands.program import COMMANDS

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
KEY = re.compile(r"(?:Ctrl\+(?:Shift\+)?\w|F\d{1,2})")
LINK = re.compile(r"\]\((?!https?://)([^)#]+)\)")


def section(title: str) -> str:
    """What stands below a heading, up to the next of its kind."""
    return README.partition(f"\n## {title}\n")[2].partition("\n## ")[0]


def keys_of_the_window() -> Iterator[str]:
    source = ROOT / "flinks_desk"
    for module in (*source.glob("*.py"), *(source / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and KEY.fullmatch(node.value):
                yield node.value


def keys_told() -> Iterator[str]:
    """`Ctrl+Shift+O, W` tells of two, and `Ctrl+1 … Ctrl+6` of six."""
    for row in re.findall(r"^\| ((?:Ctrl|F\d)[^|]*) \|", section("Reference"), re.MULTILINE):
        before = ""
        for part in re.split(r", | and ", row):
            for key in KEY.findall(part) or [before + part.strip()]:
                yield key
                before = key[:-1]


def test_every_key_of_the_window_is_told() -> None:
    assert set(keys_of_the_window()) - set(keys_told()) == set()


def test_every_command_is_told() -> None:
    assert [name for name in COMMANDS if f"| `flinks-desk {name}" not in README] == []


def test_what_is_linked_is_there() -> None:
    """Pages, pictures and samples, as a person who reads it in the checkout opens them."""
    assert [place for place in LINK.findall(README) if not (ROOT / place).exists()] == []


def test_every_picture_is_shown() -> None:
    pictures = {f"resources/screenshots/{one.name}" for one in (ROOT / "resources" / "screenshots").iterdir()}

    assert pictures - set(LINK.findall(README)) == set()


def test_the_house_has_the_rooms_that_are_drawn() -> None:
    """Each file and folder that is named there is in the tree; a bare name, somewhere."""
    named = re.findall(r"(?<![\w/])[\w/]+(?:\.py|/)(?!\w)", section("The house"))
    there = [*ROOT.glob("*"), *(ROOT / "flinks_desk").rglob("*"), *(ROOT / "tests").rglob("*")]
    places = [f"/{path.relative_to(ROOT).as_posix()}{'/' * path.is_dir()}" for path in there]

    assert [name for name in named if not any(place.endswith(f"/{name}") for place in places)] == []
