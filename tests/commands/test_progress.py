"""Who waits for a large recording sees how far it is, and may go."""

import contextlib
import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from flinks_desk.commands.progress import told_on

ROOT = Path(__file__).parents[2]
URL = "https://acme-api.private.fin.ag/v3/f1c9d90a-4e9c-48ac-91b9-7411423c4946/BankingServices/Authorize"


class Terminal(io.StringIO):
    """A stream that says it is one."""

    def isatty(self) -> bool:
        return True


def test_a_terminal_is_told_each_share_once_and_the_line_is_empty_in_the_end() -> None:
    terminal = Terminal()
    with told_on(terminal, 1_000) as tell:
        for read in (5, 10, 12, 500, 1_000, 1_200):
            tell(read)

    assert terminal.getvalue() == "\r  0 %\r  1 %\r 50 %\r100 %\r     \r"


@pytest.mark.parametrize("stream", [io.StringIO(), None])
def test_nobody_else_is_told_anything(stream: io.StringIO | None) -> None:
    """A file, a pipe, or a windowed program without streams."""
    with told_on(stream, 10) as tell:
        tell(5)

    assert stream is None or stream.getvalue() == ""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes with a name and no such signal")
def test_ctrl_c_ends_reading_without_a_traceback(tmp_path: Path) -> None:
    """A pipe that nobody writes to is what a file on a slow disk is like."""
    pipe = tmp_path / "endless.har"
    os.mkfifo(pipe)
    reading = subprocess.Popen(
        [sys.executable, "-m", "flinks_desk", "diagnose", str(pipe)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    )
    with pipe.open("w", encoding="utf-8") as file:  # which waits until it is read
        file.write(json.dumps({"url": URL}))
        file.flush()
        for _ in range(5):  # one that comes right before a read begins is seen after it
            reading.send_signal(signal.SIGINT)
            with contextlib.suppress(subprocess.TimeoutExpired):
                reading.wait(timeout=2)
                break
        said = reading.communicate(timeout=1)

    assert reading.returncode == 130
    assert said == (b"", b"")
