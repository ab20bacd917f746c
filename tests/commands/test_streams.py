"""What the commands write arrives whole, on every kind of console and in every file."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from flinks_desk.commands.program import main
from flinks_desk.commands.streams import make_robust

WINDOWS = {"PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"}
"""An environment in which Python writes what it writes on Windows."""
CURL = "curl -X POST https://acme-api.private.fin.ag/v3/x/BankingServices/Authorize -H 'flinks-auth-key: a' -d '{}'\n"
FULL = Path("/dev/full")


class Console(io.TextIOWrapper):
    """A console with a character set of its own."""

    def isatty(self) -> bool:
        return True


def test_json_in_a_pipe_is_utf_8(tmp_path: Path) -> None:
    """Other programs read it, and JSON is UTF-8, whatever the system's character set."""
    letter = tmp_path / "letter.txt"
    letter.write_text("Bonjour\n\n" + CURL, encoding="utf-8")
    command = [sys.executable, "-m", "flinks_desk", "diagnose", "--json", "--lang", "fr", str(letter)]

    told = subprocess.run(command, env=os.environ | WINDOWS, capture_output=True, check=False)

    assert told.stderr == b""
    json.loads(told.stdout.decode("utf-8"))
    assert not told.stdout.isascii()


def test_a_file_gets_utf_8_and_a_console_its_own() -> None:
    """A console that lacks a character shows another in its place."""
    file, console = io.BytesIO(), io.BytesIO()
    streams = io.TextIOWrapper(file, "cp1252"), Console(console, "cp1252")

    make_robust((*streams, None))
    for stream in streams:
        stream.write("né, ✓")
        stream.flush()

    assert file.getvalue().decode("utf-8") == "né, ✓"
    assert console.getvalue().decode("cp1252") == "né, ?"


def test_without_any_stream_nothing_happens() -> None:
    """A windowed Python on Windows has none."""
    make_robust((None, None))


def test_lines_end_once_on_windows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its streams turn each end of a line into two characters; a form that has them already gets no third."""
    letter = tmp_path / "letter.txt"
    letter.write_text(CURL)
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, "utf-8", newline="\r\n"))

    status = main(["convert", str(letter), "--to", "http"], {})
    sys.stdout.flush()

    assert status == 0
    assert b"\r\n" in written.getvalue()
    assert b"\r\r\n" not in written.getvalue()


@pytest.mark.skipif(not FULL.exists(), reason="only Linux has a file that is always full")
@pytest.mark.parametrize("command", [("diagnose",), ("diagnose", "--json"), ("convert", "--to", "curl"), ("redact",)])
def test_an_output_that_takes_nothing_is_said(tmp_path: Path, command: tuple[str, ...]) -> None:
    """It is no mistake of the program: one sentence, and the status of what could not be done (contract §1)."""
    letter = tmp_path / "letter.txt"
    letter.write_text(CURL)
    copy = ["-o", str(tmp_path / "copy.txt")] if command == ("redact",) else []
    line = [sys.executable, "-m", "flinks_desk", "--lang", "en", *command, str(letter), *copy]

    with FULL.open("w") as full:
        told = subprocess.run(line, stdout=full, stderr=subprocess.PIPE, text=True, check=False)

    assert (told.returncode, told.stderr) == (2, "The standard output could not be written. No space left on device.\n")
