"""One setting of the simulator: where Flinks' sources disagree or are silent, a person chooses.

There are some forty of them, so what most never need is made when it is first shown.
Must not live here: which settings there are, or which values they may have: the simulator says so.
"""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget
from typing_extensions import override

from flinks_desk.core.simulator import Picture, Setting, Value
from flinks_desk.ui import style
from flinks_desk.ui.simulator.trouble_row import one_line
from flinks_desk.ui.style import GAP, Type
from flinks_desk.ui.widgets.buttons import link_button
from flinks_desk.ui.widgets.combo import Combo
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
        title = label(setting.name, "body", name="setting_name", wrap=False)
        title.setFont(style.mono_font(Type.SECONDARY))
        title.setMinimumWidth(name_width)
        self._decides = one_line("setting_decides", "body")
        self._field = self._made_field()
        title.setBuddy(self._field)
        self._more: dict[str, QLabel] = {}
        self._back: QPushButton | None = None
        self._grid = QGridLayout(self)
        self._lay_out(title)
        self._redraw()

    def show_picture(self, picture: Picture) -> None:
        """Show the present value."""
        found = next((one for one in picture.settings if one.name == self.name), None)
        if found is not None:
            self._setting = found
            self._say_more("why", "")
            self._redraw()

    def is_on(self) -> bool:
        return self._setting.is_changed

    def matches(self, words: str) -> bool:
        """Whether all these words stand somewhere in it."""
        inside = f"{self.name} {self._setting.decides} {self._setting.fact}".casefold()
        return all(word in inside for word in words.casefold().split())

    def decline(self, why: str) -> None:
        """Say why the simulator would not have it so."""
        self._say_more("why", why)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._redraw()
        super().changeEvent(event)

    def _made_field(self) -> QComboBox | QLineEdit:
        field: QComboBox | QLineEdit
        if self._setting.choices:
            field = Combo()
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

    def _lay_out(self, title: QLabel) -> None:
        grid = self._grid
        grid.setContentsMargins(0, GAP.hair, 0, GAP.hair)
        grid.setHorizontalSpacing(GAP.item)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(title, 0, 0, 1, 2)
        grid.addWidget(self._decides, 1, 0, 1, 2)
        grid.addWidget(self._field, 0, 3, 2, 1)

    def _say_more(self, what: str, words: str) -> None:
        """A line below, made when there is something to say for the first time."""
        if what not in self._more:
            if not words:
                return
            made = self._more[what] = label("", "secondary", name=f"setting_{what}", column=False)
            set_tone(made, "bad" if what == "why" else "")
            self._grid.addWidget(made, 1 + len(self._more), 0, 1, 4)
        self._more[what].setText(words)
        self._more[what].setVisible(bool(words))

    def _offer_back(self) -> None:
        if self._back is None:
            if not self._setting.is_changed:
                return
            self._back = link_button(name="setting_back")
            self._back.clicked.connect(self._put_back)
            self._grid.addWidget(self._back, 0, 2, 2, 1)
        self._back.setVisible(self._setting.is_changed)
        self._back.setText(self.tr("Put back {value}").format(value=written(self._setting.first) or "“”"))

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
        self._decides.set_text(setting.decides[:1].upper() + setting.decides[1:])
        if isinstance(field, QComboBox):
            field.setCurrentIndex(field.findText(written(setting.chosen)))
        elif not field.hasFocus():
            field.setText(written(setting.chosen))
        field.setAccessibleDescription(setting.decides)
        self._offer_back()
        for_now = self.tr("A trouble that is on makes it {value} for now.").format(value=written(setting.value))
        self._say_more("held", for_now if setting.value != setting.chosen else "")


def written(value: Value) -> str:
    """As it stands in a scenario file."""
    return str(value).lower() if isinstance(value, bool) else str(value)
