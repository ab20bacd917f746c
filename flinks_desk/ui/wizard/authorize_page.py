"""Step 4: a session is opened with a token, and the bank's questions are answered.

Must not live here: the fields (`login_form.py`), the questions (`mfa_form.py`), or what an answer means (`core`).
"""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core import countdown, token
from flinks_desk.core.authorize import ByCredentials, ByLogin, Challenged, Choice, Opened, Opening, State
from flinks_desk.core.diagnosis import of_session
from flinks_desk.core.diagnosis.finding import Mend
from flinks_desk.core.endpoints import ENDPOINTS
from flinks_desk.core.journey import Step
from flinks_desk.core.session import Session
from flinks_desk.ui.language import say
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.busy_strip import BusyStrip
from flinks_desk.ui.widgets.buttons import link_button, primary_button, set_kind
from flinks_desk.ui.widgets.key_value import KeyValue, Row
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.widgets.page import Page
from flinks_desk.ui.widgets.sign import Sign, SignMark
from flinks_desk.ui.wizard.login_form import LoginForm
from flinks_desk.ui.wizard.mends import Mender
from flinks_desk.ui.wizard.mfa_form import MfaForm
from flinks_desk.ui.wizard.session_clock import SessionClock
from flinks_desk.ui.wizard.side_by_side import SideBySide
from flinks_desk.ui.wizard.tools import Tools

__all__ = ["AuthorizePage"]


class AuthorizePage(Page):
    """A form, then perhaps questions, then the session."""

    go = Signal(object)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__("authorize_page", parent, answers=frozenset({Mend.EDIT_AUTHORIZE, Mend.ANSWER_QUESTIONS}))
        self._tools = tools
        self._last: Choice | None = None
        self._shown: State | None = None
        self._wants_another = False
        self._mender = Mender(Step.AUTHORIZE, tools, self.go.emit, self._again)
        self.mend_requested.connect(self._mender.mend)
        self.form = LoginForm(tools.desk)
        self.token_note = label("", "quiet", name="token_note")
        self.open = primary_button(name="open_session")
        self.busy = BusyStrip()
        self.questions = MfaForm()
        self.questions_title = label("", "heading", name="questions_title")
        self.clock = SessionClock()
        self.answer = primary_button(name="send_answers")
        self.start_over = link_button(name="start_over")
        self.verbatim = label("", "secondary", name="verbatim")
        self.result = _Result()
        self.another = link_button(name="another_session")
        self._asking = QWidget()
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_session(self, session: Session) -> None:
        """Redraw everything from the session."""
        state = session.authorize
        asked = state if isinstance(state, Challenged) else None
        self._asking.setVisible(asked is not None)
        if asked:
            self.questions.show_challenges(asked.challenges)
            self.questions_title.setText(self._questions_words(asked))
        elif not isinstance(state, Opening):
            self.questions.show_challenges(())
        if type(state) is not type(self._shown):
            self._wants_another = False
        is_opened = isinstance(state, Opened)
        self.form.setVisible(asked is None and (not is_opened or self._wants_another))
        self.another.setVisible(is_opened and not self._wants_another)
        self.form.show_session(session)
        self.result.show_session_opened(state if isinstance(state, Opened) else None)
        if isinstance(state, Opened):
            self.form.forget()
        # The form below asks the questions: a card that leads to it would say so twice.
        self.show_findings([one for one in session.findings if one.code != "mfa-required"])
        code_title, code = self._tools.desk.as_curl()[1]
        self.set_code(code, code_title)
        self._show_buttons()
        self._look_at_clock()
        asks_anew = asked is not None and state != self._shown
        self._shown = state
        if asks_anew and self.isVisible():
            self.questions.start_here()

    def start_here(self) -> None:
        """Put the focus on the one thing to do."""
        if isinstance(self._tools.desk.session.authorize, Challenged):
            self.questions.start_here()
        else:
            self.form.start_here()

    def tick(self) -> None:
        """Look at the clock again."""
        self._look_at_clock()
        self._show_buttons()

    def _look_at_clock(self) -> None:
        session = self._tools.desk.session
        self.token_note.setText(self._token_words(session))
        self.token_note.setVisible(not self.form.isHidden() and bool(self.token_note.text()) and not self.findings())
        state, now = session.authorize, self._tools.now()
        match state:
            case Challenged(asked_at=asked_at):
                self.clock.show_left(asked_at, now)
            case Opening(since=since):
                self.busy.set_elapsed((now - since).total_seconds())
            case _:
                pass

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.show_session(self._tools.desk.session)

    def _lay_out(self) -> None:
        asking = QVBoxLayout(self._asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.setSpacing(GAP.item)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP.within)
        buttons.addWidget(self.answer)
        buttons.addWidget(self.start_over)
        buttons.addStretch(1)
        for part in (self.questions_title, self.clock, self.verbatim, self.questions):
            asking.addWidget(part)
        asking.addLayout(buttons)
        self.add(self.result)
        self.body.addWidget(self.another, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self._asking)
        self.add(self.form)
        self.add(self.token_note)
        self.add(SideBySide(self.open, self.busy, gap=GAP.group, packed=True))
        self.add_findings()
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.form.edited.connect(self._show_buttons)
        self.form.submitted.connect(self._submit)
        self.open.clicked.connect(self._submit)
        self.questions.edited.connect(self._show_buttons)
        self.questions.submitted.connect(self._send_answers)
        self.answer.clicked.connect(self._send_answers)
        self.another.clicked.connect(self._open_another)
        self.start_over.clicked.connect(self._mender.session_again)
        self.busy.cancelled.connect(lambda: self._tools.bridge.cancel(Step.AUTHORIZE.value))
        self._tools.bridge.busy_changed.connect(self._show_buttons)

    def _open_another(self) -> None:
        self._wants_another = True
        self.show_session(self._tools.desk.session)
        self.form.start_here()

    def _submit(self) -> None:
        choice = self.form.choice()
        if choice and self.open.isEnabled() and not self.open.isHidden():
            self._last = choice
            self._tools.bridge.spawn(Step.AUTHORIZE.value, self._again())

    async def _again(self) -> None:
        """Open a session for what the form says, with a new token where the present one will not do."""
        choice = self.form.choice() or self._last
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

    def _send_answers(self) -> None:
        if self.questions.is_complete() and self.answer.isEnabled():
            answers = self.questions.answers()
            self.questions.forget()
            self._tools.bridge.spawn(Step.AUTHORIZE.value, self._tools.desk.answer(answers))

    def _show_buttons(self) -> None:
        session = self._tools.desk.session
        state, is_busy = session.authorize, self._tools.bridge.busy(Step.AUTHORIZE.value)
        self.open.setVisible(not self.form.isHidden())
        self.open.setEnabled(self.form.choice() is not None)
        self.open.setText(
            self.tr("&Open a session") if self._has_token() else self.tr("Make a new t&oken and open a session")
        )
        set_kind(self.open, "quiet" if isinstance(state, Opened) else "primary")
        self.answer.setEnabled(self.questions.is_complete())
        if not is_busy:
            self.busy.end()
        elif self.busy.isHidden():
            self.busy.begin(self.tr("Flinks is opening the session"), ENDPOINTS["Authorize"].patience)

    def _questions_words(self, asked: Challenged) -> str:
        if asked.again:
            return self.tr("That was not right; {bank} asks again").format(bank=asked.institution)
        return self.tr("{bank} wants to know").format(bank=asked.institution or self.tr("The bank"))

    def _token_words(self, session: Session) -> str:
        """Why the present token would not do; the button says that another is made."""
        if countdown.is_tight(self._tools.desk.remaining(), countdown.SESSION_SECONDS):
            return self.tr("Opening a session may take a minute, and the token has less than that left.")
        missing = of_session.before_authorize(session)
        return say(missing.message) if missing else ""

    def _retranslate(self) -> None:
        self.set_title(
            self.tr("Authorize"),
            self.tr("A token and a LoginId open a session. Its RequestId fetches the data in the next step."),
        )
        self.answer.setText(self.tr("&Send the answers"))
        self.another.setText(self.tr("Open another session"))
        self.verbatim.setText(self.tr("Each question goes back to the letter: it is the key of its answer."))
        self.start_over.setText(self.tr("Start this session over"))


