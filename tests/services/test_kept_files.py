"""Files of an older version are read, those of a newer one stay as they are, damaged ones are set aside and named."""

import json
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from flinks_desk.core.presets import Preset
from flinks_desk.core.profile import TOOLBOX, Environment, Profile
from flinks_desk.core.scenario.model import Scenario
from flinks_desk.services.history import History
from flinks_desk.services.home import Home
from flinks_desk.services.kept_files import Odd, told
from flinks_desk.services.presets import Presets
from flinks_desk.services.profiles import Profiles
from flinks_desk.services.scenario_shelf import ScenarioShelf, Unread
from flinks_desk.services.settings import Settings, SettingsFile

FORMATS = Path(__file__).parents[1] / "cases" / "formats"
"""Files as each version of the program wrote them, to the letter."""
AT = datetime(2026, 3, 2, tzinfo=UTC)
ACME = Profile(
    "Acme / Québec",
    Environment.PRODUCTION,
    "acme",
    "5602459c-f6d0-4ca0-6750-08dccdcadcc0",
    "https://acme-api.private.fin.ag",
    "https://acme-iframe.private.fin.ag",
)
DARK = Preset("Démo sombre", {"theme": "dark", "innerRedirect": "true"})


def settings(folder: Path) -> tuple[object, Odd]:
    file = SettingsFile(folder / "settings.json")
    return file.load(), file.odd


def profiles(folder: Path) -> tuple[object, Odd]:
    kept = Profiles(folder)
    return kept.all(), kept.odd


def presets(folder: Path) -> tuple[object, Odd]:
    kept = Presets(folder)
    return kept.all(), kept.odd


def days(folder: Path) -> tuple[object, Odd]:
    history = History(Home(folder, folder, folder / "cache"), "now", lambda: AT)
    history.archive.close()
    return history.days, history.odd


READ: dict[str, tuple[str, Callable[[Path], tuple[object, Odd]], object, object]] = {
    "settings": (
        "settings.json",
        settings,
        Settings("fr", "acme", remember_keys=False, window={"a": "AAEC"}),
        Settings(),
    ),
    "settings-days": (
        "settings.json",
        settings,
        Settings("fr", "acme", remember_keys=False, window={"a": "AAEC"}),
        Settings(),
    ),
    "history": ("history.json", days, 90, 30),
    "history-days": ("settings.json", days, 7, 30),
    "profile": ("acme.json", profiles, (TOOLBOX, ACME), (TOOLBOX,)),
    "preset": ("dark.json", presets, (DARK,), ()),
}
"""For each format that was ever written: how the file is called, how it is read, and what is in it, or without it."""


def placed(folder: Path, kind: str) -> Path:
    path = folder / READ[kind][0]
    shutil.copy(FORMATS / f"{kind}.json", path)
    return path


def test_there_is_a_file_of_each_format() -> None:
    assert {path.stem for path in FORMATS.glob("*.json")} == set(READ)


@pytest.mark.parametrize("kind", READ)
def test_what_an_older_version_wrote_is_read(tmp_path: Path, kind: str) -> None:
    placed(tmp_path, kind)

    assert READ[kind][1](tmp_path) == (READ[kind][2], Odd())


@pytest.mark.parametrize("kind", [kind for kind in READ if not kind.endswith("-days")])
def test_what_a_newer_version_wrote_is_left_as_it_is_and_told(tmp_path: Path, kind: str) -> None:
    path = placed(tmp_path, kind)
    newer = json.dumps({**json.loads(path.read_text(encoding="utf-8")), "format": 99})
    path.write_text(newer, encoding="utf-8")

    assert READ[kind][1](tmp_path) == (READ[kind][3], Odd(newer=(path,)))
    assert path.read_text(encoding="utf-8") == newer


@pytest.mark.parametrize("kind", [kind for kind in READ if not kind.endswith("-days")])
def test_a_damaged_file_is_set_aside_and_told(tmp_path: Path, kind: str) -> None:
    path = placed(tmp_path, kind)
    content = path.read_bytes()[:-5]
    path.write_bytes(content)
    place = path.with_name(f"{path.name}.damaged-1")

    assert READ[kind][1](tmp_path) == (READ[kind][3], Odd(damaged=(place,)))
    assert place.read_bytes() == content
    assert str(place) in str(told([Odd(damaged=(place,))])[0])


def test_what_is_kept_does_not_take_the_place_of_a_newer_file(tmp_path: Path) -> None:
    home = Home(tmp_path, tmp_path, tmp_path / "cache")
    SettingsFile(home.settings).save(Settings("fr"))
    Profiles(home.profiles).save(ACME)
    Presets(home.presets).save(DARK)
    home.history.write_text('{"days": 7}', encoding="utf-8")
    files = [home.settings, home.history, *home.profiles.iterdir(), *home.presets.iterdir()]
    for path in files:
        path.write_text(json.dumps({**json.loads(path.read_text(encoding="utf-8")), "format": 99}), encoding="utf-8")
    before = [path.read_bytes() for path in files]

    file = SettingsFile(home.settings)
    file.load()
    file.save(Settings("en"))
    Profiles(home.profiles).save(ACME)
    Presets(home.presets).save(DARK)
    days(tmp_path)

    assert [path.read_bytes() for path in files] == before
    assert Profiles(home.profiles).all() == (TOOLBOX, ACME)
    assert Presets(home.presets).all() == (DARK,)


def test_scenarios_of_an_older_and_a_newer_version(tmp_path: Path) -> None:
    """A person's own file stays where it is, whatever is in it, and its row says why it is not run."""
    shutil.copy(FORMATS / "scenario.toml", tmp_path / "a.toml")
    (tmp_path / "b.toml").write_text("format = 2\nhow = 'nobody knows'\n", encoding="utf-8")
    (tmp_path / "c.toml").write_text("title = ", encoding="utf-8")

    old, newer, damaged = (one.content for one in ScenarioShelf(tmp_path / "none", tmp_path).all())

    assert isinstance(old, Scenario)
    assert (old.title, len(old.steps)) == ("The happy path, with a question of the bank", 4)
    assert isinstance(newer, Unread)
    assert "newer version" in str(newer.why[0])
    assert isinstance(damaged, Unread)


def test_one_sentence_for_the_damaged_and_one_for_the_newer() -> None:
    odds = [Odd(), Odd(damaged=(Path("a"), Path("b"))), Odd(newer=(Path("c"),))]

    assert [str(one) for one in told(odds)] == [
        "2 files could not be read and were set aside, nothing of them is lost: a, b",
        "A newer version of this program wrote this file. It is not used, and stays as it is: c",
    ]
    assert told([Odd()]) == ()
