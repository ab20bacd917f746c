"""The take-home kit on disk: a folder of its own, whole or not at all."""

from pathlib import Path

from flinks_desk.core.kit import KitLanguage
from flinks_desk.core.profile import TOOLBOX
from flinks_desk.core.secret import Secret
from flinks_desk.services.kit import free_folder, kit_of, write_kit

FILES = kit_of(KitLanguage.NODE, TOOLBOX, {"demo": "true"})


def test_the_folder_holds_every_file_and_nothing_else(tmp_path: Path) -> None:
    """What was announced is what is there."""
    folder = tmp_path / "new" / "kit"
    problem = write_kit(folder, FILES, ())

    assert problem is None
    assert {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()} == {
        file.path: file.content for file in FILES
    }
    assert [path.name for path in folder.parent.iterdir()] == ["kit"]


def test_what_is_there_is_never_touched(tmp_path: Path) -> None:
    """An empty folder and a file stay as they are; another name is proposed."""
    taken = free_folder(tmp_path, KitLanguage.NODE)
    taken.mkdir()

    assert "already" in str(write_kit(taken, FILES, ()))
    assert list(taken.iterdir()) == []
    assert free_folder(tmp_path, KitLanguage.NODE).name == "flinks-node-2"


def test_nothing_is_written_where_a_secret_would_be(tmp_path: Path) -> None:
    """Not even the folder."""
    problem = write_kit(tmp_path / "kit", FILES, {Secret("GenerateAuthorizeToken")})

    assert "secret" in str(problem)
    assert list(tmp_path.iterdir()) == []


def test_a_place_where_nothing_can_be_made_is_told(tmp_path: Path) -> None:
    """A file where a folder should be."""
    (tmp_path / "file").write_text("")

    assert "not written" in str(write_kit(tmp_path / "file" / "kit", FILES, ()))
