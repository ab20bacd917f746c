"""The column at the side: six steps and five rooms in the smallest window."""

from collections.abc import Sequence
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from flinks_desk.core.profile import TOOLBOX
from flinks_desk.ui.frame import SMALLEST, Frame
from flinks_desk.ui.rooms import Room, RoomList
from tests.ui.seek import the

ENGLISH = ("Diagnose", "OAuth", "Webhooks", "Scenarios", "Simulator")
FRENCH = ("Diagnostiquer", "OAuth", "Webhooks", "Scénarios", "Simulateur")


def filled(qtbot: QtBot, names: Sequence[str]) -> Frame:
    frame = Frame(TOOLBOX, lambda: (TOOLBOX,))
    qtbot.addWidget(frame, before_close_func=lambda window: window.let_go())
    rooms = RoomList(
        [
            Room(name.lower(), "science", lambda name=name: name, f"Ctrl+Alt+{place}", QWidget)  # type: ignore[misc]
            for place, name in enumerate(names, start=1)
        ]
    )
    frame.fill(QLabel("page"), QLabel("log"))
    frame.add_to_side(rooms)
    frame.resize(*SMALLEST)
    frame.show()
    qtbot.waitUntil(lambda: the(frame, QAbstractButton, "step_6").height() > 0)
    return frame


def buttons(frame: Frame) -> list[QAbstractButton]:
    return the(frame, QScrollArea, "side").findChildren(QAbstractButton)


def place(button: QAbstractButton, frame: Frame) -> QRect:
    port = the(frame, QScrollArea, "side").viewport()
    return QRect(button.mapTo(port, QPoint(0, 0)), button.size())


@pytest.mark.parametrize("names", [ENGLISH, FRENCH])
def test_all_of_it_fits_the_smallest_window(qtbot: QtBot, names: Sequence[str]) -> None:
    """With the log open nothing is cut, nothing overlaps, and there is no bar."""
    frame = filled(qtbot, names)
    side = the(frame, QScrollArea, "side")

    placed = sorted((place(one, frame) for one in buttons(frame)), key=QRect.top)

    assert len(placed) == 11
    assert min(one.height() for one in placed) >= 28
    assert all(side.viewport().rect().contains(one) for one in placed)
    assert all(upper.bottom() < lower.top() for upper, lower in pairwise(placed))
    assert not side.verticalScrollBar().isVisible()


def test_a_room_is_lower_than_a_step(qtbot: QtBot) -> None:
    """What stands beside the walk is quieter than the walk."""
    frame = filled(qtbot, ENGLISH)

    heights = {one.objectName(): one.height() for one in buttons(frame)}

    assert heights["room_oauth"] < heights["step_1"]


def test_where_it_is_too_low_nothing_moves_aside(qtbot: QtBot) -> None:
    """A log that takes most of the height makes the column scroll; its rows stay as wide as they were."""
    frame = filled(qtbot, ENGLISH)
    before = {one.objectName(): (one.width(), place(one, frame).left()) for one in buttons(frame)}

    the(frame, QSplitter, "splitter").setSizes([100, 900])

    qtbot.waitUntil(lambda: the(frame, QScrollArea, "side").verticalScrollBar().isVisible())
    assert {one.objectName(): (one.width(), place(one, frame).left()) for one in buttons(frame)} == before


def test_the_keyboard_scrolls_it(qtbot: QtBot) -> None:
    """The last room is in sight when it has the focus."""
    frame = filled(qtbot, ENGLISH)
    the(frame, QSplitter, "splitter").setSizes([100, 900])
    side = the(frame, QScrollArea, "side")
    qtbot.waitUntil(lambda: side.verticalScrollBar().isVisible())
    last = the(frame, QAbstractButton, "room_simulator")

    last.setFocus(Qt.FocusReason.TabFocusReason)

    assert side.viewport().rect().contains(place(last, frame))
