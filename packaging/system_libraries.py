"""The system's own libraries that Qt loads on Linux: which are missing, and who installs them.

Uses the standard library only and avoids newer syntax, like `environment.py`. On Windows and macOS Qt brings all.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from machine import is_administrator

# What Qt's libraries load, and the Debian 12 package that has it (later ones add "t64" to a few names).
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

# Where there is no apt: how packages are found by the library that they hold.
ELSEWHERE = {
    "dnf": ("dnf install", "'{name}()(64bit)'"),
    "zypper": ("zypper install", "'{name}()(64bit)'"),
    "pacman": ("pacman -F", "{name}"),
}


def missing_libraries(qt: Path) -> set[str]:
    """The names of shared libraries that Qt in this folder needs and the system does not have.

    None where there is no `ldd`: on Windows and macOS Qt brings its own.
    """
    if not shutil.which("ldd"):
        return set()
    told = subprocess.run(
        ["ldd", *(str(qt / part) for part in QT_PARTS)],
        env=dict(os.environ, LC_ALL="C"),
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    return {line.split()[0] for line in told.splitlines() if "not found" in line and "Qt6" not in line}


def debian_packages(missing: set[str]) -> list[str]:
    return sorted({DEBIAN_PACKAGES[name] for name in missing if name in DEBIAN_PACKAGES})


def advice(missing: set[str], tools: set[str]) -> str:
    """What to say where the libraries cannot be installed from here; `tools` are the programs that there are."""
    found = next((tool for tool in ELSEWHERE if tool in tools), "")
    names = " ".join(sorted(missing))
    if "apt-get" in tools:
        how = f"installs them with: apt-get install {' '.join([*debian_packages(missing), *FONTS])}"
    elif found:
        command, shape = ELSEWHERE[found]
        names = " ".join(shape.format(name=name) for name in sorted(missing))
        how = f"{'finds' if found == 'pacman' else 'installs'} them with: {command} {names}"
    else:
        how = f"can install them: {names}"
    return (
        "Qt needs system libraries that are not installed here and that this command may not install. Without them "
        f"there is no window, and all else works, such as 'check --simulator'. An administrator {how}"
    )


def tools_here() -> set[str]:
    return {tool for tool in ("apt-get", *ELSEWHERE) if shutil.which(tool)}


def apt_install(packages: list[str]) -> bool:
    """Installs Debian packages, as root or through sudo; `False` where that is not possible or was refused."""
    rights = administrator()
    if rights is None or not shutil.which("apt-get"):
        return False
    print(f"Installing Debian packages: {' '.join(packages)} …", file=sys.stderr, flush=True)
    # sudo would not hand an environment on; without this, questions could wait unseen.
    apt = [*rights, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]
    quietly([*apt, "update"])
    names = chosen(packages, known_to_apt(packages))
    return bool(names) and quietly([*apt, "install", "-y", "--no-install-recommends", *names])


def known_to_apt(packages: list[str]) -> set[str]:
    """Those of the packages that apt can install, under the names of before and after Debian's change of time_t."""
    asked = [*packages, *(f"{name}t64" for name in packages)]
    told = subprocess.run(
        ["apt-cache", "--no-all-versions", "show", *asked], capture_output=True, text=True, check=False
    ).stdout
    return {line.split()[1] for line in told.splitlines() if line.startswith("Package: ")}


def chosen(packages: list[str], known: set[str]) -> list[str]:
    """The newer name where there is one: the older is then a stand-in of which apt may not know whose it is."""
    wanted = (f"{name}t64" if f"{name}t64" in known else name for name in packages)
    return [name for name in wanted if name in known]


def administrator() -> list[str] | None:
    """What to put before a command that needs root: nothing for root, sudo where it may ask or need not ask."""
    if is_administrator():
        return []
    if shutil.which("sudo") and (sys.stdin.isatty() or quietly(["sudo", "-n", "true"], errors=subprocess.DEVNULL)):
        return ["sudo"]
    return None


def quietly(command: list[str], errors: int | None = None) -> bool:
    return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=errors, check=False).returncode == 0
