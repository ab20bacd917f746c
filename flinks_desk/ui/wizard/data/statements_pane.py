"""The statements that came: a table, and what can be done with one.

Must not live here: writing files (`saving.py`).
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.accounts import Ready
from flinks_desk.core.statements import Statement, statements
from flinks_desk.core.text import plural
from flinks_desk.ui.language import say
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.buttons import quiet_button
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.wizard.data.columns import STATEMENT_COLUMNS
from flinks_desk.ui.wizard.data.pdf_window import PdfWindow
from flinks_desk.ui.wizard.data.tables import RowsModel, RowsTable

__all__ = ["StatementsPane"]


class StatementsPane(QWidget):
    """Open shows a document in a window; Save asks for a place."""

    save_requested = Signal(object)
    """The `Statement`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statements_pane")
        self._statements: Sequence[Statement] = ()
        self.said = label("", "secondary", name="statements_said", column=False)
        self.rows: RowsModel[Statement] = RowsModel(STATEMENT_COLUMNS, self)
        self.table = RowsTable("statements", self.rows)
        self.open = quiet_button(icon="description", name="open_statement")
        self.save = quiet_button(icon="save", name="save_statement")
        self.open.clicked.connect(self._open)
        self.save.clicked.connect(self._save)
        self.table.doubleClicked.connect(self._open)
        self.table.selectionModel().selectionChanged.connect(self._show_buttons)
        self._lay_out()
        self._retranslate()

    def show_answer(self, ready: Ready) -> None:
        """Show what came."""
        self._statements = statements(ready.raw)
        self.rows.set_rows(self._statements)
        self.table.fit_columns(2)
        if self._statements:
            self.table.selectRow(0)
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GAP.within)
        top.addWidget(self.said, 1)
        top.addWidget(self.open)
        top.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP.within, 0, 0)
        column.setSpacing(GAP.within)
        column.addLayout(top)
        column.addWidget(self.table, 1)

    def _chosen(self) -> Statement | None:
        index = self.table.currentIndex()
        return self.rows.row(index.row()) if index.isValid() else None

    def _show_buttons(self) -> None:
        for button in (self.open, self.save):
            button.setEnabled(self._chosen() is not None)

    def _open(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            PdfWindow(chosen.file_name, chosen.content() or b"", self).show()

    def _save(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.save_requested.emit(chosen)

    def _retranslate(self) -> None:
        self.open.setText(self.tr("Open"))
        self.save.setText(self.tr("Save…"))
        count = say(plural("{count} statement", "{count} statements", len(self._statements)))
        self.said.setText(
            self.tr("{count}. They hold personal data: opening one writes nothing to the disk.").format(count=count)
        )
        self.table.setAccessibleName(self.tr("Statements"))
        self.rows.retranslate()
        self._show_buttons()
