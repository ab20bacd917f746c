"""The files that a command is given: what a customer sent, read into one artefact.

Must not live here: reading itself (`core/artefacts`), or what a command does with it.
"""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

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
    return recognise.decoded(Path(name).read_bytes(), Path(name).name)


def unreadable(problem: OSError) -> Text:
    """What to say of a file that could not be read or written."""
    return text("{name}: {reason}", name=str(problem.filename or ""), reason=reason_of(problem))


def _read(name: str) -> Artefact:
    if name == STANDARD_INPUT or not _is_large_recording(Path(name)):
        return recognise.recognised(source_of(name))
    from flinks_desk.core.artefacts import har

    return har.streamed(_chunks(Path(name)))


def _is_large_recording(path: Path) -> bool:
    if path.stat().st_size <= LARGE:
        return False
    with path.open("rb") as file:
        head = file.read(2000)
    return head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{" and b'"log"' in head


def _chunks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            yield chunk
