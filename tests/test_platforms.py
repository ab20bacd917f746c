"""What depends on the operating system stays small: every place is named here, with its reason."""

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
SIGNS = re.compile(
    r"\bsys\.platform\b|\bos\.(?:name|geteuid|getuid|linesep|startfile)\b|\bplatform\.system\b|[\"']f?/proc/"
    r"|\bimport (?:ctypes|fcntl|msvcrt|resource|winreg)\b|\badd_signal_handler\b|\bkeyring\.backends\.\w+"
)
PLACES = {
    "flinks_desk/app.py": "one pair of PySide6 and Python aborts, on Linux",
    "flinks_desk/commands/mishaps.py": "the details of a mistake name the system",
    "flinks_desk/commands/window.py": "Linux may have no screen",
    "flinks_desk/program.py": "Windows' event loop knows no signals",
    "flinks_desk/services/about.py": "what is told of this machine names its system",
    "flinks_desk/services/clock.py": "which clock goes on while the machine sleeps",
    "flinks_desk/services/dumps.py": "each system writes dumps in its own way",
    "flinks_desk/services/keyring_vault.py": "each system has its own keyring",
    "flinks_desk/services/last_crash.py": "signal 0 asks whether a process lives, but ends it on Windows",
    "flinks_desk/simulator/server.py": "Windows has other numbers in SO_LINGER",
    "flinks_desk/ui/preview.py": "root may not start the web engine on Linux",
    "flinks_desk/ui/web_engine.py": "Linux tells whether the sandbox holds",
    "packaging/bundle.py": "a bundle is made on the system that it is for",
    "packaging/machine.py": "the set-up's one door: what this computer is, and what its system does differently",
    "packaging/test.py": "fonts for tests without a screen",
    "tests/peers/install.py": "where an environment has its Python",
}


def test_what_depends_on_the_system_is_in_named_places() -> None:
    """A new place needs a reason here, and one that is gone needs none."""
    scripts = [
        *(ROOT / "flinks_desk").rglob("*.py"),
        *(ROOT / "packaging").glob("*.py"),
        ROOT / "tests/peers/install.py",
    ]
    found = {path.relative_to(ROOT).as_posix() for path in scripts if SIGNS.search(path.read_text(encoding="utf-8"))}

    assert found == set(PLACES)


def test_nothing_in_the_checkout_has_a_name_that_a_system_cannot_hold() -> None:
    """Windows knows no such characters and devices, and like macOS tells no capitals apart."""
    folders = ("flinks_desk", "packaging", "resources", "tests")
    names = [
        path.relative_to(ROOT).as_posix()
        for folder in folders
        for path in (ROOT / folder).rglob("*")
        if "__pycache__" not in path.parts
    ]
    odd = re.compile(r'[<>:"|?*\\]|[ .](?:/|$)|(?:^|/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|/|$)', re.IGNORECASE)

    assert [name for name in names if odd.search(name) or len(name) > 120] == []
    assert len({name.lower() for name in names}) == len(names)
