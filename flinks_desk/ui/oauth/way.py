"""The way so far: each station of the redirect with its host, and the names of its parameters.

Must not live here: what may be shown of a value (`core/oauth.py`).
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.oauth import Hop, Knowing
from flinks_desk.ui import style
from flinks_desk.ui.style import GAP, Type
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.widgets.sign import Sign, SignMark

__all__ = ["Way"]

MARKS = {Knowing.OURS: Sign.GOOD, Knowing.DOCUMENTED: Sign.NOTE, Knowing.UNKNOWN: Sign.WARNING}


class Way(QWidget):
    """Redrawn when there is another station."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("oauth_way")
        self._hops: tuple[Hop, ...] = ()
        self._title = label("", "field", wrap=False)
        self._holder = QVBoxLayout(self)
        self._holder.setContentsMargins(0, 0, 0, 0)
        self._holder.setSpacing(GAP.hair)
        self._holder.addWidget(self._title)
        self._rows: QWidget | None = None
        self._retranslate()

    def show_hops(self, hops: Sequence[Hop]) -> None:
        """Show these stations; none, no way."""
        self.setVisible(bool(hops))
        if tuple(hops) != self._hops:
            self._hops = tuple(hops)
            self._rebuild()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _rebuild(self) -> None:
        if self._rows is not None:
            self._holder.removeWidget(self._rows)
            self._rows.hide()
            self._rows.deleteLater()
        self._rows = QWidget()
        grid = QGridLayout(self._rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP.item)
        grid.setVerticalSpacing(GAP.hair)
        grid.setColumnStretch(1, 1)
        for place, hop in enumerate(self._hops):
            self._add(grid, 2 * place, hop)
        self._holder.addWidget(self._rows)

    def _add(self, grid: QGridLayout, place: int, hop: Hop) -> None:
        where = label(f"{hop.host}{hop.path}", "body", name="hop", column=False)
        where.setFont(style.mono_font(Type.SECONDARY))
        where.setAccessibleName(f"{where.text()}: {self._knowing(hop)}")
        names = " ".join(f"{name}={value}" for name, value in hop.parameters)
        said = " · ".join(part for part in (self._knowing(hop), names) if part)
        grid.addWidget(SignMark(MARKS[hop.knowing], 16), place, 0)
        grid.addWidget(where, place, 1)
        grid.addWidget(label(said, "secondary", name="hop_said", column=False), place + 1, 1)

    def _knowing(self, hop: Hop) -> str:
        words = {
            Knowing.OURS: self.tr("known from the profile"),
            Knowing.DOCUMENTED: self.tr("Flinks' own, by its documentation"),
            Knowing.UNKNOWN: self.tr("not known to this profile"),
        }[hop.knowing]
        return words if hop.encrypted else f"{words}, {self.tr('not encrypted')}"

    def _retranslate(self) -> None:
        self._title.setText(self.tr("The way so far"))
        if self._hops:
            self._rebuild()
