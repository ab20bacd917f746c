"""The widget's essential parameters: each with its name as it stands in the address, a field, and what it means.

Rows, values and words come from the table (`core/parameters.py`). Must not live here: the address.
"""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget
from typing_extensions import override

from flinks_desk.core.parameters import PARAMETERS, Group, Parameter, ValueKind
from flinks_desk.ui import style
from flinks_desk.ui.language import say
from flinks_desk.ui.style import GAP, Type
from flinks_desk.ui.widgets.labels import label

__all__ = ["ESSENTIAL", "ParameterRows"]

ESSENTIAL = tuple(row for row in PARAMETERS if row.group is Group.ESSENTIAL and row.kind is not ValueKind.TOKEN)
FIELD_WIDTH = 190
WIDE_ENOUGH = 520


class ParameterRows(QWidget):
    """`changed` gives all options when a person changed one of them."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("parameters")
        self._options: dict[str, str] = {}
        self._names: dict[str, QLabel] = {}
        self._meanings: dict[str, QLabel] = {}
        self._fields: dict[str, QComboBox | QLineEdit] = {}
        self._is_narrow = False
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP.item)
        grid.setVerticalSpacing(GAP.within)
        grid.setColumnStretch(2, 1)
        for place, row in enumerate(ESSENTIAL):
            self._add(place, row)
        self._place_meanings()
        self._retranslate()

    def show_options(self, options: Mapping[str, str]) -> None:
        """Show these values."""
        self._options = dict(options)
        for name, field in self._fields.items():
            value = options.get(name, "")
            if isinstance(field, QComboBox):
                field.setCurrentIndex(max(0, field.findData(value)))
            elif field.text().strip() != value:
                field.setText(value)

    @override
    def minimumSizeHint(self) -> QSize:
        """Names and fields; the meanings go below where there is no more room."""
        names = max(name.sizeHint().width() for name in self._names.values())
        return QSize(names + GAP.item + FIELD_WIDTH, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        is_narrow = self.width() < WIDE_ENOUGH
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            self._place_meanings()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _add(self, place: int, row: Parameter) -> None:
        name = label(row.name, "body", wrap=False)
        name.setFont(style.mono_font(Type.SECONDARY))
        meaning = label("", "secondary", column=False)
        field = self._field(row)
        field.setFixedWidth(FIELD_WIDTH)
        name.setBuddy(field)
        self._grid.addWidget(name, 2 * place, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(field, 2 * place, 1)
        self._names[row.name], self._meanings[row.name], self._fields[row.name] = name, meaning, field

    def _place_meanings(self) -> None:
        """Beside the fields, or below them where there is no room."""
        for place, meaning in enumerate(self._meanings.values()):
            self._grid.removeWidget(meaning)
            if self._is_narrow:
                self._grid.addWidget(meaning, 2 * place + 1, 0, 1, 3)
            else:
                self._grid.addWidget(meaning, 2 * place, 2, Qt.AlignmentFlag.AlignVCenter)

    def _field(self, row: Parameter) -> QComboBox | QLineEdit:
        if not row.values:
            edit = QLineEdit()
            edit.setObjectName(f"parameter_{row.name}")
            edit.textEdited.connect(lambda text: self._set(row.name, text.strip()))
            return edit
        box = QComboBox()
        box.setObjectName(f"parameter_{row.name}")
        for value in ("", *row.values):
            box.addItem(value, value)
        box.activated.connect(lambda _: self._set(row.name, box.currentData()))
        return box

    def _set(self, name: str, value: str) -> None:
        if self._options.get(name, "") != value:
            self._options[name] = value
            self.changed.emit(dict(self._options))

    def _retranslate(self) -> None:
        for row in ESSENTIAL:
            words = " ".join(say(text) for text in (row.meaning, row.contradiction) if text)
            self._meanings[row.name].setText(words)
            field = self._fields[row.name]
            field.setAccessibleName(row.name)
            field.setAccessibleDescription(words)
            if isinstance(field, QComboBox):
                field.setItemText(0, self._absent(row))
            else:
                field.setPlaceholderText("https://")

    def _absent(self, row: Parameter) -> str:
        if not row.default:
            return self.tr("not sent")
        return self.tr("not sent ({default})").format(default=row.default)
