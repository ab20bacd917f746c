"""The life line: moments in their order, in words too."""

from pytestqt.qtbot import QtBot

from flinks_desk.ui.widgets.life_line import LifeLine, Moment
from flinks_desk.ui.widgets.sign import Sign

MADE = Moment("made", "14:02:11")
HANDED = Moment("handed to the widget", "14:03:40", Sign.CURRENT)


def test_moments_are_said_in_their_order(qtbot: QtBot) -> None:
    """A screen reader hears what the line shows."""
    line = LifeLine()
    qtbot.addWidget(line)

    line.show_moments([MADE, HANDED], goes_on=True)

    assert line.accessibleName() == "made 14:02:11; handed to the widget 14:03:40"
    assert line.moments() == (MADE, HANDED)


def test_it_is_painted_with_and_without_moments(qtbot: QtBot) -> None:
    """An empty line is no mistake, and a full one shows something."""
    line = LifeLine()
    qtbot.addWidget(line)
    line.resize(400, 60)
    empty = line.grab().toImage()

    line.show_moments([MADE, HANDED], goes_on=False)

    assert line.grab().toImage() != empty


def test_more_moments_need_more_room(qtbot: QtBot) -> None:
    """The line asks for as much width as its moments need."""
    line = LifeLine()
    qtbot.addWidget(line)
    line.show_moments([MADE], goes_on=True)
    short = line.sizeHint().width()

    line.show_moments([MADE, HANDED], goes_on=True)

    assert line.sizeHint().width() > short
