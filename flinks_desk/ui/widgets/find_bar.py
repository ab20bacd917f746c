"""The search within a JSON value: a field, where one stands among the places found, and a step to the next.

Must not live here: the tree that shows the places (`json_view.py`), or the searching itself (`json_search.py`).
"""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget
from typing_extensions import override

from flinks_desk.core.exchange import Json
from flinks_desk.ui import icons, style
from flinks_desk.ui.widgets.json_search import Path, find
from flinks_desk.ui.widgets.labels import label

__all__ = ["FindBar"]

AT_ONCE = 500
"""Places taken in before the window breathes."""


class FindBar(QWidget):
    """Searches in slices, and tells of the place to look at."""

    went_to = Signal(object)
    """A `Path`."""
    left = Signal()
    """Escape was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: Json = None
        self._hits: list[Path] = []
        self._place = -1
        self._search: Iterator[Path | None] = iter(())
        self._breath = QTimer(self, interval=0)
        self._breath.timeout.connect(self._search_on)
        self._field = QLineEdit(self, clearButtonEnabled=True)
        self._field.setObjectName("json_search")
        self._field.setProperty("kind", "filter")
        self._field.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._field.textChanged.connect(self._search_anew)
        self._count = label("", "secondary", name="json_search_count", wrap=False)
        self._back = self._button("json_previous", "keyboard_arrow_up", -1)
        self._on = self._button("json_next", "keyboard_arrow_down", 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, style.GAP.hair, 0, 0)
        layout.setSpacing(style.GAP.hair)
        layout.addWidget(self._field, 1)
        for part in (self._count, self._back, self._on):
            layout.addWidget(part)
        self._retranslate()

    def set_value(self, value: Json) -> None:
        """Search in another value, for the same words."""
        self._value = value
        self._search_anew(self._field.text())

    def search(self, words: str) -> None:
        """Look for these words."""
        self._field.setText(words)

    def is_used(self) -> bool:
        """Whether words stand in the field."""
        return bool(self._field.text().strip())

    def take_focus(self) -> None:
        """Ready to type."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self._field.clear()
                self.left.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            case _:
                super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _button(self, name: str, drawing: str, step: int) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setIcon(icons.icon(drawing))
        button.clicked.connect(lambda: self._go(step))
        return button

    def _retranslate(self) -> None:
        self._field.setPlaceholderText(self.tr("Find a name or a value"))
        self._field.setAccessibleName(self.tr("Find in the JSON"))
        for button, words in ((self._back, self.tr("Previous place")), (self._on, self.tr("Next place"))):
            button.setToolTip(words)
            button.setAccessibleName(words)
        self._tell()

    @Slot(str)
    def _search_anew(self, words: str) -> None:
        self._hits, self._place = [], -1
        self._search = find(self._value, words.strip()) if words.strip() else iter(())
        self._breath.start()
        self._tell()

    @Slot()
    def _search_on(self) -> None:
        """One slice of the search; the window breathes between two."""
        for _ in range(AT_ONCE):
            path = next(self._search, False)
            if not isinstance(path, tuple):
                break
            self._hits.append(path)
            if len(self._hits) == 1:
                self._go(1)
        else:
            path = None
        if path is False:
            self._breath.stop()
        self._tell()

    def _go(self, step: int) -> None:
        if self._hits:
            self._place = (self._place + step) % len(self._hits)
            self.went_to.emit(self._hits[self._place])
        self._tell()

    def _tell(self) -> None:
        for button in (self._back, self._on):
            button.setEnabled(len(self._hits) > 1)
        if self._hits:
            self._count.setText(self.tr("{place} of {count}").format(place=self._place + 1, count=len(self._hits)))
        else:
            self._count.setText(self.tr("not found") if self.is_used() and not self._breath.isActive() else "")
