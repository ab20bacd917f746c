"""Some of the widget's parameters: each with its name as it stands in the address, a field, and what it means.

Rows, values and words come from the table (`core/parameters.py`). Must not live here: the address, or which rows there
are (`parameter_editor.py`).
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget
from typing_extensions import override

from flinks_desk.core.diagnosis.finding import Finding, Severity
from flinks_desk.core.parameters import Parameter, ValueKind
from flinks_desk.ui import style
from flinks_desk.ui.language import say
from flinks_desk.ui.style import GAP, Type
from flinks_desk.ui.widgets.buttons import icon_button
from flinks_desk.ui.widgets.combo import Combo
from flinks_desk.ui.widgets.labels import label, set_tone

__all__ = ["ParameterRows"]

FIELD_WIDTH = 170
WIDE_ENOUGH = 560
EXAMPLES: Mapping[ValueKind, str] = {
    ValueKind.URL: "https://",
    ValueKind.COLOUR: "0b6b6b",
    ValueKind.NUMBER: "0",
    ValueKind.GUID: "00000000-0000-…",
}
"""What an empty field shows, by the kind of its value."""
TONES = {Severity.ERROR: "bad", Severity.WARNING: "warn", Severity.NOTE: "note"}
LINES = 4
"""Lines of the grid that a parameter may take: name, field, meaning, and what is wrong with it."""

Field = QComboBox | QLineEdit


class ParameterRows(QWidget):
    """Shows the options it is given, and tells what a person makes of them."""

    changed = Signal(str, str)
    """A parameter's name and its new value; empty takes it out of the address."""
    reset = Signal(str)
    """This parameter is to be as it was in the beginning."""
    looked_at = Signal(str)
    """This parameter's field has the focus now."""

    def __init__(self, rows: Sequence[Parameter], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_narrow = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP.within)
        self._grid.setVerticalSpacing(GAP.hair)
        self._grid.setColumnStretch(3, 1)
        self._rows = {row.name: _Row(row, self) for row in rows}
        for place, row in enumerate(self._rows.values()):
            row.lay_out(self._grid, LINES * place, is_narrow=False)

    def show_options(self, options: Mapping[str, str], first: Mapping[str, str]) -> None:
        """Show these values, and which of them differ from the first ones."""
        for name, row in self._rows.items():
            row.show_value(options.get(name, ""), first.get(name, ""))

    def show_findings(self, findings: Mapping[str, Finding]) -> None:
        """What is to be said about the values, beside them."""
        for name, row in self._rows.items():
            row.show_finding(findings.get(name))

    def show_only(self, names: frozenset[str]) -> int:
        """Hide all others; how many are left."""
        for name, row in self._rows.items():
            row.set_shown(is_shown=name in names)
        return len(names & self._rows.keys())

    @override
    def minimumSizeHint(self) -> QSize:
        """The longest name, or a field and its button: each has a line of its own where there is no more room."""
        names = max(row.name.sizeHint().width() for row in self._rows.values())
        return QSize(max(names, FIELD_WIDTH + 3 * GAP.item), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        is_narrow = self.width() < WIDE_ENOUGH
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            for place, row in enumerate(self._rows.values()):
                row.lay_out(self._grid, LINES * place, is_narrow=is_narrow)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            for row in self._rows.values():
                row.retranslate()
        super().changeEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            name = next((name for name, row in self._rows.items() if row.field is watched), "")
            self.looked_at.emit(name)
        return super().eventFilter(watched, event)


class _Row:
    """The widgets of one parameter, in their owner's grid."""

    def __init__(self, row: Parameter, owner: ParameterRows) -> None:
        self._row = row
        self._owner = owner
        self._is_changed = False
        self._is_shown = True
        self.name = label(row.name, "body", wrap=False)
        self.name.setFont(style.mono_font(Type.SECONDARY))
        self.field = self._made_field()
        self.field.setObjectName(f"parameter_{row.name}")
        self.field.setFixedWidth(FIELD_WIDTH)
        self.field.installEventFilter(owner)
        self.name.setBuddy(self.field)
        self._meaning = label("", "secondary", column=False)
        self._back = icon_button("refresh", name=f"reset_{row.name}")
        self._back.clicked.connect(lambda: owner.reset.emit(row.name))
        self._keep_room(is_kept=True)
        self._wrong = label("", "secondary", name=f"wrong_{row.name}", column=False)
        self._wrong.hide()
        self._back.hide()
        self.retranslate()

    def lay_out(self, grid: QGridLayout, line: int, *, is_narrow: bool) -> None:
        """All in one line, or below each other where there is no room."""
        for part in (self.name, self.field, self._back, self._meaning, self._wrong):
            grid.removeWidget(part)
        middle, left = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignLeft
        if is_narrow:
            grid.addWidget(self.name, line, 0, 1, 4)
            grid.addWidget(self.field, line + 1, 0, left)
            grid.addWidget(self._back, line + 1, 1, left | middle)
            grid.addWidget(self._meaning, line + 2, 0, 1, 4)
            grid.addWidget(self._wrong, line + 3, 0, 1, 4)
        else:
            grid.addWidget(self.name, line, 0, middle)
            grid.addWidget(self.field, line, 1, middle)
            grid.addWidget(self._back, line, 2, middle)
            grid.addWidget(self._meaning, line, 3, middle)
            grid.addWidget(self._wrong, line + 1, 1, 1, 3)

    def show_value(self, value: str, first: str) -> None:
        field = self.field
        if isinstance(field, QLineEdit):
            if field.text().strip() != value:
                field.setText(value)
        else:
            self._choose(field, value)
        self._is_changed = value != first
        font = self.name.font()
        font.setBold(self._is_changed)
        self.name.setFont(font)
        self.name.setText(f"{self._row.name} •" if self._is_changed else self._row.name)
        self._back.setVisible(self._is_changed and self._is_shown)
        self._name_field()

    def show_finding(self, finding: Finding | None) -> None:
        words = f"{say(finding.message)} {say(finding.fix)}" if finding else ""
        self._wrong.setText(words)
        self._wrong.setVisible(bool(words) and self._is_shown)
        tone = TONES[finding.severity] if finding else ""
        set_tone(self._wrong, tone)
        set_tone(self.field, tone)
        self._name_field()

    def set_shown(self, *, is_shown: bool) -> None:
        self._is_shown = is_shown
        self._keep_room(is_kept=is_shown)
        for part in (self.name, self.field, self._meaning):
            part.setVisible(is_shown)
        self._back.setVisible(is_shown and self._is_changed)
        self._wrong.setVisible(is_shown and bool(self._wrong.text()))

    def retranslate(self) -> None:
        row, owner = self._row, self._owner
        self._meaning.setText(" ".join(say(text) for text in (row.meaning, row.contradiction) if text))
        again = owner.tr("Set {name} back").format(name=row.name)
        self._back.setToolTip(again)
        self._back.setAccessibleName(again)
        if isinstance(self.field, QComboBox):
            unset, is_default = owner.tr("not sent"), owner.tr("not sent ({default})").format(default=row.default)
            absent = is_default if row.default else unset
            self.field.setItemText(0, absent)
        else:
            self.field.setPlaceholderText(EXAMPLES.get(row.kind, ""))
        self._name_field()

    def _keep_room(self, *, is_kept: bool) -> None:
        """The button keeps its room while it is not needed, so that the meaning beside it stays where it is."""
        policy = self._back.sizePolicy()
        policy.setRetainSizeWhenHidden(is_kept)
        self._back.setSizePolicy(policy)

    def _name_field(self) -> None:
        """All that is seen beside the field is heard with it."""
        changed = self._owner.tr("{name}, changed").format(name=self._row.name)
        self.field.setAccessibleName(changed if self._is_changed else self._row.name)
        self.field.setAccessibleDescription(" ".join(filter(None, (self._wrong.text(), self._meaning.text()))))

    def _made_field(self) -> Field:
        row, changed = self._row, self._owner.changed
        if not row.values:
            edit = QLineEdit()
            edit.textEdited.connect(lambda typed: changed.emit(row.name, typed.strip()))
            return edit
        box = Combo()
        for value in ("", *row.values):
            box.addItem(value, value)
        box.activated.connect(lambda _: changed.emit(row.name, box.currentData()))
        return box

    def _choose(self, box: QComboBox, value: str) -> None:
        """A value that the table does not have, from a preset of somebody else, stands in the list as well."""
        if box.findData(value) < 0:
            box.addItem(value, value)
        box.setCurrentIndex(box.findData(value))
