"""Saving what came: the place is asked for, and the file can be read by its owner only.

Must not live here: what is written into it (`core/account_export.py`).
"""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from flinks_desk.core.file_reasons import reason_of
from flinks_desk.services.desk import Desk
from flinks_desk.ui.bridge import Bridge
from flinks_desk.ui.language import say
from flinks_desk.ui.widgets.file_dialogs import ask_where

__all__ = ["Export", "Saver"]

WORK = "saving"


@dataclass(frozen=True)
class Export:
    """What is to be written: the dialog's title, the name it proposes, the filter, and the work that makes it."""

    title: str
    name: str
    kinds: str
    content: Callable[[], Generator[None, None, bytes]]


class Saver(QObject):
    """Asks for a place, and writes there."""

    told = Signal(str, str)
    """A sentence for the person, and its tone."""

    def __init__(self, desk: Desk, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._bridge, self._window = desk, bridge, parent

    def ask(self, export: Export) -> None:
        """Open the dialog."""
        ask_where(self._window, export.title, export.name, partial(self.save, export), kinds=export.kinds)

    def save(self, export: Export, path: Path) -> None:
        """Write it there, in slices and off the event loop."""
        self._bridge.spawn(WORK, self._save(export, path))

    async def _save(self, export: Export, path: Path) -> None:
        problem = await self._desk.write_file(path, export.content())
        if problem is None:
            said = self.tr("{name} is saved. It holds personal data; only you can read it.").format(name=path.name)
            self.told.emit(said, "good")
        else:
            reason = say(reason_of(problem))
            self.told.emit(self.tr("{name} was not saved: {reason}").format(name=path.name, reason=reason), "bad")
