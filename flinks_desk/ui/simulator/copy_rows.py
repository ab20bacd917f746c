"""Names and values with a button each that copies the value; what is secret stays dots, also while it is copied.

Lives here: the one place where a simulator's keys leave for the clipboard. They are invented and open nothing else.
Must not live here: a key of a real instance; those never come back.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget
from typing_extensions import override

from flinks_desk.core.secret import Secret
from flinks_desk.ui import icons, style
from flinks_desk.ui.style import GAP, Type
from flinks_desk.ui.widgets.buttons import icon_button
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.widgets.layouts import empty

__all__ = ["CopyRow", "CopyRows"]


@dataclass(frozen=True, slots=True)
class CopyRow:
    """A name, what is copied, and a remark."""

    name: str
    value: str | Secret
    remark: str = ""

    @property
    def shown(self) -> str:
        return self.value.ending() if isinstance(self.value, Secret) else self.value


class CopyRows(QWidget):
    """A grid that is rebuilt when the rows are others."""

    def __init__(self, name: str, *, stands_out: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._rows: tuple[CopyRow, ...] = ()
        self._stands_out = stands_out
        """The value is the name: only values and remarks are shown."""
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP.item)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(3, 1)
        if stands_out:
            self._grid.setColumnMinimumWidth(1, style.text_column(26))

    def set_rows(self, rows: Sequence[CopyRow]) -> None:
        """Show these; the same again costs nothing."""
        if tuple(rows) != self._rows:
            self._rows = tuple(rows)
            self._rebuild()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._rebuild()
        super().changeEvent(event)

    def _rebuild(self) -> None:
        empty(self._grid)
        for place, row in enumerate(self._rows):
            self._add(place, row)

    def _add(self, place: int, row: CopyRow) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        if not self._stands_out:
            self._grid.addWidget(label(row.name, "quiet", wrap=False), place, 0, middle)
        value = label(row.shown, "body", name="copy_row_value", wrap=False)
        value.setFont(style.mono_font(Type.SECONDARY))
        value.setAccessibleName(f"{row.name}: {row.shown}")
        self._grid.addWidget(value, place, 1, middle)
        self._grid.addWidget(self._button(row), place, 2, middle)
        self._grid.addWidget(label(row.remark, "quiet", column=False), place, 3, middle)

    def _button(self, row: CopyRow) -> QToolButton:
        button = icon_button("content_copy", self.tr("Copy {name}").format(name=row.name), name="copy_row")

        def copy() -> None:
            value = row.value
            QGuiApplication.clipboard().setText(value.reveal() if isinstance(value, Secret) else value)
            button.setIcon(icons.icon("check", "good"))

        button.clicked.connect(copy)
        return button
