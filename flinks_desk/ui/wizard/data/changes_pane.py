"""What is different between the last two fetches.

Must not live here: finding differences (`core/account_changes.py`).
"""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.account_changes import Change, Kind, changes
from flinks_desk.core.accounts import Ready
from flinks_desk.core.collected import login_of
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.wizard.data.columns import CHANGE_COLUMNS
from flinks_desk.ui.wizard.data.tables import RowsModel, RowsTable
from flinks_desk.ui.wizard.times import clock_time

__all__ = ["ChangesPane"]


class ChangesPane(QWidget):
    """Compares in slices, so that fifty thousand transactions hold nothing up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("changes_pane")
        self._before: Ready | None = None
        self._after: Ready | None = None
        self._found: tuple[Change, ...] | None = None
        self._work: Iterator[None] = iter(())
        self._breath = QTimer(self, interval=0)
        self._breath.timeout.connect(self._go_on)
        self.said = label("", "body", name="changes_said", column=False)
        self.rows: RowsModel[Change] = RowsModel(CHANGE_COLUMNS, self)
        self.table = RowsTable("changes", self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP.item, 0, 0)
        column.setSpacing(GAP.item)
        column.addWidget(self.said)
        column.addWidget(self.table, 1)
        column.addStretch(0)
        self._retranslate()

    def show_fetches(self, before: Ready | None, after: Ready | None) -> None:
        """Compare these two; the same ones again change nothing."""
        if before is self._before and after is self._after:
            return
        self._before, self._after, self._found = before, after, None
        self.rows.set_rows(())
        if before and after and login_of(before) == login_of(after):
            self._work = self._compared(before, after)
            self._breath.start()
        self._tell()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _compared(self, before: Ready, after: Ready) -> Iterator[None]:
        self._found = yield from changes(before.accounts, after.accounts)
        self.rows.set_rows(self._found)
        self.table.fit_columns(2)
        self._tell()

    def _go_on(self) -> None:
        if next(self._work, self) is self:
            self._breath.stop()

    def _tell(self) -> None:
        self.said.setText(self._words())
        self.table.setVisible(bool(self._found))

    def _words(self) -> str:
        if self._before is None or self._after is None:
            return self.tr("Fetch the data again, in this session or a later one, and the differences stand here.")
        if login_of(self._before) != login_of(self._after):
            return self.tr("The last two fetches belong to different LoginIds, so they are not compared.")
        if self._found is None:
            return self.tr("Comparing the last two fetches")
        then = clock_time(self._before.at)
        if not self._found:
            return self.tr("Nothing is different since {time}.").format(time=then)
        counts = Counter(one.kind for one in self._found)
        return self.tr("Since {time}: {added} new, {changed} changed, {gone} gone.").format(
            time=then, added=counts[Kind.ADDED], changed=counts[Kind.CHANGED], gone=counts[Kind.GONE]
        )

    def _retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("Differences between the last two fetches"))
        self.rows.retranslate()
        self._tell()
