"""One key: its field, what is said about it while it is typed, where it is kept, and how to put a mix-up right.

Must not live here: keeping a key (the desk does), or which keys a page asks for.
"""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.known import Known, Role
from flinks_desk.core.look import Look, beside
from flinks_desk.core.profile import Environment, Profile
from flinks_desk.core.secret import Secret
from flinks_desk.core.session import KeyPlace, KeyStored
from flinks_desk.services.desk import Desk
from flinks_desk.ui.language import say
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.finding_card import FindingCard
from flinks_desk.ui.widgets.secret_field import SecretField

__all__ = ["KeyRow"]

WORTH_A_WARNING = 20
"""Characters from which an odd shape is said; before, a person is still typing."""
FIELD_WIDTH = 420


class KeyRow(QWidget):
    """The secret key, the x-api-key, or the HMAC secret."""

    edited = Signal()
    submitted = Signal()
    forget_requested = Signal()
    moved = Signal(object)
    """The `Look` at a value that belongs into another field, when its button was pressed."""

    def __init__(self, role: Role, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.role = role
        self.setObjectName(f"key_row_{role.value}")
        self._desk = desk
        self._shown: tuple[KeyPlace, Profile | None] | None = None
        self._look: Look | None = None
        self.field = SecretField()
        self.field.setObjectName(role.value)
        self.field.setMaximumWidth(FIELD_WIDTH + 200)
        self._card: FindingCard | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP.within)
        self._column.addWidget(self.field)
        self._column.addStretch(1)
        self.field.value_changed.connect(self._typed)
        self.field.submitted.connect(self.submitted)
        self.field.forget_requested.connect(self.forget_requested)
        self._retranslate()

    def value(self) -> Secret | None:
        """What is ready to be kept: typed, and not stopped."""
        if not self.field.is_editing() or self._look is None or self._look.stopped:
            return None
        return self._look.value or None

    def is_stopped(self) -> bool:
        """Whether what was typed must not be used as it is."""
        return self._look is not None and self._look.stopped is not None

    def look_beside(self, fields: Known) -> None:
        """Look again, also at what was typed into other fields and is not in use yet."""
        if self._look is None or not self.field.is_editing():
            return
        before = self._look.stopped
        self._look = beside(self._desk.look_at(self.role, self.field.value().reveal()), self.role, fields)
        if self._look.stopped != before:
            self._show_card(self._look if self._look.stopped and self.field.value() else None)

    def show_place(self, place: KeyPlace, profile: Profile | None) -> None:
        """Show where the key of this place is kept; `None` for one that is still being typed.

        What a person is typing stays, unless it was just kept.
        """
        now = (place, profile)
        if now == self._shown:
            return
        self._shown = now
        self._forget_look()
        if isinstance(place, KeyStored):
            self.field.show_stored(self._stored_words(place, profile))
            self.field.show_notes([say(place.note)] if place.note else [], "note")
        else:
            self.field.show_empty()
            self.field.show_notes([say(place.why)] if place.why else [], "note")

    def hand_over(self) -> Secret | None:
        """The value, to be kept; where it is kept is shown anew then, even if that is where it was before."""
        value = self.value()
        if value is not None:
            self._shown = None
        return value

    def clear(self) -> None:
        """Forget what was typed."""
        self._forget_look()
        self.field.show_empty()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _typed(self, value: Secret) -> None:
        removed = self.field.notes()
        self._look = self._desk.look_at(self.role, value.reveal())
        self._show_card(self._look if self._look.stopped and value else None)
        is_whole = len(value.reveal()) >= WORTH_A_WARNING
        warnings = [say(one) for one in self._look.warnings] if is_whole else []
        if warnings:
            self.field.show_notes([removed, *warnings] if removed else warnings, "warn")
        self.edited.emit()

    def _forget_look(self) -> None:
        self._look = None
        self._show_card(None)

    def _show_card(self, look: Look | None) -> None:
        if self._card is not None:
            self._column.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
            self._card = None
        if look is not None and look.stopped is not None:
            self._card = FindingCard(look.stopped)
            self._card.mend_requested.connect(lambda _finding: self.moved.emit(look))
            self._column.insertWidget(1, self._card)

    def _stored_words(self, place: KeyStored, profile: Profile | None) -> str:
        is_simulator = profile is not None and profile.environment is Environment.SIMULATOR
        match place.where:
            case "keyring":
                return self.tr("Kept in {keyring} · {ending}").format(keyring=place.keyring, ending=place.ending)
            case "environment":
                return self.tr("From the variable {name} · {ending}").format(name=place.keyring, ending=place.ending)
            case "published" if is_simulator:
                return self.tr("The simulator's own · {ending}").format(ending=place.ending)
            case "published":
                return self.tr("Public: Flinks publishes it for everyone · {ending}").format(ending=place.ending)
            case _:
                return self.tr("Kept in memory until the program ends · {ending}").format(ending=place.ending)

    def _retranslate(self) -> None:
        self.field.set_title(self._titles()[self.role])
        self.field.set_placeholder(self._placeholders()[self.role])
        if self._shown and isinstance(self._shown[0], KeyStored) and not self.field.is_editing():
            self.field.show_stored(self._stored_words(self._shown[0], self._shown[1]))

    def _titles(self) -> Mapping[Role, str]:
        return {
            Role.SECRET_KEY: self.tr("Secret &key"),
            Role.X_API_KEY: self.tr("&x-api-key"),
            Role.HMAC_SECRET: self.tr("&HMAC secret"),
        }

    def _placeholders(self) -> Mapping[Role, str]:
        return {
            Role.SECRET_KEY: self.tr("asks for authorize tokens"),
            Role.X_API_KEY: self.tr("for account data; can wait"),
            Role.HMAC_SECRET: self.tr("signs webhooks; Flinks gives it apart from the keys"),
        }
