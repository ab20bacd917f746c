"""One trouble that can be switched on: its switch, what happens, what that shows a developer, and its parameters.

Must not live here: which troubles there are, or what a parameter may be: the simulator says so.
"""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QCompleter, QGridLayout, QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from flinks_desk.core.endpoints import ENDPOINTS
from flinks_desk.core.simulator import Ordered, Picture, Trouble
from flinks_desk.core.text import plural
from flinks_desk.ui import style
from flinks_desk.ui.language import say
from flinks_desk.ui.style import GAP, Type
from flinks_desk.ui.widgets.buttons import icon_button
from flinks_desk.ui.widgets.labels import label, set_tone

__all__ = ["TroubleRow"]

FIELD_CHARACTERS = {"endpoint": 26}


class TroubleRow(QWidget):
    """Its parameters are open while it is on, or when a person opens them."""

    ordered = Signal(str, object)
    """The name, and the parameters as they stand in the fields."""
    cancelled = Signal(str)

    def __init__(self, trouble: Trouble, name_width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"trouble_{trouble.name}")
        self.name = trouble.name
        self.where = trouble.where
        self._trouble = trouble
        self._order: Ordered | None = None
        self.switch = QCheckBox(trouble.name)
        self.switch.setObjectName("trouble_switch")
        self.switch.setFont(style.mono_font(Type.SECONDARY))
        self.switch.setFixedWidth(name_width)
        self._does = label("", "body", name="trouble_does", column=False)
        self._shows = label("", "secondary", name="trouble_shows", column=False)
        self._open = icon_button("settings", name="trouble_open")
        self._open.setCheckable(True)
        self._open.setVisible(bool(trouble.parameters))
        self._fields = {key: self._made_field(key, value) for key, value in trouble.parameters.items()}
        self._left = label("", "secondary", name="trouble_left", wrap=False)
        self._why = label("", "secondary", name="trouble_why", column=False)
        set_tone(self._why, "bad")
        self._why.hide()
        self._parameters = self._made_parameters()
        self._lay_out()
        self.switch.clicked.connect(self._switched)
        self._open.toggled.connect(self._parameters.setVisible)
        self._retranslate()

    def show_trouble(self, trouble: Trouble) -> None:
        """The same trouble in other words, as in another language."""
        self._trouble = trouble
        self._retranslate()

    def show_picture(self, picture: Picture) -> None:
        """Show whether it is on, and how."""
        order = picture.order_of(self.name)
        was_on = self._order is not None
        self._order = order
        self.switch.setChecked(order is not None)
        self._why.hide()
        for key, field in self._fields.items():
            if order is not None and not field.hasFocus():
                field.setText(order.parameters.get(key, ""))
        if was_on != self.is_on():
            self._open.setChecked(self.is_on())
        self._say_left()

    def is_on(self) -> bool:
        return self._order is not None

    def matches(self, words: str) -> bool:
        """Whether all these words stand somewhere in it."""
        inside = f"{self.name} {self._trouble.does} {self._trouble.shows}".casefold()
        return all(word in inside for word in words.casefold().split())

    def decline(self, why: str) -> None:
        """Say why the simulator would not have it so."""
        self._open.setChecked(bool(self._fields))
        self._why.setText(why)
        self._why.show()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _made_field(self, key: str, usual: str) -> QLineEdit:
        field = QLineEdit(usual)
        field.setObjectName(f"trouble_{key}")
        field.setProperty("kind", "filter")
        field.setFont(style.mono_font(Type.SECONDARY))
        field.setFixedWidth(style.text_column(FIELD_CHARACTERS.get(key, 12)))
        field.setAccessibleName(f"{self.name}: {key}")
        if key == "endpoint":
            completer = QCompleter(["*", *ENDPOINTS], field)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            field.setCompleter(completer)
        field.editingFinished.connect(partial(self._edited, key))
        return field

    def _made_parameters(self) -> QWidget:
        holder = QWidget()
        holder.setObjectName("trouble_parameters")
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, GAP.hair, 0, GAP.hair)
        row.setSpacing(GAP.within)
        for key, field in self._fields.items():
            name = label(key, "secondary", wrap=False)
            name.setBuddy(field)
            row.addWidget(name)
            row.addWidget(field)
        row.addWidget(self._left)
        row.addStretch(1)
        holder.hide()
        return holder

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, GAP.hair, 0, GAP.hair)
        grid.setHorizontalSpacing(GAP.item)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.switch, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._does, 0, 1)
        grid.addWidget(self._open, 0, 2, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._shows, 1, 1)
        grid.addWidget(self._parameters, 2, 1, 1, 2)
        grid.addWidget(self._why, 3, 1, 1, 2)

    @Slot(bool)
    def _switched(self, on: bool) -> None:  # noqa: FBT001 - a slot
        if on:
            self.ordered.emit(self.name, self._typed())
        else:
            self.cancelled.emit(self.name)

    def _edited(self, key: str) -> None:
        """Parameters of what is on are changed at once."""
        if self._order is not None and self._order.parameters.get(key, "") != self._fields[key].text().strip():
            self.ordered.emit(self.name, self._typed())

    def _typed(self) -> Mapping[str, str]:
        """An empty field is what it is without a word."""
        return {key: words for key, field in self._fields.items() if (words := field.text().strip())}

    def _say_left(self) -> None:
        left = self._order.left if self._order is not None else None
        self._left.setText("" if left is None else say(plural("{count} time left", "{count} times left", left)))

    def _retranslate(self) -> None:
        trouble = self._trouble
        self._does.setText(trouble.does[:1].upper() + trouble.does[1:])
        self._shows.setText(self.tr("Shows: {what}").format(what=trouble.shows))
        self.switch.setAccessibleDescription(f"{trouble.does}. {self._shows.text()}")
        tip = self.tr("Set how and how often")
        self._open.setToolTip(tip)
        self._open.setAccessibleName(f"{self.name}: {tip}")
        self._say_left()
