"""Icons from `resources/icons`, tinted by role as they are painted, so that they are crisp and follow the scheme.

Must not live here: which icon stands where.
"""

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from flinks_desk import resources
from flinks_desk.ui import style

__all__ = ["IconLabel", "icon", "paint", "switch_icon"]


def icon(name: str, role: str = "text_quiet") -> QIcon:
    """The icon in the colour of a role of the moment; disabled, it has the colour of disabled text."""
    return QIcon(_Engine(name, role))


def switch_icon(name: str, role: str = "text_quiet") -> QIcon:
    """The icon where something is switched on, and its room, left empty, where it is off."""
    return QIcon(_Engine(name, role, only_on=True))


def paint(painter: QPainter, rect: QRect, name: str, tint: QColor) -> None:
    """Paints the icon into the square, in this colour."""
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(rect, _tinted(name, tint.name(), rect.size(), ratio))


class IconLabel(QWidget):
    """An icon that only decorates: it says nothing to a screen reader."""

    def __init__(self, name: str, role: str = "text_quiet", size: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._role = role
        self.setFixedSize(size, size)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @override
    def paintEvent(self, event: object) -> None:
        with QPainter(self) as painter:
            paint(painter, self.rect(), self._name, style.colour(self._role))


class _Engine(QIconEngine):
    def __init__(self, name: str, role: str, *, only_on: bool = False) -> None:
        super().__init__()
        self._name = name
        self._role = role
        self._only_on = only_on

    @override
    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._role, only_on=self._only_on)

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        painter.drawPixmap(rect, self.scaledPixmap(rect.size(), mode, state, painter.device().devicePixelRatioF()))

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    @override
    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        if self._only_on and state is QIcon.State.Off:
            return _empty(size, scale)
        return _tinted(self._name, self._tint(mode).name(), size, scale)

    def _tint(self, mode: QIcon.Mode) -> QColor:
        return style.colour("text_disabled" if mode is QIcon.Mode.Disabled else self._role)


def _tinted(name: str, tint: str, size: QSize, ratio: float) -> QPixmap:
    """Icons are square; a narrower size cuts their empty sides away."""
    from PySide6.QtSvg import QSvgRenderer

    drawing = _drawing(name).replace("<path ", f'<path fill="{tint}" ', 1)
    pixmap = _empty(size, ratio)
    if pixmap.isNull():  # a button that has no room yet asks all the same
        return pixmap
    with QPainter(pixmap) as painter:
        side = max(size.width(), size.height())
        square = QRectF((size.width() - side) / 2, (size.height() - side) / 2, side, side)
        QSvgRenderer(QByteArray(drawing.encode())).render(painter, square)
    return pixmap


def _empty(size: QSize, ratio: float) -> QPixmap:
    pixmap = QPixmap(size * ratio)
    if not pixmap.isNull():
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


@cache
def _drawing(name: str) -> str:
    return resources.read_text("icons", f"{name}.svg")
