"""What the set-up says of a computer on which the program cannot run."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

GOOD: dict[str, dict[str, Any]] = {
    "Debian 12": {"system": "linux", "python": (3, 11), "glibc": (2, 36), "folder": "/home/jo/flinks-desk"},
    "Debian 13 on ARM": {"system": "linux", "python": (3, 13), "processor": "aarch64", "glibc": (2, 41)},
    "macOS 14": {"system": "darwin", "python": (3, 13), "processor": "arm64", "macos": (14, 5)},
    "Windows 11": {"system": "win32", "python": (3, 14), "processor": "AMD64", "folder": r"C:\Users\Zoé\flinks-desk"},
    "Windows with short paths": {
        "system": "win32",
        "python": (3, 12),
        "long_paths": False,
        "folder": r"C:\Users\Gaëlle\Documents\Flinks Desk",
    },
}
DEEP = r"C:\Users\Gaëlle Tremblay\OneDrive - Une banque\Documents\Intégrations\2026\Flinks Desk"
BAD: dict[str, tuple[dict[str, Any], str]] = {
    "the Python of macOS' developer tools": (
        {"system": "darwin", "python": (3, 9), "macos": (14, 5)},
        (
            "Flinks Desk needs Python 3.11 or newer; this is 3.9. Install a newer Python from python.org, or with "
            "'brew install python', and run this command with it."
        ),
    ),
    "a Python that is too new": (
        {"system": "win32", "python": (3, 15)},
        "Qt has no libraries for Python 3.15 yet. Run this command with Python 3.11 to 3.14.",
    ),
    "a Python of 32 bits": (
        {"system": "win32", "python": (3, 12), "bits": 32},
        "Qt needs a 64-bit Python, and this one has 32 bits. Install a 64-bit Python and run this command with it.",
    ),
    "Ubuntu 20.04": (
        {"system": "linux", "python": (3, 11), "glibc": (2, 31)},
        "Qt's libraries need glibc 2.34 or newer, and this system has glibc 2.31. Use a newer system.",
    ),
    "Debian 12 on ARM": (
        {"system": "linux", "python": (3, 11), "processor": "aarch64", "glibc": (2, 36)},
        "Qt's libraries need glibc 2.39 or newer, and this system has glibc 2.36. Use a newer system.",
    ),
    "Alpine": (
        {"system": "linux", "python": (3, 12)},
        "Qt's libraries need glibc 2.34 or newer, and this system has another C library. Use a newer system.",
    ),
    "a small board": (
        {"system": "linux", "python": (3, 13), "processor": "riscv64", "glibc": (2, 41)},
        "Qt has no libraries for Linux on riscv64. Use a computer with x86_64 or aarch64.",
    ),
    "macOS 12": (
        {"system": "darwin", "python": (3, 12), "macos": (12, 7)},
        "Qt's libraries need macOS 13 or newer. Update macOS, or use another computer.",
    ),
    "a deep folder on Windows": (
        {"system": "win32", "python": (3, 12), "long_paths": False, "folder": DEEP},
        (
            f"Names of files would become too long for Windows in {DEEP}. Move the checkout to a short folder such as "
            r"C:\flinks-desk, or enable long paths in Windows, and run this command there."
        ),
    ),
}


@pytest.mark.parametrize("facts", GOOD.values(), ids=GOOD)
def test_a_computer_that_can_run_it_is_not_refused(scripts: Path, facts: dict[str, Any]) -> None:
    """The systems that the README names."""
    from machine import Machine, refusal

    assert refusal(Machine(**facts)) == ""


@pytest.mark.parametrize(("facts", "sentence"), BAD.values(), ids=BAD)
def test_a_computer_that_cannot_gets_a_sentence(scripts: Path, facts: dict[str, Any], sentence: str) -> None:
    """What is missing and what to do, before pip fails without saying why."""
    from machine import Machine, refusal

    assert refusal(Machine(**facts)) == sentence


def test_this_computer_can_run_it(scripts: Path) -> None:
    """The facts are read here as they are, and they are good enough: these tests run."""
    from machine import refusal, this_machine

    assert refusal(this_machine(scripts)) == ""


@pytest.mark.parametrize(
    ("system", "python", "libraries"),
    [
        ("win32", "Scripts/python.exe", "Lib/site-packages"),
        ("darwin", "bin/python", "lib/python3.12/site-packages"),
        ("linux", "bin/python", "lib/python3.12/site-packages"),
    ],
)
def test_an_environment_is_laid_out_as_its_system_has_it(
    scripts: Path, system: str, python: str, libraries: str
) -> None:
    """Windows has other folders."""
    from machine import Machine, python_below, site_packages_below

    home = Path("home")

    assert python_below(home, system) == home / python
    assert site_packages_below(home, Machine(system, (3, 12))) == home / libraries


HANDS_OVER = """
import sys
sys.path.insert(0, sys.argv[1])
from machine import hand_over
sys.exit(hand_over([sys.executable, "-c", sys.argv[2]]))
"""


def test_the_status_of_a_command_is_ours(scripts: Path) -> None:
    """Whoever started us learns how the command ended, and hears what it said."""
    command = [sys.executable, "-c", HANDS_OVER, str(scripts), "print('done'); raise SystemExit(7)"]

    ended = subprocess.run(command, capture_output=True, text=True, check=False)

    assert (ended.returncode, ended.stdout) == (7, "done\n")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals between processes")
def test_a_signal_reaches_the_command(scripts: Path) -> None:
    """Ending us ends it, with its own answer, however long that takes: nothing is left behind."""
    answers = (
        "import signal, sys, time\n"
        "signal.signal(signal.SIGTERM, lambda *_: (time.sleep(0.5), sys.exit(5)))\n"
        "print('ready', flush=True)\n"
        "signal.pause()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", HANDS_OVER, str(scripts), answers], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        os.kill(process.pid, signal.SIGTERM)

        assert process.wait(20) == 5


WAITS_ITS_TURN = """
import sys
sys.path.insert(0, sys.argv[1])
from machine import wait_for_turn
with open(sys.argv[2], "rb") as turn:
    print("waiting", flush=True)
    wait_for_turn(turn.fileno())
    print(open(sys.argv[2]).read(), flush=True)
    sys.stdin.read()
"""


def test_two_first_runs_take_turns(scripts: Path, tmp_path: Path) -> None:
    """The second waits for the first, also when that is killed, and finds what the first has written."""
    file = tmp_path / "turn"
    file.write_text("made by nobody")
    command = [sys.executable, "-c", WAITS_ITS_TURN, str(scripts), str(file)]
    pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, **pipes) as first:
        assert first.stdout is not None
        assert [first.stdout.readline(), first.stdout.readline()] == ["waiting\n", "made by nobody\n"]
        with subprocess.Popen(command, **pipes) as second:
            assert second.stdout is not None
            assert second.stdout.readline() == "waiting\n"
            file.write_text("made by the first")
            first.kill()

            assert second.stdout.readline() == "made by the first\n"
            second.kill()
