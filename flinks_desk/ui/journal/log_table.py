"""The rows of the log: a table that stays fluid with a hundred thousand of them, and follows the end of the log.

Must not live here: details, or the filter.
"""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from flinks_desk.core.journal import Entry
from flinks_desk.ui import style
from flinks_desk.ui.journal.row_delegate import RowDelegate, cell_font, row_height
from flinks_desk.ui.journal.rows import Column, LogModel

__all__ = ["LogTable", "WholeRows"]

WIDEST = {
    Column.TIME: "00:00:00",
    Column.CODE: "OPERATION_DISPATCHED",
    Column.DURATION: "0 min 00 s",
}
"""What each column makes room for."""
NARROW = 640
"""Below this width only the essential columns are shown."""


class WholeRows(QWidget):
    """Holds a log's table at a height at which no row is shown by half."""

    def __init__(self, table: QTableView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        table.setParent(self)

    @override
    def minimumSizeHint(self) -> QSize:
        return self._table.minimumSizeHint()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._lay_out()

    def _lay_out(self) -> None:
        edges = 2 * self._table.frameWidth()
        rows = max(1, (self.height() - edges) // row_height())
        self._table.setGeometry(0, 0, self.width(), min(self.height(), rows * row_height() + edges))


class LogTable(QTableView):
    """Tells which entry is looked at. Escape lets it go."""

    looked_at = Signal(object)
    """The `Entry`, or `None`."""

    def __init__(self, model: LogModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("log_table")
        self._log = model
        self._follows = True
        self.setModel(model)
        self.setItemDelegate(RowDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lay_out_columns()
        model.rowsInserted.connect(self._grown)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        # Not the current index: Qt sets one when the table gets the focus, and nobody asked for details then.
        self.selectionModel().selectionChanged.connect(self._chosen)
        self._retranslate()

    def follows(self) -> bool:
        """Whether the end of the log stays in sight; it does until the person scrolls up."""
        return self._follows

    def follow(self, *, end: bool) -> None:
        """Keep the end in sight, or begin at the beginning."""
        self._follows = end
        if end:
            self.scrollToBottom()
        else:
            self.scrollToTop()

    def chosen_entry(self) -> Entry | None:
        """The entry that is looked at."""
        rows = self.selectionModel().selectedRows()
        return self._log.entry(rows[0].row()) if rows else None

    def show_entry(self, number: int) -> None:
        """Look at the entry with this number, if it is shown."""
        row = self._log.row_of(number)
        if row >= 0:
            index = self._log.index(row, Column.WHAT)
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(index, flags)
            self.scrollTo(index)

    def let_go(self) -> None:
        """Look at no entry."""
        self.clearSelection()
        self.setCurrentIndex(QModelIndex())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.chosen_entry():
            self.let_go()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._lay_out_columns()
        super().changeEvent(event)

    @override
    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        for column in (Column.KIND, Column.CODE):
            self.setColumnHidden(column, self.viewport().width() < NARROW)
        if self.chosen_entry():
            self.scrollTo(self.currentIndex())
        elif self._follows:
            self.scrollToBottom()

    def _lay_out_columns(self) -> None:
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        rows.setDefaultSectionSize(row_height())
        columns.hide()
        columns.setMinimumSectionSize(style.GAP.page)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setSectionResizeMode(Column.WHAT, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(Column.MARK, 28)
        self.setColumnWidth(Column.KIND, QFontMetrics(cell_font(Column.KIND)).horizontalAdvance("widgets") + 16)
        widths = {**WIDEST, Column.STATUS: max(self._log.status_words(), key=len)}
        for column, widest in widths.items():
            self.setColumnWidth(column, QFontMetrics(cell_font(column)).horizontalAdvance(widest) + 16)

    def _retranslate(self) -> None:
        self._lay_out_columns()
        self.setAccessibleName(self.tr("Log"))
        self.setAccessibleDescription(self.tr("Calls to Flinks and events of its widget, the newest last"))

    @Slot()
    def _grown(self) -> None:
        if self._follows:
            self.scrollToBottom()

    @Slot(int)
    def _scrolled(self, value: int) -> None:
        self._follows = value >= self.verticalScrollBar().maximum()

    @Slot()
    def _chosen(self) -> None:
        entry = self.chosen_entry()
        self._log.relate(entry)
        self.looked_at.emit(entry)
