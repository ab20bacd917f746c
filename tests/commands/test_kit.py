"""The `kit` command: a small integration that runs, in a new folder."""

from pathlib import Path

import pytest

from flinks_desk.commands.program import main
from flinks_desk.core.profile import TOOLBOX_CUSTOMER_ID


def test_the_kit_is_written_for_the_sandbox(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """0, and the settings are the sandbox's."""
    folder = tmp_path / "kit"
    status = main(["kit", "--language", "python", "--out", str(folder)])

    assert status == 0
    assert "README.md" in capsys.readouterr().out
    assert TOOLBOX_CUSTOMER_ID in (folder / ".env.example").read_text(encoding="utf-8")


def test_a_french_kit_is_written_by_its_language(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """README and page are French."""
    folder = tmp_path / "kit"

    assert main(["kit", "--lang", "fr", "--language", "csharp", "--out", str(folder)]) == 0
    assert "README.md" in capsys.readouterr().out
    assert "Commencez par le simulateur" in (folder / "README.md").read_text(encoding="utf-8")
    assert "Choisissez votre banque" in (folder / "page.html").read_text(encoding="utf-8")


def test_a_folder_that_is_there_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """2, and a sentence in the person's language."""
    status = main(["kit", "--lang", "fr", "--language", "node", "--out", str(tmp_path)])

    assert status == 2
    assert "existe déjà" in capsys.readouterr().err


def test_an_unknown_profile_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """2, and nothing is written."""
    monkeypatch.setenv("FLINKS_DESK_HOME", str(tmp_path / "home"))
    status = main(["kit", "--language", "node", "--out", str(tmp_path / "kit"), "--profile", "nobody"])

    assert status == 2
    assert "nobody" in capsys.readouterr().err
    assert not (tmp_path / "kit").exists()
