"""Step 4: a session is opened with a token, and the bank's questions are answered.

Must not live here: the fields (`login_form.py`, `authorize_fields.py`), the questions (`asking.py`), or what an answer
means (`core`).
"""

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from flinks_desk.core import countdown, token
from flinks_desk.core.accounts import POLL_FOR
from flinks_desk.core.authorize import (
    IDLE,
    ByCredentials,
    ByLogin,
    Challenged,
    Choice,
    Opened,
    Opening,
    State,
    body_of,
)
from flinks_desk.core.authorize_fields import When, more_of
from flinks_desk.core.diagnosis import of_session
from flinks_desk.core.diagnosis.finding import Mend
from flinks_desk.core.endpoints import ENDPOINTS
from flinks_desk.core.journey import Step
from flinks_desk.core.profile import Environment
from flinks_desk.core.session import Session
from flinks_desk.core.writers.of_session import answers_call, opening_call
from flinks_desk.ui.language import say
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.busy_strip import BusyStrip
from flinks_desk.ui.widgets.buttons import link_button, primary_button, set_kind
from flinks_desk.ui.widgets.expander import Expander
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.widgets.page import Page
from flinks_desk.ui.wizard.asking import Asking
from flinks_desk.ui.wizard.authorize_fields import AuthorizeFields
from flinks_desk.ui.wizard.body_editor import BodyEditor
from flinks_desk.ui.wizard.in_connect import InConnect
from flinks_desk.ui.wizard.login_form import LoginForm
from flinks_desk.ui.wizard.mends import Mender
from flinks_desk.ui.wizard.session_result import SessionResult
from flinks_desk.ui.wizard.side_by_side import SideBySide
from flinks_desk.ui.wizard.token_trail import TokenTrail
from flinks_desk.ui.wizard.tools import Tools

__all__ = ["AuthorizePage"]


