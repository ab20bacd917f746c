"""The palette: Ctrl+K, some letters and Enter, and the window does or shows it.

Must not live here: what is offered (`offers.py`), or how letters fit a name (`core/fuzzy.py`).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.fuzzy import ranked
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.labels import label

__all__ = ["Offer", "Palette"]

MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
SIZE = (560, 320)
ROW = 36


@dataclass(frozen=True)
class Offer:
    """One line: what it is called, what kind of thing it is, its own keys if it has some, and what it does."""

    name: str
    kind: str
    does: Callable[[], None]
    keys: str = ""


class Palette(QDialog):
    """Opened with `open()`. What is chosen is done after it has closed."""

    def __init__(self, offers: Sequence[Offer], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Go to or do anything"))
        self._offers = offers
        self._shown: list[Offer] = []
        self.filter = QLineEdit()
        self.filter.setObjectName("palette_filter")
        self.filter.setPlaceholderText(self.tr("A few letters of a step, a room, a profile or an action"))
        self.filter.setAccessibleName(self.tr("Go to or do anything"))
        self.list = QListWidget()
        self.list.setObjectName("palette_list")
        self.list.setAccessibleName(self.tr("What fits"))
        self.list.setMinimumSize(*SIZE)
        self._nothing = label("", "quiet", name="palette_nothing", column=False)
        self._lay_out()
        self.filter.installEventFilter(self)
        self.filter.textChanged.connect(self._fill)
        self.filter.returnPressed.connect(self._choose_current)
        self.list.itemClicked.connect(self._choose_current)
        self.list.itemActivated.connect(self._choose_current)
        self._fill("")
        self.filter.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field has the focus; keys that mean the list are for the list."""
        if watched is self.filter and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = MOVES.get(Qt.Key(event.key()), 0)
            if step:
                self._move(step)
                return True
        return super().eventFilter(watched, event)

    def _move(self, step: int) -> None:
        """One line goes round at the ends; a page stops there."""
        count, to = self.list.count(), self.list.currentRow() + step
        if count:
            self.list.setCurrentRow(to % count if abs(step) == 1 else min(max(to, 0), count - 1))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP.group, GAP.group, GAP.group, GAP.item)
        column.setSpacing(GAP.item)
        column.addWidget(self.filter)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)

    def _fill(self, typed: str) -> None:
        names = [f"{offer.name} {offer.kind}" for offer in self._offers]
        self._shown = [self._offers[place] for place in ranked(names, typed)]
        self.list.clear()
        for offer in self._shown:
            self._add(offer)
        self.list.setCurrentRow(0)
        nothing = self.tr("Nothing is called so. Esc closes this, and nothing changes.")
        self._nothing.setText("" if self._shown else nothing)
        self._nothing.setVisible(not self._shown)

    def _add(self, offer: Offer) -> None:
        item = QListWidgetItem()
        keys = QKeySequence(offer.keys).toString(QKeySequence.SequenceFormat.NativeText)
        said = ", ".join(each for each in (offer.name, offer.kind, keys) if each)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        row = _Row(offer, keys)
        item.setSizeHint(row.sizeHint().expandedTo(QSize(0, ROW)))
        self.list.addItem(item)
        self.list.setItemWidget(item, row)

    def _choose_current(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._shown):
            chosen = self._shown[row]
            self.accept()
            chosen.does()


class _Row(QWidget):
    """The name, and quietly what kind of thing it is and its keys."""

    def __init__(self, offer: Offer, keys: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP.item, GAP.within, GAP.item, GAP.within)
        row.setSpacing(GAP.item)
        row.addWidget(label(offer.name, "body", wrap=False))
        row.addWidget(label(offer.kind, "secondary", wrap=False))
        row.addStretch(1)
        row.addWidget(label(keys, "secondary", wrap=False))
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
