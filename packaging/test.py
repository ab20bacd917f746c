"""The gate, for a person and for CI: `python3 packaging/test.py`.

Every step runs, also after one has failed; the exit status is 0 only if all passed. `--only NAME` runs one step.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from environment import ROOT, prepare, say

PYTEST = ("-m", "coverage", "run", "-m", "pytest", "-q")
LEAST_COVERAGE = "85"


@dataclass(frozen=True)
class Step:
    """One check: its name, and the arguments for the environment's Python."""

    name: str
    arguments: tuple[str, ...]


STEPS = (
    Step("format", ("-m", "ruff", "format", "--check", ".")),
    Step("lint", ("-m", "ruff", "check", ".")),
    Step("types", ("-m", "mypy")),
    Step("rooms", ("-c", "from importlinter.cli import lint_imports_command; lint_imports_command()")),
    Step("translations", ("packaging/translations.py", "--check")),
    Step("tables", ("packaging/tables.py", "--check")),
    # The independent clients of tests/peers, from their registries, into build/peers.
    Step("peers", ("tests/peers/install.py",)),
    Step("tests", (*PYTEST, "-m", "not webengine and not benchmark")),
    # The web engine in a process of its own, so that a crash in it hides nothing else.
    Step("webengine", (*PYTEST, "-m", "webengine")),
    Step("coverage data", ("-m", "coverage", "combine", "--quiet")),
    Step("coverage", ("-m", "coverage", "report", "--skip-covered", "--skip-empty", "--fail-under", LEAST_COVERAGE)),
    Step("benchmarks", ("-m", "pytest", "-q", "-s", "-m", "benchmark", "tests/benchmarks")),
)


def main() -> int:
    arguments = parse_arguments()
    python = prepare("test")
    with tempfile.TemporaryDirectory(prefix="flinks-desk-") as home:
        failed = [step.name for step in STEPS if arguments.only in (None, step.name) and not passes(step, python, home)]
    say(f"Not passed: {', '.join(failed)}." if failed else "All checks passed.")
    return 1 if failed else 0


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Runs the checks that a change must pass.")
    parser.add_argument("--only", choices=[step.name for step in STEPS], help="run one check only")
    return parser.parse_args()


def passes(step: Step, python: Path, home: str) -> bool:
    say(f"== {step.name}")
    started = time.monotonic()
    told = subprocess.run([str(python), *step.arguments], cwd=ROOT, env=environment(home), check=False)
    say(f"== {step.name}: {'passed' if told.returncode == 0 else 'FAILED'} in {time.monotonic() - started:.0f} s")
    return told.returncode == 0


def environment(home: str) -> dict[str, str]:
    """Nothing of this person's set-up may decide whether a test passes."""
    kept = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    ours = {
        "FLINKS_DESK_HOME": home,
        "FLINKS_DESK_KEYRING": "memory",
        "PYTEST_QT_API": "pyside6",
        "PYTHONUTF8": "1",
        "QT_QPA_PLATFORM": "offscreen",
    }
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        ours["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    return kept | ours


if __name__ == "__main__":
    sys.exit(main())
