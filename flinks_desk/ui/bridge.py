"""The one QObject beside the desk: its tasks and its three signals. The only maker of tasks in the window.

Lives here: making a task, holding it, reporting its failure, cancelling it; and telling widgets what the desk says.
Must not live here: any decision about Flinks.
"""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from flinks_desk.core.journal import Entry
from flinks_desk.core.session import Session

__all__ = ["Bridge", "Tells"]


class Tells(Protocol):
    """What the bridge needs of a desk: it tells of each new session and entry."""

    def on_session(self, listener: Callable[[Session], None], /) -> None: ...
    def on_entry(self, listener: Callable[[Entry], None], /) -> None: ...


class Bridge(QObject):
    """Holds tasks by name, and says what happened."""

    session_changed = Signal(object)
    """The `Session`."""
    entry_added = Signal(object)
    """The `Entry`."""
    crashed = Signal(object)
    """The exception of a task: a mistake of ours, never something that Flinks said."""
    busy_changed = Signal()
    """A task began or ended; ask `busy()`."""

    def __init__(self, desk: Tells, loop: asyncio.AbstractEventLoop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loop = loop
        self._tasks: dict[str, asyncio.Task[Any]] = {}
        desk.on_session(self.session_changed.emit)
        desk.on_entry(self.entry_added.emit)

    def spawn(self, name: str, coroutine: Coroutine[Any, Any, Any]) -> asyncio.Task[Any] | None:
        """Starts work under a name. While work of that name goes on, more of it is turned away with `None`."""
        going = self._tasks.get(name)
        if going is not None and not going.done():  # its end is told a moment later than it comes
            coroutine.close()
            return None
        task = self._loop.create_task(coroutine, name=name)
        self._tasks[name] = task
        task.add_done_callback(self._ended)
        self.busy_changed.emit()
        return task

    def busy(self, name: str) -> bool:
        """Whether work of that name goes on."""
        return name in self._tasks

    def cancel(self, name: str) -> None:
        """Asks the work to stop; nothing happens if there is none."""
        if name in self._tasks:
            self._tasks[name].cancel()

    def cancel_all(self) -> list[asyncio.Task[Any]]:
        """Asks all work to stop but that of the one who asks, and gives what was going on."""
        mine = asyncio.current_task(self._loop)
        going = [task for task in self._tasks.values() if task is not mine]
        for task in going:
            task.cancel()
        return going

    async def stop(self, limit: float = 3.0) -> None:
        """Cancels everything, and waits for it to end, but not for ever."""
        if going := self.cancel_all():
            await asyncio.wait(going, timeout=limit)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        if self._tasks.get(task.get_name()) is task:
            del self._tasks[task.get_name()]
        self.busy_changed.emit()
        if not task.cancelled() and (failure := task.exception()):
            self.crashed.emit(failure)
