"""A PDF in a window of its own, read from memory: nothing of it is written to a disk.

QtPdf is loaded with the first document. Must not live here: saving.
"""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.labels import label

__all__ = ["PdfWindow"]

WIDTH, HEIGHT = 720, 860


class PdfWindow(QDialog):
    """Shows one document. Escape closes it, and it is forgotten then."""

    def __init__(self, title: str, content: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtPdf import QPdfDocument
        from PySide6.QtPdfWidgets import QPdfView

        self.setObjectName("pdf_window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument(self)
        self._document.load(self._buffer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        if self._document.status() is not QPdfDocument.Status.Ready:
            sentence = label(self.tr("This document cannot be shown. Save it, and open it with another program."))
            sentence.setContentsMargins(GAP.page, GAP.page, GAP.page, GAP.page)
            layout.addWidget(sentence)
            return
        view = QPdfView(self)
        view.setObjectName("pdf_view")
        view.setAccessibleName(title)
        view.setPageMode(QPdfView.PageMode.MultiPage)
        view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        view.setDocument(self._document)
        layout.addWidget(view)
        self.resize(WIDTH, HEIGHT)

    def pages(self) -> int:
        """How many pages are shown; none where the document cannot be."""
        return self._document.pageCount()
