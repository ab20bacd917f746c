"""Support reports in the window: making one, and opening somebody else's. Composed over the furnished window.

Each part is made when somebody wants it. Must not live here: what a report holds, or how it is shown (`ui/report`).
"""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from flinks_desk.ui.bar import REPORT_KEYS
from flinks_desk.ui.profiles.place_names import place_title
from flinks_desk.ui.report.drops import Drops
from flinks_desk.ui.widgets.file_dialogs import ask_which

if TYPE_CHECKING:
    from flinks_desk.core.about import Detail
    from flinks_desk.core.journal import Entry
    from flinks_desk.program import Program
    from flinks_desk.services.past_sessions import PastSession
    from flinks_desk.ui.frame import Frame
    from flinks_desk.ui.report.dialog import ReportDialog
    from flinks_desk.ui.report.opened_window import OpenedWindow

__all__ = ["Reporting"]


class Reporting(QObject):
    """Answers the menu, the palette, the log, the History room, the key, and what is dropped onto the window."""

    def __init__(self, frame: "Frame", program: "Program") -> None:
        super().__init__(frame)
        self._frame, self._program = frame, program
        frame.bar.report_wanted.connect(self.report)
        frame.bar.opening_wanted.connect(self.ask_which)
        program.log.report_wanted.connect(self.report_entry)
        program.rooms.report_wanted.connect(self.report_past)
        QShortcut(QKeySequence(REPORT_KEYS), frame).activated.connect(self.report)
        self._drops = Drops(frame)
        self._drops.dropped.connect(self.open)

    @Slot()
    def report(self) -> "ReportDialog":
        """On this session."""
        return self._dialog()

    @Slot(object)
    def report_entry(self, entry: "Entry") -> None:
        """On one call or event; others can be added."""
        self._dialog().choice.choose_row(entry.number)

    @Slot(object)
    def report_past(self, session: "PastSession") -> None:
        """On a session that was kept."""
        self._dialog(session)

    @Slot()
    def ask_which(self) -> None:
        """Which report is to be opened."""
        kinds = self.tr("Support reports ({kinds})").format(kinds="*.zip record.json")
        ask_which(self._frame, self.tr("Open a support report"), self.open, object_name="open_report", kinds=kinds)

    @Slot(object)
    def open(self, path: Path) -> None:
        """Show somebody's report beside the session that goes on."""
        self._program.bridge.spawn(f"open {path.name}", self._open(path))

    async def _open(self, path: Path) -> "OpenedWindow":
        from flinks_desk.services.support_report import read
        from flinks_desk.ui.report.opened_window import OpenedWindow

        window = OpenedWindow(path.name, await asyncio.to_thread(read, path), self._frame)
        window.show()
        return window

    def _dialog(self, past: "PastSession | None" = None) -> "ReportDialog":
        from flinks_desk.ui.report.dialog import ReportDialog

        profile = self._program.desk.session.profile
        place = " · ".join(filter(None, (profile.host, place_title(self._frame, profile))))
        dialog = ReportDialog(self._program.desk, self._program.bridge, place, _versions, self._frame)
        dialog.offer_past(self._program.past, past)
        dialog.open()
        return dialog


def _versions() -> "Sequence[Detail]":
    from flinks_desk.services.about import versions
    from flinks_desk.services.support_report import library_versions
    from flinks_desk.ui.about.engine import qt_versions

    return (*versions(), *library_versions(), *qt_versions())
