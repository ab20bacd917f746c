"""Every sentence is found, translations are kept, and the file is in step with the sources."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parent.parent.parent


def loaded() -> ModuleType:
    """The script as a module: `packaging` is a folder of scripts, and a library's name as well."""
    place = ROOT / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("our_translations", place)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


translations = loaded()

CODE = """
from flinks_desk.core.text import plural, text
A = text("One " "sentence.", x=1)
B = plural("{count} thing", "{count} things", 3)
class Page:
    def words(self):
        return self.tr("In the window.") + QCoreApplication.translate("Ctx", "By name.") + _tr("Wrapped.")
C = QT_TRANSLATE_NOOP("Ctx", "Marked.")
def _tr(sentence):
    return QCoreApplication.translate("Ctx", sentence)
"""


def test_every_way_of_saying_something_is_found() -> None:
    found = {one.source for one in translations.sentences_in(CODE)}

    assert found == {"One sentence.", "{count} thing", "In the window.", "By name.", "Wrapped.", "Marked."}


@pytest.mark.parametrize("code", ["text(name)", "self.tr(f'{x}')", "plural('a', b, 1)", "text()"])
def test_a_sentence_that_is_no_literal_is_an_offence(code: str) -> None:
    with pytest.raises(translations.NotLiteral):
        list(translations.sentences_in(code, "x.py"))


def test_translations_are_kept_new_ones_marked_and_old_ones_dropped(tmp_path: Path) -> None:
    package = tmp_path / "program"
    package.mkdir()
    (package / "a.py").write_text('text("Old.")\ntext("Kept & <good>.")\nplural("{count} a", "{count} as", 1)\n')
    file = tmp_path / "fr.ts"
    file.write_text(translations.written("fr_CA", translations.collect(package), {}), encoding="utf-8")
    told = file.read_text(encoding="utf-8")
    told = told.replace(
        '<source>Kept &amp; &lt;good&gt;.</source>\n        <translation type="unfinished"></translation>',
        "<source>Kept &amp; &lt;good&gt;.</source>\n        <translation>Gardé.</translation>",
    )
    file.write_text(told, encoding="utf-8")
    (package / "a.py").write_text('text("Kept & <good>.")\ntext("New.")\nplural("{count} a", "{count} as", 1)\n')

    again = translations.written("fr_CA", translations.collect(package), translations.read(file))

    assert "Old." not in again
    assert "<translation>Gardé.</translation>" in again
    assert again.count('type="unfinished"') == 2
    assert again.count("<numerusform>") == 2


def test_a_sentence_stands_once_however_often_it_is_said(tmp_path: Path) -> None:
    package = tmp_path / "program"
    package.mkdir()
    for name in ("a", "b"):
        (package / f"{name}.py").write_text('text("Twice.")\n')

    assert [(one.context, one.sentence.source) for one in translations.collect(package)] == [("a", "Twice.")]


def test_the_file_is_in_step_with_the_sources(capsys: pytest.CaptureFixture[str]) -> None:
    """Run `python packaging/translations.py` when this fails."""
    status = translations.main(["--check"])

    assert status == 0, capsys.readouterr().out
