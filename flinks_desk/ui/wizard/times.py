"""Times and lengths of time as people read them.

Must not live here: a clock.
"""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

__all__ = ["clock_time", "elapsed", "minutes"]


def clock_time(at: datetime) -> str:
    """A moment of today in local time, with seconds."""
    return at.astimezone().strftime("%H:%M:%S")


def minutes(seconds: float) -> str:
    """Minutes and seconds, such as 27:41."""
    whole = max(0, int(seconds))
    return f"{whole // 60:02d}:{whole % 60:02d}"


def elapsed(seconds: float) -> str:
    """How long something took or takes: milliseconds, seconds, or minutes."""
    if seconds < 1:
        return _tr("{count} ms").format(count=round(max(0.0, seconds) * 1000))
    if seconds < 10:
        return _tr("{count} s").format(count=QLocale().toString(seconds, "f", 1))
    if seconds < 60:
        return _tr("{count} s").format(count=int(seconds))
    return _tr("{count} min").format(count=minutes(seconds))


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("Times", sentence)
