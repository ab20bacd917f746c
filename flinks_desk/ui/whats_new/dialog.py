"""What's new: what the CHANGELOG tells, of the versions since the one that was seen last, or of all.

Must not live here: reading the CHANGELOG (`core/changes.py`), or when it is offered.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QTextBrowser, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.changes import Release
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.buttons import primary_button
from flinks_desk.ui.widgets.labels import label

__all__ = ["WhatsNewDialog"]

SIZE = QSize(680, 520)


class WhatsNewDialog(QDialog):
    """Opened with `open()`."""

    def __init__(self, told: Sequence[Release], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("whats_new")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._title = label("", "title", name="whats_new_title", wrap=False)
        self._text = QTextBrowser()
        self._text.setObjectName("whats_new_text")
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setProperty("kind", "reading")
        self._text.setOpenLinks(False)
        self._text.setMarkdown("\n\n".join(f"## {one.version} · {one.day}\n\n{one.told}" for one in told))
        self._close = primary_button(name="whats_new_close")
        self._close.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP.page, GAP.page, GAP.page, GAP.group)
        column.setSpacing(GAP.item)
        column.addWidget(self._title)
        column.addWidget(self._text, 1)
        column.addWidget(self._close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(SIZE.boundedTo(parent.size()))
        self._retranslate()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("What's new"))
        self._title.setText(self.tr("What's new"))
        self._text.setAccessibleName(self.tr("What's new"))
        self._close.setText(self.tr("Close"))
