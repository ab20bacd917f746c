"""Asking for a file, to be read or to be written, or for a folder, without a nested event loop.

Must not live here: reading or writing it.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

__all__ = ["ask_folder", "ask_where", "ask_which"]

Then = Callable[[Path], object]


def ask_where(
    parent: QWidget, title: str, name: str, then: Then, *, object_name: str = "save_dialog", kinds: str = ""
) -> None:
    """Open the dialog for a file to be written, `name` being proposed; `then` hears of the place."""
    dialog = _prepared(QFileDialog(parent, title, name, kinds), object_name, then)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.open()


def ask_which(parent: QWidget, title: str, then: Then, *, object_name: str, kinds: str = "") -> None:
    """Open the dialog for a file that is there; `then` hears which."""
    dialog = _prepared(QFileDialog(parent, title, "", kinds), object_name, then)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.open()


def ask_folder(parent: QWidget, title: str, then: Then, *, object_name: str) -> None:
    """Open the dialog for a folder that is there; `then` hears which."""
    dialog = _prepared(QFileDialog(parent, title), object_name, then)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.open()


def _prepared(dialog: QFileDialog, object_name: str, then: Then) -> QFileDialog:
    dialog.setObjectName(object_name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    return dialog
