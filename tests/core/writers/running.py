"""Runs a written form with the tool that it was written for, where that is on this machine."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

__all__ = ["RUNNERS", "ran"]

RUNNERS = {
    "curl": ("bash", "call.sh"),
    "python": (sys.executable, "call.py"),
    "node": ("node", "call.mjs"),
    "php": ("php", "call.php"),
    "ruby": ("ruby", "call.rb"),
    "go": ("go", "call.go"),
    "java": ("java", "Call.java"),
    "powershell": ("pwsh", "call.ps1"),
}
"""For each form its tool, and the name that the tool wants the file to have."""
CALLS = {"curl": "curl"}
"""What a form's tool calls in its turn."""


def ran(form: str, written: str, folder: Path, **variables: str) -> subprocess.CompletedProcess[bytes]:
    """The program's end; the test is skipped where its tool is absent."""
    tool, name = RUNNERS[form]
    for needed in (tool, CALLS.get(form, tool)):
        if not shutil.which(needed):
            pytest.skip(f"{needed} is not on this machine")
    script = folder / name
    script.write_text(written, encoding="utf-8")
    command = [tool, *(["run"] if tool == "go" else []), str(script)]
    environment = os.environ | {"NO_PROXY": "127.0.0.1", "LC_ALL": "C.UTF-8"} | variables
    return subprocess.run(command, capture_output=True, env=environment, check=False, timeout=120)
