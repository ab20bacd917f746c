"""Buttons in our three weights: primary (one a page), quiet, and link; and buttons that are only an icon.

Must not live here: what a button does.
"""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QSizePolicy, QToolButton, QWidget

from flinks_desk.ui import icons, style

__all__ = ["icon_button", "link_button", "primary_button", "quiet_button", "set_kind", "took_enter"]

ICON = 18


def primary_button(text: str = "", *, name: str = "", parent: QWidget | None = None) -> QPushButton:
    """The one thing to do next on a page."""
    return _button(text, "primary", name, parent)


def quiet_button(text: str = "", *, icon: str = "", name: str = "", parent: QWidget | None = None) -> QPushButton:
    """Anything else that can be done."""
    button = _button(text, "quiet", name, parent)
    _set_icon(button, icon, "text_quiet")
    return button


def link_button(text: str = "", *, icon: str = "", name: str = "", parent: QWidget | None = None) -> QPushButton:
    """Something small, in a line of words."""
    button = _button(text, "link", name, parent)
    _set_icon(button, icon, "link")
    return button


def icon_button(icon: str, says: str = "", *, name: str = "", parent: QWidget | None = None) -> QToolButton:
    """An icon; what it does is in its tool tip and for screen readers in its name."""
    button = QToolButton(parent)
    button.setObjectName(name)
    button.setIcon(icons.icon(icon))
    button.setIconSize(QSize(1, 1) * style.grown(ICON))
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setToolTip(says)
    button.setAccessibleName(says)
    return button


def set_kind(button: QPushButton, kind: str) -> None:
    """Makes a button primary once its moment has come, or quiet when it has gone."""
    if button.property("kind") != kind:
        button.setProperty("kind", kind)
        button.style().unpolish(button)
        button.style().polish(button)
        # Between the two its size was that of a button without a style, and is kept until somebody says so.
        QApplication.sendEvent(button, QEvent(QEvent.Type.StyleChange))


def took_enter(dialog: QDialog, event: QKeyEvent) -> bool:
    """Presses the button that has the focus, if the key was Enter.

    In a dialog, a button that is not to be pressed from a field does not hear Enter even where it has the focus.
    """
    focused = dialog.focusWidget()
    if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or not isinstance(focused, QPushButton):
        return False
    focused.click()
    return True


def _button(text: str, kind: str, name: str, parent: QWidget | None) -> QPushButton:
    button = QPushButton(text, parent)
    button.setObjectName(name)
    button.setProperty("kind", kind)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    # Enter presses the button that has the focus, on every platform and outside dialogs too.
    button.setAutoDefault(True)
    return button


def _set_icon(button: QPushButton, icon: str, role: str) -> None:
    if icon:
        button.setIcon(icons.icon(icon, role))
        button.setIconSize(QSize(1, 1) * style.grown(ICON))
