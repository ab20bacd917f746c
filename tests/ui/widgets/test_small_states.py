"""Empty states, banners and busy strips: what they say, and the one thing that can be done."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from flinks_desk.ui.icons import IconLabel
from flinks_desk.ui.widgets.banner import CARDS, Banner
from flinks_desk.ui.widgets.busy_strip import BusyStrip
from flinks_desk.ui.widgets.empty_state import EmptyState
from flinks_desk.ui.widgets.sign import Sign
from tests.ui.seek import the


def test_an_empty_state_teaches_and_offers(qtbot: QtBot) -> None:
    """It says what will appear, and its button asks for it."""
    empty = EmptyState("account_balance", "Accounts appear here.", "Open a session")
    qtbot.addWidget(empty)

    with qtbot.waitSignal(empty.action_requested):
        QTest.mouseClick(the(empty, QPushButton, "empty_action"), Qt.MouseButton.LeftButton)

    words = the(empty, QLabel, "empty_sentence")
    assert words.text() == empty.accessibleName() == "Accounts appear here."


def test_an_empty_state_without_an_action_has_no_button(qtbot: QtBot) -> None:
    """Where nothing can be done, nothing is offered."""
    empty = EmptyState("account_balance", "Accounts appear here.")
    qtbot.addWidget(empty)
    button = the(empty, QPushButton, "empty_action")

    assert button.isHidden()


def test_a_banner_is_there_while_it_has_something_to_say(qtbot: QtBot) -> None:
    """Its cross takes it away and tells so."""
    banner = Banner()
    qtbot.addWidget(banner)
    hidden_at_first = banner.isHidden()
    banner.say(Sign.WARNING, "Keys are kept in memory.", "Why")
    shown = not banner.isHidden()

    with qtbot.waitSignal(banner.closed):
        QTest.mouseClick(the(banner, QToolButton, "banner_close"), Qt.MouseButton.LeftButton)

    assert (hidden_at_first, shown, banner.isHidden()) == (True, True, True)
    assert banner.words() == "Keys are kept in memory."


def test_a_banner_has_a_look_for_each_severity() -> None:
    """The signs that can head a banner have a card each."""
    assert set(CARDS) == {Sign.ERROR, Sign.WARNING, Sign.NOTE, Sign.GOOD}


def test_busy_work_says_how_long_it_may_take(qtbot: QtBot) -> None:
    """What it waits for, the seconds so far and at most, and a bar of the same."""
    busy = BusyStrip()
    qtbot.addWidget(busy)
    busy.begin("Waiting for the bank", 220)

    busy.set_elapsed(43.4)

    bar = the(busy, QProgressBar)
    assert busy.words() == ("Waiting for the bank", "43 s of at most 220 s")
    assert (bar.value(), bar.maximum()) == (43, 220)


def test_busy_work_without_a_limit_counts_up(qtbot: QtBot) -> None:
    """No promise is made that nobody can keep."""
    busy = BusyStrip()
    qtbot.addWidget(busy)
    busy.begin("Waiting for the keyring")

    busy.set_elapsed(3)

    assert busy.words() == ("Waiting for the keyring", "3 s")


def test_busy_work_can_be_cancelled_and_keeps_its_room(qtbot: QtBot) -> None:
    """Cancel asks; when the work has ended nothing jumps into its place."""
    busy = BusyStrip()
    qtbot.addWidget(busy)
    busy.begin("Waiting for the bank", 220)

    with qtbot.waitSignal(busy.cancelled):
        QTest.mouseClick(the(busy, QPushButton, "busy_cancel"), Qt.MouseButton.LeftButton)
    busy.end()

    assert busy.isHidden()
    assert busy.sizePolicy().retainSizeWhenHidden()


def test_an_empty_state_with_little_room_keeps_the_words(qtbot: QtBot) -> None:
    """As in the log of a small window: the icon gives way, and comes back."""
    empty = EmptyState("account_balance", "Accounts appear here.")
    qtbot.addWidget(empty)
    empty.resize(600, 80)
    empty.show()
    words, icon = the(empty, QLabel, "empty_sentence"), the(empty, IconLabel)
    assert (words.isVisible(), icon.isVisible()) == (True, False)
    assert empty.rect().contains(words.geometry())

    empty.resize(600, 300)

    assert icon.isVisible()
