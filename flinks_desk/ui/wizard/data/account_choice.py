"""Some accounts of those that were met, or any others by their ids.

Must not live here: where accounts are met.
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget

from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.buttons import icon_button

__all__ = ["AccountChoice"]


class AccountChoice(QWidget):
    """Ids in a field, with blanks or commas between; a menu beside it ticks those that are known."""

    changed = Signal(object)
    """The list of ids."""

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ids = QLineEdit()
        self.ids.setObjectName("account_ids")
        self.ids.setPlaceholderText(self.tr("every account"))
        self.ids.setAccessibleName(self.tr("Ids of the accounts"))
        self.ids.textEdited.connect(lambda _: self.changed.emit(self._typed()))
        self.known = icon_button("list_alt", self.tr("Choose among the known accounts"), name="known_accounts")
        self._menu = QMenu(self)
        self.known.setMenu(self._menu)
        self.known.setPopupMode(self.known.ToolButtonPopupMode.InstantPopup)
        self.setFocusProxy(self.ids)
        self.setFixedWidth(width)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP.hair)
        row.addWidget(self.ids, 1)
        row.addWidget(self.known)

    def show_ids(self, ids: Sequence[str], known: Sequence[tuple[str, str]]) -> None:
        """Show these ids; `known` are ids and titles to choose among."""
        if not self.ids.hasFocus():
            self.ids.setText(" ".join(ids))
        self.known.setEnabled(bool(known))
        self._menu.clear()
        for account_id, title in known:
            action = QAction(title or account_id, self._menu, checkable=True)
            action.setChecked(account_id in ids)
            action.triggered.connect(lambda on, one=account_id: self._tick(one, on=on))
            self._menu.addAction(action)

    def _tick(self, account_id: str, *, on: bool) -> None:
        others = [one for one in self._typed() if one != account_id]
        chosen = [*others, account_id] if on else others
        self.ids.setText(" ".join(chosen))
        self.changed.emit(chosen)

    def _typed(self) -> list[str]:
        return self.ids.text().replace(",", " ").split()
