"""Somebody else's support report, read only, in a window of its own beside the session that goes on.

Must not live here: reading it (`core/support_report/reading.py`), or rows and their details.
"""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.support_report.reading import Opened
from flinks_desk.core.text import Text
from flinks_desk.ui.journal.past_log import PastLog
from flinks_desk.ui.language import say
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.empty_state import EmptyState
from flinks_desk.ui.widgets.labels import label

__all__ = ["OpenedWindow"]

SIZE = QSize(880, 600)


class OpenedWindow(QWidget):
    """One report, or why it could not be opened. Escape closes it."""

    def __init__(self, name: str, found: Opened | Text, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("opened_report")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._name, self._found = name, found
        self._title = label("", "title", name="opened_title", column=False)
        self._about = label("", "quiet", name="opened_about", column=False)
        self._note = label("", "body", name="opened_note", column=False)
        self.log = PastLog()
        self._refusal = EmptyState("description")
        self._lay_out()
        self._retranslate()
        self.resize(SIZE.boundedTo(parent.size()))
        self.log.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP.page, GAP.group, GAP.page, GAP.group)
        column.setSpacing(GAP.within)
        for part in (self._title, self._about, self._note):
            column.addWidget(part)
        is_open = isinstance(self._found, Opened)
        column.addWidget(self.log if is_open else self._refusal, 1)
        if isinstance(self._found, Opened):
            self.log.clear()
            self.log.add(self._found.entries)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("{name} – support report").format(name=self._name))
        self._title.setText(self._name)
        if isinstance(self._found, Text):
            self._refusal.set_words(say(self._found))
            for part in (self._about, self._note):
                part.hide()
            return
        about = self._found.about
        made = about.made.strftime("%Y-%m-%d %H:%M UTC")
        words = self.tr(
            "Report on {place}, made {made} with Flinks Desk {version}. Read only: nothing here is sent again."
        )
        self._about.setText(words.format(place=about.place, made=made, version=about.version))
        self._note.setText(self.tr("“{note}”").format(note=about.note))
        self._note.setVisible(bool(about.note))
