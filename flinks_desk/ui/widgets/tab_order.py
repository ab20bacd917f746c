"""Tab goes through the parts as they lie: down and across, whenever they were made.

Qt's own order is that of their making, which puts what comes later, such as a finding, at the end of the window.
Must not live here: which parts there are.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QSplitter, QWidget

__all__ = ["chain", "stops"]


def stops(part: QWidget) -> Iterator[QWidget]:
    """What Tab stops at inside this part, in the order of its layouts. What can have the focus is asked no further."""
    if part.focusPolicy().value & Qt.FocusPolicy.TabFocus.value:
        yield part
    elif isinstance(part, QScrollArea) and (scrolled := part.widget()) is not None:
        yield from stops(scrolled)
    elif isinstance(part, QSplitter):
        for place in range(part.count()):
            if (shown := part.widget(place)) is not None:
                yield from stops(shown)
    elif (layout := part.layout()) is not None:
        yield from _inside(layout)
    else:
        for child in part.children():
            if isinstance(child, QWidget):
                yield from stops(child)


def chain(parts: Sequence[QWidget]) -> None:
    """Lets these follow each other; the first stays where it is."""
    for one, following in pairwise(parts):
        QWidget.setTabOrder(one, following)


def _inside(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield from stops(widget)
        elif (inner := item.layout()) is not None:
            yield from _inside(inner)