class _Result(QFrame):
    """The open session, in words."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("session_result")
        self.setProperty("card", "good")
        self._title = label("", "strong", name="session_title")
        self._sentence = label("", "body", name="session_sentence")
        self._rows = KeyValue()
        words = QVBoxLayout()
        words.setSpacing(GAP.within)
        for part in (self._title, self._sentence, self._rows):
            words.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP.item, GAP.item, GAP.group, GAP.item)
        row.setSpacing(GAP.item)
        mark = QVBoxLayout()
        mark.addWidget(SignMark(Sign.GOOD))
        mark.addStretch(1)
        row.addLayout(mark)
        row.addLayout(words, 1)

    def show_session_opened(self, opened: Opened | None) -> None:
        self.setVisible(opened is not None)
        if opened is None:
            return
        self._title.setText(self.tr("The session is open"))
        self._sentence.setText(self._explained(opened.choice))
        rows = (
            Row(self.tr("RequestId"), opened.request_id, mono=True, copy=True),
            Row(self.tr("LoginId"), opened.login_id, mono=True, copy=True),
            Row(self.tr("Bank"), opened.institution),
            Row(self.tr("User"), " · ".join(part for part in (opened.username, opened.login_type) if part)),
            Row(self.tr("Last refresh"), _utc(opened.last_refresh)),
        )
        self._rows.set_rows([row for row in rows if row.value])
        self.setAccessibleName(self._title.text())

    def _explained(self, choice: Choice) -> str:
        match choice:
            case ByLogin(cached=True):
                return self.tr("Flinks answers from the copy that it holds; the bank was not asked.")
            case ByLogin():
                return self.tr("Flinks opened the bank, and is collecting the data now.")
            case ByCredentials():
                return self.tr(
                    "The bank accepted the user name and password. Keep the LoginId, and use it from now on."
                )


def _utc(written: str) -> str:
    """Flinks writes UTC without saying so (api-facts §4.3)."""
    return f"{written.partition('.')[0].replace('T', ' ')} UTC" if written else ""
