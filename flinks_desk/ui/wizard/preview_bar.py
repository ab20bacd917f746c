"""What can be done with the preview: its size, reload, its own window, and the rest behind a menu.

Must not live here: the preview, or what any of it costs in tokens (`preview_pane.py`).
"""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QMenu, QSpinBox, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.buttons import icon_button
from flinks_desk.ui.widgets.combo import Combo
from flinks_desk.ui.wizard.devices import DEVICES, LARGEST, SMALLEST, Device, Kind, own

__all__ = ["PreviewBar"]

WIDEST = 300
ZOOMS = (50, 75, 100, 125, 150, 200)


class PreviewBar(QWidget):
    """Says what is wanted; it does nothing by itself."""

    device_chosen = Signal(object)
    """A `Device`."""
    zoom_chosen = Signal(float)
    reload_wanted = Signal()
    window_wanted = Signal()
    tools_wanted = Signal()
    pair_wanted = Signal()
    as_page_chosen = Signal(bool)

    def __init__(self, *, has_tools: bool) -> None:
        super().__init__()
        self.setObjectName("preview_bar")
        self._has_tools = has_tools
        self.sizes = Combo()
        self.sizes.setObjectName("preview_size")
        self.sizes.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)  # also in another language
        for kind in Kind:
            self.sizes.addItem("", kind)
        self.reload = icon_button("refresh", name="preview_reload")
        self.window_button = icon_button("open_in_new", name="preview_window")
        self.more = icon_button("more_horiz", name="preview_more")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.own_size = _OwnSize()
        self._make_menu()
        self._lay_out()
        self._connect()
        self._retranslate()

    def device(self) -> Device:
        """The size that is chosen."""
        kind = Kind(self.sizes.currentData())
        return self.own_size.device() if kind is Kind.OWN else DEVICES[kind]

    def set_open(self, *, is_open: bool) -> None:
        """Whether there is a widget that can be reloaded and looked into."""
        self.reload.setEnabled(is_open)
        self.tools.setEnabled(is_open)

    def set_as_page(self, *, as_page: bool) -> None:
        """Marks how the widget is opened, and tells nobody."""
        (self.page if as_page else self.framed).setChecked(True)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _make_menu(self) -> None:
        menu = QMenu(self.more)
        self._held = QActionGroup(menu)
        self.framed = self._choice("preview_framed", self._held, checked=True)
        self.page = self._choice("preview_as_page", self._held)
        self._zoom_menu = QMenu(menu)
        zooms = QActionGroup(self._zoom_menu)
        self.zooms = [self._choice(f"preview_zoom_{zoom}", zooms, checked=zoom == 100) for zoom in ZOOMS]
        self._zoom_menu.addActions(self.zooms)
        self.pair = QAction(menu)
        self.pair.setObjectName("preview_pair")
        self.tools = QAction(menu, shortcut=QKeySequence("F12"))
        self.tools.setObjectName("preview_tools")
        menu.addActions([self.framed, self.page])
        menu.addSeparator()
        menu.addMenu(self._zoom_menu)
        menu.addAction(self.pair)
        if self._has_tools:
            menu.addAction(self.tools)
        self.more.setMenu(menu)

    def _choice(self, name: str, group: QActionGroup, *, checked: bool = False) -> QAction:
        action = QAction(group, checkable=True, checked=checked)
        action.setObjectName(name)
        return action

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GAP.hair)
        row.addWidget(self.sizes, 1)
        self.sizes.setMaximumWidth(WIDEST)
        for button in (self.reload, self.window_button, self.more):
            row.addWidget(button)
        row.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP.hair)
        column.addLayout(row)
        column.addWidget(self.own_size)
        self.own_size.hide()

    def _connect(self) -> None:
        self.sizes.activated.connect(self._choose)
        self.own_size.changed.connect(self._choose)
        self.reload.clicked.connect(self.reload_wanted)
        self.window_button.clicked.connect(self.window_wanted)
        self.pair.triggered.connect(self.pair_wanted)
        self.tools.triggered.connect(self.tools_wanted)
        self._held.triggered.connect(lambda chosen: self.as_page_chosen.emit(chosen is self.page))
        for zoom, action in zip(ZOOMS, self.zooms, strict=True):
            action.triggered.connect(lambda _=False, factor=zoom / 100: self.zoom_chosen.emit(factor))

    def _choose(self) -> None:
        device = self.device()
        self.own_size.setVisible(device.kind is Kind.OWN)
        self.device_chosen.emit(device)

    def _retranslate(self) -> None:
        for place, kind in enumerate(Kind):
            size = f"{DEVICES[kind].width} × {DEVICES[kind].height}"
            name = self._names()[kind]
            self.sizes.setItemText(place, name if kind is Kind.OWN else f"{name}  {size}")
        self.sizes.setAccessibleName(self.tr("Size of the preview"))
        self.sizes.setToolTip(self.tr("Size of the preview, in the pixels of a page"))
        for button, words in (
            (self.reload, self.tr("Reload the widget, with a new token")),
            (self.window_button, self.tr("Larger, in a window of its own, or back")),
            (self.more, self.tr("More about the preview")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)
        self.framed.setText(self.tr("In a frame of your page"))
        self.page.setText(self.tr("As the page itself"))
        self._zoom_menu.setTitle(self.tr("Zoom"))
        for zoom, action in zip(ZOOMS, self.zooms, strict=True):
            action.setText(self.tr("{percent} %").format(percent=zoom))
        self.pair.setText(self.tr("English and French side by side…"))
        self.tools.setText(self.tr("Developer tools"))

    def _names(self) -> dict[Kind, str]:
        return {
            Kind.PHONE: self.tr("Phone"),
            Kind.TABLET: self.tr("Tablet"),
            Kind.DESKTOP: self.tr("Desktop"),
            Kind.OWN: self.tr("Own size"),
        }


class _OwnSize(QWidget):
    """Width and height, as a person wants them."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("preview_own_size")
        first = DEVICES[Kind.OWN]
        self.wide, self.high = self._number("preview_width", first.width), self._number("preview_height", first.height)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP.within)
        row.addWidget(self.wide, 1)
        row.addWidget(QLabel("×"))
        row.addWidget(self.high, 1)
        row.addStretch(0)
        self._retranslate()

    def device(self) -> Device:
        return own(self.wide.value(), self.high.value())

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _number(self, name: str, first: int) -> QSpinBox:
        box = QSpinBox(minimum=SMALLEST, maximum=LARGEST, value=first, singleStep=10)
        box.setObjectName(name)
        box.setKeyboardTracking(False)
        box.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        box.setMaximumWidth(WIDEST // 2)
        box.valueChanged.connect(lambda _: self.changed.emit())
        return box

    def _retranslate(self) -> None:
        self.wide.setAccessibleName(self.tr("Width of the preview"))
        self.high.setAccessibleName(self.tr("Height of the preview"))
