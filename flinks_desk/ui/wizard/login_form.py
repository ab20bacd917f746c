"""What opens a session: a LoginId with the choice of cached or live, or, behind a toggle, the bank's own credentials.

Must not live here: opening the session.
"""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.authorize import ByCredentials, ByLogin
from flinks_desk.core.known import Role
from flinks_desk.core.look import Look
from flinks_desk.core.pasted import cleaned
from flinks_desk.core.profile import Environment, environment_of
from flinks_desk.core.sandbox_bank import INSTITUTION, PASSWORD, QUIET_USER
from flinks_desk.core.session import Session
from flinks_desk.services.desk import Desk
from flinks_desk.ui import style
from flinks_desk.ui.language import say
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.buttons import link_button
from flinks_desk.ui.widgets.expander import Expander
from flinks_desk.ui.widgets.labels import label, set_tone
from flinks_desk.ui.widgets.secret_field import SecretField
from flinks_desk.ui.wizard.choice_card import ChoiceCard

__all__ = ["LoginForm"]

FIELD_WIDTH = 420


class LoginForm(QWidget):
    """`edited` tells that the choice changed, `submitted` that Enter was pressed."""

    edited = Signal()
    submitted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("login_form")
        self._desk = desk
        self._brought = ""
        self._may_try = False
        self._look: Look | None = None
        self.login_id = _field("login_id", mono=True)
        self.institution = _field("bank_institution")
        self.username = _field("bank_username")
        self.password = SecretField(clean=False)
        self.password.setObjectName("bank_password")
        self.cached = ChoiceCard("cached", "bolt")
        self.live = ChoiceCard("live", "account_balance")
        self._group = QButtonGroup(self)
        self._labels: dict[str, QLabel] = {
            name: label("", "field", wrap=False) for name in ("login_id", "institution", "username")
        }
        self._note = label("", "secondary", name="login_note")
        self.test_user = link_button(name="test_user")
        self._cost = label("", "secondary", name="legacy_cost")
        self.legacy = Expander(content=self._legacy_fields())
        self.legacy.setObjectName("legacy")
        self._known = QWidget()
        self._lay_out()
        self._connect()
        self._retranslate()

    def choice(self) -> ByLogin | ByCredentials | None:
        """What would be sent; `None` while something is missing or stopped."""
        if self.legacy.is_open():
            fields = (self.institution.text().strip(), self.username.text(), self.password.value())
            return self.draft() if all(fields) else None
        if self._look is None or self._look.stopped or not self._look.value:
            return None
        return self.draft()

    def draft(self) -> ByLogin | ByCredentials:
        """What the form says so far, complete or not."""
        if self.legacy.is_open():
            return ByCredentials(self.institution.text().strip(), self.username.text(), self.password.value())
        return ByLogin(cleaned(self.login_id.text()).value, cached=self.cached.isChecked())

    def missing(self) -> str:
        """What is to be filled in before anything can be sent; empty where that is done."""
        if self.legacy.is_open():
            return "" if self.choice() else self.tr("The bank, the user name and the password are needed first.")
        if self.login_id.text().strip():
            return ""
        return self.tr("A LoginId is needed first. The Connect preview, step 3, brings one.")

    def show_session(self, session: Session) -> None:
        """Carry over the LoginId that Connect brought; what a person typed instead stays."""
        brought = session.preview.login_id
        if brought != self._brought:
            self._brought = brought
            self.login_id.setText(brought)
        self._may_try = environment_of(session.profile) is not Environment.PRODUCTION
        self._look_again()

    def prepare(self) -> None:
        """The test bank's user stands ready, so that nothing has to be typed before an audience, or to try it."""
        self.institution.setText(INSTITUTION)
        self.username.setText(QUIET_USER)
        self.password.show_filled(PASSWORD)
        self.legacy.set_open(not self.login_id.text())

    def forget(self) -> None:
        """Take the bank's password off the screen."""
        self.password.show_empty()

    def start_here(self) -> None:
        """Put the focus on what is missing."""
        field = self.institution if self.legacy.is_open() else self.login_id
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _legacy_fields(self) -> QWidget:
        fields = QWidget()
        grid = QGridLayout(fields)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP.group)
        grid.setVerticalSpacing(GAP.hair)
        for column, (name, field) in enumerate((("institution", self.institution), ("username", self.username))):
            self._labels[name].setBuddy(field)
            field.setFixedWidth(202)
            grid.addWidget(self._labels[name], 0, column)
            grid.addWidget(field, 1, column)
        self.password.setFixedWidth(FIELD_WIDTH + 34)
        grid.setRowMinimumHeight(2, GAP.within)
        grid.addWidget(self.password, 3, 0, 1, 3)
        grid.addWidget(self._cost, 4, 0, 1, 3)
        grid.setColumnStretch(2, 1)
        return fields

    def _lay_out(self) -> None:
        cards = QHBoxLayout()
        cards.setSpacing(GAP.item)
        for card in (self.cached, self.live):
            cards.addWidget(card, 1)
            self._group.addButton(card)
        self.cached.setChecked(True)
        self.login_id.setMaximumWidth(FIELD_WIDTH)
        self._labels["login_id"].setBuddy(self.login_id)
        known = QVBoxLayout(self._known)
        known.setContentsMargins(0, 0, 0, 0)
        known.setSpacing(GAP.hair)
        known.addWidget(self._labels["login_id"])
        typed = QHBoxLayout()
        typed.setSpacing(GAP.within)
        typed.addWidget(self.login_id, 1)
        typed.addWidget(self.test_user)
        typed.addStretch()
        known.addLayout(typed)
        known.addWidget(self._note)
        known.addSpacing(GAP.item)
        known.addLayout(cards)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP.group)
        column.addWidget(self._known)
        column.addWidget(self.legacy)

    def _connect(self) -> None:
        self.login_id.textEdited.connect(self._look_again)
        for field in (self.login_id, self.institution, self.username):
            field.returnPressed.connect(self.submitted)
        for field in (self.institution, self.username):
            field.textEdited.connect(self.edited)
        self.password.value_changed.connect(self.edited)
        self.password.submitted.connect(self.submitted)
        self.legacy.opened.connect(self._toggle)
        self.test_user.clicked.connect(self._take_test_user)
        self._group.buttonClicked.connect(self.edited)

    def _toggle(self, is_open: bool) -> None:  # noqa: FBT001 - as the signal gives it
        self._known.setVisible(not is_open)
        self.edited.emit()

    def _take_test_user(self) -> None:
        """The focus goes to the name: Enter there opens the session, as the primary button does."""
        self.prepare()
        self.username.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_again(self) -> None:
        typed = self.login_id.text()
        self.test_user.setVisible(self._may_try and not typed)
        self._look = self._desk.look_at(Role.LOGIN_ID, typed) if typed.strip() else None
        words, tone = self._note_words(typed)
        self._note.setText(words)
        set_tone(self._note, tone)
        self.login_id.setAccessibleDescription(words)
        self.edited.emit()

    def _note_words(self, typed: str) -> tuple[str, str]:
        look = self._look
        if look is None:
            return self.tr("A LoginId names one connection to a bank. Connect brings it, or you type one."), ""
        if look.stopped:
            return f"{say(look.stopped.message)} {say(look.stopped.fix)}", "bad"
        if typed == self._brought:
            return self.tr("Brought by Connect."), "good"
        return " ".join(say(one) for one in (*look.removed, *look.warnings)), "note"

    def _retranslate(self) -> None:
        words = {
            "login_id": self.tr("&LoginId"),
            "institution": self.tr("&Institution"),
            "username": self.tr("&User name"),
        }
        for name, text in words.items():
            self._labels[name].setText(text)
        fields: Mapping[str, QLineEdit] = {
            "login_id": self.login_id,
            "institution": self.institution,
            "username": self.username,
        }
        for name, field in fields.items():
            field.setAccessibleName(words[name].replace("&", ""))
        self.institution.setPlaceholderText("FlinksCapital")
        self.test_user.setText(self.tr("Use a user of the test bank"))
        self.password.set_title(self.tr("&Password at the bank"))
        self.cached.set_words(
            self.tr("&Cached"),
            self.tr(
                "The last copy that Flinks holds, perhaps a day old. Costs no log-in at the bank and no MFA prompt."
            ),
        )
        self.live.set_words(
            self.tr("Refresh, li&ve"),
            self.tr(
                "Flinks opens the bank now, up to minutes. Costs one log-in at the bank, and it may ask questions."
            ),
        )
        self.legacy.set_title(self.tr("Sign in with the bank's user name and password instead (legacy)"))
        self._cost.setText(
            self.tr(
                "Costs one log-in at the bank, and mostly an MFA prompt. The same user, bank and language bring the "
                "same LoginId back, with a new password too."
            )
        )
        self._look_again()


def _field(name: str, *, mono: bool = False) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    if mono:
        field.setFont(style.mono_font())
    return field
