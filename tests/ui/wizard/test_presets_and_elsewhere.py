"""Presets change the address by a click; the widget leaves this window only after a word, and takes its token along."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLabel, QLineEdit, QPushButton

from flinks_desk.core import token
from flinks_desk.core.presets import Preset
from flinks_desk.ui import clipboard
from flinks_desk.ui.wizard.connect_page import ConnectPage
from flinks_desk.ui.wizard.elsewhere import Elsewhere
from flinks_desk.ui.wizard.qr_dialog import QrCode, QrDialog
from tests.ui.seek import the
from tests.ui.wizard.conftest import Bench, words_of


@pytest.fixture(autouse=True)
def clean_clipboard() -> Iterator[None]:
    yield
    QGuiApplication.clipboard().clear()


def pick(page: ConnectPage, name: str) -> None:
    """An entry of the presets' menu, as it is made when the menu is opened."""
    action = page.parameters.presets.fill().parent()
    assert action
    found = page.parameters.presets.findChild(QAction, name)
    assert isinstance(found, QAction)
    found.trigger()


def test_a_built_in_preset_changes_the_address_and_the_first_one_brings_it_back(bench: Bench) -> None:
    page = bench.show(ConnectPage)
    before = page.address.shown()
    pick(page, "preset_dark")
    changed = page.address.shown()
    pick(page, "preset_first")

    assert "theme=dark" in changed
    assert page.address.shown() == before


def test_parameters_are_kept_under_a_name_and_used_again(bench: Bench) -> None:
    page = bench.show(ConnectPage)
    bench.desk.set_options({**bench.desk.session.preview.options, "theme": "dark"})
    pick(page, "save_preset")
    dialog = the(page, QInputDialog, "preset_name")
    dialog.setTextValue("Night")
    dialog.accept()
    pick(page, "preset_first")
    pick(page, "use_preset_0")

    assert "“Night” is kept" in words_of(page)
    assert "theme=dark" in page.address.shown()


def test_what_takes_the_place_of_another_says_so_and_the_other_comes_back(bench: Bench) -> None:
    page = bench.show(ConnectPage)
    first = bench.desk.session.preview.options
    bench.desk.set_options({**first, "theme": "dark"})
    page.parameters.presets.keep("Night")
    bench.desk.set_options({**first, "theme": "light"})
    page.parameters.presets.keep("night ")
    said = words_of(page)
    pick(page, "restore_preset")

    assert "took the place of the one before" in said
    assert [one.options["theme"] for one in bench.tools.presets.all()] == ["dark"]


def test_what_a_preset_does_not_hold_is_said(bench: Bench) -> None:
    page = bench.show(ConnectPage)
    QTest.keyClicks(the(page, QLineEdit, "parameter_redirectUrl"), "https://shop.example/?token=abcdef")
    page.parameters.presets.keep("Mine")

    assert "Left out, since it belongs to one session or may be a secret: redirectUrl." in words_of(page)
    assert "abcdef" not in str(bench.tools.presets.all())


def test_a_preset_is_renamed_given_away_and_taken_in_by_its_menu(bench: Bench, tmp_path: Path) -> None:
    """Through the dialogs; the file is JSON that a person can read."""
    page = bench.show(ConnectPage)
    bench.desk.set_options({**bench.desk.session.preview.options, "theme": "dark"})
    page.parameters.presets.keep("Night")
    pick(page, "rename_preset_0")
    ask = the(page, QInputDialog, "preset_name")
    offered = ask.textValue()
    ask.setTextValue("ACME at night")
    ask.accept()
    pick(page, "export_preset_0")
    the(page, QFileDialog, "save_dialog").fileSelected.emit(str(tmp_path / "acme.json"))
    pick(page, "delete_preset_0")
    pick(page, "preset_first")
    pick(page, "import_preset")
    the(page, QFileDialog, "import_preset_file").fileSelected.emit(str(tmp_path / "acme.json"))

    assert offered == "Night"
    assert '"theme": "dark"' in (tmp_path / "acme.json").read_text(encoding="utf-8")
    assert "“ACME at night” is kept and in use" in words_of(page)
    assert "theme=dark" in page.address.shown()
    assert [one.name for one in bench.tools.presets.all()] == ["ACME at night"]


