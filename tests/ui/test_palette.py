"""Everything by Ctrl+K, a few letters and Enter."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from flinks_desk.core.authorize import ByLogin, Opened
from flinks_desk.core.journey import Step
from flinks_desk.core.profile import TOOLBOX
from flinks_desk.core.session import KeyStored, Session, TokenMoment
from flinks_desk.core.token import Absent
from flinks_desk.ui.palette import Offer, Palette
from flinks_desk.ui.style import Scheme
from tests.ui.journal.entries import NOON
from tests.ui.seek import the
from tests.ui.test_window_rooms import House


@pytest.fixture
def house(qtbot: QtBot) -> House:
    return House(qtbot)


OPENED = Opened("3f0b", "5e11", "FlinksCapital", "Greatday", "Personal", "", NOON, ByLogin("5e11"))


def opened(house: House) -> Palette:
    QTest.keyClick(house.frame, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    return the(house.frame, Palette, "palette")


def said(palette: Palette) -> list[str]:
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(palette.list.item(row).data(role)) for row in range(palette.list.count())]


@pytest.mark.parametrize("step", [Step.SECRET_KEY, Step.TOKEN])
def test_a_step_is_found_and_entered(house: House, step: Step) -> None:
    """The letters of its title and Enter lead there."""
    palette = opened(house)

    QTest.keyClicks(palette.filter, {Step.SECRET_KEY: "secret key", Step.TOKEN: "authorize token"}[step])
    QTest.keyClick(palette.filter, Qt.Key.Key_Return)

    assert house.window.walk.step() is step
    assert not palette.isVisible()


def test_a_room_is_found_by_scattered_letters(house: House) -> None:
    """`dgns` is enough for Diagnose."""
    palette = opened(house)

    QTest.keyClicks(palette.filter, "dgns")
    QTest.keyClick(palette.filter, Qt.Key.Key_Return)

    assert house.window.rooms.currentWidget() is not house.window.walk
    assert house.frame.windowTitle().startswith("Diagnose")


def test_colours_and_language_are_chosen_by_their_names(house: House) -> None:
    """What the bar's menu offers, the palette offers."""
    chosen: list[object] = []
    house.frame.bar.scheme_chosen.connect(chosen.append)
    house.frame.bar.language_chosen.connect(chosen.append)

    for typed in ("dark", "francais"):
        palette = opened(house)
        QTest.keyClicks(palette.filter, typed)
        QTest.keyClick(palette.filter, Qt.Key.Key_Return)
        palette.setObjectName("")

    assert chosen == [Scheme.DARK, "fr"]


def test_what_cannot_be_done_is_not_offered(house: House) -> None:
    """Without a secret key there is neither a token to make nor a step that needs one."""
    house.window.show_session(Session(TOOLBOX))

    lines = said(opened(house))

    assert "Secret key, step, Ctrl+1" in lines
    assert not [line for line in lines if line.startswith(("Authorize token", "Summary", "Make a new token"))]


def test_the_arrow_goes_round_and_a_page_stops(qtbot: QtBot) -> None:
    """The keys of the list work while the letters are typed."""
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    done: list[str] = []
    palette = Palette([Offer(name, "", lambda name=name: done.append(name)) for name in "abc"], parent)  # type: ignore[misc]
    palette.open()

    QTest.keyClick(palette.filter, Qt.Key.Key_Up)
    QTest.keyClick(palette.filter, Qt.Key.Key_PageDown)
    QTest.keyClick(palette.filter, Qt.Key.Key_Return)

    assert done == ["c"]


def test_nothing_that_fits_is_said(house: House) -> None:
    """Enter then does nothing, and the palette stays."""
    palette = opened(house)

    QTest.keyClicks(palette.filter, "zzzz")
    QTest.keyClick(palette.filter, Qt.Key.Key_Return)

    assert the(palette, QLabel, "palette_nothing").text().startswith("Nothing is called so.")
    assert palette.isVisible()


def test_what_a_session_makes_possible_is_offered_then(house: House) -> None:
    """Data once there is a session, and copying a call once there is one in the log."""
    done: list[str] = []
    house.window._parts = replace(
        house.window._parts, fetch_data=lambda: done.append("fetch"), copy_as=lambda: done.append("copy")
    )
    before = said(opened(house))
    the(house.frame, Palette, "palette").close()
    session = Session(
        TOOLBOX,
        secret_key=KeyStored("published"),
        authorize=OPENED,
        token_life=(TokenMoment(1, NOON, Absent()),),
    )
    house.window.show_session(session)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    palette = opened(house)
    QTest.keyClicks(palette.filter, "fetch account")
    QTest.keyClick(palette.filter, Qt.Key.Key_Return)

    assert not [one for one in before if "Fetch" in one or "Copy" in one]
    assert done == ["fetch"]
    assert house.window.walk.step() is Step.ACCOUNTS
