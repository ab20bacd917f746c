"""A subject of a benchmark: a script beside this one, run in a process of its own.

Must not live here: what a subject does, or what its figures are held against.
"""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

__all__ = ["environment_of", "told_by"]

HERE = Path(__file__).parent
PATIENCE = 120
"""Seconds after which a subject hangs."""


def environment_of(home: Path) -> dict[str, str]:
    """That of a first start in this folder, without a screen."""
    return {
        **os.environ,
        "FLINKS_DESK_HOME": str(home),
        "FLINKS_DESK_KEYRING": "memory",
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(HERE.parent.parent),
    }


def told_by(script: str, home: Path, *arguments: str, environment: Mapping[str, str] | None = None) -> str:
    """What the subject wrote; one that fails is an error."""
    return subprocess.run(
        [sys.executable, str(HERE / script), *arguments],
        env=environment or environment_of(home),
        check=True,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    ).stdout
