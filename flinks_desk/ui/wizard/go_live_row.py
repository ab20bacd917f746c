"""One point of the go-live check: its light, the evidence, the words to fix it, and the question if there is one.

Must not live here: the verdict.
"""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.go_live.checks import CHECKS, Check
from flinks_desk.core.go_live.evidence import Light
from flinks_desk.core.go_live.judging import Verdict
from flinks_desk.core.go_live.state import Answer
from flinks_desk.ui.language import say
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.combo import Combo
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.widgets.sign import Sign, SignMark

__all__ = ["GoLiveRow"]

SIGNS: Mapping[Light, Sign] = {Light.GREEN: Sign.GOOD, Light.AMBER: Sign.WARNING, Light.RED: Sign.ERROR}


class GoLiveRow(QWidget):
    """Its answer is told by `answered`."""

    answered = Signal(object, object)
    """The `Check` and the `Answer`."""

    def __init__(self, check: Check, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._check = check
        self._verdict: Verdict | None = None
        name = f"go_live_{check.value}"
        self._mark = SignMark(Sign.WARNING)
        self._title = label("", "strong", name=f"{name}_title")
        self._evidence = label("", "secondary", name=f"{name}_evidence")
        self._fix = label("", "body", name=f"{name}_fix")
        self._question = label("", "body")
        self.answer = Combo()
        self.answer.setObjectName(f"{name}_answer")
        for each in Answer:
            self.answer.addItem("", each)
        self.answer.activated.connect(self._answered)
        for part in (self._question, self.answer):
            part.setVisible(CHECKS[check].question is not None)
        self._lay_out()
        self._retranslate()

    def show_verdict(self, verdict: Verdict) -> None:
        """How it stands now."""
        self._verdict = verdict
        self._retranslate()

    def show_answer(self, said: Answer | None) -> None:
        """What was answered."""
        self.answer.setCurrentIndex(list(Answer).index(said or Answer.NOT_KNOWN))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        asked = QHBoxLayout()
        asked.setSpacing(GAP.within)
        asked.addWidget(self._question, 1)
        asked.addWidget(self.answer)
        asked.addStretch()  # keeps the words wide where nothing is asked
        words = QVBoxLayout()
        words.setSpacing(GAP.hair)
        for part in (self._title, self._evidence, self._fix):
            words.addWidget(part)
        words.addLayout(asked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP.within)
        layout.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)

    @Slot()
    def _answered(self) -> None:
        self.answered.emit(self._check, Answer(self.answer.currentData()))

    def _retranslate(self) -> None:
        row = CHECKS[self._check]
        self._title.setText(say(row.title))
        self._question.setText(say(row.question))
        self.answer.setAccessibleName(say(row.question or row.title))
        for place, words in enumerate((self.tr("Not known"), self.tr("Yes"), self.tr("No"))):
            self.answer.setItemText(place, words)
        if self._verdict is None:
            return
        self._mark.set_sign(SIGNS[self._verdict.light])
        self._evidence.setText("\n".join(map(say, self._verdict.evidence)))
        self._fix.setText(say(row.fix))
        self._fix.setVisible(self._verdict.light is not Light.GREEN)
