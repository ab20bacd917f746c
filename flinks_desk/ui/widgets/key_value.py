"""Names and values below each other, aligned, for reading and for copying.

Must not live here: a secret; a row shows what it is given.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget
from typing_extensions import override

from flinks_desk.ui import style
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.buttons import icon_button
from flinks_desk.ui.widgets.labels import ElidedLabel, label
from flinks_desk.ui.widgets.layouts import empty

__all__ = ["KeyValue", "Row"]


@dataclass(frozen=True, slots=True)
class Row:
    """A name and its value. `mono` for identifiers, `copy` for a button that copies it."""

    name: str
    value: str
    mono: bool = False
    copy: bool = False


class KeyValue(QWidget):
    """Rows of names and values."""

    copied = Signal(str)
    """The name of the row whose value was copied."""

    def __init__(self, rows: Sequence[Row] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP.page)
        self._grid.setColumnStretch(1, 1000)
        self._grid.setColumnStretch(2, 1)  # what a column of text leaves, so that no name drifts from its value
        self.set_rows(rows)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Shows other rows; the same again costs nothing."""
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        self._rebuild()

    def rows(self) -> tuple[Row, ...]:
        return self._rows

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._rebuild()
        super().changeEvent(event)

    def _rebuild(self) -> None:
        empty(self._grid)
        # Rows with a button are high; the others are made as high, so that the distances are the same.
        with_buttons = any(row.copy for row in self._rows)
        self._grid.setVerticalSpacing(0 if with_buttons else GAP.within)
        for number, row in enumerate(self._rows):
            self._grid.setRowMinimumHeight(number, 30 if with_buttons else 0)
            place = Qt.AlignmentFlag.AlignVCenter if with_buttons else Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(label(row.name, "quiet", wrap=False), number, 0, place)
            self._grid.addWidget(self._value(row), number, 1)

    def _value(self, row: Row) -> QWidget:
        # What can be copied whole may be cut where there is no room.
        value = ElidedLabel(row.value, Qt.TextElideMode.ElideMiddle) if row.copy else label(row.value, "body")
        value.setAccessibleName(f"{row.name}: {row.value}")
        if row.mono:
            value.setFont(style.mono_font())
        return self._with_copy(row, value) if row.copy else value

    def _with_copy(self, row: Row, value: QLabel) -> QWidget:
        value.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP.hair)
        line.addWidget(value)
        line.addWidget(self._copy_button(row))
        line.addStretch(1)
        return holder

    def _copy_button(self, row: Row) -> QToolButton:
        button = icon_button("content_copy", self.tr("Copy {name}").format(name=row.name), name="copy_value")

        def copy() -> None:
            QGuiApplication.clipboard().setText(row.value)
            self.copied.emit(row.name)

        button.clicked.connect(copy)
        return button
