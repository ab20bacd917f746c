"""The bank's questions by themselves: what is typed is what is answered."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from flinks_desk.core.authorize import Challenge
from flinks_desk.core.secret import Secret
from flinks_desk.ui.wizard.mfa_form import MfaForm
from tests.ui.seek import the

CITY = Challenge("QuestionAndAnswer", "What city were you born in?")
SHAPE = Challenge("MultipleChoice", "Which shape?", ("Circle", "Triangle"))


def test_two_questions_of_the_same_words_lose_no_answer(qtbot: QtBot) -> None:
    """The words are the key, so both answers go under it, in the order of the questions; and the page says so."""
    form = MfaForm()
    qtbot.addWidget(form)
    form.show_challenges((CITY, SHAPE, CITY))
    QTest.keyClicks(the(form, QLineEdit, "mfa_answer_1"), "Montreal")
    QTest.keyClicks(the(form, QLineEdit, "mfa_answer_3"), "Laval")

    assert form.answers() == {CITY.prompt: (Secret("Montreal"), Secret("Laval")), SHAPE.prompt: ()}
    assert "together" in the(form, QLabel, "mfa_shared_3").text()


def test_questions_of_different_words_say_nothing_of_it(qtbot: QtBot) -> None:
    form = MfaForm()
    qtbot.addWidget(form)
    form.show_challenges((CITY, SHAPE))

    assert form.findChild(QLabel, "mfa_shared_1") is None
