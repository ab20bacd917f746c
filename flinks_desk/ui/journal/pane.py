"""The log pane: the filter, the rows, and beside or below them the details of one.

Lives here: how the three go together. Must not live here: any of the three, or what an entry means.
"""

from collections.abc import Sequence
from datetime import tzinfo
from typing import Protocol

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.journal import Entry
from flinks_desk.core.log_search import Query
from flinks_desk.ui import icons
from flinks_desk.ui.bridge import Bridge
from flinks_desk.ui.journal.details import Details
from flinks_desk.ui.journal.filter_bar import FilterBar
from flinks_desk.ui.journal.folded_row import FoldedRow
from flinks_desk.ui.journal.log_table import LogTable, WholeRows
from flinks_desk.ui.journal.rows import LogModel
from flinks_desk.ui.language import say
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.buttons import icon_button
from flinks_desk.ui.widgets.empty_state import EmptyState

__all__ = ["JournalPane", "KeepsEntries"]

SETTLED = 60
"""Milliseconds after which a pane without details may be low again: layouts need some rounds."""
FLUSH = 100
"""Milliseconds between two batches of new rows (pitfalls §10)."""
ROOMY = 300
"""In a lower pane details are hard to read."""
LOWEST = 72
"""Three rows; a lower log is better folded."""
FOLD_KEYS = "Ctrl+J"
BESIDE_FROM = 820
"""From this width on the details stand beside the rows, in a narrower pane below them."""


class KeepsEntries(Protocol):
    """What the pane needs of a desk."""

    @property
    def entries(self) -> Sequence[Entry]: ...


