"""The three standard streams, which a console, a pipe and a windowed program each have in their own way.

Must not live here: what is said on them.
"""

import io
from collections.abc import Iterable

__all__ = ["make_robust"]


def make_robust(streams: Iterable[object]) -> None:
    """What goes into a file or to another program is UTF-8 on every system, JSON above all; a console has its own
    character set, and shows a stand-in for a character that it lacks. A windowed program has no streams at all."""
    for stream in streams:
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=stream.encoding if stream.isatty() else "utf-8", errors="replace")
