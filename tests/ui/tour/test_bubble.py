"""The bubble finds a place beside whatever it speaks of, and never leaves the window."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize

from flinks_desk.ui.tour.bubble import place_beside

WINDOW = QRect(0, 0, 1024, 640)
SIZE = QSize(380, 160)


def test_it_lies_below_where_there_is_room_and_above_where_there_is_not() -> None:
    """First below, then above; at the right of what is high."""
    below = place_beside(QRect(300, 100, 200, 30), SIZE, WINDOW, gap=10)
    above = place_beside(QRect(300, 560, 200, 30), SIZE, WINDOW, gap=10)
    right = place_beside(QRect(0, 0, 220, 640), SIZE, WINDOW, gap=10)

    assert below == QPoint(300, 139)
    assert above == QPoint(300, 390)
    assert right.x() == 229


@given(st.integers(0, 1000), st.integers(0, 620), st.integers(1, 1024), st.integers(1, 640))
def test_it_is_always_inside_and_covers_only_what_leaves_no_room(left: int, top: int, width: int, height: int) -> None:
    """Whatever it points at."""
    thing = QRect(left, top, width, height).intersected(WINDOW)
    bubble = QRect(place_beside(thing, SIZE, WINDOW), SIZE)
    free = (thing.top(), 640 - thing.bottom(), thing.left(), 1024 - thing.right())
    has_room = max(free[:2]) >= SIZE.height() + 30 or max(free[2:]) >= SIZE.width() + 30

    assert WINDOW.contains(bubble)
    assert not (has_room and bubble.intersects(thing))
