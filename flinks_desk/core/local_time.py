"""A moment on the reader's own clock.

Must not live here: how it is written.
"""

from datetime import datetime, tzinfo

__all__ = ["local_time"]


def local_time(at: datetime, zone: tzinfo | None = None) -> datetime:
    """The moment in this zone, or in the machine's; as it is where the system's calendar does not reach so far.

    A customer may send any year; Windows knows local times from 1970 to 3000 only.
    """
    try:
        return at.astimezone(zone)
    except (OSError, OverflowError, ValueError):
        return at