class JournalPane(QWidget):
    """Everything that happened, to look through."""

    mend_requested = Signal(object)
    """The `Finding` whose button was pressed."""
    report_wanted = Signal(object)
    """The `Entry` that the person wants to report to support."""
    looked_at = Signal(object)
    """The `Entry` whose details are shown, or `None`."""
    room_wanted = Signal(int)
    """Details were opened in a pane too low to read them: this height would do. 0 gives it back."""
    folded = Signal(int)
    """The pane was folded to one line of this height; 0 when it was unfolded."""

    def __init__(
        self,
        desk: KeepsEntries,
        bridge: Bridge,
        zone: tzinfo | None = None,
        parent: QWidget | None = None,
        *,
        reports: bool = False,
    ) -> None:
        """With `reports`, an entry can be reported to support."""
        super().__init__(parent)
        self.setObjectName("journal")
        self._waiting: list[Entry] = list(desk.entries)
        self._model = LogModel(say, zone, self)
        self._filter = FilterBar()
        self._last = FoldedRow(self._model)
        self._fold = icon_button("keyboard_arrow_down", name="log_fold")
        self._table = LogTable(self._model)
        self._whole_rows = WholeRows(self._table)
        self._empty = EmptyState("list_alt")
        self._empty.action_requested.connect(self._filter.clear)
        self._rows = QStackedWidget()
        self._details = Details(zone, reports=reports)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._flush = QTimer(self, singleShot=True, interval=FLUSH)
        self._arranged = False
        self._has_asked = False
        self._is_scarce = False
        self._gave_way = False
        """Folded for want of room: it unfolds by itself once there is some, unless somebody has turned it."""
        self._lay_out()
        self._connect(bridge)
        self._retranslate()
        self.flush()

    @Slot(object)
    def add(self, entry: Entry) -> None:
        """Take in an entry; it is seen with the next batch."""
        self._waiting.append(entry)
        if not self._flush.isActive():
            self._flush.start()

    @Slot()
    def flush(self) -> None:
        """Show what came since the last batch."""
        batch, self._waiting = self._waiting, []
        self._model.add(batch)
        if batch:
            self._last.show_entry(batch[-1])
        self._tell_count()

    @Slot()
    def focus_filter(self) -> None:
        """Ready to type a filter."""
        self.set_folded(folded=False)
        self._filter.take_focus()

    @Slot()
    def copy_as(self) -> None:
        """Shows what can be copied of the row that is looked at, or of the newest."""
        self.set_folded(folded=False)
        if self._table.chosen_entry() is None and self._model.rowCount():
            self._table.show_entry(self._last_number())
        if self._details.isVisible():
            self._details.open_copy_menu()

    def is_folded(self) -> bool:
        """Whether only the last row is shown."""
        return self._split.isHidden()

    def set_folded(self, *, folded: bool) -> None:
        """Show the last row alone, or everything."""
        if folded is self.is_folded():
            return
        had_focus = any(part.hasFocus() for part in self.findChildren(QWidget))
        self._split.setVisible(not folded)
        self._filter.setVisible(not folded)
        self._last.setVisible(folded)
        self._retranslate()
        if had_focus:
            self._fold.setFocus(Qt.FocusReason.OtherFocusReason)
        self.folded.emit(self._head.sizeHint().height() if folded else 0)

    @Slot(bool)
    def give_way(self, scarce: bool) -> None:  # noqa: FBT001
        """Where height is scarce the log folds; where it is not any more, it is again as it was."""
        self._is_scarce = scarce
        if scarce and not self.is_folded():
            self._gave_way = True
            self.set_folded(folded=True)
        elif not scarce and self._gave_way:
            self._gave_way = False
            self.set_folded(folded=False)

    def show_entry(self, number: int) -> None:
        """Show the details of the entry with this number, whatever the filter."""
        self.set_folded(folded=False)
        self.flush()
        if self._model.row_of(number) < 0:
            self._filter.clear()
        self._table.show_entry(number)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= BESIDE_FROM
        orientation = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if orientation is not self._split.orientation():
            self._split.setOrientation(orientation)
            self._arranged = False
            self._arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._model.speak(say)
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        self._rows.addWidget(self._whole_rows)
        self._rows.addWidget(self._empty)
        self._split.setObjectName("log_split")
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._rows)
        self._split.addWidget(self._details)
        self._rows.setMinimumWidth(320)
        self._rows.setMinimumHeight(LOWEST)
        self._details.setMinimumWidth(340)
        self._split.splitterMoved.connect(self._moved)
        for place in (0, 1):
            self._split.setStretchFactor(place, 1)
        self._details.hide()
        self._last.hide()
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(GAP.within, GAP.hair, GAP.within, GAP.hair)
        head.setSpacing(GAP.within)
        head.addWidget(self._filter, 1)
        head.addWidget(self._last, 1)
        head.addWidget(self._fold)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self._split, 1)

    def _connect(self, bridge: Bridge) -> None:
        bridge.entry_added.connect(self.add)
        self._flush.timeout.connect(self.flush)
        self._filter.changed.connect(self._search)
        self._filter.left.connect(self._to_rows)
        self._filter.down.connect(self._to_rows)
        self._table.looked_at.connect(self._look)
        self._table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._table.customContextMenuRequested.connect(self._menu)
        self._details.closed.connect(self._close)
        self._details.mend_requested.connect(self.mend_requested)
        self._details.report_wanted.connect(self.report_wanted)
        self._last.clicked.connect(self._turn)
        self._fold.clicked.connect(self._turn)
        for keys, act in (("Ctrl+L", self.focus_filter), ("Ctrl+Shift+C", self.copy_as), (FOLD_KEYS, self._turn)):
            QShortcut(QKeySequence(keys), self, act)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self._table, self._details.copy_row)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Log"))
        does = self.tr("Unfold the log") if self.is_folded() else self.tr("Fold the log to its last row")
        self._fold.setIcon(icons.icon("keyboard_arrow_up" if self.is_folded() else "keyboard_arrow_down"))
        self._fold.setAccessibleName(does)
        self._fold.setToolTip(f"{does} ({QKeySequence(FOLD_KEYS).toString(QKeySequence.SequenceFormat.NativeText)})")
        self._tell_count()

    @Slot()
    def _turn(self) -> None:
        self._gave_way = False
        self.set_folded(folded=not self.is_folded())

    @Slot(object)
    def _search(self, query: Query) -> None:
        looked_at = self._details.entry() if self._details.isVisible() else None
        self._model.search(query)
        if looked_at is not None:
            self._table.show_entry(looked_at.number)
        self._tell_count()

    @Slot(object)
    def _look(self, entry: Entry | None) -> None:
        opens = entry is not None and self._details.isHidden()
        if entry is not None:
            self._details.show_entry(entry)
        self._details.setVisible(entry is not None)
        if opens and not self._has_asked and self.height() < ROOMY:
            self._has_asked = True
            self.room_wanted.emit(ROOMY)
        if opens and not self._arranged:
            self._arrange()
        self.looked_at.emit(entry)

    def _arrange(self) -> None:
        """Half for the rows, half for the details, until the person moves the line between them."""
        is_beside = self._split.orientation() is Qt.Orientation.Horizontal
        room = self._split.width() if is_beside else self._split.height()
        self._split.setSizes([room * 9 // 20, room * 11 // 20])

    @Slot()
    def _moved(self) -> None:
        self._arranged = True

    @Slot()
    def _close(self) -> None:
        self._details.hide()
        if self._is_scarce and self._gave_way:  # it was unfolded for these details only
            self.set_folded(folded=True)
        if self._has_asked:
            self._has_asked = False
            QTimer.singleShot(SETTLED, self, lambda: self.room_wanted.emit(0))  # once the pane may be low again
        self._table.let_go()
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QPoint)
    def _menu(self, at: QPoint) -> None:
        if self._table.chosen_entry():
            self._details.copy_menu().popup(self._table.viewport().mapToGlobal(at))

    @Slot()
    def _to_rows(self) -> None:
        self._table.setFocus(Qt.FocusReason.TabFocusReason)
        if self._table.chosen_entry() is None and self._model.rowCount():
            self._table.show_entry(self._last_number())

    def _last_number(self) -> int:
        last = self._model.entry(self._model.rowCount() - 1)
        return last.number if last else -1

    def _tell_count(self) -> None:
        shown, total = self._model.rowCount(), self._model.total
        self._filter.set_count(shown, total)
        self._rows.setCurrentWidget(self._whole_rows if shown else self._empty)
        if total:
            self._empty.set_words(self.tr("Nothing in the log matches this filter."), self.tr("Show everything"))
        else:
            self._empty.set_words(
                self.tr(
                    "Every call to Flinks and every event of its widget will be listed here, the newest last. "
                    "Make a token in step 2, and the first row appears."
                )
            )
