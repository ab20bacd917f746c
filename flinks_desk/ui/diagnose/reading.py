"""Reading and judging what a customer sent: at once where it is small, in a thread of its own where it is not.

Must not live here: any widget, or what is read and judged how (`core/artefacts`, `core/diagnosis`).
"""

import contextlib
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread

from PySide6.QtCore import QObject, Qt, Signal, Slot

from flinks_desk.core.artefacts import har, recognise
from flinks_desk.core.artefacts.source import pasted
from flinks_desk.core.diagnosis.diagnose import diagnose
from flinks_desk.core.diagnosis.report import Report
from flinks_desk.core.file_reasons import reason_of
from flinks_desk.core.known import Known
from flinks_desk.core.text import Text, text

__all__ = ["AT_ONCE", "Outcome", "Reading", "report_on"]

AT_ONCE = 200_000
"""Characters that are read while the person waits: some twenty milliseconds."""
LARGE = 8_000_000
"""A recording that is larger is read as a stream, and not held."""
CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of reading: a report, or why there is none."""

    report: Report | None = None
    failure: Text | None = None


class Reading(QObject):
    """Reads one thing at a time; a new one, or `cancel`, ends the one before."""

    progressed = Signal(float)
    """From 0 to 1."""
    finished = Signal(object)
    """The `Outcome`. Nothing comes of what was cancelled."""
    _said = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = Event()
        self._stop.set()
        self._said.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    def is_busy(self) -> bool:
        """Whether something is being read."""
        return not self._stop.is_set()

    def read_text(self, given: str, known: Known) -> None:
        """Read a long text."""
        self._begin(lambda _chunks: report_on(given, known))

    def read_file(self, path: Path, known: Known) -> None:
        """Read a file, of any size."""
        self._begin(lambda chunks: _of_file(path, known, chunks))

    @Slot()
    def cancel(self) -> None:
        """Stop reading. The thread ends at its next piece; what it found is not told."""
        self._stop.set()

    def _begin(self, work: Callable[["_Chunks"], Report]) -> None:
        self.cancel()
        self._stop = stop = Event()
        Thread(target=self._work, args=(work, stop), name="diagnose", daemon=True).start()

    def _work(self, work: Callable[["_Chunks"], Report], stop: Event) -> None:
        try:
            outcome = Outcome(work(_Chunks(stop, lambda share: self._tell(stop, share))))
        except _Stopped:
            return
        except OSError as problem:
            outcome = Outcome(failure=text("The file could not be read: {reason}.", reason=reason_of(problem)))
        self._tell(stop, outcome)

    def _tell(self, stop: Event, said: object) -> None:
        """From the thread to the window, if that is still there."""
        if not stop.is_set():
            with contextlib.suppress(RuntimeError):  # the window was closed meanwhile, and this object with it
                self._said.emit(stop, said)

    @Slot(object, object)
    def _hear(self, stop: Event, said: object) -> None:
        if stop.is_set():
            return
        if isinstance(said, float):
            self.progressed.emit(said)
        else:
            stop.set()
            self.finished.emit(said)


class _Stopped(Exception):  # noqa: N818
    """Nobody waits for this any more."""


@dataclass(frozen=True, slots=True)
class _Chunks:
    """A file in pieces, telling how far it is, and ending when nobody waits any more."""

    stop: Event
    tell: Callable[[float], None]

    def of(self, path: Path) -> Iterator[bytes]:
        size, done = max(1, path.stat().st_size), 0
        with path.open("rb") as file:
            while chunk := file.read(CHUNK):
                if self.stop.is_set():
                    raise _Stopped
                yield chunk
                done += len(chunk)
                self.tell(done / size)


def report_on(given: str, known: Known) -> Report:
    """The report on a text."""
    return diagnose(recognise.recognised(pasted(given)), known)


def _of_file(path: Path, known: Known, chunks: _Chunks) -> Report:
    with path.open("rb") as file:
        head = file.read(2_000)
        size = os.fstat(file.fileno()).st_size
    is_recording = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{" and b'"log"' in head
    if size > LARGE and is_recording:
        return diagnose(har.streamed(chunks.of(path)), known)
    return diagnose(recognise.recognised(recognise.decoded(b"".join(chunks.of(path)), path.name)), known)
