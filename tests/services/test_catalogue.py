"""A translation file becomes a language, and what is not finished is said in English."""

from pathlib import Path

import pytest

from flinks_desk.core.text import ENGLISH, plural, text
from flinks_desk.services.catalogue import language, read_catalogue

FILE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA">
<context>
    <name>core.token</name>
    <message><source>Go on.</source><translation>Continuez.</translation></message>
    <message><source>Stop.</source><translation type="unfinished">Arr</translation></message>
    <message numerus="yes">
        <source>{count} account came.</source>
        <translation><numerusform>{count} compte.</numerusform><numerusform>{count} comptes.</numerusform></translation>
    </message>
</context>
</TS>
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "fr.ts"
    made.write_text(FILE, encoding="utf-8")
    return made


def test_finished_sentences_are_said_in_the_language(path: Path) -> None:
    french = read_catalogue("fr", path)

    assert french.say(text("Go on.")) == "Continuez."
    assert [french.say(plural("{count} account came.", "x", n)) for n in (0, 1, 2)] == [
        "0 compte.",
        "1 compte.",
        "2 comptes.",
    ]


def test_unfinished_ones_are_said_in_english(path: Path) -> None:
    assert read_catalogue("fr", path).say(text("Stop.")) == "Stop."


@pytest.mark.parametrize(
    ("code", "expected"), [("fr", "fr"), ("fr_CA.UTF-8", "fr"), ("en_GB", "en"), ("de", "en"), ("", "en")]
)
def test_a_language_is_found_by_any_form_of_its_code(code: str, expected: str) -> None:
    assert language(code).code == expected


def test_english_needs_no_file() -> None:
    assert language("en") is ENGLISH
