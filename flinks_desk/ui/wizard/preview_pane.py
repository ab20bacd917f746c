"""The preview with what belongs to it: its bar, the device around it, and a window of its own where it needs room.

Must not live here: the web engine (`ui/preview.py`), tokens, or what the widget says.
"""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.ui.preview import WebPreview, has_tools
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.asked_first import AskedFirst
from flinks_desk.ui.widgets.buttons import quiet_button
from flinks_desk.ui.widgets.empty_state import EmptyState
from flinks_desk.ui.wizard.devices import Device, Kind
from flinks_desk.ui.wizard.frame_holder import FrameHolder
from flinks_desk.ui.wizard.phone_frame import PhoneFrame
from flinks_desk.ui.wizard.preview_bar import PreviewBar

__all__ = ["PreviewPane"]

ROOM = 0.9
"""How much of a screen a window of its own may take."""


class PreviewPane(QWidget):
    """Stands beside the page. What takes a token is asked first, and then only said."""

    again_wanted = Signal()
    """Open the widget again, with a new token."""
    pair_wanted = Signal()
    """Open it in both languages, with two new tokens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview_pane")
        self.as_page = False
        self.preview = WebPreview()
        self.bar = PreviewBar(has_tools=has_tools())
        self.ask = AskedFirst()
        self.frame = PhoneFrame(self.preview)
        self._holder = FrameHolder(self.frame)
        self.content = self._made_content()
        self.own_window = _OwnWindow(self)
        self.elsewhere = EmptyState("open_in_new")
        self.back = quiet_button(name="preview_back")
        self._lay_out()
        self._connect()
        self._retranslate()
        self.set_open(is_open=False)

    def set_open(self, *, is_open: bool) -> None:
        """Whether there is a widget that can be reloaded."""
        self.bar.set_open(is_open=is_open)

    def set_as_page(self, *, as_page: bool) -> None:
        """The widget is opened as the page itself from now on, or in a frame."""
        self.as_page = as_page
        self.bar.set_as_page(as_page=as_page)

    def dispose(self) -> None:
        """Give the web engine back before the program ends."""
        self.own_window.hide()
        self.preview.dispose()

    def is_in_window(self) -> bool:
        """Whether the preview has a window of its own now."""
        return self.content.parentWidget() is self.own_window

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _made_content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP.within)
        column.addWidget(self.bar)
        column.addWidget(self.ask)
        column.addWidget(self._holder, 1)
        return content

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, GAP.within, GAP.page, GAP.within)
        self._column.addWidget(self.content, 1)
        self._column.addStretch(0)
        self._column.addWidget(self.elsewhere)
        self._column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(0)
        self.elsewhere.hide()
        self.back.hide()

    def _connect(self) -> None:
        self.frame.scaled.connect(self.preview.set_scale)
        self.bar.device_chosen.connect(self._show_device)
        self.bar.zoom_chosen.connect(self.preview.set_zoom)
        self.bar.reload_wanted.connect(self.ask_for_reload)
        self.bar.window_wanted.connect(lambda: self._move(to_window=not self.is_in_window()))
        self.bar.tools_wanted.connect(self._ask_for_tools)
        self.bar.pair_wanted.connect(self._ask_for_pair)
        self.bar.as_page_chosen.connect(self._choose_as_page)
        self.back.clicked.connect(lambda: self._move(to_window=False))
        self.own_window.left.connect(lambda: self._move(to_window=False))
        self.content.addAction(self.bar.tools)  # its key works without the menu, too
        keys = QShortcut(QKeySequence("Ctrl+R"), self.content, context=Qt.ShortcutContext.WindowShortcut)
        keys.activated.connect(self.ask_for_reload)

    @Slot()
    def ask_for_reload(self) -> None:
        """Says what a reload takes, and offers it."""
        if self.bar.reload.isEnabled():
            words = self.tr(
                "A reload opens the widget anew, and the token in its address works once. It needs another."
            )
            self.ask.ask(words, self.tr("Make a token and reload"), self.tr("Cancel"), self.again_wanted.emit)

    def _ask_for_pair(self) -> None:
        words = self.tr(
            "Each token opens one widget, so two widgets need two tokens. A widget that is open now is closed."
        )
        self.ask.ask(words, self.tr("Make two tokens and open both"), self.tr("Cancel"), self.pair_wanted.emit)

    def _ask_for_tools(self) -> None:
        words = self.tr(
            "The developer tools show the token in clear, and what is typed into the widget. Show no one else."
        )
        self.ask.ask(words, self.tr("Show the developer tools"), self.tr("Cancel"), self.preview.show_tools)

    def _choose_as_page(self, as_page: bool) -> None:  # noqa: FBT001 - a signal's argument
        has_changed, self.as_page = as_page is not self.as_page, as_page
        if has_changed and self.bar.reload.isEnabled():
            self.ask_for_reload()

    @Slot(object)
    def _show_device(self, device: Device) -> None:
        """All but a phone need more room than there is beside the page."""
        self.frame.show_device(device)
        self._move(to_window=device.kind is not Kind.PHONE or self.is_in_window())
        if self.is_in_window():
            self._grow()

    def _move(self, *, to_window: bool) -> None:
        if to_window == self.is_in_window():
            return
        if to_window:
            self.own_window.take(self.content)
        else:
            self._column.insertWidget(0, self.content, 1)
            self.own_window.hide()
            if self.bar.device().kind is not Kind.PHONE:
                self.bar.sizes.setCurrentIndex(0)
                self.bar.own_size.hide()
                self.frame.show_device(self.bar.device())
        for part in (self.elsewhere, self.back):
            part.setVisible(to_window)
        self._holder.set_roomy(roomy=to_window)
        if to_window:
            self._grow()

    def _grow(self) -> None:
        """As large as the device needs, as far as the screen has room."""
        room = self.screen().availableSize() * ROOM
        wanted = self.frame.full_size() + self.own_window.around(self.bar.sizeHint())
        self.own_window.resize(wanted.boundedTo(room))
        self.own_window.show()
        self.own_window.activateWindow()

    def _retranslate(self) -> None:
        self.own_window.setWindowTitle(self.tr("Connect preview"))
        self.elsewhere.set_words(self.tr("The widget is in a window of its own."))
        self.back.setText(self.tr("Bring it back"))


class _OwnWindow(QWidget):
    """Holds the preview while it needs more room. Closing it brings the preview back; nothing is lost."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("preview_own_window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(GAP.item, GAP.item, GAP.item, GAP.item)

    def take(self, content: QWidget) -> None:
        """The preview comes in here."""
        self._column.addWidget(content)

    @staticmethod
    def around(bar: QSize) -> QSize:
        """What the window takes beside the device."""
        return QSize(2 * GAP.item, 2 * GAP.item + bar.height() + GAP.within)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.left.emit()
