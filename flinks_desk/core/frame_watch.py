"""The frame that holds the widget: since when it has been open, and what hinders it from showing anything.

Lives here: `Frame`, the signs that the preview gives, and when a frame counts as blank.
Must not live here: what is to be said about it (`diagnosis/blank_frame.py`), or asking the widget's host.
"""

from datetime import datetime, timedelta
from enum import Enum

from flinks_desk.core.lean import dataclass

__all__ = ["PATIENCE", "Frame", "Sign", "read_console"]

PATIENCE = timedelta(seconds=10)
"""A widget that is well says APP_MOUNTED within this time."""


class Sign(Enum):
    """What the preview noticed by itself, before anybody asked the host."""

    FRAME_REFUSED = "frame-refused"
    COOKIES_BLOCKED = "cookies-blocked"
    CERTIFICATE_REFUSED = "certificate-refused"
    NOT_LOADED = "not-loaded"
    """The page itself did not come."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One opening of the widget."""

    opened_at: datetime | None = None
    as_page: bool = False
    """The widget is the page itself, in no frame."""
    signs: tuple[Sign, ...] = ()
    is_asked: bool = False
    """The widget's host was asked why; once is enough."""

    def is_overdue(self, now: datetime) -> bool:
        """Whether a widget that said nothing yet should have done so by now, and nobody has asked why."""
        return self.opened_at is not None and not self.is_asked and now - self.opened_at >= PATIENCE


CONSOLE: tuple[tuple[Sign, tuple[str, ...]], ...] = (
    (Sign.FRAME_REFUSED, ("x-frame-options", "frame-ancestors", "refused to frame", "in a frame because")),
    (Sign.COOKIES_BLOCKED, ("third-party cookie", "failed to read the 'cookie'", "failed to read the 'localstorage'")),
)
"""What the browser writes to its console, in lower case; the page itself learns nothing (real-world RW-094, RW-095)."""


def read_console(line: str) -> Sign | None:
    """The sign in a line of the console; `None` for any other line."""
    lowered = line.lower()
    return next((sign for sign, words in CONSOLE if any(word in lowered for word in words)), None)
