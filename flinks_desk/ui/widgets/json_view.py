"""A JSON value to look at: a coloured tree that opens and closes, with a search in it and ways to copy from it.

It knows nothing of the application. Secrets are dots, and what is copied has named placeholders instead.
Must not live here: the rows themselves (`json_model.py`) and their painting (`json_paint.py`).
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import islice

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QTreeView, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.exchange import Json
from flinks_desk.core.writers import json_text
from flinks_desk.ui import style
from flinks_desk.ui.widgets.find_bar import FindBar
from flinks_desk.ui.widgets.json_model import JsonModel, Node, path_text
from flinks_desk.ui.widgets.json_paint import JsonPaint
from flinks_desk.ui.widgets.json_search import Path

__all__ = ["JsonView"]

SMALL = 120
"""A value with at most so many values in it is shown with everything open."""
WORTH_A_SEARCH = 40
LONGEST_TEXT = 20_000
"""Characters of one text that are shown; Qt needs seconds to lay out a line of megabytes (pitfalls §10)."""
DEEPEST = 8


class JsonView(QWidget):
    """Shows one value. `copied` says what was put on the clipboard, for a confirmation elsewhere."""

    copied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = JsonModel(self)
        self._tree = self._made_tree()
        self._whole = self._made_whole()
        self._find = FindBar(self)
        self._find.went_to.connect(self._go_to)
        self._find.left.connect(self._leave_search)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(style.GAP.hair)
        layout.addWidget(self._find)
        layout.addWidget(self._tree, 1)
        layout.addWidget(self._whole)
        self._copy_value = self._action(QKeySequence.StandardKey.Copy, self.copy_value, self._tree)
        self._copy_path = self._action(None, self.copy_path, self._tree)
        self._open_all = self._action(None, self._expand, self._tree)
        self._close_all = self._action(None, self._tree.collapseAll, self._tree)
        self._search = self._action(QKeySequence.StandardKey.Find, self.show_search, self)
        self._retranslate()

    def set_value(self, value: Json) -> None:
        """Show another value; a search goes on in it, and small values are shown open."""
        self._model.set_value(value)
        self._find.set_value(self._model.value())
        size = count(value, limit=max(SMALL, WORTH_A_SEARCH))
        self._find.setVisible(self._find.is_used() or size > WORTH_A_SEARCH)
        self._whole.hide()
        if size <= SMALL:
            self._tree.expandAll()
        elif self._model.rowCount() == 1:
            self._tree.expand(self._model.index(0, 0))

    def search(self, words: str) -> None:
        """Look for words in names and values."""
        self._find.show()
        self._find.search(words)

    @Slot()
    def show_search(self) -> None:
        """Open the search, ready to type."""
        self._find.show()
        self._find.take_focus()

    @Slot()
    def copy_value(self) -> None:
        """Copy the selected value: a text as it is, anything else as JSON."""
        node = self._current()
        if node is not None:
            name = next((part for part in reversed(node.path) if isinstance(part, str)), "")
            self._put(node.value if isinstance(node.value, str) else json_text.copied(node.held, name))

    @Slot()
    def copy_path(self) -> None:
        """Copy where the selected value stands."""
        node = self._current()
        if node is not None:
            self._put(path_text(node.path))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _made_tree(self) -> QTreeView:
        tree = QTreeView(self, headerHidden=True, uniformRowHeights=True)
        tree.setObjectName("json_tree")
        tree.setModel(self._model)
        tree.setItemDelegate(JsonPaint(tree))
        tree.setFont(style.mono_font(style.Type.SECONDARY))
        tree.setIndentation(style.GAP.group)
        tree.setHorizontalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(tree.header().ResizeMode.ResizeToContents)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.customContextMenuRequested.connect(self._menu)
        tree.selectionModel().currentChanged.connect(self._moved)
        return tree

    def _made_whole(self) -> QPlainTextEdit:
        whole = QPlainTextEdit(self, readOnly=True, tabChangesFocus=True)
        whole.setObjectName("json_whole")
        whole.setProperty("kind", "code")
        whole.setFont(style.mono_font(style.Type.SECONDARY))
        whole.setMaximumHeight(whole.fontMetrics().lineSpacing() * 8)
        whole.hide()
        return whole

    def _action(self, keys: QKeySequence.StandardKey | None, act: Callable[[], None], owner: QWidget) -> QAction:
        action = QAction(self)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(act)
        owner.addAction(action)
        return action

    def _retranslate(self) -> None:
        self._copy_value.setText(self.tr("Copy value"))
        self._copy_path.setText(self.tr("Copy path"))
        self._open_all.setText(self.tr("Open all below"))
        self._close_all.setText(self.tr("Close all"))
        self._search.setText(self.tr("Find in this…"))
        self._tree.setAccessibleName(self.tr("JSON"))
        self._whole.setAccessibleName(self.tr("The whole text of the selected value"))

    def _current(self) -> Node | None:
        index = self._tree.currentIndex()
        return self._model.node(index) if index.isValid() else None

    @Slot(QPoint)
    def _menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in (self._copy_value, self._copy_path, self._open_all):
            action.setEnabled(self._current() is not None)
            menu.addAction(action)
        menu.addActions([self._close_all, self._search])
        menu.popup(self._tree.viewport().mapToGlobal(at))

    def _put(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.copied.emit(text)

    @Slot()
    def _expand(self) -> None:
        self._tree.expandRecursively(self._tree.currentIndex(), DEEPEST)

    @Slot(QModelIndex, QModelIndex)
    def _moved(self, current: QModelIndex, _previous: QModelIndex) -> None:
        node = self._model.node(current) if current.isValid() else None
        whole = node.value if node is not None and node.is_cut else ""
        if isinstance(whole, str) and whole:
            self._whole.setPlainText(self._shortened(whole))
        self._whole.setVisible(bool(whole))

    def _shortened(self, text: str) -> str:
        if len(text) <= LONGEST_TEXT:
            return text
        rest = self.tr("… and {count} more characters. Copy the value to have all of it.").format(
            count=len(text) - LONGEST_TEXT
        )
        return f"{text[:LONGEST_TEXT]}\n{rest}"

    @Slot(object)
    def _go_to(self, path: Path) -> None:
        index = self._model.reach(path)
        self._tree.setCurrentIndex(index)
        self._tree.scrollTo(index)

    @Slot()
    def _leave_search(self) -> None:
        self._tree.setFocus(Qt.FocusReason.OtherFocusReason)


def count(value: Json, *, limit: int) -> int:
    """How many values are in it, itself not counted; counting stops above the limit."""
    waiting: list[Json] = [value]
    seen = -1
    while waiting and seen <= limit:
        item = waiting.pop()
        seen += 1
        if isinstance(item, Mapping):
            waiting.extend(islice(item.values(), limit + 1))
        elif isinstance(item, Sequence) and not isinstance(item, str):
            waiting.extend(islice(item, limit + 1))
    return seen
