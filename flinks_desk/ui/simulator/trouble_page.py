"""Every trouble and every setting of the simulator: what is on first, then by groups; search, switch, turn all off.

A row that is switched stays where it is under the hand; it moves up when the list is next entered or filtered.
Rows are made some at a time, so that the window goes on meanwhile.
Must not live here: a row (`trouble_row.py`, `setting_row.py`), or asking the simulator (`watch.py`).
"""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QScrollArea, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.simulator import Picture, Setting, Trouble
from flinks_desk.ui import icons, style
from flinks_desk.ui.simulator.setting_row import SettingRow
from flinks_desk.ui.simulator.trouble_row import TroubleRow
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.buttons import quiet_button
from flinks_desk.ui.widgets.combo import Combo
from flinks_desk.ui.widgets.labels import label

__all__ = ["GROUPS", "TroublePage"]

ON = "on"
GROUPS = ("policy", "code", "wire", "widget", "oauth", "setting")
"""Where a trouble works, as the simulator says; settings come last."""
NAME_CHARACTERS = 32
AT_ONCE = 10
PAUSE = 10
"""Rows that are made before the window gets its turn, and the milliseconds of that turn."""

Row = TroubleRow | SettingRow


class TroublePage(QWidget):
    """Rows are made from the first picture, and only redrawn by the next ones."""

    ordered = Signal(str, object)
    cancelled = Signal(str)
    chosen = Signal(str, object)
    all_off_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("simulator_troubles")
        self._rows: dict[str, Row] = {}
        self._coming: list[Trouble | Setting] = []
        """What has no row yet."""
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self._bring_some)
        self._picture: Picture | None = None
        self._search = QLineEdit(clearButtonEnabled=True)
        self._search.setObjectName("trouble_search")
        self._search.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._search.setMinimumWidth(150)
        self._group = Combo()
        self._group.setObjectName("trouble_group")
        self._group.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)  # also in another language
        self._only_on = QToolButton()
        self._only_on.setObjectName("trouble_only_on")
        self._only_on.setCheckable(True)
        self._only_on.setProperty("kind", "chip")
        self._all_off = quiet_button(name="trouble_all_off")
        self._headings = {group: label("", "field", name=f"trouble_heading_{group}") for group in (ON, *GROUPS)}
        self._nothing = label("", "quiet", name="trouble_nothing")
        self._list = QVBoxLayout()
        self._scroll = QScrollArea()
        self._lay_out()
        self._connect()
        self._retranslate()
        self.setFocusProxy(self._search)

    def show_picture(self, picture: Picture) -> None:
        """Show what is on, in the rows where they stand."""
        if self._picture is None:
            self._coming = list(_in_order(picture))
        elif self._picture.troubles is not picture.troubles:
            self._reword(picture)
        self._picture = picture
        for row in self._rows.values():
            row.show_picture(picture)
        self._say_how_many()
        if self._coming:
            self._bring_some()

    def decline(self, name: str, why: str) -> None:
        """Say at the row why the simulator would not have it so."""
        if name in self._rows:
            self._rows[name].decline(why)

    @Slot()
    def arrange(self) -> None:
        """What is on comes first; then the groups. What does not match the search is left out."""
        shown: list[Row] = [row for row in self._rows.values() if self._fits(row)]
        places: dict[str, list[Row]] = {ON: [row for row in shown if row.is_on()]}
        for group in GROUPS:
            places[group] = [row for row in shown if row.where == group and not row.is_on()]
        while self._list.count():
            self._list.takeAt(0)
        for row in self._rows.values():
            row.setVisible(row in shown)
        for group, rows in places.items():
            self._headings[group].setVisible(bool(rows))
            if rows:
                self._list.addWidget(self._headings[group])
            for one in rows:
                self._list.addWidget(one)
        self._nothing.setVisible(not shown)
        self._list.addWidget(self._nothing)
        self._list.addStretch(1)
        self._place()

    def _place(self) -> None:
        """Gives every row its place now: the scrolling area does so a moment later, and squeezes them until then."""
        layout = self._content.layout()
        if layout is None:
            return
        width = self._content.width()
        needed = max(layout.totalMinimumSize().height(), layout.totalHeightForWidth(width))
        self._content.resize(width, max(needed, self._scroll.viewport().height()))
        layout.activate()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._is_filtered():
            self._show_all()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._search.hasFocus():
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(GAP.within)
        above.addWidget(self._search, 1)
        for part in (self._group, self._only_on, self._all_off):
            above.addWidget(part)
        content = QWidget()
        content.setProperty("transparent", "true")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, GAP.item, GAP.item)
        column.setSpacing(0)
        self._list.setSpacing(GAP.hair)
        column.addLayout(self._list)
        for words in (*self._headings.values(), self._nothing):
            words.setParent(content)
            words.setContentsMargins(0, GAP.item, 0, 0)
            words.hide()
        self._content = content
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP.item, GAP.within, 0, 0)
        layout.setSpacing(GAP.hair)
        layout.addLayout(above)
        layout.addWidget(self._scroll, 1)

    def _connect(self) -> None:
        self._search.textChanged.connect(self.arrange)
        self._group.currentIndexChanged.connect(self.arrange)
        self._only_on.toggled.connect(self.arrange)
        self._all_off.clicked.connect(self.all_off_wanted)

    @Slot()
    def _bring_some(self) -> None:
        picture = self._picture
        if picture is None:
            return
        some, self._coming = self._coming[:AT_ONCE], self._coming[AT_ONCE:]
        for one in some:
            row = self._made_row(one)
            row.show_picture(picture)
            self._rows[row.name] = row
        self.arrange()
        if self._coming:
            self._soon.start()

    def _made_row(self, one: Trouble | Setting) -> Row:
        width = style.text_column(NAME_CHARACTERS)
        if isinstance(one, Trouble):
            trouble = TroubleRow(one, width, self._content)
            trouble.ordered.connect(self.ordered)
            trouble.cancelled.connect(self.cancelled)
            return trouble
        setting = SettingRow(one, width, self._content)
        setting.chosen.connect(self.chosen)
        return setting

    def _reword(self, picture: Picture) -> None:
        coming = {one.name for one in self._coming}
        self._coming = [one for one in _in_order(picture) if one.name in coming]
        for trouble in picture.troubles:
            row = self._rows.get(trouble.name)
            if isinstance(row, TroubleRow):
                row.show_trouble(trouble)

    def _fits(self, row: Row) -> bool:
        group = self._group.currentData()
        in_group = not group or row.where == group
        return in_group and (row.is_on() or not self._only_on.isChecked()) and row.matches(self._search.text())

    def _is_filtered(self) -> bool:
        return bool(self._search.text() or self._group.currentData() or self._only_on.isChecked())

    def _show_all(self) -> None:
        self._search.clear()
        self._group.setCurrentIndex(0)
        self._only_on.setChecked(False)

    def _say_how_many(self) -> None:
        count = self._picture.active if self._picture else 0
        self._only_on.setText(self.tr("On now ({count})").format(count=count))
        self._only_on.setAccessibleName(self._only_on.text())
        self._all_off.setEnabled(bool(count))

    def _retranslate(self) -> None:
        self._search.setPlaceholderText(self.tr("Search: RETRY_LATER, late, origin, token…"))
        self._search.setAccessibleName(self.tr("Search the troubles and settings"))
        self._group.setAccessibleName(self.tr("Which of them to show"))
        self._only_on.setToolTip(self.tr("Show only what is on or changed"))
        self._all_off.setText(self.tr("Turn all off"))
        self._nothing.setText(self.tr("Nothing here matches. Escape shows everything again."))
        names = self._group_names()
        for group, heading in self._headings.items():
            heading.setText(names[group])
        self._fill_groups(names)
        self._say_how_many()

    def _fill_groups(self, names: Mapping[str, str]) -> None:
        present = self._group.currentData()
        self._group.blockSignals(True)  # noqa: FBT003 - Qt's own
        self._group.clear()
        self._group.addItem(self.tr("All groups"), "")
        for group in GROUPS:
            self._group.addItem(names[group], group)
        self._group.setCurrentIndex(max(0, self._group.findData(present)))
        self._group.blockSignals(False)  # noqa: FBT003 - Qt's own

    def _group_names(self) -> Mapping[str, str]:
        return {
            ON: self.tr("On now"),
            "policy": self.tr("Policies"),
            "code": self.tr("FlinksCodes"),
            "wire": self.tr("On the wire"),
            "widget": self.tr("In the widget"),
            "oauth": self.tr("OAuth"),
            "setting": self.tr("Settings"),
        }


def _in_order(picture: Picture) -> Iterable[Trouble | Setting]:
    """What is on, then the rest: the rows that are seen first are made first."""
    on = {one.name for one in picture.ordered}
    yield from (one for one in picture.troubles if one.name in on)
    yield from picture.changed
    yield from (one for one in picture.troubles if one.name not in on)
    yield from (one for one in picture.settings if not one.is_changed)
