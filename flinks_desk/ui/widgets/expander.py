"""Something that can be opened below a line of words, such as "What will my code do here?".

Must not live here: what is inside.
"""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from flinks_desk.ui import icons
from flinks_desk.ui.style import GAP

__all__ = ["Expander"]


class Expander(QWidget):
    """A button that shows and hides what is below it. Space and Enter press it."""

    opened = Signal(bool)
    """It was opened, or closed."""

    def __init__(self, title: str = "", content: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QPushButton(title)
        self.button.setObjectName("expander_button")
        self.button.setProperty("kind", "expander")
        self.button.setCheckable(True)
        self.button.setAutoDefault(True)
        self.button.setIconSize(QSize(10, 18))  # without the empty sides, to stand in line with the words above
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._content: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GAP.within)
        self._layout.addWidget(self.button)
        self.button.toggled.connect(self._show)
        self._show(on=False)
        if content:
            self.set_content(content)

    def set_title(self, title: str) -> None:
        self.button.setText(title)

    def set_content(self, content: QWidget) -> None:
        """What is shown when it is open."""
        self._content = content
        self._layout.addWidget(content)
        content.setVisible(self.button.isChecked())

    def is_open(self) -> bool:
        return self.button.isChecked()

    def set_open(self, is_open: bool) -> None:  # noqa: FBT001
        self.button.setChecked(is_open)

    @Slot(bool)
    def _show(self, on: bool) -> None:  # noqa: FBT001
        self.button.setIcon(icons.icon("keyboard_arrow_down" if on else "chevron_right", "link"))
        if self._content:
            self._content.setVisible(on)
        self.opened.emit(on)
