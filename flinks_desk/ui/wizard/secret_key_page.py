"""Step 1: where calls go, and with which keys.

Must not live here: what a key looks like (`key_row.py`), or keeping it (the desk).
"""

from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from flinks_desk.core.accounts import Failed
from flinks_desk.core.diagnosis.finding import Mend
from flinks_desk.core.journey import Step, is_complete
from flinks_desk.core.known import Known, Role, Sighting
from flinks_desk.core.look import Look
from flinks_desk.core.pasted import cleaned
from flinks_desk.core.profile import TOOLBOX, Environment, Profile
from flinks_desk.core.session import KeyMissing, KeyPlace, Session
from flinks_desk.ui.language import say
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.busy_strip import BusyStrip
from flinks_desk.ui.widgets.buttons import link_button, primary_button, set_kind
from flinks_desk.ui.widgets.flow import Flow
from flinks_desk.ui.widgets.labels import line
from flinks_desk.ui.widgets.page import Page
from flinks_desk.ui.wizard.key_row import KeyRow
from flinks_desk.ui.wizard.mends import Mender
from flinks_desk.ui.wizard.place_form import Place, PlaceForm, place_of
from flinks_desk.ui.wizard.side_by_side import SideBySide
from flinks_desk.ui.wizard.tools import Tools

__all__ = ["SecretKeyPage"]

NO_CUSTOMER = frozenset({"credential-damaged", "placeholder-left"})
ABOUT_PLACE = {"network-unreachable", "tls-untrusted", "scheme-insecure"}
ABOUT_CUSTOMER = {"path-incomplete", "flinks-unauthorized"}
"""Findings that speak of the instance's name, or of the customer id; the others speak of a key."""


