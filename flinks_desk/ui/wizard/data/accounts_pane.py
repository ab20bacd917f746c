"""The accounts, and how they compare with what the customer chose in the widget.

Must not live here: transactions.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.account_selection import Selection, compared, told
from flinks_desk.core.accounts import Account
from flinks_desk.ui.language import say
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.labels import label, set_tone
from flinks_desk.ui.wizard.data.columns import ACCOUNT_COLUMNS, Chosen
from flinks_desk.ui.wizard.data.tables import RowsModel, RowsTable

__all__ = ["AccountsPane"]

CHOSEN_COLUMN, LIMIT_COLUMN = (
    next(place for place, one in enumerate(ACCOUNT_COLUMNS) if one.heading.template == heading)
    for heading in ("In Connect", "Limit")
)


class AccountsPane(QWidget):
    """Enter or a double click on an account leads to its transactions."""

    opened = Signal(str)
    """The account's id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("accounts_pane")
        self._selection: Selection | None = None
        self.said = label("", "secondary", name="selection_said", column=False)
        self.rows: RowsModel[Chosen] = RowsModel(ACCOUNT_COLUMNS, self)
        self.table = RowsTable("accounts", self.rows)
        self.table.activated.connect(lambda index: self._open(index.row()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP.within, 0, 0)
        column.setSpacing(GAP.within)
        column.addWidget(self.said)
        column.addWidget(self.table, 1)
        self._retranslate()

    def show_accounts(self, accounts: Sequence[Account], chosen: Sequence[str]) -> None:
        """Show these accounts beside those that were chosen."""
        self._selection = compared(chosen, accounts)
        lowered = {one.lower() for one in chosen}
        self.rows.set_rows([(one, one.id.lower() in lowered if chosen else None) for one in accounts])
        self.table.setColumnHidden(CHOSEN_COLUMN, not chosen)
        self.table.setColumnHidden(LIMIT_COLUMN, all(one.limit is None for one in accounts))
        self.table.fit_columns(0)
        if accounts:
            self.table.selectRow(0)
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _open(self, place: int) -> None:
        row = self.rows.row(place)
        if row is not None:
            self.opened.emit(row[0].id)

    def _retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("Accounts"))
        self.rows.retranslate()
        selection = self._selection
        self.said.setVisible(selection is not None)
        self.said.setText(" ".join(say(one) for one in told(selection)) if selection else "")
        set_tone(self.said, "warn" if selection and (selection.missing or selection.extra) else "")
