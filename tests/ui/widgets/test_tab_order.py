"""Tab follows what is seen, whenever a part was made."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from flinks_desk.ui.widgets.tab_order import neighbour, scroll_to, stops


def field(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setObjectName(name)
    return made


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Made from the bottom up, and laid out from the top down."""
    last, second, first = field("last"), field("second"), field("first")
    across = QHBoxLayout()
    across.addWidget(first)
    across.addWidget(QLabel("no stop"))
    across.addWidget(second)
    inner = QWidget()
    column = QVBoxLayout(inner)
    column.addLayout(across)
    third = QPushButton("third")
    third.setObjectName("third")
    column.addWidget(third)
    scroll = QScrollArea(widgetResizable=True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(inner)
    split = QSplitter(Qt.Orientation.Vertical)
    split.addWidget(last)
    split.insertWidget(0, scroll)
    window = QWidget()
    QVBoxLayout(window).addWidget(split)
    qtbot.addWidget(window)
    return window


def test_stops_are_found_as_they_lie(window: QWidget) -> None:
    """Through layouts, scrolled parts and splitters."""
    assert [stop.objectName() for stop in stops(window)] == ["first", "second", "third", "last"]


def test_tab_follows_them_and_comes_round(window: QWidget) -> None:
    """Each leads to the next one, the last to the first; and back the same way."""
    window.show()
    found = list(stops(window))

    there = [neighbour(window, part, forward=True) for part in found]
    back = [neighbour(window, part, forward=False) for part in found]

    assert there == [*found[1:], found[0]]
    assert back == [found[-1], *found[:-1]]


def test_what_cannot_be_used_is_passed(window: QWidget) -> None:
    """Neither what is hidden nor what is off is a stop; from elsewhere Qt's own order holds."""
    window.show()
    first, second, third, last = stops(window)
    second.setEnabled(False)
    third.hide()

    assert neighbour(window, first, forward=True) is last
    assert neighbour(window, None, forward=True) is None


def test_parts_that_scroll_and_hand_on_their_focus_are_entered(qtbot: QtBot) -> None:
    """A part that scrolls by keys is a stop, and so is what lies in it; a page behind a tab follows its tab."""
    inside, scroll, tabs = field("inside"), QScrollArea(), QTabWidget()
    scroll.setObjectName("scroll")
    scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    scroll.setWidget(inside)
    tabs.addTab(scroll, "A page")
    tabs.tabBar().setObjectName("tab")
    window = QWidget()
    window.setFocusProxy(inside)
    QVBoxLayout(window).addWidget(tabs)
    qtbot.addWidget(window)

    assert [stop.objectName() for stop in stops(window)] == ["tab", "scroll", "inside"]


def test_what_tab_comes_to_is_scrolled_into_sight(qtbot: QtBot) -> None:
    """Also from outside of what scrolls."""
    column, inside = QVBoxLayout(), QWidget()
    for place in range(30):
        column.addWidget(field(f"field {place}"))
    inside.setLayout(column)
    scroll = QScrollArea(widgetResizable=True)
    scroll.setWidget(inside)
    qtbot.addWidget(scroll)
    scroll.resize(200, 100)
    scroll.show()
    last = inside.findChild(QLineEdit, "field 29")
    assert last
    before = last.visibleRegion().isEmpty()

    scroll_to(last)

    assert before
    assert not last.visibleRegion().isEmpty()
