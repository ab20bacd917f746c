"""The Connect preview with the real web engine, against two small servers: a page around a widget, and a widget."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from typing_extensions import override

from flinks_desk import resources
from flinks_desk.ui.preview import PreviewState, WebPreview
from flinks_desk.ui.web_gate import Happening, Loaded, Notice, NoticeKind, Posted, Went

pytestmark = [
    pytest.mark.webengine,
    pytest.mark.qt_log_ignore(
        "Vulkan", "QRhi", "RHI", "GBM", "Sandboxing disabled", "propagateSizeHints", "GPUInfo", extend=True
    ),
]

CANARY = "d65f1adb-8ebc-48dc-be8b-20c773ba1565"


@dataclass
class Site:
    """A small web site on 127.0.0.1 and, as another origin, on localhost; it remembers what it was asked."""

    pages: dict[str, str] = field(default_factory=dict)
    asked: list[tuple[str, str]] = field(default_factory=list)
    referers: list[str] = field(default_factory=list)
    port: int = 0

    def url(self, path: str, host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"

    @property
    def widget(self) -> str:
        return self.url("", "localhost")

    def host_page(self, script: str) -> str:
        """The page around a widget that runs this script."""
        self.pages["/w"] = f"<!doctype html><title>widget</title><body><script>{script}</script>"
        page = resources.read_text("pages", "preview", "host.html")
        self.pages["/host"] = page.replace("{{widget}}", f"{self.widget}/w?authorizeToken={CANARY}")
        return self.url("/host")


@pytest.fixture
def site() -> Iterator[Site]:
    made = Site()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            made.asked.append((self.headers["Host"].split(":")[0], self.path))
            made.referers.append(self.headers.get("Referer") or "")
            path = urlsplit(self.path).path
            body = made.pages.get(path, "").encode()
            self.send_response(200)
            kind = "application/zip" if path.endswith(".zip") else "text/html; charset=utf-8"
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        @override
        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    made.port = server.server_port
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    yield made
    server.shutdown()
    thread.join()
    server.server_close()


@dataclass
class Shown:
    """A preview on the screen, and what it told."""

    preview: WebPreview
    heard: list[Happening]
    qtbot: QtBot

    def hear(self, *wanted: Happening) -> None:
        self.qtbot.waitUntil(lambda: all(each in self.heard for each in wanted), timeout=15_000)

    def notices(self, kind: NoticeKind) -> list[str]:
        return [each.detail for each in self.heard if isinstance(each, Notice) and each.kind is kind]

    def hear_notice(self, kind: NoticeKind) -> list[str]:
        self.qtbot.waitUntil(lambda: bool(self.notices(kind)), timeout=15_000)
        return self.notices(kind)


Show = Callable[..., Shown]


@pytest.fixture
def show(qtbot: QtBot, site: Site) -> Iterator[Show]:
    preview = WebPreview()
    qtbot.addWidget(preview)
    preview.resize(390, 640)
    preview.show()
    heard: list[Happening] = []
    preview.happened.connect(heard.append)

    def with_script(script: str, redirect_url: str = "") -> Shown:
        preview.load(site.host_page(script), site.widget, redirect_url)
        return Shown(preview, heard, qtbot)

    yield with_script
    preview.dispose()


def test_messages_arrive_as_data_with_their_origin(show: Show, site: Site) -> None:
    """What the widget posts, in any of its shapes, arrives with the widget's own origin."""
    shown = show(
        'parent.postMessage({step: "APP_MOUNTED"}, "*"); parent.postMessage("{\\"step\\": \\"X\\"}", "*");'
        'const round = {}; round.self = round; parent.postMessage(round, "*"); parent.postMessage(undefined, "*");'
    )
    shown.hear(
        Posted(site.widget, {"step": "APP_MOUNTED"}),
        Posted(site.widget, '{"step": "X"}'),
        Posted(site.widget, "(unreadable)"),
        Posted(site.widget, None),
        Loaded(well=True),
    )

    assert shown.preview.state is PreviewState.LIVE


