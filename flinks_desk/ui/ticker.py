"""The one timer of the window: once a second while somebody can see it. A clock decides, the timer only repaints.

Must not live here: what is left of a token (`core/countdown.py`).
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from flinks_desk.core.countdown import Remaining

__all__ = ["Ticker"]

EVERY = 1_000


class Ticker(QObject):
    """Asks the desk to look at its clock, and tells what is left."""

    ticked = Signal(object)
    """The `Remaining` of this second."""

    def __init__(self, tick: Callable[[], None], remaining: Callable[[], Remaining], parent: QObject) -> None:
        super().__init__(parent)
        self._tick = tick
        self._remaining = remaining
        self._timer = QTimer(self, interval=EVERY, timerType=Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.tick)

    def set_seen(self, *, seen: bool) -> None:
        """Whether anybody can see the window; nothing wakes up while nobody can."""
        if seen == self._timer.isActive():
            return
        if seen:
            self._timer.start()
            self.tick()
        else:
            self._timer.stop()

    def is_running(self) -> bool:
        return self._timer.isActive()

    @Slot()
    def tick(self) -> None:
        """Looks at the clock now, as after a sleep or a change of the session."""
        self._tick()
        self.ticked.emit(self._remaining())
