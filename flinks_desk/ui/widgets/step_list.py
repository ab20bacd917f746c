"""The steps at the side: number, title, a mark of shape and colour, and its meaning in words.

Must not live here: which steps there are, or when one may be entered.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.ui import style
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.sign import Sign, paint_sign

__all__ = ["StepList", "StepRow"]

DISC = 24
SIGN = 15


@dataclass(frozen=True, slots=True)
class StepRow:
    """One row: what is told when it is picked, what it says, and whether it can be picked."""

    key: object
    title: str
    words: str = ""
    sign: Sign | None = None
    enabled: bool = True


class StepList(QWidget):
    """Rows that are clicked, or walked with Up, Down, Home and End and picked with Enter or Space."""

    picked = Signal(object)
    """The key of the row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("step_list")
        self._buttons: list[_Row] = []
        self._current: object = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)

    def set_rows(self, rows: Sequence[StepRow]) -> None:
        """Shows these rows. Rows of the same place stay the same widgets, so the focus does not move."""
        while len(self._buttons) < len(rows):
            button = _Row(len(self._buttons) + 1)
            button.clicked.connect(self._picked)
            self._buttons.append(button)
            self._layout.addWidget(button)
        for button, row in zip(self._buttons, rows, strict=True):
            button.show_row(row, current=row.key == self._current)

    def set_current(self, key: object) -> None:
        """Marks the row where the person is."""
        self._current = key
        for button in self._buttons:
            button.show_row(button.row, current=button.row.key == key)

    def current(self) -> object:
        return self._current

    def rows(self) -> tuple[StepRow, ...]:
        return tuple(button.row for button in self._buttons)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        places = [place for place, button in enumerate(self._buttons) if button.isEnabled()]
        focused = next((place for place in places if self._buttons[place].hasFocus()), None)
        wanted = _walk(event.key(), places, focused)
        if wanted is None:
            super().keyPressEvent(event)
        else:
            self._buttons[wanted].setFocus(Qt.FocusReason.TabFocusReason)

    def _picked(self) -> None:
        button = self.sender()
        if isinstance(button, _Row):
            self.picked.emit(button.row.key)


class _Row(QAbstractButton):
    def __init__(self, number: int) -> None:
        super().__init__()
        self.row = StepRow(None, "")
        self._number = number
        self.setObjectName(f"step_{number}")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def show_row(self, row: StepRow, *, current: bool) -> None:
        self.row = row
        self.setText(row.title)
        self.setEnabled(row.enabled)
        self.setChecked(current)
        self.setAccessibleName(", ".join(part for part in (str(self._number), row.title, row.words) if part))
        self.setToolTip(row.title if QFontMetrics(self.font()).horizontalAdvance(row.title) > self._room() else "")
        self.update()

    def nextCheckState(self) -> None:  # noqa: N802
        """Which row is checked is told from outside, not by clicking."""

    @override
    def sizeHint(self) -> QSize:
        words = QFontMetrics(style.font(style.Type.SECONDARY)).lineSpacing()
        return QSize(200, QFontMetrics(self.font()).lineSpacing() + words + 2 * GAP.within)

    @override
    def minimumSizeHint(self) -> QSize:
        """Rows move closer in a low window and leave out their second line, but no number is cut."""
        return QSize(0, DISC + GAP.hair)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ground(painter)
            disc = QRect(GAP.within, (self.height() - DISC) // 2, DISC, DISC)
            self._paint_number(painter, disc)
            self._paint_words(painter, disc.right() + GAP.item)
            if self.row.sign:
                sign = QRect(self.width() - GAP.item - SIGN, (self.height() - SIGN) // 2, SIGN, SIGN)
                paint_sign(painter, sign, self.row.sign)

    def _paint_ground(self, painter: QPainter) -> None:
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setBrush(style.colour("accent_soft"))
            painter.drawRoundedRect(frame, style.RADIUS, style.RADIUS)
        elif self.underMouse() and self.isEnabled():
            painter.setBrush(style.colour("hover"))
            painter.drawRoundedRect(frame, style.RADIUS, style.RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(style.colour("focus"), 2))
            painter.drawRoundedRect(frame, style.RADIUS, style.RADIUS)

    def _paint_number(self, painter: QPainter, disc: QRect) -> None:
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.colour("accent"))
        else:
            painter.setPen(QPen(style.colour("line_strong" if self.isEnabled() else "line_control"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(disc).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setFont(style.font(style.Type.SECONDARY, bold=True))
        painter.setPen(style.colour("accent_text" if self.isChecked() else self._ink()))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _paint_words(self, painter: QPainter, left: int) -> None:
        title = style.font(style.Type.BODY, bold=self.isChecked())
        small = style.font(style.Type.SECONDARY)
        lines = [(self.row.title, title, self._ink())]
        if self.row.words and self.row.sign is not Sign.GOOD:  # the check mark says it already
            lines.append((self.row.words, small, "text_quiet" if self.isEnabled() else "text_disabled"))
        if sum(QFontMetrics(font).lineSpacing() for _, font, _ in lines) > self.height():
            del lines[1:]
        top = (self.height() - sum(QFontMetrics(font).lineSpacing() for _, font, _ in lines)) // 2
        for words, font, role in lines:
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(style.colour(role))
            cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, self._room())
            painter.drawText(QRect(left, top, self._room(), metrics.lineSpacing()), Qt.AlignmentFlag.AlignVCenter, cut)
            top += metrics.lineSpacing()

    def _room(self) -> int:
        return self.width() - (GAP.within + DISC + GAP.item) - (SIGN + GAP.item + GAP.hair)

    def _ink(self) -> str:
        return "text" if self.isEnabled() else "text_disabled"


def _walk(key: int, places: Sequence[int], focused: int | None) -> int | None:
    """The place to go to for a key, or `None` for a key that does not walk."""
    if not places:
        return None
    at = places.index(focused) if focused in places else 0
    match key:
        case Qt.Key.Key_Down:
            return places[min(at + 1, len(places) - 1)]
        case Qt.Key.Key_Up:
            return places[max(at - 1, 0)]
        case Qt.Key.Key_Home:
            return places[0]
        case Qt.Key.Key_End:
            return places[-1]
        case _:
            return None
