"""A row for each option of a data call: its name as it stands in the body, a field, and what it means.

Rows, values and words come from the table (`core/data_requests.py`). Must not live here: the body.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget
from typing_extensions import override

from flinks_desk.core.accounts import Ready
from flinks_desk.core.data_requests import REQUESTS, DataKind, Editor, Option, Options, newest_transactions
from flinks_desk.core.exchange import Json
from flinks_desk.core.transactions import typed_day
from flinks_desk.ui import style
from flinks_desk.ui.language import say
from flinks_desk.ui.style import GAP, Type
from flinks_desk.ui.widgets.combo import Combo
from flinks_desk.ui.widgets.labels import label, set_tone
from flinks_desk.ui.widgets.layouts import empty
from flinks_desk.ui.wizard.data.account_choice import AccountChoice

__all__ = ["OptionRows"]

FIELD_WIDTH = 190
Known = Sequence[tuple[str, str]]


class OptionRows(QWidget):
    """`changed` gives an option's name and value."""

    changed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("option_rows")
        self._kind: DataKind | None = None
        self._newest: Ready | None = None
        self._rows: list[tuple[Option, QWidget]] = []
        self._shows: list[Callable[[Options, Known], None]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP.item)
        self._grid.setVerticalSpacing(GAP.within)
        self._grid.setColumnStretch(2, 1)

    def show_options(self, kind: DataKind, options: Options, known: Known, newest: Ready | None) -> None:
        """Show the options of this call as they are set."""
        self._newest = newest
        if kind is not self._kind:
            self._kind = kind
            self._rebuild(kind)
        for show in self._shows:
            show(options, known)

    def field(self, name: str) -> QWidget:
        """The field of an option."""
        return next(field for option, field in self._rows if option.name == name)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._kind is not None:
            self._rebuild(self._kind)
        super().changeEvent(event)

    def _rebuild(self, kind: DataKind) -> None:
        empty(self._grid)
        self._rows, self._shows = [], []
        for place, option in enumerate(REQUESTS[kind].options):
            self._add(place, option)

    def _add(self, place: int, option: Option) -> None:
        name = label(option.name, "body", wrap=False)
        name.setFont(style.mono_font(Type.SECONDARY))
        words = say(option.about)
        if option.is_old:
            words = self.tr("{about} Known from older clients; Flinks may leave it unread.").format(about=words)
        field, show = self._field(option)
        field.setObjectName(f"option_{option.name}")
        field.setAccessibleName(option.name)
        field.setAccessibleDescription(words)
        name.setBuddy(field)
        self._grid.addWidget(name, place, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(field, place, 1, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(label(words, "secondary", column=False), place, 2, Qt.AlignmentFlag.AlignVCenter)
        self._rows.append((option, field))
        self._shows.append(show)

    def _field(self, option: Option) -> tuple[QWidget, Callable[[Options, Known], None]]:
        made = {
            Editor.SWITCH: self._switch,
            Editor.DELTA: self._delta,
            Editor.CHOICE: self._choice,
            Editor.ACCOUNTS: self._accounts,
            Editor.DATE: self._date,
            Editor.DAYS: self._days,
        }
        return made[option.editor](option)

    def _switch(self, option: Option) -> tuple[QWidget, Callable[[Options, Known], None]]:
        box = QCheckBox()
        box.clicked.connect(lambda on: self.changed.emit(option.name, on))
        return box, lambda options, _: box.setChecked(options.get(option.name, option.default) is True)

    def _delta(self, option: Option) -> tuple[QWidget, Callable[[Options, Known], None]]:
        box = QCheckBox()
        box.clicked.connect(lambda on: self.changed.emit(option.name, self._since() if on else None))

        def show(options: Options, _: Known) -> None:
            box.setChecked(bool(options.get(option.name)))
            box.setEnabled(box.isChecked() or bool(self._since()))

        return box, show

    def _since(self) -> list[Json]:
        return newest_transactions(self._newest) if self._newest else []

    def _choice(self, option: Option) -> tuple[QWidget, Callable[[Options, Known], None]]:
        box = Combo()
        box.setFixedWidth(FIELD_WIDTH)
        for value in option.values:
            box.addItem(value or self.tr("not sent"), value)
        box.activated.connect(lambda _: self.changed.emit(option.name, box.currentData()))
        return box, lambda options, _: box.setCurrentIndex(box.findData(options.get(option.name, option.default)))

    def _accounts(self, option: Option) -> tuple[QWidget, Callable[[Options, Known], None]]:
        choice = AccountChoice(FIELD_WIDTH)
        choice.changed.connect(lambda ids: self.changed.emit(option.name, ids or None))

        def show(options: Options, known: Known) -> None:
            ids = options.get(option.name)
            choice.show_ids([str(one) for one in ids] if isinstance(ids, list) else [], known)

        return choice, show

    def _date(self, option: Option) -> tuple[QWidget, Callable[[Options, Known], None]]:
        edit = QLineEdit(placeholderText=self.tr("YYYY-MM-DD"))
        edit.setFixedWidth(FIELD_WIDTH)

        def typed(text: str) -> None:
            day = typed_day(text)
            set_tone(edit, "" if day is not None else "warn")
            self.changed.emit(option.name, day or None)

        edit.textEdited.connect(typed)
        return edit, lambda options, _: _show_text(edit, str(options.get(option.name) or ""))

    def _days(self, option: Option) -> tuple[QWidget, Callable[[Options, Known], None]]:
        edit = QLineEdit(placeholderText=self.tr("not sent"))
        edit.setFixedWidth(FIELD_WIDTH)
        edit.setValidator(QIntValidator(1, 365, edit))
        edit.textEdited.connect(
            lambda text: self.changed.emit(option.name, int(text) if edit.hasAcceptableInput() else None)
        )
        return edit, lambda options, _: _show_text(edit, str(options.get(option.name) or ""))


def _show_text(edit: QLineEdit, text: str) -> None:
    """What a person is typing is not taken away from them."""
    if not edit.hasFocus() and edit.text() != text:
        edit.setText(text)
