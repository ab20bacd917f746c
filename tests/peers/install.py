"""Installs the peers from their registries: `python tests/peers/install.py [FOLDER]`, by default into `build/peers`.

Python ones into an environment of their own, Node ones with npm; both locked. Where Node is absent it says so, and the
tests that need it say so again. Running it again is quick.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

HERE = Path(__file__).parent
DEFAULT = HERE.parents[1] / "build" / "peers"


def main() -> int:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
    folder.mkdir(parents=True, exist_ok=True)
    return 0 if install_python(folder / "python") and install_node(folder / "node") else 1


def install_python(folder: Path) -> bool:
    lock = HERE / "requirements.txt"
    wanted = fingerprint(lock.read_bytes(), sys.version.encode(), str(folder).encode())
    if is_ready(folder, wanted):
        return True
    shutil.rmtree(folder, ignore_errors=True)
    venv.create(folder, with_pip=True)
    pip = [str(python_of(folder)), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    return run([*pip, "--require-hashes", "-r", str(lock)], HERE) and mark(folder, wanted)


def install_node(folder: Path) -> bool:
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        sys.stdout.write("Node is not installed, so its peers are left out.\n")
        return True
    wanted = fingerprint((HERE / "package-lock.json").read_bytes())
    if is_ready(folder, wanted):
        return True
    folder.mkdir(exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(HERE / name, folder / name)
    return run([npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], folder) and mark(
        folder, wanted
    )


def python_of(folder: Path) -> Path:
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def fingerprint(*parts: bytes) -> str:
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def is_ready(folder: Path, wanted: str) -> bool:
    stamp = folder / "ready"
    return stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted


def mark(folder: Path, wanted: str) -> bool:
    (folder / "ready").write_text(wanted, encoding="utf-8")
    return True


def run(command: list[str], folder: Path) -> bool:
    return subprocess.run(command, cwd=folder, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main())
