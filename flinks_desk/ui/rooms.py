"""The rooms beside the steps, such as Diagnose: a button each below the list of steps, made when first entered.

Must not live here: what a room does, or the steps themselves (`walk.py`).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.profile import Profile
from flinks_desk.ui import icons, style
from flinks_desk.ui.widgets.labels import label, line

__all__ = ["Room", "RoomList", "Rooms"]


@dataclass(frozen=True, slots=True)
class Room:
    """One room: its key, its icon, its name in the language of the moment, its shortcut, and how it is made."""

    key: str
    icon: str
    name: Callable[[], str]
    keys: str
    make: Callable[[], QWidget]
    is_there: Callable[[Profile], bool] = lambda _profile: True
    """Whether there is such a room at this place."""


class Rooms(QStackedWidget):
    """Shows the walk, or one of the rooms in its place."""

    entered = Signal(object)
    """The `Room` that is now shown, or `None` when the walk is."""

    def __init__(self, walk: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rooms")
        self._walk = walk
        self._made: dict[str, QWidget] = {}
        self.addWidget(walk)

    def go(self, room: Room) -> None:
        """Shows this room; work begins where it says."""
        if room.key not in self._made:
            self._made[room.key] = room.make()
            self.addWidget(self._made[room.key])
        widget = self._made[room.key]
        self.setCurrentWidget(widget)
        self.entered.emit(room)
        widget.setFocus()

    @Slot()
    def leave(self) -> None:
        """Back to the walk."""
        if self.currentWidget() is not self._walk:
            self.setCurrentWidget(self._walk)
            self.entered.emit(None)


class RoomList(QWidget):
    """The buttons, below a line. Their shortcuts work in the whole window."""

    picked = Signal(object)
    """The `Room`."""

    def __init__(self, rooms: Sequence[Room], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("room_list")
        self._buttons = {room.key: (room, self._made_button(room)) for room in rooms}
        self._counts = {key: self._made_count(button) for key, (_, button) in self._buttons.items()}
        self._shortcuts: dict[str, QShortcut] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, style.GAP.within, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(line())
        layout.addSpacing(style.GAP.within)
        for room, button in self._buttons.values():
            layout.addWidget(button)
            self._shortcuts[room.key] = QShortcut(QKeySequence(room.keys), self, button.click)
        self._retranslate()

    @Slot(object)
    def set_current(self, current: Room | None) -> None:
        """Marks where the person is; `None` is in none of them."""
        for room, button in self._buttons.values():
            button.setChecked(room is current)

    def show_profile(self, profile: Profile) -> None:
        """Offers the rooms that this place has."""
        for key, (room, button) in self._buttons.items():
            is_there = room.is_there(profile)
            button.setVisible(is_there)
            self._shortcuts[key].setEnabled(is_there)

    def set_count(self, key: str, count: int) -> None:
        """A number beside a room's name, such as how much is switched on there; nought is not shown."""
        self._counts[key].setText(str(count))
        self._counts[key].setVisible(bool(count))
        self._retranslate()

    def current(self) -> Room | None:
        """The room where the person is."""
        return next((room for room, button in self._buttons.values() if button.isChecked()), None)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _made_button(self, room: Room) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(f"room_{room.key}")
        button.setProperty("kind", "room")
        button.setCheckable(True)
        button.setAutoDefault(True)
        button.setIcon(icons.icon(room.icon))
        # As wide as the number of a step, and lower.
        button.setIconSize(QSize(24, min(24, style.grown(20))))
        button.clicked.connect(lambda: self._pick(room))
        return button

    def _made_count(self, button: QPushButton) -> QLabel:
        count = label("", "count", name=f"{button.objectName()}_count", wrap=False)
        count.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        count.hide()
        row = QHBoxLayout(button)
        row.setContentsMargins(0, 0, style.GAP.within, 0)
        row.addStretch(1)
        row.addWidget(count, 0, Qt.AlignmentFlag.AlignVCenter)
        return count

    def _pick(self, room: Room) -> None:
        self.set_current(room)
        self.picked.emit(room)

    def _retranslate(self) -> None:
        for room, button in self._buttons.values():
            button.setText(f"\N{EN SPACE}{room.name()}")  # so that it begins where the names of the steps do
            keys = QKeySequence(room.keys).toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(f"{room.name()} ({keys})")
            count = self._counts[room.key]
            button.setAccessibleName(room.name() if count.isHidden() else f"{room.name()} ({count.text()})")
