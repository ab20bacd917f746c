"""The one importer of QtWebEngine: a web view with a profile of its own that leaves nothing behind.

Lives here: `Engine`, its guarded pages, its interceptor, and what they report; `Knock`, which only tries a host.
Must not live here: rules (`web_gate.py`) or what a person sees around the view (`preview.py`), which imports this
module on first use.
"""

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import shiboken6
from PySide6.QtCore import QFile, QIODevice, QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import (
    QWebEngineCertificateError,
    QWebEngineDownloadRequest,
    QWebEngineLoadingInfo,
    QWebEngineNewWindowRequest,
    QWebEnginePage,
    QWebEnginePermission,
    QWebEngineProfile,
    QWebEngineScript,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk import resources
from flinks_desk.ui import web_gate
from flinks_desk.ui.style import colour
from flinks_desk.ui.web_gate import Gate, Happening, Knocked, Loaded, Notice, NoticeKind, Posted, Throttle, Went

__all__ = ["Engine", "Knock", "start"]

Tell = Callable[[Happening], None]

ATTRIBUTES: dict[QWebEngineSettings.WebAttribute, bool] = {
    QWebEngineSettings.WebAttribute.JavascriptCanOpenWindows: True,
    QWebEngineSettings.WebAttribute.JavascriptCanAccessClipboard: False,
    QWebEngineSettings.WebAttribute.JavascriptCanPaste: False,
    QWebEngineSettings.WebAttribute.LocalContentCanAccessFileUrls: False,
    QWebEngineSettings.WebAttribute.LocalContentCanAccessRemoteUrls: False,
    QWebEngineSettings.WebAttribute.PdfViewerEnabled: False,
    QWebEngineSettings.WebAttribute.PluginsEnabled: False,
    QWebEngineSettings.WebAttribute.NavigateOnDropEnabled: False,
    QWebEngineSettings.WebAttribute.ScreenCaptureEnabled: False,
    QWebEngineSettings.WebAttribute.FullScreenSupportEnabled: False,
    QWebEngineSettings.WebAttribute.ErrorPageEnabled: True,
    QWebEngineSettings.WebAttribute.WebRTCPublicInterfacesOnly: True,
    QWebEngineSettings.WebAttribute.HyperlinkAuditingEnabled: False,
    QWebEngineSettings.WebAttribute.DnsPrefetchEnabled: False,
    QWebEngineSettings.WebAttribute.AutoLoadIconsForPage: False,
    QWebEngineSettings.WebAttribute.TouchIconsEnabled: False,
    QWebEngineSettings.WebAttribute.AllowRunningInsecureContent: False,
    QWebEngineSettings.WebAttribute.AllowGeolocationOnInsecureOrigins: False,
    QWebEngineSettings.WebAttribute.BackForwardCacheEnabled: False,
}
"""What the pages may do; `JavascriptCanOpenWindows` stays on since banks ask in a window of their own. Calls between
browsers would go around the interceptor, and tell a page the addresses of the person's own network."""

BLOCKED = True
KNOCKS_MS = 20_000
NO_ANSWER = -7
"""Chromium's word for a time-out."""
PAGES = {
    QWebEngineUrlRequestInfo.ResourceType.ResourceTypeMainFrame,
    QWebEngineUrlRequestInfo.ResourceType.ResourceTypeSubFrame,
}


class Interceptor(QWebEngineUrlRequestInterceptor):
    """Stands before every request. What it cannot judge does not leave."""

    def __init__(self, gate: Gate, tell: Tell) -> None:
        super().__init__()
        self.gate = gate
        self.tell = tell

    @override
    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        try:
            info.setHttpHeader(b"Referer", b"")
            if not self._admits(info):
                info.block(BLOCKED)
                self.tell(Notice(NoticeKind.REQUEST_BLOCKED, info.requestUrl().host()))
        except Exception:  # noqa: BLE001 - an interceptor that raises would let the request pass
            info.block(BLOCKED)

    def _admits(self, info: QWebEngineUrlRequestInfo) -> bool:
        initiator = info.initiator().toString()
        return self.gate.admits(info.requestUrl().toString(), initiator, is_page=info.resourceType() in PAGES)


class Page(QWebEnginePage):
    """A page that goes nowhere unseen and asks a person for nothing."""

    def __init__(self, profile: QWebEngineProfile, gate: Gate, tell: Tell, *, is_popup: bool) -> None:
        super().__init__(profile)
        self.gate = gate
        self.tell = tell
        self.is_popup = is_popup
        self.setBackgroundColor(colour("surface"))  # until it has painted, it would be black
        self.certificateError.connect(self._refuse_certificate)
        self.permissionRequested.connect(self._refuse_permission)
        for attribute, value in ATTRIBUTES.items():
            self.settings().setAttribute(attribute, value)

    @override
    def acceptNavigationRequest(
        self, url: QUrl | str, type: QWebEnginePage.NavigationType, isMainFrame: bool, /
    ) -> bool:
        address = QUrl(url).toString(QUrl.ComponentFormattingOption.FullyEncoded)
        if self.gate.ends_at(address):
            self.tell(Went(web_gate.without_token(address), stopped=True))
            return False
        if isMainFrame and not self.is_popup and not self.gate.stays(address):
            self.gate.asked_by_form = type is QWebEnginePage.NavigationType.NavigationTypeFormSubmitted
            self.tell(Notice(NoticeKind.LEFT_PAGE_REFUSED, QUrl(url).host()))
            return False
        if web_gate.carries_login(address):
            self.tell(Went(web_gate.without_token(address), stopped=False))
        return True

    @override
    def javaScriptConsoleMessage(
        self, level: QWebEnginePage.JavaScriptConsoleMessageLevel, message: str, lineNumber: int, sourceID: str, /
    ) -> None:
        self.tell(Notice(NoticeKind.CONSOLE, web_gate.console_line(message)))

    @override
    def javaScriptAlert(self, securityOrigin: QUrl | str, msg: str, /) -> None:
        self.tell(Notice(NoticeKind.DIALOG_REFUSED, QUrl(securityOrigin).host()))

    @override
    def javaScriptConfirm(self, securityOrigin: QUrl | str, msg: str, /) -> bool:
        self.javaScriptAlert(securityOrigin, msg)
        return False

    @override
    def javaScriptPrompt(self, securityOrigin: QUrl | str, msg: str, defaultValue: str, /) -> tuple[bool, str]:
        self.javaScriptAlert(securityOrigin, msg)
        return False, ""

    @override
    def chooseFiles(self, *_: object) -> list[str]:
        return []

    @Slot(QWebEngineCertificateError)
    def _refuse_certificate(self, error: QWebEngineCertificateError) -> None:
        error.rejectCertificate()
        self.tell(Notice(NoticeKind.CERTIFICATE_REFUSED, error.url().host()))

    @Slot(QWebEnginePermission)
    def _refuse_permission(self, permission: QWebEnginePermission) -> None:
        permission.deny()
        self.tell(Notice(NoticeKind.PERMISSION_REFUSED, permission.permissionType().name))


class Listener(QObject):
    """The end of the web channel: what frames posted to the top frame arrives here."""

    def __init__(self, tell: Tell) -> None:
        super().__init__()
        self.tell = tell
        self.throttle = Throttle()

    @Slot(str, str)
    def said(self, origin: str, text: str) -> None:
        if not self.throttle.admits(time.monotonic()):
            if self.throttle.held_back == 1:
                self.tell(Notice(NoticeKind.MESSAGES_DROPPED, web_gate.origin_of(origin)))
            return
        posted = web_gate.read_posted(origin, text)
        if isinstance(posted, Posted):
            self.tell(posted)


class Popup(QWidget):
    """A window that a page opened, usually the bank's own; its title is the host that it shows."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.setObjectName("preview_popup")
        self.resize(480, 680)
        self.page = page
        self.view = QWebEngineView(self)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.view.setPage(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        page.urlChanged.connect(lambda url: self.setWindowTitle(url.host()))


class DeveloperTools:
    """The engine's own tools for one page. They have a profile of their own: the preview's would block their pages."""

    def __init__(self, inspected: Page) -> None:
        self.profile = QWebEngineProfile()
        self.page = QWebEnginePage(self.profile)
        self.view = QWebEngineView()
        self.view.setObjectName("preview_tools")
        self.view.resize(960, 640)
        self.view.setPage(self.page)
        self.page.setInspectedPage(inspected)

    def dispose(self) -> None:
        """The inspected page first loses its tools, then they go."""
        _delete(self.view, self.page, self.profile)


class Engine:
    """One preview session: a fresh profile off the record, one page, at most one pop-up; `dispose()` ends it."""

    def __init__(self, parent: QWidget, gate: Gate, tell: Tell, language: str = "en") -> None:
        self.gate = gate
        self.tell = tell
        self.profile = QWebEngineProfile()
        self.profile.setHttpAcceptLanguage(language)
        self.profile.downloadRequested.connect(self._refuse_download)
        self.interceptor = Interceptor(gate, tell)
        self.profile.setUrlRequestInterceptor(self.interceptor)
        self.popups: list[Popup] = []
        self.tools: DeveloperTools | None = None
        self.page = self._page(is_popup=False)
        self.listener = Listener(tell)
        self.channel = QWebChannel(self.page)
        self.channel.registerObject("listener", self.listener)
        self.page.setWebChannel(self.channel, QWebEngineScript.ScriptWorldId.ApplicationWorld.value)
        # Those of a page are lost when an address leads it on to another origin: the widget as the page itself.
        self.profile.scripts().insert(_listener_script())
        self.page.loadFinished.connect(lambda well: tell(Loaded(well)))
        self.view = QWebEngineView(parent)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.view.setPage(self.page)

    def open(self) -> None:
        """Load the page around the widget."""
        self.page.load(QUrl(self.gate.host_page))

    def show_tools(self, title: str) -> None:
        """The developer tools of this page, in a window of their own; they go with the preview."""
        if self.tools is None:
            self.tools = DeveloperTools(self.page)
        self.tools.view.setWindowTitle(title)
        self.tools.view.show()
        self.tools.view.activateWindow()

    def is_sandboxed(self) -> bool | None:
        """Whether the engine's sandbox holds the page; `None` where that cannot be seen (only Linux shows it).

        A sandboxed process has a process number in a namespace of its own beside the one that we see.
        """
        try:
            status = Path(f"/proc/{self.page.renderProcessPid()}/status").read_text(encoding="ascii")
        except (OSError, ValueError):
            return None
        numbers = next((line.split()[1:] for line in status.splitlines() if line.startswith("NSpid:")), [])
        return len(numbers) > 1 if numbers else None

    def dispose(self) -> None:
        """Views, then pages, then the profile: any other order crashes or warns."""
        for popup in self.popups:
            _delete(popup.view, popup.page, popup)
        if self.tools is not None:
            self.tools.dispose()
        _delete(self.view, self.page, self.listener, self.profile, self.interceptor)

    def _page(self, *, is_popup: bool) -> Page:
        page = Page(self.profile, self.gate, self.tell, is_popup=is_popup)
        page.newWindowRequested.connect(self._open_popup)
        page.renderProcessTerminated.connect(lambda status, _code: self.tell(Notice(NoticeKind.STOPPED, status.name)))
        return page

    def _open_popup(self, request: QWebEngineNewWindowRequest) -> None:
        self._close_popup()
        page = self._page(is_popup=True)
        popup = Popup(page)
        self.popups.append(popup)
        page.windowCloseRequested.connect(self._close_popup)
        popup.show()
        request.openIn(page)
        self.tell(Notice(NoticeKind.POPUP_OPENED, request.requestedUrl().host()))

    def _close_popup(self) -> None:
        """Hidden at once and deleted later: its own page may be asking."""
        for popup in self.popups:
            if shiboken6.isValid(popup) and popup.isVisible():
                popup.close()
                self.tell(Notice(NoticeKind.POPUP_CLOSED))

    def _refuse_download(self, request: QWebEngineDownloadRequest) -> None:
        request.cancel()
        self.tell(Notice(NoticeKind.DOWNLOAD_REFUSED, request.url().host()))


class Knock(QObject):
    """Opens one address once, with no script and nothing of ours, and tells how that went; then it is gone."""

    def __init__(self, url: str, tell: Callable[[Knocked], None], parent: QObject) -> None:
        super().__init__(parent)
        self._tell: Callable[[Knocked], None] | None = tell
        self._said = Knocked(code=NO_ANSWER)
        self._profile = QWebEngineProfile()
        gate = Gate(url, web_gate.origin_of(url))
        self._interceptor = Interceptor(gate, lambda _: None)
        self._profile.setUrlRequestInterceptor(self._interceptor)
        self._profile.downloadRequested.connect(lambda request: request.cancel())
        self._page = QWebEnginePage(self._profile)
        self._page.settings().setAttribute(QWebEngineSettings.WebAttribute.JavascriptEnabled, False)  # noqa: FBT003
        self._page.certificateError.connect(self._refuse)
        self._page.permissionRequested.connect(lambda permission: permission.deny())
        self._page.loadingChanged.connect(self._loading)
        QTimer.singleShot(KNOCKS_MS, self, self.end)
        self._page.load(QUrl(url))

    @Slot()
    def end(self) -> None:
        """Tells what is known, and gives everything back. A second call does nothing."""
        tell, self._tell = self._tell, None
        if tell is not None:
            _delete(self._page, self._profile, self._interceptor)
            tell(self._said)
            self.deleteLater()

    @Slot(QWebEngineLoadingInfo)
    def _loading(self, info: QWebEngineLoadingInfo) -> None:
        if info.status() is QWebEngineLoadingInfo.LoadStatus.LoadStartedStatus:
            return
        is_http = info.errorDomain() is QWebEngineLoadingInfo.ErrorDomain.HttpStatusCodeDomain
        has_come = is_http or info.status() is QWebEngineLoadingInfo.LoadStatus.LoadSucceededStatus
        self._said = replace(self._said, came=has_come, code=info.errorCode())
        QTimer.singleShot(0, self, self.end)  # the page is in the middle of telling this

    @Slot(QWebEngineCertificateError)
    def _refuse(self, error: QWebEngineCertificateError) -> None:
        error.rejectCertificate()
        chain = tuple(bytes(one.toDer().data()) for one in error.certificateChain())
        self._said = replace(self._said, chain=chain)


def start() -> None:
    """The first profile starts the engine, which then stays; it opens nothing."""
    _delete(QWebEngineProfile())


def _delete(*objects: QObject) -> None:
    for each in objects:
        if shiboken6.isValid(each):
            shiboken6.delete(each)


def _listener_script() -> QWebEngineScript:
    library = QFile(":/qtwebchannel/qwebchannel.js")
    library.open(QIODevice.OpenModeFlag.ReadOnly)
    script = QWebEngineScript()
    script.setName("listener")
    script.setSourceCode(
        bytes(library.readAll().data()).decode() + "\n" + resources.read_text("pages", "preview", "listener.js")
    )
    script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentCreation)
    script.setWorldId(QWebEngineScript.ScriptWorldId.ApplicationWorld.value)
    script.setRunsOnSubFrames(False)
    return script
