"""Tab follows what is seen, whenever a part was made."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSplitter, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from flinks_desk.ui.widgets.tab_order import chain, stops


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


def test_the_chain_follows_them(window: QWidget) -> None:
    """Each leads to the next one."""
    found = list(stops(window))
    chain(found)
    names = [found[0].objectName()]
    part = found[0].nextInFocusChain()
    while part is not None and part is not found[0]:
        if part in found:
            names.append(part.objectName())
        part = part.nextInFocusChain()

    assert names == ["first", "second", "third", "last"]
