"""Every parameter of the widget can be found, changed, understood and set back, and the address follows at once."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from flinks_desk.services import catalogue
from flinks_desk.ui import language
from flinks_desk.ui.wizard.connect_page import ConnectPage
from flinks_desk.ui.wizard.parameter_editor import EDITED
from tests.ui.seek import the
from tests.ui.wizard.conftest import Bench, words_of


def choose(page: ConnectPage, name: str, value: str) -> None:
    box = the(page, QComboBox, f"parameter_{name}")
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def seek(page: ConnectPage, words: str) -> None:
    field = the(page, QLineEdit, "parameter_search")
    field.clear()
    QTest.keyClicks(field, words)


def seen(page: ConnectPage) -> list[str]:
    """The names of the parameters that a person sees."""
    return [row.name for row in EDITED if the(page, QWidget, f"parameter_{row.name}").isVisible()]


def test_a_choice_and_a_typed_value_go_into_the_address(bench: Bench) -> None:
    page = bench.show(ConnectPage)
    choose(page, "language", "fr")
    QTest.keyClicks(the(page, QLineEdit, "parameter_redirectUrl"), "https://shop.example/done")

    assert "language=fr" in page.address.shown()
    assert "redirectUrl=https%3A%2F%2Fshop.example%2Fdone" in page.address.shown()


def test_every_parameter_has_a_field_and_its_meaning(bench: Bench) -> None:
    """All but the token, which is never typed."""
    page = bench.show(ConnectPage)
    for row in EDITED:
        field = the(page, QWidget, f"parameter_{row.name}")
        assert field.accessibleName().split(",")[0] == row.name
        assert str(row.meaning) in field.accessibleDescription()


def test_a_search_finds_names_and_meanings_and_closes_what_it_opened(bench: Bench) -> None:
    page = bench.show(ConnectPage)
    before = seen(page)
    seek(page, "background")
    found = seen(page)
    seek(page, "")

    assert found == ["backgroundColor"]
    assert seen(page) == before
    assert 0 < len(before) < len(EDITED)


def test_a_search_for_nothing_there_says_so(bench: Bench) -> None:
    page = bench.show(ConnectPage)
    seek(page, "no such thing")

    assert seen(page) == []
    assert the(page, QLabel, "no_parameter").isVisible()


def test_what_was_changed_is_marked_counted_and_set_back(bench: Bench) -> None:
    page = bench.show(ConnectPage)
    first = dict(bench.desk.session.preview.options)
    seek(page, "theme")
    choose(page, "theme", "dark")
    seek(page, "")
    the(page, QCheckBox, "only_changed").click()

    assert seen(page) == ["theme"]
    assert "theme •" in words_of(page)
    assert "changed: 1" in the(page, QPushButton, "parameters_look_button").text()
    the(page, QToolButton, "reset_theme").click()
    assert "theme=" not in page.address.shown()
    assert {name: value for name, value in bench.desk.session.preview.options.items() if value} == {
        name: value for name, value in first.items() if value
    }


def test_everything_is_set_back_at_once(bench: Bench) -> None:
    page = bench.show(ConnectPage)
    before = page.address.shown()
    choose(page, "consentEnable", "false")
    QTest.keyClicks(the(page, QLineEdit, "parameter_redirectUrl"), "https://shop.example/done")
    changed = page.address.shown()
    bench.click(the(page, QPushButton, "reset_parameters"))

    assert changed != before
    assert page.address.shown() == before


@pytest.mark.parametrize(
    ("name", "typed", "part"),
    [
        ("backgroundColor", "#fff", "hexadecimal"),
        ("redirectUrl", "ftp://shop", "no web address"),
    ],
)
def test_what_is_wrong_with_a_value_stands_beside_it(bench: Bench, name: str, typed: str, part: str) -> None:
    """In the words of the diagnosis; it goes when the value is right."""
    page = bench.show(ConnectPage)
    field = the(page, QLineEdit, f"parameter_{name}")
    seek(page, name)
    QTest.keyClicks(field, typed)
    wrong = the(page, QLabel, f"wrong_{name}")

    assert wrong.isVisible()
    assert part in wrong.text()
    assert part in field.accessibleDescription()
    QTest.keyClicks(field, "a", Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert not wrong.isVisible()


def test_a_part_of_the_address_is_explained_to_the_keyboard(bench: Bench) -> None:
    page = bench.show(ConnectPage)
    address = the(page, QPlainTextEdit, "address")
    address.setFocus()
    cursor = QTextCursor(address.document())
    cursor.setPosition(page.address.shown().index("language") + 3)
    address.setTextCursor(cursor)

    assert the(page, QLabel, "address_part").text().startswith("language: The language of the widget")
    assert address.extraSelections()[0].cursor.selectedText() == "language=en"


def test_a_part_of_the_address_is_explained_to_the_mouse(bench: Bench) -> None:
    page = bench.show(ConnectPage)
    address = the(page, QPlainTextEdit, "address")
    QTest.mouseMove(address.viewport(), QPoint(12, 12))
    words_of(page)

    assert "host" in the(page, QLabel, "address_part").text()


def test_the_field_that_has_the_focus_shows_its_part(bench: Bench) -> None:
    page = bench.show(ConnectPage)
    page.activateWindow()
    the(page, QComboBox, "parameter_language").setFocus()
    QApplication.processEvents()

    marks = the(page, QPlainTextEdit, "address").extraSelections()
    assert [mark.cursor.selectedText() for mark in marks] == ["language=en"]


def test_the_editor_speaks_french(bench: Bench) -> None:
    page = bench.show(ConnectPage)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    language.speak(app, "fr", catalogue.language)
    try:
        words_of(page)
        assert "Modifiés seulement" in the(page, QCheckBox, "only_changed").text()
    finally:
        language.speak(app, "en", catalogue.language)
