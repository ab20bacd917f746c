"""The files that a command is given: what a customer sent, read into one artefact.

Must not live here: reading itself (`core/artefacts`), or what a command does with it.
"""

import os
import sys
from collections.abc import Iterator, Sequence

from flinks_desk.core.artefacts import recognise
from flinks_desk.core.artefacts.model import Artefact, Source
from flinks_desk.core.artefacts.together import together
from flinks_desk.core.file_reasons import reason_of
from flinks_desk.core.text import Text, text

__all__ = ["STANDARD_INPUT", "artefact_of", "source_of", "unreadable"]

STANDARD_INPUT = "-"
LARGE = 8_000_000
"""A recording that is larger is read as a stream."""
CHUNK = 1 << 20


def artefact_of(names: Sequence[str]) -> Artefact:
    """Several files are one matter: a command and its answer, a collection and its environment. Raises `OSError`."""
    return together([_read(name) for name in names])


def source_of(name: str) -> Source:
    """The text of one file, `-` being the standard input. Raises `OSError`."""
    if name == STANDARD_INPUT:
        return recognise.decoded(sys.stdin.buffer.read())
    with open(name, "rb") as file:  # noqa: PTH123 # pathlib is a tenth of the time to the first line
        return recognise.decoded(file.read(), os.path.basename(name))  # noqa: PTH119


def unreadable(problem: OSError) -> Text:
    """What to say of a file that could not be read or written."""
    return text("{name}: {reason}", name=str(problem.filename or ""), reason=reason_of(problem))


def _read(name: str) -> Artefact:
    if name == STANDARD_INPUT or not _is_large_recording(name):
        return recognise.recognised(source_of(name))
    from flinks_desk.commands.progress import told_on
    from flinks_desk.core.artefacts import har

    with told_on(sys.stderr, os.stat(name).st_size) as progress:  # noqa: PTH116
        return har.streamed(_chunks(name), progress)


def _is_large_recording(name: str) -> bool:
    if os.stat(name).st_size <= LARGE:  # noqa: PTH116
        return False
    with open(name, "rb") as file:  # noqa: PTH123
        head = file.read(2000)
    return head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{" and b'"log"' in head


def _chunks(name: str) -> Iterator[bytes]:
    with open(name, "rb") as file:  # noqa: PTH123
        while chunk := file.read(CHUNK):
            yield chunk
