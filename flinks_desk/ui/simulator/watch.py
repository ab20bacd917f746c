"""What the window knows of the simulator in use: the last picture of it, and the changes that a person asks for.

Lives here: when it is looked at. Nothing asks on a timer, since each look is a line in the simulator's own journal.
Must not live here: what is shown, or how a simulator is spoken to (`services/simulator_control.py`).
"""

from collections.abc import Awaitable, Callable, Mapping

from PySide6.QtCore import QObject, Signal, Slot

from flinks_desk.core.journal import Entry, Kind
from flinks_desk.core.session import Session
from flinks_desk.core.simulator import Picture, Value
from flinks_desk.services.simulator_control import Declined, Seen, SimulatorControl, Unanswered
from flinks_desk.ui import language
from flinks_desk.ui.bridge import Bridge

__all__ = ["SimulatorWatch"]

LOOK = "look at the simulator"


class SimulatorWatch(QObject):
    """Asks, and tells what came of it."""

    changed = Signal(object)
    """The `Picture`, or `None` where there is none yet for this place."""
    declined = Signal(str, str)
    """The name of what was to be switched, and the simulator's own sentence."""
    unanswered = Signal()

    def __init__(self, control: SimulatorControl, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._control = control
        self._bridge = bridge
        self._picture: Picture | None = None
        self._again = False
        self._changes = 0
        bridge.session_changed.connect(self.show_session)
        bridge.entry_added.connect(self._hear_entry)

    def picture(self) -> Picture | None:
        """How the simulator stood when it was last looked at."""
        return self._picture

    @Slot(object)
    def show_session(self, session: Session) -> None:
        """Turn to the place in use. A clock that nobody here has read is read before a token is made."""
        if self._control.follow(session.profile):
            self._show(None)
            if not self._control.is_known():
                self.look()
        elif self._control.place is None and self._picture is not None:
            self._show(None)

    @Slot()
    def look(self) -> None:
        """Look how it stands; where that is going on already, once more afterwards."""
        self._control.language = language.current().code
        if self._control.place is not None and self._bridge.spawn(LOOK, self._look()) is None:
            self._again = True

    def move(self, seconds: float) -> None:
        """Put its clock ahead."""
        self._change("clock", lambda: self._control.move(seconds))

    def order(self, name: str, parameters: Mapping[str, str]) -> None:
        """Switch a trouble on, or give it other parameters."""
        self._change(name, lambda: self._control.order(name, parameters))

    def cancel(self, name: str) -> None:
        """Switch a trouble off."""
        self._change(name, lambda: self._control.cancel(name))

    def set(self, name: str, value: Value) -> None:
        """Choose a setting."""
        self._change(name, lambda: self._control.set(name, value))

    @Slot()
    def all_off(self) -> None:
        """Switch everything off."""
        picture = self._picture
        if picture is not None:
            self._change("", lambda: self._control.all_off(picture))

    async def reset(self) -> bool:
        """As new. Whether it was done: then the caller begins afresh as well."""
        return await self._work("", self._control.reset)

    def _change(self, name: str, ask: Callable[[], Awaitable[Seen]]) -> None:
        """Each change is a task of its own: a second click while the first is under way is not lost."""
        self._changes += 1
        self._bridge.spawn(f"change {self._changes} of the simulator", self._work(name, ask))

    async def _look(self) -> None:
        while True:
            self._again = False
            await self._work("", self._control.look)
            if not self._again:
                return

    async def _work(self, name: str, ask: Callable[[], Awaitable[Seen]]) -> bool:
        place = self._control.place
        seen = await ask()
        if self._control.place is not place:
            return False
        match seen:
            case Picture():
                self._show(seen)
            case Declined(why=why):
                self._show(self._picture)  # switches go back to how it stands
                self.declined.emit(name, why)
            case Unanswered():
                self.unanswered.emit()
        return isinstance(seen, Picture)

    def _show(self, picture: Picture | None) -> None:
        self._picture = picture
        self.changed.emit(picture)

    @Slot(object)
    def _hear_entry(self, entry: Entry) -> None:
        """A call may have used up one of a trouble's times, and may have brought a hint."""
        if entry.kind is Kind.CALL:
            self.look()
