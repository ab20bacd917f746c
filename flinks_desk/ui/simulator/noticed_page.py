"""What the simulator noticed: the last calls of anybody of which it says in one sentence what was wrong.

Must not live here: a sentence on any call; they come from the simulator's journal.
"""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.simulator import Noticed, Picture
from flinks_desk.ui import style
from flinks_desk.ui.style import GAP, Type
from flinks_desk.ui.widgets.buttons import quiet_button
from flinks_desk.ui.widgets.empty_state import EmptyState
from flinks_desk.ui.widgets.facts import ScrollingColumn
from flinks_desk.ui.widgets.labels import label, line
from flinks_desk.ui.wizard.times import clock_time

__all__ = ["NoticedPage"]

MOST = 25


class NoticedPage(QWidget):
    """The newest first. Calls of other programs are seen when somebody looks again."""

    look_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("simulator_noticed")
        self._shown: tuple[Noticed, ...] = ()
        self._sentence = label("", "quiet", name="noticed_sentence", column=False)
        self._look = quiet_button(icon="refresh", name="noticed_look")
        self._look.clicked.connect(self.look_wanted)
        self._empty = EmptyState("visibility")
        self._rows = ScrollingColumn("noticed_rows")
        self._stack = QStackedWidget()
        for part in (self._empty, self._rows):
            self._stack.addWidget(part)
        above = QHBoxLayout()
        above.setContentsMargins(GAP.item, 0, 0, 0)
        above.addWidget(self._sentence, 1)
        above.addWidget(self._look)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GAP.within, 0, 0)
        layout.setSpacing(GAP.within)
        layout.addLayout(above)
        layout.addWidget(self._stack, 1)
        self._retranslate()

    def show_picture(self, picture: Picture) -> None:
        """Show the last calls with a hint."""
        shown = picture.noticed[:MOST]
        if shown != self._shown:
            self._shown = shown
            self._rows.fill(self._row(one) for one in shown)
            self._stack.setCurrentWidget(self._rows if shown else self._empty)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _row(self, one: Noticed) -> QWidget:
        row = QWidget()
        row.setObjectName("noticed_call")
        head = label(f"{clock_time(one.at)}   {one.call}   {one.status or '–'}   {one.flinks_code}", "secondary")
        head.setWordWrap(False)
        head.setFont(style.mono_font(Type.SECONDARY))
        hint = label(one.hint, "body", name="noticed_hint", column=False)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for part in (head, hint, line()):
            column.addWidget(part)
        return row

    def _retranslate(self) -> None:
        self._sentence.setText(self.tr("Calls that Flinks would have refused or read otherwise, from any program."))
        self._look.setText(self.tr("Look again"))
        self._empty.set_words(
            self.tr(
                "One sentence on what was wrong will stand here for each call that goes wrong. "
                "The same sentence comes with the answer, in the header x-simulator-hint."
            )
        )
