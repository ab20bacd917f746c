"""The program finds its commands, speaks the person's language, and imports only what it needs."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from flinks_desk import __version__
from flinks_desk.commands.program import COMMANDS, _wanted_language, main
from flinks_desk.commands.window import has_screen, windowless, without_qt
from flinks_desk.services.catalogue import language

Output = pytest.CaptureFixture[str]


def status_of(act: Callable[[], int]) -> int:
    try:
        return act()
    except SystemExit as end:
        return int(end.code or 0)


def test_it_says_its_version(capsys: Output) -> None:
    assert main(["--version"], {}) == 0
    assert capsys.readouterr().out == f"flinks-desk {__version__}\n"


def test_the_version_is_said_without_heavy_imports() -> None:
    code = (
        "import sys; from flinks_desk.__main__ import main; main(['--version']); "
        "print([name for name in ('PySide6', 'httpx', 'keyring', 'starlette', 'asyncio') if name in sys.modules])"
    )
    output = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout

    assert output.splitlines()[-1] == "[]"


@pytest.mark.parametrize("command", ["", "check", "simulate", "diagnose"])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_command_has_help_with_an_example(command: str, language: str, capsys: Output) -> None:
    status = status_of(lambda: main([*([command] if command else []), "--help", "--lang", language], {}))

    shown = capsys.readouterr().out
    assert status == 0
    assert f"flinks-desk {command or '--simulator'}".strip() in shown.split("\n\n")[-1]


def test_the_list_of_commands_is_in_the_help(capsys: Output) -> None:
    status_of(lambda: main(["--help"], {}))

    shown = capsys.readouterr().out
    assert all(f"    {name}" in shown for name in ("simulate", "check", "diagnose"))
    assert set(COMMANDS) == {"simulate", "check", "diagnose", "convert", "redact", "kit"}


@pytest.mark.parametrize("arguments", [["nonsense"], ["check"], ["check", "--nonsense"], ["--nonsense"]])
def test_what_cannot_be_understood_ends_with_two(arguments: list[str], capsys: Output) -> None:
    assert status_of(lambda: main(arguments, {})) == 2
    assert capsys.readouterr().err


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({"QT_QPA_PLATFORM": "xcb"}, "linux", False),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_a_screen_is_looked_for_before_the_window(
    environment: dict[str, str], platform: str, *, expected: bool
) -> None:
    assert has_screen(environment, platform) is expected


def test_without_a_screen_one_line_says_what_works(capsys: Output, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")

    assert main([], {}) == 2
    assert capsys.readouterr().err == "There is no screen here. Without one this works: flinks-desk check --simulator\n"


def test_what_works_without_a_screen_is_said_as_it_was_started() -> None:
    """In a checkout nobody has `flinks-desk` on the path."""
    assert windowless({}) == "flinks-desk check --simulator"
    assert windowless({"FLINKS_DESK_COMMAND": "python3 packaging/run.py"}) == (
        "python3 packaging/run.py check --simulator"
    )


def test_without_a_library_of_the_system_a_sentence_names_it() -> None:
    """What Qt lacks, what to do, and what works all the same."""
    missing = ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")

    assert str(without_qt(missing, {})) == (
        "The window cannot be opened, since Qt lacks something here: libEGL.so.1: cannot open shared object file: No "
        "such file or directory. Install what is named. Without a window this works: flinks-desk check --simulator"
    )


def test_where_qt_is_not_installed_the_window_says_so() -> None:
    """The simulator can be installed without Qt; asking for the window then is answered with a sentence."""
    code = "import sys; sys.modules['PySide6'] = None; from flinks_desk.__main__ import main; sys.exit(main([]))"

    ended = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"DISPLAY": ":0", "LC_ALL": "C"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert ended.returncode == 2
    assert ended.stderr.startswith("The window cannot be opened, since Qt lacks something here: ")


@pytest.mark.parametrize(
    ("given", "environment", "system", "spoken"),
    [
        ([], {}, "French_Canada", "fr"),
        ([], {}, "en_CA", "en"),
        ([], {"LANG": "en_CA.UTF-8"}, "French_Canada", "en"),
        (["--lang", "en"], {}, "French_Canada", "en"),
        ([], {}, "German_Germany", "en"),
    ],
)
def test_the_language_is_the_systems_where_nothing_else_says_it(
    given: list[str], environment: dict[str, str], system: str, spoken: str
) -> None:
    """Windows sets no variable for it, and names languages in its own way."""
    assert language(_wanted_language(given, environment, lambda: system)).code == spoken


def test_every_command_is_in_the_table_of_the_readme() -> None:
    """And so is what `check` does with a scenario."""
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")

    assert [one for one in (*COMMANDS, "check --scenario") if f"| `flinks-desk {one}" not in readme] == []
