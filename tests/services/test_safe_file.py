"""A file is written whole or not at all, also where something else is looking at it."""

import os
import sys
from pathlib import Path

import pytest

from flinks_desk.services.safe_file import PAUSES, write_folder, write_whole


class Scanner:
    """A virus scanner: while it looks, nothing can be put in the folder's places. It looks away after some pauses."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, looks_away_after: int) -> None:
        self.pauses: list[float] = []
        replaced = Path.replace

        def replace(new: Path, path: Path) -> Path:
            if len(self.pauses) < looks_away_after:
                raise PermissionError(13, "Access is denied")
            return replaced(new, path)

        monkeypatch.setattr(Path, "replace", replace)

    def pause(self, seconds: float) -> None:
        self.pauses.append(seconds)


def test_a_virus_scanner_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It looks for a moment only; then the file is in its place, and nothing lies beside it."""
    scanner = Scanner(monkeypatch, looks_away_after=2)

    write_whole(tmp_path / "settings.json", b"new", scanner.pause)

    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"settings.json": b"new"}
    assert scanner.pauses == list(PAUSES[:2])


def test_who_never_looks_away_is_not_waited_for_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The old file is whole, and nothing lies beside it; a window that waits for this does not look frozen."""
    file = tmp_path / "settings.json"
    file.write_bytes(b"old")
    scanner = Scanner(monkeypatch, looks_away_after=99)

    with pytest.raises(PermissionError):
        write_whole(file, b"new", scanner.pause)

    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"settings.json": b"old"}
    assert sum(scanner.pauses) < 0.5


def test_a_file_in_use_is_replaced_by_the_real_system(tmp_path: Path) -> None:
    """Who reads the old one reads it to its end, where the system lets it be replaced."""
    file = tmp_path / "profile.json"
    write_whole(file, b"old")
    if sys.platform == "win32":
        write_whole(file, b"new")
    else:
        with file.open("rb") as reader:
            write_whole(file, b"new")
            assert reader.read() == b"old"

    assert file.read_bytes() == b"new"


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    """Who keeps settings elsewhere finds them there."""
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "settings.json"
    link.symlink_to(tmp_path / "elsewhere" / "settings.json")

    write_whole(link, b"new")

    assert link.is_symlink()
    assert (tmp_path / "elsewhere" / "settings.json").read_bytes() == b"new"


if sys.platform != "win32":  # which has no named pipes among its files

    def test_what_is_no_file_is_not_replaced(tmp_path: Path) -> None:
        """A pipe gets the content, as /dev/stdout does, and is a pipe afterwards."""
        pipe = tmp_path / "pipe"
        os.mkfifo(pipe)
        reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
        try:
            write_whole(pipe, b"new")

            assert os.read(reader, 10) == b"new"
            assert pipe.is_fifo()
        finally:
            os.close(reader)


def test_a_folder_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    """A file that cannot be written takes the whole folder with it, and nothing lies beside it."""
    write_folder(tmp_path / "kit", {"README.md": b"hello", "src/app.py": b"run()"})
    with pytest.raises(OSError):
        write_folder(tmp_path / "broken", {"README.md": b"hello", "x" * 300: b""})

    assert [path.name for path in tmp_path.iterdir()] == ["kit"]
    assert (tmp_path / "kit" / "src" / "app.py").read_bytes() == b"run()"
