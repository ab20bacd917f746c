"""Asking where a file is to be saved, without a nested event loop.

Must not live here: writing it.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

__all__ = ["ask_where"]


def ask_where(parent: QWidget, title: str, name: str, then: Callable[[Path], None]) -> None:
    """Open the dialog; `then` hears of the place."""
    dialog = QFileDialog(parent, title, name)
    dialog.setObjectName("save_dialog")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.open()
