"""A page of HTML as PDF, without a web engine.

Must not live here: any words.
"""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

__all__ = ["as_pdf"]

POINTS = 10


def as_pdf(page: str) -> bytes:
    """In letter size, as in Canada and the United States."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    margins = QMarginsF(2, 2, 2, 2)  # the document adds its own
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.Letter),
            QPageLayout.Orientation.Portrait,
            margins,
            QPageLayout.Unit.Millimeter,
        )
    )
    document = QTextDocument()
    document.setDefaultFont(QFont("Helvetica", POINTS))
    document.setHtml(page)
    document.print_(writer)
    buffer.close()
    return bytes(content.data())
