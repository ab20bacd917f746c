"""What layouts of Qt do not do themselves.

Must not live here: a widget.
"""

from PySide6.QtWidgets import QLayout

__all__ = ["empty"]


def empty(layout: QLayout) -> None:
    """Take everything out. What was shown is hidden at once: Qt deletes it only when it comes to it."""
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
