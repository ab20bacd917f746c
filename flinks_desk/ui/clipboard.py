"""Copying a secret: on purpose, marked so that clipboard managers leave it alone, and gone after a minute.

Must not live here: copying anything else, which Qt's clipboard does.
"""

from typing import Any

from PySide6 import QtGui
from PySide6.QtCore import QByteArray, QCoreApplication, QMimeData, QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from typing_extensions import override

__all__ = ["CONCEALED", "MAC_MIME", "MAC_TYPE", "STAYS_MS", "copy_secret", "forget", "mac_converter"]

STAYS_MS = 60_000
"""Milliseconds."""
MAC_MIME, MAC_TYPE = "application/x-nspasteboard-concealed-type", "org.nspasteboard.ConcealedType"
"""What it is called here, and on macOS' pasteboard (nspasteboard.org)."""
CONCEALED = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\x00\x00\x00\x00",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\x00\x00\x00\x00",
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\x00\x00\x00\x00",
    MAC_MIME: b"secret",
}
"""How KDE's manager, Windows' history and those of macOS are asked to keep no copy (pitfalls §6.4)."""


def copy_secret(words: str) -> None:
    """Put it on the clipboard; a minute later, or when the program ends, it is taken away if it is still there."""
    data = QMimeData()
    data.setText(words)
    for kind, value in CONCEALED.items():
        data.setData(kind, QByteArray(value))
    app = QGuiApplication.instance()
    if app is not None:
        _teach_mac(app)
        QGuiApplication.clipboard().setMimeData(data)
        _Copied(words, app)


def forget(words: str) -> None:
    """Take this off the clipboard, unless something else was copied meanwhile."""
    if words and QGuiApplication.clipboard().text() == words:
        QGuiApplication.clipboard().clear()


class _Copied(QObject):
    """Remembers what was copied, no longer than it lies there."""

    def __init__(self, words: str, app: QCoreApplication) -> None:
        super().__init__(app)
        self._words = words
        QTimer.singleShot(STAYS_MS, self, self.end)
        app.aboutToQuit.connect(self.end)

    @Slot()
    def end(self) -> None:
        words, self._words = self._words, ""
        forget(words)
        self.deleteLater()


def mac_converter(base: type[Any]) -> type[Any]:
    """Qt's way to put a type of its own on macOS' pasteboard; `base` is its `QUtiMimeConverter`."""

    class Concealed(base):  # type: ignore[misc] # only there on macOS
        @override
        def utiForMime(self, mime: str) -> str:
            return MAC_TYPE if mime == MAC_MIME else ""

        @override
        def mimeForUti(self, uti: str) -> str:
            return MAC_MIME if uti == MAC_TYPE else ""

        @override
        def convertFromMime(self, mime: str, data: object, uti: str) -> list[QByteArray]:
            return [QByteArray(CONCEALED[MAC_MIME])] if (mime, uti) == (MAC_MIME, MAC_TYPE) and data else []

        @override
        def convertToMime(self, mime: str, data: object, uti: str) -> object:
            return CONCEALED[MAC_MIME] if (mime, uti) == (MAC_MIME, MAC_TYPE) and data else None

    return Concealed


def _teach_mac(app: QCoreApplication) -> None:
    """The converter works as long as somebody holds it: the application does."""
    base = getattr(QtGui, "QUtiMimeConverter", None)
    if base is not None and app.property("concealed") is None:
        app.setProperty("concealed", mac_converter(base)())
