"""The one place where mistakes of ours are reported: what failed and where, never with which values.

Lives here: the hooks of Python, of threads, of the event loop and of Qt. Must not live here: what Flinks answered.
"""

import re
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from flinks_desk.core.secret import DOTS

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

__all__ = ["Reporter", "masked_line"]

# What an address may carry, and what has the shape of an identifier, is never written down.
HIDDEN = re.compile(r"\?[^\s\"'<>]+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Za-z0-9_\-]{32,}", re.IGNORECASE)
IGNORED = ("propagateSizeHints",)
"""What Qt's offscreen platform says of itself."""


class Reporter:
    """Writes to a stream and tells listeners. An exception's own words stay unsaid: they may hold a secret."""

    def __init__(self, stream: TextIO | None) -> None:
        self._stream = stream
        self._listeners: list[Callable[[str], None]] = []

    def on_report(self, listener: Callable[[str], None]) -> None:
        """Tell this listener of each report: the kind of the exception, and where it happened."""
        self._listeners.append(listener)

    def install(self) -> None:
        """From now on everything that nobody caught ends here."""
        sys.excepthook = lambda _kind, failure, _trace: self.report(failure)
        threading.excepthook = lambda args: self.report(args.exc_value)
        sys.unraisablehook = lambda args: self.report(args.exc_value)
        qInstallMessageHandler(self._qt)

    def watch(self, loop: "AbstractEventLoop") -> None:
        """The same for what is only known to an event loop."""
        loop.set_exception_handler(lambda _, context: self.report(context.get("exception")))

    def report(self, failure: BaseException | None) -> None:
        """Writes what failed: the kinds of the exceptions and the lines of the program, no values."""
        if not isinstance(failure, Exception):
            return  # leaving, by a signal or by cancelling, is no mistake
        for line in _outline(failure):
            self._write(line)
        for listener in tuple(self._listeners):
            listener(type(failure).__name__)

    def _qt(self, kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and not any(words in message for words in IGNORED):
            self._write(f"Qt: {masked_line(message)}")

    def _write(self, line: str) -> None:
        if self._stream is not None:
            self._stream.write(f"{line}\n")


def masked_line(message: str) -> str:
    """A line of somebody else's log with dots for everything that may be secret."""
    return HIDDEN.sub(DOTS, message)


def _outline(failure: BaseException) -> list[str]:
    places = [
        f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(failure.__traceback__)
    ]
    head = f"{type(failure).__module__}.{type(failure).__qualname__}"
    cause = failure.__cause__ or (None if failure.__suppress_context__ else failure.__context__)
    return [head, *places, *(["because of", *_outline(cause)] if cause else [])]
