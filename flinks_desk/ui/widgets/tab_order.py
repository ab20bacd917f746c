"""Tab goes through the parts as they lie: down and across, whenever they were made, and round at the ends.

Qt's own order is that of their making, which puts what comes later, such as a finding, at the end of the window; and
from there it never leaves a part that hands its focus on, as rooms do. Must not live here: which parts there are.
"""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QSplitter, QTabWidget, QWidget

from flinks_desk.ui.style import GAP

__all__ = ["neighbour", "scroll_to", "stops"]


def neighbour(whole: QWidget, focused: QWidget | None, *, forward: bool) -> QWidget | None:
    """Where Tab leads from what has the focus, or Shift+Tab; `None` where that is no stop, or the only one."""
    ring = [part for part in stops(whole, seen=True) if part.isVisible() and part.isEnabled()]
    at = next((place for place, part in enumerate(ring) if _has(part, focused)), None)
    if at is None or len(ring) < 2:
        return None
    return ring[(at + (1 if forward else -1)) % len(ring)]


def stops(part: QWidget, *, seen: bool = False) -> Iterator[QWidget]:
    """What Tab stops at inside this part, in the order of its layouts; with `seen` nothing of a part that is hidden.

    What can have the focus is asked no further, unless it scrolls.
    """
    if seen and part.isHidden():
        return
    is_stop = bool(part.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    if is_stop and not isinstance(part, QTabWidget):  # whose row of tabs is the stop
        yield part
    if not is_stop or isinstance(part, QScrollArea | QTabWidget):
        yield from (stop for inner in _parts(part) for stop in stops(inner, seen=seen))


def _parts(part: QWidget) -> Iterable[QWidget]:
    """What lies in it, in the order in which it lies."""
    if isinstance(part, QTabWidget):
        found: Iterable[QWidget | None] = (part.tabBar(), part.cornerWidget(), *map(part.widget, range(part.count())))
    elif isinstance(part, QScrollArea):
        found = (part.widget(),)
    elif isinstance(part, QSplitter):
        found = map(part.widget, range(part.count()))
    elif (layout := part.layout()) is not None:
        found = _laid_out(layout)
    else:
        found = (child for child in part.children() if isinstance(child, QWidget))
    return (one for one in found if one is not None)


def scroll_to(part: QWidget) -> None:
    """Brings it into sight, wherever it lies."""
    holder = part.parentWidget()
    while holder is not None:
        if isinstance(holder, QScrollArea):
            holder.ensureWidgetVisible(part, 0, GAP.within)
        holder = holder.parentWidget()


def _has(part: QWidget, focused: QWidget | None) -> bool:
    """The focus is on it, or on what it hands it to, such as the page inside a web view."""
    if focused is None:
        return False
    is_inside = part.isAncestorOf(focused) and not isinstance(part, QScrollArea)
    return part is focused or part.focusProxy() is focused or is_inside


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for item in filter(None, map(layout.itemAt, range(layout.count()))):
        if (widget := item.widget()) is not None:
            yield widget
        elif (inner := item.layout()) is not None:
            yield from _laid_out(inner)
