"""The line above the log: what to look for, which kinds to show, and how many rows are left.

Must not live here: what a query means (`core/log_search.py`).
"""

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QToolButton, QWidget
from typing_extensions import override

from flinks_desk.core.journal import Kind
from flinks_desk.core.log_search import Query, parse
from flinks_desk.core.text import plural
from flinks_desk.ui import icons, style
from flinks_desk.ui.language import say
from flinks_desk.ui.widgets.labels import label

__all__ = ["FilterBar"]

TICK = 14
NARROWEST = 160
"""Of the field."""


class FilterBar(QWidget):
    """Tells of each new query. Escape clears it."""

    changed = Signal(object)
    """The `Query`."""
    left = Signal()
    """Escape was pressed in an empty field: the person is done with it."""
    down = Signal()
    """Enter or the arrow down: to the rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("log_filter_bar")
        self._field = QLineEdit(self, clearButtonEnabled=True)
        self._field.setObjectName("log_filter")
        self._field.setProperty("kind", "filter")
        self._field.addAction(icons.icon("filter_list"), QLineEdit.ActionPosition.LeadingPosition)
        self._field.textChanged.connect(self._tell)
        self._field.setMinimumWidth(NARROWEST)
        self._kinds = {kind: self._made_toggle(kind) for kind in Kind}
        self._count = label("", "secondary", name="log_count", wrap=False)
        self._beside = QWidget(self)
        beside = QHBoxLayout(self._beside)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(style.GAP.hair)
        for toggle in self._kinds.values():
            beside.addWidget(toggle)
        beside.addSpacing(style.GAP.within)
        beside.addStretch(1)
        beside.addWidget(self._count)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(style.GAP.hair)
        self._layout.addWidget(self._field, 1)
        self._layout.addWidget(self._beside)
        self._shown = self._total = 0
        self._retranslate()

    @override
    def minimumSizeHint(self) -> QSize:
        """The field goes above the kinds where there is no room beside them."""
        return QSize(self._beside.minimumSizeHint().width(), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """One line, or two where one is too narrow."""
        one_line = NARROWEST + self._beside.sizeHint().width() + style.GAP.hair
        is_wide = self.width() >= one_line
        self._layout.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)

    def query(self) -> Query:
        """What is asked for now."""
        return parse(self._field.text(), frozenset(kind for kind, toggle in self._kinds.items() if toggle.isChecked()))

    def set_count(self, shown: int, total: int) -> None:
        """Say how many rows are left."""
        self._shown, self._total = shown, total
        if shown == total:
            words = plural("{count} row", "{count} rows", total).filled(count=QLocale().toString(total))
            self._count.setText(say(words))
        else:
            some, all_of_them = QLocale().toString(shown), QLocale().toString(total)
            self._count.setText(self.tr("{shown} of {total}").format(shown=some, total=all_of_them))
        self._fold()

    @Slot()
    def take_focus(self) -> None:
        """Ready to type."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    @Slot()
    def clear(self) -> None:
        """Show everything again."""
        for toggle in self._kinds.values():
            toggle.setChecked(True)
        self._field.clear()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape if self.query().shows_all:
                self.left.emit()
            case Qt.Key.Key_Escape:
                self.clear()
            case Qt.Key.Key_Down | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.down.emit()
            case _:
                super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _made_toggle(self, kind: Kind) -> QToolButton:
        toggle = QToolButton(self)
        toggle.setCheckable(True)
        toggle.setChecked(True)
        toggle.setObjectName(f"log_kind_{kind.value}")
        toggle.setFont(style.font(style.Type.SECONDARY))
        toggle.setProperty("kind", "chip")
        toggle.setIcon(icons.switch_icon("check", "text"))
        toggle.setIconSize(QSize(TICK, TICK))
        toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        toggle.setCursor(Qt.CursorShape.PointingHandCursor)
        toggle.toggled.connect(self._tell)
        return toggle

    def _retranslate(self) -> None:
        self._field.setPlaceholderText(self.tr("Filter: words, status:401, code:INVALID_LOGIN, is:finding"))
        self._field.setAccessibleName(self.tr("Filter the log"))
        self._field.setToolTip(
            self.tr(
                "Rows that hold all these words. A minus before a word leaves rows out.\n"
                "status:401 or status:4xx, code:INVALID_LOGIN, kind:call, kind:widget,\n"
                "is:finding, is:error, is:warning, is:note, is:refused, is:unanswered.\n"
                "Escape shows everything again."
            )
        )
        names = {
            Kind.CALL: (self.tr("Calls"), self.tr("Show the calls to Flinks")),
            Kind.WIDGET: (self.tr("Widget"), self.tr("Show the events of the Connect widget")),
            Kind.NAVIGATION: (self.tr("Pages"), self.tr("Show where the widget went")),
            Kind.TOKEN: (self.tr("Token"), self.tr("Show the life of the token")),
            Kind.NOTE: (self.tr("Notes"), self.tr("Show what this program notes")),
        }
        for kind, (name, tip) in names.items():
            self._kinds[kind].setText(name)
            self._kinds[kind].setToolTip(tip)
            self._kinds[kind].setAccessibleDescription(tip)
        self.set_count(self._shown, self._total)

    @Slot()
    def _tell(self) -> None:
        self.changed.emit(self.query())
