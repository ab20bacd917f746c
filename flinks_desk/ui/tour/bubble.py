"""The bubble of the tour: a title, a few words, where one is, and the ways on, back and out.

Lives here: the bubble, and where beside a thing it has room. Must not live here: what it says, or what it points at.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.ui import style
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.buttons import icon_button, link_button, primary_button
from flinks_desk.ui.widgets.labels import label

__all__ = ["Bubble", "place_beside"]

COLUMN = 46
"""Characters in a line of the bubble."""


class Bubble(QFrame):
    """Left and Right lead back and on, Escape ends. It takes the focus when it is shown anew."""

    went = Signal(int)
    """1 for on, -1 for back."""
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tour_bubble")
        self.setProperty("card", "bubble")
        self.title = label("", "heading", name="tour_title")
        self.words = label("", "body", name="tour_words")
        self.count = label("", "secondary", name="tour_count", wrap=False)
        self.back = link_button(name="tour_back")
        self.on = primary_button(name="tour_on")
        self.end = icon_button("close", name="tour_close")
        self._lay_out()
        self.back.clicked.connect(lambda: self.went.emit(-1))
        self.on.clicked.connect(lambda: self.went.emit(1))
        self.end.clicked.connect(self.left)
        for part in (self.back, self.on, self.end):
            part.installEventFilter(self)
        self._retranslate()

    def show_stop(self, title: str, words: str, number: int, of: int) -> None:
        """Says what a stop says; the first leads nowhere back, and the last ends the tour."""
        self.title.setText(title)
        self.words.setText(words)
        self.count.setText(self.tr("{number} of {count}").format(number=number, count=of))
        self.back.setVisible(number > 1)
        self.on.setText(self.tr("Next") if number < of else self.tr("Finish"))
        self.setAccessibleName(f"{title}, {self.count.text()}")
        self.setAccessibleDescription(words)
        self.on.setAccessibleDescription(f"{title}. {words}")
        self.setFixedSize(self.fitting())

    def fitting(self) -> QSize:
        """As wide as a column of text, and as high as the words then are."""
        margins = self.contentsMargins()
        width = style.text_column(COLUMN) + 2 * GAP.group + margins.left() + margins.right()
        self.ensurePolished()
        layout = self.layout()
        height = layout.totalHeightForWidth(width) if layout else 0
        return QSize(width, height)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes round among its own buttons. Qt asks as well when it hides the bubble, to hand the focus on."""
        own = [part for part in (self.back, self.on, self.end) if part.isVisible()]
        focused = [place for place, part in enumerate(own) if part.hasFocus()]
        if not focused:
            return super().focusNextPrevChild(next)
        own[(focused[0] + (1 if next else -1)) % len(own)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Buttons would take the arrows for moving the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            way = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
            if way is not None:
                self._go(way)
                return True
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if way is not None:
            self._go(way)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _go(self, way: int) -> None:
        if way > 0 or not self.back.isHidden():
            self.went.emit(way)

    def _lay_out(self) -> None:
        for words in (self.title, self.words):
            words.setMaximumWidth(style.text_column(COLUMN))
        self.words.setMinimumWidth(style.text_column(COLUMN))
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.end, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.setSpacing(GAP.within)
        foot.addWidget(self.count)
        foot.addStretch(1)
        foot.addWidget(self.back)
        foot.addWidget(self.on)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP.group, GAP.item, GAP.group, GAP.item)
        column.setSpacing(GAP.within)
        column.addLayout(head)
        column.addWidget(self.words)
        column.addLayout(foot)

    def _retranslate(self) -> None:
        self.back.setText(self.tr("Back"))
        self.end.setToolTip(self.tr("End the tour"))
        self.end.setAccessibleName(self.tr("End the tour"))


def place_beside(thing: QRect, size: QSize, window: QRect, gap: int = GAP.item) -> QPoint:
    """Where a bubble of this size lies beside a thing: below, above, right or left of it, wherever there is room.

    Where there is room nowhere, it lies over the thing's end, inside the window.
    """
    middle = thing.center() - QPoint(size.width() // 2, size.height() // 2)
    tried = (
        QPoint(thing.left(), thing.bottom() + gap),
        QPoint(thing.left(), thing.top() - gap - size.height()),
        QPoint(thing.right() + gap, middle.y()),
        QPoint(thing.left() - gap - size.width(), middle.y()),
    )
    for place in tried:
        held = _held(place, size, window)
        if not QRect(held, size).intersects(thing):
            return held
    return _held(QPoint(thing.right() - size.width(), thing.bottom() - size.height()), size, window)


def _held(place: QPoint, size: QSize, window: QRect) -> QPoint:
    """The same place, or the nearest at which all of it is inside the window."""
    inside = window.adjusted(GAP.within, GAP.within, -GAP.within, -GAP.within)
    left = max(inside.left(), min(place.x(), inside.right() - size.width() + 1))
    top = max(inside.top(), min(place.y(), inside.bottom() - size.height() + 1))
    return QPoint(left, top)
