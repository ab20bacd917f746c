"""What the widget said, one row an event, as it happens: time, mark, step, and what it means.

Must not live here: how an event is read, or the table of meanings (`core/widget.py`, `core/steps.py`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from flinks_desk.core.steps import STEPS, Moment, meaning
from flinks_desk.core.widget import NAVIGATION, WidgetEvent
from flinks_desk.ui import style
from flinks_desk.ui.language import say
from flinks_desk.ui.style import GAP, Type
from flinks_desk.ui.widgets.sign import Sign, paint_sign
from flinks_desk.ui.wizard.data.tables import NOWHERE, Index

__all__ = ["EventTimeline", "TimelineRow", "timeline_row"]

MARK = 14
MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)
ROW_ROLE = Qt.ItemDataRole.UserRole

SIGNS: Mapping[Moment, Sign] = {
    Moment.PROGRESS: Sign.READY,
    Moment.CHOICE: Sign.CURRENT,
    Moment.TROUBLE: Sign.WARNING,
    Moment.END: Sign.NOTE,
}


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One event as it is shown."""

    time: str
    sign: Sign
    title: str
    detail: str
    meaning: str


class EventTimeline(QListView):
    """The events, newest at the bottom, and in sight as long as the bottom was."""

    picked = Signal(object)
    """The `WidgetEvent` whose details are wanted: a click, or Enter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("event_timeline")
        self._follows = True
        self._model = _Events(self)
        self.setModel(self._model)
        self.setItemDelegate(_Painter(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.clicked.connect(self._pick)
        self.activated.connect(self._pick)
        self._retranslate()

    def show_events(self, events: Sequence[WidgetEvent]) -> None:
        """Shows these events; what was there already stays where it is."""
        self._model.set_events(events)
        self._follow()

    def rows(self) -> tuple[TimelineRow, ...]:
        """What is shown."""
        return tuple(timeline_row(event) for event in self._model.events)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow()

    @override
    def sizeHint(self) -> QSize:
        # Small, since a page that scrolls asks for this height: so the newest row stays in sight.
        return QSize(320, 88)

    def _follow(self) -> None:
        if self._follows:
            self.scrollToBottom()

    @Slot(QModelIndex)
    def _pick(self, index: QModelIndex) -> None:
        self.picked.emit(self._model.events[index.row()])

    @Slot(int)
    def _scrolled(self, value: int) -> None:
        self._follows = value >= self.verticalScrollBar().maximum() - GAP.within

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Events of the widget"))


class _Events(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.events: tuple[WidgetEvent, ...] = ()

    def set_events(self, events: Sequence[WidgetEvent]) -> None:
        known, new = len(self.events), tuple(events)
        if new[:known] == self.events:
            if len(new) > known:
                self.beginInsertRows(NOWHERE, known, len(new) - 1)
                self.events = new
                self.endInsertRows()
            return
        self.beginResetModel()
        self.events = new
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.events)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = timeline_row(self.events[index.row()])
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{row.time} {row.title} {row.detail} {row.meaning}"
            case Qt.ItemDataRole.ToolTipRole:
                return None
            case _:
                return row if role == ROW_ROLE else None


class _Painter(QStyledItemDelegate):
    """Two lines: time, mark, step and bank; under the step what it means."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | Index) -> QSize:
        first = QFontMetrics(style.mono_font(Type.SECONDARY)).height()
        second = QFontMetrics(style.font(Type.SECONDARY)).height()
        return QSize(0, first + second + GAP.hair + GAP.within)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | Index) -> None:
        row, place = index.data(ROW_ROLE), QRect(option.rect)
        if not isinstance(row, TimelineRow):
            return
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, style.colour("accent_soft"))
        _paint_row(painter, place.adjusted(GAP.within, GAP.hair, -GAP.within, -GAP.hair), row)
        painter.restore()


def _paint_row(painter: QPainter, place: QRect, row: TimelineRow) -> None:
    mono, body = style.mono_font(Type.SECONDARY), style.font(Type.SECONDARY)
    line = QFontMetrics(mono).height()
    painter.setFont(mono)
    painter.setPen(style.colour("text_quiet"))
    painter.drawText(QRect(place.left(), place.top(), place.width(), line), MIDDLE, row.time)
    left = place.left() + QFontMetrics(mono).horizontalAdvance("00:00:00") + GAP.item
    paint_sign(painter, QRect(left, place.top() + (line - MARK) // 2, MARK, MARK), row.sign)
    left += MARK + GAP.within
    room = QRect(left, place.top(), place.right() - left, line)
    painter.setPen(style.colour("text"))
    painter.drawText(room, MIDDLE, QFontMetrics(mono).elidedText(row.title, Qt.TextElideMode.ElideRight, room.width()))
    used = QFontMetrics(mono).horizontalAdvance(row.title) + GAP.item
    painter.setFont(body)
    painter.setPen(style.colour("text_quiet"))
    _draw(painter, room.adjusted(used, 0, 0, 0), row.detail)
    below = QRect(left, place.top() + line + GAP.hair // 2, room.width(), QFontMetrics(body).height())
    _draw(painter, below, row.meaning)


def _draw(painter: QPainter, room: QRect, words: str) -> None:
    if room.width() > GAP.wide:
        painter.drawText(
            room, MIDDLE, painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        )


def timeline_row(event: WidgetEvent) -> TimelineRow:
    """One event in words."""
    time = event.at.astimezone().strftime("%H:%M:%S")
    title = event.step or event.flinks_code or _words("message without a step")
    details = [event.institution, event.login_id and f"LoginId {event.login_id}", _doubt(event)]
    return TimelineRow(time, _sign(event), title, " · ".join(part for part in details if part), _meaning(event))


def _sign(event: WidgetEvent) -> Sign:
    if not event.trusted:
        return Sign.WARNING
    if event.login_id:
        return Sign.GOOD
    if event.flinks_code or event.step == "TOKEN_INVALID":
        return Sign.ERROR
    known = STEPS.get(event.step)
    return SIGNS[known.moment] if known else Sign.READY


def _meaning(event: WidgetEvent) -> str:
    if event.step == NAVIGATION:
        return _words("The widget went to an address that carries a LoginId.")
    return say(meaning(event.step))


def _doubt(event: WidgetEvent) -> str:
    if not event.trusted:
        return _words("not from the widget: {origin}").format(origin=event.origin or "null")
    if event.repeated:
        return _words("once more")
    is_unknown = event.step and event.step not in STEPS and event.step != NAVIGATION
    return _words("not in Flinks' list") if is_unknown else ""


def _words(sentence: str) -> str:
    return QCoreApplication.translate("EventTimeline", sentence)
