"""What the program says of itself, fit to be sent to somebody."""

from pathlib import PurePosixPath, PureWindowsPath

import pytest

from flinks_desk.core.about import Detail, copied, without_person
from flinks_desk.core.text import ENGLISH, text

HOME = PurePosixPath("/home/martine")


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("/home/martine/.config/flinks-desk/settings.json", "~/.config/flinks-desk/settings.json"),
        ("/home/martine", "~"),
        ("/data/martine/desk", "/data/<user>/desk"),
        ("/opt/desk", "/opt/desk"),
        ("/home/martineau/desk", "/home/martineau/desk"),
    ],
)
def test_no_path_names_the_person(path: str, shown: str) -> None:
    """Their folder is `~`, and their name elsewhere a placeholder."""
    assert without_person(PurePosixPath(path), HOME) == shown


def test_nor_does_one_of_windows() -> None:
    """There, too."""
    home = PureWindowsPath("C:/Users/Martine")

    assert without_person(home / "AppData" / "desk", home) == "~\\AppData\\desk"


def test_details_are_copied_a_line_each() -> None:
    """In the language of the moment, sentences included."""
    rows = (Detail(text("Python"), "3.11.7"), Detail(text("Keys"), text("none")))

    assert copied(rows, ENGLISH.say) == "Python: 3.11.7\nKeys: none"
