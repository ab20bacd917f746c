"""The log folded to one line: its last row, which unfolds the log when it is pressed.

Must not live here: folding (`pane.py`), or how a row is painted (`row_delegate.py`).
"""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from flinks_desk.core.journal import Entry
from flinks_desk.ui import style
from flinks_desk.ui.journal.row_delegate import paint_line, row_height
from flinks_desk.ui.journal.rows import Column, LogModel

__all__ = ["FoldedRow"]


class FoldedRow(QAbstractButton):
    """A button that reads as the newest row of the log."""

    def __init__(self, model: LogModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("log_folded")
        self._model = model
        self._entry: Entry | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_entry(None)

    def show_entry(self, entry: Entry | None) -> None:
        """The newest entry, or that there is none yet."""
        self._entry = entry
        self.setText(self._words())
        self.setAccessibleName(self.tr("Log: {row}").format(row=self.text()))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, row_height())

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.show_entry(self._entry)
        super().changeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._entry:
                paint_line(painter, self.rect(), self._entry, self._model)
            else:
                painter.setFont(style.font(style.Type.SECONDARY))
                painter.setPen(style.colour("text_quiet"))
                painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, self.text())
            if self.hasFocus():
                painter.setPen(QPen(style.colour("focus"), 2))
                painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), style.RADIUS, style.RADIUS)

    def _words(self) -> str:
        entry, model = self._entry, self._model
        if entry is None:
            return self.tr("Nothing was called yet.")
        said = (
            model.text(entry, Column.TIME),
            model.headline(entry),
            model.summary(entry),
            model.text(entry, Column.STATUS),
            model.text(entry, Column.CODE),
        )
        return " ".join(part for part in said if part)
