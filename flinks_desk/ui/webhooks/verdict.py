"""The verdict on one webhook: a sign, a sentence, what to do, and both signatures shortened.

Must not live here: the verdict itself (`core/webhook.py`).
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from flinks_desk.core.webhook import Cause, Checked
from flinks_desk.ui.language import say
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.finding_card import FindingCard
from flinks_desk.ui.widgets.key_value import KeyValue, Row
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.widgets.sign import Sign, SignMark

__all__ = ["VerdictView"]


class VerdictView(QWidget):
    """Rebuilt for each verdict; nothing is shown without one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("webhook_verdict")
        self._card: QWidget | None = None
        self._rows = KeyValue()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP.within)
        self._column.addWidget(self._rows)
        self.hide()

    def show_checked(self, checked: Checked | None, kind: str = "", request_id: str = "") -> None:
        """Show this verdict, and whose webhook it is."""
        if self._card is not None:
            self._column.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
            self._card = None
        self.setVisible(checked is not None)
        if checked is None:
            return
        self._card = FindingCard(checked.finding) if checked.finding else _calm_card(checked)
        self._column.insertWidget(0, self._card)
        self._card.show()
        rows = (
            Row(self.tr("Header"), checked.header, mono=True),
            Row(self.tr("It says"), checked.given, mono=True),
            Row(self.tr("Expected"), checked.expected, mono=True),
            Row("ResponseType", kind, mono=True),
            Row("RequestId", request_id, mono=True),
        )
        self._rows.set_rows([row for row in rows if row.value])


def _calm_card(checked: Checked) -> QFrame:
    """For a signature that is right, and for one that was not checked."""
    card = QFrame()
    card.setObjectName("verdict_card")
    card.setProperty("card", "good" if checked.cause is Cause.GOOD else "note")
    words = QVBoxLayout()
    words.setSpacing(GAP.hair)
    words.addWidget(label(say(checked.message), "strong", name="verdict_message"))
    words.addWidget(label(say(checked.fix), "secondary", name="verdict_fix"))
    row = QHBoxLayout(card)
    row.setContentsMargins(GAP.item, GAP.item, GAP.group, GAP.item)
    row.setSpacing(GAP.item)
    sign = Sign.GOOD if checked.cause is Cause.GOOD else Sign.NOTE
    row.addWidget(SignMark(sign), 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    card.setAccessibleName(say(checked.message))
    return card
