"""A page: title and sentence, findings that come and go, code behind an expander."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from flinks_desk.core.diagnosis.finding import Finding, Mend, Severity
from flinks_desk.core.text import text
from flinks_desk.ui.widgets.expander import Expander
from flinks_desk.ui.widgets.page import Page
from tests.ui.seek import the

ONE = Finding("token-reused", Severity.ERROR, text("It was used."), text("Make another."), mend=Mend.NEW_TOKEN)
OTHER = Finding("event-unknown", Severity.NOTE, text("A step unknown."), text("Read on."))


def page_of(qtbot: QtBot) -> Page:
    page = Page("token_page")
    qtbot.addWidget(page)
    page.show()
    return page


def messages(page: Page) -> list[str]:
    found = page.findChildren(QLabel, "finding_message")
    return [words.text() for words in found if words.isVisible()]


def test_the_title_names_the_page_for_screen_readers(qtbot: QtBot) -> None:
    """Title and sentence are name and description."""
    page = page_of(qtbot)

    page.set_title("Authorize token", "It opens one session.")

    assert (page.title(), page.accessibleName()) == ("Authorize token", "Authorize token")
    assert page.accessibleDescription() == "It opens one session."


def test_findings_take_the_place_of_the_earlier_ones(qtbot: QtBot) -> None:
    """What was mended is gone from the page."""
    page = page_of(qtbot)
    page.show_findings([ONE])

    page.show_findings([OTHER])

    assert messages(page) == ["A step unknown."]
    assert page.findings() == (OTHER,)


def test_a_cards_button_is_the_pages(qtbot: QtBot) -> None:
    """The page passes on what a card asks for."""
    page = page_of(qtbot)
    page.show_findings([ONE])

    with qtbot.waitSignal(page.mend_requested) as asked:
        QTest.mouseClick(the(page, QPushButton, "finding_mend"), Qt.MouseButton.LeftButton)

    assert asked.args == [ONE]


def test_what_arose_elsewhere_is_shown_where_it_is_mended(qtbot: QtBot) -> None:
    """A page that is not looked at takes only what leads to it."""
    here = Page("here", answers=frozenset({Mend.NEW_TOKEN}))
    there = Page("there")
    for page in (here, there):
        qtbot.addWidget(page)
        page.show_findings([ONE])
        page.show()

    assert messages(here) == ["It was used."]
    assert messages(there) == []


def test_a_finding_is_scrolled_into_sight(qtbot: QtBot) -> None:
    """However long the page is: nobody has to look for it."""
    page = Page("long")
    tall = QLabel("work")
    tall.setFixedHeight(2000)
    page.add(tall)
    page.add_findings()
    qtbot.addWidget(page)
    page.resize(600, 300)
    page.show()
    page.show_findings([ONE])

    qtbot.waitUntil(lambda: not the(page, QPushButton, "finding_mend").visibleRegion().isEmpty())


def test_code_is_behind_an_expander_and_only_if_there_is_some(qtbot: QtBot) -> None:
    """Without code no expander offers any."""
    page = page_of(qtbot)
    expander = the(page, Expander, "page_code")
    before = expander.isVisible()

    page.set_code("curl -X POST", "POST Authorize")

    assert not before
    assert expander.isVisible()
    assert not expander.is_open()
