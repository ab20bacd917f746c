"""The countdown of a token, large and compact: a number, a shape and words for each phase, never a colour alone.

Must not live here: a clock or a timer. Whoever has them says what is left.
"""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.countdown import Phase, Remaining
from flinks_desk.ui import style
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.labels import label, set_tone
from flinks_desk.ui.widgets.sign import Sign, SignMark

__all__ = ["CompactCountdown", "Countdown", "clock_face"]

WHOLE = 30 * 60
INK: Mapping[Phase, str] = {
    Phase.NONE: "text_disabled",
    Phase.CALM: "accent",
    Phase.SOON: "warn",
    Phase.LAST: "bad",
    Phase.OVER: "text_quiet",
}
SIGNS: Mapping[Phase, Sign] = {
    Phase.NONE: Sign.READY,
    Phase.CALM: Sign.CURRENT,
    Phase.SOON: Sign.WARNING,
    Phase.LAST: Sign.ERROR,
    Phase.OVER: Sign.LOCKED,
}
PIECES: Mapping[Phase, int] = {Phase.NONE: 0, Phase.CALM: 1, Phase.SOON: 5, Phase.LAST: 12, Phase.OVER: 0}
"""In how many pieces the bar is shown: one long one, one a minute, one every five seconds."""
SPAN: Mapping[Phase, int] = {Phase.NONE: WHOLE, Phase.CALM: WHOLE, Phase.SOON: 300, Phase.LAST: 60, Phase.OVER: WHOLE}
"""What a full bar stands for, in seconds."""


def clock_face(remaining: Remaining) -> str:
    """Minutes and seconds, such as `27:41`; dashes where nothing is ticking."""
    if remaining.phase is Phase.NONE:
        return "--:--"
    return f"{remaining.seconds // 60}:{remaining.seconds % 60:02d}"


