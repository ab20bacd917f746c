"""A mistake of ours, as it may be shown, written and copied: what failed and where, never with which values.

The rule: an exception's own words stay unsaid, and so do the variables of its frames; libraries put what they were
given into both, a key among it (pitfalls §4.2, §4.3).
Must not live here: the hooks that catch one (`ui/reporter.py`, `commands/mishaps.py`).
"""

import re
from collections.abc import Iterator

from flinks_desk.core.lean import dataclass, regex
from flinks_desk.core.secret import DOTS
from flinks_desk.core.text import Text, text

__all__ = ["Mishap", "masked_line", "mishap_of"]

FRAMES = 30
"""So many of the calls are told, the innermost ones."""
CAUSES = 8

# What an address may carry, and what has the shape of an identifier, is never written down.
HIDDEN = regex(r"\?[^\s\"'<>]+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Za-z0-9_\-]{32,}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Mishap:
    """The kind of the exception, and its outline line by line."""

    kind: str
    lines: tuple[str, ...]

    def told(self) -> Text:
        """One sentence for the log; its lines go beside it."""
        return text("Something in this program did not work ({kind}). The session went on.", kind=self.kind)

    def details(self, about: str) -> str:
        """What a person may send to whoever can mend it; `about` says of which program."""
        return "\n".join([about, *self.lines])


def mishap_of(failure: BaseException) -> Mishap:
    """What may be told of it."""
    return Mishap(type(failure).__name__, tuple(_outline(failure, CAUSES)))


def masked_line(message: str) -> str:
    """A line of somebody else's log with dots for everything that may be secret."""
    return HIDDEN.sub(DOTS, message)


def _outline(failure: BaseException, depth: int) -> Iterator[str]:
    import traceback

    yield f"{type(failure).__module__}.{type(failure).__qualname__}"
    for frame in traceback.extract_tb(failure.__traceback__, limit=-FRAMES):
        yield f"  {_file_name(frame.filename)}:{frame.lineno} {frame.name}"
    if not depth:
        return
    for one in getattr(failure, "exceptions", ()):
        yield "together with"
        yield from _outline(one, depth - 1)
    cause = failure.__cause__ or (None if failure.__suppress_context__ else failure.__context__)
    if cause:
        yield "because of"
        yield from _outline(cause, depth - 1)


def _file_name(path: str) -> str:
    """Without its folders: they tell who somebody is."""
    return path.replace("\\", "/").rpartition("/")[2]
