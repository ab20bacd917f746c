"""What goes into a report: which session or exchanges, the person's note, and whether account data are in it.

Must not live here: making the report, or what a session holds.
"""

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QEvent, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from flinks_desk.core.journal import Entry
from flinks_desk.core.local_time import local_time
from flinks_desk.services.past_sessions import PastSession
from flinks_desk.ui import style
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.combo import Combo
from flinks_desk.ui.widgets.labels import label

__all__ = ["Choice"]

NOTE_LINES = 4
WIDTH = 264


class Choice(QWidget):
    """Asks; `changed` tells of every change."""

    changed = Signal()

    def __init__(self, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = [entry for entry in entries if entry.exchange or entry.data is not None]
        self._past: tuple[PastSession, ...] = ()
        self._scope_words = label("", "field", name="report_scope_words")
        self.scope = Combo()
        self.scope.setObjectName("report_scope")
        self.rows = QListWidget()
        self.rows.setObjectName("report_rows")
        self._note_words = label("", "field", name="report_note_words")
        self.note = QPlainTextEdit()
        self.note.setObjectName("report_note")
        self.note.setTabChangesFocus(True)
        self.accounts = QCheckBox()
        self.accounts.setObjectName("report_accounts")
        self._accounts_words = label("", "secondary", name="report_accounts_words")
        self._fill_rows()
        self._lay_out()
        self._retranslate()
        self.scope.currentIndexChanged.connect(self._choose)
        self.rows.itemChanged.connect(lambda _: self.changed.emit())
        self.note.textChanged.connect(self.changed)
        self.accounts.toggled.connect(lambda _: self.changed.emit())
        self._choose()

    def numbers(self) -> frozenset[int] | None:
        """The numbers of the chosen rows; `None` for a whole session."""
        if self.scope.currentIndex() != 1:
            return None
        items = [self.rows.item(row) for row in range(self.rows.count())]
        return frozenset(
            int(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() is Qt.CheckState.Checked
        )

    def past(self) -> PastSession | None:
        """The past session that is to be reported, if it is one."""
        place = self.scope.currentIndex() - 2
        return self._past[place] if 0 <= place < len(self._past) else None

    def choose_row(self, number: int) -> None:
        """Report this row alone; others can be added."""
        self.rows.blockSignals(True)  # noqa: FBT003 - Qt's own
        for row in range(self.rows.count()):
            item = self.rows.item(row)
            is_it = item.data(Qt.ItemDataRole.UserRole) == number
            item.setCheckState(Qt.CheckState.Checked if is_it else Qt.CheckState.Unchecked)
            if is_it:
                self.rows.scrollToItem(item)
        self.rows.blockSignals(False)  # noqa: FBT003 - Qt's own
        self.scope.setCurrentIndex(1)

    def offer_past(self, sessions: Sequence[PastSession], chosen: PastSession | None = None) -> None:
        """Past sessions can be reported, too."""
        self._past = tuple(sessions)
        self._fill_scope()
        place = next((place for place, one in enumerate(self._past, 2) if chosen and one.id == chosen.id), -1)
        if place >= 0:
            self.scope.setCurrentIndex(place)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    @Slot()
    def _choose(self) -> None:
        self.rows.setVisible(self.scope.currentIndex() == 1)
        self.changed.emit()

    def _fill_rows(self) -> None:
        for entry in self._entries:
            at = local_time(entry.at).strftime("%H:%M:%S")
            item = QListWidgetItem("  ".join(filter(None, (at, str(entry.status or ""), entry.title))))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            item.setData(Qt.ItemDataRole.UserRole, entry.number)
            self.rows.addItem(item)

    def _fill_scope(self) -> None:
        here = max(0, self.scope.currentIndex())
        self.scope.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.scope.clear()
        self.scope.addItems([self.tr("This session"), self.tr("Chosen calls and events")])
        self.scope.addItems([self.tr("Session of {when}").format(when=_when(one)) for one in self._past])
        self.scope.setCurrentIndex(min(here, self.scope.count() - 1))
        self.scope.blockSignals(False)  # noqa: FBT003 - Qt's own

    def _lay_out(self) -> None:
        self.scope.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.scope.setMinimumContentsLength(12)
        self.note.setMinimumHeight(self.note.fontMetrics().lineSpacing() * NOTE_LINES + 2 * GAP.item)
        self.note.setMaximumHeight(self.note.minimumHeight() * 2)
        self.rows.setSpacing(2)
        self.rows.setFont(style.mono_font(style.Type.SECONDARY))
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP.hair)
        column.addWidget(self._scope_words)
        column.addWidget(self.scope)
        column.addWidget(self.rows, 3)
        column.addSpacing(GAP.item)
        column.addWidget(self._note_words)
        column.addWidget(self.note, 2)
        column.addSpacing(GAP.item)
        column.addWidget(self.accounts)
        column.addWidget(self._accounts_words)
        column.addStretch(1)

    def _retranslate(self) -> None:
        self._fill_scope()
        self._scope_words.setText(self.tr("What goes in"))
        self.scope.setAccessibleName(self.tr("What goes in"))
        self.rows.setAccessibleName(self.tr("Calls and events that go in"))
        self._note_words.setText(self.tr("Your note"))
        self.note.setAccessibleName(self.tr("Your note"))
        self.note.setPlaceholderText(self.tr("What you did, what you expected, what came instead"))
        self.accounts.setText(self.tr("Include account data"))
        self._accounts_words.setText(
            self.tr("Names, addresses and account numbers. Keys, tokens and passwords never go in.")
        )


def _when(session: PastSession) -> str:
    at = QDateTime.fromSecsSinceEpoch(int(session.started.timestamp()))
    return QLocale().toString(at, QLocale.FormatType.ShortFormat)
