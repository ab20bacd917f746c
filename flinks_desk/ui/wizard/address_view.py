"""The widget's address, each part in the colour of its kind, dots where the token stands.

Must not live here: how the address is put together (`core/connect.py`).
"""

import math
from collections.abc import Iterator, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QMouseEvent, QResizeEvent, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.connect import ConnectUrl, Part, PartKind
from flinks_desk.core.secret import Secret
from flinks_desk.ui import style
from flinks_desk.ui.language import say
from flinks_desk.ui.style import GAP, Type
from flinks_desk.ui.widgets.buttons import link_button
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.wizard.embed_code import PLACEHOLDER, copied_address

__all__ = ["PART_ROLES", "AddressView"]

PART_ROLES: Mapping[PartKind, str] = {
    PartKind.HOST: "code_literal",
    PartKind.PATH: "code_number",
    PartKind.MARK: "code_mark",
    PartKind.NAME: "code_key",
    PartKind.VALUE: "code_string",
}

SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class AddressView(QWidget):
    """The address to read, and to copy with a placeholder in the token's place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("address_view")
        self._url = ConnectUrl(())
        self._title = label("", "field")
        self._copy = link_button(icon="content_copy", name="copy_address")
        self._text = QPlainTextEdit()
        self._text.setObjectName("address")
        self._text.setProperty("kind", "code")
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setFont(style.mono_font(Type.SECONDARY))
        self._text.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self._text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._text.setTextInteractionFlags(SELECTABLE)
        self._text.viewport().setMouseTracking(True)
        self._text.viewport().installEventFilter(self)
        self._text.installEventFilter(self)
        self._text.cursorPositionChanged.connect(self._follow_cursor)
        self._about = label("", "secondary", name="address_part")
        self._copy.clicked.connect(self._copy_address)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP.hair)
        column.addLayout(top)
        column.addWidget(self._text)
        column.addWidget(self._about)
        self._retranslate()

    def show_url(self, url: ConnectUrl) -> None:
        """Show this address; the same again costs nothing."""
        if url != self._url:
            self._url = url
            self._rewrite()

    def shown(self) -> str:
        """What stands there."""
        return self._text.toPlainText()

    @Slot(str)
    def point_at(self, name: str) -> None:
        """Mark the part of the address that this parameter makes."""
        spans = [span for span, part in self._spans() if part.name and part.name == name]
        mark = QTextEdit.ExtraSelection()
        mark.format.setBackground(style.colour("accent_soft"))
        mark.cursor = QTextCursor(self._text.document())
        if spans:
            mark.cursor.setPosition(spans[0][0])
            mark.cursor.setPosition(spans[-1][1], QTextCursor.MoveMode.KeepAnchor)
        self._text.setExtraSelections([mark] if spans else [])

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove and watched is not self._text:
            self._explain(self._text.cursorForPosition(event.position().toPoint()).position())
        elif event.type() == QEvent.Type.FocusIn and watched is self._text:
            self._follow_cursor()
        elif event.type() in {QEvent.Type.Leave, QEvent.Type.FocusOut} and not self._text.hasFocus():
            self._explain(None)
        return super().eventFilter(watched, event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        if event.type() == QEvent.Type.PaletteChange:
            self._rewrite()
        super().changeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    def _rewrite(self) -> None:
        self._text.clear()
        cursor = QTextCursor(self._text.document())
        for part in self._url.parts:
            cursor.insertText(str(part.text), _format(part))
        self._fit()

    def _fit(self) -> None:
        """As high as the address needs, two lines at least, so that nothing jumps while parameters change."""
        around = self._text.width() - self._text.viewport().width() + 2 * int(self._text.document().documentMargin())
        letters = max(1, (self.width() - around) // self._text.fontMetrics().horizontalAdvance("0"))
        lines = max(2, math.ceil(len(self.shown()) / letters))
        frame = 2 * int(self._text.document().documentMargin()) + 2 * GAP.within
        self._text.setFixedHeight(self._text.fontMetrics().lineSpacing() * lines + frame)

    def _spans(self) -> Iterator[tuple[tuple[int, int], Part]]:
        """Each part, and where it stands."""
        start = 0
        for part in self._url.parts:
            end = start + len(str(part.text))
            yield (start, end), part
            start = end

    @Slot()
    def _follow_cursor(self) -> None:
        if self._text.hasFocus():
            self._explain(self._text.textCursor().position())

    def _explain(self, position: int | None) -> None:
        """Say what stands at this place; without one, how to ask."""
        here = [part for (start, end), part in self._spans() if position is not None and start <= position < end]
        part = here[0] if here else None
        if part is None or part.meaning is None:
            self._about.setText(
                self.tr("Point at a part of the address, or move along it with the keys, to read of it.")
            )
            self.point_at("")
            return
        words = say(part.meaning)
        self._about.setText(f"{part.name}: {words}" if part.name else words)
        self.point_at(part.name)

    @Slot()
    def _copy_address(self) -> None:
        QGuiApplication.clipboard().setText(copied_address(self._url))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("The address of the widget"))
        self._text.setAccessibleName(self.tr("The address of the widget"))
        self._explain(None)
        self._copy.setText(self.tr("Copy a&ddress"))
        self._copy.setToolTip(self.tr("With {placeholder} in the place of the token").format(placeholder=PLACEHOLDER))


def _format(part: Part) -> QTextCharFormat:
    made = QTextCharFormat()
    role = "code_secret" if isinstance(part.text, Secret) else PART_ROLES[part.kind]
    made.setForeground(style.colour(role))
    return made
