"""Profiles on disk are whole, private, without secrets, and survive damage."""

import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from flinks_desk.core.profile import TOOLBOX, Profile
from flinks_desk.services.profiles import Profiles

ACME = Profile.of_instance("acme", "5602459c-f6d0-4ca0-6750-08dccdcadcc0", name="Acme / Québec")


def test_the_public_sandbox_is_always_there(tmp_path: Path) -> None:
    assert Profiles(tmp_path / "none").all() == (TOOLBOX,)


def test_a_profile_that_was_saved_is_found_by_its_name_in_any_case(tmp_path: Path) -> None:
    Profiles(tmp_path).save(ACME)

    assert Profiles(tmp_path).named("ACME / québec") == ACME


def test_saving_again_replaces(tmp_path: Path) -> None:
    profiles = Profiles(tmp_path)
    profiles.save(ACME)
    profiles.save(ACME.with_customer("other"))

    assert [one.customer_id for one in profiles.all()] == [TOOLBOX.customer_id, "other"]


def test_a_profile_can_be_removed_twice(tmp_path: Path) -> None:
    profiles = Profiles(tmp_path)
    profiles.save(ACME)
    profiles.remove(ACME.name)
    profiles.remove(ACME.name)

    assert profiles.all() == (TOOLBOX,)


def test_a_simulators_profile_is_not_kept(tmp_path: Path) -> None:
    Profiles(tmp_path).save(Profile.of_simulator("http://127.0.0.1:1", "http://localhost:1", "x"))

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", ["{not json", "[]", '{"name": "x"}', "\x00\x01", '{"environment": 7}'])
def test_a_damaged_file_is_set_aside_and_named(tmp_path: Path, content: str) -> None:
    (tmp_path / "broken.json").write_text(content, encoding="utf-8")
    profiles = Profiles(tmp_path)

    assert profiles.all() == (TOOLBOX,)
    assert profiles.damaged == (tmp_path / "broken.json.damaged-1",)
    assert profiles.damaged[0].read_text(encoding="utf-8") == content
    assert "broken.json.damaged-1" in str(profiles.damage())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_a_file_can_be_read_by_its_owner_only(tmp_path: Path) -> None:
    Profiles(tmp_path / "profiles").save(ACME)

    file = next((tmp_path / "profiles").iterdir())
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    profiles = Profiles(tmp_path)
    profiles.save(ACME)

    def fail(*_: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(OSError, match="disk full"):
        profiles.save(ACME.with_customer("other"))

    assert profiles.named(ACME.name) == ACME
    assert len(list(tmp_path.iterdir())) == 1


def test_a_second_customer_of_an_instance_hides_no_other(tmp_path: Path) -> None:
    """Each has its own name; who comes back to one finds it under its name."""
    profiles = Profiles(tmp_path)
    first = Profile.of_instance("acme", "5602459c-f6d0-4ca0-6750-08dccdcadcc0")
    second = first.with_customer("11111111-f6d0-4ca0-6750-08dccdcadcc0")
    profiles.save(profiles.fitted(first))

    profiles.save(profiles.fitted(second))

    assert [(one.name, one.customer_id[:4]) for one in profiles.all()[1:]] == [("acme", "5602"), ("acme 2", "1111")]
    assert profiles.fitted(second).name == "acme 2"
    assert profiles.fitted(first) == first


def test_a_profile_whose_customer_was_not_known_yet_gives_way(tmp_path: Path) -> None:
    profiles = Profiles(tmp_path)
    profiles.save(ACME.with_customer(""))

    assert profiles.fitted(ACME) == ACME


def test_an_edited_profile_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    profiles = Profiles(tmp_path)
    profiles.save(ACME)
    renamed = replace(ACME, name="Acme, the bank")

    profiles.replace(ACME, renamed)

    assert profiles.all() == (TOOLBOX, renamed)


def test_what_is_imported_replaces_nothing(tmp_path: Path) -> None:
    profiles = Profiles(tmp_path)
    profiles.save(ACME)
    other = ACME.with_customer("other")

    assert profiles.take_in((ACME, other, TOOLBOX)) == (replace(other, name="Acme / Québec 2"),)
    assert len(profiles.all()) == 3
