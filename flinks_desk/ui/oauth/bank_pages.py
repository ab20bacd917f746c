"""The bank's pages inside the window: led on only to hosts that a person has approved, and ended at the callback.

Must not live here: QtWebEngine itself (`ui/web_engine.py`), or what the callback means.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QUrl, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.oauth import DOCUMENTED, host_of
from flinks_desk.core.secret import Secret
from flinks_desk.ui import style
from flinks_desk.ui.preview import may_start_engine
from flinks_desk.ui.style import GAP
from flinks_desk.ui.web_gate import Gate, Happening, Notice, NoticeKind, Went, origin_of
from flinks_desk.ui.widgets.banner import Banner
from flinks_desk.ui.widgets.buttons import icon_button
from flinks_desk.ui.widgets.labels import ElidedLabel
from flinks_desk.ui.widgets.sign import Sign

if TYPE_CHECKING:
    from flinks_desk.ui.web_engine import Engine

__all__ = ["BankPages"]


class BankPages(QWidget):
    """Hidden until a page is opened. Each visit has a profile of its own that leaves nothing on disk."""

    returned = Signal(str)
    """The callback's address; it was not loaded."""
    went = Signal(str)
    """The page is at this address now."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bank_pages")
        self.engine: Engine | None = None
        self._host = ElidedLabel()
        self._host.setObjectName("bank_host")
        self._host.setProperty("type", "strong")
        self._close = icon_button("close", name="bank_close")
        self._banner = Banner()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(GAP.item, GAP.within, GAP.within, GAP.within)
        self._column.setSpacing(GAP.within)
        top = QHBoxLayout()
        top.addWidget(self._host, 1)
        top.addWidget(self._close)
        self._column.addLayout(top)
        self._column.addWidget(self._banner)
        self._close.clicked.connect(self.dispose)
        self._banner.action_requested.connect(self._approve)
        self.hide()
        self._retranslate()

    @staticmethod
    def is_available() -> bool:
        """Whether the web engine may be started here."""
        return may_start_engine()

    def open(self, target: Secret, redirect_uri: str, language: str) -> None:
        """Go to the bank; whatever was open before is gone then."""
        from flinks_desk.ui.web_engine import Engine

        self.dispose()
        url = target.reveal()
        gate = Gate(url, origin_of(url), redirect_uri)
        for known in (url, *(f"https://{host}/" for host in DOCUMENTED)):
            gate.approve(known)
        self.engine = Engine(self, gate, self._hear, language)
        self.engine.page.setBackgroundColor(QColor(style.LIGHT.surface))  # what pages without a ground count on
        self.engine.page.urlChanged.connect(self._tell_went)
        self._column.addWidget(self.engine.view, 1)
        self._show_host(url)
        self.show()
        self.engine.open()
        self.engine.view.setFocus()

    @Slot()
    def dispose(self) -> None:
        """Give the web engine back: nothing of the visit is left."""
        engine, self.engine = self.engine, None
        self._banner.close_banner()
        if engine:
            self._column.removeWidget(engine.view)
            engine.dispose()
            self.hide()
            self.closed.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _hear(self, happening: Happening) -> None:
        match happening:
            case Went(url, stopped=True):
                self.returned.emit(url)
            case Notice(kind=NoticeKind.LEFT_PAGE_REFUSED, detail=host):
                words = self.tr("The page wants to lead on to {host}, which this profile does not know.")
                self._banner.say(Sign.WARNING, words.format(host=host), self.tr("Go there"))
            case Notice(kind=NoticeKind.CERTIFICATE_REFUSED, detail=host):
                words = self.tr("The certificate of {host} is not trusted, so its page was not opened.")
                self._banner.say(Sign.ERROR, words.format(host=host))
            case Notice(kind=NoticeKind.STOPPED):
                self._banner.say(Sign.ERROR, self.tr("The process that shows the page ended. Begin a new visit."))
            case _:
                pass

    @Slot()
    def _approve(self) -> None:
        if self.engine and self.engine.gate.asked:
            url = self.engine.gate.asked
            self.engine.gate.approve(url)
            self._banner.close_banner()
            if self.engine.gate.asked_by_form:
                self._banner.say(Sign.NOTE, self.tr("It may go there now. Press the button on its page once more."))
            else:
                self.engine.page.load(QUrl(url))

    @Slot(QUrl)
    def _tell_went(self, url: QUrl) -> None:
        address = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        if url.host():
            self._show_host(address)
            self.went.emit(address)

    def _show_host(self, url: str) -> None:
        self._host.set_text(host_of(url))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("The bank's pages"))
        self._close.setToolTip(self.tr("Close the bank's pages"))
        self._close.setAccessibleName(self.tr("Close the bank's pages"))
