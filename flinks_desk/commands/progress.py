"""How much of a large file is read: one line of a terminal, and nothing where somebody else listens.

Must not live here: reading. A number is said in every language alike.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TextIO

__all__ = ["told_on"]


@contextmanager
def told_on(stream: TextIO | None, whole: int) -> Iterator[Callable[[int], None]]:
    """While it lasts, whoever reads says how many bytes were read; in the end the line is empty again."""
    if stream is None or not stream.isatty():
        yield lambda _read: None
        return
    shown = -1

    def tell(read: int) -> None:
        nonlocal shown
        share = min(100, read * 100 // max(1, whole))
        if share > shown:
            shown = share
            stream.write(f"\r{share:3} %")
            stream.flush()

    try:
        yield tell
    finally:
        stream.write("\r     \r")
        stream.flush()
