"""What the entry is asked for: the bank, the redirect address, the language, a tag; and the state of this visit.

Must not live here: what any of it means (`core/oauth.py`), or listening.
"""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget
from typing_extensions import override

from flinks_desk.core.oauth import SIMULATED, Entry, Visit
from flinks_desk.core.profile import Environment, Profile
from flinks_desk.ui import style
from flinks_desk.ui.style import GAP, Type
from flinks_desk.ui.widgets.buttons import icon_button, quiet_button
from flinks_desk.ui.widgets.combo import Combo
from flinks_desk.ui.widgets.labels import label

__all__ = ["EntryForm"]

LANGUAGES = ("en", "fr")


class EntryForm(QWidget):
    """Redrawn from the visit; what is typed is told at once."""

    edited = Signal(object)
    """The `Entry`."""
    listen_wanted = Signal(bool)
    """Catch the callback on this machine, or listen no longer."""
    state_wanted = Signal()
    submitted = Signal()
    """Enter was pressed in a field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("oauth_entry_form")
        self._is_showing = False
        self._profile: Profile | None = None
        self._port = 0
        self._labels = [label("", "field", wrap=False) for _ in range(5)]
        self._bank = Combo(editable=True)
        self._bank.setObjectName("oauth_institution")
        self._bank.setMinimumContentsLength(36)
        self._redirect = _field("oauth_redirect")
        self._listen = quiet_button(name="oauth_listen")
        self._heard = label("", "secondary", name="oauth_port")
        self._lang = Combo()
        self._lang.setObjectName("oauth_lang")
        self._lang.addItems(LANGUAGES)
        self._tag = _field("oauth_tag")
        self._state = label("", "body", name="oauth_state", wrap=False)
        self._state.setFont(style.mono_font(Type.SECONDARY))
        self._renew = icon_button("refresh", name="oauth_renew")
        self._lay_out()
        self._connect()
        self._retranslate()
        self.setFocusProxy(self._bank)

    def show_visit(self, profile: Profile, visit: Visit) -> None:
        """Show the visit, and the banks of this place."""
        self._is_showing = True
        if profile != self._profile:
            self._profile = profile
            self._bank.clear()
            if profile.environment is Environment.SIMULATOR:
                for number, name in SIMULATED.items():
                    self._bank.addItem(f"{number} · {name}", number)
        self._show_bank(visit.entry.institution_id)
        for field, text in ((self._redirect, visit.entry.redirect_uri), (self._tag, visit.entry.tag)):
            if field.text() != text:
                field.setText(text)
        self._lang.setCurrentText(visit.entry.lang)
        self._state.setText(visit.state)
        self._state.setAccessibleName(f"{self._labels[2].text()}: {visit.state}")
        self._port = visit.port
        self._redirect.setReadOnly(bool(visit.port))
        self._say_listening()
        self._is_showing = False

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _show_bank(self, number: str) -> None:
        place = self._bank.findData(number)
        if place >= 0:
            self._bank.setCurrentIndex(place)
        elif self._number() != number:
            self._bank.setEditText(number)

    def _number(self) -> str:
        """What is chosen or typed: the number alone."""
        return self._bank.currentText().partition("·")[0].strip()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP.item)
        grid.setVerticalSpacing(GAP.within)
        grid.setColumnStretch(1, 1)
        rows = (
            (self._bank,),
            (self._redirect, self._listen),
            (self._state, self._renew),
            (self._lang, self._labels[4], self._tag),
        )
        for place, (name, parts) in enumerate(zip(self._labels, rows, strict=False)):
            grid.addWidget(name, place + (place > 1), 0)
            grid.addLayout(_row(parts), place + (place > 1), 1)
            name.setBuddy(parts[0])
        self._labels[4].setBuddy(self._tag)
        grid.addWidget(self._heard, 2, 1)

    def _connect(self) -> None:
        self._bank.editTextChanged.connect(self._edit)
        for field in (self._redirect, self._tag):
            field.textEdited.connect(self._edit)
            field.returnPressed.connect(self.submitted)
        self._lang.currentTextChanged.connect(self._edit)
        self._renew.clicked.connect(self.state_wanted)
        self._listen.clicked.connect(lambda: self.listen_wanted.emit(not self._port))

    @Slot()
    def _edit(self) -> None:
        if not self._is_showing:
            self.edited.emit(
                Entry(self._number(), self._redirect.text().strip(), self._lang.currentText(), self._tag.text().strip())
            )

    def _say_listening(self) -> None:
        port = self._port
        self._listen.setText(self.tr("Stop listening") if port else self.tr("Catch it here"))
        self._heard.setText(
            self.tr("Listening at 127.0.0.1, port {port}, until the callback comes.").format(port=port)
            if port
            else self.tr("Where the bank sends the person back: yours, or this machine for a test.")
        )

    def _retranslate(self) -> None:
        words = (
            self.tr("Bank (institution_id)"),
            self.tr("Redirect address"),
            self.tr("State of this visit"),
            self.tr("Language"),
            self.tr("Tag"),
        )
        for name, said in zip(self._labels, words, strict=True):
            name.setText(said)
        for field, said in zip(
            (self._bank, self._redirect, self._lang, self._tag), (*words[:2], *words[3:]), strict=True
        ):
            field.setAccessibleName(said)
        edit = self._bank.lineEdit()
        if edit:
            edit.setPlaceholderText(self.tr("a number from Flinks' list of institutions"))
        self._redirect.setPlaceholderText("https://")
        self._tag.setPlaceholderText(self.tr("optional"))
        self._renew.setToolTip(self.tr("Another state: begins a new visit"))
        self._renew.setAccessibleName(self.tr("Another state: begins a new visit"))
        self._say_listening()


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    return field


def _row(parts: tuple[QWidget, ...]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(GAP.within)
    first, *rest = parts
    narrow = isinstance(first, QComboBox | QLabel)
    row.addWidget(first, 0 if narrow else 1)
    for part in rest:
        row.addWidget(part)
    if narrow:
        row.addStretch(1)
    return row
