"""The whole program in a process of its own: it starts, it ends, and it leaves nothing behind."""

import os
import signal
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from flinks_desk.core.journey import Step
from flinks_desk.program import PAGES

HERE = Path(__file__).parent
PATIENCE = 60
LEAKED = "canary-7f3c9a10"


def started(happening: str, home: Path, **more: str) -> subprocess.Popen[str]:
    """The program, up to the line that says that it is ready."""
    environment = {
        **os.environ,
        "FLINKS_DESK_HOME": str(home),
        "FLINKS_DESK_KEYRING": "memory",
        "PYTHONPATH": str(HERE.parent),
        "PYTHONWARNINGS": "error",
        "QT_QPA_PLATFORM": "offscreen",
        **more,
    }
    return subprocess.Popen(
        [sys.executable, str(HERE / "whole_program.py"), happening],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.parametrize("happening", ["close", "close_twice", "close_at_work"])
def test_closing_the_window_ends_everything(happening: str, tmp_path: Path) -> None:
    """Status 0, not one line of complaint, whatever was under way."""
    with started(happening, tmp_path) as process:
        out, complaints = process.communicate(timeout=PATIENCE)

    assert (process.returncode, complaints) == (0, "")
    assert out.endswith("ready\n")


@pytest.mark.skipif(sys.platform == "win32", reason="signals end a process there without asking it")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_as_closing_does(number: signal.Signals, tmp_path: Path) -> None:
    """Ctrl-C and a session that ends are answered at once, and in order."""
    with started("nothing", tmp_path) as process:
        assert process.stdout is not None
        process.stdout.readline()
        assert process.stdout.readline() == "ready\n"
        process.send_signal(number)
        _, complaints = process.communicate(timeout=PATIENCE)

    assert (process.returncode, complaints) == (0, "")


def test_dangerous_variables_are_dropped(tmp_path: Path) -> None:
    """Nobody can look into the preview because of a variable in the environment."""
    dangerous = {"QTWEBENGINE_REMOTE_DEBUGGING": "9333", "QTWEBENGINE_CHROMIUM_FLAGS": "--disable-web-security"}
    with started("close", tmp_path, **dangerous) as process:
        out, _ = process.communicate(timeout=PATIENCE)

    assert out.splitlines()[0] == "[]"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other ways to die")
def test_a_run_that_died_is_told_at_the_next_start(tmp_path: Path) -> None:
    """What killed it lies in the home folder until somebody was told."""
    with started("die", tmp_path) as process:
        _, complaints = process.communicate(timeout=PATIENCE)
    left = [path.read_text(encoding="utf-8") for path in tmp_path.glob("crash-*.txt")]
    with started("tell", tmp_path) as process:
        out, _ = process.communicate(timeout=PATIENCE)

    assert process.returncode == 0
    assert ["Aborted" in one for one in left] == [True]
    assert "(Aborted)" in out
    assert LEAKED not in out + complaints + left[0]
    assert list(tmp_path.glob("crash-*.txt")) == []


def test_our_mistakes_are_reported_and_survived(tmp_path: Path) -> None:
    """A slot and a task fail: both are told by kind and place, neither with its words, and the window closes well."""
    with started("fail", tmp_path) as process:
        _, complaints = process.communicate(timeout=PATIENCE)

    assert process.returncode == 0
    assert [kind in complaints for kind in ("LookupError", "ValueError", "whole_program.py")] == [True] * 3
    assert LEAKED not in complaints


@pytest.mark.parametrize("step", Step)
def test_each_step_has_a_page(step: Step) -> None:
    """The table of pages is complete, and each page is what the walk asks for."""
    module, name = PAGES[step]

    page = getattr(import_module(f"flinks_desk.ui.wizard.{module}"), name)

    assert all(callable(getattr(page, method)) for method in ("show_session", "tick", "start_here"))
