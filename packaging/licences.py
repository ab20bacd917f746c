"""The licence texts that go with the bundle: ours, each library's, Qt's, and how Qt's libraries can be replaced.

Uses the standard library only; the libraries are asked for in the Python that holds them.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

from environment import ROOT

OURS = {
    ROOT / "LICENSE": "flinks-desk.txt",
    ROOT / "resources" / "icons" / "LICENSE.txt": "icons.txt",
    ROOT / "resources" / "licences" / "QT.md": "QT.md",
    # Qt's own wheels bring no texts.
    ROOT / "resources" / "licences" / "LGPL-3.0-only.txt": "LGPL-3.0-only.txt",
    ROOT / "resources" / "licences" / "GPL-3.0-only.txt": "GPL-3.0-only.txt",
}
LISTING = """
import json
from importlib.metadata import distributions
texts = {}
for one in distributions():
    found = [str(one.locate_file(file)) for file in one.files or () if "licen" in file.name.lower()]
    texts[one.metadata["Name"]] = [path for path in found if not path.endswith((".py", ".pyc"))]
print(json.dumps(texts))
"""
LOCK = ROOT / "packaging" / "lock" / "run.txt"
TOOLS = {"editables", "hatchling", "packaging", "pathspec", "pluggy", "tomlkit", "trove-classifiers"}
"""They are locked to build the program, and are not in it."""


def add_licences(python: Path, folder: Path) -> None:
    """Writes one folder of licence texts, a folder a library."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for text, name in OURS.items():
        shutil.copy(text, folder / name)
    told = subprocess.run([str(python), "-c", LISTING], capture_output=True, text=True, check=True)
    locked = set(re.findall(r"^([\w.-]+)==", LOCK.read_text(encoding="utf-8"), re.MULTILINE)) - TOOLS
    for library, texts in json.loads(told.stdout).items():
        if re.sub(r"[._]", "-", library.lower()) in locked and texts:
            (folder / library).mkdir(exist_ok=True)
            for text in texts:
                shutil.copy(text, folder / library / Path(text).name)
