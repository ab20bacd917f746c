"""One trouble that can be switched on: its switch, what happens, what that shows a developer, and its parameters.

There are some ninety of them, so what most never need is made when it is first shown.
Must not live here: which troubles there are, or what a parameter may be: the simulator says so.
"""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QCompleter, QGridLayout, QLabel, QLineEdit, QWidget
from typing_extensions import override

from flinks_desk.core.endpoints import ENDPOINTS
from flinks_desk.core.simulator import Ordered, Picture, Trouble
from flinks_desk.core.text import plural
from flinks_desk.ui import style
from flinks_desk.ui.language import say
from flinks_desk.ui.style import GAP, Type
from flinks_desk.ui.widgets.buttons import icon_button
from flinks_desk.ui.widgets.labels import ElidedLabel, label, set_tone

__all__ = ["TroubleRow", "one_line"]

FIELD_CHARACTERS = {"endpoint": 24}
BESIDE_A_NAME = 34
"""Pixels for the box before it."""
PAIRS_A_LINE = 3


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
        self.switch = QCheckBox()
        self.switch.setObjectName("trouble_switch")
        self.switch.setAccessibleName(trouble.name)
        self.switch.setFont(style.mono_font(Type.SECONDARY))
        self.switch.setMinimumWidth(name_width)
        self.switch.setText(trouble.name)
        self._does, self._shows = one_line("trouble_does", "body"), one_line("trouble_shows", "secondary")
        self._open = icon_button("settings", name="trouble_open") if trouble.parameters else None
        self._fields: dict[str, QLineEdit] = {}
        self._parameters: QWidget | None = None
        self._left: QLabel | None = None
        self._why: QLabel | None = None
        self._grid = QGridLayout(self)
        self._lay_out()
        self._retranslate()

    def show_trouble(self, trouble: Trouble) -> None:
        """The same trouble in other words, as in another language."""
        self._trouble = trouble
        self._retranslate()

    def show_picture(self, picture: Picture) -> None:
        """Show whether it is on, and how."""
        was_on, self._order = self.is_on(), picture.order_of(self.name)
        self.switch.setChecked(self.is_on())
        if self._why is not None:
            self._why.hide()
        if was_on is not self.is_on():
            self._set_open(is_open=self.is_on())
        for key, field in self._fields.items():
            if self._order is not None and not (field.hasFocus() or field.isModified()):
                field.setText(self._order.parameters.get(key, ""))
        self._say_left()

    def is_on(self) -> bool:
        return self._order is not None

    def matches(self, words: str) -> bool:
        """Whether all these words stand somewhere in it."""
        inside = f"{self.name} {self._trouble.does} {self._trouble.shows}".casefold()
        return all(word in inside for word in words.casefold().split())

    def decline(self, why: str) -> None:
        """Say why the simulator would not have it so."""
        self._set_open(is_open=True)
        if self._why is None:
            self._why = label("", "secondary", name="trouble_why", column=False)
            set_tone(self._why, "bad")
            self._grid.addWidget(self._why, 3, 1, 1, 3)
        self._why.setText(why)
        self._why.show()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        grid = self._grid
        grid.setContentsMargins(0, GAP.hair, 0, GAP.hair)
        grid.setSpacing(0)
        grid.setColumnMinimumWidth(0, BESIDE_A_NAME)
        grid.setColumnStretch(2, 1)
        grid.addWidget(self.switch, 0, 0, 1, 2)
        grid.addWidget(self._shows, 0, 2)
        grid.addWidget(self._does, 1, 1, 1, 2)
        self.switch.clicked.connect(self._switched)
        if self._open is not None:
            self._open.setCheckable(True)
            self._open.toggled.connect(self._show_parameters)
            grid.addWidget(self._open, 0, 3, 2, 1, Qt.AlignmentFlag.AlignTop)

    def _set_open(self, *, is_open: bool) -> None:
        if self._open is not None:
            self._open.setChecked(is_open)

    @Slot(bool)
    def _show_parameters(self, shown: bool) -> None:  # noqa: FBT001 - a slot
        if self._parameters is None:
            self._parameters = self._made_parameters()
            self._grid.addWidget(self._parameters, 2, 1, 1, 3)
        self._parameters.setVisible(shown)

    def _made_parameters(self) -> QWidget:
        holder = QWidget()
        holder.setObjectName("trouble_parameters")
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, GAP.hair, 0, GAP.within)
        grid.setHorizontalSpacing(GAP.within)
        grid.setVerticalSpacing(GAP.hair)
        grid.setColumnStretch(2 * PAIRS_A_LINE, 1)
        for place, (key, usual) in enumerate(self._trouble.parameters.items()):
            field = self._fields[key] = self._made_field(key, usual)
            name = label(key, "secondary", wrap=False)
            name.setBuddy(field)
            line, pair = divmod(place, PAIRS_A_LINE)
            grid.addWidget(name, line, 2 * pair)
            grid.addWidget(field, line, 2 * pair + 1)
        self._left = label("", "secondary", name="trouble_left", wrap=False)
        grid.addWidget(self._left, 0, 2 * PAIRS_A_LINE)
        return holder

    def _made_field(self, key: str, usual: str) -> QLineEdit:
        field = QLineEdit(usual)
        field.setObjectName(f"trouble_{key}")
        field.setProperty("kind", "filter")
        field.setFont(style.mono_font(Type.SECONDARY))
        field.setFixedWidth(style.text_column(FIELD_CHARACTERS.get(key, 10)))
        field.setAccessibleName(f"{self.name}: {key}")
        if key == "endpoint":
            completer = QCompleter(["*", *ENDPOINTS], field)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            field.setCompleter(completer)
        field.editingFinished.connect(partial(self._edited, key))
        return field

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
        for field in self._fields.values():
            field.setModified(False)
        return {key: words for key, field in self._fields.items() if (words := field.text().strip())}

    def _say_left(self) -> None:
        left = self._order.left if self._order is not None else None
        if self._left is not None:
            self._left.setText("" if left is None else say(plural("{count} time left", "{count} times left", left)))

    def _retranslate(self) -> None:
        trouble = self._trouble
        self._does.set_text(trouble.does[:1].upper() + trouble.does[1:])
        self._shows.set_text(self.tr("Shows: {what}").format(what=trouble.shows))
        self.switch.setAccessibleDescription(f"{trouble.does}. {self._shows.text()}")
        if self._open is not None:
            tip = self.tr("Set how and how often")
            self._open.setToolTip(tip)
            self._open.setAccessibleName(f"{self.name}: {tip}")
        self._say_left()


def one_line(name: str, kind: str) -> ElidedLabel:
    """A sentence on one line: a hundred of them that wrap would take Qt a second to lay out."""
    made = ElidedLabel()
    made.setObjectName(name)
    made.setProperty("type", kind)
    return made
