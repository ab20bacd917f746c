"""What the preview says of what it did or refused by itself, and which of it keeps the widget from being shown.

Must not live here: what the widget says (`event_timeline.py`).
"""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from flinks_desk.core.frame_watch import Sign, read_console
from flinks_desk.ui.web_gate import Happening, Loaded, Notice, NoticeKind

__all__ = ["Notices", "sign_of"]


def sign_of(happening: Happening, widget_host: str) -> Sign | None:
    """Whether this keeps the widget of this host from being shown, and how."""
    match happening:
        case Notice(kind=NoticeKind.CONSOLE, detail=line):
            return read_console(line)
        case Notice(kind=NoticeKind.CERTIFICATE_REFUSED, detail=host) if host == widget_host:
            return Sign.CERTIFICATE_REFUSED
        case Loaded(well=False):
            return Sign.NOT_LOADED
        case _:
            return None


class Notices(QObject):
    """Its words, in the language of the moment."""

    def words(self, happening: Happening) -> str:
        """One sentence, or an empty text where nothing is to be said."""
        if not isinstance(happening, Notice):
            return ""
        return self._table().get(happening.kind, "").format(host=happening.detail)

    def _table(self) -> Mapping[NoticeKind, str]:
        return {
            NoticeKind.POPUP_OPENED: self.tr("A window was opened: {host}"),
            NoticeKind.POPUP_CLOSED: self.tr("The window was closed."),
            NoticeKind.CERTIFICATE_REFUSED: self.tr("The certificate of {host} is not trusted, so it was not loaded."),
            NoticeKind.PERMISSION_REFUSED: self.tr("The page asked for a permission and did not get it: {host}"),
            NoticeKind.DOWNLOAD_REFUSED: self.tr("A download from {host} was refused."),
            NoticeKind.REQUEST_BLOCKED: self.tr("A request to {host} was blocked: nothing of this visit leads there."),
            NoticeKind.LEFT_PAGE_REFUSED: self.tr("The widget wanted to replace the whole page with {host}."),
            NoticeKind.MESSAGES_DROPPED: self.tr("The widget posts more messages than can be shown: {host}"),
            NoticeKind.DIALOG_REFUSED: self.tr("A dialog of {host} was not shown."),
        }
