"""What libraries write into Python's log where nobody asked for it: a line without values, never a traceback.

`asyncio` logs lost exceptions with their words, and those may hold a key.
Must not live here: a log of our own; the journal is that.
"""

import logging
from collections.abc import Callable

from typing_extensions import override

from flinks_desk.core.mishap import masked_line, mishap_of

__all__ = ["hush"]


def hush(write: Callable[[str], object]) -> None:
    """From now on warnings of libraries go through `write`, line by line."""
    logging.lastResort = _Hushed(write)


class _Hushed(logging.Handler):
    def __init__(self, write: Callable[[str], object]) -> None:
        super().__init__(logging.WARNING)
        self._write = write

    @override
    def emit(self, record: logging.LogRecord) -> None:
        try:
            self._write(f"{record.name}: {masked_line(record.getMessage())}")
        except Exception:  # noqa: BLE001 - a log line that cannot be made is none
            return
        failure = record.exc_info[1] if record.exc_info else None
        for line in mishap_of(failure).lines if failure else ():
            self._write(line)
