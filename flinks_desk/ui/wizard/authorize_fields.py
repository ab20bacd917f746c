"""The further members of an Authorize as rows: each with its name, a field, and what it is for.

Rows and words come from the table (`core/authorize_fields.py`). Must not live here: the body.
"""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.authorize_fields import FIELDS, AuthorizeField, When
from flinks_desk.ui import style
from flinks_desk.ui.language import say
from flinks_desk.ui.style import GAP, Type
from flinks_desk.ui.widgets.combo import Combo
from flinks_desk.ui.widgets.labels import label

__all__ = ["AuthorizeFields"]

FIELD_WIDTH = 170
WIDE_ENOUGH = 560


class AuthorizeFields(QWidget):
    """`changed` tells that a person chose something, `submitted` that Enter was pressed."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("authorize_fields")
        self._rows: dict[str, tuple[QLabel, QComboBox | QLineEdit, QLabel]] = {}
        self._hidden: frozenset[str] = frozenset()
        self._is_narrow = False
        self.background = QCheckBox()
        self.background.setObjectName("in_background")
        self.background.toggled.connect(self.changed)
        self._about = label("", "secondary", name="in_background_about")
        grid = self._grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP.item)
        grid.setVerticalSpacing(GAP.within)
        grid.setColumnStretch(2, 1)
        for row in FIELDS:
            self._add(row)
        self._place()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP.within)
        column.addWidget(self.background)
        column.addWidget(self._about)
        column.addLayout(grid)
        self._retranslate()

    def chosen(self) -> Mapping[str, str]:
        """What was chosen, by name; what is left at its default, or does not belong to this call, is not there."""
        pairs = {row.name: self._value(row) for row in FIELDS if row.name not in self._hidden}
        defaults = {row.name: row.default for row in FIELDS}
        return {name: value for name, value in pairs.items() if value and value != defaults[name]}

    def show_for(self, kinds: frozenset[When]) -> None:
        """Show the members that make sense with this way of opening a session."""
        self._hidden = frozenset(row.name for row in FIELDS if row.when not in kinds)
        for name, parts in self._rows.items():
            for part in parts:
                part.setVisible(name not in self._hidden)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        is_narrow = self.width() < WIDE_ENOUGH
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            self._place()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _add(self, row: AuthorizeField) -> None:
        name = label(row.name, "body", wrap=False)
        name.setFont(style.mono_font(Type.SECONDARY))
        field = self._field(row)
        field.setFixedWidth(FIELD_WIDTH)
        name.setBuddy(field)
        self._rows[row.name] = (name, field, label("", "secondary", column=False))

    def _field(self, row: AuthorizeField) -> QComboBox | QLineEdit:
        name = f"authorize_{row.name}"
        if not row.values:
            edit = QLineEdit()
            edit.setObjectName(name)
            edit.textEdited.connect(self.changed)
            edit.returnPressed.connect(self.submitted)
            return edit
        box = Combo()
        box.setObjectName(name)
        for value in ("", *(one for one in row.values if one != row.default)):
            box.addItem(value, value)
        box.activated.connect(self.changed)
        return box

    def _place(self) -> None:
        """What a member is for stands beside its field, or below it where there is no room."""
        for place, (name, field, meaning) in enumerate(self._rows.values()):
            for part in (name, field, meaning):
                self._grid.removeWidget(part)
            self._grid.addWidget(name, 2 * place, 0, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(field, 2 * place, 1)
            if self._is_narrow:
                self._grid.addWidget(meaning, 2 * place + 1, 0, 1, 3)
            else:
                self._grid.addWidget(meaning, 2 * place, 2, Qt.AlignmentFlag.AlignVCenter)

    def _value(self, row: AuthorizeField) -> str:
        field = self._rows[row.name][1]
        return field.text().strip() if isinstance(field, QLineEdit) else str(field.currentData() or "")

    def _retranslate(self) -> None:
        self.background.setText(self.tr("In the &background, with AuthorizeAsync"))
        self._about.setText(
            self.tr(
                "The answer comes at once, and the session is asked for every ten seconds. Flinks has to activate it."
            )
        )
        self.background.setAccessibleDescription(self._about.text())
        for row in FIELDS:
            _, field, meaning = self._rows[row.name]
            old = self.tr("Known from older pages or clients only.") if row.is_old else ""
            words = " ".join(part for part in (say(row.meaning), old) if part)
            meaning.setText(words)
            meaning.setToolTip(row.source)
            field.setAccessibleName(row.name)
            field.setAccessibleDescription(words)
            if isinstance(field, QComboBox):
                field.setItemText(0, self._default_words(row))
            else:
                field.setPlaceholderText(self._default_words(row))

    def _default_words(self, row: AuthorizeField) -> str:
        return self.tr("{value} (as usual)").format(value=row.default) if row.default else self.tr("not sent")
