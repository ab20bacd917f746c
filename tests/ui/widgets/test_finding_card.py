"""A finding's card: words, a button where something can be mended, names for screen readers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from flinks_desk.core.diagnosis.finding import Finding, Mend, Severity
from flinks_desk.core.text import text
from flinks_desk.ui.widgets.finding_card import FindingCard
from tests.ui.seek import the

USED = Finding(
    "token-reused",
    Severity.ERROR,
    text("Flinks refused the token: it was used at {time}.", time="14:03"),
    text("A token works once. Make a new one."),
    mend=Mend.NEW_TOKEN,
    evidence=text("This program handed it to the preview."),
)


def card_of(finding: Finding, qtbot: QtBot) -> FindingCard:
    card = FindingCard(finding)
    qtbot.addWidget(card)
    return card


def test_a_card_says_what_happened_and_what_to_do(qtbot: QtBot) -> None:
    """The sentences of the finding, filled in."""
    card = card_of(USED, qtbot)

    assert card.words() == (
        "Flinks refused the token: it was used at 14:03.",
        "A token works once. Make a new one.",
        "This program handed it to the preview.",
    )
    assert "Flinks refused the token" in card.accessibleName()


def test_the_button_asks_for_the_mending(qtbot: QtBot) -> None:
    """Whoever listens gets the finding."""
    card = card_of(USED, qtbot)
    button = the(card, QPushButton, "finding_mend")

    with qtbot.waitSignal(card.mend_requested) as asked:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert asked.args == [USED]


def test_without_mending_there_is_no_button(qtbot: QtBot) -> None:
    """A button that does nothing is not shown."""
    card = card_of(Finding("event-unknown", Severity.NOTE, text("A step unknown."), text("Read on.")), qtbot)
    button = the(card, QPushButton, "finding_mend")

    assert button.isHidden()


@pytest.mark.parametrize("mend", Mend)
def test_each_mending_has_words(mend: Mend, qtbot: QtBot) -> None:
    """The table of buttons is complete."""
    card = card_of(Finding("x", Severity.ERROR, text("It failed."), text("Mend it."), mend=mend), qtbot)
    button = the(card, QPushButton, "finding_mend")

    assert button.text()


@pytest.mark.parametrize("severity", Severity)
def test_each_severity_has_a_look_and_words(severity: Severity, qtbot: QtBot) -> None:
    """The card is told by its severity, for eyes and for ears."""
    card = card_of(Finding("x", severity, text("It failed."), text("Mend it.")), qtbot)

    assert card.property("card") == severity.value
    assert card.accessibleName().endswith(": It failed.")
