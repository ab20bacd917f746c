"""Copying a secret: on purpose, marked so that clipboard managers leave it alone, and gone after a minute.

Must not live here: copying anything else, which Qt's clipboard does.
"""

from PySide6.QtCore import QByteArray, QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication

__all__ = ["CONCEALED", "STAYS_MS", "copy_secret", "forget"]

STAYS_MS = 60_000
"""Milliseconds."""
CONCEALED = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\x00\x00\x00\x00",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\x00\x00\x00\x00",
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\x00\x00\x00\x00",
}
"""How KDE's manager and Windows' history are asked to keep no copy; Qt has no way to ask macOS' (pitfalls §6.4)."""


def copy_secret(words: str, owner: QObject) -> None:
    """Put it on the clipboard; a minute later, or with its owner, it is taken away if it is still there."""
    data = QMimeData()
    data.setText(words)
    for kind, value in CONCEALED.items():
        data.setData(kind, QByteArray(value))
    QGuiApplication.clipboard().setMimeData(data)
    QTimer.singleShot(STAYS_MS, owner, lambda: forget(words))
    owner.destroyed.connect(lambda: forget(words))


def forget(words: str) -> None:
    """Take this off the clipboard, unless something else was copied meanwhile."""
    if QGuiApplication.clipboard().text() == words:
        QGuiApplication.clipboard().clear()
