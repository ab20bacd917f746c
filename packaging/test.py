"""The gate, for a person and for CI: `python3 packaging/test.py`.

Every step runs, also after one has failed; the exit status is 0 only if all passed. `--only NAME` runs one step.
The end of the output is a table: each step, how long it took, and its own last words.
"""

from __future__ import annotations

import argparse
import io
import os
import re
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from environment import ROOT, prepare
from machine import is_administrator

PYTEST = ("-m", "pytest", "-q", "--cov", "--cov-append", "--cov-report=")
IN_PARALLEL = ("-n", "auto", "--dist", "worksteal")
LEAST_COVERAGE = "85"
HANGS_AFTER = 900
"""Seconds. A step that takes longer is ended, so that the steps after it are heard."""


@dataclass(frozen=True)
class Step:
    """One check: its name, and the arguments for the environment's Python."""

    name: str
    arguments: tuple[str, ...]


@dataclass(frozen=True)
class Result:
    """How a step ended: whether well, after how many seconds, and the last line that it wrote."""

    step: Step
    passed: bool
    seconds: float
    last: str


STEPS = (
    Step("format", ("-m", "ruff", "format", "--check", ".")),
    Step("lint", ("-m", "ruff", "check", ".")),
    Step("types", ("-m", "mypy")),
    Step("rooms", ("-c", "from importlinter.cli import lint_imports_command; lint_imports_command()")),
    Step("translations", ("packaging/translations.py", "--check")),
    Step("tables", ("packaging/tables.py", "--check")),
    # The independent clients of tests/peers, from their registries, into build/peers.
    Step("peers", ("tests/peers/install.py",)),
    Step("no coverage yet", ("-m", "coverage", "erase")),
    Step("tests", (*PYTEST, *IN_PARALLEL, "-m", "not webengine and not benchmark and not soak")),
    # The web engine in a process of its own, so that a crash in it hides nothing else.
    Step("webengine", (*PYTEST, "-m", "webengine and not soak")),
    Step("coverage", ("-m", "coverage", "report", "--skip-covered", "--skip-empty", "--fail-under", LEAST_COVERAGE)),
    Step("benchmarks", ("-m", "pytest", "-q", "-s", "-m", "benchmark", "tests/benchmarks")),
)


def main() -> int:
    only = parse_arguments().only
    for stream in (sys.stdout, sys.stderr):
        # The steps write UTF-8, and their words are repeated here, also into a file on Windows.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    started = time.monotonic()
    python = prepare("test")
    with tempfile.TemporaryDirectory(prefix="flinks-desk-", ignore_cleanup_errors=True) as home:
        results = [run(step, python, home) for step in STEPS if only in (None, step.name)]
    print("\n".join(summary(results, time.monotonic() - started)), flush=True)
    return 0 if all(result.passed for result in results) else 1


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Runs the checks that a change must pass.")
    parser.add_argument("--only", choices=[step.name for step in STEPS], help="run one check only")
    return parser.parse_args()


def run(step: Step, python: Path, home: str) -> Result:
    """Runs one step and lets its output through as it comes."""
    print(f"\n== {step.name}", flush=True)
    started = time.monotonic()
    process = subprocess.Popen(
        [str(python), *step.arguments],
        cwd=ROOT,
        env=environment(home),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    said = [""]
    # In a thread of its own: what a step left behind could hold its output open for ever.
    relay = threading.Thread(target=let_through, args=(process.stdout, said), daemon=True)
    relay.start()
    try:
        status = process.wait(HANGS_AFTER)
    except subprocess.TimeoutExpired:
        process.kill()
        status = process.wait()
    relay.join(5)
    return Result(step, status == 0, time.monotonic() - started, said[-1])


def let_through(output: BinaryIO, said: list[str]) -> None:
    """Passes everything on at once, and keeps the lines that say something."""
    line = b""
    while chunk := os.read(output.fileno(), 65_536):
        sys.stdout.buffer.write(chunk)
        sys.stdout.buffer.flush()
        *ended, line = (line + chunk).split(b"\n")
        said += [one.decode(errors="replace").strip() for one in ended if one.strip()]


def summary(results: list[Result], seconds: float) -> list[str]:
    """One line a step, then all tests together, then the verdict."""
    lines = ["", "== summary"]
    for result in results:
        verdict = "passed" if result.passed else "FAILED"
        lines.append(f"{result.step.name:<14} {verdict} {result.seconds:4.0f} s  {result.last[:120]}")
    failed = [result.step.name for result in results if not result.passed]
    lines.append(f"Not passed: {', '.join(failed)}." if failed else "All checks passed.")
    return [*lines, f"{counted(results)} in {seconds:.0f} s"]


def counted(results: list[Result]) -> str:
    """What pytest counted in all its steps, in pytest's own words."""
    counts: Counter[str] = Counter()
    for result in results:
        if "pytest" in result.step.arguments:
            for number, what in re.findall(r"(\d+) (failed|passed|skipped|errors?)\b", result.last):
                counts[what] += int(number)
    return ", ".join(f"{number} {what}" for what, number in counts.items()) or "Done"


def environment(home: str) -> dict[str, str]:
    """Nothing of this person's set-up may decide whether a test passes."""
    kept = {name: value for name, value in os.environ.items() if not is_personal(name)}
    ours = {
        "FLINKS_DESK_HOME": home,
        "FLINKS_DESK_KEYRING": "memory",
        "PYTEST_QT_API": "pyside6",
        "PYTHONUTF8": "1",
        "QT_QPA_PLATFORM": "offscreen",
    }
    if sys.platform == "win32":
        # Without a screen Qt looks for fonts beside its own libraries, where there are none.
        ours["QT_QPA_FONTDIR"] = str(Path(os.environ["SYSTEMROOT"]) / "Fonts")
    if is_administrator():
        ours["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    return kept | ours


def is_personal(name: str) -> bool:
    """Whether a variable of the environment is somebody's wish about proxies, Python, pytest or Qt."""
    return name.lower().endswith("_proxy") or name.startswith(("PYTHON", "PYTEST_", "QT_"))


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
