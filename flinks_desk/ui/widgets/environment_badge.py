"""Where calls go, as a badge: outline, words and, for production alone, a colour that nothing else has.

Must not live here: deciding where calls go; the badge is told by whoever reads the host that is really called.
"""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from flinks_desk.core.profile import Environment
from flinks_desk.ui import style
from flinks_desk.ui.style import GAP

__all__ = ["EnvironmentBadge"]


class EnvironmentBadge(QWidget):
    """SIMULATOR with a dashed line, SANDBOX with a whole one, PRODUCTION filled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("environment_badge")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._environment = Environment.SIMULATOR
        self._host = ""
        self._retranslate()

    def show_environment(self, environment: Environment, host: str) -> None:
        """Shows where calls go; the host is in the tool tip."""
        self._environment, self._host = environment, host
        self._retranslate()

    def words(self) -> str:
        """What stands on it."""
        return self._words()[self._environment]

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(_font())
        return QSize(metrics.horizontalAdvance(self.words()) + 2 * GAP.within + 2, metrics.height() + 6)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        production = self._environment is Environment.PRODUCTION
        pen = QPen(style.colour("production" if production else "text_quiet"), 1)
        if self._environment is Environment.SIMULATOR:
            pen.setStyle(Qt.PenStyle.DashLine)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(pen)
            painter.setBrush(style.colour("production") if production else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setFont(_font())
            painter.setPen(style.colour("production_text" if production else "text_quiet"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.words())

    def _retranslate(self) -> None:
        self.setAccessibleName(self.words())
        self.setToolTip(self.tr("Calls go to {host}").format(host=self._host) if self._host else "")
        self.setAccessibleDescription(self.toolTip())
        self.updateGeometry()
        self.update()

    def _words(self) -> Mapping[Environment, str]:
        return {
            Environment.SIMULATOR: self.tr("SIMULATOR"),
            Environment.SANDBOX: self.tr("SANDBOX"),
            Environment.PRODUCTION: self.tr("PRODUCTION"),
        }


def _font() -> QFont:
    made = style.font(style.Type.SECONDARY, bold=True)
    made.setPointSizeF(made.pointSizeF() * 0.9)
    made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
    return made
