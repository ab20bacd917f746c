"""Python's garbage is collected in the window's thread only.

Objects of Qt that hang in a circle would otherwise be destroyed by whichever thread happens to allocate next, for
instance the simulator's, and Qt's widgets must be destroyed in their own: the process would crash.
Must not live here: anything else about memory.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

__all__ = ["Garbage"]

LOOK_EVERY = 5_000
"""Milliseconds; often enough for a busy simulator, and no burden for an idle window."""


class Garbage(QObject):
    """Takes over from Python's own collector until `stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Collects the oldest generation whose time has come by Python's own thresholds."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        due = [age for age in range(3) if counts[age] > thresholds[age] > 0]
        if due:
            gc.collect(max(due))

    def stop(self) -> None:
        """Collects once more here, and gives the work back to Python."""
        self._timer.stop()
        gc.collect()
        gc.enable()
