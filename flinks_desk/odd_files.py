"""Says at the start which of the person's files are not used: once in the window, and in the log.

Must not live here: which these are (`services/kept_files.py`).
"""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from flinks_desk.core.journal import Kind
from flinks_desk.services.archive import Archive
from flinks_desk.services.kept_files import Odd, told
from flinks_desk.ui import language
from flinks_desk.ui.widgets.banner import Banner
from flinks_desk.ui.widgets.sign import Sign

__all__ = ["tell"]


def tell(odds: Iterable[Odd], network: Path | None, log: Archive, now: datetime, banner: Banner) -> None:
    """All of it in one banner; `network` is where damaged network settings lie."""
    found = told((*odds, Odd(damaged=(network,) if network else ())))
    for sentence in found:
        log.add(now, Kind.NOTE, "files", summary=sentence)
    if found:
        banner.say(Sign.WARNING, " ".join(map(language.say, found)))
