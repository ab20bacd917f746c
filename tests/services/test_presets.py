"""A person's presets are files of their own: kept, renamed, shared and taken in without losing one."""

import os
from pathlib import Path

import pytest

from flinks_desk.core.presets import NotAPreset, Preset
from flinks_desk.services.presets import Presets

DARK = Preset("Démo sombre", {"theme": "dark"})


def test_what_is_kept_is_there_again(tmp_path: Path) -> None:
    Presets(tmp_path / "presets").save(DARK)

    assert Presets(tmp_path / "presets").all() == (DARK,)


def test_the_same_name_takes_its_place_and_another_does_not(tmp_path: Path) -> None:
    presets = Presets(tmp_path)
    presets.save(DARK)
    presets.save(Preset("démo SOMBRE", {"theme": "light"}))
    presets.save(Preset("Démo-sombre", {}))

    assert [one.name for one in presets.all()] == ["démo SOMBRE", "Démo-sombre"]


def test_renaming_and_removing(tmp_path: Path) -> None:
    presets = Presets(tmp_path)
    presets.save(DARK)
    presets.rename(DARK, "Night")
    renamed = presets.all()
    presets.remove("Night")

    assert renamed == (Preset("Night", {"theme": "dark"}),)
    assert presets.all() == ()


def test_no_name_takes_the_place_of_another_by_renaming(tmp_path: Path) -> None:
    """But its own letters can be made large and small."""
    presets = Presets(tmp_path)
    night = Preset("Night", {"theme": "light"})
    presets.save(DARK)
    presets.save(night)

    assert "already" in str(presets.rename(DARK, "NIGHT"))
    assert presets.all() == (DARK, night)
    assert presets.rename(night, "night") is None
    assert presets.all() == (DARK, Preset("night", night.options))


def test_an_exported_one_is_taken_in_under_a_free_name(tmp_path: Path) -> None:
    presets = Presets(tmp_path / "presets")
    presets.save(DARK)
    presets.export(DARK, tmp_path / "shared.json")
    found = presets.take_in(tmp_path / "shared.json")

    assert not isinstance(found, NotAPreset)
    assert found[0] == Preset("Démo sombre 2", {"theme": "dark"})
    assert len(presets.all()) == 2


def test_one_without_a_name_gets_that_of_its_file(tmp_path: Path) -> None:
    (tmp_path / "acme.json").write_text('{"parameters": {"theme": "dark"}}', encoding="utf-8")
    found = Presets(tmp_path / "presets").take_in(tmp_path / "acme.json")

    assert not isinstance(found, NotAPreset)
    assert found[0].name == "acme"


def test_what_cannot_be_read_says_why_and_a_damaged_file_hides_no_other(tmp_path: Path) -> None:
    presets = Presets(tmp_path)
    presets.save(DARK)
    (tmp_path / "broken.json").write_text("{", encoding="utf-8")

    assert isinstance(presets.take_in(tmp_path / "absent.json"), NotAPreset)
    assert presets.all() == (DARK,)


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="modes of files are those of POSIX")
def test_files_are_the_persons_own(tmp_path: Path) -> None:
    Presets(tmp_path).save(DARK)

    assert [path.stat().st_mode & 0o777 for path in tmp_path.iterdir()] == [0o600]
