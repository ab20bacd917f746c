"""Code to read and to copy: columns that align, plain text only, a button that copies it.

Must not live here: how the code is written (`core/writers`).
"""

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.ui import style
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.buttons import quiet_button
from flinks_desk.ui.widgets.labels import label

__all__ = ["CodeView"]

SAID_FOR = 2_000
"""Milliseconds for which the button says that it copied."""


class CodeView(QWidget):
    """A block of code with a title and a button "Copy"."""

    copied = Signal()

    def __init__(self, title: str = "", code: str = "", *, lines: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most_lines = lines
        self._title = label(title, "field", wrap=False)
        self._copy = quiet_button(icon="content_copy", name="copy_code")
        self._edit = QPlainTextEdit()
        self._edit.setObjectName("code")
        self._edit.setProperty("kind", "code")
        self._edit.setReadOnly(True)
        self._edit.setTabChangesFocus(True)
        self._edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._edit.setFont(style.mono_font(style.Type.SECONDARY))
        self._said = QTimer(self, singleShot=True, interval=SAID_FOR)
        self._said.timeout.connect(self._retranslate)
        self._copy.clicked.connect(self.copy)
        self._lay_out()
        self._retranslate()
        self.set_title(title)
        self.set_code(code)

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self._edit.setAccessibleName(title)

    def set_code(self, code: str) -> None:
        """Shows other code, as high as it needs, up to the most lines."""
        if code == self._edit.toPlainText() and code:
            return
        self._edit.setPlainText(code)
        rows = min(self._most_lines, max(1, code.count("\n") + 1))
        frame = 2 * (self._edit.document().documentMargin() + 8)
        bar = self._edit.horizontalScrollBar().sizeHint().height()
        self._edit.setFixedHeight(int(QFontMetrics(self._edit.font()).lineSpacing() * rows + frame + bar))

    def code(self) -> str:
        return self._edit.toPlainText()

    @Slot()
    def copy(self) -> None:
        """Puts the code on the clipboard and says so on the button."""
        QGuiApplication.clipboard().setText(self.code())
        self._copy.setText(self.tr("Copied"))
        self._said.start()
        self.copied.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP.hair)
        layout.addLayout(top)
        layout.addWidget(self._edit)

    @Slot()
    def _retranslate(self) -> None:
        self._copy.setText(self.tr("Copy"))
        self._copy.setAccessibleDescription(self.tr("Puts the code on the clipboard, placeholders instead of secrets."))
