"""Settings come back as they were saved; what cannot be read is set aside and a fresh start made."""

from pathlib import Path

from flinks_desk.services.settings import Settings, SettingsFile


def test_settings_come_back(tmp_path: Path) -> None:
    saved = Settings("fr", "acme", remember_keys=False, version="0.1.0", tour_offered=True, window={"geometry": "AAEC"})
    SettingsFile(tmp_path / "settings.json").save(saved)

    assert SettingsFile(tmp_path / "settings.json").load() == saved


def test_without_a_file_everything_is_as_at_first(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path / "none" / "settings.json").load() == Settings()


def test_a_damaged_file_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text("{", encoding="utf-8")
    file = SettingsFile(path)

    assert file.load() == Settings()
    assert file.odd.damaged == (tmp_path / "settings.json.damaged-1",)
    assert not path.exists()


def test_members_of_another_kind_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"language": 7, "window": {"a": 1, "b": "x"}, "remember_keys": "no"}', encoding="utf-8")

    assert SettingsFile(path).load() == Settings(window={"b": "x"})
