"""The language of the moment: texts of the core and of widgets, switched while they are shown."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from flinks_desk.core.text import Language, plural, text
from flinks_desk.ui import language
from flinks_desk.ui.language import say
from flinks_desk.ui.widgets.code_view import CodeView
from flinks_desk.ui.widgets.secret_field import SecretField

FRENCH = Language(
    "fr",
    {"Replace": "Remplacer", "It was used at {time}.": "Il a servi à {time}."},
    {"{count} minute": ("{count} minute", "{count} minutes")},
)


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    language.speak(qapp, "en", lambda _: FRENCH)


def speak(qapp: QApplication, code: str) -> None:
    language.speak(qapp, code, lambda _: FRENCH)


def test_a_widget_that_is_shown_changes_its_words(qapp: QApplication, qtbot: QtBot) -> None:
    """Nothing has to be opened again."""
    field = SecretField("Key")
    qtbot.addWidget(field)
    field.show_stored("Kept in memory")
    english = field._replace.text()

    speak(qapp, "fr")
    qtbot.waitUntil(lambda: field._replace.text() == "Remplacer")

    assert english == "Replace"


def test_the_cores_sentences_are_said_in_the_same_language(qapp: QApplication) -> None:
    """Templates are found, values filled in, numbers counted as French counts them."""
    speak(qapp, "fr")

    assert say(text("It was used at {time}.", time="14 h 03")) == "Il a servi à 14 h 03."
    assert say(plural("{count} minute", "{count} minutes", 0)) == "0 minute"
    assert say(None) == ""


def test_what_has_no_translation_is_said_in_english(qapp: QApplication, qtbot: QtBot) -> None:
    """A missing word is a word in English, not a hole."""
    speak(qapp, "fr")
    view = CodeView("Title", "code")
    qtbot.addWidget(view)

    assert view._copy.text() == "Copy"


def test_qts_own_words_change_too(qapp: QApplication, qtbot: QtBot) -> None:
    """The buttons of Qt's dialogs speak French as well."""
    speak(qapp, "fr")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)

    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Annuler"


def test_english_comes_back(qapp: QApplication) -> None:
    """The way back leaves no translator behind."""
    speak(qapp, "fr")

    speak(qapp, "en")

    assert QCoreApplication.translate("SecretField", "Replace") == "Replace"
    assert language.current().code == "en"


@pytest.mark.parametrize(
    ("wanted", "system", "code"),
    [
        ("fr", ["en-CA"], "fr"),
        ("", ["fr-CA", "en-CA"], "fr"),
        ("", ["de-DE", "fr_CA"], "fr"),
        ("", ["de-DE"], "en"),
        ("fr_CA.UTF-8", [], "fr"),
        ("xx", ["fr-CA"], "en"),
    ],
)
def test_the_wish_comes_before_the_system(wanted: str, system: list[str], code: str) -> None:
    """A language that this program does not know is English."""
    assert language.chosen_code(wanted, system) == code
