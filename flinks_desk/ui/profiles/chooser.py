"""The chooser: Ctrl+P, and a digit, or some letters and Enter, and calls go elsewhere.

Must not live here: changing the place; it is asked for by signals.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.profile import Profile, environment_of
from flinks_desk.ui.profiles.place_names import place_title
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.buttons import link_button, took_enter
from flinks_desk.ui.widgets.environment_badge import EnvironmentBadge
from flinks_desk.ui.widgets.labels import ElidedLabel, label

__all__ = ["Chooser"]

MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
MOST_DIGITS = 9
ROW = 40


class Chooser(QDialog):
    """Opened with `open()`. The first place is the simulator; `here` is where calls go now."""

    simulator_chosen = Signal()
    profile_chosen = Signal(object)
    """The `Profile`."""
    manage_wanted = Signal()

    def __init__(self, simulator: Profile, profiles: Sequence[Profile], here: Profile, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("profile_chooser")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Where calls go"))
        self._places = (simulator, *profiles)
        self._shown: list[Profile] = []
        self.filter = QLineEdit()
        self.filter.setObjectName("profile_filter")
        self.filter.setPlaceholderText(self.tr("A digit, or a part of the name or host"))
        self.filter.setAccessibleName(self.tr("Find a profile"))
        self.list = QListWidget()
        self.list.setObjectName("chooser_list")
        self.list.setAccessibleName(self.tr("Profiles"))
        self.list.setMinimumSize(560, 260)
        self._nothing = label("", "quiet", name="nothing_found", column=False)
        self._manage = link_button(self.tr("Manage profiles…"), name="manage_profiles")
        self._here = here
        self._lay_out()
        self._connect()
        self._fill("")
        self.filter.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.filter and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._took(event)
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not took_enter(self, event):
            super().keyPressEvent(event)

    def _took(self, event: QKeyEvent) -> bool:
        """The field has the focus; keys that mean the list are for the list."""
        if event.key() in MOVES:
            count = self.list.count()
            step = -1 if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_PageUp} else 1
            self.list.setCurrentRow((self.list.currentRow() + step) % count if count else -1)
            return True
        number = int(event.text()) if event.text().isdecimal() and event.text().isascii() else 0
        if not self.filter.text() and 1 <= number <= min(MOST_DIGITS, len(self._shown)):
            self._choose(self._shown[number - 1])
            return True
        return False

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._nothing, 1)
        row.addWidget(self._manage)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP.group, GAP.group, GAP.group, GAP.item)
        column.setSpacing(GAP.item)
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        column.addLayout(row)

    def _connect(self) -> None:
        self.filter.installEventFilter(self)
        self.filter.textChanged.connect(self._fill)
        self.filter.returnPressed.connect(self._choose_current)
        self.list.itemClicked.connect(self._choose_current)
        self.list.itemActivated.connect(self._choose_current)
        self._manage.clicked.connect(self._go_to_manage)
        self._manage.setAutoDefault(False)

    def _fill(self, typed: str) -> None:
        wanted = typed.strip().lower()
        self._shown = [one for one in self._places if wanted in self._words(one).lower()]
        self.list.clear()
        for number, profile in enumerate(self._shown, start=1):
            self._add(number if not wanted and number <= MOST_DIGITS else 0, profile)
        here = next((row for row, one in enumerate(self._shown) if self._is_here(one)), 0)
        self.list.setCurrentRow(0 if wanted else here)
        self._nothing.setText(self._said_of_nothing() if not self._shown else "")

    def _said_of_nothing(self) -> str:
        return self.tr("No profile is called so. Esc closes this, and nothing changes.")

    def _add(self, number: int, profile: Profile) -> None:
        item = QListWidgetItem()
        item.setData(Qt.ItemDataRole.AccessibleTextRole, self._words(profile))
        row = _Row(number, place_title(self, profile), profile, is_here=self._is_here(profile))
        item.setSizeHint(row.sizeHint().expandedTo(QSize(0, ROW)))
        self.list.addItem(item)
        self.list.setItemWidget(item, row)

    def _is_here(self, profile: Profile) -> bool:
        return (profile.name, profile.customer_id) == (self._here.name, self._here.customer_id)

    def _words(self, profile: Profile) -> str:
        return f"{place_title(self, profile)} {profile.host} {profile.customer_id}"

    def _choose_current(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._shown):
            self._choose(self._shown[row])

    def _choose(self, profile: Profile) -> None:
        self.accept()
        if profile is self._places[0]:
            self.simulator_chosen.emit()
        else:
            self.profile_chosen.emit(profile)

    def _go_to_manage(self) -> None:
        self.reject()
        self.manage_wanted.emit()


class _Row(QWidget):
    """A digit, the name, the host, and the badge by the host."""

    def __init__(self, number: int, title: str, profile: Profile, *, is_here: bool) -> None:
        super().__init__()
        host = profile.host
        digit = label(str(number) if number else "", "secondary", wrap=False)
        digit.setFixedWidth(16)
        name = label(title, "strong" if is_here else "body", wrap=False)
        where = ElidedLabel(host, Qt.TextElideMode.ElideMiddle)
        where.setProperty("type", "secondary")
        badge = EnvironmentBadge()
        badge.show_environment(environment_of(profile), host)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP.item, GAP.within, GAP.item, GAP.within)
        row.setSpacing(GAP.item)
        row.addWidget(digit)
        row.addWidget(name)
        row.addWidget(where, 1)
        row.addWidget(badge)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
