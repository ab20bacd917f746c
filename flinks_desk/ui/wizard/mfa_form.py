"""The bank's questions as a form: one group a question, whatever its type (api-facts §5.2).

Prompts are shown and sent back to the letter: they are the keys of the answers (api-facts §5.1).
Must not live here: sending the answers, or what the bank says to them.
"""

import base64
import binascii
import json
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from flinks_desk.core.authorize import Answers, Challenge
from flinks_desk.core.secret import Secret
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.code_view import CodeView
from flinks_desk.ui.widgets.expander import Expander
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.widgets.layouts import empty

__all__ = ["MfaForm"]

IMAGE = QSize(96, 96)
LARGEST_IMAGE = 1_000_000
"""Characters of base64; a larger picture is shown by its number only."""

Read = Callable[[], tuple[str, ...]]


@dataclass(frozen=True)
class Question:
    """A challenge on the screen: what reads its answer, what takes the focus, what forgets."""

    challenge: Challenge
    read: Read
    first: QWidget
    clear: Callable[[], None]


class MfaForm(QWidget):
    """Questions and their answers. `edited` tells that an answer changed; `submitted` that Enter was pressed."""

    edited = Signal()
    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mfa_form")
        self._questions: list[Question] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP.group)

    def show_challenges(self, challenges: Sequence[Challenge]) -> None:
        """Ask these questions. The same ones again keep what was typed."""
        if [question.challenge for question in self._questions] == list(challenges):
            return
        empty(self._column)
        prompts = Counter(challenge.prompt for challenge in challenges)
        self._questions = [
            self._ask(place, challenge, is_shared=prompts[challenge.prompt] > 1)
            for place, challenge in enumerate(challenges, start=1)
        ]

    def answers(self) -> Answers:
        """Prompt, to the letter, to what was answered; questions of one prompt share it, one answer after the other."""
        given: dict[str, tuple[Secret, ...]] = {}
        for question in self._questions:
            prompt = question.challenge.prompt
            given[prompt] = (*given.get(prompt, ()), *map(Secret, question.read()))
        return given

    def is_complete(self) -> bool:
        """Whether every question has an answer that is not blank."""
        return bool(self._questions) and all(
            any(part.strip() for part in question.read()) for question in self._questions
        )

    def forget(self) -> None:
        """Take the answers off the screen."""
        for question in self._questions:
            question.clear()

    def start_here(self) -> None:
        """Put the focus on the first question."""
        if self._questions:
            self._questions[0].first.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            challenges = [question.challenge for question in self._questions]
            self.show_challenges(())
            self.show_challenges(challenges)
        super().changeEvent(event)

    def _ask(self, place: int, challenge: Challenge, *, is_shared: bool) -> Question:
        group = QFrame(self)
        group.setObjectName(f"mfa_question_{place}")
        group.setProperty("card", "plain")
        column = QVBoxLayout(group)
        column.setContentsMargins(GAP.group, GAP.item, GAP.group, GAP.group)
        column.setSpacing(GAP.within)
        column.addWidget(label(challenge.prompt, "strong", name=f"mfa_prompt_{place}"))
        if (challenge.type, challenge.iterables) != ("QuestionAndAnswer", ()):  # that is a field, and says so itself
            column.addWidget(label(self._kind(challenge), "secondary"))
        if is_shared:
            shared = self.tr(
                "The same words are asked more than once. The answers go under them together, in this order."
            )
            column.addWidget(label(shared, "secondary", name=f"mfa_shared_{place}"))
        question = self._control(place, challenge, column)
        if challenge.raw is not None:
            column.addWidget(self._as_it_came(place, challenge))
        self._column.addWidget(group)
        group.show()  # at once; a layout shows what is new in it only when it is next laid out
        return question

    def _control(self, place: int, challenge: Challenge, column: QVBoxLayout) -> Question:
        if not challenge.iterables:
            return self._text(place, challenge, column)
        match challenge.type:
            case "MultipleChoiceMultipleAnswers":
                return self._choices(place, challenge, column, QCheckBox)
            case "ImageSelection":
                return self._images(place, challenge, column)
            case "QuestionAndAnswer":
                return self._one_of_several(place, challenge, column)
            case _:
                return self._choices(place, challenge, column, QRadioButton)

    def _kind(self, challenge: Challenge) -> str:
        match challenge.type, bool(challenge.iterables):
            case "QuestionAndAnswer", True:
                return self.tr(
                    "Answer one of these. Only the answer is sent; how to name the question is not documented."
                )
            case "MultipleChoice", _:
                return self.tr("Choose one.")
            case "MultipleChoiceMultipleAnswers", _:
                return self.tr("Choose all that are right.")
            case "ImageSelection", _:
                return self.tr("Choose the pictures. They are sent back as they came.")
            case kind, True:
                return self.tr("A kind of question that is not documented: {kind}. Choose one.").format(
                    kind=kind or "?"
                )
            case kind, _:
                return self.tr("A kind of question that is not documented: {kind}. Answer in words.").format(
                    kind=kind or "?"
                )

    def _as_it_came(self, place: int, challenge: Challenge) -> Expander:
        """All that the bank said of a kind that nobody describes."""
        written = json.dumps(challenge.raw, ensure_ascii=False, indent=2, default=str)
        view = CodeView(self.tr("As it came"), written, lines=8)
        expander = Expander(self.tr("The question as it came"), view)
        expander.setObjectName(f"mfa_raw_{place}")
        return expander

    def _text(self, place: int, challenge: Challenge, column: QVBoxLayout) -> Question:
        field = self._field(place, challenge.prompt)
        column.addWidget(field)
        return Question(challenge, lambda: (field.text(),), field, field.clear)

    def _one_of_several(self, place: int, challenge: Challenge, column: QVBoxLayout) -> Question:
        """Questions to choose from. How Flinks would be told which is not documented (api-facts §5.2)."""
        for words in challenge.iterables:
            column.addWidget(label(f"•  {words}"))
        return self._text(place, challenge, column)

    def _choices(self, place: int, challenge: Challenge, column: QVBoxLayout, kind: type[QAbstractButton]) -> Question:
        group, buttons = self._buttons(place, challenge, column, kind)
        return Question(challenge, _read_checked(challenge, buttons), buttons[0], lambda: _uncheck(group, buttons))

    def _images(self, place: int, challenge: Challenge, column: QVBoxLayout) -> Question:
        row = QHBoxLayout()
        row.setSpacing(GAP.within)
        buttons: list[QAbstractButton] = []
        for number, encoded in enumerate(challenge.iterables, start=1):
            button = QToolButton()
            button.setObjectName(f"mfa_image_{place}_{number}")
            button.setAccessibleName(self.tr("Picture {number}").format(number=number))
            button.setCheckable(True)
            button.setIconSize(IMAGE)
            picture = _picture(encoded)
            if picture:
                button.setIcon(picture)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            _number(button, number, on=False)
            button.toggled.connect(partial(_number, button, number))
            button.toggled.connect(self.edited)
            row.addWidget(button)
            buttons.append(button)
        row.addStretch()
        column.addLayout(row)
        return Question(challenge, _read_checked(challenge, buttons), buttons[0], lambda: _uncheck(None, buttons))

    def _buttons(
        self, place: int, challenge: Challenge, column: QVBoxLayout, kind: type[QAbstractButton]
    ) -> tuple[QButtonGroup, list[QAbstractButton]]:
        group = QButtonGroup(self)
        group.setExclusive(kind is QRadioButton)
        buttons = [kind() for _ in challenge.iterables]
        for number, (button, words) in enumerate(zip(buttons, challenge.iterables, strict=True)):
            button.setText(words.replace("&", "&&"))
            button.setObjectName(f"mfa_choice_{place}_{number + 1}")
            button.setAccessibleDescription(challenge.prompt)
            button.toggled.connect(self.edited)
            group.addButton(button, number)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return group, buttons

    def _field(self, place: int, prompt: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(f"mfa_answer_{place}")
        field.setAccessibleName(prompt)
        field.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
        field.setMaximumWidth(360)
        field.textChanged.connect(self.edited)
        field.returnPressed.connect(self.submitted)
        return field


def _read_checked(challenge: Challenge, buttons: Sequence[QAbstractButton]) -> Read:
    return lambda: tuple(
        answer for answer, button in zip(challenge.iterables, buttons, strict=True) if button.isChecked()
    )


def _number(button: QToolButton, number: int, on: bool) -> None:  # noqa: FBT001 - as the signal gives it
    """A picture's number, with a mark where it is chosen: colour alone would not tell."""
    button.setText(f"✓ {number}" if on else str(number))


def _uncheck(group: QButtonGroup | None, buttons: Sequence[QAbstractButton]) -> None:
    exclusive = group is not None and group.exclusive()
    if group:
        group.setExclusive(False)
    for button in buttons:
        button.setChecked(False)
    if group:
        group.setExclusive(exclusive)


def _picture(encoded: str) -> QIcon | None:
    """The picture behind this base64; `None` if it is none."""
    if len(encoded) > LARGEST_IMAGE:
        return None
    try:
        data = base64.b64decode(encoded.partition("base64,")[2] or encoded, validate=False)
    except (binascii.Error, ValueError):
        return None
    pixmap = QPixmap()
    if not pixmap.loadFromData(data):
        return None
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return QIcon(pixmap.scaled(IMAGE, keep, smooth))
