"""One variable names the folder of everything; without it the platform's own are used."""

from pathlib import Path

from flinks_desk.services.home import Home


def test_the_variable_names_one_folder_for_everything(tmp_path: Path) -> None:
    home = Home.of_environment({"FLINKS_DESK_HOME": str(tmp_path)})

    assert (home.profiles, home.settings, home.journal, home.cache) == (
        tmp_path / "profiles",
        tmp_path / "settings.json",
        tmp_path / "journal.sqlite3",
        tmp_path / "cache",
    )


def test_without_it_each_thing_is_where_the_platform_wants_it() -> None:
    home = Home.of_environment({})

    assert all("flinks-desk" in str(path) for path in (home.profiles, home.settings, home.journal, home.cache))
