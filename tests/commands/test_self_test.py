"""The self-test tries out every part, says what does not work, and goes on."""

import subprocess
import sys

import pytest

from flinks_desk.commands import self_test
from flinks_desk.commands.self_test import Bench, Outcome, Works
from flinks_desk.core.text import text
from flinks_desk.services.catalogue import language

Output = pytest.CaptureFixture[str]
Patch = pytest.MonkeyPatch


def without_web_view(patch: Patch) -> None:
    """The web engine needs a process of its own; it is tried below."""
    parts = {name: part for name, part in self_test.PARTS.items() if name != "web view"}
    patch.setattr(self_test, "PARTS", parts)


def test_each_part_that_works_gets_a_line(monkeypatch: Patch, capsys: Output) -> None:
    without_web_view(monkeypatch)

    assert self_test.run(language("en")) == 0
    lines = capsys.readouterr().out.splitlines()[2:]
    assert [line.split()[:2] for line in lines] == [
        ["works", name] for name in ("resources", "simulator", "journal", "keyring")
    ]


def test_a_part_that_raises_is_said_and_the_next_one_is_tried(monkeypatch: Patch, capsys: Output) -> None:
    def lacks(_bench: Bench) -> Outcome:
        raise ImportError("libmissing.so.1 cannot be opened")

    well = Works(text("It gave an authorize token."))
    monkeypatch.setattr(self_test, "PARTS", {"first": lacks, "second": lambda _bench: well})

    assert self_test.run(language("en")) == 1
    first, second = capsys.readouterr().out.splitlines()[2:]
    assert first.startswith("FAILS    first      It failed: ImportError: libmissing.so.1")
    assert second.startswith("works    second")


@pytest.mark.webengine
def test_everything_works_here() -> None:
    """In a process of its own, since Qt's event loop is entered once where a web engine has been."""
    told = subprocess.run(
        [sys.executable, "-m", "flinks_desk", "--self-test", "--lang", "en"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert told.returncode == 0, told.stdout
    assert "showed the widget" in told.stdout
