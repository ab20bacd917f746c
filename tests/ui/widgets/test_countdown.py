"""The countdown: number, shape and words in every phase."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from flinks_desk.core.countdown import Phase, Remaining
from flinks_desk.ui.widgets.countdown import (
    INK,
    PIECES,
    SIGNS,
    SPAN,
    CompactCountdown,
    Countdown,
    clock_face,
)
from flinks_desk.ui.widgets.sign import SignMark
from tests.ui.seek import the

PHASES = {
    Remaining(1661, Phase.CALM): "27:41",
    Remaining(240, Phase.SOON): "4:00",
    Remaining(9, Phase.LAST): "0:09",
    Remaining(0, Phase.OVER): "0:00",
    Remaining(0, Phase.NONE): "--:--",
}


@pytest.mark.parametrize("phase", Phase)
@pytest.mark.parametrize("table", [INK, PIECES, SIGNS, SPAN], ids=["INK", "PIECES", "SIGNS", "SPAN"])
def test_every_phase_has_a_look(phase: Phase, table: dict[Phase, object]) -> None:
    """Each table of looks knows each phase."""
    assert phase in table


@pytest.mark.parametrize(("remaining", "face"), PHASES.items(), ids=str)
def test_minutes_and_seconds(remaining: Remaining, face: str) -> None:
    """Seconds always have two digits."""
    assert clock_face(remaining) == face


def test_each_phase_is_told_by_sign_and_words(qtbot: QtBot) -> None:
    """No two phases have the same words or the same sign: colour is never needed."""
    countdown = Countdown()
    qtbot.addWidget(countdown)
    said = []
    for remaining in PHASES:
        countdown.show_remaining(remaining)
        mark = the(countdown, SignMark)
        said.append((countdown.words(), mark.sign()))

    assert len({words for words, _ in said}) == len(Phase)
    assert len({sign for _, sign in said}) == len(Phase)


def test_a_screen_reader_hears_minutes_and_seconds(qtbot: QtBot) -> None:
    """The name of the countdown is what it shows."""
    countdown = Countdown()
    qtbot.addWidget(countdown)

    countdown.show_remaining(Remaining(1661, Phase.CALM))

    assert countdown.accessibleName() == "Authorize token: 27 minutes 41 seconds left"
    assert countdown.accessibleDescription() == countdown.words()


@pytest.mark.parametrize("remaining", PHASES, ids=lambda value: value.phase.value)
def test_every_phase_can_be_painted(remaining: Remaining, qtbot: QtBot) -> None:
    """Large and small are drawn without a complaint, and are not blank."""
    large, small = Countdown(), CompactCountdown()
    for widget in (large, small):
        qtbot.addWidget(widget)
    large.show_remaining(remaining)
    small.show_remaining(remaining, "token live")

    pictures = [widget.grab().toImage() for widget in (large, small)]

    for picture in pictures:
        colours = {picture.pixel(x, y) for x in range(0, picture.width(), 2) for y in range(picture.height())}
        assert len(colours) > 2


def test_the_small_one_says_the_same_and_can_be_pressed(qtbot: QtBot) -> None:
    """Number and words stand beside the dial; a click or Space leads on."""
    small = CompactCountdown()
    qtbot.addWidget(small)
    small.show_remaining(Remaining(240, Phase.SOON), "not used yet")
    pressed: list[bool] = []
    small.clicked.connect(lambda: pressed.append(True))

    QTest.mouseClick(small, Qt.MouseButton.LeftButton)
    QTest.keyClick(small, Qt.Key.Key_Space)

    assert small.shown_text() == "4:00 not used yet"
    assert small.accessibleName().startswith("Authorize token: 4 minutes 0 seconds left")
    assert len(pressed) == 2
