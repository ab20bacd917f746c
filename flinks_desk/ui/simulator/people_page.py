"""The test users: what each is good for, and its name to copy.

Must not live here: who they are; the simulator says so.
"""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.simulator import Picture
from flinks_desk.ui.simulator.copy_rows import CopyRow, CopyRows
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.facts import ScrollingColumn
from flinks_desk.ui.widgets.labels import label

__all__ = ["PeoplePage"]

OURS = "ours"


class PeoplePage(QWidget):
    """Documented users first, then the simulator's own, as they come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("simulator_people")
        self._picture: Picture | None = None
        self._sentence = label("", "quiet", name="people_sentence")
        self._password = CopyRows("people_password")
        self._documented_title, self._own_title = (
            label("", "field", name=f"people_{name}") for name in ("docs", "own")
        )
        self._documented, self._own = (CopyRows(name, stands_out=True) for name in ("people_documented", "people_ours"))
        column = ScrollingColumn("people_scroll")
        parts = (self._sentence, self._password, self._documented_title, self._documented, self._own_title, self._own)
        column.fill(parts)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GAP.within, 0, 0)
        layout.addWidget(column)
        self._retranslate()

    def show_picture(self, picture: Picture) -> None:
        """Show its users."""
        if self._picture is None or self._picture.people is not picture.people:
            self._picture = picture
            self._redraw()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _redraw(self) -> None:
        if self._picture is None:
            return
        rows = [(one.source, CopyRow(one.username, one.username, one.about)) for one in self._picture.people]
        self._documented.set_rows([row for source, row in rows if source != OURS])
        self._own.set_rows([row for source, row in rows if source == OURS])
        self._password.set_rows([CopyRow(self.tr("password"), self._picture.password)])

    def _retranslate(self) -> None:
        self._sentence.setText(
            self.tr("Sign in as one of them, in the widget or by Authorize, and see the case that it stands for.")
        )
        self._documented_title.setText(self.tr("Known to Flinks' sandbox too"))
        self._own_title.setText(self.tr("This simulator's own"))
        self._redraw()
