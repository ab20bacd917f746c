"""What a bank's security team asks of a web view, each tried with a page of its own."""

import re
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import trustme
from PySide6.QtWebEngineCore import QWebEngineProfile, QWebEngineSettings
from typing_extensions import override

from flinks_desk.ui.web_engine import ATTRIBUTES
from flinks_desk.ui.web_gate import Loaded, NoticeKind, Posted
from tests.ui.test_preview import CANARY, Show, Site, pytestmark, show, site

__all__ = ["pytestmark", "show", "site"]

POST = "const say = (what) => parent.postMessage(what, '*');"
CANDIDATES = (
    POST
    + """
const found = [], call = new RTCPeerConnection({iceServers: []});
call.createDataChannel("x");
call.onicecandidate = (event) => event.candidate ? found.push(event.candidate.candidate) : say(found.join("|"));
call.createOffer().then((offer) => call.setLocalDescription(offer));
"""
)
OWN_ADDRESS = re.compile(r"\b(?:\d{1,3}\.){3}\d{1,3}\b|\b[0-9a-f]{1,4}(?::[0-9a-f]{0,4}){3,}\b")


def test_nothing_is_written_down(show: Show) -> None:
    """The profile has no folder, no cookie of it outlives the preview, and its cache is memory."""
    shown = show("")
    shown.hear(Loaded(well=True))
    assert shown.preview.engine

    profile = shown.preview.engine.profile
    assert profile.isOffTheRecord()
    assert profile.httpCacheType() is QWebEngineProfile.HttpCacheType.MemoryHttpCache
    assert profile.persistentCookiesPolicy() is QWebEngineProfile.PersistentCookiesPolicy.NoPersistentCookies
    assert profile.persistentPermissionsPolicy() is not QWebEngineProfile.PersistentPermissionsPolicy.StoreOnDisk
    assert (profile.isSpellCheckEnabled(), profile.isPushServiceEnabled()) == (False, False)


def test_what_pages_may_do_holds_for_pop_ups_too(show: Show) -> None:
    """Each row of the table, on the page and on the window that it opens."""
    shown = show('window.open("/bank")')
    shown.hear_notice(NoticeKind.POPUP_OPENED)
    engine = shown.preview.engine
    assert engine

    for page in (engine.page, engine.popups[0].page):
        held = {attribute: page.settings().testAttribute(attribute) for attribute in ATTRIBUTES}
        assert held == ATTRIBUTES
    assert ATTRIBUTES[QWebEngineSettings.WebAttribute.WebRTCPublicInterfacesOnly]


def test_a_page_learns_no_address_of_this_network(show: Show, site: Site) -> None:
    """WebRTC goes around proxies and interceptors; it gets no interface of this machine to go by."""
    shown = show(CANDIDATES)

    def told() -> list[str]:
        return [str(one.data) for one in shown.heard if isinstance(one, Posted)]

    shown.qtbot.waitUntil(lambda: bool(told()), timeout=15_000)

    assert not OWN_ADDRESS.search(" ".join(told()).replace("0.0.0.0", ""))


def test_a_pop_up_is_not_told_the_address_with_the_token(show: Show, site: Site) -> None:
    """Neither in a header nor in the page: `document.referrer` of another host has no query."""
    site.pages["/bank"] = "<script>opener.postMessage('came from ' + document.referrer, '*')</script>"
    shown = show(f"{POST} addEventListener('message', (e) => say(e.data)); open('{site.url('/bank')}')")

    def told() -> list[str]:
        return [str(one.data) for one in shown.heard if isinstance(one, Posted)]

    shown.qtbot.waitUntil(lambda: any("came from" in one for one in told()), timeout=15_000)

    assert CANARY not in " ".join(told())
    assert set(site.referers) == {""}


@contextmanager
def untrusted_site(asked: list[str]) -> Iterator[int]:
    """A site whose certificate nobody has signed whom this machine believes."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(200)
            self.end_headers()

        @override
        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.handle_error = lambda *_: None  # type: ignore[method-assign] # who hangs up is expected here
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("localhost").configure_cert(context)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    yield server.server_port
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_certificate_that_cannot_be_believed_is_never_waved_through(show: Show, site: Site) -> None:
    """Neither for a page nor for what it fetches: nothing is asked of that host, and it is told."""
    asked: list[str] = []
    with untrusted_site(asked) as port:
        shown = show(f"{POST} fetch('https://localhost:{port}/f').catch(() => say('refused'));")
        shown.hear(Posted(site.widget, "refused"))
        told = shown.hear_notice(NoticeKind.CERTIFICATE_REFUSED)

    assert (set(told), asked) == ({"localhost"}, [])


def test_a_password_is_neither_kept_nor_filled_in(show: Show, site: Site) -> None:
    """The same form, opened again, is empty."""
    form = "<form><input id=u autocomplete=username><input id=p type=password autocomplete=current-password></form>"
    fill = "document.getElementById('u').value='name';document.getElementById('p').value='canary';"
    look = "say(document.getElementById('p')?.value === '' ? 'empty' : 'filled')"
    script = (
        f"{POST} document.body.insertAdjacentHTML('beforeend', `{form}`);"
        f"if (location.hash) {{ setTimeout(() => {look}, 200) }}"
        f"else {{ {fill} document.forms[0].requestSubmit(); location.hash = 'again'; location.reload() }}"
    )
    shown = show(script)
    shown.qtbot.waitUntil(
        lambda: any(isinstance(one, Posted) and one.data in {"empty", "filled"} for one in shown.heard), timeout=15_000
    )

    assert Posted(site.widget, "filled") not in shown.heard
