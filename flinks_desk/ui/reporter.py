"""The one place where mistakes of ours are reported: what failed and where, never with which values.

Lives here: the hooks of Python, of threads, of the event loop and of Qt. Must not live here: what Flinks answered.
"""

import sys
import threading
from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, TextIO

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from flinks_desk.core.mishap import Mishap, masked_line, mishap_of

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

__all__ = ["Reporter"]

TIMES = 3
"""So often the same mistake is told; what fails while it is painted fails with every picture."""
IGNORED = ("propagateSizeHints",)
"""What Qt's offscreen platform says of itself."""


class Reporter:
    """Writes to a stream and tells listeners. An exception's own words stay unsaid: they may hold a secret."""

    def __init__(self, stream: TextIO | None) -> None:
        self._stream = stream
        self._listeners: list[Callable[[Mishap], None]] = []
        self._told: Counter[Mishap] = Counter()

    def on_report(self, listener: Callable[[Mishap], None]) -> None:
        """Tell this listener of each report: the kind of the exception, and where it happened."""
        self._listeners.append(listener)

    def install(self) -> None:
        """From now on everything that nobody caught ends here."""
        sys.excepthook = lambda _kind, failure, _trace: self.report(failure)
        threading.excepthook = lambda args: self.report(args.exc_value)
        sys.unraisablehook = lambda args: self.report(args.exc_value)
        qInstallMessageHandler(self._qt)

    def watch(self, loop: "AbstractEventLoop") -> None:
        """The same for what is only known to an event loop, and for what it and other libraries write into logs."""
        from flinks_desk.services.library_logs import hush  # whoever has a loop has Python's logging as well

        hush(self._write)
        loop.set_exception_handler(lambda _, context: self.report(context.get("exception")))

    def report(self, failure: BaseException | None) -> None:
        """Writes what failed: the kinds of the exceptions and the lines of the program, no values."""
        if not isinstance(failure, Exception):
            return  # leaving, by a signal or by cancelling, is no mistake
        mishap = mishap_of(failure)
        self._told[mishap] += 1
        if self._told[mishap] > TIMES:
            return
        for line in mishap.lines:
            self._write(line)
        for listener in tuple(self._listeners):
            listener(mishap)

    def _qt(self, kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and not any(words in message for words in IGNORED):
            self._write(f"Qt: {masked_line(message)}")

    def _write(self, line: str) -> None:
        if self._stream is not None:
            self._stream.write(f"{line}\n")