class SecretKeyPage(Page):
    """Cards for the place, fields for an own one, and the two keys."""

    go = Signal(object)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__("secret_key_page", parent, answers=frozenset({Mend.EDIT_CREDENTIALS, Mend.SWAP_VALUES}))
        self._tools = tools
        self._mender = Mender(Step.SECRET_KEY, tools, self.go.emit, self._use)
        self.mend_requested.connect(self._mender.mend)
        self.places = PlaceForm()
        self.secret_key = KeyRow(Role.SECRET_KEY, tools.desk)
        self.x_api_key = KeyRow(Role.X_API_KEY, tools.desk)
        self.remember = QCheckBox()
        self.remember.setObjectName("remember_keys")
        self.remember.setChecked(True)
        self.ask_again = link_button(name="ask_keyring")
        self.keys = SideBySide(self.secret_key, self.x_api_key)
        self.use = primary_button(name="use_keys")
        self.busy = BusyStrip()
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_session(self, session: Session) -> None:
        """Redraw everything from the session."""
        self.places.show_profile(session.profile)
        self.show_findings(session.findings)
        self._redraw(session)

    def start_here(self) -> None:
        """Put the focus on what is missing, or on what a finding speaks of."""
        session = self._tools.desk.session
        if wrong := [one.code for one in session.findings if one.mend is Mend.EDIT_CREDENTIALS]:
            self._begin_mending(wrong[0])
        elif place_of(session.profile) is Place.OWN and not session.profile.customer_id:
            self.places.instance.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.places.cards[self.places.place()].setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin_mending(self, code: str) -> None:
        session = self._tools.desk.session
        is_own = place_of(session.profile) is Place.OWN
        of_data = code == "api-key-missing" or isinstance(session.accounts, Failed)
        if is_own and code in ABOUT_PLACE:
            self.places.instance.setFocus(Qt.FocusReason.OtherFocusReason)
        elif is_own and not of_data and code in ABOUT_CUSTOMER:
            self.places.customer.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            row = self.x_api_key if of_data else self.secret_key
            row.field.replace()
            self.scroll_to(row)

    def unfinished(self) -> str:
        """What stands in a field and is not in use, in a sentence; empty where all of it is."""
        if any(row.is_stopped() for row in (self.secret_key, self.x_api_key)):
            return self.tr("What stands in the field of a key is not in use. Correct it, or take it out.")
        if self.places.place() is Place.OWN and not self.places.has_instance():
            words = self.tr(
                "Your own instance has no name yet, so calls still go to {host}. Name it, or choose a place."
            )
            return words.format(host=self._tools.desk.session.profile.host)
        if self._is_customer_stopped():
            return self.tr("What stands in the field of the customer id cannot be used. Correct it.")
        if self.use.isEnabled() and not self.use.isHidden():
            return self.tr("What you typed is not in use yet. Press “Use these values”, or take it out.")
        return ""

    def tick(self) -> None:
        """Nothing on this page changes with time alone."""

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        self.add(self.places)
        self.add(line())
        self.add(self.keys)
        row = Flow(gap=GAP.group)
        for part in (self.use, self.remember, self.ask_again):
            row.addWidget(part)
        self.add(row)
        self.add(self.busy)
        self.add_findings()
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.places.chosen.connect(self._picked)
        self.places.edited.connect(self._edited)
        self.places.submitted.connect(self._submit)
        self.use.clicked.connect(self._submit)
        self.ask_again.clicked.connect(lambda: self._spawn(self._tools.desk.ask_keyring_again()))
        self.busy.cancelled.connect(lambda: self._tools.bridge.cancel(Step.SECRET_KEY.value))
        self._tools.bridge.busy_changed.connect(self._busy_changed)
        for row in (self.secret_key, self.x_api_key):
            row.edited.connect(self._edited)
            row.edited.connect(self._show_stop)
            row.submitted.connect(self._submit)
            row.forget_requested.connect(lambda role=row.role: self._spawn(self._tools.desk.forget(role)))
            row.moved.connect(lambda look, row=row: self._move(look, row))

    def _picked(self, place: Place) -> None:
        match place:
            case Place.SIMULATOR:
                self._mender.use_simulator()
            case Place.TOOLBOX:
                self._spawn(self._tools.desk.choose(TOOLBOX))
            case Place.OWN:
                self.places.instance.setFocus(Qt.FocusReason.OtherFocusReason)
                self._edited()

    def _edited(self) -> None:
        typed = self.places.customer.text()
        look = self._tools.desk.look_at(Role.CUSTOMER_ID, typed)
        notes = (*look.removed, *((look.stopped.message, look.stopped.fix) if look.stopped else look.warnings))
        self.places.show_customer_note(" ".join(say(note) for note in notes) if typed else "")
        self._look_beside()
        self._redraw(self._tools.desk.session)

    def _look_beside(self) -> None:
        """Every identifier is a GUID: one that stands in two fields, none of them in use yet, is in a wrong one."""
        profile, fields = self._typed_profile(), Known(b"")
        if self.places.place() is Place.OWN and self.places.has_instance() and profile.customer_id:
            fields = fields.with_value(profile.customer_id, Sighting(Role.CUSTOMER_ID, profile.name))
        for row in (self.secret_key, self.x_api_key):
            row.look_beside(fields)
            if value := row.value():
                fields = fields.with_value(value, Sighting(row.role, profile.name))

    def _is_customer_stopped(self) -> bool:
        """Whether the customer id cannot be one. One that is known as something else may be that by mistake."""
        typed = self.places.customer.text() if self.places.place() is Place.OWN else ""
        stopped = self._tools.desk.look_at(Role.CUSTOMER_ID, typed).stopped if typed else None
        return stopped is not None and stopped.code in NO_CUSTOMER

    def _submit(self) -> None:
        if self.use.isEnabled() and not self.use.isHidden():
            self._spawn(self._use())

    def _show_stop(self) -> None:
        """Why a value is stopped, and the button that helps, are scrolled into sight."""
        stopped = next((row for row in (self.secret_key, self.x_api_key) if row.is_stopped()), None)
        if stopped:
            self.scroll_to(stopped)

    async def _use(self) -> None:
        """Choose the place as it is typed, and keep what was typed into the fields of keys."""
        desk, remember = self._tools.desk, self.remember.isChecked()
        typed = [(row.role, value) for row in (self.secret_key, self.x_api_key) if (value := row.hand_over())]
        profile = self._typed_profile()
        if profile != desk.session.profile:
            await desk.choose(profile)
        for role, value in typed:
            await desk.keep(role, value, remember=remember)

    def _typed_profile(self) -> Profile:
        session = self._tools.desk.session
        if self.places.place() is not Place.OWN:
            return session.profile
        typed = self.places.profile()
        return typed.with_customer(cleaned(typed.customer_id).value)

    def _move(self, look: Look, from_row: KeyRow) -> None:
        """A value typed into the wrong field goes where it belongs; the field is ready for the right one."""
        from_row.clear()
        match look.belongs_to:
            case Role.SECRET_KEY | Role.X_API_KEY | Role.HMAC_SECRET:
                self._spawn(self._tools.desk.keep(look.belongs_to, look.value, remember=self.remember.isChecked()))
            case Role.CUSTOMER_ID:
                self.places.customer.setText(look.value.reveal())
                self._edited()
            case _:
                self.go.emit(Step.AUTHORIZE)
        self._redraw(self._tools.desk.session)

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        self._tools.bridge.spawn(Step.SECRET_KEY.value, work)

    def _busy_changed(self) -> None:
        if self._tools.bridge.busy(Step.SECRET_KEY.value):
            self.busy.begin(self.tr("Waiting for the system's keyring"), 20)
        else:
            self.busy.end()
        self._redraw(self._tools.desk.session)

    def _redraw(self, session: Session) -> None:
        self._show_keys(session)
        is_busy = self._tools.bridge.busy(Step.SECRET_KEY.value)
        has_typed = any(row.value() for row in (self.secret_key, self.x_api_key))
        is_stopped = any(row.is_stopped() for row in (self.secret_key, self.x_api_key)) or self._is_customer_stopped()
        is_own = self.places.place() is Place.OWN
        is_other = is_own and self._typed_profile() != session.profile
        is_named = not is_own or self.places.has_instance()
        self.use.setVisible(is_own or has_typed or not is_complete(Step.SECRET_KEY, session))
        self.use.setEnabled(not is_busy and not is_stopped and is_named and (has_typed or is_other))
        set_kind(self.use, "primary" if self.use.isEnabled() else "quiet")
        may_remember = session.profile.environment is not Environment.SIMULATOR or is_own
        places = (session.secret_key, session.x_api_key, session.hmac_secret)
        self.ask_again.setVisible(not is_other and any(_is_withheld(place) for place in places))
        self.ask_again.setEnabled(not is_busy)
        self.remember.setVisible(
            may_remember and (self.secret_key.field.is_editing() or self.x_api_key.field.is_editing())
        )

    def _show_keys(self, session: Session) -> None:
        """The keys in use, or empty fields for an own instance that is still being typed."""
        is_in_use = self._typed_profile() == session.profile
        profile = session.profile if is_in_use else None
        self.secret_key.show_place(session.secret_key if is_in_use else KeyMissing(), profile)
        is_said = isinstance(session.x_api_key, KeyMissing) and session.x_api_key == session.secret_key
        self.x_api_key.show_place(session.x_api_key if is_in_use and not is_said else KeyMissing(), profile)

    def _retranslate(self) -> None:
        self.set_title(
            self.tr("Secret key"),
            self.tr(
                "Flinks knows you by a customer id and a secret key. "
                "Choose where calls go; nothing is sent before the next step."
            ),
        )
        self.use.setText(self.tr("&Use these values"))
        self.remember.setText(self.tr("&Remember the keys in this system's keyring"))
        self.ask_again.setText(self.tr("Ask the keyring again"))
        self.remember.setToolTip(self.tr("Without it they are kept in memory until the program ends."))


def _is_withheld(place: KeyPlace) -> bool:
    """Whether the keyring did not give the key, or would not keep it."""
    return (place.why if isinstance(place, KeyMissing) else place.note) is not None
