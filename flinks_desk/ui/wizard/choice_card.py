"""One of a few ways to go on: a card with an icon, a name and a sentence, of which exactly one is chosen.

It is a radio button in all but looks, so arrow keys, screen readers and tests know it.
Must not live here: what is chosen from.
"""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget
from typing_extensions import override

from flinks_desk.ui import icons, style
from flinks_desk.ui.style import GAP, RADIUS, Type

__all__ = ["ChoiceCard"]

ICON = 22
FADED = 0.5
"""How much is seen of a card that cannot be chosen at present."""
WRAP = int(Qt.TextFlag.TextWordWrap)


class ChoiceCard(QRadioButton):
    """A card that is chosen by a click, by Space, or by the arrow keys."""

    def __init__(self, name: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._icon = icon
        self._sentence = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_words(self, name: str, sentence: str) -> None:
        """The card's name (with a mnemonic) and the sentence under it."""
        self.setText(name)
        self._sentence = sentence
        self.setAccessibleDescription(sentence)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(220, self.heightForWidth(220))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(220))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, width - 2 * GAP.item, 10_000)
        sentence = QFontMetrics(style.font(Type.SECONDARY)).boundingRect(room, WRAP, self._sentence).height()
        name = QFontMetrics(style.font(Type.BODY, bold=True)).boundingRect(self._name_room(width), WRAP, self._plain())
        return GAP.item + max(ICON, name.height()) + GAP.within + sentence + GAP.item

    @override
    def hitButton(self, pos: object) -> bool:
        return True

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.HoverEnter, QEvent.Type.HoverLeave}:
            self.update()
        return super().event(event)

    @override
    def paintEvent(self, event: object) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setOpacity(1.0 if self.isEnabled() else FADED)
            self._paint_frame(painter)
            self._paint_words(painter)

    def _paint_frame(self, painter: QPainter) -> None:
        chosen, focused = self.isChecked(), self.hasFocus()
        width = 2 if chosen or focused else 1
        edge = "focus" if focused else "accent" if chosen else "line_control"
        painter.setPen(QPen(style.colour(edge), width))
        hovered = "hover" if self.underMouse() else "surface_raised"
        painter.setBrush(style.colour("accent_soft" if chosen else hovered))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)

    def _paint_words(self, painter: QPainter) -> None:
        tint = style.colour("accent" if self.isChecked() else "text_quiet")
        icons.paint(painter, QRect(GAP.item, GAP.item, ICON, ICON), self._icon, tint)
        self._paint_mark(painter)
        painter.setPen(style.colour("text"))
        painter.setFont(style.font(Type.BODY, bold=True))
        room = self._name_room(self.width())
        used = painter.boundingRect(room, WRAP, self._plain())
        top = GAP.item + max(0, (ICON - used.height()) // 2)
        painter.drawText(room.translated(0, top), WRAP | int(Qt.TextFlag.TextShowMnemonic), self.text())
        painter.setFont(style.font(Type.SECONDARY))
        below = GAP.item + max(ICON, used.height()) + GAP.within
        painter.drawText(self.rect().adjusted(GAP.item, below, -GAP.item, 0), WRAP, self._sentence)

    def _paint_mark(self, painter: QPainter) -> None:
        """The round mark of a radio button, at the right: chosen is told by shape, not by colour alone."""
        side = 16
        place = QRectF(self.width() - GAP.item - side, GAP.item + (ICON - side) / 2, side, side)
        chosen = self.isChecked()
        painter.setPen(QPen(style.colour("accent" if chosen else "line_strong"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(place)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.colour("accent"))
            painter.drawEllipse(place.adjusted(4, 4, -4, -4))

    def _name_room(self, width: int) -> QRect:
        left = GAP.item + ICON + GAP.within
        return QRect(left, 0, width - left - GAP.item - 16 - GAP.within, 200)

    def _plain(self) -> str:
        return self.text().replace("&", "")