class Countdown(QWidget):
    """The large one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remaining = Remaining(0, Phase.NONE)
        self._number = QLabel()
        self._number.setObjectName("countdown_number")
        self._number.setFont(style.font(style.Type.COUNTDOWN, tabular=True))
        self._sign = SignMark(Sign.READY, 20)
        self._words = label("", "strong", name="countdown_words", wrap=False)
        self._bar = _Bar()
        self._lay_out()
        self.show_remaining(self._remaining)

    def show_remaining(self, remaining: Remaining) -> None:
        """Shows what is left; the same again costs nothing."""
        if remaining == self._remaining and self._number.text():
            return
        self._remaining = remaining
        self._redraw()

    def remaining(self) -> Remaining:
        return self._remaining

    def words(self) -> str:
        """What the number means, in words."""
        return self._words.text()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._redraw()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        said = QHBoxLayout()
        said.setSpacing(GAP.within)
        said.addWidget(self._sign)
        said.addWidget(self._words)
        said.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP.within)
        layout.addWidget(self._number)
        layout.addWidget(self._bar)
        layout.addLayout(said)

    def _redraw(self) -> None:
        phase = self._remaining.phase
        self._number.setText(clock_face(self._remaining))
        set_tone(self._number, {Phase.SOON: "warn", Phase.LAST: "bad", Phase.CALM: ""}.get(phase, "quiet"))
        self._words.setText(_phase_words(self)[phase])
        self._sign.set_sign(SIGNS[phase])
        self._bar.show_remaining(self._remaining)
        self.setAccessibleName(_spoken(self, self._remaining))
        self.setAccessibleDescription(self._words.text())


class CompactCountdown(QAbstractButton):
    """The small one for the bar: a dial, the number, and a word. Pressing it leads to the token."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compact_countdown")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._remaining = Remaining(0, Phase.NONE)
        self._words = ""
        self.show_remaining(self._remaining, "")

    def show_remaining(self, remaining: Remaining, words: str) -> None:
        """Shows what is left, and how the token is, in a few words."""
        if (remaining, words) == (self._remaining, self._words) and self.accessibleName():
            return
        wider = words != self._words or remaining.phase is not self._remaining.phase
        self._remaining, self._words = remaining, words
        self.setAccessibleName(f"{_spoken(self, remaining)} {words}".strip())
        self.setToolTip(_phase_words(self)[remaining.phase])
        if wider:
            self.updateGeometry()
        self.update()

    def shown_text(self) -> str:
        """What stands beside the dial."""
        number = "" if self._remaining.phase is Phase.NONE else clock_face(self._remaining)
        return f"{number} {self._words}".strip()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.setToolTip(_phase_words(self)[self._remaining.phase])
        super().changeEvent(event)

    @override
    def sizeHint(self) -> QSize:
        bold = QFontMetrics(style.font(style.Type.BODY, bold=True, tabular=True))
        number = 0 if self._remaining.phase is Phase.NONE else bold.horizontalAdvance("30:00")
        words = QFontMetrics(self.font()).horizontalAdvance(self._words)
        return QSize(GAP.within * 4 + 18 + number + words, 32)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ground(painter)
            dial = QRectF(GAP.within, self.height() / 2 - 8, 16, 16)
            _paint_dial(painter, dial, self._remaining)
            left = int(dial.right()) + GAP.within
            bold = style.font(style.Type.BODY, bold=True, tabular=True)
            number = clock_face(self._remaining)
            painter.setFont(bold)
            painter.setPen(_number_ink(self._remaining.phase))
            if self._remaining.phase is not Phase.NONE:
                painter.drawText(self.rect().adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, number)
                left += QFontMetrics(bold).horizontalAdvance(number) + GAP.within
            painter.setFont(self.font())
            painter.setPen(style.colour("text_quiet"))
            painter.drawText(self.rect().adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._words)

    def _paint_ground(self, painter: QPainter) -> None:
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.colour("hover"))
            painter.drawRoundedRect(frame, style.RADIUS, style.RADIUS)
        if self.hasFocus():
            painter.setPen(QPen(style.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame, style.RADIUS, style.RADIUS)


class _Bar(QWidget):
    """One long bar while there is time, one piece a minute near the end, small ones in the last minute, none after."""

    def __init__(self) -> None:
        super().__init__()
        self._remaining = Remaining(0, Phase.NONE)
        self.setFixedHeight(8)
        self.setMaximumWidth(style.text_column(60))

    def show_remaining(self, remaining: Remaining) -> None:
        self._remaining = remaining
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        phase = self._remaining.phase
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            whole = QRectF(0.5, 1.5, self.width() - 1, 5)
            if phase in {Phase.NONE, Phase.OVER}:
                _paint_empty(painter, whole, dashed=phase is Phase.NONE)
                return
            share = min(1.0, self._remaining.seconds / SPAN[phase])
            _paint_pieces(painter, whole, PIECES[phase], share, style.colour(INK[phase]))


def _paint_empty(painter: QPainter, whole: QRectF, *, dashed: bool) -> None:
    pen = QPen(style.colour("line_strong"), 1)
    if dashed:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.drawRoundedRect(whole, 2.5, 2.5)


def _paint_pieces(painter: QPainter, whole: QRectF, pieces: int, share: float, ink: QColor) -> None:
    gap = 3.0 if pieces > 1 else 0.0
    width = (whole.width() - gap * (pieces - 1)) / pieces
    painter.setPen(Qt.PenStyle.NoPen)
    for number in range(pieces):
        piece = QRectF(whole.left() + number * (width + gap), whole.top(), width, whole.height())
        painter.setBrush(style.colour("line"))
        painter.drawRoundedRect(piece, 2.5, 2.5)
        filled = max(0.0, min(1.0, share * pieces - number))
        if filled:
            painter.setBrush(ink)
            painter.drawRoundedRect(QRectF(piece.left(), piece.top(), max(width * filled, 4), piece.height()), 2.5, 2.5)


def _paint_dial(painter: QPainter, dial: QRectF, remaining: Remaining) -> None:
    """A full ring is half an hour; near the end the dial is a solid pie; over, it is crossed out."""
    ink = style.colour(INK[remaining.phase])
    ring = dial.adjusted(1.5, 1.5, -1.5, -1.5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(style.colour("line_strong" if remaining.phase is Phase.NONE else "line"), 2.2))
    painter.drawEllipse(ring)
    angle = round(5760 * remaining.seconds / SPAN[remaining.phase])
    painter.setPen(QPen(ink, 2.2))
    match remaining.phase:
        case Phase.CALM:
            painter.drawArc(ring, 90 * 16, angle)
        case Phase.SOON | Phase.LAST:
            painter.setBrush(ink)
            painter.drawPie(ring, 90 * 16, angle)
        case Phase.OVER:
            painter.drawEllipse(ring)
            inward = ring.width() * 0.15
            across = ring.adjusted(inward, inward, -inward, -inward)
            painter.drawLine(across.topLeft(), across.bottomRight())
        case Phase.NONE:
            pass


def _number_ink(phase: Phase) -> QColor:
    return style.colour({Phase.SOON: "warn", Phase.LAST: "bad", Phase.CALM: "text"}.get(phase, "text_quiet"))


def _phase_words(asker: QWidget) -> Mapping[Phase, str]:
    return {
        Phase.NONE: asker.tr("No live token"),
        Phase.CALM: asker.tr("There is time"),
        Phase.SOON: asker.tr("Less than five minutes left"),
        Phase.LAST: asker.tr("Less than a minute left"),
        Phase.OVER: asker.tr("This token has expired"),
    }


def _spoken(asker: QWidget, remaining: Remaining) -> str:
    if remaining.phase is Phase.NONE:
        return asker.tr("Authorize token: none")
    if remaining.phase is Phase.OVER:
        return asker.tr("Authorize token: expired")
    return asker.tr("Authorize token: {minutes} minutes {seconds} seconds left").format(
        minutes=remaining.seconds // 60, seconds=remaining.seconds % 60
    )