def test_before_an_audience_no_address_leaves_and_no_customer_is_named(bench: Bench) -> None:
    bench.tools.presets.save(Preset("ACME Bank", {"theme": "dark"}))
    page = ConnectPage(replace(bench.tools, presenting=True))
    try:
        page.show_session(bench.desk.session)
        page.show()
        names = [action.text() for action in page.parameters.presets.fill().actions()]

        assert not page.elsewhere.isVisible()
        assert "Dark" in names
        assert "ACME Bank" not in names
    finally:
        page.dispose()
        page.close()
        page.deleteLater()


def test_a_deleted_preset_can_be_brought_back(bench: Bench) -> None:
    page = bench.show(ConnectPage)
    page.parameters.presets.keep("Night")
    pick(page, "delete_preset_0")
    gone = bench.tools.presets.all()
    pick(page, "restore_preset")

    assert gone == ()
    assert [one.name for one in bench.tools.presets.all()] == ["Night"]


def test_a_file_that_is_no_preset_changes_nothing_and_says_why(bench: Bench, tmp_path: Path) -> None:
    page = bench.show(ConnectPage)
    before = page.address.shown()
    (tmp_path / "letter.json").write_text("Dear support", encoding="utf-8")
    page.parameters.presets.take_in(tmp_path / "letter.json")

    assert "no JSON" in words_of(page)
    assert page.address.shown() == before


def elsewhere(bench: Bench, page: ConnectPage) -> tuple[Elsewhere, list[QUrl]]:
    """The page's own, with a browser that only remembers."""
    opened: list[QUrl] = []

    def remember(url: QUrl) -> bool:
        opened.append(url)
        return True

    page.elsewhere._open = remember
    return page.elsewhere, opened


def test_the_browser_gets_the_token_only_after_a_word(bench: Bench) -> None:
    bench.run(bench.desk.make_token())
    page = bench.show(ConnectPage)
    made = bench.desk.session.token
    assert isinstance(made, token.Live)
    beside, opened = elsewhere(bench, page)
    beside.browser.trigger()
    asked = words_of(page)
    before = list(opened)
    bench.click(the(page, QPushButton, "asked_first_go"))
    bench.idle()

    assert "The token works once" in asked
    assert before == []
    assert f"authorizeToken={made.value.reveal()}" in opened[0].toString()
    assert isinstance(bench.desk.session.token, token.Lent)
    assert bench.desk.session.token.to is token.Holder.ELSEWHERE


def test_without_a_token_one_is_made_and_left_alone_nothing_happens(bench: Bench) -> None:
    page = bench.show(ConnectPage)
    beside, opened = elsewhere(bench, page)
    beside.browser.trigger()
    bench.click(the(page, QPushButton, "asked_first_cancel"))
    bench.idle()
    assert isinstance(bench.desk.session.token, token.Absent)

    beside.browser.trigger()
    bench.click(the(page, QPushButton, "asked_first_go"))
    bench.idle()
    assert len(opened) == 1


def test_a_qr_code_says_until_when_and_that_a_phone_cannot_reach_this_machine(bench: Bench) -> None:
    bench.run(bench.desk.make_token())
    page = bench.show(ConnectPage)
    page.elsewhere.phone.trigger()
    bench.click(the(page, QPushButton, "asked_first_go"))
    bench.idle()
    dialog = the(page, QrDialog, "qr_dialog")

    assert "It opens the widget once, until " in the(dialog, QLabel, "qr_words").text()
    assert "a phone cannot reach it" in the(dialog, QLabel, "qr_reach").text()
    assert the(dialog, QrCode, "qr_code").grab().toImage().pixelColor(22, 22).lightness() == 0
    dialog.accept()


def test_a_copy_with_the_token_is_concealed_and_taken_away_again(bench: Bench) -> None:
    bench.run(bench.desk.make_token())
    page = bench.show(ConnectPage)
    page.elsewhere.copy.trigger()
    bench.click(the(page, QPushButton, "asked_first_go"))
    bench.idle()
    copied = QGuiApplication.clipboard().text()
    kinds = QGuiApplication.clipboard().mimeData().formats()
    clipboard.forget("something else")
    after_other = QGuiApplication.clipboard().text()
    clipboard.forget(copied)

    assert "authorizeToken=" in copied
    assert set(clipboard.CONCEALED) <= set(kinds)
    assert after_other == copied
    assert QGuiApplication.clipboard().text() == ""
