"""The three standard streams, which a console, a pipe and a windowed program each have in their own way.

Must not live here: what is said on them.
"""

import io
import os
import sys
from collections.abc import Iterable

from flinks_desk.core.file_reasons import reason_of
from flinks_desk.core.text import Language, text

__all__ = ["make_robust", "put_out"]


def make_robust(streams: Iterable[object]) -> None:
    """What goes into a file or to another program is UTF-8 on every system, JSON above all; a console has its own
    character set, and shows a stand-in for a character that it lacks. A windowed program has no streams at all."""
    for stream in streams:
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=stream.encoding if stream.isatty() else "utf-8", errors="replace")


def put_out(told: str, language: Language) -> bool:
    """Write to the standard output at once; false, and said, where it takes nothing, such as a full disk.

    Who has read enough, such as `head`, may close the pipe.
    """
    try:
        print(told, end="", flush=True)
    except OSError as problem:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else Python complains when it ends
        if not isinstance(problem, BrokenPipeError):
            sentence = text("The standard output could not be written. {reason}.", reason=reason_of(problem))
            print(language.say(sentence), file=sys.stderr)
            return False
    return True