def test_the_redirect_url_is_reported_and_not_loaded(show: Show, site: Site) -> None:
    """The way to the redirectUrl is stopped with the LoginId in hand and the token cut out."""
    target = site.url("/done", "127.0.0.2")
    shown = show(f'location.href = "{target}?loginId=5e115eac&authorizeToken={CANARY}"', target)
    shown.hear(Went(f"{target}?loginId=5e115eac", stopped=True))

    assert all(host != "127.0.0.2" for host, _ in site.asked)


def test_the_widgets_own_end_page_is_reported_and_shown(show: Show, site: Site) -> None:
    """Without a redirectUrl the widget ends on a page of its own whose address carries the LoginId."""
    shown = show('if (!location.search.includes("loginId")) location.href = "/v2/Result/Bank?loginId=5e1"')
    shown.hear(Went(f"{site.widget}/v2/Result/Bank?loginId=5e1", stopped=False))

    shown.qtbot.waitUntil(lambda: ("localhost", "/v2/Result/Bank?loginId=5e1") in site.asked)


def test_no_request_carries_a_referer(show: Show, site: Site) -> None:
    """The address with the token reaches nobody as a Referer."""
    shown = show('fetch("/asked").then(() => parent.postMessage("fetched", "*"))')
    shown.hear(Posted(site.widget, "fetched"))

    assert set(site.referers) == {""}


def test_the_page_cannot_be_taken_away(show: Show, site: Site) -> None:
    """Nothing but the page around the widget fills the whole page."""
    site.pages["/host"] = ""
    shown = show("")
    site.pages["/again"] = ""
    assert shown.preview.engine
    shown.hear(Loaded(well=True))
    shown.preview.engine.page.runJavaScript(f'location.href = "{site.url("/elsewhere")}"')

    assert shown.hear_notice(NoticeKind.LEFT_PAGE_REFUSED) == ["127.0.0.1"]
    assert ("127.0.0.1", "/elsewhere") not in site.asked


def test_a_popup_is_a_window_with_the_same_guards(show: Show, site: Site) -> None:
    """A bank's window opens, speaks to its opener, may end the session, and closes itself."""
    target = site.url("/done", "127.0.0.2")
    site.pages["/bank"] = (
        '<script>opener.postMessage("from the bank", "*");'
        f'location.href = "{target}?loginId=5e1"; setTimeout(() => window.close(), 50)</script>'
    )
    shown = show(
        'addEventListener("message", e => parent.postMessage(e.data, "*"));window.open("/bank")',
        target,
    )
    shown.hear(
        Posted(site.widget, "from the bank"),
        Went(f"{target}?loginId=5e1", stopped=True),
        Notice(NoticeKind.POPUP_OPENED, "localhost"),
        Notice(NoticeKind.POPUP_CLOSED),
    )


def test_a_popup_left_open_goes_with_the_preview(show: Show) -> None:
    """Closing the preview closes its pop-up, too."""
    shown = show('window.open("/bank")')
    shown.hear_notice(NoticeKind.POPUP_OPENED)
    assert shown.preview.engine
    popups = shown.preview.engine.popups
    shown.preview.dispose()

    import shiboken6

    assert [shiboken6.isValid(popup) for popup in popups] == [False]


def test_permissions_downloads_and_dialogs_are_refused(show: Show) -> None:
    """A page gets no notification, file or dialog, and each refusal is told."""
    shown = show(
        "Notification.requestPermission().then(answer => parent.postMessage(answer, '*'));"
        "location.href = '/a.zip'; alert('x');"
    )
    shown.hear_notice(NoticeKind.PERMISSION_REFUSED)
    shown.hear_notice(NoticeKind.DOWNLOAD_REFUSED)

    assert shown.hear_notice(NoticeKind.DIALOG_REFUSED) == ["localhost"]


def test_a_request_out_of_bounds_is_blocked(show: Show, site: Site) -> None:
    """What the rules do not admit does not leave, and is told."""
    shown = show('fetch("http://192.0.2.1:9/x").catch(() => parent.postMessage("blocked", "*"))')
    shown.hear(Posted(site.widget, "blocked"))

    assert shown.notices(NoticeKind.REQUEST_BLOCKED) == ["192.0.2.1"]


