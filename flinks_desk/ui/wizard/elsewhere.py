"""The widget outside this window: in the system's browser, on a phone, or copied with its token. Asked first, always.

Must not live here: handing the token over (`services/previewing.py`).
"""

from collections.abc import Awaitable, Callable

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.connect import ConnectUrl
from flinks_desk.ui.clipboard import copy_secret
from flinks_desk.ui.widgets.asked_first import AskedFirst
from flinks_desk.ui.widgets.buttons import quiet_button
from flinks_desk.ui.wizard.qr_dialog import QrDialog

__all__ = ["Elsewhere"]

Open = Callable[[QUrl], bool]


class Elsewhere(QWidget):
    """`hand_over` gives the address with a token, a new one if need be, or `None` after it has said why not."""

    begun = Signal(object)
    """The coroutine that hands the token over and then shows the address."""

    def __init__(
        self,
        hand_over: Callable[[], Awaitable[ConnectUrl | None]],
        ends: Callable[[], str],
        ask: AskedFirst,
        open_url: Open = QDesktopServices.openUrl,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._hand_over, self._ends, self._ask, self._open = hand_over, ends, ask, open_url
        self.button = quiet_button(name="elsewhere")
        self._menu = QMenu(self)
        self._menu.setObjectName("elsewhere_menu")
        self.browser = self._menu.addAction("", self.ask_for_browser)
        self.browser.setObjectName("open_in_browser")
        self.phone = self._menu.addAction("", self.ask_for_phone)
        self.phone.setObjectName("show_qr_code")
        self.copy = self._menu.addAction("", self.ask_to_copy)
        self.copy.setObjectName("copy_with_token")
        self.button.setMenu(self._menu)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.button)
        self._retranslate()

    def ask_for_browser(self) -> None:
        """What it costs, then the browser."""
        words = self.tr(
            "The browser gets the address with the token, and keeps it in its history. The token works once, and what "
            "happens there is not heard here."
        )
        self._ask_first(words, self.tr("Open in the browser"), self._open_in_browser)

    def ask_for_phone(self) -> None:
        """What the code holds, then the code."""
        words = self.tr(
            "The code holds the address with the token: whoever photographs it can open the widget once. Show it to "
            "nobody else."
        )
        self._ask_first(words, self.tr("Show the code"), self._show_code)

    def ask_to_copy(self) -> None:
        """What is copied, then the clipboard."""
        words = self.tr(
            "The address is copied with the token, and taken off the clipboard after a minute. Whoever gets it can "
            "open the widget once."
        )
        self._ask_first(words, self.tr("Copy with the token"), self._copy)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _ask_first(self, words: str, go: str, show: Callable[[ConnectUrl], None]) -> None:
        self._ask.ask(words, go, self.tr("Leave it"), lambda: self.begun.emit(self._go(show)))

    async def _go(self, show: Callable[[ConnectUrl], None]) -> None:
        url = await self._hand_over()
        if url is not None:
            show(url)

    def _open_in_browser(self, url: ConnectUrl) -> None:
        self._open(QUrl.fromEncoded(url.reveal().encode()))

    def _show_code(self, url: ConnectUrl) -> None:
        QrDialog(url, self._ends(), self).open()

    def _copy(self, url: ConnectUrl) -> None:
        copy_secret(url.reveal())

    def _retranslate(self) -> None:
        self.button.setText(self.tr("Open elsewhere"))
        self.browser.setText(self.tr("In the system's browser…"))
        self.phone.setText(self.tr("On a phone, by QR code…"))
        self.copy.setText(self.tr("Copy the address with the token…"))
