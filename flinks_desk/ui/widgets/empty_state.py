"""What stands where nothing is yet: an icon, what will appear here, and the click that makes it appear.

Must not live here: which emptiness it is.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.ui.icons import IconLabel
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.buttons import primary_button, quiet_button
from flinks_desk.ui.widgets.labels import label

__all__ = ["EmptyState"]

ROOMY = 120
"""Pixels of height from which on there is an icon, too."""


class EmptyState(QWidget):
    """An icon, a sentence, and perhaps a button."""

    action_requested = Signal()

    def __init__(
        self,
        icon: str,
        sentence: str = "",
        action: str = "",
        parent: QWidget | None = None,
        *,
        is_first: bool = False,
    ) -> None:
        """With `is_first` the button is the one thing to do on the page."""
        super().__init__(parent)
        self.setObjectName("empty_state")
        self._sentence = label("", "quiet", name="empty_sentence", column=False)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._action = primary_button(name="empty_action") if is_first else quiet_button(name="empty_action")
        self.setFocusProxy(self._action)
        self._action.clicked.connect(self.action_requested)
        self._icon = IconLabel(icon, "text_disabled", 32)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP.page, GAP.within, GAP.page, GAP.within)
        layout.setSpacing(GAP.item)
        layout.addStretch(1)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._sentence)
        layout.addWidget(self._action, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        self.set_words(sentence, action)

    def set_words(self, sentence: str, action: str = "") -> None:
        """What will appear here, and the words of the button; without them there is none."""
        self._sentence.setText(sentence)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(sentence)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, it is for the words."""
        self._icon.setVisible(event.size().height() >= ROOMY)
        super().resizeEvent(event)
