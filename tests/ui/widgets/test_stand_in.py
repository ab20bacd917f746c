"""The bar at the foot of a page: there while the primary button is below sight, and no longer."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from flinks_desk.ui.widgets.buttons import primary_button, set_kind
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.widgets.page import Page
from flinks_desk.ui.widgets.stand_in import primary_in
from tests.ui.seek import the


def low_page(qtbot: QtBot) -> tuple[Page, QPushButton]:
    page, button = Page("token_page"), primary_button("&Make a token", name="make_token")
    for part in (*(label(f"Line {number}") for number in range(30)), button):
        page.add(part)
    qtbot.addWidget(page)
    page.resize(600, 300)
    page.show()
    return page, button


def test_a_primary_button_below_sight_can_be_pressed_at_the_foot(qtbot: QtBot) -> None:
    """In its own words."""
    page, button = low_page(qtbot)
    foot = the(page, QPushButton, "stand_in")
    qtbot.waitUntil(foot.isVisible)

    with qtbot.waitSignal(button.clicked):
        QTest.mouseClick(foot, Qt.MouseButton.LeftButton)

    assert foot.text() == "&Make a token"
    assert primary_in(page, page) is button


def test_the_foot_goes_when_the_button_is_in_sight(qtbot: QtBot) -> None:
    """By scrolling, and by more room; it comes back with neither."""
    page, _button = low_page(qtbot)
    foot, bar = the(page, QPushButton, "stand_in"), the(page, QScrollArea, "").verticalScrollBar()
    qtbot.waitUntil(foot.isVisible)

    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: not foot.isVisible())
    bar.setValue(0)
    qtbot.waitUntil(foot.isVisible)
    page.resize(600, 1600)

    qtbot.waitUntil(lambda: not foot.isVisible())


def test_nothing_stands_in_for_what_cannot_be_pressed(qtbot: QtBot) -> None:
    """A button that is quiet or disabled is not what the page asks for."""
    page, button = low_page(qtbot)
    foot = the(page, QPushButton, "stand_in")
    qtbot.waitUntil(foot.isVisible)

    set_kind(button, "quiet")
    page.show_findings(())

    qtbot.waitUntil(lambda: not foot.isVisible())
