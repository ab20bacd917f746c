"""Makes the checkout ready to run: virtual environment, locked libraries, Debian's system libraries.

Uses the standard library only, since it runs before anything is installed, and avoids newer syntax, so that an old
Python gets a sentence and no traceback. A second call with nothing changed only compares a stamp.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
OLDEST = (3, 11)

# What Qt's libraries load, and the Debian 12 package that has it (Ubuntu 24.04 and newer add "t64" to a few names).
DEBIAN_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libXcomposite.so.1": "libxcomposite1",
    "libXdamage.so.1": "libxdamage1",
    "libXext.so.6": "libxext6",
    "libXfixes.so.3": "libxfixes3",
    "libXrandr.so.2": "libxrandr2",
    "libXtst.so.6": "libxtst6",
    "libasound.so.2": "libasound2",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgbm.so.1": "libgbm1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libnspr4.so": "libnspr4",
    "libnss3.so": "libnss3",
    "libnssutil3.so": "libnss3",
    "libplc4.so": "libnspr4",
    "libplds4.so": "libnspr4",
    "libsmime3.so": "libnss3",
    "libudev.so.1": "libudev1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-dri3.so.0": "libxcb-dri3-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbfile.so.1": "libxkbfile1",
}
FONTS = ("fonts-inter", "fonts-dejavu-core")

# The parts of PySide6 that the program loads.
QT_PARTS = (
    "Qt/lib/libQt6Gui.so.6",
    "Qt/lib/libQt6Widgets.so.6",
    "Qt/lib/libQt6WebEngineCore.so.6",
    "Qt/lib/libQt6WebEngineWidgets.so.6",
    "Qt/libexec/QtWebEngineProcess",
    "Qt/plugins/platforms/libqxcb.so",
    "Qt/plugins/platforms/libqoffscreen.so",
)


def prepare(lock: str) -> Path:
    """The Python of a ready environment with the libraries of `packaging/lock/<lock>.txt`; leaves the process with one
    sentence where that cannot be had."""
    if sys.version_info < OLDEST:
        give_up(
            f"Flinks Desk needs Python 3.11 or newer; this is {sys.version_info[0]}.{sys.version_info[1]}. "
            "Install a newer Python and run this command with it."
        )
    stamp = VENV / f"ready-{lock}"
    wanted = fingerprint(lock)
    if not (stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted and venv_python().is_file()):
        create_environment()
        install_libraries(lock)
        install_system_libraries()
        stamp.write_text(wanted, encoding="utf-8")
    return venv_python()


def fingerprint(lock: str) -> str:
    """Changes whenever the environment has to be made anew."""
    parts = (
        lock_file(lock).read_bytes(),
        (ROOT / "pyproject.toml").read_bytes(),
        sys.version.encode(),
        str(ROOT).encode(),
    )
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def lock_file(lock: str) -> Path:
    return ROOT / "packaging" / "lock" / f"{lock}.txt"


def venv_python() -> Path:
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def create_environment() -> None:
    if venv_python().is_file() and runs(venv_python(), "-m", "pip", "--version"):
        return
    say(f"Making a virtual environment in {VENV.name} …")
    if not new_environment() and not (ensurepip_from_debian() and new_environment()):
        give_up(
            "Python could not make a virtual environment. On Debian and Ubuntu its package is missing: "
            "run 'sudo apt-get install python3-venv' and then this command again."
        )


def new_environment() -> bool:
    shutil.rmtree(VENV, ignore_errors=True)
    return runs(sys.executable, "-m", "venv", str(VENV)) and runs(venv_python(), "-m", "pip", "--version")


def ensurepip_from_debian() -> bool:
    return apt_install(["python3-venv", f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"])


def install_libraries(lock: str) -> None:
    say("Installing the locked libraries (about 300 MB the first time) …")
    pip = [str(venv_python()), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    for step in (
        ["--require-hashes", "-r", str(lock_file(lock))],
        ["--no-deps", "--no-build-isolation", "-e", str(ROOT)],
    ):
        if subprocess.run([*pip, *step], check=False).returncode != 0:
            give_up("The libraries could not be installed; pip says above why. Running this command again continues.")


def install_system_libraries() -> None:
    if not sys.platform.startswith("linux"):
        return
    missing = missing_libraries()
    if not missing:
        return
    packages = sorted({DEBIAN_PACKAGES[name] for name in missing if name in DEBIAN_PACKAGES})
    if not packages or not apt_install([*packages, *FONTS]):
        names = " ".join(packages) or " ".join(sorted(missing))
        say(
            f"Qt needs system libraries that are not installed here and that this command may not install: {names}. "
            f"On Debian and Ubuntu, an administrator installs them with 'apt-get install {names} {' '.join(FONTS)}'."
        )


def missing_libraries() -> set[str]:
    """The names of shared libraries that Qt needs and the system does not have; empty where `ldd` is absent."""
    if not shutil.which("ldd"):
        return set()
    where = subprocess.run(
        [str(venv_python()), "-c", "import PySide6, pathlib; print(pathlib.Path(PySide6.__file__).parent)"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()
    parts = [str(Path(where, part)) for part in QT_PARTS]
    told = subprocess.run(["ldd", *parts], capture_output=True, text=True, check=False).stdout
    return {line.split()[0] for line in told.splitlines() if "not found" in line and "Qt6" not in line}


def apt_install(packages: list[str]) -> bool:
    """Installs Debian packages, as root or through sudo; `False` where that is not possible or was refused."""
    if not shutil.which("apt-get"):
        return False
    rights = administrator()
    if rights is None:
        return False
    say(f"Installing Debian packages: {' '.join(packages)} …")
    run_quietly([*rights, "apt-get", "-q", "update"])
    known = [name for name in packages if runs("apt-cache", "show", name)]
    return bool(known) and run_quietly([*rights, "apt-get", "-q", "install", "-y", "--no-install-recommends", *known])


def run_quietly(command: list[str]) -> bool:
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    return subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=False).returncode == 0


def administrator() -> list[str] | None:
    """What to put before a command that needs root: nothing for root, sudo where it may ask or need not ask."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return []
    if shutil.which("sudo") and (sys.stdin.isatty() or runs("sudo", "-n", "true")):
        return ["sudo"]
    return None


def runs(*command: str | Path) -> bool:
    with contextlib.suppress(OSError):
        told = subprocess.run([str(part) for part in command], capture_output=True, check=False)
        return told.returncode == 0
    return False


def say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)


def give_up(sentence: str) -> None:
    sys.exit(sentence)
