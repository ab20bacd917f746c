"""The bank's questions with all that belongs to them: the clocks, the answers, and the body that carries them.

Must not live here: the form of a question (`mfa_form.py`), or sending.
"""

from datetime import datetime

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.authorize import Answers, Challenged, Written, body_of_answers
from flinks_desk.core.profile import Profile
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.buttons import link_button, primary_button
from flinks_desk.ui.widgets.expander import Expander
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.wizard.body_editor import BodyEditor
from flinks_desk.ui.wizard.mfa_form import MfaForm
from flinks_desk.ui.wizard.session_clock import SessionClock

__all__ = ["Asking"]


class Asking(QWidget):
    """`answered` gives the answers, or what was written in their place; `over` asks for a new session."""

    answered = Signal(object)
    over = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("asking")
        self._asked: Challenged | None = None
        self._profile: Profile | None = None
        self.title = label("", "heading", name="questions_title")
        self.clock = SessionClock()
        self.verbatim = label("", "secondary", name="verbatim")
        self.questions = MfaForm()
        self.answer = primary_button(name="send_answers")
        self.start_over = link_button(name="start_over")
        self.body = BodyEditor("answers_body")
        self.body_expander = Expander(content=self.body)
        self.body_expander.setObjectName("answers_body_expander")
        self._lay_out()
        self.questions.edited.connect(self._show_answers)
        self.questions.submitted.connect(self._send)
        self.body.edited.connect(self._show_answers)
        self.answer.clicked.connect(self._send)
        self.start_over.clicked.connect(self.over)
        self._retranslate()

    def show_asked(self, asked: Challenged | None, profile: Profile, *, is_under_way: bool) -> None:
        """Ask these questions; while a call is under way they stay as they were."""
        self.setVisible(asked is not None)
        if asked is None:
            if not is_under_way:
                self._forget_all()
            return
        if self._asked is not None and asked != self._asked and self.body.is_edited():
            self.body.follow_form()
        self._asked, self._profile = asked, profile
        self.questions.show_challenges(asked.challenges)
        self.title.setText(self._title_words(asked))
        self._show_answers()

    def show_left(self, since: datetime, now: datetime, token_left: int) -> None:
        """What is left of the session, and of its token."""
        self.clock.show_left(since, now, token_left)

    def start_here(self) -> None:
        """Put the focus on the first question."""
        self.questions.start_here()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP.within)
        buttons.addWidget(self.answer)
        buttons.addWidget(self.start_over)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP.item)
        for part in (self.title, self.clock, self.verbatim, self.questions):
            column.addWidget(part)
        column.addLayout(buttons)
        column.addWidget(self.body_expander)

    def _forget_all(self) -> None:
        self.questions.show_challenges(())
        if self._asked is not None:
            self._asked = None
            self.body.follow_form()
            self.body_expander.set_open(False)

    def _show_answers(self) -> None:
        if self._asked is None or self._profile is None:
            return
        endpoint = "AuthorizeAsync" if self._asked.choice.in_background else "Authorize"
        given: Answers = {
            prompt: tuple(part for part in parts if part) for prompt, parts in self.questions.answers().items()
        }
        self.body.show_body(body_of_answers(self._asked, given), self._profile, endpoint)
        self.questions.setEnabled(not self.body.is_edited())
        self.answer.setEnabled(self._answers() is not None)

    def _answers(self) -> Answers | Written | None:
        if self.body.is_edited():
            return self.body.written()
        return self.questions.answers() if self.questions.is_complete() else None

    def _send(self) -> None:
        answers = self._answers()
        if answers is not None and self.answer.isEnabled():
            self.body.cover()
            self.questions.forget()
            self.answered.emit(answers)

    def _title_words(self, asked: Challenged) -> str:
        bank = asked.institution or self.tr("The bank")
        if asked.again:
            return self.tr("That was not right; {bank} asks again").format(bank=bank)
        if asked.round > 1:
            return self.tr("{bank} has another question").format(bank=bank)
        return self.tr("{bank} wants to know").format(bank=bank)

    def _retranslate(self) -> None:
        self.answer.setText(self.tr("&Send the answers"))
        self.verbatim.setText(self.tr("Each question goes back to the letter: it is the key of its answer."))
        self.start_over.setText(self.tr("Start this session over"))
        self.body_expander.set_title(self.tr("The body as it will be sent"))
        if self._asked:
            self.title.setText(self._title_words(self._asked))