class AuthorizePage(Page):
    """A form, then perhaps questions, then the session."""

    go = Signal(object)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__("authorize_page", parent, answers=frozenset({Mend.EDIT_AUTHORIZE, Mend.ANSWER_QUESTIONS}))
        self._tools = tools
        self._last: Choice | None = None
        self._login_before = ""
        self._api = tools.desk.session.profile.api
        """To whom the page speaks: what was typed for one place is not sent to another."""
        self._shown: State | None = None
        self._wants_another = False
        self._mender = Mender(Step.AUTHORIZE, tools, self.go.emit, self._again)
        self.mend_requested.connect(self._mender.mend)
        self.form = LoginForm(tools.desk)
        self.fields = AuthorizeFields()
        self.fields_expander = Expander(content=self.fields)
        self.fields_expander.setObjectName("fields_expander")
        self.body_editor = BodyEditor("opening_body")
        self.body_expander = Expander(content=self.body_editor)
        self.body_expander.setObjectName("opening_body_expander")
        self.token_note = label("", "quiet", name="token_note")
        self.open = primary_button(name="open_session")
        self.busy = BusyStrip()
        self.asking = Asking()
        self.trail = TokenTrail()
        self.in_connect = InConnect()
        self.result = SessionResult()
        self.another = link_button(name="another_session")
        self.questions, self.clock = self.asking.questions, self.asking.clock
        self.answer, self.start_over = self.asking.answer, self.asking.start_over
        if tools.presenting and tools.desk.session.profile.environment is not Environment.PRODUCTION:
            self.form.prepare()
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_session(self, session: Session) -> None:
        """Redraw everything from the session."""
        state = session.authorize
        asked = state if isinstance(state, Challenged) else None
        self.asking.show_asked(asked, session.profile, is_under_way=isinstance(state, Opening))
        if type(state) is not type(self._shown):
            self._wants_another = False
        self._show_form(session, is_asked=asked is not None)
        self.result.show_session_opened(state if isinstance(state, Opened) else None, self._login_before)
        self.trail.show_uses(session.token_uses)
        self.in_connect.show_session(session)
        has_moved = session.profile.api != self._api
        if has_moved or (isinstance(state, Opened) and not isinstance(self._shown, Opened)):
            self._api = session.profile.api
            self._forget()
        # The form below asks the questions: a card that leads to it would say so twice.
        self.show_findings([one for one in session.findings if one.code != "mfa-required"])
        self._show_buttons()
        self._look_at_clock()
        asks_anew = asked is not None and state != self._shown
        self._shown = state
        if asks_anew and self.isVisible():
            self.asking.start_here()

    def start_here(self) -> None:
        """Put the focus on the one thing to do."""
        if isinstance(self._tools.desk.session.authorize, Challenged):
            self.asking.start_here()
        else:
            self.form.start_here()

    def tick(self) -> None:
        """Look at the clock again."""
        self._look_at_clock()
        self._show_buttons()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.show_session(self._tools.desk.session)

    def _lay_out(self) -> None:
        self.add(self.result)
        self.body.addWidget(self.another, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self.asking)
        self.add(self.form)
        self.add(self.token_note)
        self.add(SideBySide(self.open, self.busy, gap=GAP.group, packed=True))
        self.add_findings()
        self.add(self.trail)
        self.add(self.in_connect)
        self.add(self.fields_expander)
        self.add(self.body_expander)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.form.edited.connect(self._show_buttons)
        self.form.edited.connect(self._look_at_clock)
        self.form.submitted.connect(self._submit)
        self.fields.changed.connect(self._show_buttons)
        self.fields.submitted.connect(self._submit)
        self.body_editor.edited.connect(self._show_buttons)
        self.open.clicked.connect(self._submit)
        self.asking.answered.connect(self._send_answers)
        self.asking.over.connect(self._mender.session_again)
        self.in_connect.resumed.connect(self._resume)
        self.in_connect.connected_anew.connect(self._connect_anew)
        self.another.clicked.connect(self._open_another)
        self.busy.cancelled.connect(lambda: self._tools.bridge.cancel(Step.AUTHORIZE.value))
        self._tools.bridge.busy_changed.connect(self._show_buttons)

    def _show_form(self, session: Session, *, is_asked: bool) -> None:
        is_opened = isinstance(session.authorize, Opened)
        is_shown = not is_asked and (not is_opened or self._wants_another)
        for part in (self.form, self.fields_expander, self.body_expander):
            part.setVisible(is_shown)
        self.another.setVisible(is_opened and not self._wants_another)
        self.form.show_session(session)

    def _forget(self) -> None:
        """Take off the screen what opened the session."""
        self.form.forget()
        if self.body_editor.is_edited():
            self.body_editor.follow_form()
        self.body_expander.set_open(False)

    def _look_at_clock(self) -> None:
        session = self._tools.desk.session
        self.token_note.setText(self._token_words(session))
        self.token_note.setVisible(not self.form.isHidden() and bool(self.token_note.text()) and not self.findings())
        state, now = session.authorize, self._tools.now()
        match state:
            case Challenged(asked_at=asked_at):
                self.asking.show_left(asked_at, now, self._tools.desk.remaining().seconds)
                self.in_connect.go.setEnabled(now < asked_at + IDLE)
            case Opening(since=since):
                self.busy.set_elapsed((now - since).total_seconds())
            case _:
                pass

    def _choice(self) -> Choice | None:
        """What would be sent: what was written as JSON, or what form and fields say."""
        if self.body_editor.is_edited():
            written = self.body_editor.written()
            return replace(written, in_background=self.fields.background.isChecked()) if written else None
        choice = self.form.choice()
        return self._with_fields(choice) if choice else None

    def _with_fields(self, choice: ByLogin | ByCredentials) -> Choice:
        more, in_background = more_of(self.fields.chosen()), self.fields.background.isChecked()
        return replace(choice, more=more, in_background=in_background)

    def _open_another(self) -> None:
        self._wants_another = True
        self.show_session(self._tools.desk.session)
        self.form.start_here()

    def _submit(self) -> None:
        choice = self._choice()
        if choice and self.open.isEnabled() and not self.open.isHidden():
            self._last = choice
            state = self._tools.desk.session.authorize
            typed = self.form.login_id.text().strip()
            self._login_before = state.login_id if isinstance(state, Opened) else typed
            self.body_editor.cover()
            self._tools.bridge.spawn(Step.AUTHORIZE.value, self._again())

    async def _again(self) -> None:
        """Open a session for what the form says, with a new token where the present one will not do."""
        choice = self._choice() or self._last
        if choice is None:
            return
        desk = self._tools.desk
        if not self._has_token():
            await desk.make_token()
            if not isinstance(desk.session.token, token.Live):
                return
        await desk.authorize(choice)

    def _has_token(self) -> bool:
        """Whether the present token will do: unused, and with time enough."""
        is_tight = countdown.is_tight(self._tools.desk.remaining(), countdown.SESSION_SECONDS)
        return isinstance(self._tools.desk.session.token, token.Live) and not is_tight

    def _send_answers(self, answers: object) -> None:
        self._tools.bridge.spawn(Step.AUTHORIZE.value, self._tools.desk.answer(answers))  # type: ignore[arg-type] # as `asking` gives them

    def _resume(self, keep_accounts: bool) -> None:  # noqa: FBT001 - as the signal gives it
        self._tools.desk.resume_in_connect(keep_accounts=keep_accounts)
        self.go.emit(Step.CONNECT)

    def _connect_anew(self) -> None:
        self._tools.desk.connect_anew()
        self.go.emit(Step.CONNECT)

    def _show_buttons(self) -> None:
        session = self._tools.desk.session
        state = session.authorize
        self._show_body(session)
        self.open.setVisible(not self.form.isHidden())
        self.open.setEnabled(self._choice() is not None)
        self.open.setText(
            self.tr("&Open a session") if self._has_token() else self.tr("Make a new t&oken and open a session")
        )
        set_kind(self.open, "quiet" if isinstance(state, Opened) else "primary")
        if not self._tools.bridge.busy(Step.AUTHORIZE.value):
            self.busy.end()
            return
        words, limit = self._waits_for(state)
        if self.busy.isHidden() or self.busy.words()[0] != words:
            self.busy.begin(words, limit)
            if isinstance(state, Opening):
                self.busy.set_elapsed((self._tools.now() - state.since).total_seconds())

    def _show_body(self, session: Session) -> None:
        draft = self.form.draft()
        self.fields.show_for(_kinds(draft))
        count = len(self.fields.chosen()) + self.fields.background.isChecked()
        self.fields_expander.set_title(
            self.tr("More fields of the call ({count} set)").format(count=count)
            if count
            else self.tr("More fields of the call")
        )
        choice = self._with_fields(draft)
        self._show_code(session, choice)
        endpoint = "AuthorizeAsync" if choice.in_background else "Authorize"
        self.body_editor.show_body(body_of(choice), session.profile, endpoint)
        is_edited = self.body_editor.is_edited()
        self.form.setEnabled(not is_edited)
        self.fields.setEnabled(not is_edited)

    def _show_code(self, session: Session, draft: Choice) -> None:
        """The call that the page is about, as code."""
        state = session.authorize
        if isinstance(state, Challenged):
            title, code = answers_call(session.profile, state)
        elif isinstance(state, Opened) and not self._wants_another:
            title, code = opening_call(session.profile, state.choice)
        else:
            title, code = opening_call(session.profile, self.body_editor.written() or draft)
        self.set_code(code, title)

    def _waits_for(self, state: State) -> tuple[str, float]:
        """What is waited for, and for how many seconds at most."""
        if not isinstance(state, Opening) or not state.request_id:
            return self.tr("Flinks is opening the session"), ENDPOINTS["Authorize"].patience
        limit = POLL_FOR.total_seconds()
        if state.next_poll is None:
            return self.tr("Asking whether the session is open"), limit
        left = max(0, round((state.next_poll - self._tools.now()).total_seconds()))
        return self.tr("Flinks works on it. Next question in {seconds} s").format(seconds=left), limit

    def _token_words(self, session: Session) -> str:
        """What is missing, or why the present token would not do; the button says that another is made."""
        if not self.body_editor.is_edited() and self.form.missing():
            return self.form.missing()
        if countdown.is_tight(self._tools.desk.remaining(), countdown.SESSION_SECONDS):
            return self.tr("Opening a session may take a minute, and the token has less than that left.")
        missing = of_session.before_authorize(session)
        return say(missing.message) if missing else ""

    def _retranslate(self) -> None:
        self.set_title(
            self.tr("Authorize"),
            self.tr("A token and a LoginId open a session. Its RequestId fetches the data in the next step."),
        )
        self.another.setText(self.tr("Open another session"))
        self.body_expander.set_title(self.tr("The body as it will be sent"))


def _kinds(draft: ByLogin | ByCredentials) -> frozenset[When]:
    """Which further members make sense with it."""
    if isinstance(draft, ByCredentials):
        return frozenset({When.ALWAYS, When.LIVE, When.CREDENTIALS})
    return frozenset({When.ALWAYS}) if draft.cached else frozenset({When.ALWAYS, When.LIVE, When.REFRESH})