def test_an_interceptor_that_fails_lets_nothing_pass(show: Show, site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """Even a mistake in our own rules blocks the request."""
    shown = show('addEventListener("message", () => fetch("/x").catch(() => parent.postMessage("blocked", "*")))')
    shown.hear(Loaded(well=True))
    assert shown.preview.engine
    monkeypatch.setattr(type(shown.preview.engine.gate), "admits", lambda *_: 1 / 0)
    shown.preview.engine.page.runJavaScript('frames[0].postMessage("go", "*")')
    shown.hear(Posted(site.widget, "blocked"))

    assert ("localhost", "/x") not in site.asked


def test_the_console_keeps_no_secret(show: Show) -> None:
    """What a page writes to its console is told without the token, and is not written to standard error."""
    shown = show(f'console.log("token {CANARY}", location.href)')

    assert shown.hear_notice(NoticeKind.CONSOLE)[0].startswith("token •••••••• http://localhost:")
    assert CANARY not in str(shown.heard)


def test_pages_cannot_reach_the_program(show: Show, site: Site) -> None:
    """Neither the channel nor the listener can be seen by scripts of the page or of the widget."""
    shown = show('parent.postMessage([typeof qt, typeof QWebChannel], "*")')
    shown.hear(Posted(site.widget, ["undefined", "undefined"]))


def test_a_flood_is_held_back_and_told_once(show: Show) -> None:
    """A widget gone wild costs forty messages a second and one notice."""
    shown = show('for (let n = 0; n < 500; n++) parent.postMessage(n, "*")')
    shown.hear_notice(NoticeKind.MESSAGES_DROPPED)
    posted = [each for each in shown.heard if isinstance(each, Posted)]

    assert len(posted) < 200
    assert len(shown.notices(NoticeKind.MESSAGES_DROPPED)) == 1


def test_each_opening_is_a_fresh_start(show: Show, site: Site) -> None:
    """Cookies and stored values of one preview are gone in the next; nothing of it is on disk."""
    script = (
        'parent.postMessage(document.cookie + (localStorage.getItem("a") || ""), "*");'
        'document.cookie = "c=1"; localStorage.setItem("a", "1")'
    )
    shown = show(script)
    shown.hear(Posted(site.widget, ""))
    assert shown.preview.engine
    first = shown.preview.engine
    assert first.profile.isOffTheRecord()
    shown.heard.clear()
    show(script)
    shown.hear(Posted(site.widget, ""))

    assert shown.preview.engine is not first


def test_a_page_that_cannot_be_reached_says_so(qtbot: QtBot) -> None:
    """If nothing answers on the loopback, the frame says so in words."""
    preview = WebPreview()
    qtbot.addWidget(preview)
    preview.load("http://127.0.0.1:9/host", "http://localhost:9")
    qtbot.waitUntil(lambda: preview.state is PreviewState.FAILED, timeout=15_000)

    title = preview.findChild(QLabel, "preview_title")
    assert title
    assert title.text() == "The page did not load"
    preview.dispose()


def test_a_page_process_that_ends_is_told(show: Show) -> None:
    """When the process behind the page dies, the frame says so and can be opened again."""
    shown = show("")
    shown.hear(Loaded(well=True))
    assert shown.preview.engine
    import os
    import signal

    os.kill(shown.preview.engine.page.renderProcessPid(), signal.SIGKILL)
    shown.qtbot.waitUntil(lambda: shown.preview.state is PreviewState.STOPPED, timeout=15_000)
    shown.heard.clear()
    show("")
    shown.hear(Loaded(well=True))

    assert shown.preview.state is PreviewState.LIVE


def test_without_the_sandbox_the_preview_says_so(show: Show) -> None:
    """These tests may run without the engine's sandbox; then it is known to be missing."""
    shown = show("")
    shown.hear(Loaded(well=True))
    import os

    assert shown.preview.is_unprotected() is bool(os.environ.get("QTWEBENGINE_DISABLE_SANDBOX"))


def test_disposing_twice_is_harmless(show: Show) -> None:
    """A preview that is closed may be closed again, and shows what will appear."""
    shown = show("")
    shown.preview.dispose()
    shown.preview.dispose()

    assert shown.preview.state is PreviewState.EMPTY
