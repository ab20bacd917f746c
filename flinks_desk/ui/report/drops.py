"""A support report that is dropped onto the window.

Must not live here: opening it.
"""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

__all__ = ["Drops"]

ENTERS = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class Drops(QObject):
    """Takes a zip, wherever on the window no part takes it for itself."""

    dropped = Signal(object)
    """The `Path`."""

    def __init__(self, onto: QWidget) -> None:
        super().__init__(onto)
        onto.setAcceptDrops(True)
        onto.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and (path := _zip(event)):
            event.acceptProposedAction()
            if event.type() not in ENTERS:
                self.dropped.emit(path)
            return True
        return super().eventFilter(watched, event)


def _zip(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix.lower() == ".zip" else None
