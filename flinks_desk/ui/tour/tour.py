"""The tour: five bubbles, one at a time, each beside a real control of the window. It makes no call.

It is left at any point: by Escape, by its cross, by a click or a key that leads elsewhere. Who ends it by Escape or the
cross is where it began; who goes elsewhere is there. Must not live here: the stops (`stops.py`), or the bubble.
"""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPoint, QPropertyAnimation, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QScrollArea, QStyle, QWidget
from typing_extensions import override

from flinks_desk.core.journey import Step
from flinks_desk.ui.language import say
from flinks_desk.ui.style import GAP
from flinks_desk.ui.tour.bubble import Bubble, place_beside
from flinks_desk.ui.tour.rings import Rings
from flinks_desk.ui.tour.stops import STOPS, Stop

__all__ = ["Tour"]

SLIDE = 8
"""Pixels that a bubble moves when it comes."""
LONGEST = 160
"""Milliseconds that this takes at most."""
MOVES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest}


class Tour(QObject):
    """Begins when it is made, over one window."""

    ended = Signal()

    def __init__(
        self, window: QWidget, go: Callable[[Step], None], back: Callable[[], None], announce: Callable[[str], None]
    ) -> None:
        """`back` leads to where the person is now."""
        super().__init__(window)
        self.setObjectName("tour")
        self._window, self._go, self._back, self._announce = window, go, back, announce
        self._place = 0
        self._is_moving = False
        self._things: list[QWidget] = []
        self._watched: list[QWidget] = []
        self._rings = Rings(window)
        self._bubble = Bubble(window)
        self._slide = QPropertyAnimation(self._bubble, b"pos", self)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._settle.timeout.connect(self._lay_out)
        self._bubble.went.connect(self._move)
        self._bubble.left.connect(self.leave)
        self._rings.pressed.connect(self._end)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]  # there is one
        self._show()

    def stop(self) -> Stop:
        """Where the tour is."""
        return STOPS[self._place]

    @Slot()
    def leave(self) -> None:
        """Ends it, and leads back to where it began."""
        self._end()
        self._back()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in MOVES:
            self._settle.start()
        elif event.type() == QEvent.Type.LanguageChange and watched is self._window:
            QTimer.singleShot(0, self, self._say)
        return False

    @Slot()
    def _end(self) -> None:
        """Ends it where the window stands now. A second call does nothing."""
        if self._bubble.isHidden():
            return
        self._is_moving = True
        self._watch([])
        self._slide.stop()
        for part in (self._bubble, self._rings):
            part.hide()
            part.deleteLater()
        self.ended.emit()
        self.deleteLater()

    @Slot(QWidget, QWidget)
    def _focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        """Somebody works elsewhere: a key led to a page, or opened a dialog."""
        if now is not None and not self._is_moving and not self._bubble.isAncestorOf(now):
            self._end()

    @Slot(int)
    def _move(self, way: int) -> None:
        if self._place + way >= len(STOPS):
            self.leave()
        elif self._place + way >= 0:
            self._place += way
            self._show()

    def _show(self) -> None:
        self._is_moving = True  # a page takes the focus when it is entered
        self._go(self.stop().step)
        self._things = list(self._pointed_at(self.stop()))
        for thing in self._things:
            _scroll_to(thing)
        self._watch([*_up_to(self._things[0], self._window), self._window])
        self._say()
        for part in (self._rings, self._bubble):
            part.show()
            part.raise_()
        self._lay_out()
        self._slide_in()
        self._bubble.on.setFocus(Qt.FocusReason.OtherFocusReason)
        self._is_moving = False
        self._announce(f"{self._bubble.accessibleName()}. {self._bubble.accessibleDescription()}")

    def _pointed_at(self, stop: Stop) -> Iterator[QWidget]:
        """What is there of it now; before there is a key, the step's name at the side stands for its page."""
        shown = [one for name in stop.points_at for one in self._window.findChildren(QWidget, name) if one.isVisible()]
        rows = self._window.findChildren(QWidget, f"step_{list(Step).index(stop.step) + 1}")
        yield from shown or rows or [self._window]

    @Slot()
    def _say(self) -> None:
        stop = self.stop()
        self._bubble.show_stop(say(stop.title), say(stop.words), self._place + 1, len(STOPS))
        self._settle.start()

    @Slot()
    def _lay_out(self) -> None:
        """Rings and bubble go where the things are; what is scrolled out of sight has no ring."""
        whole = self._window.rect()
        seen = [place for thing in self._things if not (place := _seen(thing, self._window)).isEmpty()]
        self._rings.setGeometry(whole)
        self._rings.draw(seen)
        beside = seen[0].adjusted(-GAP.hair, -GAP.hair, GAP.hair, GAP.hair) if seen else QRect(whole.center(), QPoint())
        self._slide.stop()
        self._bubble.move(place_beside(beside, self._bubble.size(), whole))

    def _slide_in(self) -> None:
        """Where the system animates its own windows; elsewhere the bubble is just there."""
        length = self._bubble.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
        if length > 0 and QApplication.isEffectEnabled(Qt.UIEffect.UI_General):
            self._slide.setDuration(min(LONGEST, length))
            self._slide.setStartValue(self._bubble.pos() + QPoint(0, SLIDE))
            self._slide.setEndValue(self._bubble.pos())
            self._slide.start()

    def _watch(self, parts: list[QWidget]) -> None:
        """Whenever one of these moves, the bubble may have to."""
        for part in self._watched:
            part.removeEventFilter(self)
        self._watched = parts
        for part in parts:
            part.installEventFilter(self)


def _up_to(thing: QWidget, window: QWidget) -> Iterator[QWidget]:
    """The thing and all that holds it, within the window."""
    part: QWidget | None = thing
    while part is not None and part is not window:
        yield part
        part = part.parentWidget()


def _seen(thing: QWidget, window: QWidget) -> QRect:
    """Where in the window the part of it lies that is not scrolled away."""
    if not thing.isVisible() or thing is window:
        return QRect()
    seen = QRect(thing.mapTo(window, QPoint()), thing.size())
    for part in _up_to(thing, window):
        seen = seen.intersected(QRect(part.mapTo(window, QPoint()), part.size()))
    return seen


def _scroll_to(thing: QWidget) -> None:
    part = thing.parentWidget()
    while part is not None:
        if isinstance(part, QScrollArea):
            part.ensureWidgetVisible(thing, 0, GAP.page)
        part = part.parentWidget()
