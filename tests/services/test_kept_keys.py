"""What was given to the keyring is remembered over runs, by name alone, and nothing that fails stands in the way."""

from pathlib import Path

import pytest

from flinks_desk.services.kept_keys import KeptKeys

ENTRY = "Flinks Desk: secret_key of 5602459c at https://acme-api.private.fin.ag"


@pytest.mark.parametrize("is_kept", [True, False])
def test_an_entry_is_known_until_it_is_taken_out(tmp_path: Path, *, is_kept: bool) -> None:
    kept = KeptKeys(tmp_path / "new" / "kept-keys.json" if is_kept else None)

    kept.add(ENTRY)
    was_known = ENTRY in kept
    kept.discard(ENTRY)

    assert (was_known, ENTRY in kept) == (True, False)


def test_the_next_run_knows_it_and_two_windows_forget_nothing_of_each_other(tmp_path: Path) -> None:
    path = tmp_path / "kept-keys.json"
    one, other = KeptKeys(path), KeptKeys(path)

    one.add("a")
    other.add("b")

    assert ["a" in KeptKeys(path), "b" in KeptKeys(path)] == [True, True]


def test_the_file_names_no_place(tmp_path: Path) -> None:
    KeptKeys(tmp_path / "kept-keys.json").add(ENTRY)

    written = (tmp_path / "kept-keys.json").read_text(encoding="utf-8")
    assert not [word for word in ("acme", "5602459c", "secret_key") if word in written]


@pytest.mark.parametrize("damage", ["{", "[]", '{"kept": 1}', '{"kept": [1, null]}'])
def test_a_file_that_cannot_be_read_knows_nothing(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "kept-keys.json"
    path.write_text(damage, encoding="utf-8")

    assert ENTRY not in KeptKeys(path)


def test_a_disk_that_takes_nothing_takes_nothing_away(tmp_path: Path) -> None:
    (tmp_path / "kept-keys.json").mkdir()
    kept = KeptKeys(tmp_path / "kept-keys.json")

    kept.add(ENTRY)

    assert ENTRY in kept
