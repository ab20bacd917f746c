"""A bar at the foot of a page in which the page's primary button can be pressed while the button itself is below sight.

Must not live here: which button is primary, or what it does.
"""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QWidget

from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.buttons import primary_button

__all__ = ["StandIn", "primary_in"]

NAME = "stand_in"
SLACK = 1


def primary_in(page: QWidget, seen_from: QWidget) -> QPushButton | None:
    """The page's primary button, if it can be pressed; what stands in for it is none."""
    return next(
        (
            button
            for button in page.findChildren(QPushButton)
            if button.property("kind") == "primary"
            and button.objectName() != NAME
            and button.isEnabled()
            and button.isVisibleTo(seen_from)
        ),
        None,
    )


class StandIn(QWidget):
    """Says what the button says, and presses it. It is for the eye and the mouse: Tab comes to the button itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page_foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._meant: QPushButton | None = None
        self._button = primary_button(name=NAME)
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.clicked.connect(self._press)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP.wide, GAP.within, GAP.wide, GAP.within)
        row.addWidget(self._button)
        row.addStretch(1)
        self.hide()

    def look(self, meant: QPushButton | None, scroll: QScrollArea, height: int) -> None:
        """Shows itself if this button would lie below the foot of a page of this height, had it no bar."""
        self._meant = meant
        if meant is None or not _is_below(meant, scroll, height):
            self.hide()
            return
        self._button.setText(meant.text())
        self._button.setAccessibleDescription(meant.accessibleDescription())
        self._button.setFocusProxy(meant)
        self.show()

    @Slot()
    def _press(self) -> None:
        if self._meant is not None:
            self._meant.click()


def _is_below(button: QPushButton, scroll: QScrollArea, height: int) -> bool:
    content = scroll.widget()
    if content is None or not content.isAncestorOf(button):
        return False
    foot = button.mapTo(content, button.rect().bottomLeft()).y() - scroll.verticalScrollBar().value()
    return foot > height + SLACK
