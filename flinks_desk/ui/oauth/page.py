"""The OAuth custom integration on one page: what is asked, where it leads, and what came back.

Lives here: which part is shown when, and which button is the one to press. Must not live here: sending anything, the
bank's pages, or listening (`room.py`).
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from flinks_desk.core.authorize import Challenged, Opened
from flinks_desk.core.oauth import Knowing, Visit, entry_address, parts_of
from flinks_desk.core.oauth_callback import STATES
from flinks_desk.core.session import Session
from flinks_desk.core.text import Language
from flinks_desk.ui.language import say
from flinks_desk.ui.oauth.entry_form import EntryForm
from flinks_desk.ui.oauth.letter_part import LetterPart
from flinks_desk.ui.oauth.way import Way
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.buttons import primary_button, quiet_button, set_kind
from flinks_desk.ui.widgets.code_view import CodeView
from flinks_desk.ui.widgets.expander import Expander
from flinks_desk.ui.widgets.facts import Fact, facts
from flinks_desk.ui.widgets.key_value import KeyValue, Row
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.widgets.page import Page

__all__ = ["OAuthPage"]


class OAuthPage(Page):
    """Redrawn whole from each session."""

    call_wanted = Signal()
    open_wanted = Signal(bool)
    """Open the bank's page: inside the window, or (`False`) in the system's browser."""
    pasted = Signal(str)
    authorize_wanted = Signal()

    def __init__(self, catalogue: Callable[[str], Language], parent: QWidget | None = None) -> None:
        super().__init__("oauth_page", parent)
        self._session: Session | None = None
        self._came: tuple[object, object] = (None, None)
        self._can_open_inside = True
        self._is_at_bank = False
        self.form = EntryForm()
        self.letter = LetterPart(catalogue)
        self._letter = Expander(content=self.letter)
        self._letter.setObjectName("oauth_letter")
        self._address = CodeView(lines=2)
        self._address.setObjectName("oauth_address")
        self._parts = Expander()
        self._parts.setObjectName("oauth_parts")
        self._table = QWidget()
        self._call = primary_button(name="oauth_call")
        self._way = Way()
        self._has_gone_on = False
        self._open = quiet_button(name="oauth_open")
        self._outside = quiet_button(icon="open_in_new", name="oauth_outside")
        self._ask = label("", "body", name="oauth_ask")
        self._paste = QLineEdit()
        self._paste.setObjectName("oauth_paste")
        self._take = quiet_button(name="oauth_take")
        self._result = KeyValue()
        self._authorize = quiet_button(name="oauth_authorize")
        self._lay_out()
        self._connect()
        self._retranslate()

    def set_can_open_inside(self, can: bool) -> None:  # noqa: FBT001
        """Whether there is a web engine here."""
        self._can_open_inside = can

    def set_at_bank(self, at_bank: bool) -> None:  # noqa: FBT001
        """While the bank's pages stand beside it, the page shows no more than the way."""
        self._is_at_bank = at_bank
        for part in (self._letter, self.form, self._address, self._parts, self._call):
            part.setVisible(not at_bank)
        if self._session:
            self._show_opening(self._session.oauth)

    def show_session(self, session: Session) -> None:
        """Redraw everything from the session. May be called twice."""
        self._session = session
        visit = session.oauth
        self.form.show_visit(session.profile, visit)
        self.letter.show_facts(session.profile, visit.entry)
        self._address.set_code(entry_address(session.profile, visit.entry, visit.state))
        if self._parts.is_open():
            self._explain()
        self._way.show_hops(visit.hops)
        self._has_gone_on = self._has_gone_on and visit.callback is not None
        of_authorize = session.findings if self._has_gone_on else ()  # else they arose in a step, and stand there
        self.show_findings((*visit.found, *(visit.callback.found if visit.callback else ()), *of_authorize))
        self._show_opening(visit)
        self._show_result(session)
        self._show_what_is_new(visit)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _show_opening(self, visit: Visit) -> None:
        waits = visit.target is not None and visit.callback is None
        next_hop = next(reversed(visit.hops[:2]), None)  # where the entry led to; a bank may have led on from there
        offers = waits and not self._is_at_bank
        for part, shown in ((self._outside, offers), (self._ask, offers), (self._paste_row, waits)):
            part.setVisible(shown)
        self._open.setVisible(offers and self._can_open_inside)
        set_kind(self._call, "quiet" if waits or (visit.callback and visit.callback.may_go_on) else "primary")
        set_kind(self._open, "primary" if waits else "quiet")
        set_kind(self._outside, "primary" if waits and not self._can_open_inside else "quiet")
        if next_hop is not None and waits:
            is_known = next_hop.knowing is Knowing.OURS
            self._open.setText(self.tr("Open {host} here").format(host=next_hop.host))
            self._ask.setText(
                self.tr("Nothing was followed yet. The next page is of a host that this place knows.")
                if is_known
                else self.tr(
                    "Nothing was followed yet. This profile does not know {host}: open it only if you do."
                ).format(host=next_hop.host)
            )

    def _show_result(self, session: Session) -> None:
        callback = session.oauth.callback
        may_go_on = callback is not None and callback.may_go_on
        state = session.authorize
        is_done = may_go_on and isinstance(state, Opened | Challenged)
        self._result.setVisible(callback is not None)
        self._authorize.setVisible(may_go_on)
        set_kind(self._authorize, "primary" if may_go_on and not is_done else "quiet")
        if callback is not None:
            rows = [
                Row(self.tr("loginId"), callback.login_id, mono=True, copy=True),
                Row(self.tr("state"), say(STATES[callback.state])),
                Row("error", callback.error, mono=True),
                Row("error_description", callback.description),
            ]
            self._result.set_rows([row for row in rows if row.value])

    def _show_what_is_new(self, visit: Visit) -> None:
        """What came just now is scrolled into sight, and the focus goes to what is to be done with it."""
        came = (visit.target, visit.callback)
        if came != self._came and any(came):
            self.scroll_to(self._authorize if visit.callback else self._paste_row)
            focused = QApplication.focusWidget()
            if focused is not None and self.isAncestorOf(focused):
                self._lead_on()
        self._came = came

    def _lead_on(self) -> None:
        buttons = (self._authorize, self._open, self._outside)
        if following := next((one for one in buttons if one.isVisible()), None):
            following.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        opening = QHBoxLayout()
        opening.setSpacing(GAP.within)
        for button in (self._open, self._outside):
            opening.addWidget(button)
        opening.addStretch(1)
        self._paste_row = QWidget()
        paste = QHBoxLayout(self._paste_row)
        paste.setContentsMargins(0, 0, 0, 0)
        paste.setSpacing(GAP.within)
        paste.addWidget(self._paste, 1)
        paste.addWidget(self._take)
        self._parts.set_content(self._table)
        for part in (self._letter, self.form, self._call, self._address, self._parts, self._way, self._ask):
            self.add(part)
        self.add(opening)
        self.add(self._paste_row)
        self.add_findings()
        self.add(self._result)
        self.add(self._authorize)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self._call.clicked.connect(self.call_wanted)
        self.form.submitted.connect(self.call_wanted)
        self._open.clicked.connect(lambda: self.open_wanted.emit(True))  # noqa: FBT003
        self._outside.clicked.connect(lambda: self.open_wanted.emit(False))  # noqa: FBT003
        self._take.clicked.connect(self._hand_over)
        self._paste.returnPressed.connect(self._hand_over)
        self._authorize.clicked.connect(self._go_on)
        self._parts.opened.connect(self._explain)

    @Slot()
    def _go_on(self) -> None:
        self._has_gone_on = True
        self.authorize_wanted.emit()

    @Slot()
    def _hand_over(self) -> None:
        if self._paste.text().strip():
            self.pasted.emit(self._paste.text())
            self._paste.clear()

    @Slot()
    def _explain(self) -> None:
        """The table of parts, made when somebody looks at it."""
        if self._session is None or not self._parts.is_open():
            return
        visit = self._session.oauth
        rows = (
            Fact(part.shown, "", f"{say(part.meaning)} {say(part.note)}".strip())
            for part in parts_of(self._session.profile, visit.entry, visit.state)
        )
        old, self._table = self._table, facts(rows, name="oauth_table")
        self._parts.set_content(self._table)
        old.hide()
        old.deleteLater()

    def _retranslate(self) -> None:
        self.set_title(
            self.tr("OAuth custom integration"),
            self.tr(
                "Your own pages send the person to the bank, and the bank sends back a loginId. Select clients only."
            ),
        )
        self._letter.set_title(self.tr("First: ask Flinks to whitelist your addresses"))
        self._address.set_title(self.tr("The address of the entry"))
        self._parts.set_title(self.tr("What each part is for"))
        self._call.setText(self.tr("Call the entry"))
        self._outside.setText(self.tr("Open in the system's browser"))
        self._paste.setPlaceholderText(self.tr("or paste the callback's address here"))
        self._paste.setAccessibleName(self.tr("The callback's address"))
        self._take.setText(self.tr("Read it"))
        self._authorize.setText(self.tr("Authorize with this LoginId, live and saved"))
        if self._session:
            self.show_session(self._session)
