"""One setting of the simulator: where Flinks' sources disagree or are silent, a person chooses.

Must not live here: which settings there are, or which values they may have: the simulator says so.
"""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget
from typing_extensions import override

from flinks_desk.core.simulator import Picture, Setting, Value
from flinks_desk.ui import style
from flinks_desk.ui.style import GAP, Type
from flinks_desk.ui.widgets.buttons import link_button
from flinks_desk.ui.widgets.labels import label, set_tone

__all__ = ["SettingRow", "written"]

FIELD_CHARACTERS = 24


class SettingRow(QWidget):
    """A field with the present value; what was changed can be put back."""

    chosen = Signal(str, object)
    """The name and the value."""

    def __init__(self, setting: Setting, name_width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"setting_{setting.name}")
        self.name = setting.name
        self.where = "setting"
        self._setting = setting
        self._title = label(setting.name, "body", name="setting_name", wrap=False)
        self._title.setFont(style.mono_font(Type.SECONDARY))
        self._title.setFixedWidth(name_width)
        self._decides = label("", "body", name="setting_decides", column=False)
        self._held = label("", "secondary", name="setting_held", column=False)
        self._why = label("", "secondary", name="setting_why", column=False)
        set_tone(self._why, "bad")
        self._field = self._made_field()
        self._back = link_button(name="setting_back")
        self._back.clicked.connect(self._put_back)
        self._lay_out()
        self._redraw()

    def show_picture(self, picture: Picture) -> None:
        """Show the present value."""
        found = next((one for one in picture.settings if one.name == self.name), None)
        if found is not None:
            self._setting = found
            self._why.clear()
            self._redraw()

    def is_on(self) -> bool:
        return self._setting.is_changed

    def matches(self, words: str) -> bool:
        """Whether all these words stand somewhere in it."""
        inside = f"{self.name} {self._setting.decides} {self._setting.fact}".casefold()
        return all(word in inside for word in words.casefold().split())

    def decline(self, why: str) -> None:
        """Say why the simulator would not have it so."""
        self._why.setText(why)
        self._why.show()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._redraw()
        super().changeEvent(event)

    def _made_field(self) -> QComboBox | QLineEdit:
        field: QComboBox | QLineEdit
        if self._setting.choices:
            field = QComboBox()
            for choice in self._setting.choices:
                field.addItem(written(choice), choice)
            field.activated.connect(self._take)
        else:
            field = QLineEdit()
            field.setProperty("kind", "filter")
            field.editingFinished.connect(self._take)
        field.setObjectName("setting_value")
        field.setFont(style.mono_font(Type.SECONDARY))
        field.setFixedWidth(style.text_column(FIELD_CHARACTERS))
        field.setAccessibleName(self.name)
        return field

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, GAP.hair, 0, GAP.hair)
        grid.setHorizontalSpacing(GAP.item)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._title, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._decides, 0, 1)
        grid.addWidget(self._held, 1, 1)
        grid.addWidget(self._why, 2, 1)
        grid.addWidget(self._back, 0, 2, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._field, 0, 3, 2, 1, Qt.AlignmentFlag.AlignTop)

    @Slot()
    def _take(self) -> None:
        field = self._field
        value: Value = field.currentData() if isinstance(field, QComboBox) else field.text().strip()
        if written(value) != written(self._setting.chosen):
            self.chosen.emit(self.name, value)

    @Slot()
    def _put_back(self) -> None:
        self.chosen.emit(self.name, self._setting.first)

    def _redraw(self) -> None:
        setting, field = self._setting, self._field
        self._decides.setText(setting.decides[:1].upper() + setting.decides[1:])
        if isinstance(field, QComboBox):
            field.setCurrentIndex(field.findText(written(setting.chosen)))
        elif not field.hasFocus():
            field.setText(written(setting.chosen))
        field.setAccessibleDescription(setting.decides)
        self._back.setVisible(setting.is_changed)
        self._back.setText(self.tr("Put back {value}").format(value=written(setting.first) or "“”"))
        overruled = setting.value != setting.chosen
        self._held.setVisible(overruled)
        self._held.setText(
            self.tr("A trouble that is on makes it {value} for now.").format(value=written(setting.value))
        )
        self._why.setVisible(bool(self._why.text()))


def written(value: Value) -> str:
    """As it stands in a scenario file."""
    return str(value).lower() if isinstance(value, bool) else str(value)
