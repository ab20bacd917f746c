"""Where calls go: three cards, the name of an own instance, and the hosts as they will be called.

Must not live here: keys (`key_row.py`), or choosing the place for good (`secret_key_page.py`).
"""

from collections.abc import Mapping
from enum import Enum

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.profile import INSTANCE, TOOLBOX, Environment, Profile, instance_of
from flinks_desk.ui import style
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.combo import Combo
from flinks_desk.ui.widgets.flow import Flow
from flinks_desk.ui.widgets.key_value import KeyValue, Row
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.wizard.choice_card import ChoiceCard

__all__ = ["Place", "PlaceForm", "place_of"]

SUFFIXES = ("", "-ca", "-us")


class Place(Enum):
    """The three ways, in their order."""

    SIMULATOR = "simulator"
    TOOLBOX = "toolbox"
    OWN = "own"


ICONS: Mapping[Place, str] = {Place.SIMULATOR: "science", Place.TOOLBOX: "language", Place.OWN: "account_balance"}


def place_of(profile: Profile) -> Place:
    """The card that a profile belongs to."""
    if profile.environment is Environment.SIMULATOR:
        return Place.SIMULATOR
    return Place.TOOLBOX if profile.api == TOOLBOX.api else Place.OWN


class PlaceForm(QWidget):
    """`chosen` tells that a card was picked by a person, `edited` that the own instance's fields changed."""

    chosen = Signal(object)
    """The `Place`."""
    edited = Signal()
    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("place_form")
        self._shown: Profile | None = None
        self.cards = {place: ChoiceCard(f"place_{place.value}", ICONS[place]) for place in Place}
        self._group = QButtonGroup(self)
        self.instance = _field("instance_name")
        self.suffix = Combo()
        self.suffix.setObjectName("instance_suffix")
        self.customer = _field("customer_id")
        self.customer.setFont(style.mono_font())
        self._labels = {name: label("", "field", wrap=False) for name in ("instance", "suffix", "customer")}
        self._customer_note = label("", "secondary", name="customer_note")
        self._hosts = KeyValue()
        self._hosts.setObjectName("hosts")
        self._own = self._own_fields()
        self._lay_out()
        self._connect()
        self._retranslate()

    def place(self) -> Place:
        """The card that is chosen."""
        return next((place for place, card in self.cards.items() if card.isChecked()), Place.SIMULATOR)

    def profile(self) -> Profile:
        """The own instance as it is typed."""
        name = instance_of(self.instance.text())
        suffix = SUFFIXES[max(0, self.suffix.currentIndex())]
        instance = name if not suffix or name.endswith(suffix) else f"{name}{suffix}"
        customer = self.customer.text().strip()
        shown = self._shown
        if shown and place_of(shown) is Place.OWN and (shown.instance, shown.customer_id) == (instance, customer):
            return shown  # with the name and the hosts that it was given elsewhere
        return Profile.of_instance(instance, customer)

    def has_instance(self) -> bool:
        """Whether what is typed can be a part of Flinks' host names, and of no other."""
        return bool(INSTANCE.fullmatch(self.profile().instance))

    def show_profile(self, profile: Profile) -> None:
        """Show the place in use. What a person is typing for it stays."""
        if profile != self._shown:
            self._shown = profile
            self.cards[place_of(profile)].setChecked(True)
            if place_of(profile) is Place.OWN:
                self._fill(profile)
        self._redraw()

    def show_customer_note(self, words: str) -> None:
        """What is to be said about the customer id as it is typed."""
        self._customer_note.setText(words)
        self._customer_note.setVisible(bool(words))
        self.customer.setAccessibleDescription(words)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _own_fields(self) -> QWidget:
        fields = QWidget()
        row = Flow(gap=GAP.group)
        for name, field, characters in (
            ("instance", self.instance, 20),
            ("suffix", self.suffix, 24),
            ("customer", self.customer, 40),
        ):
            column = QVBoxLayout()
            column.setSpacing(GAP.hair)
            column.addWidget(self._labels[name])
            column.addWidget(field)
            field.setFixedWidth(style.text_column(characters))
            self._labels[name].setBuddy(field)
            row.addItem(column)
        below = QVBoxLayout(fields)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(GAP.hair)
        below.addLayout(row)
        below.addWidget(self._customer_note)
        return fields

    def _lay_out(self) -> None:
        cards = QHBoxLayout()
        cards.setSpacing(GAP.item)
        for place, card in self.cards.items():
            cards.addWidget(card, 1)
            self._group.addButton(card, list(Place).index(place))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP.group)
        column.addLayout(cards)
        column.addWidget(self._own)
        column.addWidget(self._hosts)

    def _connect(self) -> None:
        for place, card in self.cards.items():
            card.clicked.connect(lambda _=False, place=place: self._pick(place))
        for field in (self.instance, self.customer):
            field.textEdited.connect(self._changed)
            field.returnPressed.connect(self.submitted)
        self.suffix.activated.connect(self._changed)

    def _pick(self, place: Place) -> None:
        self._redraw()
        self.chosen.emit(place)

    def _changed(self) -> None:
        self._redraw()
        self.edited.emit()

    def _fill(self, profile: Profile) -> None:
        suffix = next((each for each in SUFFIXES[1:] if profile.instance.endswith(each)), "")
        self.instance.setText(profile.instance.removesuffix(suffix))
        self.suffix.setCurrentIndex(SUFFIXES.index(suffix))
        self.customer.setText(profile.customer_id)

    def _redraw(self) -> None:
        place = self.place()
        self._own.setVisible(place is Place.OWN)
        self._hosts.set_rows(self._host_rows(place))

    def _host_rows(self, place: Place) -> tuple[Row, ...]:
        in_use = self._shown if self._shown and place_of(self._shown) is place else None
        profile = self.profile() if place is Place.OWN else TOOLBOX if place is Place.TOOLBOX else in_use
        if profile is None or not profile.api or (place is Place.OWN and not self.has_instance()):
            named = bool(self.instance.text().strip())
            own = (
                self.tr("An instance is one word, such as acme.")
                if named
                else self.tr("appears when the instance has a name")
            )
            waiting = own if place is Place.OWN else self.tr("starting …")
            return (Row(self.tr("API"), waiting), Row(self.tr("Connect"), waiting))
        rows = [
            Row(self.tr("API"), profile.api, mono=True, copy=True),
            Row(self.tr("Connect"), profile.connect, mono=True, copy=True),
        ]
        if place is not Place.OWN:
            rows.append(Row(self.tr("Customer id"), profile.customer_id, mono=True, copy=True))
        return tuple(rows)

    def _retranslate(self) -> None:
        for place, (name, sentence) in self._card_words().items():
            self.cards[place].set_words(name, sentence)
        words = {
            "instance": self.tr("&Instance"),
            "suffix": self.tr("C&ountry"),
            "customer": self.tr("&Customer id"),
        }
        for name, text in words.items():
            self._labels[name].setText(text)
        self.instance.setPlaceholderText("acme")
        self.instance.setAccessibleName(self.tr("Instance"))
        self.suffix.setAccessibleName(self.tr("Country"))
        self.customer.setAccessibleName(self.tr("Customer id"))
        chosen = max(0, self.suffix.currentIndex())
        self.suffix.clear()
        self.suffix.addItems([self.tr("not in the name"), self.tr("Canada (-ca)"), self.tr("United States (-us)")])
        self.suffix.setCurrentIndex(chosen)
        self._redraw()

    def _card_words(self) -> Mapping[Place, tuple[str, str]]:
        return {
            Place.SIMULATOR: (
                self.tr("Built-in &simulator"),
                self.tr("An imitation of Flinks on this machine. Nothing to fill in, nothing leaves it."),
            ),
            Place.TOOLBOX: (
                self.tr("Flinks &toolbox"),
                self.tr("Flinks' public sandbox. Its values are published for everyone and filled in."),
            ),
            Place.OWN: (
                self.tr("O&wn instance"),
                self.tr("Your company's own, with the customer id and the keys that Flinks gave you."),
            ),
        }


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    return field
