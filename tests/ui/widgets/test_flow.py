"""Parts that go on in the next line, as words do."""

import pytest
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from pytestqt.qtbot import QtBot

from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.flow import Flow


@pytest.fixture
def part(qtbot: QtBot) -> QWidget:
    """Three parts, each 100 wide and 30 high."""
    made = QWidget()
    qtbot.addWidget(made)
    row = Flow(made)
    for name in "abc":
        inside = QFrame()
        inside.setObjectName(name)
        inside.setFixedSize(100, 30)
        row.addWidget(inside)
    made.show()
    return made


def lines(part: QWidget, width: int) -> list[int]:
    """How high each of them lies at this width."""
    part.resize(width, 200)
    QApplication.processEvents()
    return [one.y() for one in part.findChildren(QFrame)]


def test_all_lie_in_one_line_where_there_is_room(part: QWidget) -> None:
    """And that is what it would like."""
    row = part.layout()

    assert lines(part, 400) == [0, 0, 0]
    assert row is not None
    assert row.sizeHint().width() == 300 + 2 * GAP.within


def test_what_does_not_fit_goes_on_below(part: QWidget) -> None:
    """In the order in which they were added; the height follows from the width."""
    row, below = part.layout(), 30 + GAP.within

    assert lines(part, 250) == [0, 0, below]
    assert lines(part, 120) == [0, below, 2 * below]
    assert row is not None
    assert row.heightForWidth(250) == below + 30
    assert row.minimumSize().width() == 100


def test_what_is_hidden_takes_no_room(part: QWidget) -> None:
    """The others close the gap."""
    first = part.findChildren(QFrame)[0]

    first.hide()

    assert lines(part, 250)[1:] == [0, 0]
    assert part.findChildren(QFrame)[1].x() == 0
