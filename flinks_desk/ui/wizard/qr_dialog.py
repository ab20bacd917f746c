"""A QR code of the widget's address, to be photographed by a phone.

Must not live here: asking whether it may be shown (`elsewhere.py`).
"""

from urllib.parse import urlsplit

import segno
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.connect import ConnectUrl
from flinks_desk.core.profile import LOOPBACK
from flinks_desk.ui import style
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.buttons import quiet_button
from flinks_desk.ui.widgets.labels import label

__all__ = ["QrCode", "QrDialog"]

MODULE = 5
"""Pixels a module at least; a phone reads less from a screen that is shared."""
MARGIN = 4
"""Modules of quiet around the code (ISO/IEC 18004)."""


class QrCode(QWidget):
    """The code, dark on light in both themes: many phones read no other."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("qr_code")
        self._rows = [bytes(row) for row in segno.make(text, error="m", micro=False).matrix]
        side = (len(self._rows) + 2 * MARGIN) * MODULE
        self.setFixedSize(QSize(side, side))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), style.colour("paper"))
        ink = style.colour("ink")
        for y, row in enumerate(self._rows, MARGIN):
            for x, is_dark in enumerate(row, MARGIN):
                if is_dark:
                    painter.fillRect(QRect(x * MODULE, y * MODULE, MODULE, MODULE), ink)
        painter.end()


class QrDialog(QDialog):
    """The code, until when it is good, and whether a phone can reach the address at all."""

    def __init__(self, url: ConnectUrl, ends: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("qr_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Connect on a phone"))
        code = QrCode(url.reveal(), self)
        code.setAccessibleName(self.tr("QR code of the widget's address, with a token in it"))
        until = self.tr("It opens the widget once, until {time}.").format(time=ends)
        self.words = label(until, "body", name="qr_words")
        self.reach = label("", "secondary", name="qr_reach")
        if urlsplit(url.shown()).hostname in LOOPBACK:
            self.reach.setText(
                self.tr(
                    "This address leads to this computer itself, so a phone cannot reach it. Use an instance of Flinks."
                )
            )
        close = quiet_button(self.tr("Close"), name="close_qr")
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP.page, GAP.page, GAP.page, GAP.page)
        column.setSpacing(GAP.group)
        column.addWidget(code, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.words)
        column.addWidget(self.reach)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.reach.setVisible(bool(self.reach.text()))
