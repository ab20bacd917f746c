"""Makes the checkout ready to run: virtual environment, locked libraries, the system libraries that Qt needs.

Uses the standard library only, since it runs before anything is installed, and avoids newer syntax, so that an old
Python gets a sentence and no traceback. A second call with nothing changed only compares a stamp.
What this computer is: `machine.py`. What Linux lacks: `system_libraries.py`.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NoReturn

from machine import OLDEST, python_below, refusal, site_packages_below, this_machine, wait_for_turn
from system_libraries import FONTS, advice, apt_install, debian_packages, missing_libraries, tools_here

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PATH_FILE = "_editable_impl_flinks_desk.pth"
"""Where the environment reads that the checkout holds the program."""


def prepare(lock: str) -> Path:
    """The Python of a ready environment with the libraries of `packaging/lock/<lock>.txt`; leaves the process with one
    sentence where that cannot be had."""
    if sys.version_info < OLDEST:
        give_up(refusal(this_machine(ROOT)))
    wanted = fingerprint(lock)
    if not is_ready(lock, wanted):
        # The second of two first runs waits for the first, and then finds its work done.
        with lock_file(lock).open("rb") as turn:
            wait_for_turn(turn.fileno())
            if not is_ready(lock, wanted):
                make_ready(lock, wanted)
    return python_below(VENV)


def is_ready(lock: str, wanted: str) -> bool:
    stamp = VENV / f"ready-{lock}"
    return stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted and python_below(VENV).is_file()


def make_ready(lock: str, wanted: str) -> None:
    why_not = refusal(this_machine(ROOT)) or unwritable(VENV)
    if why_not:
        give_up(why_not)
    create_environment()
    install_libraries(lock)
    install_system_libraries()
    (VENV / f"ready-{lock}").write_text(wanted, encoding="utf-8")


def fingerprint(lock: str) -> str:
    """Changes whenever the environment has to be made anew."""
    parts = (
        lock_file(lock).read_bytes(),
        (ROOT / "pyproject.toml").read_bytes(),
        repr(sys.version_info[:2]).encode(),
        os.fsencode(ROOT),
    )
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def lock_file(lock: str) -> Path:
    return ROOT / "packaging" / "lock" / f"{lock}.txt"


def unwritable(folder: Path) -> str:
    """Why nothing can be written into a folder; empty if it can."""
    try:
        folder.mkdir(exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return ""
    except OSError as refused:
        return (
            f"The virtual environment belongs into {folder}, where nothing can be written ({refused.strerror}). "
            "Copy the checkout into a folder of your own, and run this command there."
        )


def create_environment() -> None:
    """Keeps one of the same Python with a working pip, and makes any other anew."""
    if is_of_this_python(python_below(VENV)):
        return
    say(f"Making a virtual environment in {VENV.name} …")
    if importlib.util.find_spec("ensurepip") is None:
        apt_install(["python3-venv", f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"])
    shutil.rmtree(VENV, ignore_errors=True)
    told = run([sys.executable, "-m", "venv", str(VENV)])
    if told.returncode != 0 or not is_of_this_python(python_below(VENV)):
        how = "On Debian and Ubuntu, 'sudo apt-get install python3-venv' installs what is missing. " * (
            "apt-get" in tools_here()
        )
        give_up(f"Python could not make a virtual environment. {how}This is what it said:\n{told.stdout.strip()}")


def is_of_this_python(python: Path) -> bool:
    """Whether an environment's Python works, is as new as the one that runs this, and has pip."""
    if not python.is_file():
        return False
    told = run([str(python), "-c", "import sys, pip; print(sys.version_info[:2])"])
    return told.returncode == 0 and told.stdout.strip() == repr(sys.version_info[:2])


def install_libraries(lock: str) -> None:
    say("Installing the locked libraries (about 300 MB the first time) …")
    pip = [str(python_below(VENV)), "-m", "pip", "install", "--disable-pip-version-check"]
    if not sys.stderr.isatty():
        pip.append("--quiet")
    # A person's own settings of pip hold, such as proxies and mirrors, but these two would break an environment.
    environment = dict(os.environ, PIP_USER="0", PIP_REQUIRE_HASHES="0")
    for step in (
        ["--require-hashes", "-r", str(lock_file(lock))],
        ["--no-deps", "--no-build-isolation", "-e", str(ROOT)],
    ):
        if subprocess.run([*pip, *step], env=environment, stdout=sys.stderr, check=False).returncode != 0:
            give_up("The libraries could not be installed; pip says above why. Running this command again continues.")
    libraries = site_packages_below(VENV, this_machine(ROOT))
    (libraries / PATH_FILE).write_text(path_line(ROOT), encoding="ascii")


def path_line(folder: Path) -> str:
    """Leads Python to the checkout, in ASCII: before 3.13 Windows reads such a file in its own character set, in which
    pip's has other letters where the folder has accents."""
    return f"import sys; sys.path.append({str(folder)!a})\n"


def install_system_libraries() -> None:
    missing = missing_libraries(site_packages_below(VENV, this_machine(ROOT)) / "PySide6")
    packages = debian_packages(missing)
    if missing and not (packages and apt_install([*packages, *FONTS])):
        say(advice(missing, tools_here()))


def run(command: list[str]) -> subprocess.CompletedProcess[str]:
    """Runs a command without a word; all that it said is in the answer's `stdout`."""
    return subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", check=False
    )


def say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)


def give_up(sentence: str) -> NoReturn:
    sys.exit(sentence)
